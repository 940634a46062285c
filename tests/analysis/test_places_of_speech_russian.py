"""Where and how somebody speaks in Russian news: braces mark the claims, beside them whose."""

import pytest

from tests.analysis.drawn import chain, read, redraw

PLACES = [
    # a channel he speaks on is no more than the place; in whose programme he does passes it on
    ("«{Счёт верный}», — сказал тренер Олег Гук на канале «Третий тайм».", "Олег Гук (person)"),
    (
        "«{Счёт верный}», — сказал тренер Олег Гук в эфире ютуб-канала «Третий тайм».",
        "Олег Гук (person) > ютуб-канал «Третий тайм» (social)",
    ),
    (
        "{Мост цел}, сказал инженер Олег Гук в комментарии для портала «Заря».",
        "Олег Гук (person) > Заря (agency)",
    ),
    (
        "{Мост цел.} Об этом сказал инженер Олег Гук в интервью для издания «Заря».",
        "Олег Гук (person) > Заря (agency)",
    ),
]
MARKED = [
    # what the editor adds in brackets ends no sentence
    (
        "«{Его (доклад мэра. — «Заря») прочли не все}», — заявил Лев Ким.",
        "Лев Ким (person)",
    ),
    ("«{Хотите мира – мы готовы к нему}», — сказал Лев Ким.", "Лев Ким (person)"),
    ("{Прокурор запросил пять лет (из шести лет заключения).}", ""),
    ("{Прокурор запросил ему наказание (шести лет заключения).}", ""),
    # what is only of a noun
    (
        "Источники сообщили, что {суд вернул катера, мешающие, по версии мэра, рыбакам.}",
        "источники (unnamed)",
    ),
    ("{Мост, построенный в мае, по словам мэра, закрыт.}", "мэр (official)"),
]
NOBODY = [
    # what the article has told before, what is only seen, what only announces
    ("Ранее мы сообщали, что {мост закрыт.}", ""),
    ("{На фото видно разбитую машину: смятый кузов, выбитые стёкла и крышу.}", ""),
    ("{На снимках видно кабину: сорванные двери и провода.}", ""),
    ("На записи слышно: {мост трещит.}", "запись (social)"),
    ("Тренер высказал мнение о судействе. {Матч начнётся в семь.}", ""),
    ("«Возможно. {Счёт верный}», — сказал тренер Олег Гук.", "Олег Гук (person)"),
]
FEELING = [
    ("Жители недовольны тем, что {автобусы опаздывают.}", "жители (person)"),
    ("{Жители недовольны автобусами.}", ""),
]


@pytest.mark.parametrize(("drawing", "whose"), [*PLACES, *MARKED, *NOBODY, *FEELING])
def test_where_somebody_speaks(drawing: str, whose: str) -> None:
    found = read(drawing, "ru")

    assert redraw(drawing, found) == drawing
    assert " | ".join(chain(claim) for claim in found.claims) == whose
