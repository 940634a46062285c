"""Of what type somebody is who is several things at once, or works somewhere."""

import pytest

from tests.analysis.drawn import check, read

ONE = [
    # two roles of one person, either before the other; a former one counts for nothing
    ("ru", "Мост цел, сказал пекарь и депутат горсовета Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мост цел, сказал мэр и владелец пекарни Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мост цел, сказал пекарь и бывший депутат горсовета Лев Гук.", "Лев Гук", "person"),
    ("ru", "Мост цел, сказал депутат и полковник запаса Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мэр Вязьмы, хозяин пекарни Лев Гук сказал, что мост цел.", "Лев Гук", "official"),
    ("ru", "Мэр Вязьмы, бывший тренер Лев Гук сказал, что мост цел.", "Лев Гук", "official"),
    ("ru", "Хозяин пекарни, бывший мэр Лев Гук сказал, что мост цел.", "Лев Гук", "person"),
    ("uk", "Міст цілий, сказав пекар і депутат міськради Лев Гук.", "Лев Гук", "official"),
    ("ru", "Физик Лев Гук, один из авторов доклада ООН, сказал, что мост цел.", "Гук", "person"),
    # a trade at a body of the state, at a firm, on a ship
    ("ru", "Мост цел, сказал ботаник департамента лесов Лев Гук.", "Лев Гук", "person"),
    ("ru", "Мост цел, сказал зоолог департамента лесов Лев Гук.", "Лев Гук", "official"),
    ("uk", "Міст цілий, сказав зоолог департаменту лісів Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мост цел, сказал зоолог фирмы «Лес» Лев Гук.", "Лев Гук", "person"),
    ("ru", "Мост цел, сказал капитан рыбацкого судна Лев Гук.", "Лев Гук", "person"),
    ("ru", "Мост цел, сказал капитан полиции Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мост цел, сказал член правления Банка Японии Лев Гук.", "Лев Гук", "official"),
    ("ru", "Мост цел, сказал член совета директоров банка Лев Гук.", "Лев Гук", "person"),
    ("ru", "Мост цел, сказал начальник отряда МЧС Лев Гук.", "Лев Гук", "official"),
    (
        "ru",
        "Мост цел, сказал начальник Управления по охране железных дорог Лев Гук.",
        "Лев Гук",
        "official",
    ),
    # what a participle or a relative clause tells
    ("ru", "Лев Гук, возглавляющий полицию края, сказал, что мост цел.", "Лев Гук", "official"),
    ("ru", "Лев Гук, который руководит полицией, сказал, что мост цел.", "Лев Гук", "official"),
    ("ru", "Лев Гук, возглавляющий фирму, сказал, что мост цел.", "Лев Гук", "person"),
    # councils of those who are in them, and such as have a title
    ("ru", "Совет мельников сообщил, что мост цел.", "Совет мельников", "organisation"),
    ("ru", "Совет министров сообщил, что мост цел.", "Совет министров", "official"),
    ("uk", "Рада фермерів каже, що міст цілий.", "Рада фермерів", "organisation"),
    ("ru", "Бюро «Каскад» сообщило, что мост цел.", "Каскад", "organisation"),
    ("ru", "Национальный центр по надзору за водой сообщил, что мост цел.", "центр", "official"),
    # known by a nick alone; known to be close
    ("ru", "Мост цел, сказал пользователь под ником Lesnik.", "пользователь", "social"),
    ("ru", "Мост цел, сказал пользователь соцсети.", "пользователь соцсети", "person"),
    ("ru", "Мост цел, говорят люди, хорошо знающие дело.", "люди", "unnamed"),
    # a logbook; a firm by its ending; an outlet by what it does; an age
    ("ru", "Мост цел, следует из журнала проверок.", "журнал проверок", "document"),
    ("ru", "Мост цел, сообщает «Мостострой».", "Мостострой", "organisation"),
    ("ru", "Мост цел, как узнал «Колокол».", "Колокол", "agency"),
    ("ru", "«Мост цел», — сказал шестилетний Лев.", "Лев", "person"),
    # a woman's name that sounds like an office
    ("ru", "Мэри Роу сказала, что мост цел.", "Мэри Роу", "person"),
]


@pytest.mark.parametrize(("language", "text", "name", "kind"), ONE)
def test_what_somebody_is_tells_the_type(language, text, name, kind):
    link = next(claim.chain[0] for claim in read(text, language).claims if claim.chain)

    assert (name.lower() in link.name.lower(), link.type) == (True, kind)


def test_an_office_before_a_bracket_is_that_of_the_name_behind_it():
    text = "Секретарь Совета лесов (СЛ) Лев Гук уехал. По словам Гука, мост цел."

    assert read(text, "ru").claims[-1].chain[0].type == "official"


def test_an_office_before_a_bracket_and_a_country_is_that_of_the_name_behind_it():
    text = "{Мост цел}, сообщил вице-президент Союза лыжников (СЛ) РК Лев Гук."

    check(text, "Лев Гук (person)", "ru")


SAID_BY = [
    # who is named with an office in somebody's papers
    (
        "{Заявления главы Европейской комиссии Урсулы Рой прозвучали вчера.} По словам Рой,"
        " {мост цел.}",
        " | Урсула Рой (official)",
    ),
    ("По словам Урсулы фон дер Ляйен, {мост цел.}", "Урсула фон дер Ляйен (official)"),
    ("Русская сторона заявляла, что {мост цел.}", "русская сторона (official)"),
    ("{Мост цел}, сообщает «Голос» со ссылкой на BNX.", "BNX (agency) > Голос (agency)"),
    # an outlet cites another, not itself
    ("{Мост цел}, сообщает газета со ссылкой на Reuters.", "Reuters (agency) > газета (agency)"),
    # a place in which something happens says nothing
    ("{Двое попали под обстрел в Броду}: «{Погибла женщина, у нее остались дети}».", " | "),
    # speech without marks goes on behind a dash
    (
        "{Если мост закроют, завод встанет}, — заявил Гук. — {Школа будет работать.}",
        "Гук (person) | =",
    ),
    ("{Мост цел}, отрезал мэр Лев Гук.", "Лев Гук (official)"),
    (
        "{Мост цел}, сказала Анна Гук, советник министра по лесам.",
        "Анна Гук (official)",
    ),
]


@pytest.mark.parametrize(("drawing", "expected"), SAID_BY)
def test_it_is_said_by(drawing, expected):
    check(drawing, expected, "ru")
