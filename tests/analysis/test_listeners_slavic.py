"""To whom it was said in Russian and Ukrainian: an outlet behind the speaker or before the verb.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

TOLD = [
    # a title in the dative right behind a name is no part of it
    (
        "ru",
        '"{Матч отложен}", — сказал Орлов "Коммерсанту".',
        "Орлов (person) > Коммерсант (agency)",
    ),
    ("ru", "«{Цех закрыт}», — сказал Орлов «Известиям».", "Орлов (person) > Известия (agency)"),
    (
        "uk",
        '"{Цех стоїть}", – сказав Орлюк "Українській правді".',
        "Орлюк (person) > Українська правда (agency)",
    ),
    # nor of an office of the state, whatever case the title is in; a club has a president
    ("ru", "{Мост закрыт}, заявил мэр «Ленте.ру».", "мэр (official) > Лента.ру (agency)"),
    ("ru", "{Мост закрыт}, сообщил мэр РИА Новости.", "мэр (official) > РИА Новости (agency)"),
    (
        "ru",
        "{Мост закрыт}, заявила полиция Норвании Reuters.",
        "полиция Норвании (official) > Reuters (agency)",
    ),
    ("uk", "«{Міст закрито}», — заявив мер УНІАН.", "мер (official) > УНІАН (agency)"),
    (
        "uk",
        "{Міст закрито}, розповіла речниця ДСНС Олена Гук Укрінформу.",
        "Олена Гук (official) > Укрінформ (agency)",
    ),
    ("uk", "{Міст закрито}, розповів президент «Реалу».", "президент «Реалу» (organisation)"),
    ("ru", "{Мост закрыт}, сообщила газета The New York Times.", "New York Times (agency)"),
    # so is one in Latin letters, unless it is a name, or what says whose he is
    ("uk", "«{Цех стоїть}», – розповів Орлюк RingHub.", "Орлюк (person) > RingHub (agency)"),
    ("ru", "«{Цех стоит}», — рассказал Орлов Ring Line.", "Орлов (person) > Ring Line (agency)"),
    ("uk", "«{Цех стоїть}», – сказав директор Orla Іван Орлюк.", "Іван Орлюк (person)"),
    ("uk", "«{Цех стоїть}», – сказала фірма Орлюк Prime.", "фірма Орлюк Prime (organisation)"),
    ("ru", "{Мост закрыт.} Об этом сообщает The Guardian.", "Guardian (agency)"),
    # a channel whose people ask
    (
        "uk",
        "«{Цех стоїть}», – сказав Орлюк в інтерв'ю YouTube-каналу Ring Line.",
        "Орлюк (person) > YouTube-канал Ring Line (social)",
    ),
    (
        "ru",
        "«{Цех стоит}», — сказал Орлов в интервью ютуб-каналу «Ринг».",
        "Орлов (person) > ютуб-канал «Ринг» (social)",
    ),
    ("ru", "«{Цех закрыт}», — сказал глава клуба «Заря» Орлов.", "Орлов (person)"),
    # an outlet before the verb whose subject stands behind it
    ("ru", "{Мост закрыт.} Об этом BNS сообщила мэрия.", "мэрия (official) > BNS (agency)"),
    ("ru", "{Мост закрыт.} Об этом РБК рассказали в мэрии.", "мэрия (official) > РБК (agency)"),
    (
        "uk",
        "{Міст закрито.} Про це BBC розповіли в міністерстві.",
        "міністерство (official) > BBC (agency)",
    ),
    ("ru", "{Мост закрыт.} Об этом BNS сообщила в четверг.", "BNS (agency)"),
    ("uk", "{Міст закрито.} Про це BBC розповіли у п'ятницю.", "BBC (agency)"),
    (
        "ru",
        "{Мост закрыт.} Об этом BNS сообщила со ссылкой на мэрию.",
        "мэрия (official) > BNS (agency)",
    ),
    # what one writes in on his own is nobody who was told
    ("ru", "«{Мост цел}», — написал Иван Орлов в своем «Твиттере».", "Иван Орлов (person)"),
    ("uk", '"{Міст цілий}", – написав Іван Орлюк у своєму "Твіттері".', "Іван Орлюк (person)"),
    (
        "ru",
        "«{Мост цел}», — написал Орлов в группе «Соседи».",
        "Орлов (person) > группа «Соседи» (social)",
    ),
    # an outlet with an adjective, one that is a plural
    (
        "ru",
        "{Цех стоит}, сообщил мэр Иван Орлов радионовостям ERR.",
        "Иван Орлов (official) > ERR (agency)",
    ),
    (
        "ru",
        "«{Цех стоит}», — рассказал местному телеканалу директор Иван Орлов.",
        "Иван Орлов (person) > местный телеканал (agency)",
    ),
    (
        "uk",
        "«{Цех стоїть}», – розповів німецькій газеті Bild директор Іван Орлюк.",
        "Іван Орлюк (person) > Bild (agency)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "names"), TOLD)
def test_it_is_said_to(language: str, drawing: str, names: str) -> None:
    found = read(drawing, language)

    assert redraw(drawing, found) == drawing
    assert " | ".join(map(chain, found.claims)) == names
