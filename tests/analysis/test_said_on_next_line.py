"""A line that ends in a colon tells who says what stands on the next one."""

import pytest

from tests.analysis.drawn import chain, read

LEADS = [
    ("en", "In a statement, mayor Ann Roe said:"),
    ("en", "On Monday, mayor Ann Roe said:"),
    ("en", "After the vote, mayor Ann Roe told reporters:"),
    ("en", "Speaking to reporters, mayor Ann Roe said:"),
    ("en", "When asked what would happen, mayor Ann Roe said:"),
    ("en", "In a post on Friday, mayor Ann Roe wrote:"),
    ("en", "Mayor Ann Roe, who was there, said:"),
    ("ru", "В заявлении мэр Анна Рой отметила:"),
    ("uk", "Відповідаючи на запитання, мер Анна Рой сказала:"),
]
SAID = {
    "en": ("“The bridge is shut.”", "Ann Roe (official)"),
    "ru": ("«Мост закрыли в понедельник».", "Анна Рой (official)"),
    "uk": ("«Міст закрили в понеділок».", "Анна Рой (official)"),
}


@pytest.mark.parametrize(("language", "lead"), LEADS)
def test_what_stands_before_the_speaker_is_no_claim(language: str, lead: str) -> None:
    quote, speaker = SAID[language]
    assert [chain(one) for one in read(f"{lead}\n\n{quote}", language).claims] == [speaker]


DEEDS = [
    ("en", "Mayor Ann Roe thanked the crew and said:"),
    ("ru", "Мэр Анна Рой поблагодарила рабочих и сказала:"),
    ("uk", "Мер Анна Рой подякувала робітникам і сказала:"),
]


@pytest.mark.parametrize(("language", "lead"), DEEDS)
def test_what_the_speaker_did_is_one(language: str, lead: str) -> None:
    quote, speaker = SAID[language]
    assert [chain(one) for one in read(f"{lead}\n\n{quote}", language).claims] == ["", speaker]


def test_a_line_without_marks_is_not_what_he_said_after_what_he_did() -> None:
    claims = read("Mayor Ann Roe thanked them and said:\n\nThe bridge is shut.", "en").claims
    assert [chain(one) for one in claims] == ["", ""]


def test_what_was_said_before_the_colon_is_one() -> None:
    text = "The bridge was shut, mayor Ann Roe said:\n\n“Trams wait.”"
    said = [(one.content, chain(one)) for one in read(text, "en").claims]
    expected = "Ann Roe (official)"
    assert said == [("The bridge was shut", expected), ("Trams wait.", expected)]


def test_a_quotation_of_several_paragraphs_is_hers() -> None:
    text = "In a statement, mayor Ann Roe said:\n\n“The bridge is shut.\n\n“Trams go.”\n\nTom left."
    speakers = [chain(one) for one in read(text, "en").claims]
    assert speakers == ["Ann Roe (official)", "Ann Roe (official)", ""]


def test_a_label_with_an_office_names_who_holds_it() -> None:
    text = "Mayor Ann Roe: “The bridge is shut.”\n\nCook Tom Poe: “Trams wait.”"
    speakers = [chain(one) for one in read(text, "en").claims]
    assert speakers == ["Ann Roe (official)", "Tom Poe (person)"]


STAMPS = ["1045 GMT — ", "1045 GMT ", "[10:45 a.m. ET] ", "UPDATE 3 p.m.: "]


@pytest.mark.parametrize("stamp", STAMPS)
def test_a_stamp_is_no_part_of_the_claim(stamp: str) -> None:
    claims = read(f"Bridge shut\n\n{stamp}The bridge is shut on Monday.", "en").claims
    assert [one.content for one in claims] == ["The bridge is shut on Monday."]


def test_a_picture_told_of_in_its_own_line_takes_no_other_line_along() -> None:
    text = (
        "Bridge shut\n\nThe bridge is shut, mayor Ann Roe said.\n\n"
        "A tram at the bridge on Sunday. Photo: Tom Poe\n\nTrams wait."
    )
    claims = [one.content for one in read(text, "en").claims]
    assert claims == ["The bridge is shut", "Trams wait."]
