"""Which words name a source, and what is its name."""

import pytest

from tests.analysis.drawn import chain, read

SOURCES = [
    # whose a role is, is no name of its bearer
    ("Мэр Одессы заявил, что порт закрыт.", "мэр Одессы (official)"),
    ("Мэр Харькова Терехов заявил, что дома сгорели.", "Терехов (official)"),
    ("По словам мэра Вологды Зуева, снег вывезли.", "Зуев (official)"),
    ("Мэр Казани Зуев заявил, что снег вывезли.", "Зуев (official)"),
    ("Луис де ла Крус заявил, что снег вывезли.", "Луис де ла Крус (person)"),
    ("Інга фон дер Мюле заявила, що сніг вивезли.", "Інга фон дер Мюле (person)"),
    ("Luis de la Cruz said the snow was gone.", "Luis de la Cruz (person)"),
    ("Мер Полтави Тереховський заявив, що будинки згоріли.", "Тереховський (official)"),
    ("Мешканка Полтави розповіла, що води немає.", "мешканка Полтави (person)"),
    # initials, before and after
    ("П. И. Сидоров заявил, что дома сгорели.", "П. И. Сидоров (person)"),
    ("«Дім цілий», — сказав А. Б. Вороненко.", "А. Б. Вороненко (person)"),
    # an adjective with words of its own belongs to the noun, and says nothing of its type
    (
        "Близкий к правительству источник сообщил, что порт закрыт.",
        "близкий к правительству источник (unnamed)",
    ),
    ("Порт закрыт, пишет близкая к оппозиции газета «Голос».", "Голос (agency)"),
    # an apposition names who bears the role, whichever comes first
    ("Юрий Сомов, машинист поезда, утверждает, что семафор не горел.", "Юрий Сомов (person)"),
    ("«Мы ждали», — вспоминает автор работы, биолог Ольга Роу.", "Ольга Роу (person)"),
    ("On Monday Ben Okoro, the mayor of Leith, said ships were stuck.", "Ben Okoro (official)"),
    ('"It fell," said his owner, postman Len Abbotts.', "Len Abbotts (person)"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_the_source_is(text: str, source: str) -> None:
    assert chain(read(text).claims[0]) == source


TYPES = [
    # an agency of the press, and one of the state
    ("Мост закрыт, сообщило американское агентство Bloomberg.", "agency"),
    ("Госагентство по дорогам считает, что срок нарушен.", "official"),
    ("Агентство водних шляхів заявило, що тріщин немає.", "official"),
    # a part of an institution is what the whole of it is
    ("Заведующий сектором института Пётр Воронин сказал, что спрос падает.", "person"),
    ("Начальник управления полиции Пётр Воронин сказал, что дело закрыто.", "official"),
    # whom an expert works for
    ('"Prices fell," noted Ruth Hale, chief economist at the Statistics Office.', "official"),
    ('"Prices fell," noted Ruth Hale, chief economist at the bank.', "person"),
    # critics at large, and those of a thing
    ("Critics say the plan is late.", "unnamed"),
    ("Критики закона говорят, что суд занят.", "person"),
    # the paper of a body is no person
    ("The sum fell, according to Federal Election Commission records.", "document"),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_the_type_of_the_source_is(text: str, kind: str) -> None:
    assert [link.type for link in read(text).claims[0].chain] == [kind]


TWO = [
    ("Порт закрыт, пишут Reuters и Bloomberg.", ["Reuters", "Bloomberg"]),
    ("Порт закрито, пишуть Reuters та Bloomberg.", ["Reuters", "Bloomberg"]),
    ("NBC News and ABC News both reported that the port is shut.", ["NBC News", "ABC News"]),
    ("The port is shut, The Globe and Mail reported.", ["Globe and Mail"]),
]


@pytest.mark.parametrize(("text", "names"), TWO)
def test_two_outlets_are_two_links(text: str, names: list[str]) -> None:
    assert [link.name for link in read(text).claims[0].chain] == names


APART = [
    # an outlet before a role has been told, or cites him
    (
        "«Верфь стоит», — цитирует газета Kaleva гендиректора верфи Пекку Рюсянена.",
        ["person", "agency"],
    ),
    # an outlet's own source
    ("Співрозмовники Bloomberg уточнили, що завод стоїть.", ["unnamed", "agency"]),
    ("Источник издания в Брюсселе уточнил, что решения нет.", ["unnamed", "agency"]),
    # a channel of television
    ("Мост цел, сказал мэр в эфире канала «Россия».", ["official", "agency"]),
    # who passes on is an outlet
    ("Міст цілий, передають Патріоти Броду.", ["agency"]),
]


@pytest.mark.parametrize(("text", "types"), APART)
def test_the_types_of_the_chain_are(text: str, types: list[str]) -> None:
    assert [link.type for link in read(text).claims[0].chain] == types


@pytest.mark.parametrize("text", ["Both said the bridge was shut.", "Мост закрыт, сообщили оба."])
def test_both_who_speak_are_named_by_that_word_where_no_other_stands(text: str) -> None:
    (claim,) = read(text).claims

    (link,) = claim.chain
    assert text[link.start : link.end].lower() in ("both", "оба")


def test_a_name_loses_the_blanks_beside_its_marks() -> None:
    (claim,) = read("«Мост закрыт», сообщила « Заря ».").claims

    assert [link.name for link in claim.chain] == ["Заря"]
