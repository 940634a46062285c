"""Through whom words came in Russian and Ukrainian: who quotes, whose reporter heard it.

Braces mark the claims, beside them whose they are. The page is that of another outlet.
"""

import pytest

from tests.analysis.drawn import chain, redraw
from workbench.analysis import analyse

RELAYED = [
    # a relative clause tells who cites the source
    (
        "ru",
        "По данным метеостанции, на которые ссылается «Северный край», {ночью похолодает.}",
        "метеостанция (official) > Северный край (agency)",
    ),
    (
        "ru",
        "Согласно отчёту, на который ссылается Bloomberg, {сделка сорвалась.}",
        "отчёт (document) > Bloomberg (agency)",
    ),
    (
        "ru",
        "По словам мэра, которого цитирует «Новый день», {мост цел.}",
        "мэр (official) > Новый день (agency)",
    ),
    (
        "ru",
        "{Мост закрыт}, следует из письма, с которым ознакомилась «Слобода».",
        "письмо (document) > Слобода (agency)",
    ),
    (
        "uk",
        "За словами мера, якого цитує «Новий день», {міст цілий.}",
        "мер (official) > Новий день (agency)",
    ),
    ("ru", "По словам министра, который ссылается на учёных, {лёд растает.}", "министр (official)"),
    (
        "ru",
        "{Мост закрыт}, следует из приказа, который опубликовал губернатор.",
        "приказ (document)",
    ),
    # brackets tell who is quoted
    ("ru", "«{Мост цел}», — сказал Орлов (цитата по ТАСС).", "Орлов (person) > ТАСС (agency)"),
    ("ru", "Орлов заявил, что {мост цел} (цитата по ТАСС).", "Орлов (person) > ТАСС (agency)"),
    (
        "ru",
        "«{Мост цел}», — сказал мэр (цит. по РИА Новости).",
        "мэр (official) > РИА Новости (agency)",
    ),
    (
        "uk",
        "«{Міст цілий}», – стверджує міністерство спорту (цитує УНН).",
        "міністерство спорту (official) > УНН (agency)",
    ),
    ("ru", "«{Мост цел}», — сказал мэр Иван Орлов (на фото).", "Иван Орлов (official)"),
    ("ru", "Как сообщает «Голос», {мост цел (цитата по памяти).}", "Голос (agency)"),
    # a reporter stands for the outlet, unless he is named
    (
        "ru",
        "«{Мост цел}», — сказал Орлов корреспонденту «Вестника».",
        "Орлов (person) > Вестник (agency)",
    ),
    (
        "ru",
        "«{Мост цел}», — сказал Орлов в разговоре с журналистом «Вестника».",
        "Орлов (person) > Вестник (agency)",
    ),
    (
        "ru",
        "«{Мост цел}», — сказал Орлов в беседе с корреспондентом «Вестника» Ольгой Зиминой.",
        "Орлов (person) > Ольга Зимина (person)",
    ),
    (
        "ru",
        "{Мост цел}, заявил Орлов в интервью журналисту Такеру Карлсону.",
        "Орлов (person) > Такер Карлсон (person)",
    ),
    (
        "uk",
        "«{Міст цілий}», – сказав Орлюк у розмові з кореспондентом «Зорі» Ольгою Зіміною.",
        "Орлюк (person) > Ольга Зіміна (person)",
    ),
    ("ru", "{Цены вырастут}, сообщила журналистам «Роснефть».", "Роснефть (organisation)"),
    ("ru", "Мэр рассказал жителям «Зари», что {мост цел.}", "мэр (official)"),
    ("ru", "«{Мост цел}», — сказал журналистам Иван Орлов.", "Иван Орлов (person)"),
    # a title behind a source is the outlet it spoke to
    (
        "ru",
        "Собеседник «Голоса» на рынке уверен, что {мост цел.}",
        "собеседник «Голоса» на рынке (unnamed) > Голос (agency)",
    ),
    (
        "ru",
        "{Мост цел}, сообщил источник «Голоса», знакомый с осмотром.",
        "источник (unnamed) > Голос (agency)",
    ),
    (
        "uk",
        "За словами джерела «Голосу» в мерії, {міст цілий.}",
        "джерело «Голосу» в мерії (official) > Голос (agency)",
    ),
    ("ru", "Источник «Газпрома» сообщил, что {мост цел.}", "источник «Газпрома» (unnamed)"),
    ("ru", "Источник в «Зените» сообщил, что {мост цел.}", "источник в «Зените» (unnamed)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), RELAYED)
def test_who_passes_words_on_stands_behind_their_source(language, drawing, expected):
    text = drawing.replace("{", "").replace("}", "")
    analysis = analyse(text, language=language, publisher="Портал")
    assert redraw(drawing, analysis) == drawing
    assert [chain(claim) for claim in analysis.claims] == [expected]
