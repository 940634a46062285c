"""Whom Russian news have their words from: braces mark the claims, beside them whose they are.

A line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

ACCORDING = [
    # whatever noun of saying, whatever adjective stands before it
    ("По заявлениям властей, {рухнули три дома.}", "власти (official)"),
    ("{Вода чистая}, по заверениям мэрии.", "мэрия (official)"),
    ("По самым скромным подсчётам экспертов, {ущерб вырос.}", "эксперты (person)"),
    ("По независимым оценкам аналитиков, {рынок вырос на 5%.}", "аналитики (person)"),
    ("{По разным оценкам, пострадали 10 человек.}", ""),
]
INSIDERS = [
    # an adjective with words of its own before the noun
    (
        "{Сделка сорвалась}, сообщает Reuters со ссылкой на трёх близких к переговорам источников.",
        "близкие к переговорам источники (unnamed) > Reuters (agency)",
    ),
    (
        "{Завод продан}, пишет РБК со ссылкой на два осведомлённых о планах компании источника.",
        "осведомлённые о планах компании источники (unnamed) > РБК (agency)",
    ),
    (
        "{Завод продан}, сообщили два знакомых с ситуацией источника.",
        "знакомые с ситуацией источники (unnamed)",
    ),
]
PAPERS = [
    ("Согласно официальным данным, {пострадали 10 человек.}", "официальные данные (document)"),
    ("Согласно обновлённым сведениям, {дом пуст.}", "обновлённые сведения (document)"),
]
DAYS = [
    # a date between commas is when it was said, and nobody
    ("{Мост закроют}, сообщили в среду, 6 августа, в мэрии Вологды.", "мэрия Вологды (official)"),
    ("В мэрии сообщили в пятницу, 1 мая, что {мост закрыт.}", "мэрия (official)"),
    ("Губернатор Пётр Орлов сообщил во вторник, 7 июня: {мост закрыт.}", "Пётр Орлов (official)"),
    ("{Мост закрыли в четверг, 4 мая 2023 года}, сообщили в полиции.", "полиция (official)"),
    ("{Мост закрыт.} Об этом 4 мая, в четверг, рассказали в МЧС.", "МЧС (official)"),
    ("{В четверг, 4 мая, мост закрыли, а завод стоит.}", ""),
]
LISTENERS = [
    # the outlet that was told, then the body where people told it
    (
        "{Школу закроют}, пояснили РИА Новости в пресс-службе губернатора.",
        "пресс-служба губернатора (official) > РИА Новости (agency)",
    ),
    (
        "{Школу закроют}, сообщили ИА «Волна» в пресс-службе ведомства.",
        "пресс-служба ведомства (official) > Волна (agency)",
    ),
    (
        "{Школу закроют}, рассказали корреспонденту портала «Наш город» в отделе образования.",
        "отдел образования (official)",
    ),
    ("Как сообщили «Волне» в полиции, {дом пуст.}", "полиция (official)"),
    (
        "В МЧС агентству «Волна» рассказали, что {дом пуст.}",
        "МЧС (official)",
    ),
]
BACK = [
    # who passes it on has passed on the sentence before, not what is quoted next
    (
        "{Мост закрыт.} Как сообщает газета «Голос», об этом мэр сказал на встрече"
        " «{Ремонт идёт быстро.} {Кран уже стоит}».",
        " | мэр (official) | мэр (official)",
    ),
]
MEANT = [
    # who acts, not whom he acts on
    (
        "{Режиссёр Пётр Орлов осудил Олега Сомова.} По его словам, {фильм снят за год.}",
        " | Пётр Орлов (person)",
    ),
    # a politician holds an office
    (
        "{Глава МИД Венгрии Ласло Ковач осудил политику Анны Шмидт.} По словам политика,"
        " {границы закрыты с мая.}",
        " | Ласло Ковач (official)",
    ),
    (
        "{Сенатор Джон Грин посетил завод.} Как заявил политик, {цех стоит.}",
        " | Джон Грин (official)",
    ),
    # of two in one office the one who is described alike
    (
        "{Российский лидер Игорь Степанов прилетел в Минск.} {Норвежский лидер Олаф Бьорн"
        " встретил его.} Российский лидер заявил, что {договор подписан.}",
        " |  | Игорь Степанов (official)",
    ),
    # a body by a common word, in whatever case
    (
        "{Компания «Ромашка» отчиталась за год.} Как сообщили в компании, {выручка выросла.}",
        " | Ромашка (organisation)",
    ),
    (
        "{Министерство культуры закрыло музей.} В ведомстве сообщили, что {кровля течёт.}",
        " | Министерство культуры (official)",
    ),
]
NAMED = [
    # a foreign name in the genitive is whole; one who heads a part of a firm is of no state
    (
        "AP, ссылаясь на главу спасателей Рекса Игота, сообщает, что {найдены двое.}",
        "Рекс Игот (official) > AP (agency)",
    ),
    (
        "Глава департамента продаж Knight Frank Ольга Кох сказала, что {рубль упал.}",
        "Ольга Кох (person)",
    ),
    (
        "Глава департамента образования области Ольга Кох сказала, что {школа пуста.}",
        "Ольга Кох (official)",
    ),
    (
        "{Мост закрыт}, пишет газета со ссылкой на Олега Сомова.",
        "Олег Сомов (person) > газета (agency)",
    ),
]
STATED = [
    # whom a verb is done to is no speaker, and what a name is cut from is no claim
    ("{Аким района, Айдар Сапаров, обвиняет чиновников в неготовности.}", ""),
    ("{Мост закрыт}, подтвердил информацию глава МЧС.", "глава МЧС (official)"),
    # what somebody was asked looks ahead
    ("{Мост закрыт.} В мэрии ответили на вопрос о том, как идёт ремонт.", ""),
    # a year with its sign joined ends a sentence
    (
        "{Выручка выросла относительно 2006г.} {Прибыль компании упала.}",
        " | ",
    ),
]


@pytest.mark.parametrize(
    ("drawing", "whose"),
    [*ACCORDING, *INSIDERS, *PAPERS, *DAYS, *LISTENERS, *BACK, *MEANT, *NAMED, *STATED],
)
def test_news_name_their_sources(drawing: str, whose: str) -> None:
    drawing = drawing.replace("/", "\n")
    found = read(drawing, "ru")

    assert redraw(drawing, found) == drawing
    assert " | ".join(chain(claim) for claim in found.claims) == whose
