"""Keys are given to other actions by a file; what cannot be is refused in one line."""

from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.makers import make_article
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.key_file import KeysRefused, read_keys
from workbench.review.keys import KEYS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.toml"


def test_without_a_file_the_keys_are_the_table_s(path: Path) -> None:
    assert read_keys(path).keys is KEYS


async def test_the_fields_are_answered_in_the_order_of_the_file(
    path: Path, store: ClaimStore
) -> None:
    path.write_text('order = "source status confidence"', encoding="utf-8")
    store.articles.add(make_article())
    app = ReviewApp(store, "olena", order=read_keys(path).order)
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.press("1", "2")
        assert store.claims.answer(1, "olena").status == "refuted"
        assert "▸confidence" in screen(app)
        await pilot.press("4")
        answer = store.claims.answer(1, "olena")
        assert (answer.confidence, answer.open_field) == (4, None)
        assert "▸source" in screen(app), "the next claim has come up"
        await pilot.press("backspace", "backspace", "backspace")
        assert "▸source" in screen(app)


async def test_the_screen_the_footer_and_the_help_have_the_new_key(
    path: Path, store: ClaimStore
) -> None:
    path.write_text('note = ["f2", "ctrl+n"]\nanswer_1 = ["1", "B"]', encoding="utf-8")
    store.articles.add(make_article())
    app = ReviewApp(store, "olena", keys=read_keys(path).keys)
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.pause()
        assert "F2 note" in screen(app)
        await pilot.press("И")
        assert store.claims.answer(1, "olena").chain
        await pilot.press("n")
        assert "NOT SAVED" not in screen(app)
        await pilot.press("ctrl+т", *"so", "enter")
        assert store.claims.answer(1, "olena").note == "so"
        await pilot.press("?")
        assert "F2     note" in screen(app)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('notes = ["n"]', "there is no action 'notes'. Did you mean 'note'?"),
        ('note = ["hyper+n"]', "note: there is no key 'hyper+n'"),
        ('note = ["f99"]', "note: there is no key 'f99'"),
        ('note = "n"', 'note: write a list of keys, as in note = ["f2"]'),
        ('note = ["u"]', "'u' would do both 'undo' and 'note'"),
        ('note = ["г"]', "'г' would do both 'undo' and 'note'"),
        ('note = [","]', "',' would do both 'note' and 'help' under a Cyrillic layout"),
        ("note = ", "is not TOML"),
        ('order = "source status"', "order: write each of the fields once"),
        ('order = "source status status"', "order: write each of the fields once"),
        ('order = "source status certainty"', "order: write each of the fields once"),
        ('order = ["source"]', "order: write each of the fields once"),
    ],
)
def test_what_cannot_be_is_refused(path: Path, written: str, told: str) -> None:
    path.write_text(written, encoding="utf-8")
    with pytest.raises(KeysRefused) as refused:
        read_keys(path)
    assert str(refused.value).startswith(f"{path}: ")
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)


def test_two_actions_may_change_places(path: Path) -> None:
    path.write_text('undo = ["n"]\nnote = ["u"]', encoding="utf-8")
    keys = {key.action: key.keys for key in read_keys(path).keys}
    assert (keys["undo"], keys["note"]) == (("n",), ("u",))


def test_the_program_says_so_and_does_not_begin(
    path: Path, workbench: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.cli.reviewing.is_terminal", lambda _stream: True)
    monkeypatch.setenv("WORKBENCH_KEYS", str(path))
    result = workbench("review")
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    path.write_text('note = ["u"]', encoding="utf-8")
    result = workbench("review")
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert "'undo' and 'note'" in result.stderr
