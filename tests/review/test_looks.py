"""What stands on the screen can be read: nothing is cut, hidden by a dialog or too pale."""

import re
import time

import pytest
from rich.color_triplet import ColorTriplet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot

from claims_db import UNKNOWN_PUBLISHER, ClaimStore
from claims_db.articles.new_article import NewClaim, NewLink
from claims_db.values.incoming import NewSource
from tests.makers import make_article, make_claims
from tests.review.conftest import NARROW
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.keys import KEYS
from workbench.review.panes.acts import on_her_clock
from workbench.review.panes.themes import THEMES
from workbench.review.session.moment import idle_actions
from workbench.review.translation import LANGUAGES, _

OPENING = ["0", "c", "f", "l", "g", "n", "w", "e", "s", "i", "/", "ctrl+p", "ctrl+e"]
SHORT, MIDDLE, LARGE = (120, 24), (120, 35), (200, 50)
CHAIN = (
    "two diplomats who know of the talks in Paris",
    "Ministry of Foreign Affairs and European Integration",
    "Bloomberg",
    "Frankfurter Allgemeine Zeitung",
    "Organization for Security and Co-operation in Europe",
    "unsigned channel on Telegram",
)
NOTE = "the agency names no paper; ask the ministry whether this number is its own or whose it is"


def add_long_chain(store: ClaimStore) -> None:
    links = tuple(
        NewLink(source=NewSource(name=name, type="official"), start=27, end=34) for name in CHAIN
    )
    claim = NewClaim(start=0, end=25, content="Prices rose by 5 % in May", kind="fact", chain=links)
    store.articles.add(make_article(claims=(claim,)))


@pytest.mark.slow
@pytest.mark.parametrize("key", OPENING)
async def test_no_dialog_hides_the_claim(pilot: Pilot[int], key: str) -> None:
    await pilot.press(key)
    assert "▸  Prices rose by 5 % in May" in screen(pilot.app)


@pytest.mark.slow
@pytest.mark.parametrize("key", [key for key in OPENING if key not in "i"])
async def test_a_claim_low_on_the_screen_goes_up_when_a_dialog_opens(
    store: ClaimStore, key: str
) -> None:
    text = "Prices rose.\n\n" * 14 + "Wages fell by 2 %."
    start = text.index("Wages")
    claim = NewClaim(start=start, end=len(text), content="Wages fell", kind="fact")
    store.articles.add(make_article(text, claims=(claim,)))
    async with ReviewApp(store, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert "▸  Wages fell by 2 %." in screen(pilot.app)


@pytest.mark.slow
@pytest.mark.parametrize("size", [NARROW, MIDDLE, LARGE])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_footer_cuts_no_word_and_ends_with_the_way_out(
    store: ClaimStore, language: str, size: tuple[int, int]
) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena", language=language)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        footer = screen(app).split("\n")[-1].rstrip()
        labels = {f"{key.name} {_(key.label)}" for key in KEYS}
        shown = re.split("  | │ ", footer)
        assert shown[0] == f" 1-9 {_('answer')}"
        assert set(shown[1:]) <= labels
        assert shown[-1] == f"q {_('quit')}"


@pytest.mark.slow
@pytest.mark.parametrize("width", [80, 97, 120])
async def test_the_footer_has_every_key_for_which_there_is_room(
    store: ClaimStore, width: int
) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=(width, 30)) as pilot:
        await pilot.press("1", "2")
        footer = screen(app).split("\n")[-1].rstrip()
        idle = idle_actions(app.session)
        left_out = [
            written
            for key in KEYS
            if key.bar and key.action not in idle
            if (written := f"{key.name} {key.label}") not in footer
        ]
        assert all(len(f" │ {written}") > width - len(footer) for written in left_out)


async def test_the_footer_has_no_key_that_a_dialog_takes(pilot: Pilot[int]) -> None:
    await pilot.press("n")
    assert screen(pilot.app).split("\n")[-1].strip() == ""
    await pilot.press("escape")
    assert "1-9 answer" in screen(pilot.app).split("\n")[-1]


async def test_without_claims_the_footer_has_what_can_be_done(store: ClaimStore) -> None:
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.pause()
        footer = " ".join(screen(pilot.app).split("\n")[-1].split())
        assert footer == "⏎ example │ ? keys q quit"
        assert "There are no claims yet." in screen(pilot.app)


@pytest.mark.parametrize("size", [NARROW, SHORT, MIDDLE, LARGE])
async def test_every_link_of_a_long_chain_and_every_field_is_seen(
    store: ClaimStore, size: tuple[int, int]
) -> None:
    add_long_chain(store)
    async with ReviewApp(store, "olena").run_test(size=size) as pilot:
        await pilot.pause()
        shown = screen(pilot.app)
        heads = [name[:3] for name in CHAIN]
        assert all(shown.count(head) >= 2 for head in heads)  # in the chain, and as an option
        assert all(field in shown for field in ("▸source", " confidence", " status"))
        assert "0 another source" in shown


@pytest.mark.slow
async def test_a_note_is_seen_whole_while_it_is_written(pilot: Pilot[int]) -> None:
    await pilot.press("n", *("space" if letter == " " else letter for letter in NOTE))
    assert " ".join(NOTE.split()[:12]) in screen(pilot.app)
    assert NOTE.split()[-1] in screen(pilot.app)


@pytest.mark.slow
async def test_all_remarks_are_seen_on_a_narrow_screen(pilot: Pilot[int]) -> None:
    await pilot.press("1", "4")
    await pilot.press("n", *"mine", "enter", "w", *"own", "enter", "e", *"a.example", "enter")
    shown = screen(pilot.app)
    assert all(name in shown for name in ("note: mine", "in your words:", "context a.example"))


@pytest.mark.parametrize("size", [NARROW, MIDDLE])
async def test_how_many_claims_an_answer_is_given_to_is_seen(
    store: ClaimStore, size: tuple[int, int]
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=size) as pilot:
        await pilot.press("*")
        assert "◆ 2 marked" in screen(pilot.app)


async def test_a_list_with_nothing_in_it_says_so(pilot: Pilot[int]) -> None:
    await pilot.press("ctrl+p", *"qqq")
    assert "nothing is found" in screen(pilot.app)


@pytest.mark.parametrize("size", [NARROW, LARGE])
async def test_an_unknown_publisher_is_in_her_language(
    store: ClaimStore, size: tuple[int, int]
) -> None:
    own = make_claims()[0].but(chain=())
    store.articles.add(make_article(publisher=UNKNOWN_PUBLISHER, claims=(own,)))
    app = ReviewApp(store, "olena", language="uk")
    async with app.run_test(size=size) as pilot:
        for keys in ((), ("1",), ("c",), ("escape", "0"), ("escape", "f", "end"), ("escape", "l")):
            await pilot.press(*keys)
            assert "невідоме видання" in screen(app)
            assert UNKNOWN_PUBLISHER not in screen(app)


def test_the_history_shows_the_time_of_her_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Kyiv")
    time.tzset()
    try:
        assert on_her_clock("2026-07-01T22:30:00.000+00:00") == "02 Jul 2026 01:30"
        assert on_her_clock("yesterday") == "yesterday"
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("theme", THEMES)
async def test_no_style_sheet_is_read_again_for_her_colours(
    store: ClaimStore, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[Stylesheet] = []
    monkeypatch.setattr(Stylesheet, "reparse", lambda sheet: again.append(sheet))
    app = ReviewApp(store, "olena", theme=theme)

    async with app.run_test():
        assert app.current_theme.name == THEMES[theme]
        assert again == []


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
async def test_every_text_has_contrast(store: ClaimStore, theme: str) -> None:
    store.articles.add(make_article())
    store.articles.add(make_article("Rents stood still.", title="Rents", claims=()))
    app = ReviewApp(store, "olena", theme=theme)
    async with app.run_test(size=LARGE) as pilot:
        await pilot.press("1", "4", "2", "1", "v", "k")
        for keys in (("e", "enter"), ("0",), ("c",), ("f",), ("?",), ("s",), ("9", "9")):
            await pilot.press(*keys)
            assert {pair for pair in pairs(app) if contrast(*pair) < 4.5} == set()
            await pilot.press("escape")


def pairs(app: ReviewApp) -> set[tuple[ColorTriplet, ColorTriplet]]:
    """The colours of every text on the screen and of what is behind it."""
    styles = {
        segment.style
        for strip in app.screen._compositor.render_strips()
        for segment in strip
        if segment.style and any(letter.isalnum() for letter in segment.text)
    }
    found = set()
    for style in styles:
        text, behind = style.color, style.bgcolor
        assert text is not None
        assert behind is not None
        found.add((text.get_truecolor(), behind.get_truecolor()))
    return found


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    """The contrast of two colours as WCAG 2 defines it: 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: ColorTriplet) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
