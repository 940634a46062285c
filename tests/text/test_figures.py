"""Figures are one over three languages, however they are written."""

import pytest

from claims_db.text.differing_figures import is_same
from claims_db.text.figures import figures


def told(text, published=""):
    return [(f.kind, round(f.value, 2), f.unit) for f in figures(text, published)]


@pytest.mark.parametrize(
    "ways",
    [
        ("2,3 млрд евро", "€2.3bn", "2.3 billion euros", "2,3 мільярда євро"),
        ("1 200 человек", "1,200 people", "1200 людей", "1,2 тысячи человек"),
        ("на треть", "a third", "33 %", "на третину"),
        ("наполовину", "by half", "50 percent", "50 відсотків"),
        ("5 мая", "May 5", "5 травня", "the 5 May"),
        ("двадцать четыре дрона", "twenty-four drones", "двадцятьма чотирма дронами", "24 дрона"),
        ("вдвое", "в 2 раза", "doubled", "удвічі"),
        ("две недели", "14 days", "два тижні", "14 дней"),
        ("24 часа", "a 1 day", "24 години", "1 день"),
        ("5 млн грн", "5 миллионов гривен", "5 мільйонів гривень", "UAH: 5 million hryvnias"),
        ("в 2027 году", "in 2027", "2027 року", "2027-го"),
    ],
)
def test_one_figure_in_many_ways(ways):
    first, *others = (figures(way) for way in ways)

    assert len(first) == 1
    for way, found in zip(ways[1:], others, strict=True):
        assert len(found) == 1, way
        assert is_same(first[0], found[0]), way


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one of the drones", []),
        ("She may go", []),
        ("They march on 12 days later", [("span", 12.0, "d")]),
        ("вокруг среда и море", []),
        ("в среду", [("weekday", 3.0, "")]),
        ("с 900 до 600 миллионов", [("number", 9e8, ""), ("number", 6e8, "")]),
        ("2000 people", [("number", 2000.0, "")]),
        ("hundreds of people", []),
        ("2026-05-06", [("date", 506.0, "2026")]),
        ("06.05.2026", [("date", 506.0, "2026")]),
    ],
)
def test_what_is_a_figure_and_what_is_none(text, found):
    assert told(text) == found


def test_a_day_is_reckoned_from_the_day_of_the_article():
    assert told("в субботу", "2026-03-16") == [("date", 314.0, "2026")]
    assert told("yesterday", "2026-03-01T09:00:00+02:00") == [("date", 228.0, "2026")]


def test_a_figure_says_where_it_stands():
    text = "До 2,3 млн тонн"
    (figure,) = figures(text)

    assert text[figure.start : figure.end] == "2,3 млн"
