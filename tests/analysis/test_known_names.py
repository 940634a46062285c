"""Whom a page need not introduce: who is known to hold an office of the state."""

import pytest

from tests.analysis.drawn import read

KNOWN = [
    ("en", "Emmanuel Macron said the bridge was shut."),
    ("ru", "Владимир Путин сообщил, что мост закрыт."),
    ("ru", "Мосту Эмманюэля Макрона быть. Макрон сообщил, что мост закрыт."),
    ("uk", "Володимир Зеленський повідомив, що міст закрито."),
]


@pytest.mark.parametrize(("language", "text"), KNOWN)
def test_an_office_everybody_knows_need_not_be_told(language: str, text: str) -> None:
    assert read(text, language).claims[-1].chain[0].type == "official"


OTHERS = [
    ("en", "Emmanuel Dell said the bridge was shut."),
    ("ru", "Пекарь Владимир Путин сообщил, что мост закрыт."),
    ("ru", "Бывший президент Владимир Путин сообщил, что мост закрыт."),
    ("uk", "Олег Зеленський повідомив, що міст закрито."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_namesake_or_who_is_told_to_be_something_else_is_not_meant(
    language: str, text: str
) -> None:
    assert read(text, language).claims[-1].chain[0].type == "person"
