"""Two sources in one breath are two links, and a statement told of with a light verb is said."""

import pytest

from tests.analysis.drawn import check

TWO = [
    (
        "uk",
        "{Дорогу розмило}, повідомили мерія та поліція.",
        "мерія (official) > поліція (official)",
    ),
    (
        "uk",
        "У поліції та в мерії кажуть, що {міст цілий.}",
        "поліція (official) > мерія (official)",
    ),
    (
        "uk",
        "{Дорогу розмило}, кажуть поліція, мерія та ДСНС.",
        "поліція (official) > мерія (official) > ДСНС (official)",
    ),
    (
        "uk",
        "Франція і Німеччина заявили, що {міст цілий.}",
        "Франція (official) > Німеччина (official)",
    ),
    ("uk", "За даними поліції та мерії, {міст цілий.}", "поліція (official) > мерія (official)"),
    (
        "uk",
        "Завод «Обрій» і мерія кажуть, що {міст цілий.}",
        "Завод «Обрій» (organisation) > мерія (official)",
    ),
    (
        "uk",
        "{Ціни впали}, свідчать звіт митниці та лист профспілки.",
        "звіт митниці (document) > лист профспілки (document)",
    ),
    ("ru", "Мэр и губернатор заявили, что {мост цел.}", "мэр (official) > губернатор (official)"),
    ("ru", "{Мост цел}, сообщили полиция и горсовет.", "полиция (official) > горсовет (official)"),
    # one crowd, one office, one body, one man of two trades
    ("uk", "Викладачі та вчителі кажуть, що {міст цілий.}", "викладачі та вчителі (person)"),
    (
        "uk",
        "Міністерство освіти і науки каже, що {школи відкриють.}",
        "Міністерство освіти і науки (official)",
    ),
    (
        "uk",
        "Фонд миру та злагоди каже, що {школи відкриють.}",
        "Фонд миру та злагоди (organisation)",
    ),
    (
        "ru",
        "Основатель и директор фирмы сказал, что {мост цел.}",
        "основатель и директор фирмы (person)",
    ),
]
LIGHT = [
    ("uk", "Поліція поширила інформацію про те, що {дівчинку знайшли.}", "Поліція (official)"),
    ("uk", "Слідчі висунули версію, що {дім підпалили.}", "слідчі (official)"),
    ("uk", "Мер схиляється до думки, що {парк збережуть.}", "мер (official)"),
    ("uk", "Мер зробив наголос на тому, що {парк збережуть.}", "мер (official)"),
    ("uk", "Водій дав свідчення про те, що {гальма не діяли.}", "водій (person)"),
    ("uk", "У мережі з'явилася інформація, що {міст закрито.}", ""),
    ("uk", "{Міст закрито.} Із такою заявою виступив мер.", "мер (official)"),
    ("uk", "{Міст закрито.} Інформацію про це поширила мерія.", "мерія (official)"),
    ("uk", "{Міст закрито.} Таку версію озвучили в поліції.", "поліція (official)"),
    ("ru", "Учёные выдвинули гипотезу о том, что {озеро молодое.}", "учёные (person)"),
    ("ru", "Министр сделал акцент на том, что {долг вырос.}", "министр (official)"),
    # nothing that he says
    ("uk", "{Мер отримав запевнення, що міст відкриють.}", ""),
]
TAKING_UP = [
    (
        "uk",
        "У поліції кажуть, що {водій утік.} Відзначається, що {авто знайшли.}",
        "поліція (official) | =",
    ),
    (
        "uk",
        "Мер каже, що {водій утік.} У листі констатується, що {авто ціле.}",
        "мер (official) | лист (document)",
    ),
    ("ru", "Мэр сказал, что {мост цел.} Акцентируется, что {он стар.}", "мэр (official) | ="),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), TWO)
def test_each_source_is_a_link(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), LIGHT)
def test_a_noun_says_what_is_done(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), TAKING_UP)
def test_it_takes_up_who_spoke(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
