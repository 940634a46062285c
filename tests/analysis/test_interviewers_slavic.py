"""To whom it was said: interviewers by name, outlets by their titles in whatever case."""

import pytest

from tests.analysis.drawn import check
from workbench.analysis.languages.ukrainian.titles import nominative_title

ASKED = [
    (
        "ru",
        "{Мост цел}, сказал мэр в интервью The Vale Times.",
        "мэр (official) > Vale Times (agency)",
    ),
    (
        "uk",
        "{Дах упав}, сказав мер в інтерв'ю журналістці Олені Лободі.",
        "мер (official) > Олена Лобода (person)",
    ),
    (
        "uk",
        "У розмові з блогером Степаном Ковалем мер сказав, що {дах упав.}",
        "мер (official) > Степан Коваль (person)",
    ),
    (
        "uk",
        "Мер розповів ведучій Ганні Мороз, що {дах упав.}",
        "мер (official) > Ганна Мороз (person)",
    ),
    (
        "uk",
        "{Дах упав}, сказав мер у програмі Наталії Гук.",
        "мер (official) > Наталія Гук (person)",
    ),
    (
        "uk",
        "{Дах упав.} Про це мер сказав в ефірі ведучого Олега Гука.",
        "мер (official) > Олег Гук (person)",
    ),
    (
        "ru",
        "{Мост цел}, сказал мэр в подкасте журналиста Олега Гука.",
        "мэр (official) > Олег Гук (person)",
    ),
    (
        "ru",
        "Мэр рассказал комментатору Тимуру Гуку, что {мост цел.}",
        "мэр (official) > Тимур Гук (person)",
    ),
    # nobody who asks
    ("uk", "{Дах упав}, сказав мер у розмові з президентом Левом Гуком.", "мер (official)"),
    ("uk", "{Дах упав}, сказав журналістам Олег Гук.", "Олег Гук (person)"),
]
TOLD = [
    (
        "uk",
        "{Дах упав.} Про це сказала «Краю» лікарка Ганна Мороз.",
        "Ганна Мороз (person) > Край (agency)",
    ),
    (
        "uk",
        "Мер розповів в ефірі «Українського радіо», що {дах упав.}",
        "мер (official) > Українське радіо (agency)",
    ),
    (
        "uk",
        "{Дах упав}, сказала «24 каналу» лікарка Ганна Мороз.",
        "Ганна Мороз (person) > 24 канал (agency)",
    ),
    (
        "ru",
        "Двое людей, знакомых с делом, сказали РБК, что {завод продан.}",
        "люди, знакомые с делом (unnamed) > РБК (agency)",
    ),
]
TITLES = [
    ("Українському радіо", "Українське радіо"),
    ("Української правди", "Українська правда"),
    ("Першого каналу", "Перший канал"),
    ("24 каналу", "24 канал"),
    ("Дзеркалу тижня", "Дзеркало тижня"),
    ("Вільному слову", "Вільне слово"),
    ("Нашому місту", "Наше місто"),
    ("Новому життю", "Нове життя"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), [*ASKED, *TOLD])
def test_it_was_said_to(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("declined", "nominative"), TITLES)
def test_a_title_without_dictionaries(declined: str, nominative: str) -> None:
    assert " ".join(nominative_title(declined.split())) == nominative
