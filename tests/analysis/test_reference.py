"""What pronouns, roles and short names are taken to mean."""

import pytest

from workbench.analysis import analyse

ARTICLES = [
    # a pronoun is the last speaker of its gender
    ("Врач Анна Рябова сказала, что вирус новый. «Он опасен», — добавила она.", "Анна Рябова"),
    # a role is the person who had it
    ("Эксперт Пётр Немов сказал, что цены растут. «Спрос есть», — уверен эксперт.", "Пётр Немов"),
    # a patronymic is no surname
    ("Кларнетист Лев Тумасов пришёл. «Ноты есть», — говорит Лев Аркадьевич.", "Лев Тумасов"),
    # adjectives agree with what they describe
    ("Груз цел, сообщили в областном министерстве.", "областное министерство"),
    # an outlet by its kind
    ("Порт закрыт, сообщает Reuters. Груз цел, пишет издание.", "Reuters"),
    # a surname is the full name
    (
        "Analyst Orest Dale expects a rise. Prices will fall by May, Dale said.",
        "Orest Dale",
    ),
    ("The bridge shut, Ann Marlow, the mayor, said. “It is old,” she added.", "Ann Marlow"),
    # a quotation goes on
    ("«Мост стар. Его закроют», — сказал прораб Иван Лом.", "Иван Лом"),
    # whom a role, a generic word or a surname takes up again
    ("Пожар потушен, сообщили в МЧС. Пострадавших нет, уточнили в ведомстве.", "МЧС"),
    ("Склад закрыли, пишет Bloomberg. Агентство отмечает, что сотрудников уволили.", "Bloomberg"),
    (
        "Адвокат Олег Тимченко заявил, что дело развалится. Защитник отметил, что улик нет.",
        "Олег Тимченко",
    ),
    (
        "Компания «Аэросфера» сообщила, что рейс отменён. Перевозчик отметил, что деньги вернут.",
        "Аэросфера",
    ),
    (
        "В компании «Аэросфера» сообщили, что рейс отменён. Там отметили, что деньги вернут.",
        "Аэросфера",
    ),
    ("Эколог Юлия Ким сказала, что рыба погибла. Учёная считает, что виноват завод.", "Юлия Ким"),
    (
        "Міністр оборони Денис Шмигаль заявив, що навчання завершено. Він додав, що втрат немає.",
        "Денис Шмигаль",
    ),
    ("Пожежу загасили, повідомили в ДСНС. Постраждалих немає, уточнили у відомстві.", "ДСНС"),
    ("Склад закрили, пише Bloomberg. Агентство зазначає, що працівників звільнили.", "Bloomberg"),
    ("Екологиня Юлія Кім сказала, що риба загинула. Науковиця вважає, що винен завод.", "Юлія Кім"),
    (
        "Дрон атакував НПЗ, повідомляє телеграм-канал Astra. Канал пише, що горить резервуар.",
        "телеграм-канал Astra",
    ),
    # one record for all that name somebody, wherever the fullest name stands
    ("Министр Павел Дронов не приехал. Дронов сказал, что дорога закрыта.", "Павел Дронов"),
    ("Мэр встретился с Павлом Дроновым. Дронов сказал, что дорога закрыта.", "Павел Дронов"),
    ("Директорка Зоя Гук приїхала. Виставка Гук тут. «Зал порожній», — сказала Гук.", "Зоя Гук"),
    ("Мер Лев Чубай сказав, що міст цілий. Політик заявив, що вода чиста.", "Лев Чубай"),
    # an office in other words
    (
        "Мост цел, сообщил глава администрации порта Олег Ким."
        " «Кран стоит», — сказал глава портовой администрации.",
        "Олег Ким",
    ),
    (
        "Міністр оборони Лев Чубай сказав, що міст цілий. Голова Міноборони додав, що вода чиста.",
        "Лев Чубай",
    ),
    (
        "Президент Анна Роу сказала, что мост цел. «Кран стоит», — добавила глава государства.",
        "Анна Роу",
    ),
    # whom a short form in brackets names, and outlets at large
    (
        "Агентство по дорогам (АПД) начало проверку. В АПД заявили, что трещин нет.",
        "Агентство по дорогам",
    ),
    ("Склад згорів, повідомляє AFP. За даними ЗМІ, сторож вижив.", "ЗМІ"),
]


def test_an_office_told_anywhere_is_the_type_of_every_mention():
    claims = analyse("Дронов сказал, что дорога закрыта. Министр Павел Дронов уехал.").claims

    assert [(link.name, link.type) for link in claims[0].chain] == [("Павел Дронов", "official")]


@pytest.mark.parametrize(("text", "name"), ARTICLES)
def test_the_last_claim_is_said_by(text, name):
    assert analyse(text).claims[-1].chain[0].name == name


def test_a_frame_in_the_next_sentence_governs_the_one_before():
    first, *rest = analyse("Дороги открыты. Об этом сообщили в полиции.").claims

    assert [link.name for link in first.chain] == ["полиция"]
    assert rest == []


def test_the_last_relay_of_the_lead_is_the_publisher():
    analysis = analyse("Порт закрыт, сообщает Reuters, пишет УНН.")

    assert analysis.publisher == "УНН"
    assert [link.name for link in analysis.claims[0].chain] == ["Reuters"]


def test_a_given_publisher_wins():
    analysis = analyse("Порт закрыт, сообщает Reuters.", publisher="Reuters")

    assert analysis.publisher == "Reuters"
    assert analysis.claims[0].chain == ()


def test_a_labelled_answer_is_the_speakers():
    text = (
        "Courier: Why bees?\nAnn Roe: They sting less than people.\n"
        "Courier: And honey?\nAR: We sell 40 jars a year."
    )

    assert {claim.chain[0].name for claim in analyse(text).claims} == {"Ann Roe"}


OWN = [
    # a page names itself for what it has told before, as the one that was told, in its slug
    ("Мост закрыт.\n\nКак ранее сообщал «Голос Лужков», его построили в мае.", "Голос Лужков"),
    ("Як повідомляв ORRA.UA, міст збудували в травні.", "ORRA.UA"),
    ("«Міст цілий», — сказав «Віснику Бродів» мер. Він старий. Води є. Рух іде.", "Вісник Бродів"),
    ("Новини\n\nКИЇВ. 10 серпня. УНН. Міст закрито на ремонт.", "УНН"),
    # an agency of the world speaks on other pages, and a place is none
    ("«Мост цел», — сказал Reuters мэр Олег Кузин.", None),
    ("MOSCOW - The bridge is shut, the mayor said.", None),
]


@pytest.mark.parametrize(("text", "publisher"), OWN)
def test_the_page_is_of(text: str, publisher: str | None) -> None:
    assert analyse(text).publisher == publisher


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("Паром ушёл, передаёт корреспондент «Новостей Лужков».", "Новости Лужков"),
        ("По данным нашего издания, смету завысили вдвое.", "Заря"),
        ("Пором рушив, сказав «Віснику Бродів» капітан.", "Вісник Бродів"),
        ("The ferry left, an Orra Ledger correspondent reports.", "Orra Ledger"),
    ],
)
def test_the_publisher_and_its_reporter_are_no_links(text: str, publisher: str) -> None:
    chain = analyse(text, publisher=publisher).claims[0].chain

    assert not any(link.type == "agency" or "корреспондент" in link.name for link in chain)


def test_a_surname_alone_is_who_was_spoken_of_last():
    claims = analyse(
        "Мер Остап Лагодюк виступив. Інженер Лев Чубай мовчав. Лагодюк відповів у фейсбуці. "
        "«Це склейка», — написав він."
    ).claims

    assert claims[-1].chain[0].name == "Остап Лагодюк"


def test_a_body_is_named_before_what_is_said_of_it():
    claim = analyse("Boxly, the largest of the networks, said that traffic will double.").claims[0]

    assert [(link.name, link.type) for link in claim.chain] == [("Boxly", "organisation")]
