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
    # whoever notes it is named by the sentence itself
    (
        "uk",
        "Мер сказав, що {міст цілий.} Зазначається, що {цех працює}, передає Reuters.",
        "мер (official) | Reuters (agency)",
    ),
    (
        "ru",
        "Мэр сказал, что {мост цел.} Отмечается, что {цех работает}, передаёт Reuters.",
        "мэр (official) | Reuters (agency)",
    ),
    (
        "uk",
        "Мер сказав, що {міст цілий.} Зазначається, що {цех працює.}",
        "мер (official) | мер (official)",
    ),
    # what somebody says of one noun is the noun's
    (
        "uk",
        "{Завод купив верстати, які, за словами інженерів, цілі}, пише Reuters.",
        "Reuters (agency)",
    ),
    ("ru", "{Завод купил станки, которые, по словам инженеров, целы.}", ""),
    # a comment of a body is a paper, one below a picture is none
    ("uk", "{Борг зріс.} Про це йдеться в коментарі НБУ.", "коментар НБУ (document)"),
    ("ru", "{Долг вырос}, говорится в комментарии завода.", "комментарий завода (document)"),
    ("uk", "У коментарі під відео пишуть, що {міст цілий.}", "коментар (social)"),
    # a forecaster by his name is a person, unless he is held at a body
    ("uk", "За прогнозом синоптика Олени Рудик, {дощ іде.}", "Олена Рудик (person)"),
    ("uk", "За оцінкою синоптика Наталки Рудик, {дощ іде.}", "Наталка Рудик (person)"),
    ("ru", "Синоптик Ольга Рой сообщила, что {дождь идёт.}", "Ольга Рой (person)"),
    ("uk", "Синоптики повідомили, що {дощ іде.}", "синоптики (official)"),
    (
        "uk",
        "Синоптик Укргідрометцентру Олена Рудик повідомила, що {дощ іде.}",
        "Олена Рудик (official)",
    ),
    # with whatever apostrophe a name is typed
    ("uk", "{Міст цілий}, повідомив мер В′ячеслав Рудик.", "В′ячеслав Рудик (official)"),
    ("uk", "{Міст цілий}, повідомив мер В`ячеслав Рудик.", "В`ячеслав Рудик (official)"),
    # that something is to be noted is nobody's word, and no part of it
    ("uk", "Слід зазначити, що {міст цілий.}", ""),
    ("uk", "Необхідно зазначити, що {міст цілий, а дорога закрита.}", ""),
    ("uk", "Варто додати, що, за словами мера, {міст цілий.}", "мер (official)"),
    ("uk", "{Слід зазначити успіхи мера, який відкрив міст.}", ""),
    ("ru", "Следует отметить, что {мост цел.}", ""),
]


@pytest.mark.parametrize(("language", "drawing", "chains"), NAMED)
def test_it_is_said_by(language: str, drawing: str, chains: str) -> None:
    drawing = drawing.replace("/", "\n")
    found = read(drawing, language)

    assert redraw(drawing, found) == drawing
    assert " | ".join(map(chain, found.claims)) == chains
