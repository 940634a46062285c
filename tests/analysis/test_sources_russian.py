"""Whom Russian news have their words from: braces mark the claims, beside them whose they are.

A line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

ACCORDING = [
    # whatever noun of saying, whatever adjective stands before it
    ("По заявлениям властей, {рухнули три дома.}", "власти (official)"),
    ("{Вода чистая}, по заверениям мэрии.", "мэрия (official)"),
    ("По самым скромным подсчётам экспертов, {ущерб вырос.}", "эксперты (person)"),
    ("По независимым оценкам аналитиков, {рынок вырос на 5%.}", "аналитики (person)"),
    ("{По разным оценкам, пострадали 10 человек.}", ""),
]
INSIDERS = [
    # an adjective with words of its own before the noun
    (
        "{Сделка сорвалась}, сообщает Reuters со ссылкой на трёх близких к переговорам источников.",
        "близкие к переговорам источники (unnamed) > Reuters (agency)",
    ),
    (
        "{Завод продан}, пишет РБК со ссылкой на два осведомлённых о планах компании источника.",
        "осведомлённые о планах компании источники (unnamed) > РБК (agency)",
    ),
    (
        "{Завод продан}, сообщили два знакомых с ситуацией источника.",
        "знакомые с ситуацией источники (unnamed)",
    ),
]
PAPERS = [
    ("Согласно официальным данным, {пострадали 10 человек.}", "официальные данные (document)"),
    ("Согласно обновлённым сведениям, {дом пуст.}", "обновлённые сведения (document)"),
]


@pytest.mark.parametrize(("drawing", "whose"), [*ACCORDING, *INSIDERS, *PAPERS])
def test_news_name_their_sources(drawing: str, whose: str) -> None:
    drawing = drawing.replace("/", "\n")
    found = read(drawing, "ru")

    assert redraw(drawing, found) == drawing
    assert " | ".join(chain(claim) for claim in found.claims) == whose
