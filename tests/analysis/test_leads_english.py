"""What English says before a verb of saying, and in its place."""

import pytest

from tests.analysis.drawn import chain, read

LEADS = [
    "The mayor went on to say that the gate was shut.",
    "The mayor is on record as saying that the gate was shut.",
    "The mayor has gone on record to say that the gate was shut.",
    "The mayor took to social media to say the gate was shut.",
    "The mayor took to her own page to announce that the gate was shut.",
    "The mayor was quick to point out that the gate was shut.",
    "The mayor has sought to clarify that the gate was shut.",
    "The mayor held a press conference to say that the gate was shut.",
    # nouns in the place of a verb
    "The mayor was of the view that the gate was shut.",
    "The mayor is of the opinion that the gate was shut.",
    "The mayor took the view that the gate was shut.",
    "The mayor pointed to the fact that the gate was shut.",
    "The mayor drew attention to the fact that the gate was shut.",
    # verbs
    "The mayor apprised the panel that the gate was shut.",
    "The mayor divulged that the gate was shut.",
]
OWN = [
    "The mayor confirmed her daughter’s passing to Orra News.",
    "The mayor reported the clerk’s leaving to Orra News.",
    "The mayor took to the road to sell the gate.",
    "The mayor decried the attack in the strongest terms.",
    "The mayor sought to narrate the story.",
]


@pytest.mark.parametrize("text", LEADS)
def test_what_leads_to_saying_belongs_to_the_frame(text: str) -> None:
    (claim,) = read(text, "en").claims
    assert (claim.content, chain(claim)) == ("the gate was shut.", "mayor (official)")


@pytest.mark.parametrize("text", OWN)
def test_what_is_only_named_is_not_stated(text: str) -> None:
    (claim,) = read(text, "en").claims
    assert (claim.content, chain(claim)) == (text, "")


BESIDE_REPORTERS = "Ann Roe, while speaking to reporters, said that the gate was shut."


def test_a_line_with_a_verb_of_saying_is_no_byline() -> None:
    (claim,) = read(BESIDE_REPORTERS, "en").claims
    assert chain(claim) == "Ann Roe (person)"
    page = read("Ann Roe, reporter\n\nThe gate was shut.", "en")
    assert [claim.content for claim in page.claims] == ["The gate was shut."]
