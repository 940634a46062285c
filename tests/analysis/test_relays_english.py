"""Who passes words on in English: between the verb and what is said, and behind it."""

import pytest

from tests.analysis.drawn import check

RELAYS = [
    # the last who has seen a paper has passed it on
    (
        "Documents leaked to police and seen by Reuters show {the dam had held.}",
        "Documents (document) > Reuters (agency)",
    ),
    (
        "{The dam had held}, according to documents leaked to police and seen by Reuters.",
        "documents (document) > Reuters (agency)",
    ),
    (
        "According to a letter written by Ann Roe and seen by Reuters, {the dam had held.}",
        "letter (document) > Reuters (agency)",
    ),
    (
        "The pilot told NBC, AP reported, that {the engine had failed.}",
        "pilot (person) > NBC (agency) > AP (agency)",
    ),
    (
        "The minister told Le Monde, Reuters said on Monday, that {the base will close.}",
        "minister (official) > Le Monde (agency) > Reuters (agency)",
    ),
    (
        "The governor told local media, according to Interfax, that {the dam had held.}",
        "governor (official) > local media (agency) > Interfax (agency)",
    ),
    (
        "AFP, citing the daily An-Nahar, reports that two bishops told the patriarch that"
        " {the house was looted.}",
        "bishops (person) > An-Nahar (agency) > AFP (agency)",
    ),
]
PUT = [
    (
        "As the mayor of Bari put it, {the port “eats the city and spits out lorries”.}",
        "mayor of Bari (official)",
    ),
    ("As the mayor herself has put it, {the club “owes nobody anything”.}", "mayor (official)"),
    (
        "As the head of the union, Ann Roe, puts it, {the yard “lives on memory”.}",
        "Ann Roe (person)",
    ),
    ("{The yard is dead}, as the mayor, Ann Roe, said.", "Ann Roe (official)"),
    ("As Mr Dell put it in his book, {the war was over.}", "Dell (person)"),
    ("{The war was over}, Mr Dell said in his book.", "Dell (person)"),
]


@pytest.mark.parametrize(("drawing", "chain"), RELAYS)
def test_who_stands_between_the_verb_and_its_content_passes_it_on(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize(("drawing", "chain"), PUT)
def test_as_somebody_puts_it_is_a_frame(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")
