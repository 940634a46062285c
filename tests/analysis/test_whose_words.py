"""A bar stands before each claim that has no frame; its rule is named, and its source."""

import pytest

from tests.analysis.drawn import check
from workbench.analysis import analyse
from workbench.analysis.claims.whose_words import RULES
from workbench.analysis.frame import Rule

TEXTS = [
    (
        Rule.QUOTATION,
        "ru",
        "«|Хлеба нет. Воды в городе тоже нет», — сказал мэр Иван Рябов.",
        "Иван Рябов",
    ),
    (
        Rule.QUOTATION,
        "ru",
        "«Хлеба в городе нет», — сказал Иван Рябов.\n\n«|Воды в городе тоже нет уже неделю».",
        "Иван Рябов",
    ),
    (
        Rule.DOCUMENT,
        "ru",
        "В докладе института говорится, что долг вырос. |Сейчас же «расходы на дороги выросли за"
        " год почти вдвое», доходы падают.",
        "доклад института",
    ),
    (
        Rule.UNMARKED,
        "ru",
        "|Я уехал из города в мае. Я не жалею об этом, говорит пенсионерка Нина Егорова.",
        "Нина Егорова",
    ),
    (Rule.NEXT_SENTENCE, "ru", "|Мост закрыт до мая. Об этом сообщили в мэрии.", "мэрия"),
    (
        Rule.LIST,
        "ru",
        "Врачи напоминают:\n\n– |воду нужно кипятить;\n– фрукты моют с содой;",
        "врачи",
    ),
    (
        Rule.ANSWER,
        "uk",
        "Джерело: мер Острога Лев Чубай у Telegram\n\nДослівно: «|Міст закрито. Пором іде».",
        "Лев Чубай",
    ),
    (
        Rule.QUOTATION,
        "en",
        "Governor Dana Whitlock made the following statement on the bill:\n\n"
        "“|This bill will close two schools.”",
        "Dana Whitlock",
    ),
    (
        Rule.LIST,
        "en",
        "A text was put out. A mayor said:\n\n|The bridge is old. It is shut.\n\nIt fell.",
        "mayor",
    ),
    (
        Rule.ANSWER,
        "en",
        "Is it over?\n\n– |I was pleased by the talks.\n\nIs it new?\n\n– We shall support it.\n\n"
        "What does Ambassador Reed think of the chair?\n\n– We are grateful.",
        "Reed",
    ),
    (
        Rule.QUOTATION,
        "en",
        "The team lost on Monday.\n\n“|He is not ready. We shall see.” – Erik ten Brugge",
        "Erik ten Brugge",
    ),
    (
        Rule.QUOTATION,
        "en",
        "Orra opened a library.\n\n“|It is open again.” — Ann Roe, mayor of Orra",
        "Ann Roe",
    ),
    (
        Rule.QUOTATION,
        "en",
        "Orra opened a library.\n\n“|It is the heart of the town. Children read there.”\n\n"
        "Dr Ann Roe, head librarian and author of the study\n\nIt is open.",
        "Ann Roe",
    ),
    (
        Rule.QUOTATION,
        "en",
        "Orra opened a library.\n\n“|It is open.\n\n“It cost a million.”\n\n– Ann Roe",
        "Ann Roe",
    ),
    # a dash signs it, whoever spoke before
    (
        Rule.QUOTATION,
        "en",
        "“It is open,” said Tom Poe.\n\n“|It is old.”\n\n–Ann Roe, mayor of Orra\n\nIt is open.",
        "Ann Roe",
    ),
    (
        Rule.QUOTATION,
        "en",
        "“It is open,” said Tom Poe.\n\n“|It is old.”\n\n– Ann Roe, mayor of Orra\n\nIt is open.",
        "Ann Roe",
    ),
    (
        Rule.QUOTATION,
        "ru",
        "«Мост открыт», — сказал Том По.\n\n«|Мост старый.»\n— Анна Роева, мэр Орры\n\nОн открыт.",
        "Анна Роева",
    ),
    (
        Rule.QUOTATION,
        "en",
        "“It is open,” said Tom Poe. “|It is old.”\n\nOrra, home of the fair\n\nIt is open.",
        "Tom Poe",
    ),
    (
        Rule.QUOTATION,
        "en",
        "“It is open,” said Tom Poe.\n\n“|It is old.”\n\nOrra, home of the fair\n\nIt is open.",
        "Tom Poe",
    ),
    (
        Rule.QUOTATION,
        "ru",
        "В Бродах открыли библиотеку.\n\n«|Она стоила миллион.» — Анна Марлова, мэр Бродов",
        "Анна Марлова",
    ),
    (
        Rule.LABEL,
        "en",
        "OG: |The airport wanted monitors.\n\nBK: The bridge is shut until May.\n\n"
        "OG: The gate was closed in March.\n\nBK: The road is open.",
        "OG",
    ),
    (
        Rule.ANSWER,
        "ru",
        "Мэр Иван Рябов ответил на вопросы.\n\nКогда откроют мост?\n\n— |Мост откроют в мае.\n\n"
        "Почему его закрыли?\n\n— Его закрыли из-за трещин в опорах.",
        "Иван Рябов",
    ),
]


@pytest.mark.parametrize(("rule", "language", "drawing", "source"), TEXTS)
def test_a_claim_without_a_frame_is_somebody_s(
    rule: Rule, language: str, drawing: str, source: str
) -> None:
    start = drawing.index("|")

    claims = analyse(drawing.replace("|", ""), language=language).claims

    [claim] = [claim for claim in claims if claim.start <= start < claim.end]
    assert (claim.rule, [link.name for link in claim.chain]) == (rule, [source])


def test_each_rule_that_is_asked_has_its_text() -> None:
    assert {name for name, _ in RULES} <= {rule for rule, *_ in TEXTS}


@pytest.mark.parametrize(
    "text",
    [
        "I believe the mayor is right.",
        "We said the bridge would open in June.",
        "Я говорил рабочим, что дорога опасна.",
        "Ми повідомили, що міст закриють у травні.",
    ],
)
def test_who_speaks_is_no_source_of_his_own(text: str) -> None:
    (claim,) = analyse(text).claims

    assert (text[claim.start : claim.end], claim.chain) == (text, ())


UNSIGNED = [
    # two that are closed, and two in one line
    (
        "Orra opened a library.\n\n“{It is old.}”\n\n“{It is open.}” – Ann Roe",
        " |  | Ann Roe (person)",
    ),
    (
        "{The pier fell.}\n\n“{It is open},” he said. “{It is old.}”\n\nOrra, home of the fair",
        " | he (person) | =",
    ),
]


@pytest.mark.parametrize(("drawing", "expected"), UNSIGNED)
def test_a_signature_is_of_one_quotation(drawing: str, expected: str) -> None:
    check(drawing.replace("Orra opened a library.", "{Orra opened a library.}"), expected, "en")


TITLES = [
    "Port shut by storm\n\nAnn Roe (@annroe), March 3, 2024\n\nThe port is shut.",
    "“Open at last”: a mayor speaks\n\n“It is open.” – Ann Roe, mayor of Orra",
]


@pytest.mark.parametrize("text", TITLES)
def test_a_title_has_no_signature(text: str) -> None:
    analysis = analyse(text, language="en")

    assert analysis.title == text.partition("\n")[0]
