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
    ("ru", "{Слесарь Олег Гай, который заявил, что балки целы, уехал в мае.}"),
    ("ru", "{Стороны заключили договор, который предусматривает, что мост закроют.}"),
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
