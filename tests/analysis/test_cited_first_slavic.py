"""Who passes words on behind those who are cited, and lightly worded frames.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

PASSED_ON = [
    # whoever is cited stands first
    (
        "ru",
        "Со ссылкой на документы суда The Guardian пишет, что {банк продан.}",
        "документы суда (document) > Guardian (agency)",
    ),
    (
        "ru",
        "Со слов мэра Олега Кота «Интерфакс» сообщил, что {мост закрыт.}",
        "Олег Кот (official) > Интерфакс (agency)",
    ),
    (
        "ru",
        "Со слов очевидцев РИА Новости передаёт, что {взрывов было два.}",
        "очевидцы (person) > РИА Новости (agency)",
    ),
    (
        "uk",
        "Зі слів мера «Укрінформ» повідомив, що {міст закрито.}",
        "мер (official) > Укрінформ (agency)",
    ),
    ("ru", "Со слов соседей, {дым шёл с чердака.}", "соседи (person)"),
    # or between the verb and who passes it on
    (
        "ru",
        "{Мост закрыт}, передаёт со ссылкой на министра «Интерфакс».",
        "министр (official) > Интерфакс (agency)",
    ),
    (
        "ru",
        "{Набрали 12 человек}, сообщила со слов биолога Инны Веселаго газета «Томский вестник».",
        "Инна Веселаго (person) > Томский вестник (agency)",
    ),
    (
        "ru",
        "{Взрывов было два}, передаёт РИА Новости со слов очевидцев.",
        "очевидцы (person) > РИА Новости (agency)",
    ),
    # nobody but who is cited; a foreign name that cites somebody
    ("ru", "{Мост закрыт}, сообщает со ссылкой на газету «Труд».", "Труд (agency)"),
    (
        "ru",
        "{Вратарь болен}, уверяет Azul Grana со ссылкой на агента.",
        "агент (person) > Azul Grana (agency)",
    ),
    # whom a page tells something of before somebody no list knows
    (
        "ru",
        "«{Ток отключили}», – сказал изданию Variety гримёр Глеб Кац.",
        "Глеб Кац (person) > Variety (agency)",
    ),
    # whoever has spoken to it before speaks again
    (
        "ru",
        "{Дом сгорел}, сказал Forbes источник в порту. {Мост цел}, уточнил собеседник издания.",
        "источник в порту (unnamed) > Forbes (agency) | источник в порту (unnamed)",
    ),
    ("ru", "{Дом сгорел}, сказал собеседник РБК.", "собеседник (unnamed) > РБК (agency)"),
    # where it was said is no paper
    ("ru", "Министр в среду на базе под Тулой сообщил, что {мост цел.}", "министр (official)"),
    ("ru", "Министр на презентации доклада заявил, что {мост цел.}", "министр (official)"),
    ("ru", "{Дома подешевели.} Об этом сообщается Росреестром.", "Росреестр (official)"),
]
LIGHT = [
    # why it is so, and what all agree on
    ("ru", "Рост цен на проезд в мэрии объяснили тем, что {газ подорожал.}", "мэрия (official)"),
    ("ru", "Решение в ведомстве обосновали тем, что {мост стар.}", "ведомство (official)"),
    ("ru", "Сбой в сети банк связал с тем, что {сгорел кабель.}", "банк (organisation)"),
    ("uk", "Зростання цін у мерії пояснили тим, що {газ подорожчав.}", "мерія (official)"),
    ("uk", "Учителі пов'язали висип із тим, що {вода брудна.}", "учителі (person)"),
    ("ru", "{Подорожание хлеба связано с тем, что зерна мало.}", ""),
    ("ru", "Аналитики единодушны: {ставку не снизят.}", "аналитики (person)"),
    ("ru", "Участники рынка сходятся во мнении, что {рубль ослабнет.}", "участники рынка (person)"),
    (
        "ru",
        "Большинство трейдеров уверены, что {меди нет.}",
        "большинство трейдеров (person)",
    ),
    # what is decided
    ("ru", "Суд решил, что {договор недействителен.}", "Суд (official)"),
    ("uk", "Суддя Марія Лось вирішила, що {доказів мало.}", "Марія Лось (official)"),
    ("ru", "{Суд решил закрыть рынок.}", ""),
    # a title that tells what something is called is nobody's
    ("ru", "Адвокат назвал {эти слова «клеветой».}", "адвокат (person)"),
    ("ru", "Мэр назвал {цитату газеты «ложью».}", "мэр (official)"),
    (
        "ru",
        "Министр описал {встречу как «пустую трату времени»} и отметил, что {договора нет.}",
        "министр (official) | =",
    ),
    (
        "ru",
        "Президент назвал {суд «позорным»}, а премьер заявил, что {жалоба подана.}",
        "президент (official) | премьер (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), PASSED_ON)
def test_it_is_passed_on_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), LIGHT)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
