"""Somebody who is named at the end of one clause and speaks in the next; what is left of others."""

import pytest

from tests.analysis.drawn import chain, read, redraw

RELATIVES = [
    (
        "ru",
        "{На мосту дежурит слесарь Олег Гай}, который заявил, что {балки целы.}",
        "Олег Гай (person)",
    ),
    (
        "uk",
        "{На мосту чергує слюсарка Оля Гай}, яка заявила, що {балки цілі.}",
        "Оля Гай (person)",
    ),
    (
        "en",
        "{The bridge is kept by engineer Ann Roe}, who said that {the beams are sound.}",
        "Ann Roe (person)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), RELATIVES)
def test_who_ends_a_clause_says_what_his_relative_clause_tells(language, drawing, expected):
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[-1]) == expected


WHOLE = [
    ("ru", "{Он помнит слова мэра Олега Кузина, который утверждал, что мост цел.}"),
    ("ru", "{Слесарь Олег Гай, который заявил, что балки целы, уехал в мае.}"),
    ("ru", "{Стороны заключили договор, который предусматривает, что мост закроют.}"),
    ("en", "{Most of the hurt lived in Orra, where a baker said he saw a wall fall.}"),
    ("en", "{The storm, which the coastguard said was a strong one, broke the pier.}"),
    ("uk", "{Сторони уклали угоду, яка передбачає, що міст закриють.}"),
]


@pytest.mark.parametrize(("language", "drawing"), WHOLE)
def test_a_relative_clause_inside_another_or_of_a_paper_is_no_frame(language, drawing):
    assert redraw(drawing, read(drawing, language)) == drawing


LEFT = [
    ("ru", "Напомним, ранее мэр заявил, что {мост закрыт.}"),
    ("uk", "Нагадаємо, раніше мер заявив, що {міст закрито.}"),
    ("ru", "Завод сообщил, что {продал судно}, но не уточнил кому."),
    ("uk", "Завод повідомив, що {продав судно}, але не уточнив кому."),
]


@pytest.mark.parametrize(("language", "drawing"), LEFT)
def test_what_is_left_beside_a_frame_and_states_nothing_is_no_claim(language, drawing):
    assert redraw(drawing, read(drawing, language)) == drawing


CHAINS = [
    (
        "uk",
        "Міст закрито. Як пише видання «Обрій», про це повідомили організатори ярмарку.",
        "організатори ярмарку (organisation) > Обрій (agency)",
    ),
    (
        "ru",
        "О том, что Лосев подал в отставку, вечером 25 мая сообщило издание «Зарево».",
        "Зарево (agency)",
    ),
    (
        "uk",
        "«Склад не працював», – сказав речник Іван Лис, відповідаючи на запитання про пожежу.",
        "Іван Лис (official)",
    ),
    (
        "en",
        "In a statement, Ann Roe, chair of the union, said the guards did their job.",
        "Ann Roe (person)",
    ),
    (
        "ru",
        "Анна Роу в интервью телеведущей Инне Шумской выразила мнение, что мост закрыт.",
        "Анна Роу (person) > Инна Шумская (person)",
    ),
    (
        "ru",
        "Тренер сказал, что мост закрыт. Как передаёт телеканал Fox News, об этом он сказал вчера.",
        "тренер (person) > Fox News (agency)",
    ),
    ("ru", "По результатам последних опросов, мост любят.", "последние опросы (document)"),
    ("ru", "Жительница Самары рассказала, что воды нет.", "жительница Самары (person)"),
    ("uk", "За словами Зої Гук, дах цілий.", "Зоя Гук (person)"),
    (
        "uk",
        "Мер Гук обрав зарплату. Про це він заявив в інтерв'ю каналу CBS, пише «Голос Карпат».",
        "Гук (official) > CBS (agency) > Голос Карпат (agency)",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHAINS)
def test_the_first_claim_is_said_by(language, text, expected):
    assert chain(read(text, language).claims[0]) == expected


QUOTED = [
    ("ru", "Анна Роу пришла. «Мост пуст. Что делать?» — спросила она мэра.", "Анна Роу (person)"),
    ("uk", "Дах цілий. «Люди є. Ходімо!» — сказав мер Лев Чубай.", "Лев Чубай (official)"),
    ("en", "Ann Roe came. “The bridge is empty. Why?” she asked.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("language", "text", "expected"), QUOTED)
def test_who_asks_at_the_end_of_a_quotation_says_all_of_it(language, text, expected):
    assert chain(read(text, language).claims[1]) == expected


NESTED = [
    (
        "ru",
        "«Сосед говорит, что {моста нет.} {Это не так}», – заявил мэр Олег Кузин.",
        ["сосед (person) > Олег Кузин (official)", "Олег Кузин (official)"],
    ),
    (
        "uk",
        "«Сусід каже, що {мосту немає.} {Це не так}», – заявив мер Олег Кузін.",
        ["сусід (person) > Олег Кузін (official)", "Олег Кузін (official)"],
    ),
    (
        "en",
        '"The driver told us that {the brakes had failed.} {It was dark}," the mayor said.',
        ["driver (person) > mayor (official)", "mayor (official)"],
    ),
    ("ru", "«{Я говорил, что мост стар}», – сказал мэр.", ["мэр (official)"]),
]


@pytest.mark.parametrize(("language", "drawing", "chains"), NESTED)
def test_who_is_quoted_may_tell_what_others_say(language, drawing, chains):
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert [chain(claim).casefold() for claim in analysis.claims] == [
        expected.casefold() for expected in chains
    ]


def test_a_name_that_agrees_only_by_the_tree_is_the_subject():
    assert chain(read("Мей визнала, що угода стара.", "uk").claims[0]) == "Мей (person)"


def test_a_page_that_was_told_twice_in_other_letters_is_its_own_publisher():
    text = (
        "Мер Гук повідомив DW, що міст цілий. «Вода є», – сказав DW інженер Лис. Рух іде. Дощ ущух."
    )

    assert read(text, "uk").publisher == "DW"
