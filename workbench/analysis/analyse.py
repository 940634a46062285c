"""An article to its analysis: blocks, sentences, frames, chains, claims."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from workbench.analysis.claims.candidates import make_candidates
from workbench.analysis.claims.lists import settle
from workbench.analysis.claims.looking_back import state_headings
from workbench.analysis.claims.messages import state_messages
from workbench.analysis.claims.publisher import detect_publisher, leave_out, read_head
from workbench.analysis.claims.retelling import find_retold
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.told_later import hear_signed
from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.page.furniture import Furniture, find_published
from workbench.analysis.page.language import find_language
from workbench.analysis.page.lines import Block, split_blocks
from workbench.analysis.page.marks import mend_marks
from workbench.analysis.page.moved import edit, move
from workbench.analysis.page.signed import find_signed
from workbench.analysis.page.tickers import leave_out_tickers
from workbench.analysis.page.unmarked_lists import group_rows, group_unmarked
from workbench.analysis.page.wrapped import join_linked, join_speakers, undo_breaks, undo_divisions
from workbench.analysis.reader import Reader
from workbench.analysis.result import Analysis
from workbench.analysis.sentence.boundaries import find_ends
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.language import Language
from workbench.analysis.words.word_lists import load_lexicon


@cache
def load_furniture() -> Furniture:
    """What pages in any of the languages have beside the story."""
    return Furniture(language.page for language in LANGUAGES.values())


def detect_language(text: str) -> str:
    """Return the code of a text's language; a text without letters counts as English."""
    return find_language(text, list(LANGUAGES.values())).code


def analyse(text: str, *, language: str | None = None, publisher: str | None = None) -> Analysis:
    """Find the claims of an article and who makes them. Raises on no text whatever.

    A `language` without a pack is as none: the text tells which it is. No rule meets soft hyphens,
    breaks of lines at a column, odd quotation marks; places are those of the text as it is.
    """
    joined = (*undo_divisions(text), *join_speakers(text), *join_linked(text))
    undivided = edit(text, sorted((*joined, *leave_out_tickers(text))))
    whole = edit(undivided.text, undo_breaks(undivided.text))
    marked = edit(whole.text, mend_marks(whole.text))
    spoken = load_spoken(marked.text, language)
    typed = edit(marked.text, spoken.untyped_commas(marked.text, load_lexicon(spoken)))
    found = move(analyse_lines(typed.text, spoken.code, publisher), typed, marked.text)
    return move(move(move(found, marked), whole), undivided)


def load_spoken(text: str, language: str | None) -> Language[Scene]:
    """The language that is named, or that the text shows."""
    return (LANGUAGES.get(language or "") or find_language(text, list(LANGUAGES.values()))).load()


def analyse_lines(text: str, language: str | None, publisher: str | None) -> Analysis:
    """Find the claims of a text whose lines are those of the story."""
    read = read_lines(text, language, publisher)
    return Analysis(
        language=read.language,
        title=read.title,
        opening=read.opening,
        publisher=read.publisher,
        published=find_published(text),
        retells=find_retold(read.statements),
        claims=tuple(make_candidates(text, read.statements)),
    )


class Reading(NamedTuple):
    """What the lines of a text state, and what its head tells of it."""

    language: str
    title: str | None
    opening: int
    publisher: str | None
    statements: list[Statement]


def read_lines(text: str, language: str | None, publisher: str | None) -> Reading:
    """Read a text whose lines are those of the story."""
    furniture = load_furniture()
    spoken = LANGUAGES.get(language or "") or find_language(text, list(LANGUAGES.values()))
    reader = Reader(text, load_lexicon(spoken.load()), find_ends(text, spoken.code), furniture)
    lines = group_rows(text, group_unmarked(text, split_blocks(text, furniture)))
    blocks, named = read_head(text, lines, furniture, reader.lexicon)
    blocks = list(state_headings(text, blocks, reader.lexicon))
    blocks, signed = find_signed(text, list(state_messages(text, blocks, reader.lexicon)))
    reader.linker.memory.publisher = publisher = publisher or named
    voices = reader.read(blocks) | hear_signed(text, signed, reader.lexicon, reader.linker.memory)
    statements = settle(text, blocks, reader.statements, reader.announced.leads, voices)
    publisher = publisher or detect_publisher(text, statements, reader.linker)
    for one in statements:
        one.chain = leave_out([reader.linker.settled(link) for link in one.chain], publisher)
    at, first = _first_of_story(text, blocks)
    title = text[first.start : first.end] if first.kind == "heading" and at not in voices else None
    return Reading(spoken.code, title, first.start, publisher, statements)


def _first_of_story(text: str, blocks: list[Block]) -> tuple[int, Block]:
    """Its number and itself; where there is no story, an empty one behind the text."""
    story = ((n, b) for n, b in enumerate(blocks) if b.kind not in ("metadata", "caption"))
    return next(story, (len(blocks), Block("body", len(text), len(text))))
