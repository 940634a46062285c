"""The review on a real terminal: what is acknowledged is kept, however the program ends."""

import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.file.patience import PATIENCE
from tests.benchmarks.review import repeated
from tests.makers import ARTICLE, make_article, make_claims
from tests.terminal import Terminal

ALL = 20
"""Claims in the store of these tests."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return fill(tmp_path / "claims.db")


def fill(path: Path) -> Path:
    """A store of ten articles with two claims each."""
    with ClaimStore(path) as store:
        for number in range(ALL // 2):
            text = f"{ARTICLE} No. {number}"
            store.articles.add(make_article(text, claims=make_claims(), title=f"No. {number}"))
    return path


def review(path: Path, size: tuple[int, int] = (100, 30), **environment: str) -> Terminal:
    words = ("-m", "workbench", "--db", str(path), "--reviewer", "olena", "review")
    return Terminal(*words, size=size, environment=environment)


def reviewed(path: Path) -> int:
    with ClaimStore(path) as store:
        return store.articles.progress().reviewed


def numbered(claim: int) -> str:
    """How the screen names a claim: each article has two of them."""
    return f"a{(claim + 1) // 2}·{2 - claim % 2}"


def answers(path: Path) -> int:
    with ClaimStore(path) as store:
        return len(store.journal.latest(1000))


def test_what_the_screen_says_is_saved_survives_a_kill(path: Path) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        for claim in range(1, 8):
            terminal.press("141")
            terminal.await_text(f"saved: {numbered(claim)} status")
        terminal.signal(signal.SIGKILL)
        assert terminal.wait() == -signal.SIGKILL
    assert reviewed(path) == 7
    with review(path) as terminal:
        terminal.await_text("7/20")
        terminal.press("141")
        terminal.await_text(f"saved: {numbered(8)} status")


def test_keys_in_one_burst_and_a_closed_window_lose_no_whole_answer(path: Path) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("141" * 10 + "q")
        terminal.wait()
    assert reviewed(path) == 10
    with review(path) as terminal:
        terminal.await_text("10/20")
        terminal.press("141" * 3)
        terminal.await_text(f"saved: {numbered(13)} status")
        terminal.close()
        terminal.wait()
    assert reviewed(path) == 13


def seventy_claims(folder: Path) -> Path:
    """A store with one article of seventy claims."""
    path = folder / "many.db"
    text = "\n\n".join([ARTICLE] * 35)
    with ClaimStore(path) as store:
        store.articles.add(make_article(text, claims=tuple(repeated(text))))
    return path


@pytest.mark.slow
def test_two_hundred_keys_in_one_burst_and_a_closed_window_lose_nothing_said_to_be_saved(
    tmp_path: Path,
) -> None:
    path = seventy_claims(tmp_path)
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("141" * 66 + "14")
        terminal.await_text("saved: a1·2[0-9] ", keep=True)
        terminal.close()
        assert terminal.wait() in (128 + signal.SIGHUP, -signal.SIGHUP, 1)
        said = re.findall("saved: a1·(\\d+) (source|confidence|status)".encode(), terminal.output)
    assert said
    with ClaimStore(path) as store:
        kept = {
            (claim, change.field)
            for decision in store.journal.latest(1000)
            for change in decision.changes
            if (claim := change.claim_id)
        }
    assert {(int(claim), field.decode()) for claim, field in said} <= kept


@pytest.mark.slow
def test_two_hundred_keys_in_one_burst_are_all_answered(tmp_path: Path) -> None:
    path = seventy_claims(tmp_path)
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("141" * 66 + "1q")
        assert terminal.wait() == 0
        assert b"\x1b[?1049l" in terminal.output, "the alternate screen is left"
    assert reviewed(path) == 66
    assert answers(path) == 199


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back(path: Path, number: int) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("14")
        terminal.await_text("saved: a1·1 confidence")
        terminal.signal(number)
        assert terminal.wait() == 128 + number
        assert b"\x1b[?1049l" in terminal.output, "the alternate screen is left"
        assert b"\x1b[?25h" in terminal.output, "the cursor is shown again"
    assert answers(path) == 2


@pytest.mark.slow
@pytest.mark.parametrize("end", ["terminate", "hang up", "close"])
def test_what_is_being_typed_outlives_every_end_that_can_be_caught(path: Path, end: str) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("nhalf a sentenc")
        terminal.await_text("e", keep=True)
        terminal.press("e")
        terminal.await_text("sentence")
        if end == "close":
            terminal.close()
        else:
            terminal.signal(signal.SIGTERM if end == "terminate" else signal.SIGHUP)
        terminal.wait()
    with ClaimStore(path) as store:
        assert store.drafts.of(1, "note", reviewer="olena") == "half a sentence"


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_a_stopped_review_goes_on_where_it_was(path: Path, number: int) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("14")
        terminal.await_text("saved: a1·1 confidence")
        terminal.signal(number)
        terminal.await_stop()
        terminal.signal(signal.SIGCONT)
        terminal.await_text("Prices rose", keep=True)
        terminal.await_text("quit")
        terminal.press("1141")
        terminal.await_text("saved: a1·2 status")
        terminal.press("q")
        assert terminal.wait() == 0
    assert reviewed(path) == 2


STOPPED_IN_WRITING = """
import signal
from queue import Queue
from textual.drivers import _writer_thread
from workbench.cli import main

class Stopping(Queue):
    def _put(self, item):
        super()._put(item)
        if item and "saved: a1" in item:
            for number in once:
                signal.raise_signal(number)

once = iter([signal.SIGTSTP])
_writer_thread.Queue = Stopping
main()
"""


@pytest.mark.slow
def test_a_review_is_stopped_while_it_writes_to_the_terminal(path: Path) -> None:
    with Terminal("-c", STOPPED_IN_WRITING, "--db", str(path), "--reviewer", "olena") as terminal:
        terminal.await_text("confidence")
        terminal.press("1")
        terminal.await_stop()
        terminal.signal(signal.SIGCONT)
        terminal.await_text("quit")
    assert answers(path) == 1


@pytest.mark.slow
@pytest.mark.parametrize("keys", ["", "q", "141" * 20, "n" + "word " * 100])
def test_a_review_ends_with_its_window_whatever_it_is_doing(path: Path, keys: str) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press(keys)
        terminal.close()
        terminal.signal(signal.SIGCONT)
        terminal.wait()


@pytest.mark.slow
def test_a_key_does_not_wait_long_for_a_store_that_another_program_keeps(path: Path) -> None:
    with review(path) as terminal, closing(sqlite3.connect(path)) as other:
        terminal.await_text("confidence")
        other.execute("BEGIN EXCLUSIVE")
        terminal.press("1")
        terminal.await_text("NOT SAVED", seconds=PATIENCE - 1)
        other.rollback()
        terminal.press("\r")
        terminal.await_text("saved: a1·1 source")


@pytest.mark.slow
def test_a_file_comes_in_while_the_screen_stands_and_is_kept(tmp_path: Path) -> None:
    article, store = tmp_path / "news.txt", tmp_path / "claims.db"
    article.write_text("Ships left\n\nTwo ships left Odesa on Monday, Reuters reported.")
    words = ("-m", "workbench", "--db", str(store), "--reviewer", "olena", str(article))
    with Terminal(*words) as terminal:
        terminal.await_text("importing news.txt")
        terminal.await_text("a1: 1 claim to review")
        terminal.press("141")
        terminal.await_text("saved: the one claim is reviewed")
        terminal.press("q")
        assert terminal.wait() == 0
    assert reviewed(store) == 1
