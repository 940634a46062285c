"""What one says and what not, who passes it on, and where it is cut.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check, read

PASSING = [
    # an outlet behind those whom it cites, before what it writes goes on
    (
        "ru",
        "{Лифт стоял}, пишет со ссылкой на полицию «Дейли Хроникл».",
        "полиция (official) > Дейли Хроникл (agency)",
    ),
    (
        "ru",
        "{Лифт стоял}, сообщает со ссылкой на полицию Reuters.",
        "полиция (official) > Reuters (agency)",
    ),
    ("ru", "{Лифт стоял}, пишет со ссылкой на директора «Зари».", "директор «Зари» (person)"),
    # what the page itself has seen
    ("ru", "{Лифт стоял}, следует из письма, полученного нашим изданием.", "письмо (document)"),
    ("uk", "{Ліфт стояв}, ідеться в листі, отриманому нашою редакцією.", "лист (document)"),
]


BESIDE = [
    # what somebody does before his name, a place in it or not
    ("ru", "Работающие в порту грузчики сказали, что {мост цел.}", "грузчики (person)"),
    (
        "ru",
        "Пожелавший остаться неизвестным сторож завода сказал, что {мост цел.}",
        "сторож завода (person)",
    ),
    ("ru", "В порту сказали, что {мост цел.}", "порт (organisation)"),
    (
        "ru",
        "Знакомые с ситуацией люди сказали, что {мост цел.}",
        "знакомые с ситуацией люди (unnamed)",
    ),
]


SEMICOLONS = [
    ("ru", "{Рожь собрана}; {зерно продано}; {склады пусты.}", " |  | "),
    ("uk", "{Жито зібрано}; {зерно продано}; {склади порожні.}", " |  | "),
    (
        "ru",
        "{Погибли двое}, сказали в полиции; {ещё трое, по словам врачей, в больнице.}",
        "полиция (official) | врачи (person)",
    ),
    # whom others deal with stands before a frame
    ("ru", "{Причину, сообщает МЧС, установят эксперты.}", "МЧС (official)"),
    ("uk", "{Причину, повідомляє ДСНС, встановлять експерти.}", "ДСНС (official)"),
    ("ru", "Вот что известно об аварии.", ""),
]


LEADS = [
    (
        "ru",
        "{Университет Каргина закрыл кафедру.} В вузе сказали, что {её откроют.}",
        " | Университет Каргина (organisation)",
    ),
    # a name and what he is before a colon
    ("ru", "Лев Сом, мэр Каргина: «{Мост откроют в мае}».", "Лев Сом (official)"),
    ("uk", "Лев Сом, мер міста: «{Міст відкриють у травні}».", "Лев Сом (official)"),
    # whom they asked, and not what he said
    ("ru", "На вопросы читателей ответил мэр Лев Сом.", ""),
    ("uk", "На запитання читачів відповів мер.", ""),
    ("ru", "{На вопросы читателей мэр не ответил.}", ""),
]


VERDICTS = [
    ("ru", "Вывод аудиторов однозначен: {смету завысили.}", "аудиторы (official)"),
    ("ru", "Позиция мэрии такова: {парк останется.}", "мэрия (official)"),
    ("uk", "Позиція мерії незмінна: {парк залишиться.}", "мерія (official)"),
    ("ru", "{Вывод прост: смету завысили.}", ""),
    # what somebody calls so beside what he does
    ("ru", "{Мэр закрыл мост}, назвав {его опасным.}", " | мэр (official)"),
    ("uk", "{Мер закрив міст}, назвавши {його небезпечним.}", " | мер (official)"),
    ("ru", "{Мэр закрыл мост, назвав имя виновника.}", ""),
]


SAID = [
    # what is suspected and called out
    ("ru", "Следователи подозревают, что {склад поджёг сторож.}", "следователи (official)"),
    ("uk", "Слідчі підозрюють, що {склад підпалив сторож.}", "слідчі (official)"),
    ("ru", "{Мост, как выразился мэр, «устал».}", "мэр (official)"),
    # one thing after another that is said
    (
        "ru",
        "Из отчёта следует, что {катер вышел без рации}, что {капитан не получил карты} и что"
        " {спасатели начали поиск ночью.}",
        "отчёт (document) | = | =",
    ),
]

EVERY = [*PASSING, *BESIDE, *SEMICOLONS, *LEADS, *VERDICTS, *SAID]


@pytest.mark.parametrize(("language", "drawing", "expected"), EVERY)
def test_it_is_cut_and_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


def test_a_mark_that_opens_behind_a_frame_stays() -> None:
    claim = read("Огонь, сказал мэр, «съел» чердак.", "ru").claims[0]

    assert claim.content == "Огонь «съел» чердак."
