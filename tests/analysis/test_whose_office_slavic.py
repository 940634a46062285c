"""Whose office speaks, whom it told, on what somebody works: who is listed as a source."""

import pytest

from workbench.analysis import analyse

SOURCES = [
    # an office, and whose it is
    (
        "В канцелярии губернатора Ирины Шатовой сообщили, что мост закрыт.",
        "канцелярия губернатора Ирины Шатовой (official)",
    ),
    (
        "В канцелярии премьера Эстмарка Терезы Кэй сообщили, что мост закрыт.",
        "канцелярия премьера Эстмарка Терезы Кэй (official)",
    ),
    (
        "Пресс-служба губернатора Ирины Шатовой сообщила, что мост закрыт.",
        "пресс-служба губернатора Ирины Шатовой (official)",
    ),
    ("Губернатор Ирина Шатова сообщила, что мост закрыт.", "Ирина Шатова (official)"),
    ("Глава канцелярии Иван Лосев сообщил, что мост закрыт.", "Иван Лосев (official)"),
    # those who lead a country; those who lead a firm
    (
        "Источники во французском руководстве сообщили, что мост закрыт.",
        "источники во французском руководстве (official)",
    ),
    (
        "Источник в руководстве завода сообщил, что мост закрыт.",
        "источник в руководстве завода (unnamed)",
    ),
    # on what, and where
    (
        "Руководитель группы по вопросам разведки Института мира Джон Варнс сказал, что мост цел.",
        "Джон Варнс (person)",
    ),
    (
        "Председатель Восточного комитета Вольфганг Рот сказал, что мост цел.",
        "Вольфганг Рот (person)",
    ),
    ("Председатель комитета Госдумы Иван Лосев сказал, что мост цел.", "Иван Лосев (official)"),
    # who is told is not who tells
    ("Как пояснили защитникам Лыкова в Мосгорсуде, мост цел.", "Мосгорсуд (official)"),
    ("Как рассказали родственникам раненых в больнице, мост цел.", "больница (organisation)"),
    ("Как сообщила агентству БТА дежурная Инга Ратник, мост цел.", "Инга Ратник (official) > БТА"),
    # a crowd of whom nothing is told
    ("Более осторожные наблюдатели говорят, что мост цел.", "(unnamed)"),
    ("Наблюдатели ОБСЕ говорят, что мост цел.", "(official)"),
]


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_who_says_so(text: str, expected: str) -> None:
    (claim,) = analyse(text, language="ru").claims
    chain = " > ".join(f"{link.name} ({link.type})" for link in claim.chain)
    assert expected in chain


def test_whose_victory_a_heading_tells_of_is_no_name() -> None:
    text = "Победу Трампа решат штаты\n\nТрамп говорит: «Мост закрыт»."
    (claim,) = analyse(text, language="ru").claims
    assert [link.name for link in claim.chain] != ["Победа Трамп"]
