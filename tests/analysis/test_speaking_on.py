"""What somebody says besides, behind «сказав мер і додав», and what he says something is."""

import pytest

from tests.analysis.drawn import check

FURTHER = [
    # a second word that reports: what is said stands before the frame and behind it
    (
        "uk",
        "«{Ліки діють}», – каже лікар Юр Лис та наголошує, що {їх мало.}",
        "Юр Лис (person) | =",
    ),
    ("uk", "«{Ліки дешеві}», – сказав він і також додав, що {їх мало.}", "він (person) | ="),
    ("uk", "{Міст закрили}, сказав мер і пояснив: {дах тріснув.}", "мер (official) | ="),
    ("uk", "{Міст закрили}, заявили в мерії й уточнили: «{Дах цілий}».", "мерія (official) | ="),
    ("ru", "«{Лекарство дешёвое}», — сказал мэр и добавил, что {его мало.}", "мэр (official) | ="),
    ("ru", "{Мост закрыли}, сообщили в мэрии и уточнили, что {он стар.}", "мэрия (official) | ="),
    (
        "en",
        "“{It is safe},” said Ann Roe and stressed that {few fell ill.}",
        "Ann Roe (person) | =",
    ),
    # one that calls something so
    ("uk", "«{Міст закрили}», – сказав мер і назвав {план смішним.}", "мер (official) | ="),
    ("uk", "Мер сказав, що {міст цілий}, але назвав {план «смішним».}", "мер (official) | ="),
    ("ru", "«{Мост закрыли}», — сказал мэр и назвал {план «смешным».}", "мэр (official) | ="),
    # what he does, or promises to do, is no more of it
    ("uk", "«{Міст закрили}», – сказав мер і вийшов із зали.", "мер (official)"),
    ("uk", "«{Міст закрили}», – сказав мер і пообіцяв відкрити його.", "мер (official)"),
]
DESCRIBED = [
    ("uk", "Кінокритикиня Оля Лис охарактеризувала {фільм як вдалий.}", "Оля Лис (person)"),
    ("uk", "Учителі оцінюють {його стан як тяжкий.}", "учителі (person)"),
    ("uk", "Експерт описав {ситуацію як «прірву».}", "експерт (person)"),
    ("uk", "У поліції класифікували {подію як нещасний випадок.}", "поліція (official)"),
    (
        "uk",
        "«{Міст цілий}», – сказав мер та схарактеризував {план як смішний.}",
        "мер (official) | =",
    ),
    ("ru", "Следователи квалифицировали {взрыв как теракт.}", "следователи (official)"),
    ("ru", "Врач описал {состояние раненого как стабильное.}", "врач (person)"),
    ("uk", "Дзуринда також назвав {раду «безсилою».}", "Дзуринда (person)"),
    # nothing that it is said to be
    ("uk", "{Мер розглядає парк як майданчик.}", ""),
    ("uk", "{Мер назвав ім'я водія.}", ""),
    ("ru", "{Эксперты оценили ущерб в миллион.}", ""),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), FURTHER)
def test_who_has_spoken_speaks_on(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), DESCRIBED)
def test_it_is_said_to_be(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
