"""What Russian and Ukrainian pages do that articles of an agency do not.

Braces mark the claims, beside them whose they are; a line break is `/`, a bar stands between the
chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

LINES = [
    # who speaks stands on a line of his own, behind a comma and a dash
    ("uk", "{Міст відкрито, опори цілі},/– сказав мер Іван Гук.", "Іван Гук (official)"),
    ("ru", "«{Мост открыт в мае}»,/- отметил мэр Иван Лосев.", "Иван Лосев (official)"),
    ("ru", "{Мост открыт в мае},//— сообщили в мэрии./{Опоры целы.}", "мэрия (official) | "),
    # a list is none of it
    ("ru", "{В мае город купил:/- соли 17 т,/- угля 46 т.}", ""),
    # a quotation that its next line closes is his who is named there
    ("ru", "«{Мост цел.}/{Его открыли в мае}», — сказал мэр Лосев.", "Лосев (official) | ="),
    (
        "uk",
        "{Міст закрито}, пише Reuters./“{Ми чекали “Зорю”.}/{Дощ іде.}/{Дах упав}”, – каже Гук.",
        "Reuters (agency) | Гук (person) | = | =",
    ),
    # one that nobody closes with a name stays whose words were heard before
    (
        "ru",
        "{Мост закрыт}, сообщил мэр Лосев./«{Дождь идёт.}/{Дорог нет.}»/{Дом цел}, пишет «Заря».",
        "Лосев (official) | = | = | Заря (agency)",
    ),
    # those who wrote a paper are no byline
    ("ru", "Авторы статьи уверяют, что {вакцина безопасна.}", "авторы статьи (person)"),
    ("ru", "Авторы доклада утверждают: {вакцина безопасна.}", "авторы доклада (person)"),
    ("ru", "Автор Иван Лосев/{Мост закрыт.}", ""),
]

NAMED = [
    # a view that is shared looks back
    (
        "ru",
        "{Мост закроют.} Таким мнением поделился с «Зарёй» инженер Иван Лосев.",
        "Иван Лосев (person) > Заря (agency)",
    ),
    ("ru", "{Мост закроют.} Своим мнением поделился инженер Лосев.", "Лосев (person)"),
    ("uk", "{Міст закриють.} Такою думкою поділився інженер Іван Гук.", "Іван Гук (person)"),
    (
        "uk",
        "{Міст закриють.} Пише Зоря.ІФ із посиланням на УНН.",
        "УНН (agency) > Зоря.ІФ (agency)",
    ),
    ("uk", "{Міст закриють.} Повідомляє пресслужба мерії.", "пресслужба мерії (official)"),
    ("ru", "{Мост закроют.} Сообщает пресс-служба мэрии.", "пресс-служба мэрии (official)"),
    # from whom information comes
    ("ru", "По информации от источников, {мост закроют.}", "источники (unnamed)"),
    ("ru", "По сведениям от жителей, {мост закроют.}", "жители (person)"),
    ("uk", "За інформацією від мешканців, {міст закриють.}", "мешканці (person)"),
    # those of whom nothing is told but that they know
    (
        "ru",
        "{Завод близок к покупке}, пишет «Заря» со ссылкой на лиц, знакомых с ситуацией.",
        "лица, знакомые с ситуацией (unnamed) > Заря (agency)",
    ),
    # under what condition somebody speaks is no part of his name
    (
        "ru",
        "{Мост закрыт}, заявил чиновник ЕС на условиях анонимности.",
        "чиновник ЕС (official)",
    ),
    ("uk", "{Міст закрито}, заявив дипломат на умовах анонімності.", "дипломат (official)"),
    # how, by whom, when something is said is no part of who says it
    ("ru", "Район всеми силами убеждал область, что {мост не нужен.}", "Район (official)"),
    ("ru", "Свою позицию ЦБ объясняет просто: {мука подорожала.}", "ЦБ (official)"),
    ("ru", "Свое решение ЦБ объясняет ростом цен: {мука подорожала.}", "ЦБ (official)"),
    (
        "ru",
        "По версии следствия {в период с марта по май Лосев вывез со склада муку.}",
        "следствие (official)",
    ),
    # who stands behind a preposition with all that it is named by
    (
        "ru",
        "В Министерстве иностранных дел РФ считают, что {договор истёк.}",
        "Министерство иностранных дел РФ (official)",
    ),
    ("ru", "В «Ромашке» подтвердили, что {переговоры идут.}", "Ромашка (organisation)"),
    ("ru", "В «Яндексе» подтвердили, что {переговоры идут.}", "Яндекс (organisation)"),
    (
        "uk",
        'В "Інституті ґрунтів" прогнозують, що {ціна є.}',
        "Інститут ґрунтів (organisation)",
    ),
    (
        "uk",
        "У Державному банку пояснили, що {ціни є.}",
        "Державний банк (organisation)",
    ),
    # a portal by its adjective
    ("uk", "{Довідка хибна}, інформує Урядовий портал.", "Урядовий портал (agency)"),
    ("ru", "{Мост закрыт}, сообщает Областной портал.", "Областной портал (agency)"),
    # what an office is called in brackets stands before who holds it
    (
        "uk",
        "За словами директора Інституту ґрунтів (ІҐ) Івана Гука, {поле сухе.}",
        "Іван Гук (person)",
    ),
    (
        "ru",
        "{Мост закрыт}, сообщил глава Службы дорог (СД) Иван Лосев.",
        "Иван Лосев (official)",
    ),
    ("ru", "{Мост закрыт}, сообщила Служба дорог (СД).", "Служба дорог (official)"),
    # who quotes somebody, and where
    (
        "uk",
        "«{Поле сухе}», – цитує Івана Гука пресслужба банку на сторінці у Facebook.",
        "Іван Гук (person) > пресслужба банку (organisation)",
    ),
    # "according to it" means the paper named before
    (
        "uk",
        "{Ціни зросли}, йдеться у звіті Нацбанку. Згідно з ним, {попит упав.}",
        "звіт Нацбанку (document) | звіт Нацбанку (document)",
    ),
    # a body speaks, and no person is one
    (
        "ru",
        '{Погиб глава района.} "{Задержан житель}", – заявили в ведомстве.',
        " | ведомство (official)",
    ),
    ("ru", '"{Мост цел}", - уточнили в областном главке СК.', "областной главк СК (official)"),
    (
        "ru",
        "Как отмечается в заявлении ведомства, {задержан житель Твери.}",
        "заявление ведомства (document)",
    ),
    # a semicolon parts two clauses of one speaker
    ("ru", "{Дом сгорел}; {горят ещё три дома}, сообщил мэр Лосев.", "Лосев (official) | ="),
    ("ru", "{Мост закрыт}; мэр сообщил, что {дорога открыта.}", " | мэр (official)"),
    # a pronoun that nobody stands before means whom a bare surname takes up
    ("ru", "Он заверил, что {мост цел.} «{Опоры новые}», — пояснил Лосев.", "Лосев (person) | ="),
    (
        "ru",
        "Он заверил, что {мост цел.} Мэр Иван Лосев заявил, что {дождь идёт.}",
        "он (person) | Иван Лосев (official)",
    ),
    # what is called so, before what it is
    (
        "ru",
        "Анна Лосева назвала {далёким от жизни решение закрыть мост} и заявила, что {его отменят.}",
        "Анна Лосева (person) | =",
    ),
    # whom somebody calls what somebody else said a lie does not say it himself
    (
        "ru",
        "{Мост закрыт.} Мэр Иван Лосев не раз называл {подобные заявления пустым нагнетанием.}",
        " | Иван Лосев (official)",
    ),
    ("uk", "{Міст закрито.} {Такі заяви мер називає вигадкою.}", " | мер (official)"),
    ("ru", "{Мост закрыт.} С таким заявлением выступил мэр.", "мэр (official)"),
    # a press centre is of the body that spoke
    (
        "ru",
        "{Мэр Лосев помог}, сообщила пресс-служба мэра. Как уточняет пресс-центр, {дома целы.}",
        "пресс-служба мэра (official) | =",
    ),
    # what a woman or a thing is called
    ("ru", "Мэр Иван Лосев назвал {ситуацию на мосту тяжелой.}", "Иван Лосев (official)"),
    ("uk", "Мер Іван Гук назвав {ситуацію на мосту тяжкою.}", "Іван Гук (official)"),
    ("ru", "{Мэр Лосев назвал дочь главного тренера.}", ""),
    # a recording of it is a tail too
    (
        "uk",
        "{Міст закрито.} Про це мер сказав на зустрічі, відео якої опублікували 2 лютого.",
        "мер (official)",
    ),
    # who told of something speaks on
    (
        "ru",
        "{Мост цел}, сказал Иван Лосев. Мэр Олег Грач рассказал о мае. Он сказал, что {дом цел.}",
        "Иван Лосев (person) | Олег Грач (official)",
    ),
    (
        "uk",
        "{Міст цілий}, сказав Іван Гук. Мер Олег Грач розповів про дороги. Він каже, що {дощ іде.}",
        "Іван Гук (person) | Олег Грач (official)",
    ),
    (
        "ru",
        "{Мост цел}, сказал Иван Лосев. {В дом вошёл Олег Грач.} Он добавил, что {дождь идёт.}",
        "Иван Лосев (person) |  | Иван Лосев (person)",
    ),
    # by whom something is established
    ("ru", "Судом установлено, что {Лосев вывез муку.}", "Суд (official)"),
    ("uk", "Слідством встановлено, що {Гук вивіз борошно.}", "Слідство (official)"),
    ("ru", "Весной установлено, что {мука цела.}", ""),
    ("ru", "Лосевым установлено, что {мука цела.}", "Лосев (person)"),
    # the office of the prosecutor general
    ("ru", "{Лосев арестован}, сообщили в ОГП.", "ОГП (official)"),
    ("uk", "{Справу передали до суду}, повідомляє ОГП.", "ОГП (official)"),
    # whose words are passed on in a sentence of their own
    (
        "ru",
        "Тренер Лосев назвал {поле плохим.} Его цитирует ТАСС.",
        "Лосев (person) > ТАСС (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, сказав мер Гук. Його слова передає Укрінформ.",
        "Гук (official) > Укрінформ (agency)",
    ),
    ("ru", "{Его награждает ТАСС.}", ""),
    # all that goes with a noun is named in its case
    (
        "uk",
        "{Міст цілий}, пише УНН із посиланням на Лісівську міську раду.",
        "Лісівська міська рада (official) > УНН (agency)",
    ),
    # a subordinate clause before the frame is no claim
    (
        "uk",
        "Однак, оскільки заміни немає, Гук переконаний, що {тренер має лишитися.}",
        "Гук (person)",
    ),
    (
        "ru",
        "Как сообщил представитель полиции, {подозреваемый был задержан, он ехал на юг.}",
        "представитель полиции (official)",
    ),
]


def _written(drawing: str) -> str:
    return drawing.replace("/", "\n")


def _chains(drawn: str) -> str:
    """With = for the same as before."""
    chains = drawn.split(" | ")
    for at, one in enumerate(chains):
        chains[at] = chains[at - 1] if one == "=" else one
    return " | ".join(chains)


@pytest.mark.parametrize(("language", "drawing", "expected"), [*LINES, *NAMED])
def test_who_says_it(language: str, drawing: str, expected: str) -> None:
    analysis = read(_written(drawing), language)

    assert redraw(_written(drawing), analysis) == _written(drawing)
    assert " | ".join(chain(claim) for claim in analysis.claims) == _chains(expected)
