"""Who is said to speak in one line, and what the lines after it hold.

Braces mark the claims; a line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import check

GUK, CLUB = "Лев Гук (person)", "пресслужба клубу (organisation)"
UNMARKED = [
    # speech without marks, and who passes it on
    (
        "Тренер Лев Гук прокоментував поразку. Слова тренера передає пресслужба клубу./"
        "{Ми мали забивати.} {Вийшло інакше.}/{Мені прикро за це.}/{Гра тривала дві години.}",
        f"{GUK} > {CLUB} | = | = | ",
    ),
    (
        "Тренер Лев Гук прокоментував поразку./Його слова передає УНН./{Ми грали.} {Я бив.}",
        f"{GUK} > УНН (agency) | =",
    ),
    ("Тренер Лев Гук звернувся до вболівальників./{Ми готові.} {Я знаю ціну.}", f"{GUK} | ="),
    (
        "Про те, як живе село, розповіла лікарка Анна Гук./{Я приїхала.} {Нам важко.}",
        "Анна Гук (person) | =",
    ),
    (
        "{Лікарка Анна Гук живе в селі.} Вона розповіла, як звикала./{Я приїхала.} {Нам важко.}",
        " | Анна Гук (person) | =",
    ),
    # of two who are named the one who speaks
    ("Тренер Лев Гук поділився враженнями від гри з Анною Рой./«{Ми грали добре}».", GUK),
    # an author who says "we", once or before too
    (
        "Тренер Лев Гук прокоментував поразку./{Нагадаємо, ми писали про матч.} {Гра тривала.}",
        " | ",
    ),
    (
        "{Ми були на матчі.} Тренер Лев Гук прокоментував поразку./{Ми бачили гру.} {Нам сумно.}",
        " |  | ",
    ),
    # what was announced in between is told
    (
        "Тренер Лев Гук прокоментував поразку. {Гру бачили люди.}/{Ми бачили гру.} {Нам сумно.}",
        " |  | ",
    ),
]

PASSED_ON = [
    (
        "uk",
        "{Міст закрито}, сказав мер Гук. Слова мера наводить УНН.",
        "Гук (official) > УНН (agency)",
    ),
    (
        "ru",
        "{Мост закрыт}, сказал мэр Гук. Слова мэра приводит ТАСС.",
        "Гук (official) > ТАСС (agency)",
    ),
    # whose a quotation is, and through whom all of it comes
    (
        "uk",
        "Мер Лев Гук заявив, що {міст закрито.} «{Міст старий.} {Ми його полагодимо}».//"
        "Про це пише «Гомін».",
        "Лев Гук (official) | Лев Гук (official) > Гомін (agency) | =",
    ),
    (
        "uk",
        "{Міст закрито.} Про це, як пише «Гомін», повідомив мер Гук.",
        "Гук (official) > Гомін (agency)",
    ),
    (
        "ru",
        "{Мост закрыт.} Об этом, как пишет «Гомон», сообщил мэр Гук.",
        "Гук (official) > Гомон (agency)",
    ),
]

TITLED = [
    (
        "Генштаб спростував чутки/{Місто ціле.} Зазначено, що {знищено дві гармати.}",
        " | Генштаб (official)",
    ),
    (
        "У місті відкрили міст, – міськрада/{Міст новий.} Вказується, що {рух іде.}",
        " | міськрада (official)",
    ),
    ("Харків обстріляли вночі/Зазначається, що {загинула жінка.}", ""),
]

STATEMENTS = [
    ("На питання, чи відкриють міст, мер Гук відповів:/«{Міст старий}».", "Гук (official)"),
    (
        "«{Місто переможе, в тому числі й вірус}», – заявив Гук і розповів, що {ліки привезли.}",
        "Гук (person) | =",
    ),
    ("«{Міст стоїть}», – сказав мер та додав, що {рух закрито.}", "мер (official) | ="),
    ("За інформацією на офіційному сайті мерії, {міст закрито.}", "мерія (official)"),
    ("Згідно з даними на сторінці поліції, {міст закрито.}", "поліція (official)"),
    ("{За даними на сайті, міст закрито.}", ""),
    ("{Я перед грою казав, що він прийде.}", ""),
    ("{Ми домовилися, що ми грали й як ми грали.}", ""),
    ("Про міст/{Міст закрито.} Джерело: ДСНС Києва/{Рух стоїть.}", " | "),
    ("Мер – містянам: «Бережіть себе!»/{Міст закрито.}", ""),
]


def check_lines(drawing: str, expected: str, language: str) -> None:
    check(drawing.replace("/", "\n\n"), expected, language)


@pytest.mark.parametrize(("drawing", "expected"), UNMARKED)
def test_speech_without_marks_is_whose_it_was_said_to_be(drawing: str, expected: str) -> None:
    check_lines(drawing, expected, "uk")


@pytest.mark.parametrize(("language", "drawing", "expected"), PASSED_ON)
def test_who_passes_words_on_comes_after_who_said_them(
    language: str, drawing: str, expected: str
) -> None:
    check_lines(drawing, expected, language)


@pytest.mark.parametrize(("drawing", "expected"), TITLED)
def test_what_is_noted_is_noted_by_whom_the_title_names(drawing: str, expected: str) -> None:
    check_lines(drawing, expected, "uk")


@pytest.mark.parametrize(("drawing", "expected"), STATEMENTS)
def test_what_is_stated_and_what_is_not(drawing: str, expected: str) -> None:
    check_lines(drawing, expected, "uk")
