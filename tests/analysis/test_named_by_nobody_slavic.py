"""Openings of Russian and Ukrainian sentences that name nobody, or less than stands there.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

SAID_BY = [
    # what turned out is told by the article, whoever spoke before
    ("uk", "Мер Гук сказав, що {міст цілий.} Встановлено, що {тріснув дах.}", "Гук (official) | "),
    ("uk", "{Ціни зросли}, пише Reuters. Виявилося, що {попит упав.}", "Reuters (agency) | "),
    ("uk", "У висновку слідчих встановлено, що {дах тріснув.}", "висновок слідчих (document)"),
    ("uk", "{Міст цілий.} Нагадаємо, що {торік тріснув дах.}", " | "),
    ("uk", "{Міст цілий.} {Нагадаємо, торік тріснув дах.}", " | "),
    # who acts behind a phrase without its comma is no part of the source
    ("uk", "{За попередніми даними діти отруїлися грибами.}", ""),
    ("uk", "За даними поліції {діти отруїлися грибами.}", "поліція (official)"),
    ("uk", "Згідно з розкладом {поїзд прибуде о п'ятій.}", "розклад (document)"),
    ("uk", "За словами мера Лева Гука, {діти отруїлися грибами.}", "Лев Гук (official)"),
    # who goes on doing a thing says nothing
    (
        "uk",
        "Штаб заявив, що {війська продовжували завдавати «ударів» по місту.}",
        "штаб (official)",
    ),
    ("ru", "Штаб заявил, что {войска продолжили наносить «удары» по городу.}", "штаб (official)"),
    ("uk", "«{Було тихо}, – продовжує лікар Лев Гук. – {Потім грюкнуло}».", "Лев Гук (person) | ="),
    # a comma that stands for «що», before a place or a time too
    ("uk", "Лікар Лев Гук розповів, {у травні корпус закриють.}", "Лев Гук (person)"),
    ("uk", "Лікар Лев Гук розповів, у чому причина.", ""),
    # of how many it is known, they do not tell it
    ("uk", "{Склад згорів – відомо про 12 загиблих, пошкоджено дах.}", ""),
    ("uk", "{Міст закрито}, повідомили в НЕК «Лінія».", "НЕК «Лінія» (organisation)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), SAID_BY)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
