"""Crowds, newsrooms and titles: who tells where nobody in it has a name of his own."""

import pytest

from tests.analysis.drawn import read, redraw

OF_TYPE = [
    # those who hold with a thing or against it; critics of a thing are somebody
    ("uk", "Прихильники плану кажуть, що міст цілий.", "прихильники плану", "unnamed"),
    ("uk", "Опоненти заявляють, що міст цілий.", "опоненти", "unnamed"),
    ("uk", "Недоброзичливці кажуть, що міст цілий.", "недоброзичливці", "unnamed"),
    ("uk", "Критики плану кажуть, що міст цілий.", "критики плану", "person"),
    ("ru", "Противники плана говорят, что мост цел.", "противники плана", "unnamed"),
    # those of a network, and how many they are
    ("uk", "Користувачі соцмереж пишуть, що міст цілий.", "користувачі соцмереж", "unnamed"),
    ("uk", "Коментатори у фейсбуці кажуть, що міст цілий.", "коментатори", "unnamed"),
    ("uk", "Користувачі ліфта кажуть, що міст цілий.", "користувачі ліфта", "person"),
    ("uk", "Кілька людей розповіли, що міст цілий.", "люди", "unnamed"),
    ("uk", "Кілька осіб розповіли, що міст цілий.", "особи", "unnamed"),
    ("ru", "Несколько источников рассказали, что мост цел.", "источники", "unnamed"),
    ("uk", "П'ятеро чиновників розповіли, що міст цілий.", "чиновники", "official"),
    ("uk", "Невідомий повідомив, що міст цілий.", "Невідомий", "unnamed"),
    ("uk", "Люди в курсі справи кажуть, що міст цілий.", "люди в курсі справи", "unnamed"),
    ("uk", "Людина, яка попросила тиші, каже, що міст цілий.", "Людина", "unnamed"),
    # of a camera, and of those who post
    ("uk", "Міст цілий, свідчить запис із камери.", "запис із камери", "document"),
    ("uk", "На відео сусідів видно, що міст цілий.", "відео сусідів", "social"),
    ("uk", "Z-канал «Хмара» пише, що міст цілий.", "Z-канал «Хмара»", "social"),
    ("uk", "Канал Orrava+ пише, що міст цілий.", "канал Orrava+", "social"),
    # those of an outlet are the outlet
    ("uk", "Журналісти «Голосу» з'ясували, що міст цілий.", "Голос", "agency"),
    ("uk", "Як розповіли журналісти «Голосу», міст цілий.", "Голос", "agency"),
    ("uk", "За словами журналістів Orra Times, міст цілий.", "Orra Times", "agency"),
    ("uk", "Журналісти Orra.Info виявили, що міст цілий.", "Orra.Info", "agency"),
    ("uk", "Розслідувачі програми «Голос» кажуть, що міст цілий.", "Голос", "agency"),
    ("ru", "Журналисты «Голоса» выяснили, что мост цел.", "Голос", "agency"),
    ("uk", "Редакція «Голосу» пише, що міст цілий.", "Редакція «Голосу»", "agency"),
    ("uk", "Журналістка «Голосу» Анна Рой каже, що міст цілий.", "Анна Рой", "person"),
    # of which country a title is
    ("uk", "Фінська Orra Sanomat пише, що міст цілий.", "Orra Sanomat", "agency"),
    ("uk", "Як пише львівська «Хмара», міст цілий.", "Хмара", "agency"),
    ("ru", "По данным немецкой Orra Zeitung, мост цел.", "Orra Zeitung", "agency"),
    ("uk", "Держагентство «Укрінформ» пише, що міст цілий.", "Держагентство «Укрінформ»", "agency"),
    # a title where somebody is in it, whatever its words mean
    ("uk", "У «Шахтарі» підтвердили, що міст цілий.", "Шахтар", "organisation"),
    ("uk", "Проєкт «Хмара» повідомив, що міст цілий.", "проєкт «Хмара»", "organisation"),
    ("uk", "Державний центр зв'язку каже, що міст цілий.", "державний центр зв'язку", "official"),
    ("uk", "Забудовник каже, що міст цілий.", "забудовник", "organisation"),
    ("uk", "Головний рабин міста Лев Рой каже, що міст цілий.", "Лев Рой", "person"),
]


@pytest.mark.parametrize(("language", "text", "name", "kind"), OF_TYPE)
def test_a_crowd_or_title_is_named_and_told(language: str, text: str, name: str, kind: str) -> None:
    (claim,) = read(text, language).claims

    assert [(link.name, link.type) for link in claim.chain] == [(name, kind)]


LEARNT = [
    ("uk", "Як стало відомо «Голосу», {міст закрили.}", "Голос"),
    ("uk", "Як стало відомо LB.ua, {міст закрили.}", "LB.ua"),
    ("uk", "Як стало відомо виданню «Голос», {міст закрили.}", "Голос"),
    ("ru", "Как стало известно РБК, {мост закрыли.}", "РБК"),
]


@pytest.mark.parametrize(("language", "drawing", "name"), LEARNT)
def test_an_outlet_that_has_learnt_a_thing_tells_it(language: str, drawing: str, name: str) -> None:
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert [(link.name, link.type) for link in analysis.claims[0].chain] == [(name, "agency")]


def test_who_reports_now_is_not_whose_page_it_is() -> None:
    (claim,) = read("Як повідомляє «Голос», {міст цілий.}", "uk").claims

    assert [link.name for link in claim.chain] == ["Голос"]
