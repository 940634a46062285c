"""Who says so in Russian and Ukrainian news: days, offices of several things, parts of the state.

Braces mark the claims, beside them whose they are; a line break is `/`, a bar stands between the
chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

NAMED = [
    # a day is nobody, whoever stands behind it is no part of it, its date cuts nothing off
    (
        "uk",
        "{Міст відкрили}, повідомила у середу, 7 серпня, пресслужба порту.",
        "пресслужба порту (organisation)",
    ),
    (
        "uk",
        "{Міст відкрили.} Про це повідомили у вівторок, 6 серпня, у міськраді.",
        "міськрада (official)",
    ),
    ("uk", "{Ціни впали на третину}, повідомляє у четвер Reuters.", "Reuters (agency)"),
    ("ru", "{Мост открыли.} Об этом сообщили во вторник, 6 августа, в мэрии.", "мэрия (official)"),
    ("ru", "{Цены упали на треть}, сообщает в среду Reuters.", "Reuters (agency)"),
    ("ru", "Мэр сообщил в среду, 7 августа, что {мост открыли.}", "мэр (official)"),
    # whose a ministry is, and its head
    ("uk", "У МЗС Грузії заявили, що {кордон відкрито.}", "МЗС Грузії (official)"),
    ("uk", "У ЦВК Молдови кажуть, що {дільниці відкрито.}", "ЦВК Молдови (official)"),
    ("uk", "{Зерна вистачить}, запевнив глава Мінекономіки.", "глава Мінекономіки (official)"),
    ("uk", "За словами глави адміністрації, {зерна вистачить.}", "глава адміністрації (official)"),
    # one office that has charge of several things
    (
        "uk",
        "{Цех закрито}, повідомив міністр праці, торгівлі та зв'язку Ігор Дуб.",
        "Ігор Дуб (official)",
    ),
    ("uk", "Міністр освіти, науки та спорту Олена Гай каже, що {школи є.}", "Олена Гай (official)"),
    (
        "uk",
        "За словами голови комітету з питань фінансів, митної та цінової політики Данила Рута,"
        " {дощ іде.}",
        "Данило Рут (official)",
    ),
    (
        "uk",
        "{Цех закрито}, повідомили в департаменті освіти, культури та спорту.",
        "департамент освіти, культури та спорту (official)",
    ),
    (
        "ru",
        "В Министерстве культуры, спорта и туризма сообщили, что {дождь идёт.}",
        "Министерство культуры, спорта и туризма (official)",
    ),
    (
        "ru",
        "{Школы открыты}, сообщила министр культуры, спорта и туризма Ольга Рой.",
        "Ольга Рой (official)",
    ),
    (
        "ru",
        "В Министерстве спорта и туризма сообщили, что {дождь идёт.}",
        "Министерство спорта и туризма (official)",
    ),
    # several who speak
    (
        "uk",
        "{Директор відкрив цех, склад та їдальню}, повідомили в міськраді.",
        "міськрада (official)",
    ),
    # an outlet whose name ends like a dative
    ("uk", "{Поїзд зійшов із рейок}, повідомляє Бі-Бі-Сі.", "Бі-Бі-Сі (agency)"),
    # what somebody calls so is no outlet
    ("uk", 'Мер Дніпра назвав {рішення суду "кроком назад".}', "мер Дніпра (official)"),
    ("ru", "Мэр назвал {решение суда «шагом назад».}", "мэр (official)"),
    # a part of the state, and whose head he is
    ("uk", "{Хворих двоє}, розповіли у центрі МОЗ.", "центр МОЗ (official)"),
    ("ru", "{Мост цел}, рассказали в центре Минэкономики.", "центр Минэкономики (official)"),
    ("uk", "{Вирок оголосять у травні}, уточнив голова суду.", "голова суду (official)"),
    ("uk", "{Вирок оголосять}, повідомила пресслужба суду.", "пресслужба суду (official)"),
    # with a capital too many
    ("uk", "«{Це вигадка!}» — Заявив Гук у своїй мережі.", "Гук (person)"),
    ("uk", '"{Роботи скінчено}", - Сказав глава уряду Олег Гук.', "Олег Гук (official)"),
    ("ru", "«{Мост цел!}» — Сказала мэр Ольга Рой.", "Ольга Рой (official)"),
    # a line of hour and day states nothing
    ("uk", "14:45 6 серпня 2019 р.//{Міст відкрили}, кажуть у поліції.", "поліція (official)"),
    (
        "uk",
        "{Дощ іде}, каже мерка Олена Гай. Згідно з її даними, {борг зріс.}",
        "Олена Гай (official) | Олена Гай (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "chains"), NAMED)
def test_it_is_said_by(language: str, drawing: str, chains: str) -> None:
    drawing = drawing.replace("/", "\n")
    found = read(drawing, language)

    assert redraw(drawing, found) == drawing
    assert " | ".join(map(chain, found.claims)) == chains
