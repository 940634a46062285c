"""What stands behind a source in its case tells what it is, and is no part of the claim."""

import pytest

from tests.analysis.drawn import read, redraw

BEHIND = [
    ("ru", "{Мост закрыли}, по словам главы города Анны Лосевой, первой женщины на этом посту."),
    ("ru", "{Мост закрыли}, по данным «Моста», крупнейшей компании края."),
    ("ru", "{Мост закрыли}, согласно отчёту Анны Лосевой, инженера управления."),
    ("ru", "{Мост закрыли в мае}, по словам Анны Лосевой, 44 лет."),
    ("ru", "{Он принёс, по словам полиции, новый нож.}"),
    ("ru", "По словам жительницы дома Анны Лосевой, 44 лет, {мост закрыли в мае.}"),
    ("uk", "За словами Ганни Лось, 44 роки, {міст закрили у травні.}"),
    ("uk", "{Ціни зросли}, за даними Держстату, головного статистичного відомства країни."),
    ("uk", "{Він приніс, за словами поліції, новий ніж.}"),
]


@pytest.mark.parametrize(("language", "drawing"), BEHIND)
def test_an_apposition_is_of_the_source(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
