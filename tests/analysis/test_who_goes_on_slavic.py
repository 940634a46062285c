"""Who is meant by a frame that names nobody, and what is no source at all.

Braces mark the claims; a line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import check

BODIES = [
    # whose data they are: a body that has done something, whatever its gender
    (
        "uk",
        "{Асоціація оприлюднила прогноз.} За її оцінкою, {врожай менший.}",
        " | Асоціація (organisation)",
    ),
    (
        "uk",
        "{Служба безпеки затримала агента.} За її даними, {він утік.}",
        " | Служба безпеки (official)",
    ),
    ("uk", "{Управління має план.} За його оцінкою, {міст цілий.}", " | Управління (official)"),
    ("ru", "{Компания «Заря» закрыла цех.} По её данным, {спрос упал.}", " | Заря (organisation)"),
    # whose words they are: somebody rather than a body
    ("uk", "{Міністр закрив банк.} За його словами, {міст цілий.}", " | міністр (official)"),
]
GOES_ON = [
    # those who did what the sentence before told
    ("uk", "{Сусіди скаржаться на шум.} Кажуть: {музика грає до ранку.}", " | сусіди (person)"),
    ("ru", "{Соседи жалуются на шум.} Говорят: {музыка играет до утра.}", " | соседи (person)"),
    (
        "uk",
        "{Директор школи почав кричати.} Мовляв, {діти винні самі.}",
        " | директор школи (person)",
    ),
    (
        "uk",
        "{Лікар почав розповідати, як працює лікарня.} Мовляв, {грошей мало.}",
        " | лікар (person)",
    ),
    # nobody did, or one alone
    ("uk", "{Зима буде холодною.} Кажуть, що {сніг випаде.}", " | "),
    ("uk", "{Мер закрив міст.} Кажуть, що {міст старий.}", " | "),
    ("uk", "{Ціни зросли.} Мовляв, {подорожчало пальне.}", " | "),
    # what somebody lets know by what he does
    ("uk", "Комунальники розводять руками, мовляв, {труби старі.}", "комунальники (person)"),
    ("ru", "Чиновники разводят руками, мол, {трубы старые.}", "чиновники (official)"),
    ("uk", "Олег Гук махнув рукою, мовляв, {міст старий.}", "Олег Гук (person)"),
    ("uk", "{Депутати не прийшли}, мовляв, {їх не кликали.}", " | депутати (official)"),
    ("uk", "{Ціни знову зросли, мовляв, подорожчало пальне.}", ""),
]
NO_SOURCE = [
    # when it was
    ("uk", "Під час робіт було встановлено, що {площа становить 7 га.}", ""),
    ("ru", "В ходе следствия установлено, что {договор подделали.}", ""),
    ("uk", "Як повідомили під час брифінгу в поліції, {міст цілий.}", "поліція (official)"),
    # where it is
    ("uk", "{5 вересня біля села Гора (Лісовий район) згорів дім.}", ""),
    ("uk", "{Міст закрили на тиждень} (міська рада).", "міська рада (official)"),
    # what the data are about
    (
        "uk",
        "Газета навела дані поліції про те, що {рік був тихим.}",
        "поліція (official) > Газета (agency)",
    ),
    # soldiers
    ("uk", "За словами бійців, {вони готові.}", "бійці (official)"),
]
LABELS = [
    (
        "{Історія сколихнула місто.}/Анна Грек, спеціалістка організаційного відділу управління"
        " освіти міста:/— {Я говорила з людьми.} {Сварку вичерпано.}",
        " | Анна Грек (official) | =",
    ),
    # of whom the words before tell
    (
        "Рівнянка Анна Гук розповіла про школу — за її словами, там є бешкетник:/— {Він б'ється.}",
        "Анна Гук (person)",
    ),
    ("Олег Лис:/— {Міст старий.}/{Міст збудували давно.}", "Олег Лис (person) | "),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), BODIES)
def test_a_body_is_meant_by_its_gender(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), GOES_ON)
def test_who_acted_before_goes_on(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), NO_SOURCE)
def test_a_source_is_somebody(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("drawing", "expected"), LABELS)
def test_a_line_tells_whose_speech_stands_below(drawing: str, expected: str) -> None:
    check(drawing.replace("/", "\n\n"), expected, "uk")


FORMS = [
    ("Водії кажуть, що {міст цілий.}", "водії (person)"),
    ("За словами водіїв, {міст цілий.}", "водії (person)"),
    ("За словами колишнього міністра Олега Гука, {міст цілий.}", "Олег Гук (person)"),
    ("Зі слів сусідів стало відомо, що {водій утік.}", "сусіди (person)"),
    ("У коментарях люди пишуть, що {міст старий.}", "люди (person)"),
    ("Голови громад солідарні в тому, що {податок малий.}", "голови громад (official)"),
    ("За матеріалами слідства, {водій утік.}", "слідство (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), FORMS)
def test_nouns_are_known_in_all_their_forms(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")
