"""What is reported by somebody in the instrumental: «Про це повідомлено мером Левом Гуком.»"""

import pytest

from tests.analysis.drawn import check
from workbench.analysis.languages.ukrainian.names import nominative_name

BACK = [
    ("uk", "{Міст закриють.} Про це повідомлено мером Левом Гуком.", "Лев Гук (official)"),
    ("uk", "{Міст закриють.} Про це на зустрічі розказано лікарями.", "лікарі (person)"),
    (
        "uk",
        "{Міст закриють.} Про це було заявлено головою ОВА на брифінгу.",
        "голова ОВА (official)",
    ),
    ("uk", "{Міст закриють.} Про це повідомлено компанією «Обрій».", "Обрій (organisation)"),
    ("uk", "{Міст закриють.} Про це повідомлено Reuters.", "Reuters (agency)"),
    ("uk", "{Міст закриють.} Про це повідомлено в мерії.", "мерія (official)"),
    ("uk", "{Міст закриють.} Це підтверджено поліцією.", "поліція (official)"),
    ("ru", "{Мост закроют.} Об этом сообщено полицией.", "полиция (official)"),
    ("ru", "{Мост закроют.} Об этом было заявлено министром на встрече.", "министр (official)"),
]
ROUND = [
    ("uk", "{Міст закриють}, зазначено мером Левом Гуком.", "Лев Гук (official)"),
    ("uk", "Міністром заявлено, що {міст закриють.}", "міністр (official)"),
    ("uk", "Науковцями доведено, що {лід молодший.}", "науковці (person)"),
    ("uk", "Експертизою підтверджено, що {підпис не його.}", "експертиза (document)"),
    ("uk", "{Міст закрито.} Як повідомлено мером, {рух спинено.}", " | мер (official)"),
    ("ru", "Мэром Львом Гуком сообщено, что {мост закроют.}", "Лев Гук (official)"),
    ("ru", "Врачами установлено, что {яд был в воде.}", "врачи (person)"),
    # on a page, in a paper
    ("uk", "На сайті мерії повідомлено, що {міст закриють.}", "сайт мерії (official)"),
    ("uk", "У пресрелізі заводу оголошено, що {цех закриють.}", "пресреліз заводу (document)"),
    ("ru", "В телеграм-канале мэра сообщено, что {мост цел.}", "телеграм-канал мэра (official)"),
    # what somebody has done, and has not said; what nobody is told to have
    ("uk", "{Міст закрито мером.}", ""),
    ("uk", "Мер сказав, що {міст цілий.} Доведено, що {він старий.}", "мер (official) | "),
]
SURNAMES = [
    ("Денисом Коломійцем", "Денис Коломієць"),
    ("Петра Кравця", "Петро Кравець"),
    ("Ігоря Стрільця", "Ігор Стрілець"),
    ("Івана Швеця", "Іван Швець"),
    ("Олега Лося", "Олег Лось"),
    ("Іваном Бабієм", "Іван Бабій"),
    ("Юлія Гука", "Юлій Гук"),
    ("Юлії Гук", "Юлія Гук"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), BACK)
def test_it_looks_back(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), ROUND)
def test_it_is_reported_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("declined", "nominative"), SURNAMES)
def test_a_surname_without_dictionaries(declined: str, nominative: str) -> None:
    assert " ".join(nominative_name(declined.split())) == nominative
