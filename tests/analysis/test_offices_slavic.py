"""What an office, a verb and a role tell of somebody whom a Russian or Ukrainian article names.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check, read, redraw

SAID_BY = [
    # a woman in an office that is told like a man's; whose office it is stands in the genitive
    ("ru", "{Мост цел}, сообщила министр Орлова.", "Орлова (official)"),
    ("ru", "{Министр Орлова открыла мост.} Орлова говорит, что {он цел.}", " | Орлова (official)"),
    ("ru", "{Мост цел}, сообщил адвокат Орлова.", "адвокат Орлова (person)"),
    ("ru", "{Мост цел}, сообщил мэр Вологды.", "мэр Вологды (official)"),
    # who still is something, beside who once was
    (
        "ru",
        "Действующие и бывшие чиновники сказали, что {мост цел.}",
        "действующие и бывшие чиновники (official)",
    ),
    (
        "uk",
        "{Міст цілий}, сказали чинні та колишні депутати.",
        "чинні та колишні депутати (official)",
    ),
    ("uk", "Керівництво заводу сказало, що {міст цілий.}", "керівництво заводу (organisation)"),
    # a surname that is also the genitive of many things
    ("ru", "{Губернатор Сараев ушёл.} Сараев сказал, что {мост цел.}", " | Сараев (official)"),
    ("ru", "{Завод осмотрел мэр Мостов.} По словам Мостова, {он цел.}", " | Мостов (official)"),
    # what office he is called by later tells of what he said before too
    (
        "ru",
        "Олег Грач заявил, что {мост цел.} Депутат добавил, что {дом цел.}",
        "Олег Грач (official) | =",
    ),
    ("ru", "{Олег Грач осмотрел завод.} Мэр говорит, что {он цел.}", " | Олег Грач (official)"),
    (
        "ru",
        "Дональд Трамп заявил, что {мост цел.} Президент США добавил, что {дом цел.}",
        "Дональд Трамп (official) | =",
    ),
    (
        "ru",
        "Врач Олег Грач заявил, что {мост цел.} Министр Лосев ответил, что {дом цел.}",
        "Олег Грач (person) | Лосев (official)",
    ),
    # whoever has spoken may be called an expert
    (
        "ru",
        "{Мост цел}, сказал депутат Олег Грач. По словам специалиста, {дом цел.}",
        "Олег Грач (official) | =",
    ),
    # her verb tells that she is a woman
    (
        "ru",
        "{Его раскрыла представитель ООН Кармен Долея}, пишет Express. По ее словам, {мост цел.}",
        "Express (agency) | Кармен Долея (official)",
    ),
    # what a channel is called is nobody's role
    ("ru", "{Мост цел}, передает телеканал «Звезда».", "Звезда (agency)"),
    # what is explained is no part of who explains
    ("ru", "«{Это свой}», — объяснил Лосев причину отставки.", "Лосев (person)"),
    ("ru", "«{Это свой}», — прокомментировал Лосев решение суда.", "Лосев (person)"),
    # what appears somewhere comes from there, if it can tell anything, and else from nobody
    (
        "ru",
        "Утром в британской прессе появились слухи, что {мост цел.}",
        "британская пресса (agency)",
    ),
    (
        "ru",
        "{Мост цел}, пишет ТАСС. Ранее появилась информация, что {он закрыт.}",
        "ТАСС (agency) | ",
    ),
    ("ru", "{Мост закрыт, в школе появились дети.}", ""),
    ("ru", "{Мост цел}, пишет ТАСС. Установлено, что {он стар.}", "ТАСС (agency) | "),
    # a body with all that its name tells it is for
    (
        "ru",
        "В Фонде борьбы с коррупцией сообщили, что {мост цел.}",
        "Фонд борьбы с коррупцией (organisation)",
    ),
    ("ru", "{Мост цел}, сообщил директор с гордостью.", "директор (person)"),
    # a service, a title and a club are what the name beside them is
    ("ru", "{Мост цел}, сообщает Русская служба Би-би-си.", "Русская служба Би-би-си (agency)"),
    ("ru", "{Мост цел}, сообщает РИА «Новости».", "РИА «Новости» (agency)"),
    (
        "ru",
        "{Матч отменили}, сообщила пресс-служба московского «Спартака».",
        "пресс-служба московского «Спартака» (organisation)",
    ),
    ("ru", "В УФСБ сообщили, что {мост цел.}", "УФСБ (official)"),
    # a title behind a name, in a case of its own, is that of an outlet that was told
    (
        "ru",
        "«{Мост цел}», — сказал защитник Лосев «Чемпионату».",
        "Лосев (person) > Чемпионат (agency)",
    ),
    ("ru", "«{Мост цел}», — сказал Писарев «Чемпионату».", "Писарев (person) > Чемпионат (agency)"),
    ("ru", "«{Мост цел}», — сказал игрок «Зари».", "игрок «Зари» (person)"),
    # a club has a president too, and who has left the army speaks for himself
    ("ru", "{Мост цел}, заявил президент «Спартака» Олег Грач.", "Олег Грач (person)"),
    ("ru", "{Мост цел}, заявил отставной полковник Олег Грач.", "Олег Грач (person)"),
    # a channel is whose it is
    (
        "ru",
        "{Мост цел}, сообщается в Telegram-канале ведомства.",
        "Telegram-канал ведомства (official)",
    ),
    (
        "ru",
        "{Мост цел}, сообщает Telegram-канал «Полиция Москвы».",
        "Telegram-канал «Полиция Москвы» (social)",
    ),
    ("ru", "{Мост цел}, пишут в чате жителей района.", "чат жителей района (social)"),
    # a statement that is spoken of is the sentence before
    ("ru", "{Мост цел.} Соответствующее заявление сделал мэр Лосев.", "Лосев (official)"),
    ("ru", "{Мост цел.} {Соответствующий указ подписал президент.}", " | "),
    # whose office it is that speaks is not who speaks
    (
        "ru",
        "{Мост цел}, сообщил офис премьера Олега Грача.",
        "офис премьера Олега Грача (official)",
    ),
    ("ru", "{Мост цел}, сказал мэр Вологды Олег Грач.", "Олег Грач (official)"),
    # who spoke before is meant where nobody is named
    (
        "ru",
        "{Мост цел}, пишет ТАСС. Как отмечается, {обе опоры стоят.}",
        "ТАСС (agency) | =",
    ),
    # what is told of looks back behind its verb too
    ("ru", "{Мост цел.} Рассказал об этом мэр Олег Грач.", "Олег Грач (official)"),
    ("ru", "{Мост цел.} Рассказали об этом в мэрии.", "мэрия (official)"),
    # a part that deals with the press is none of the press
    (
        "uk",
        "{Сніг піде}, каже синоптик відділу зв'язків зі ЗМІ гідрометеорологічного центру Лев Гук.",
        "Лев Гук (official)",
    ),
    (
        "uk",
        "За словами начальниці сектору роботи з пресою ДСНС Ольги Гук, {міст цілий.}",
        "Ольга Гук (official)",
    ),
    ("uk", "{Міст цілий}, сказав голова фракції «Край» Лев Гук.", "Лев Гук (official)"),
    # who writes a post is of the type that her role tells
    (
        "uk",
        "{Сніг піде}, пише «Край» із посиланням на допис синоптика Ольги Гук.",
        "Ольга Гук (person) > Край (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, пише «Край» із посиланням на допис міністра Лева Гука.",
        "Лев Гук (official) > Край (agency)",
    ),
    ("uk", "Згідно з попереднім прогнозом, {сніг піде.}", "попередній прогноз (document)"),
    # analysts without a name speak for those whose they are
    (
        "uk",
        "Аналітики Інституту ринку кажуть, що {ціни впали.} {Попит зник}, додали аналітики.",
        "аналітики Інституту ринку (organisation) | =",
    ),
    ("uk", "Експерти мерії кажуть, що {міст цілий.}", "експерти мерії (official)"),
    ("uk", "Аналітики кажуть, що {ціни впали.}", "аналітики (person)"),
    ("uk", "Аналітик Інституту ринку Лев Гук каже, що {ціни впали.}", "Лев Гук (person)"),
]

STATED = [
    # how somebody is called is not what he is called
    "{Мэр назвал депутата последними словами.}",
    "{Врач назвал продукты с вредными добавками.}",
    "Мэр назвал {мост красивым.}",
    # a share of those who were asked is no source, nor is a time
    "{Открыты 76% школ}, и {54,6% считают, что выборы пройдут честно.}",
    "{О том, кто займет пост, объявят в ближайшее время.}",
    # what should be done is shown by nobody; two questions hang on one verb
    "{Чтобы снизить риск, следует мыть руки, как и дома.}",
    "{Он не ответил, каким путём шёл, и сколько времени ушло.}",
    # the marks at either end are no pair
    '{Дорога закрыта}, но {"Северный поток" не стал "особым путем".}',
    # somebody whose role is told like a man's may be a woman
    "{Врач закрыла школу}, а {мэр открыл мост.}",
]


@pytest.mark.parametrize(("language", "drawing", "expected"), SAID_BY)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize("drawing", STATED)
def test_what_is_claimed_is(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "ru")) == drawing
