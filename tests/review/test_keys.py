"""The table of keys is sound, and works under Cyrillic layouts."""

import pytest

from workbench.review.actions.all import PARTS
from workbench.review.keys import KEYS
from workbench.review.layouts import twins

TWINS = [
    ("a", "ф", "ф"),
    ("s", "ы", "і"),
    ("[", "х", "х"),
    ("]", "ъ", "ї"),
    ("'", "э", "є"),
    ("?", ",", ","),
    ("{", "Х", "Х"),
    ("ctrl+z", "ctrl+я", "ctrl+я"),
]


@pytest.mark.parametrize(("latin", "russian", "ukrainian"), TWINS)
def test_a_key_has_the_letters_of_its_place_as_twins(
    latin: str, russian: str, ukrainian: str
) -> None:
    assert set(twins(latin)) == {latin, russian, ukrainian}


def test_a_named_key_and_a_digit_have_no_twins() -> None:
    assert [twins(key) for key in ("enter", "space", "7")] == [("enter",), ("space",), ("7",)]


def test_no_two_actions_share_a_key() -> None:
    taken = [key for entry in KEYS for key in entry.all_keys]
    assert len(taken) == len(set(taken))


def test_every_action_is_one_of_a_part_of_the_screen() -> None:
    names = {entry.action.partition("(")[0] for entry in KEYS}
    assert all(any(hasattr(part, f"action_{name}") for part in PARTS) for name in names)
