"""Which words name a source, and what is its name."""

import pytest

from tests.analysis.drawn import chain, read

SOURCES = [
    # whose a role is, is no name of its bearer
    ("Мэр Одессы заявил, что порт закрыт.", "мэр Одессы (official)"),
    ("Мэр Харькова Терехов заявил, что дома сгорели.", "Терехов (official)"),
    ("По словам мэра Вологды Зуева, снег вывезли.", "Зуев (official)"),
    ("Мер Полтави Тереховський заявив, що будинки згоріли.", "Тереховський (official)"),
    ("Мешканка Полтави розповіла, що води немає.", "мешканка Полтави (person)"),
    # initials, before and after
    ("П. И. Сидоров заявил, что дома сгорели.", "П. И. Сидоров (person)"),
    ("«Дім цілий», — сказав А. Б. Вороненко.", "А. Б. Вороненко (person)"),
    # an apposition names who bears the role, whichever comes first
    ("Юрий Сомов, машинист поезда, утверждает, что семафор не горел.", "Юрий Сомов (person)"),
    ("«Мы ждали», — вспоминает автор работы, биолог Ольга Роу.", "Ольга Роу (person)"),
    ("On Monday Ben Okoro, the mayor of Leith, said ships were stuck.", "Ben Okoro (official)"),
    ('"It fell," said his owner, postman Len Abbotts.', "Len Abbotts (person)"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_the_source_is(text: str, source: str) -> None:
    assert chain(read(text).claims[0]) == source
