"""Lines of a message, without stops and with pictures: braces mark the claims."""

import pytest

from tests.analysis.drawn import read, redraw

MESSAGES = [
    (
        "uk",
        "⚡️ {Дрони влучили в склад}\n\n{Горить дах}\n\n{На місці працюють рятувальники} 🚒",
    ),
    (
        "uk",
        "✅ {Міст відкрили}\n\n✅ {Автобус повернувся}\n\n❌ {Тролейбуси не ходять}",
    ),
    ("uk", "🇺🇦 {Наші бійці повернулися з полону}\n\n{Серед них 12 жінок}\n\nСлава Україні! 💙💛"),
    ("uk", "☀️ Доброго ранку, Луцьку!\n{Сонце зайде о 20:45}, а {ввечері грає оркестр} 🎶"),
    ("uk", "{Тривога в Одесі скасована} ✅"),
    (
        "ru",
        "❗️ {Тревогу объявили в три ночи}\n\n{Сбили шесть дронов}\n\n{Погибших нет}",
    ),
    ("ru", "⚽️ {«Заря» обыграла «Волну» 2:1}\n\n{Гол забил Дмитрий Клён} 🎉"),
    (
        "en",
        "🚨 {A bus has overturned on the M4}\n\n{Six people are hurt} 🚑",
    ),
    # the first line of others is stated too, where a picture stands beside it
    ("uk", "⚡️ {Дрони влучили в порт}\n\n{Пошкоджено три склади.} {Двоє людей поранено.}"),
    ("en", "🔴 {The king has signed the bill}\n\n{It takes effect on Monday.}"),
    # what names only, or where to ask
    ("uk", "🔴 Новини Волині\n\n{У Ковелі відкрили басейн}\n\n📞 Телефон довідки: 0332 55-01-02"),
    ("uk", "Топ новин тижня 🔥\n\n{Міст закрили.}"),
    ("ru", "В Москве закрыли мост\n\n{Мост закрыли на ремонт.}"),
]


@pytest.mark.parametrize(("language", "drawing"), MESSAGES)
def test_lines_of_a_message_need_no_stops(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
