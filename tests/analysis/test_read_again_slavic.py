"""What several pages told wrong: who is meant, whose words they are, what is no content.

Braces mark the claims, beside them whose they are; a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import check

CASES = [
    # that which tells more of an object is no content
    ("uk", "{Мер розкритикував рішення, що зупинило роботи.}", ""),
    ("uk", "{Слідчі встановили автомобіль, що зник.}", ""),
    ("uk", "{Під час обшуків у нього виявили кошти, що перевищують доходи.}", ""),
    ("uk", "Експерти виявили, що {гроші зникли.}", "експерти (person)"),
    # a condition, or what it is about, waits for what follows
    ("uk", "{Що стосується моста, то, за словами Гука, він цілий.}", "Гук (person)"),
    ("uk", "{Якщо міст закриють, то, за словами мера, паром ходитиме.}", "мер (official)"),
    # a source inside the state
    ("uk", "Урядове джерело сказало, що {міст цілий.}", "урядове джерело (official)"),
    ("uk", "{Міст цілий}, каже дипломатичне джерело.", "дипломатичне джерело (official)"),
    # one of those who do something
    ("uk", "«{Міст цілий}», – каже одна з активісток.", "одна з активісток (person)"),
    # a body by its name beside another
    (
        "uk",
        "{Міст цілий}, пише «Зоря» з посиланням на Міністерство енергетики України та Укренерго.",
        "Міністерство енергетики України (official) > Укренерго (organisation) > Зоря (agency)",
    ),
    # the head of an administration, whatever it is called
    (
        "ru",
        "{Мост цел}, сообщил глава Орловской обладминистрации Олег Гук."
        " «{Паром ходит}», — добавил глава ОГА.",
        "Олег Гук (official) | =",
    ),
    # long brackets between what somebody is and his name
    (
        "ru",
        "{Мост цел}, сообщил председатель центра «Заря» (организация признана в крае иностранным"
        " агентом) Олег Орлов.",
        "Олег Орлов (person)",
    ),
    # a title in letters of its own
    ("ru", "Издание Inside the games сообщило, что {мост цел.}", "Inside the games (agency)"),
    # who foretells
    (
        "ru",
        "До этого глава комитета Анатолий Лось предрек, что {мост упадёт.}",
        "Анатолий Лось (official)",
    ),
    # what the law bids a page to tell
    ("ru", "ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО ИНОСТРАННЫМ АГЕНТОМ./{Мост цел.}", ""),
    # of what somebody spoke, and no more
    ("uk", "{Міст упав.} Про наслідки повідомив мер Олег Гук у телеграмі.", ""),
    ("ru", "{Мост упал.} О последствиях сообщил мэр Олег Гук.", ""),
    # those who are not known are named once
    (
        "uk",
        "За даними обізнаних джерел, {міст цілий.} Про це пише Reuters з посиланням на"
        " співрозмовників, знайомих із ситуацією.",
        "обізнані джерела (unnamed) > Reuters (agency)",
    ),
    # other words for one office, and for being on the air
    (
        "uk",
        "Голова НБУ Лев Гук каже, що {ціни впали.} «{Ринок стоїть}», – сказав очільник Нацбанку.",
        "Лев Гук (official) | =",
    ),
    (
        "uk",
        "{Міст цілий}, розповів мер в етері «Зорі».",
        "мер (official) > Зоря (agency)",
    ),
    # what several words call is not parted from whose it is
    (
        "ru",
        "В Федеральной службе безопасности РФ сообщили, что {мост цел.}",
        "Федеральная служба безопасности РФ (official)",
    ),
    # two sentences of which the second adds to the first
    (
        "uk",
        "{Ціни впали.} {Разом з цим ринок стоїть.} Про це свідчить звіт банку.",
        "звіт банку (document) | =",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "sources"), CASES)
def test_what_is_said_and_by_whom(language: str, drawing: str, sources: str) -> None:
    check(drawing.replace("/", "\n"), sources, language)


WHOLE_LINES = [
    # without marks, all of a line is said by whoever stands on the next
    (
        "{Міст закриють на місяць.} {Паром ходитиме щодня},/– сказав мер./{Ціни зросли.}",
        "мер (official) | = | ",
    ),
    # a line that is partly quoted is not
    (
        "{Міст закриють на місяць.} «{Паром ходитиме щодня}»,/– сказав мер./{Ціни зросли.}",
        " | мер (official) | ",
    ),
]


@pytest.mark.parametrize(("drawing", "sources"), WHOLE_LINES)
def test_a_whole_line_is_said(drawing: str, sources: str) -> None:
    check(drawing.replace("/", "\n"), sources, "uk")
