"""`workbench FILE`: the screen stands first, and the article comes in while she looks on."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.test_screen import screen
from workbench.cli.bringing import Bringing
from workbench.cli.reviewing import are_there
from workbench.ingest.beside import bring
from workbench.review.app import BREATH, ReviewApp
from workbench.review.outside import Awaited, Brought, NotTaken, Outside

Tell = Callable[[Brought | NotTaken], None]
TEXT = "Ships left\n\nTwo ships left Odesa on Monday, Reuters reported."


def bringing(store: ClaimStore, *articles: object, named: str = "a.txt") -> tuple[Outside, Event]:
    """What brings articles, or refuses them, once it is let; in a thread of its own."""
    let = Event()

    def run(tell: Tell) -> None:
        let.wait(10)
        with ClaimStore(store.path) as beside:
            for article in articles:
                if isinstance(article, NotTaken):
                    tell(article)
                else:
                    tell(Brought(*beside.articles.add(article)))

    return Outside(awaited=Awaited(named, run, opens=True)), let


async def seen(app: ReviewApp, words: str, pilot: object) -> bool:
    """Whether the screen shows some words, soon."""
    for _ in range(100):
        if words in screen(app):
            return True
        await pilot.pause(0.02)  # type: ignore[attr-defined]
    return False


async def test_an_empty_store_says_what_comes_and_opens_it(store: ClaimStore) -> None:
    outside, let = bringing(store, make_article())
    app = ReviewApp(store, "olena", outside=outside)
    async with app.run_test(size=(120, 35)) as pilot:
        assert "importing a.txt …" in screen(app)
        await pilot.press("enter")  # no example is wanted
        assert store.articles.progress().claims == 0
        let.set()
        assert await seen(app, "Prices rose by 5 % in May", pilot)
        assert "a1: 2 claims to review" in screen(app)


async def test_who_has_begun_meanwhile_stays_where_she_is(store: ClaimStore) -> None:
    store.articles.add(make_article())
    outside, let = bringing(store, make_article(TEXT, claims=()))
    app = ReviewApp(store, "olena", outside=outside)
    async with app.run_test(size=(120, 35)) as pilot:
        await pilot.press("1")
        let.set()
        assert await seen(app, "no claims are found in a2", pilot)
        assert app.session.hand.here.id == 1
        assert app.session.hand.field == "confidence"


async def test_what_comes_in_is_counted(store: ClaimStore) -> None:
    more = make_article(make_article().text + " So it is.", claims=make_article().claims)
    outside, let = bringing(store, make_article(), more)
    app = ReviewApp(store, "olena", outside=outside)
    async with app.run_test(size=(120, 35)) as pilot:
        let.set()
        assert await seen(app, "2 articles are here", pilot)
        assert "all 0/4" in screen(app)
        with ClaimStore(store.path) as beside:
            third = make_article(more.text + " Or not.", claims=more.claims)
            beside.articles.add(third)
        assert "Reviewed in all: 0 of 6" in app.review.summary


async def test_what_is_refused_is_said_and_the_first_steps_are_shown(store: ClaimStore) -> None:
    outside, let = bringing(store, NotTaken("a.txt: the file is empty."))
    app = ReviewApp(store, "olena", outside=outside)
    async with app.run_test(size=(120, 35)) as pilot:
        let.set()
        assert await seen(app, "a.txt: the file is empty.", pilot)
        assert await seen(app, "There are no claims yet.", pilot)


@pytest.mark.parametrize("outcomes", [(), (NotTaken("a.txt: the file is empty."),)])
async def test_what_later_keys_need_is_loaded_after_the_first_article(
    store: ClaimStore, outcomes: tuple[NotTaken, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    outside, let = bringing(store, *outcomes)
    app = ReviewApp(store, "olena", outside=outside)
    made = Event()
    monkeypatch.setattr(app.review, "make_ready", made.set)
    async with app.run_test() as pilot:
        await pilot.pause(3 * BREATH)
        assert not made.is_set()
        let.set()
        for _ in range(100):
            await pilot.pause(0.02)
            if made.is_set():
                break
        assert made.is_set()


def test_the_import_beside_the_screen_keeps_what_was_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text(TEXT, encoding="utf-8")
    empty.touch()
    (tmp_path / "json.py").write_text("raise SystemExit('a file of hers was run')")
    monkeypatch.chdir(tmp_path)
    told: list[Brought | NotTaken] = []
    path = tmp_path / "claims.db"
    with Bringing(path, ["good.txt", str(empty)]) as bringing, ClaimStore(path) as store:
        awaited = bringing.begin(opens=True)
        assert awaited.named == "good.txt + 1"
        awaited.run(told.append)
        assert store.articles.get(1).title == "Ships left"
    assert told[0] == Brought(1, 1, True)
    assert "empty.txt" in str(told[1])
    assert bringing.end() == 1
    assert "empty.txt" in capsys.readouterr().err


def test_who_leaves_before_the_end_is_told_and_nothing_goes_on(
    store: ClaimStore, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[Brought | NotTaken] = []
    with Bringing(store.path, ["a.txt"]) as bringing:
        assert bringing.end() == 1
    assert "a.txt: not all of it was imported when you left" in capsys.readouterr().err
    bringing.begin(opens=True).run(told.append)  # its process is gone
    assert str(told[0]) == "a.txt: not all of it was imported; import it again."


def test_only_what_leads_somewhere_is_imported_beside_the_screen(tmp_path: Path) -> None:
    assert are_there((str(tmp_path), "https://post.example/1"))
    assert not are_there((str(tmp_path / "missing.txt"),))
    assert are_there(())


def test_a_mistake_of_ours_is_told(store: ClaimStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("it is broken")

    monkeypatch.setattr("workbench.ingest.import_paths", fail)
    said: list[object] = []
    bring(store.path, ["a.txt"], said.append)
    assert said == ["unexpected RuntimeError: it is broken"]
