"""How many speak, who acts for another, and a paper behind a day: who says so in Slavic news."""

import pytest

from tests.analysis.drawn import check

ABOUT_HOW_MANY = [
    ("uk", "{Греблю розмило}, повідомили понад десять лікарів.", "лікарі (person)"),
    ("uk", "За словами п'яти лікарів, {вода чиста.}", "лікарі (person)"),
    ("uk", "За словами понад ста жителів, {вода чиста.}", "жителі (person)"),
    ("uk", "Як розповіли більше двадцяти жителів, {вода чиста.}", "жителі (person)"),
    ("uk", "{Греблю розмило понад річкою}, сказав мер.", "мер (official)"),
    ("ru", "По словам более десяти врачей, {вода чистая.}", "врачи (person)"),
    ("ru", "По данным около двадцати врачей, {вода чистая.}", "врачи (person)"),
]
ACTING = [
    ("uk", "{Греблю розмило}, за словами в. о. мера Петра Зубенка.", "Петро Зубенко (official)"),
    (
        "uk",
        "За словами т. в. о. директора порту Петра Зубенка, {вода чиста.}",
        "Петро Зубенко (person)",
    ),
    ("ru", "По словам и. о. мэра Олега Гая, {вода чистая.}", "Олег Гай (official)"),
]
BEHIND_A_DAY = [
    ("uk", "{Вода чиста}, повідомляє у середу «Обрій».", "Обрій (agency)"),
    (
        "ru",
        "{Вода чистая}, пишет в среду «Заря» со ссылкой на мэра.",
        "мэр (official) > Заря (agency)",
    ),
]


@pytest.mark.parametrize(
    ("language", "drawing", "expected"), [*ABOUT_HOW_MANY, *ACTING, *BEHIND_A_DAY]
)
def test_who_says_so(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
