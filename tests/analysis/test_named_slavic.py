"""How Slavic sources are listed: whole names, in the nominative, without what is not theirs.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check
from workbench.analysis.languages.ukrainian.names import nominative_noun, nominative_title

SAID_BY = [
    # what a fighter is called by his own
    (
        'Боєць із позивним "Рись" каже, що {міст цілий.}',
        'боєць із позивним "Рись" (official)',
    ),
    (
        'За словами військової з позивним "Рись", {міст цілий.}',
        'військова з позивним "Рись" (official)',
    ),
    ('{Міст цілий}, розповів Олег "Лис" Сорока.', 'Олег "Лис" Сорока (person)'),
    ('За словами Олега "Лиса" Сороки, {міст цілий.}', 'Олег "Лис" Сорока (person)'),
    ("Командир роти Олег «Лис» Сорока каже, що {міст цілий.}", "Олег «Лис» Сорока (official)"),
    ("Командир полку «Лис» Олег Сорока каже, що {міст цілий.}", "Олег Сорока (official)"),
    # a surname that is a trade as well
    ("Депутатка Ганна Коваль каже, що {міст цілий.}", "Ганна Коваль (official)"),
    ("Ганна Пекар каже, що {міст цілий.}", "Ганна Пекар (person)"),
    ("За словами Ганни Коваль, {міст цілий.}", "Ганна Коваль (person)"),
    # three names of one person, of whom the first is a given one
    ("Міністерка Анна Рой Лунд каже, що {міст цілий.}", "Анна Рой Лунд (official)"),
    # a surname alone, in a case
    ("За словами Реброва, {міст цілий.}", "Ребров (person)"),
    ("За словами Сороцької, {міст цілий.}", "Сороцька (person)"),
    (
        '"{Міст цілий}", — цитує Реброва пресслужба клубу.',
        "Ребров (person) > пресслужба клубу (organisation)",
    ),
    ('"{Міст цілий}", — цитує Реброва Sport Line.', "Ребров (person) > Sport Line (agency)"),
    ("50-річна Леся, мешканка дому, каже, що {міст цілий.}", "Леся (person)"),
    # nouns of either gender and number
    ("{Міст цілий}, кажуть в обласній лікарні.", "обласна лікарня (organisation)"),
    ("{Міст цілий}, кажуть у військовій частині.", "військова частина (official)"),
    ("За словами посадовця, {міст цілий.}", "посадовець (official)"),
    ("Зі слів потерпілої, {міст цілий.}", "потерпіла (person)"),
    ("За словами матері хлопця, {міст цілий.}", "мати хлопця (person)"),
    ("За інформацією Суспільного, {міст цілий.}", "Суспільне (agency)"),
    ("На гарячій лінії мерії сказали, що {міст цілий.}", "гаряча лінія мерії (official)"),
    # whose site it is
    (
        "{Міст цілий}, йдеться на сайті Бродівської міської ради.",
        "сайт Бродівської міської ради (official)",
    ),
    # in what paper it is said belongs to no name
    (
        "Міністерство фінансів у щорічній доповіді пише, що {міст цілий.}",
        "Міністерство фінансів (official)",
    ),
    ("У Бродівському ТЦК та СП сказали, що {міст цілий.}", "Бродівський ТЦК та СП (official)"),
    ("В СБУ та ДБР сказали, що {міст цілий.}", "СБУ (official) > ДБР (official)"),
    ("Актриса каже, що {міст цілий.}", "актриса (person)"),
    ('{Міст цілий}, пишуть "Наші гроші".', "Наші гроші (agency)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SAID_BY)
def test_it_is_said_by(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


RUSSIAN = [
    ("Боец с позывным «Рысь» сказал, что {мост цел.}", "боец с позывным «Рысь» (official)"),
    ("По словам Олега «Лиса» Сомова, {мост цел.}", "Олег «Лис» Сомов (person)"),
    ("Депутат Иван Кузнец сказал, что {мост цел.}", "Иван Кузнец (official)"),
    ("Еврокомиссия в ежегодном докладе пишет, что {мост цел.}", "Еврокомиссия (official)"),
    ("В СБУ и ДБР сказали, что {мост цел.}", "СБУ и ДБР (official)"),
    ("73-летняя Леся, жительница дома, сказала, что {мост цел.}", "Леся (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), RUSSIAN)
def test_it_is_said_in_russian_by(drawing: str, expected: str) -> None:
    check(drawing, expected, "ru")


TOLD = [
    (
        "Олег Лис у розмові з журналістами The Ring визнав, що {міст цілий.}",
        "Олег Лис (person) > Ring (agency)",
    ),
    (
        "Міністр сказав The Wall Street Journal, що {міст цілий.}",
        "міністр (official) > Wall Street Journal (agency)",
    ),
    ("{Міст цілий}, сказав The Guardian дипломат.", "дипломат (official) > Guardian (agency)"),
]


@pytest.mark.parametrize(("drawing", "expected"), TOLD)
def test_it_is_told_to(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


TITLES = [
    ("Українським новинам", "Українські новини"),
    ("Українською правдою", "Українська правда"),
    ("Вечірньому вокзалу", "Вечірній вокзал"),
    ("Главкому", "Главком"),
    ("Громадському", "Громадське"),
    ("Голосом Бродів", "Голос Бродів"),
    ("Новинарні", "Новинарня"),
    ("Рубриці", "Рубрика"),
    ("Громадським", "Громадське"),
    ("Вечірньому Львову", "Вечірній Львів"),
    ("Галицькій мануфактурі", "Галицька мануфактура"),
]


@pytest.mark.parametrize(("told", "title"), TITLES)
def test_a_title_is_listed_in_the_nominative(told: str, title: str) -> None:
    assert " ".join(nominative_title(told.split())) == title


NOUNS = [
    ("бійця", "боєць"),
    ("джерел", "джерела"),
    ("станції", "станція"),
    ("звітності", "звітність"),
    ("мовця", "мовець"),
]


@pytest.mark.parametrize(("form", "noun"), NOUNS)
def test_an_unknown_noun_is_listed_in_the_nominative(form: str, noun: str) -> None:
    assert nominative_noun(form, lambda _: False) == noun
