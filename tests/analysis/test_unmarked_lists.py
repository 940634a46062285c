"""Lists whose items have no bullet, or stand apart: one claim with the lead-in, or a claim each.

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
APART = [
    # items with lines between them: each states something, and the frame is over all
    (
        "uk",
        "За словами мера Івана Лиса, за ніч:\n\n1. {Комунальники прибрали дерева.}\n\n"
        "2. {Школи не постраждали.}",
        "Іван Лис (official) | =",
    ),
    (
        "ru",
        "В полиции рассказали:\n\n— {двое нападавших задержаны};\n\n— {третьего ищут.}",
        "полиция (official) | =",
    ),
    ("en", "What changes in May:\n\n• {Bus fares go up}\n\n• {Parking is banned}", " | "),
    # bare nouns, and who wants them
    ("uk", "{Фонд купив для бригади:\n\n• тепловізори\n\n• пікап\n\n• генератор}", ""),
    ("ru", "{В городе закроют:\n\n– школу;\n\n– бассейн «Волна».}\n\n{Мэр молчит.}", " | "),
    ("uk", "{Профспілка вимагає:\n\n1. надбавки на 20%;\n\n2. звільнення директора.}", ""),
    ("en", "{The safe contained:\n\n– two pistols;\n\n– $9,000 in cash.}", ""),
    # rows of a table tell a figure each, with a lead-in or behind a title
    (
        "uk",
        "Площі посівів:\n\n– {пшениця – 4,7 млн га};\n\n– {соя – 2,2 млн га.}\n\n{Дощить.}",
        " |  | ",
    ),
    ("uk", "Курс валют на 3 березня\n\n{Долар: 41,20}\n\n{Євро: 44,75}", " | "),
    ("ru", "Результаты тура\n\n{«Заря» – «Волна» – 1:0}\n\n{«Искра» – «Маяк» – 2:2}", " | "),
    ("en", "Weekend results\n\n{Leeds 2, Hull 1}\n\n{Stoke 0, Derby 0}", " | "),
    ("en", "Ticket prices\n\n• {Adults: £12}\n\n• {Children: £6}\n\n{It opens at ten.}", " |  | "),
    # no rows: contacts, crossheads with numbers, speech with dashes
    ("uk", "{Музей працює щодня.}\n\nТелефон: 044 555-01-02\n\nФакс: 044 555-01-03", ""),
    (
        "en",
        "1. Budget\n\n{Spending fell by 4%.}\n\n2. The railways\n\n{No line opened.}",
        " | ",
    ),
    (
        "uk",
        "{Пасажири чекали.}\n\n— {Води не дали}, — каже Ганна Гук.\n\n"
        "— {Діти плакали}, — додав Петро Лис.",
        " | Ганна Гук (person) | Петро Лис (person)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), LISTS + APART)
def test_items_without_bullets_and_apart(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
