"""Quotations that only their first paragraph opens, and only their last one closes."""

import pytest

from workbench.analysis import analyse

LEAD = "Тренер «Зари» Олег Грач подвёл итоги сезона и ответил на вопросы журналистов."


def sources(text: str) -> list[tuple[str, list[str]]]:
    """The first word of each claim, and who says it."""
    analysis = analyse(text)
    return [
        (text[claim.start : claim.end].split()[0], [link.name for link in claim.chain])
        for claim in analysis.claims
    ]


@pytest.mark.parametrize(
    ("opens", "closes"), [('"', '"'), ("«", "»"), ("“", "”")], ids=["straight", "angled", "curly"]
)
def test_paragraphs_between_the_marks_are_who_is_quoted(opens: str, closes: str) -> None:
    text = (
        f"Долг города вырос вдвое. Об этом сообщил мэр Иван Рябов.\n\n{opens}Налоги упали на треть."
        f"\n\nЗавод закрылся в мае.\n\nДорог в городе нет.{closes}\n\nМост построили в июне.\n"
    )

    assert sources(text) == [
        ("Долг", ["Иван Рябов"]),
        ("Налоги", ["Иван Рябов"]),
        ("Завод", ["Иван Рябов"]),
        ("Дорог", ["Иван Рябов"]),
        ("Мост", []),
    ]


def test_where_nobody_has_spoken_it_is_whom_the_article_introduces() -> None:
    text = f'{LEAD}\n\n"Команда выиграла пять матчей.\n\nСтадион закрыли в мае."\n'

    assert sources(text) == [("Команда", ["Олег Грач"]), ("Стадион", ["Олег Грач"])]


def test_a_title_between_marks_closes_nothing() -> None:
    text = f'{LEAD}\n\n"Команда выиграла пять матчей.\n\nГазету "Гудок" закрыли в мае."\n'

    assert sources(text) == [("Команда", ["Олег Грач"]), ("Газету", ["Олег Грач"])]


def test_a_text_that_is_cut_off_inside_it_is_quoted_to_its_end() -> None:
    text = f'{LEAD}\n\n"Команда выиграла пять матчей.\n\nСтадион закрыли в мае.'

    assert sources(text) == [("Команда", ["Олег Грач"]), ("Стадион", ["Олег Грач"])]


@pytest.mark.parametrize(
    "after",
    [
        "«Стадион закроют», — сказал мэр Иван Рябов.\n\nМост построили в июне.",
        "\n\n".join(["Мост построили в июне."] * 13),
    ],
    ids=["others are quoted later", "the article is long"],
)
def test_a_mark_that_somebody_forgot_quotes_no_more_than_its_line(after: str) -> None:
    text = f'{LEAD}\n\n"Команда выиграла пять матчей.\n\n{after}\n'

    assert sources(text)[-1] == ("Мост", [])


def test_who_comes_in_with_a_dash_closes_it() -> None:
    text = '"Налоги упали на треть, – сказал мэр Иван Рябов.\n\nМост построили в июне.\n'

    assert sources(text)[-1] == ("Мост", [])


CROSSED = [
    "Мер пояснив: “Міст закрито до весни, бо лід слабкий». Пором теж стоїть.",
    "Мер пояснив: «Міст закрито до весни, бо “Зоря” пішла”. Пором теж стоїть.",
    'Мер пояснив: "Міст закрито до весни, бо «Зоря» пішла». Пором теж стоїть.',
]


@pytest.mark.parametrize("text", CROSSED)
def test_a_mark_of_another_kind_closes_what_nothing_else_does(text: str) -> None:
    claims = analyse(text, language="uk").claims

    assert [bool(claim.chain) for claim in claims] == [True, False]


@pytest.mark.parametrize("opens", ['"', "“", "‘"])
def test_a_line_left_open_is_of_who_speaks_in_the_next_that_opens_it_again(opens: str) -> None:
    closes = {"“": "”", "‘": "’"}.get(opens, '"')
    text = (
        f"Fire broke out at dawn.\n\n{opens}Smoke was over the barn. Flames came later.\n\n"
        f"{opens}Nobody came to help us,{closes} said Sue Hart, a neighbour.\n"
    )

    assert sources(text) == [
        ("Fire", []),
        ("Smoke", ["Sue Hart"]),
        ("Flames", ["Sue Hart"]),
        ("Nobody", ["Sue Hart"]),
    ]


def test_a_quoted_line_is_of_who_speaks_in_the_next_where_nobody_has_spoken() -> None:
    text = "“Smoke was over the barn.”\n\n“Nobody came to help us,” said Sue Hart, a neighbour.\n"

    assert sources(text) == [("Smoke", ["Sue Hart"]), ("Nobody", ["Sue Hart"])]


def test_a_mark_alone_on_its_line_closes_what_was_opened() -> None:
    text = f"{LEAD}\n\n«Команда выиграла пять матчей.\n\nСтадион закрыли в мае.\n\n».\n"

    assert sources(text) == [("Команда", ["Олег Грач"]), ("Стадион", ["Олег Грач"])]


def test_a_mark_of_another_kind_ends_the_line_that_it_closes() -> None:
    text = "“The bridge is shut until May», the mayor said.\n\nThe pier was built in June.\n"

    assert sources(text)[-1] == ("The", [])
