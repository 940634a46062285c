"""Of what type a Russian or Ukrainian source is, by its own words and those beside it."""

import pytest

from tests.analysis.drawn import read

ONE = [
    # somebody alive whom no list knows, at the head of a sentence too
    ("ru", "Мельник рассказал, что мост закрыт.", "Мельник", "person"),
    ("ru", "Шарманщик рассказал, что мост закрыт.", "Шарманщик", "person"),
    ("uk", "Сурмач розповів, що міст закрито.", "Сурмач", "person"),
    ("uk", "Екіпаж розповів, що міст закрито.", "Екіпаж", "unnamed"),
    # who speaks for a firm by an abbreviation and a title
    (
        "uk",
        "Представники ТРЦ «Каскад» кажуть, що міст закрито.",
        "представники ТРЦ",
        "organisation",
    ),
    ("ru", "ЖК «Соната» сообщил, что мост закрыт.", "ЖК «Соната»", "organisation"),
    ("uk", "ОСУВ «Каскад» повідомило, що міст закрито.", "ОСУВ «Каскад»", "official"),
    # an insider with a name; local media; a capital with a preposition
    ("ru", "Инсайдер Анна Лось сообщила, что мост закрыт.", "Анна Лось", "person"),
    ("ru", "Мост закрыт, пишет газета со ссылкой на местные СМИ.", "местные СМИ", "agency"),
    ("ru", "Местные жители сообщили, что мост закрыт.", "местные жители", "person"),
    ("ru", "В Ереване заявили, что мост закрыт.", "Ереван", "official"),
    ("ru", "По данным правоохранительных органов, мост закрыт.", "органы", "official"),
    ("ru", "Многие считают, что мост закрыт.", "многие", "unnamed"),
    # who is at the head of a firm is somebody
    ("ru", "Глава компании заявил, что мост закрыт.", "глава компании", "person"),
    ("ru", "Пресс-служба компании заявила, что мост закрыт.", "пресс-служба", "organisation"),
    ("ru", "Глава региона заявил, что мост закрыт.", "глава региона", "official"),
    # a title that is a firm's passes nothing on
    ("uk", "Міст закрито, повідомляє «Укренерго».", "Укренерго", "organisation"),
    ("uk", "Міст закрито, повідомляє «Укренерго» 16 жовтня.", "Укренерго", "organisation"),
    ("uk", "Міст закрито, повідомляє «Волинський гудок».", "Волинський гудок", "agency"),
    # an outlet by the stop in its title
    ("uk", "«Крим.Хвилі» нагадує, що міст закрито.", "Крим.Хвилі", "agency"),
    ("uk", "«Кримські хвилі» нагадує, що міст закрито.", "Кримські хвилі", "organisation"),
    (
        "ru",
        "Российское государственное агентство ТАСС сообщило, что мост закрыт.",
        "ТАСС",
        "agency",
    ),
    (
        "ru",
        "Российское государственное агентство сообщило, что мост закрыт.",
        "агентство",
        "official",
    ),
    # what somebody is called between marks
    ("uk", 'Незаконний "глава" Криму Олег Ткач каже, що міст закрито.', "Олег Ткач", "official"),
    ("uk", 'Голова фірми "Глава" Олег Ткач каже, що міст закрито.', "Олег Ткач", "person"),
    # who acts as somebody is what that one is
    ("uk", "Міст закрито, заявила виконувачка обов'язків міністра.", "виконувачка", "official"),
    ("uk", "Міст закрито, каже виконувач обов'язків тренера «Зорі».", "виконувач", "person"),
    ("ru", "Исполняющий обязанности мэра заявил, что мост закрыт.", "Исполняющий", "official"),
    # a post
    ("uk", "Міст закрито, йдеться в повідомленні у Facebook.", "повідомлення", "social"),
    ("ru", "Мост закрыт, говорится в публикации в Telegram-канале мэрии.", "публикация", "social"),
    ("uk", "Міст закрито, йдеться в повідомленні мерії.", "повідомлення мерії", "document"),
    ("uk", "Міст закрито, йдеться в заяві у Facebook.", "заява", "document"),
    # what somebody opens is not what she is
    (
        "ru",
        "Аптеку Людмила Бережная открыла давно. «Автобуса нет», — говорит Бережная.",
        "Людмила Бережная",
        "person",
    ),
    ("ru", "Фонд Людмилы Бережной сообщил, что мост закрыт.", "фонд", "organisation"),
    # several without a name speak for a body
    (
        "uk",
        "Організатори концерту розповіли, що міст закрито.",
        "організатори концерту",
        "organisation",
    ),
    ("uk", "Організатор концерту розповів, що міст закрито.", "організатор концерту", "person"),
    ("uk", "Аналітики RAND вважають, що міст закрито.", "аналітики RAND", "organisation"),
    ("ru", "Аналитики «Парма Инвест» считают, что мост закрыт.", "аналитики", "organisation"),
    ("ru", "Аналитик «Парма Инвест» Олег Кузин считает, что мост закрыт.", "Олег Кузин", "person"),
    ("ru", "Бывший аналитик ЦРУ Олег Кузин сказал, что мост закрыт.", "Олег Кузин", "person"),
    ("ru", "Аналитик ЦРУ Олег Кузин сказал, что мост закрыт.", "Олег Кузин", "official"),
    # a country behind a name is no government
    ("uk", "Amnesty International Україна каже, що міст закрито.", "Amnesty", "organisation"),
    ("uk", "Офіційна Україна каже, що міст закрито.", "Україна", "official"),
]


@pytest.mark.parametrize(("language", "text", "name", "kind"), ONE)
def test_the_words_of_a_source_tell_its_type(language, text, name, kind):
    link = next(claim.chain[0] for claim in read(text, language).claims if claim.chain)

    assert (name.lower() in link.name.lower(), link.type) == (True, kind)


NAMES = [
    # the body that an abbreviation belongs to is part of its name
    ("uk", "У ЦПД РНБО заявили, що міст закрито.", "ЦПД РНБО"),
    ("uk", "У неділю ЗСУ заявили, що міст закрито.", "ЗСУ"),
    (
        "uk",
        "У Спеціалізованій антикорупційній прокуратурі заявили, що міст закрито.",
        "Спеціалізована антикорупційна прокуратура",
    ),
    # a woman's surname that no dictionary has
    (
        "ru",
        "Мост закрыт, сообщает «Гудок» со ссылкой на Ирину Рукавишникову.",
        "Ирина Рукавишникова",
    ),
    # a day is no part of a title
    ("ru", "Мост закрыт, сообщили в «Сонате» 12 марта.", "Соната"),
    # whom somebody told
    ("ru", "«Мост закрыт», — сказал Миронов ТАСС.", "Миронов"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMES)
def test_a_source_is_named_as_it_is_listed(language, text, name):
    link = next(claim.chain[0] for claim in read(text, language).claims if claim.chain)

    assert link.name == name
