"""Who somebody is: behind several charges, for a party, in a transcript, a body by its trade."""

import pytest

from tests.analysis.drawn import chain, read

TYPES = [
    # an office for several things, and a name of two words behind them
    (
        "Prices fell, Commission Vice-President for Values and Transparency Vera Roe said.",
        "Vera Roe (official)",
    ),
    ("Farms fell, Minister for Farms and Islands Mary Gow said.", "Mary Gow (official)"),
    # who speaks for a body has a name
    ("The union, through its adviser, Musa Bello, said the strike was on.", "Musa Bello (person)"),
    ("The ministry, through its spokesman, Ann Roe, said all was well.", "Ann Roe (official)"),
    ("The firm, through its own lawyers, said it was sold.", "firm (organisation)"),
    # whose sources they are, and whose report
    (
        "The cut is planned, according to Bloomberg's sources.",
        "sources (unnamed) > Bloomberg (agency)",
    ),
    ("The cut is near, the newspaper's sources said.", "sources (unnamed) > newspaper (agency)"),
    ("The cut is near, sources close to the bank said.", "sources close to the bank (unnamed)"),
    ("The firms met in May, according to a Bloomberg report Thursday.", "Bloomberg (agency)"),
    # who works for a statesman
    ("“We are ready,” Zelensky aide Oleg Lug stated.", "Oleg Lug (official)"),
    # bodies
    ("The railroad said the line was shut.", "railroad (organisation)"),
    ("The run was stopped, organisers said.", "organisers (organisation)"),
    ("The organiser said the run was stopped.", "organiser (person)"),
]


@pytest.mark.parametrize(("text", "expected"), TYPES)
def test_who_says_so(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


INTERVIEW = """Talks in Orra

The head of the Orra bureau, Myra Gong, spoke to Minister of Transport Oleg Kubrenko about roads.

VOA: There was a report about a bridge. Will it open?

KUBRENKO: We have mended it. It cost a million.

VOA: The world saw how old it was. What comes next?

KUBRENCO: The tunnel is next. It is old too."""


def test_an_outlet_that_asks_is_the_article_and_a_label_is_whoever_was_introduced() -> None:
    analysis = read(INTERVIEW, "en")
    told = {INTERVIEW[claim.start : claim.end]: chain(claim) for claim in analysis.claims}

    assert told["There was a report about a bridge."] == ""
    assert told["We have mended it."] == "Oleg Kubrenko (official)"
    assert told["It cost a million."] == "Oleg Kubrenko (official)"
