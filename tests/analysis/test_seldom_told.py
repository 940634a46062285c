"""What news seldom tells: a firm by its verb, an office in other words, who is joined to whom."""

import pytest

from tests.analysis.drawn import check
from workbench.analysis import analyse

CASES = [
    # a firm, by what it says of itself
    ("en", "Marsh Dell said {it would close ten stores.}", "Marsh Dell (organisation)"),
    ("en", "Marsh Dell said on Tuesday {it will close ten stores.}", "Marsh Dell (organisation)"),
    (
        "en",
        "Marsh Dell said Tuesday {its profits had fallen by a tenth.}",
        "Marsh Dell (organisation)",
    ),
    ("ru", "{Мост закрыт}, сообщил Минский «Рассвет».", "Минский «Рассвет» (organisation)"),
    # a part of a firm with a title; who leads soldiers, and studies none
    (
        "ru",
        "Глава департамента продаж «Заря» Ольга Кох заявила, что {мост закрыт.}",
        "Ольга Кох (person)",
    ),
    (
        "en",
        "A military leader of the government said {the bridge was shut.}",
        "military leader of the government (official)",
    ),
    # people of a newsroom with and without their names; an agency of two words
    (
        "ru",
        "Журналисты «Голоса» Лев Гук и Анна Лось сообщили, что {мост закрыт.}",
        "Лев Гук (person) > Анна Лось (person)",
    ),
    (
        "ru",
        "Издание «Голос» сообщило, что {мост закрыт.} Журналисты выяснили, что {дом пуст.}",
        "Голос (agency) | =",
    ),
    (
        "ru",
        "Об этом сообщил источник агентства Новости Юга: {мост закрыт.}",
        "источник (unnamed) > Новости Юга (agency)",
    ),
    # one of two firms, by what it does; who is called by whom he is beside
    (
        "en",
        "{Norvik Shipping closed three offices.} {Vale Bank lent it money.} The shipping company"
        " said {it had no choice.}",
        " |  | Norvik Shipping (organisation)",
    ),
    (
        "ru",
        "Адвокат арестованного Лев Гук сказал, что {мост цел.} Адвокат арестованного добавил, что"
        " {мост новый.}",
        "Лев Гук (person) | =",
    ),
    # an office in other words; initials behind a surname
    (
        "ru",
        "{Президент Ирландии Анна Рой приехала в Осло.} Глава ирландского государства сообщила, что"
        " {мост цел.}",
        " | Анна Рой (official)",
    ),
    (
        "ru",
        "{Премьер-министр Норвегии Лев Гук приехал в Осло.} Глава норвежского правительства"
        " сообщил, что {мост цел.}",
        " | Лев Гук (official)",
    ),
    (
        "uk",
        "{Речниця МЗС України Анна Лось приїхала.} Спікерка МЗС України заявила, що {міст цілий.}",
        " | Анна Лось (official)",
    ),
    (
        "uk",
        "{Петро Бондар приїхав.} Бондар П. І. сказав, що {міст цілий.}",
        " | Петро Бондар (person)",
    ),
    # in brackets: a source that is led in, and a name that only explains the noun before it
    ("en", "{The bridge was shut} (according to police).", "police (official)"),
    ("ru", "{Мост закрыт} (источник – мэрия).", "источник – мэрия (official)"),
    ("ru", "{Мост хотят закрыть 30% горожан (Лев Гук).}", ""),
    # no content: a question, a greeting, a word in quotation marks, a topic before who tells it
    ("en", "{The plan was rejected, with the mayor asking if it was lost.}", ""),
    ("en", "{The mayor left, saying goodbye to reporters.}", ""),
    ("ru", "{Мэр дал «гарантии», что мост закрыт.}", ""),
    ("ru", "{Сообщили о пожаре на складе спасатели.}", ""),
    # another's word in the middle of a quotation stays his who is quoted
    (
        "ru",
        "«{Мы давно уехали}, и, {как говорит Анна, мост цел}», — сказал мэр.",
        "мэр (official) | =",
    ),
    # who does the verb before does the second too, where it agrees and is somebody
    ("ru", "{Цех закрыл министр Лев Гук}, но сообщил, что {мост цел.}", " | Лев Гук (official)"),
    ("ru", "{Это случилось вчера}, но показало, что {мост цел.}", " | "),
    ("ru", "{Мэр уехал}, но сообщили, что {мост закрыт.}", " | "),
    # asked inside a quotation, or no speech at all: there something is stated
    ("ru", "«{Меня спросили, почему мост закрыт}», – сказала актриса.", "актриса (person)"),
    ("en", "{She replied when asked that the bridge was shut.}", ""),
    ("en", "{He continued where others had stopped.}", ""),
    # only announced: to name reasons is no deed
    ("ru", "Мэр назвал причины и рассказал, как закрыли мост.", ""),
    # a clause of its own after "and", and one that still lacks its verb
    ("en", "{The town paid}, and {the money they gave is gone.}", " | "),
    ("ru", "{Клуб взял новичка, который, как надеются все, поможет.}", "все (person)"),
    ("ru", "{Мост закрыт}, а по словам министра, {дом открыт.}", " | министр (official)"),
    # behind a semicolon the article itself tells that nobody answered
    ("ru", "Мэр сказал, что {мост цел}; {Киев не ответил.}", "мэр (official) | "),
    (
        "en",
        "The mayor said {the bridge was shut}; {it could not be verified.}",
        "mayor (official) | ",
    ),
    # where what is said ends, and whose the second verb is
    ("en", "The mayor said {the fault was the workers’.}", "mayor (official)"),
    ("en", "The firm said {it sold (but did not say how) the ship.}", "firm (organisation)"),
    ("en", "Roe said {Trains had failed and promised repairs.}", "Roe (organisation)"),
    (
        "uk",
        "Депутати сказали, що {мер та лікар знали це та пообіцяли допомогти.}",
        "депутати (official)",
    ),
    ("en", "“{We are open},” she said, “{thanks to the mayor.}”", "she (person) | ="),
    # lines of speech without "we", and of one speaker after another
    (
        "uk",
        "Тренер Лев Гук поділився емоціями.\n\n{Готуємось до зими.}\n\n{Ремонтуємо дороги.}",
        "Лев Гук (person) | =",
    ),
    (
        "uk",
        "Тренер Лев Гук поділився емоціями.\n\n{Ми готові.} {Я все перевірив.}\n\nЛікар Анна Лось"
        " поділилася емоціями.\n\n{Ми знаємо це.} {Я була там.}",
        "Лев Гук (person) | = | Анна Лось (person) | =",
    ),
    # whom one talked with, and not of whom
    (
        "ru",
        "О Марии Ким мы говорили в Твери с Анной Лось.\n\n— Мост цел?\n\n— {Да, мост цел.}\n\n"
        "— А дом?\n\n— {Дом пуст.}",
        "Анна Лось (person) | =",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), CASES)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


def test_an_agency_that_nobody_named_is_the_publisher() -> None:
    text = "Мост закрыт, сообщили агентству в мэрии."
    (claim,) = analyse(text, language="ru", publisher="ТАСС").claims

    assert [link.name for link in claim.chain] == ["мэрия"]


PUBLISHERS = [
    ("ru", "Мост закрыт, передаёт корреспондент РИА Новости. Дом открыт.", "РИА Новости"),
    (
        "uk",
        "Як повідомляв 24 канал, міст закрито. Дім відкрито, сказав мер. Паром ходить.",
        "24 канал",
    ),
    (
        "uk",
        "Міст закрили, як пише «Голос» із посиланням на мера. Паром ходить. Дорога ціла. Дим видно."
        " Дім пустий.",
        None,
    ),
]


@pytest.mark.parametrize(("language", "text", "publisher"), PUBLISHERS)
def test_the_page_is_of(language: str, text: str, publisher: str | None) -> None:
    assert analyse(text, language=language).publisher == publisher
