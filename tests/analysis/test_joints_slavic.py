"""Conjunctions between clauses whose subjects are hard to see: braces mark the claims."""

import pytest

from tests.analysis.drawn import read, redraw

WHOLE = [
    # many do it, and nobody is named: what is done to is no subject
    ("uk", "{Негода зірвала дахи, і вранці в селі скасували уроки для дітей.}"),
    ("ru", "{Плотину залатали, а в порту посоветовали рыбакам дождаться окончания шторма.}"),
    # what has no subject
    ("uk", "{Пекар купив нову піч, та на практиці дров вистачає на тиждень.}"),
    ("uk", "{Паром зламався, і рибалкам доводиться чекати ранку.}"),
    ("ru", "{Новый склад принимает зерно круглый год, но весов и грузчиков в нём не хватает.}"),
    # what all of it hangs on is yet to come
    ("uk", "{Поки пожежники тягнули шланги, а лікарі чекали біля воріт, сусіди носили воду.}"),
    ("uk", "«{Якщо сусіди дадуть човни, а весла прийдуть вчасно, ми перепливемо}», — каже пастух."),
    ("ru", "{Инспекторы проверяют, осматривали ли лифт весной и кто разрешил его запустить.}"),
    # a deed beside what is only announced
    ("uk", "{Слідчий встановив, де стоїть човен, та передав звіт суду.}"),
    # what is told is of those, and nothing is said
    ("ru", "{Совет собрался в мае и требует открыть все шлюзы, включая те, что держит артель.}"),
    # who did what was said before
    ("uk", "{Сторож помітив вогонь, розбудив сусідів, а сам обпік руки.}"),
]
CUT = [
    # no frame: the conjunction stands before the subject, and an aside behind it
    ("uk", "{Кошторис моста зріс удвічі}, і {громада, найімовірніше, підтримає нову позику.}"),
    ("uk", "{Рибалки просили новий причал}, але {мер, замість відповісти, додав нових правил.}"),
    ("ru", "{Поле раскисло}, однако {новый совет клуба, избранный весной, поддержал игру.}"),
    # a subject that the form does not show
    ("uk", "{Обоз рушив на світанку}, і {продовольство знову не потрапило до села.}"),
    ("uk", "{Аудит знайшов нестачу}, проте {міністерство з цим не погодилося.}"),
    # what is said hangs on the verb that reports, and so does what is joined to it
    ("uk", "В Оррі заявили, що {Лунд закрив порт}, й {Токіо підтвердив цю новину.}"),
    ("uk", "Шкіпер думав, що {прохід розмінований}, а {лоцман не попередив його про міни.}"),
    # the tree is not sure, and so it is
    ("ru", "{К утру шторм утих}, однако {паромы, которые ходят на остров, остались у причала.}"),
]


@pytest.mark.parametrize(("language", "drawing"), [*WHOLE, *CUT])
def test_clauses_are_told_from_what_only_looks_like_them(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
