"""Soft hyphens are invisible to the analysis, and its places are those of the text as it is."""

import pytest

from workbench.analysis import Analysis, Span, analyse

TEXTS = [
    "Prices of bread rose by 5 % in May, Reuters reports.\n\nWages fell by 2 %, the minister said.",
    "Цены на хлеб выросли в мае на 5 процентов, сообщает Reuters. По словам министра, зарплаты"
    " упали на 2 процента.",
    "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters.\nЗарплати впали на 2"
    " відсотки, заявили в міністерстві.",
]


def hyphenated(text: str) -> str:
    """A soft hyphen before every third letter of a word."""
    return "".join(
        f"\u00ad{one}" if place % 3 == 0 and text[place - 1 : place + 1].isalpha() else one
        for place, one in enumerate(text)
    )


def place_of(cue: Span) -> tuple[int, int]:
    return cue.start, cue.end


def told(text: str, analysis: Analysis) -> list[tuple[object, ...]]:
    """What is claimed by whom, by the words that stand at the places."""

    def words(start: int, end: int) -> str:
        return text[start:end].replace("\u00ad", "")

    return [
        (
            words(claim.start, claim.end),
            claim.content,
            claim.kind,
            [
                (
                    link.name,
                    words(link.start, link.end),
                    link.cue and words(link.cue.start, link.cue.end),
                )
                for link in claim.chain
            ],
        )
        for claim in analysis.claims
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_claims_and_chains_are_found_with_and_without_them(text: str) -> None:
    divided = hyphenated(text)

    assert divided.count("\u00ad") > 10
    assert told(divided, analyse(divided)) == told(text, analyse(text))
    assert told(text, analyse(text))


@pytest.mark.parametrize("text", TEXTS)
def test_no_claim_begins_or_ends_with_one(text: str) -> None:
    divided = hyphenated(text)

    for claim in analyse(divided).claims:
        assert "\u00ad" not in (divided[claim.start], divided[claim.end - 1])


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\ufeff"])
@pytest.mark.parametrize("text", TEXTS)
def test_what_takes_no_room_in_a_name_hides_it_from_nobody(text: str, unseen: str) -> None:
    hidden = text.replace("Reuters", f"Reu{unseen}ters").replace("мин", f"м{unseen}ин")

    plain, found = analyse(text), analyse(hidden)

    assert [
        [(link.name.replace(unseen, ""), link.type) for link in claim.chain]
        for claim in found.claims
    ] == [[(link.name, link.type) for link in claim.chain] for claim in plain.claims]
    assert any(unseen in link.name for claim in found.claims for link in claim.chain)


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\ufeff"])
def test_what_takes_no_room_may_stand_alone(unseen: str) -> None:
    for text in TEXTS:
        alone = text.replace(" ", f" {unseen} ")

        assert analyse(alone).claims
        assert not analyse(f"{unseen} {unseen}\n\n{unseen}").claims
