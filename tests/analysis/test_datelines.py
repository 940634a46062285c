"""What stands before a story in its first line is no part of the claim, whoever writes it."""

import pytest

from tests.analysis.drawn import read

BEHIND = {
    "en": ("The bridge was shut on Monday, mayor Ann Roe said.", "The bridge was shut on Monday"),
    "ru": ("Мост закрыли в понедельник, сообщила мэр Анна Гук.", "Мост закрыли в понедельник"),
    "uk": ("Міст закрили в понеділок, повідомила мер Анна Гук.", "Міст закрили в понеділок"),
}
DATELINES = [
    ("en", "NEW ORRA: "),
    ("en", "ORRA/VARN: "),
    ("en", "ORRA, Norvania — "),
    ("en", "ORRA, Norvania: "),
    ("en", "ORRA, Monday: "),
    ("en", "ORRA—"),
    ("en", "ORRA | "),
    ("en", "Orra, May 12: "),
    ("en", "Orra, 12 May: "),
    ("en", "Orra, May 12 (ABC) "),
    ("en", "ORRA, MAY 12 (ABC): "),
    ("en", "Orra (News 1st): "),
    ("en", "ORRA (News 1st); "),
    ("en", "Orra, ABCD: "),
    ("en", "Orra, Norvania | ABC | "),
    ("en", "Orra, Norvania | "),
    ("en", "New Orra – "),
    ("en", "Orra, Norvania - "),
    ("en", "[Orra] "),
    ("en", "(ABC)"),
    ("ru", "ОРРА — "),
    ("ru", "Орра, 3 марта: "),
    ("uk", "ОРРА, НОРВАНІЯ — "),
    ("uk", "м. Орра, 3 березня 2021 року — "),
    ("uk", "Орра – 3 березня 2021 року – "),
    ("uk", "(Орра, 3 березня) "),
    ("uk", "Орра • АБВ "),
    ("uk", "Орра | АБВ | "),
]


@pytest.mark.parametrize(("language", "dateline"), DATELINES)
def test_the_claim_begins_behind_it(language: str, dateline: str) -> None:
    story, claim = BEHIND[language]
    assert [one.content for one in read(dateline + story, language).claims] == [claim]


def test_a_town_before_a_colon_is_one_that_the_text_places_something_in() -> None:
    story = "Tel Orra: The bridge was shut late on Monday.\n\nTrams in Tel Orra will wait."
    assert read(story, "en").claims[0].content == "The bridge was shut late on Monday."


def test_in_a_long_text_a_town_is_named_but_once() -> None:
    rest = "\n\n".join("Trams will wait, and nobody knows how long they will." for _ in range(9))
    first = "Orra: The bridge was shut late on Monday."
    assert read(f"{first}\n\n{rest}", "en").claims[0].start == len("Orra: ")
    assert read(f"{first}\n\n{rest}\n\nOrra left.", "en").claims[0].start == 0


NO_DATELINES = [
    # a road between two towns
    ("Орра — Варн: трассу через новый мост закрыли в понедельник из-за снега.", "ru"),
    ("Roe – the mayor of Orra – shut the bridge on Monday.", "en"),
    # nobody else is named so often in a long text as who says something in its first words
    ("Roe: The bridge was shut on Monday and stays shut. Roe left.", "en"),
]


@pytest.mark.parametrize(("text", "language"), NO_DATELINES)
def test_other_heads_stay(text: str, language: str) -> None:
    assert text.startswith(read(text, language).claims[0].content[:4])


GLUED = [
    "(Reporting by Ann Lund)",
    "Reporting by Ann Lund; editing by Tom Poe",
    "AP",
    "ENDS",
    "###",
    "-30-",
    "Advertisement",
    "Leave a comment",
]


@pytest.mark.parametrize("glued", GLUED)
def test_what_is_glued_to_the_last_stop_of_a_line_takes_no_claim_along(glued: str) -> None:
    text = f"Bridge shut\n\nThe bridge was shut on Monday, mayor Ann Roe said.{glued}\n\nTrams go."
    first = read(text, "en").claims[0]
    assert first.content == "The bridge was shut on Monday"
    assert [link.name for link in first.chain] == ["Ann Roe"]


def test_a_first_line_that_a_credit_is_glued_to_is_no_title() -> None:
    claims = read("Trams are late, said Ann Roe.Photo: Bo Lind\n\nTrams go.", "en").claims
    assert [claim.content for claim in claims] == ["Trams are late", "Trams go."]


@pytest.mark.parametrize(
    ("first", "second"), [("(1)", "(2)"), ("a)", "b)"), ("а)", "б)"), ("→", "→")]
)
def test_numbers_in_brackets_letters_and_arrows_mark_items(first: str, second: str) -> None:
    text = f"Bridge shut\n\n{first} Trams are late.\n{second} The ferry is shut."
    claims = read(text, "en").claims
    assert [claim.content for claim in claims] == ["Trams are late.", "The ferry is shut."]


def test_a_first_line_with_a_glued_tail_is_no_title() -> None:
    claims = read("The bridge is shut, mayor Ann Roe said.AP\n\nTrams wait.", "en").claims
    assert claims[0].content == "The bridge is shut"


SIGNED = ["Lund reported from Varn.", "Lund and Berg reported from Varn. Holm reported from Orra."]


@pytest.mark.parametrize("signed", SIGNED)
def test_who_reported_from_where_is_no_claim(signed: str) -> None:
    claims = read(f"The bridge is shut.\n\nTrams wait.\n\n{signed}", "en").claims
    assert [one.content for one in claims] == ["The bridge is shut.", "Trams wait."]


def test_what_somebody_reported_from_there_is_one() -> None:
    claims = read("The gate is shut.\n\nTom Lund reported from Varn that trams wait.", "en").claims
    assert [one.content for one in claims][-1] == "trams wait."


def test_a_line_of_one_endless_word_is_read_at_once() -> None:
    text = "A" * 100_000 + " is shut in Varn."
    assert [(one.start, one.end) for one in read(text, "en").claims] == [(0, len(text))]
