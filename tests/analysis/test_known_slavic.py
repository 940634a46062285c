"""Slavic sentences that open with what is known, by nobody's word."""

import pytest

from tests.analysis.drawn import read, redraw

KNOWN = [
    ("uk", "Як з’ясувалось, {міст закрили навесні.}"),
    ("uk", "Як стало відомо, {міст закрили навесні.}"),
    ("uk", "Однак, як з'ясувалося під час огляду, {міст закрили навесні.}"),
    ("uk", "Як повідомлялося раніше, {міст закрили навесні.}"),
    ("ru", "Как выяснилось, {мост закрыли весной.}"),
    ("ru", "Как известно, {мост закрыли весной.}"),
    ("uk", "{Міст, як відомо, закрили навесні.}"),
    ("uk", "{Як відомо мешканцям, міст закрили навесні.}"),
]


@pytest.mark.parametrize(("language", "drawing"), KNOWN)
def test_what_is_known_opens_a_sentence_and_is_no_part_of_its_claim(
    language: str, drawing: str
) -> None:
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert all(claim.chain == () for claim in analysis.claims)


@pytest.mark.parametrize(("words", "name"), [("від мера", "мер"), ("з наказу", "наказ")])
def test_what_it_is_known_from_is_named(words: str, name: str) -> None:
    (claim,) = read(f"Як стало відомо {words}, міст закрили навесні.", "uk").claims

    assert [link.name for link in claim.chain] == [name]
