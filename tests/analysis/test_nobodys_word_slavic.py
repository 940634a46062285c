"""What is nobody's word, and whose it is where two could have said it, in Slavic articles."""

import pytest

from tests.analysis.drawn import check, read

SAID_BY = [
    # what shows a thing by itself
    ("uk", "{Практика показує, що міст цілий.}", ""),
    ("uk", "{Минулий тиждень показав, що міст цілий.}", ""),
    ("uk", "За словами мера, {тиждень показав, що міст цілий.}", "мер (official)"),
    ("ru", "{Теория утверждает, что мост цел.}", ""),
    # that somebody spoke, and not what he said
    ("uk", "Мер висловився щодо мосту. {Дах упав.}", ""),
    ("uk", "Мер зробив гучну заяву про міст. {Дах упав.}", ""),
    # of several papers one is a paper
    ("uk", "В одній з ухвал суду сказано, що {міст цілий.}", "одна з ухвал суду (document)"),
    ("uk", "Зі списку боргів видно, що {міст цілий.}", "список боргів (document)"),
    # a body inside its phrase, and one behind whom it told
    (
        "uk",
        "У Державному бюро розслідувань кажуть, що {міст цілий.}",
        "Державне бюро розслідувань (official)",
    ),
    (
        "uk",
        "{Міст цілий}, повідомляють Першій електронній в прес-службі мерії.",
        "прес-служба мерії (official)",
    ),
    # a clock is no source, nor a part of one
    (
        "uk",
        "{Міст цілий.} Про це йдеться у зведенні Генштабу станом на 08:00.",
        "зведення Генштабу (document)",
    ),
    ("uk", "{Міст цілий.} Про це йдеться в інформації штабу на 08:00.", "штаб (official)"),
    # what one deals with belongs to the office
    (
        "uk",
        "Директор з торгівлі цінними паперами Олег Гук каже, що {міст цілий.}",
        "Олег Гук (person)",
    ),
    # who is heard inside somebody's words
    (
        "uk",
        '"Слідча група з\'ясувала, що {міст цілий}", – йдеться у звіті.',
        "Слідча група (official) > звіт (document)",
    ),
    # of several, and of one
    (
        "uk",
        "За словами голови Бродівської ОТГ Лева Гука, {міст цілий.}"
        " Голови ОТГ кажуть, що {дах упав.}",
        "Лев Гук (official) | голови ОТГ (official)",
    ),
    # a body after who speaks for it, and who speaks before it is passed on
    (
        "uk",
        "Речниця ДБР Анна Рой каже, що {міст цілий.} За словами Рой, {дах упав.}"
        " У ДБР кажуть, що {стіни білі.}",
        "Анна Рой (official) | Анна Рой (official) | ДБР (official)",
    ),
    (
        "uk",
        "{Міст цілий}, сказав мер, передає «Край». Зазначають, що {дах упав.}",
        "мер (official) > Край (agency) | мер (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), SAID_BY)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


def test_an_office_is_known_by_the_first_letters_of_its_body() -> None:
    told = "Секретар Ради безпеки річок та озер Лев Гук каже, що міст цілий."
    text = f"{told} «Дах упав», – каже секретар РБРО."

    assert {link.name for claim in read(text, "uk").claims for link in claim.chain} == {"Лев Гук"}
