"""Short copy: brackets, capitals, dashes without a space, a name in the accusative."""

import pytest

from tests.analysis.drawn import check

SHORT = [
    ("ru", "{Паром сломался} (об этом сообщил мэр).", "мэр (official)"),
    ("ru", "{Паром сломался} (сообщает Reuters).", "Reuters (agency)"),
    ("uk", "{Пором зламався} (повідомляє Reuters).", "Reuters (agency)"),
    ("ru", "{Паром сломался (он старый).}", ""),
    ("ru", "{Паром сломался}, СООБЩИЛ мэр.", "мэр (official)"),
    ("uk", "Мер ЗАЯВИВ, що {пором старий.}", "мер (official)"),
    ("ru", "{Паром сломался}- сообщил мэр.", "мэр (official)"),
    ("uk", "{Пором зламався} -повідомив мер.", "мер (official)"),
    ("ru", "{Паром сломался} — мэр.", "мэр (official)"),
    ("ru", "{Ремонт оплатил — Минфин.}", ""),
    ("ru", "{Паром стар}, по словам Анны Вертуги.", "Анна Вертуга (person)"),
    ("ru", "{Паром стар}, по словам Олега Румова-Лося.", "Олег Румов-Лось (person)"),
    ("uk", "{Пором старий}, за словами Андрія Зозулі.", "Андрій Зозуля (person)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), SHORT)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
