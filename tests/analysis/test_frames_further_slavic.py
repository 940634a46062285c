"""Frames that begin, go on or end otherwise than most: he began to say that; and, by its own data.

Braces mark the claims; a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import check

BEGUN = [
    ("ru", "Мэр начал открыто говорить о том, что {мост опасен.}", "мэр (official)"),
    ("ru", "Мэр продолжает утверждать, что {мост цел.}", "мэр (official)"),
    ("uk", "Мер став запевняти, що {міст цілий.}", "мер (official)"),
    ("ru", "{Мэр стал говорить громче.}", ""),
    ("ru", "{Мэр не стал говорить, что мост опасен.}", ""),
]

JOINED = [
    (
        "ru",
        "{Мэр закрыл мост}, заявив, что {опоры треснули}, и добавив, что {чинить их нечем.}",
        " | мэр (official) | =",
    ),
    # who does so is named before
    ("ru", "{Он строит дома} и, по собственным данным, {продал сто квартир.}", " | он (person)"),
    ("ru", "По собственным данным, {завод продал сто машин.}", "завод (organisation)"),
    ("ru", "По собственным данным завода, {долг вырос.}", "завод (organisation)"),
    # the conjunction before the frame belongs to no claim
    ("ru", "{Завод закрыт} и, как сообщил мэр, {откроется летом.}", " | мэр (official)"),
    ("ru", "{Мост и, по словам мэра, туннель закрыты.}", "мэр (official)"),
    # a participle that describes the subject is no tail of the frame
    ("ru", "Как сообщил мэр, {задержанный мужчина был пьян.}", "мэр (official)"),
    ("ru", "{Мост, построенный в мае жителями, закрыт.}", ""),
]

AROUND = [
    # what is said of the subject is no part of who says so
    (
        "ru",
        "{Жалоба, сообщил адвокат Пётр Зуб, подана в срок.}",
        "Пётр Зуб (person)",
    ),
    ("ru", "{Этот случай, пишет газета, «возмутил жителей».}", "газета (agency)"),
    ("ru", "{Мост, заявил мэр, «не упадёт».}", "мэр (official)"),
    ("ru", "В понедельник, пишет газета, «{возмутились жители}».", "газета (agency)"),
    ("ru", "{Мост закрыт}, заявил мэр, «{упала опора}».", " | мэр (official)"),
    (
        "ru",
        "Лосев, пишет газета, сообщил: «{Мост закрыт}».",
        "Лосев (person) > газета (agency)",
    ),
]

WHEN = [
    (
        "ru",
        "{Спор начался в мае}, когда мэр Лосев заявил, что якобы {парк продан.}",
        " | Лосев (official)",
    ),
    ("uk", "{Міст закрили у травні}, коли мер заявив, що {опори впали.}", " | мер (official)"),
    ("ru", "{Жители вышли в сквер, когда мэр сказал, что парк продан, и остались там.}", ""),
    ("ru", "{Когда мэр сообщил, что парк продан, жители вышли в сквер.}", ""),
    ("ru", "{Мэр не знал, когда инженер сказал, что мост опасен.}", ""),
]

STRESSED = [
    ("ru", "{Врач указал на необходимость соблюдать закон.}", ""),
    ("ru", "Врач указал на {необходимость прогулок.}", "врач (person)"),
]


@pytest.mark.parametrize(
    ("language", "drawing", "expected"), [*BEGUN, *JOINED, *AROUND, *WHEN, *STRESSED]
)
def test_claims_and_their_sources(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
