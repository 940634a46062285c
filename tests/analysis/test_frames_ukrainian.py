"""Braces mark the claims; beside them stands the chain of the first one."""

import pytest

from tests.analysis.drawn import read, redraw
from workbench.analysis.grammar.ukrainian_names import nominative_name, nominative_noun
from workbench.analysis.lexicon import load_lexicon

SENTENCES = [
    ("{Міст закрито на місяць}, повідомили в мерії.", "official"),
    ("{Вантаж цілий}, передає агентство Reuters.", "agency"),
    ("{Загиблих немає}, сказав журналістам начальник поліції Олег Тарасюк.", "official"),
    ("{Цех закрито}, йдеться в наказі заводу.", "document"),
    ("Лікарі кажуть, що {пацієнт стабільний.}", "person"),
    ("Прокурор наголосив: {доказів вистачає.}", "official"),
    ("У відомстві раніше заявляли, що {зустрічі не буде.}", "official"),
    ("Тренер назвав {матч «цирком».}", "person"),
    ("За словами майстра, {котел цілий.}", ""),
    ("Згідно зі звітом банку, {борг зріс на 2%.}", "document"),
    ("Як розповів голова громади Олег Тарасюк, {дамба встояла.}", "official"),
    ("{Порт закрито}, із посиланням на капітанів повідомляє Reuters.", "official agency"),
    ("Bloomberg, посилаючись на трейдерів, пише, що {угода зірвалася.}", "person agency"),
    ("Міністр сказав агентству BNS, що {грошей немає.}", "official agency"),
    ("«{Ми готові}», — сказав мер Іван Рябенко.", "official"),
    (
        "«{Такого снігу не було}, — згадує пенсіонерка Ніна Єгоренко. — {Двері не відчинити}».",
        "person",
    ),
    ("{Ціни зросли на 3%}, а {попит упав.}", ""),
    ("{Шторм пошкодив причал}; {пором стоїть у порту.}", ""),
    ("Петро Коваленко заявив, що {ціни зросли.}", "person"),
    ("{Ціни зросли}, а {Бойко поїхав.}", ""),
    ("«{Хліба немає}», – сказав в інтерв'ю Микола Дяченко.", "person"),
    ("{Ліцензія чинна}, випливає з державного реєстру, із яким ознайомилася редакція.", "document"),
    ("Захисниця, адвокатка Емма Швидун, назвала {вирок «дивним».}", "person"),
    ("{Про результати, додає видання, не згадано в жодному звіті.}", "agency"),
    ("{У міністерстві відповіли, що не коментують чуток.}", ""),
    ("{Упродовж 2021–2022 рр. зерно вивозили, а камери «ремонтували».}", ""),
    ("Депутат Юрій Ковбасюк, який голосував проти, розповів, що {грошей нема.}", "official"),
    ("«{Хліба нема}», – пояснив газеті «Край» судовий експерт Денис Макарук.", "person agency"),
    ("{Ями вже мають імена}, скаржиться мешканець у групі «Підслухано».", "person social"),
    ("{Завод спростував, що лінія стоїть.}", ""),
]


@pytest.mark.parametrize(("drawing", "types"), SENTENCES)
def test_a_frame_is_told_from_what_it_frames(drawing, types):
    analysis = read(drawing, "uk")

    assert redraw(drawing, analysis) == drawing
    if types:
        assert [link.type for link in analysis.claims[0].chain] == types.split()


def test_without_dictionaries_the_endings_tell():
    """A reader of endings knows verbs and nominatives well enough to cut."""
    from workbench.analysis.grammar.ukrainian import read_ukrainian
    from workbench.analysis.grammar.word import ADJECTIVE, FUTURE

    assert read_ukrainian("зросла").verb & read_ukrainian("ціна").subject
    assert not read_ukrainian("школа").verb
    assert not read_ukrainian("містом").subject
    assert read_ukrainian("сповільниться").is_a(FUTURE)
    assert read_ukrainian("знайдено").verb
    assert not read_ukrainian("погано").verb
    assert read_ukrainian("державного").is_a(ADJECTIVE)
    assert read_ukrainian("Коваленко".lower()).subject


NAMES = """
    Петра Коваленка -> Петро Коваленко | Ольги Бойко -> Ольга Бойко
    Володимиром Зеленським -> Володимир Зеленський | Юлії Петрової -> Юлія Петрова
    Дональда Трампа -> Дональд Трамп | Миколи Сороки -> Микола Сорока
    Марини Іванівни Ткач -> Марина Іванівна Ткач | Зеленської -> Зеленська
    Романа Ґудзя -> Роман Ґудзь | Дмитру Пєскову -> Дмитро Пєсков
"""
PHRASES = """
    європейських дипломатів -> європейські дипломати | державного реєстру -> державний реєстр
    прокуратурі -> прокуратура | жителів -> жителі | речниці -> речниця | поліцією -> поліція
    висновку -> висновок | агентством -> агентство | Міноборони -> Міноборони
"""


def pairs(drawing):
    return [
        tuple(pair.strip().split(" -> ")) for pair in drawing.strip().replace("\n", "|").split("|")
    ]


@pytest.mark.parametrize(("oblique", "nominative"), pairs(NAMES))
def test_without_dictionaries_a_name_finds_its_nominative(oblique, nominative):
    assert " ".join(nominative_name(oblique.split())) == nominative


@pytest.mark.parametrize(("oblique", "nominative"), pairs(PHRASES))
def test_without_dictionaries_a_noun_finds_its_nominative(oblique, nominative):
    is_known = load_lexicon("uk").is_entry

    found = [nominative_noun(word, is_known) for word in oblique.split()]

    assert " ".join(found) == nominative
