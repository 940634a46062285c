"""What Russian news do in their own ways: braces mark the claims, beside them whose they are.

A line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

DECLINED = [
    # an abbreviation with an ending is the one without it
    ("В МИДе сообщили, что {мост закрыт.}", "МИД (official)"),
    ("{Мост любят}, следует из данных ВЦИОМа.", "ВЦИОМ (organisation)"),
    ("В пресс-службе ГУРа добавили, что {мост закрыт.}", "пресс-служба ГУРа (official)"),
]
FORMER = [
    # who has left an office speaks for himself
    ("Экс-министр финансов Олег Лось сказал, что {рубль упал.}", "Олег Лось (person)"),
    ("Бывший глава ЦБ Олег Лось сказал, что {рубль упал.}", "Олег Лось (person)"),
    ("Глава ЦБ Олег Лось сказал, что {рубль упал.}", "Олег Лось (official)"),
]
SOMEBODY = [
    # whoever is alive is no body that he belongs to
    ("По словам пациентов клиники, {врачей нет.}", "пациенты клиники (person)"),
    ("{Мост цел}, заявила группа учёных.", "группа учёных (person)"),
    ("{Мост цел}, пишут в группе «Соседи».", "группа «Соседи» (social)"),
]
ASIDE = [
    # a clause beside the main one reports nothing of its own
    ("{Хотя министр транспорта заявил, что мост открыт, жители едут в объезд.}", ""),
    ("{После того как суд установил, что смета завышена, он подал в отставку.}", ""),
    ("{Мост закрыли, потому что в МЧС сказали, что он опасен.}", ""),
    ("Когда мост закрыли, глава МЧС заявил, что {он опасен.}", "глава МЧС (official)"),
    ("Как сообщил глава МЧС, {мост закрыли, потому что он опасен.}", "глава МЧС (official)"),
]
ACTS = [
    # what somebody has done before he speaks is told by the article
    (
        "{Комиссия закончила проверку} и заявила, что {мост цел.}",
        " | Комиссия (official)",
    ),
]
DASHES = [
    # a dash after the colon opens what is said, to the end of the line
    (
        "Депутат Ольга Кох рассказала: - {Уволили сто человек.} {Людям не заплатили.}",
        "Ольга Кох (official) | Ольга Кох (official)",
    ),
    ("{Причин две: - Мост стар.} {Река широка.}", " | "),
]
REPORTERS = [
    ("Ранее СМИ писали, что {мост закрыт.}", "СМИ (agency)"),
    ("Ранее «Север» писал, что {мост закрыт.}", ""),
    ("{Мост закрыт}, передаёт корреспондент ИА «Север».", ""),
    ("{Мост закрыт}, сообщает корреспондент Север.RU.", ""),
    ("{Мост закрыт}, рассказал корреспондент Олег Лось.", "Олег Лось (person)"),
]
WHOSE = [
    # before a colon the words for speech are nobody
    ("Прямая речь мэра: «{Мост закрыт.} {Его откроют}».", "мэр (official) | мэр (official)"),
    ("Цитата главы МЧС Олега Лося: «{Мост закрыт}».", "Олег Лось (official)"),
    ("Комментарий мэра: «{Мост закрыт}».", "мэр (official)"),
]
TALKED = [
    # with whom somebody talks, an outlet no list has
    ("{Мост закрыт}, заявил в беседе с НКН врач Олег Лось.", "Олег Лось (person) > НКН (agency)"),
    (
        "{Мост закрыт}, сказал в эфире Первого канала врач Олег Лось.",
        "Олег Лось (person) > Первый канал (agency)",
    ),
    ("{Мост закрыт}, сообщает Первый канал.", "Первый канал (agency)"),
    # who works there is meant by whom the outlet spoke with
    (
        "{Мост закрыт}, сообщили ТАСС в экстренных службах. «{Пострадали двое}», — добавил"
        " собеседник агентства.",
        "экстренные службы (official) > ТАСС (agency) | экстренные службы (official)",
    ),
]
TAKEN_UP = [
    # what takes up the clause before it says nothing that is said
    ("{Банк оценил долг завода в миллиард рублей, что вдвое больше прошлогоднего.}", ""),
    ("{Откат чиновник оценил в 12% от суммы контракта, что составило пять тысяч рублей.}", ""),
    (
        "Врачи отметили, что {генерал, опытный хирург Олег Лось, сообщил о новом плане.}",
        "врачи (person)",
    ),
    ("Врачи сообщили семье, что {произошло чудо.}", "врачи (person)"),
    ("{Всё кончилось, как это показано в сериале «Лето».}", ""),
]
BACK = [
    # what is added to a sentence is told of with it
    (
        "{Цены выросли.} {Кроме того, подорожал бензин.} Об этом сообщил Росстат.",
        "Росстат (official) | Росстат (official)",
    ),
    ("{Цены выросли.} {Подорожал бензин.} Об этом сообщил Росстат.", " | Росстат (official)"),
]
NESTED = [
    (
        "«Правительство считает, что {экспертиза нужна}», – заявил мэр Олег Лось.",
        "Правительство (official) > Олег Лось (official)",
    ),
    ("«{Мы считаем, что экспертиза нужна}», – заявил мэр Олег Лось.", "Олег Лось (official)"),
]
UNMARKED = [
    # a line without marks whose end names somebody again is all his
    (
        "{Мэр Олег Лось приехал в Орск.}/{Дороги здесь старые.} {Их починят}, — сказал он.",
        " | Олег Лось (official) | Олег Лось (official)",
    ),
    (
        "{Дороги в Орске старые.} {Их починят}, — сказал мэр Олег Лось.",
        " | Олег Лось (official)",
    ),
]
MEANT = [
    # another body at the same place is another one
    (
        "{Мост закрыт}, сообщили в региональном главке МВД. В региональном минздраве уточнили,"
        " что {раненых нет.}",
        "региональный главк МВД (official) | региональный минздрав (official)",
    ),
    # a verb tells that somebody else is meant
    (
        "«{Дома холодно}», — рассказала пенсионерка Ольга Лось. «{Меняем трубы}», — добавил"
        " директор компании.",
        "Ольга Лось (person) | директор компании (person)",
    ),
    ("Как пояснил один из авторов закона Олег Лось, {штраф вырастет.}", "Олег Лось (person)"),
    ("{Мост цел}, уверяют в пресс-службе завода.", "пресс-служба завода (organisation)"),
    # whoever has spoken is the expert, if the verb agrees
    (
        "{Жара спадёт}, сообщил глава Гидрометцентра Олег Лось. Синоптик добавил, что"
        " {дожди пройдут.}",
        "Олег Лось (official) | Олег Лось (official)",
    ),
    (
        "{Ход неудачен}, отметила политолог Анна Сойка. Экономист добавил, что {денег нет.}",
        "Анна Сойка (person) | экономист (person)",
    ),
]
TOLD = [
    # who was told stands before the verb, and who tells behind it
    (
        "{Груз нашли.} Об этом «Ленте.ру» сообщила старший помощник прокурора Анна Сойка.",
        "Анна Сойка (official) > Лента.ру (agency)",
    ),
    (
        "В компании «Сибур» корреспонденту ТАСС сообщили, что {завод цел.}",
        "Сибур (organisation) > ТАСС (agency)",
    ),
    ("{Срок вышел}, передаёт РИА Новости из зала суда.", "РИА Новости (agency)"),
]
ANNOUNCED = [
    # what somebody was asked is not told
    ("Мэр рассказал, какие станции откроют в мае. {Денег хватит.}", ""),
    ("Врач рассказала «Газете.Ru», чем опасен арбуз. {В нём много сахара.}", ""),
    ("Тренер ответил, выйдет ли Лось на поле. {Матч начнётся в семь.}", ""),
]


@pytest.mark.parametrize(
    ("drawing", "whose"),
    [
        *(*DECLINED, *FORMER, *SOMEBODY, *ASIDE, *ACTS, *DASHES, *REPORTERS),
        *(*WHOSE, *TALKED, *TAKEN_UP, *BACK, *NESTED, *UNMARKED),
        *(*MEANT, *TOLD, *ANNOUNCED),
    ],
)
def test_russian_news(drawing: str, whose: str) -> None:
    drawing = drawing.replace("/", "\n")
    found = read(drawing, "ru")

    assert redraw(drawing, found) == drawing
    assert " | ".join(chain(claim) for claim in found.claims) == whose
