"""The review on whatever terminal it is: its size, its colours, its encoding, what it obeys."""

import re
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.makers import make_article, make_claims
from tests.test_terminal import fill, review, reviewed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return fill(tmp_path / "claims.db")


COLOUR = re.compile(rb"\x1b\[[0-9;]*?(?<![0-9])(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m")


@pytest.mark.slow
def test_under_no_color_no_colour_is_sent_and_everything_is_marked(path: Path) -> None:
    with review(path, NO_COLOR="1") as terminal:
        terminal.await_text("confidence", keep=True)
        terminal.press("141n")
        terminal.await_text("Note", keep=True)
        terminal.press("\rq")
        terminal.wait()
        assert b"\xe2\x9c\x93" in terminal.output, "✓ supported"
        assert not COLOUR.search(terminal.output)
    with review(path) as terminal:
        terminal.await_text("confidence", keep=True)
        assert COLOUR.search(terminal.output)


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"TERM": "dumb"}, b"a terminal that can move its cursor"),
        ({"PYTHONUTF8": "0", "PYTHONIOENCODING": "koi8-r"}, b"a terminal in UTF-8"),
        ({"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}, b"Set LC_ALL=C.UTF-8"),
    ],
)
def test_a_terminal_that_cannot_show_the_screen_is_told_so(
    path: Path, environment: dict[str, str], says: bytes
) -> None:
    with review(path, **environment) as terminal:
        assert terminal.wait() == 1
        assert says in terminal.output
        assert terminal.output.count(b"\n") == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["linux", "vt100", "xterm-kitty", "unheard-of"])
def test_the_screen_is_drawn_on_whatever_else_the_terminal_says_it_is(
    path: Path, name: str
) -> None:
    with review(path, TERM=name) as terminal:
        terminal.await_text("confidence")
        terminal.press("141q")
        assert terminal.wait() == 0
    assert reviewed(path) == 1


def test_leaving_says_what_was_done(path: Path) -> None:
    with review(path) as terminal:
        terminal.await_text("confidence")
        terminal.press("141q")
        assert terminal.wait() == 0
        assert b"Reviewed in all: 1 of 20" in terminal.output
        assert str(path).encode() in terminal.output


def test_a_small_terminal_is_enough(path: Path) -> None:
    with review(path, size=(40, 10)) as terminal:
        terminal.await_text("Reuters")
        terminal.press("141q")
        assert terminal.wait() == 0
    assert reviewed(path) == 1


def test_no_text_reaches_the_terminal_raw(tmp_path: Path) -> None:
    hostile = "\x1b]52;c;ZXZpbA==\x07 \x9b31m \x1b]0;title\x07 \u202e [@click=app.quit]x[/] [/]"
    text = f"Prices {hostile} rose."
    path = tmp_path / "claims.db"
    with ClaimStore(path) as store:
        claim = make_claims()[0].but(end=len(text), content=text, chain=())
        store.articles.add(
            make_article(text, claims=(claim,), title=hostile, publisher=f"P{hostile}")
        )
    with review(path) as terminal:
        terminal.await_text("confidence", keep=True)
        terminal.press("n[/]\r1")
        terminal.await_text("saved: a1·1 source", keep=True)
        terminal.press("q")
        terminal.wait()
        written = terminal.output.decode()
    assert "]52;" not in written.replace("⟦U+001B⟧]52;", "")
    assert "\u202e" not in written
    assert "\x9b" not in written
