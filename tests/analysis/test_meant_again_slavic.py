"""Who is meant by a firm's, a country's or a paper's common name, by a man, by a woman.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

UKRAINIAN = [
    # a body by a title alone, or inside somebody's role
    (
        "{«Зоря» відкрила завод у Луцьку.} У компанії додали, що {цех готовий.}",
        " | Зоря (organisation)",
    ),
    (
        "{У «Зорі» слова мера спростовують.} {Цех цілий}, наголосили в компанії.",
        " | Зоря (organisation)",
    ),
    (
        "{Цех цілий}, сказала директорка «Зорі» Ольга Гук. У компанії додали: {дах новий.}",
        "Ольга Гук (person) | Зоря (organisation)",
    ),
    (
        "{Цех цілий}, сказав директор Hillpoint Олег Гук. У компанії додали: {дах новий.}",
        "Олег Гук (person) | Hillpoint (organisation)",
    ),
    (
        "{Тренер «Обрію» Олег Гук пішов}, повідомив клуб на своєму сайті.",
        "Обрій (organisation)",
    ),
    (
        "{Холдинг «Обрій» купив порт}, повідомили в холдингу.",
        "Обрій (organisation)",
    ),
    (
        "{Акції виробника ламп Hillpoint впали.} Компанія заявила, що {цех готовий.}",
        " | виробник ламп Hillpoint (organisation)",
    ),
    # an agency that is no outlet; a country; a side of it
    (
        "МАГАТЕ вказує, що {реактор цілий.} В агентстві додали: {насос новий.}",
        "МАГАТЕ (official) | =",
    ),
    (
        "Норвегія заявила, що {кабель цілий.} Країна також стверджує, що {порт відкрито.}",
        "Норвегія (official) | =",
    ),
    (
        "Швеція заявила, що {кабель цілий.} Шведська сторона додала, що {порт відкрито.}",
        "Швеція (official) | =",
    ),
    (
        "Україна заявила, що {кабель цілий.} Українська сторона додала, що {порт відкрито.}",
        "Україна (official) | =",
    ),
    # the paper that has spoken, not the one spoken of
    (
        "Як випливає з наказу, {мер отримав звіт.} Згідно з документом, {міст цілий.}",
        "наказ (document) | =",
    ),
    # a woman who has spoken; not a man of whom the page has told
    (
        "{Міст цілий}, розповіла фельдшерка Ольга Гук. {Дах новий}, каже жінка.",
        "Ольга Гук (person) | =",
    ),
    (
        "{Поліція знайшла чоловіка.} {Він цілий}, каже речник Олег Гук. Чоловік сказав, що {спав.}",
        " | Олег Гук (official) | чоловік (person)",
    ),
    # a particle in a name is no word for where
    (
        "Міністерка оборони Нідерландів Ганна де Фріс заявила, що {міст цілий.}",
        "Ганна де Фріс (official)",
    ),
    # who is near something, before what he is
    (
        "{Міст цілий}, передає Reuters, посилаючись на обізнані зі справою джерела.",
        "обізнані зі справою джерела (unnamed) > Reuters (agency)",
    ),
    (
        "{Міст цілий}, пише Reuters з посиланням на двох знайомих зі справою посадовців.",
        "знайомі зі справою посадовці (official) > Reuters (agency)",
    ),
    # what one makes of a forecast is told; what one so believes is not
    (
        "{Міст закриють.} {Мер вважає такий прогноз хибним.}",
        " | ",
    ),
    ("{Міст закриють.} Так вважає мер.", "мер (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), UKRAINIAN)
def test_ukrainian_means(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


RUSSIAN = [
    (
        "{Цех цел}, сказала директор «Осины» Ольга Гук. В компании добавили: {крыша новая.}",
        "Ольга Гук (person) | Осина (organisation)",
    ),
    (
        "Норвегия заявила, что {кабель цел.} Страна также утверждает, что {порт открыт.}",
        "Норвегия (official) | =",
    ),
    (
        "{Мост цел}, рассказала врач Ольга Гук. {Крыша новая}, говорит женщина.",
        "Ольга Гук (person) | =",
    ),
    (
        "{Мост цел}, пишет Reuters со ссылкой на двух знакомых с делом чиновников.",
        "знакомые с делом чиновники (official) > Reuters (agency)",
    ),
    ("{Мост закроют.} {Мэр считает такой прогноз ложным.}", " | "),
    ("{Мост закроют.} Так считают в мэрии.", "мэрия (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), RUSSIAN)
def test_russian_means(drawing: str, expected: str) -> None:
    check(drawing, expected, "ru")


SOURCES = [
    # whom an outlet has heard, and who has seen a paper
    (
        "{Міст цілий}, пише Reuters із посиланням на Politico, яке спілкувалося з двома"
        " чиновниками.",
        "чиновники (official) > Politico (agency) > Reuters (agency)",
    ),
    (
        "{Міст цілий}, повідомляє CNN, яка посилається на дипломатів.",
        "дипломати (official) > CNN (agency)",
    ),
    (
        "У записці, з якою ознайомилося агентство AFP, сказано, що {міст цілий.}",
        "записка (document) > AFP (agency)",
    ),
    (
        "Згідно з листом, з яким ознайомилися журналісти «Голосу», {міст цілий.}",
        "лист (document) > Голос (agency)",
    ),
    # people write in papers
    (
        "«{Міст цілий}», – написали в записці для клієнтів аналітики Hillpoint.",
        "аналітики Hillpoint (organisation)",
    ),
    # of what type somebody is
    ("Досудове розслідування встановило, що {міст цілий.}", "досудове розслідування (official)"),
    (
        "Про це сказав переговорник ООН Олег Гук. За словами дипломата, {міст цілий.}",
        "Олег Гук (official)",
    ),
    (
        "Міністерка Ганна Гук сказала, що {міст цілий.} Її датський колега Олег Рой сказав, що"
        " {дім порожній.}",
        "Ганна Гук (official) | Олег Рой (official)",
    ),
    (
        "Інвестиційна група «Схід» повідомляє, що {міст цілий.}",
        "інвестиційна група «Схід» (organisation)",
    ),
    # a country that is one of several
    (
        "За словами посла країни – члена НАТО, {міст цілий.}",
        "посол країни – члена НАТО (official)",
    ),
    # the first letters of a long name
    (
        "{Міст цілий}, інформує Офіс головного прокурора. В ОГП додали, що {дах новий.}",
        "Офіс головного прокурора (official) | =",
    ),
    # nouns whose forms the dictionaries also read as an adjective and as a name
    (
        "Міська рада та поліція повідомили, що {міст цілий.}",
        "міська рада (official) > поліція (official)",
    ),
    ("Лікарі кажуть, що {міст цілий.}", "лікарі (person)"),
    # somebody named in another case; a compound; a label; a place in brackets
    (
        "{Суд викликав лікаря-хірурга обласної лікарні.} Лікар сказав, що {міст цілий.}",
        " | лікар-хірург обласної лікарні (person)",
    ),
    ("Мер сказав, що {міст цілий.} Коментар: «{Дах новий}».", "мер (official) | ="),
    ("{Рух вулицею закрито (готель «Обрій»).}", ""),
    # an office in one word, of the first letters of two
    (
        "{Міст цілий}, сказав командир батальйону з позивним «Лис». {Дім порожній}, додала речниця"
        " бригади Ольга Гук. За словами комбата, {дах новий.}",
        "командир батальйону з позивним «Лис» (official) | Ольга Гук (official)"
        " | командир батальйону з позивним «Лис» (official)",
    ),
]


@pytest.mark.parametrize(("drawing", "expected"), SOURCES)
def test_its_sources_are(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")
