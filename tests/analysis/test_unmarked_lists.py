"""Lists whose items have no bullet: one claim with the lead-in, or a claim each.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

LISTS = [
    # bare items hang on the verb of the lead-in; a frame before it is outside
    (
        "uk",
        "За прогнозом синоптиків, {вдень температура буде:\n\nнайнижчою – у горах (+3 градуси);\n\n"
        "найвищою – на півдні (+12 градусів).}",
        "синоптики (official)",
    ),
    ("uk", "{Дощі можуть пройти:\n\nу Сумській області;\n\nвночі – у Полтавській.}", ""),
    ("ru", "{Помощь получили 120 семей, из них:\n\n80 — деньгами;\n\n40 — углём.}", ""),
    # each tells a figure in a sentence of its own
    (
        "uk",
        "{Бої тривають.} За словами мера Лева Гука, за місяць ворог втратив:\n\n"
        "{Танки: 70 одиниць.}\n\n{Гармати: понад 105 одиниць.}\n\n{Катери: 2 одиниці.}",
        " | Лев Гук (official) | = | =",
    ),
    # each has a verb
    (
        "uk",
        "У мерії повідомили:\n\n{міст закриють у травні};\n\n{пором ходитиме щодня.}",
        "мерія (official) | =",
    ),
    # speech after a colon is no list, nor are sentences
    (
        "uk",
        "Мер Гук сказав:\n\n«{Міст закриють};\n\n{пором ходитиме}».",
        "Гук (official) | =",
    ),
    ("uk", "Що відомо:\n\n{Міст закрили вчора.}\n\n{Пором ходить щодня.}", " | "),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), LISTS)
def test_items_without_bullets(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
