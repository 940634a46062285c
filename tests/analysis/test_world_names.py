"""Names as the whole world writes them: introduced once with a role, taken up by a part."""

import pytest

from tests.analysis.drawn import chain, check, read

ENGLISH = [
    # an article and a particle, with a capital or without, in any place of the sentence
    ("Tarek al-Dalan", "al-Dalan said", "official"),
    ("Tarek al-Dalan", "Al-Dalan said", "official"),
    ("Tarek al-Dalan", "Mr Dalan said", "official"),
    ("Salem bin Harun", "“It is late,” bin Harun said. Bin Harun said", "official"),
    ("Salem bin Harun", "On Monday, according to bin Harun,", "official"),
    ("Rui dos Prados", "“It is late,” Mr. dos Prados told Reuters. Dos Prados said", "official"),
    ("Kurt von Lenk", "On Monday von Lenk said", "official"),
    ("Inés de la Orden", "De la Orden said", "official"),
    # two surnames, together and each alone
    ("Lucía Prado Lerma", "Prado Lerma said", "official"),
    ("Lucía Prado Lerma", "Ms Prado said", "official"),
    ("Omar Abu Dalan", "Abu Dalan said", "official"),
    # a title of the East inside a name, and before one
    ("Hassan Sheikh Dalan", "Dalan said", "official"),
    ("Hassan Sheikh Dalan", "Hassan Sheikh said", "official"),
    # the surname first, of two letters too
    ("Wu Danlei", "Wu said", "official"),
    ("Pak Un Sol", "Mr Pak said", "official"),
    # one name and no other
    ("Hartono", "Hartono said", "official"),
    ("Ben Dale Jr.", "Dale said", "official"),
]
INTRODUCED = [
    "{name}, the energy minister, said the port was shut.",
    "Finance Minister {name} said the port was shut.",
    "Finance Minister {name} opened the port.",
    "“The port is shut,” said {name}, mayor of Orra.",
]


@pytest.mark.parametrize("introduced", INTRODUCED)
@pytest.mark.parametrize(("name", "again", "kind"), ENGLISH)
def test_a_part_of_a_name_stands_for_the_whole(
    introduced: str, name: str, again: str, kind: str
) -> None:
    text = f"{introduced.format(name=name)} {again} prices fell."

    assert chain(read(text, "en").claims[-1]) == f"{name.rstrip('.')} ({kind})"


TITLED = [
    # a title before the name tells less than an office beside it
    (
        "Sheikh Omar al-Dalan, the energy minister, said {it is shut.} Omar said {it is late.}",
        "Omar al-Dalan (official) | =",
    ),
    # a title makes one name somebody's; a nickname stands inside a name
    ("Lord Alan Vale said {it is shut.} Lord Vale said {it is late.}", "Alan Vale (person) | ="),
    ("Dame Ann Vale said {it is shut.} Dame Ann said {it is late.}", "Ann Vale (person) | ="),
    (
        "Tom “Ace” Poe, the mayor, said {it is shut.} Mr Poe said {it is late.}",
        "Tom “Ace” Poe (official) | =",
    ),
    ("Rabbi Ann Roe, the finance minister, said {it is shut.}", "Ann Roe (official)"),
    ("Professor Ann Roe, a friend of the mayor, said {it is shut.}", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), TITLED)
def test_an_office_beside_a_title_is_what_counts(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


OTHERS = [
    # two persons of one surname, first or last, and of one given name
    (
        "Finance Minister Pak Un Sol said {it is shut.} Pak Min Ro, a baker, said {it is late.}",
        "Pak Un Sol (official) | Pak Min Ro (person)",
    ),
    (
        "Ann Roe, the mayor, said {it is shut.} Bob Roe, a baker, said {it is late.}",
        "Ann Roe (official) | Bob Roe (person)",
    ),
    (
        "Lucía Prado, the mayor, said {it is shut.} Luis Lerma, a baker, said {it is late.}",
        "Lucía Prado (official) | Luis Lerma (person)",
    ),
    # a firm, a place and a field of office are nobody's name
    ("The shipbuilder, Norvik, said {it is late.}", "shipbuilder, Norvik (organisation)"),
    ("Reuters, the publisher, said {it is late.}", "Reuters (organisation)"),
    (
        "The Minister for Youth, Sports and Roads said {it is late.}",
        "Minister for Youth, Sports and Roads (official)",
    ),
    # a van and a bin
    ("{They hired a van Monday}, the mayor said.", "mayor (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), OTHERS)
def test_others_are_not_meant(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


SLAVIC = [
    ("ru", "Министр {} заявил, что порт закрыт. Далан сказал, что цены упали.", "Карим аль-Далан"),
    ("ru", "Министр {} заявил, что порт закрыт. «Цены упали», — сказал бин Рун.", "Омар бин Рун"),
    ("ru", "Министр {} заявил, что порт закрыт. По словам фон Ленка, цены упали.", "Курт фон Ленк"),
    ("ru", "Министр {} заявил, что порт закрыт. Пак сказал, что цены упали.", "Пак Ын Су"),
    ("ru", "Министр {} заявил, что порт закрыт. Чжоу сказал, что цены упали.", "Чжоу Линь"),
    ("ru", "Министр {} заявил, что порт закрыт. Прадо сказал, что цены упали.", "Луис Прадо Лерма"),
    (
        "ru",
        "Министр {} заявил, что порт закрыт. Абу Далан сказал, что цены упали.",
        "Омар Абу Далан",
    ),
    ("uk", "Міністр {} заявив, що порт закрито. «Ціни впали», — сказав ді Рока.", "Марко ді Рока"),
]


@pytest.mark.parametrize(("language", "text", "name"), SLAVIC)
def test_a_part_of_a_foreign_name_stands_for_the_whole(language: str, text: str, name: str) -> None:
    assert chain(read(text.format(name), language).claims[-1]) == f"{name} (official)"


DECLINED = [
    ("По словам министра Карима аль-Далана, порт закрыт.", "Карим аль-Далан (official)"),
    ("По словам министра Пак Ын Су, порт закрыт.", "Пак Ын Су (official)"),
    # the place behind an office is nobody's name
    ("Мэр Бродова Олег Гук заявил, что порт закрыт.", "Олег Гук (official)"),
    ("Президент Соединённых Штатов Джо Рой заявил, что порт закрыт.", "Джо Рой (official)"),
]


@pytest.mark.parametrize(("text", "expected"), DECLINED)
def test_a_foreign_name_is_listed_in_its_nominative(text: str, expected: str) -> None:
    assert chain(read(text, "ru").claims[-1]) == expected
