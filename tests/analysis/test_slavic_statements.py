"""What on Russian and Ukrainian pages is a claim, and where one ends; braces mark them."""

import pytest

from tests.analysis.drawn import read, redraw

STATED = [
    # a predicate without a verb states something
    ("ru", "{Мост подорожал.} {В частности, это новые опоры.}"),
    ("uk", "{Отож із четверга припинена подача води.}"),
    ("uk", "{Міст закрито.} Зокрема, питання півночі."),
    ("ru", "{Мост закрыт.} Например, вопрос цен."),
    ("ru", "{А вот светофор у дома отключен} и {переход закрыт.}"),
    # the title of a channel is nobody's words
    ("ru", "Тренер Иван Лосев в эфире ютуб-канала «Это матч, брат!» высказался о переходе игрока."),
    # that somebody shared his thoughts tells none of them
    ("uk", "{Міст закрито.} Тренер Іван Гук поділився своїми думками з цього приводу."),
    ("ru", "{Мост закрыт.} Тренер Иван Лосев поделился своими впечатлениями от матча."),
    ("uk", "{Міст закрито.} Так він відповів на запитання, чи варто чекати заміни директора."),
    ("uk", "Нагадаємо, у банку пояснили, чому ціни не змінюються."),
    ("ru", "В банке объяснили, почему цены не меняются."),
]


@pytest.mark.parametrize(("language", "drawing"), STATED)
def test_only_what_states_something_is_a_claim(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing


CUT = [
    # whom a thing is done to by nobody who is named is no subject
    ("ru", "{Мужчина был застрелен, а женщине нанесли ножевые ранения.}"),
    ("ru", "{Дом сгорел, а жильцам дали новые квартиры.}"),
    ("uk", "{Дім згорів, а мешканцям дали нові квартири.}"),
    ("uk", "{Дім згорів, а мешканцям видали нові квартири.}"),
    ("uk", "{Школу закрили, а дітям надали автобуси.}"),
    ("uk", "{Дім згорів}, а {мешканцям зросли тарифи.}"),
    # what somebody was is no subject
    ("uk", "{Людей було вакциновано менше, але були повністю захищені.}"),
    ("uk", "{Дім згорів}, але {мешканці були повністю захищені.}"),
    ("ru", "{Дом сгорел}, а {квартиры жильцам дали чиновники.}"),
    ("ru", "{Дом сгорел}, а {быстрее прибавили субсидии.}"),
    ("ru", "{Дом сгорел}, а {новые квартиры этого не изменят.}"),
    ("ru", "{Старые вагоны в мае резали на металл, а теперь за ними стоит очередь.}"),
    ("ru", "{Дом сгорел}, а {жильцам пришли письма.}"),
    # things too act where the tree is sure of it, and so does whom an adjective names by itself
    ("ru", "{За зиму эти склады перешли из аренды}, и {деньги получили школы.}"),
    ("ru", "{Дом сгорел}, а {местные жильцам дали новые квартиры.}"),
    ("ru", "{Дом сгорел}, а {жильцам все несли вещи.}"),
    ("ru", "{Дом сгорел, а новые вагоны поставят на линию.}"),
    ("ru", "{Дом сгорел, а старые письма отдали детям.}"),
    ("uk", "{Дім згорів}, а {мешканцям надійшли листи.}"),
]


@pytest.mark.parametrize(("language", "drawing"), CUT)
def test_a_conjunction_cuts_between_two_that_act(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
