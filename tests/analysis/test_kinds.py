"""Fact, plan or opinion, and what is worth checking."""

import pytest

from workbench.analysis import analyse

KINDS = [
    ("Завод выпустил 400 машин.", "fact"),
    ("Завод выпустит 400 машин.", "plan"),
    ("Завод планирует открыть цех.", "plan"),
    ("Суд назначен на 5 мая.", "plan"),
    ("Суд надо перенести.", "opinion"),
    ("Завод випустив 400 машин.", "fact"),
    ("Завод планує відкрити цех.", "plan"),
    ("Суд треба перенести, бо її немає.", "opinion"),
    ("The plant built 400 cars.", "fact"),
    ("The plant will open in May.", "plan"),
    ("The trial is due to start on Monday.", "plan"),
    ("She retires in October.", "plan"),
    ("The ports should share one queue.", "opinion"),
    ("Her office would not comment.", "fact"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    assert analyse(text).claims[0].kind == kind


def test_a_figure_is_worth_more_than_a_view():
    figure = analyse("The plant lost $4 million in May 2025.").claims[0]
    view = analyse("The plant should be ashamed.").claims[0]

    assert figure.check_worthiness > view.check_worthiness
    assert {"number", "money", "date"} <= set(figure.reasons)
