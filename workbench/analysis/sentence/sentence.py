"""A sentence as the rules see it: tokens with their classes, quotations and parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.analysis.sentence.quotations import Quotation
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import EMPTY, STEM, Lexicon, Phrases
from workbench.analysis.words.tokens import Token, tokenise
from workbench.analysis.words.word import NOTHING, Word

NO_QUOTATION = -1
NO_PHRASE = (0, "")
DASHES = frozenset("-–—−")
QUOTE_MARKS = frozenset("«»„“”\"‘’'")
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
LOOKAHEAD = 4
LONGEST_BRACKET = 40
"""Tokens after which an unclosed bracket no longer counts as one."""


@dataclass(slots=True)
class Scene:
    """One sentence with all that the rules may ask of it; it decides nothing."""

    text: str
    tokens: list[Token]
    lexicon: Lexicon
    quotations: Sequence[Quotation]
    language: Language[Scene] = field(init=False)
    quoted: list[int] = field(default_factory=list)
    """For each token the quotation it stands in."""
    bracketed: list[bool] = field(default_factory=list)
    classes: list[frozenset[str]] = field(default_factory=list)
    phrase_at: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Where a phrase begins: the index after it and its class."""
    barren: set[tuple[int, ...]] = field(default_factory=set)
    """Stretches with their frames in which nothing is stated: each is read in vain only once."""
    readings: list[Word] = field(default_factory=list)
    """The words as their neighbours let them be read."""

    def __post_init__(self) -> None:
        self.language = self.lexicon.language

    def word(self, index: int) -> Word:
        return self.readings[index] if 0 <= index < len(self.readings) else NOTHING

    def has(self, index: int, name: str) -> bool:
        return 0 <= index < len(self.tokens) and name in self.classes[index]

    def lower(self, index: int) -> str:
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def starts_with(self, index: int, stems: str | tuple[str, ...]) -> bool:
        """The folded word begins with one of the stems."""
        return self.lower(index).startswith(stems)

    def phrase(self, index: int) -> tuple[int, str]:
        """The index after the listed phrase that begins at a token, and its class; else 0, ""."""
        return self.phrase_at.get(index, NO_PHRASE)

    def in_quotation(self, index: int) -> bool:
        """Stands between quotation marks, of speech or of a title."""
        return self.quoted[index] != NO_QUOTATION

    def is_speech(self, index: int) -> bool:
        """Stands inside quoted speech."""
        at = self.quoted[index]
        return at != NO_QUOTATION and self.quotations[at].is_speech

    def is_inside(self, index: int) -> bool:
        """Stands where no frame can: in a quotation or in brackets."""
        return self.in_quotation(index) or self.bracketed[index]


def set_scene(
    text: str,
    start: int,
    end: int,
    lexicon: Lexicon,
    quotations: Sequence[Quotation],
) -> Scene:
    """Read `text[start:end]`, one sentence."""
    scene = Scene(text, list(tokenise(text, start, end)), lexicon, quotations)
    scene.readings = scene.language.readings.read_words(scene.tokens)
    scene.quoted = list(_mark_quotations(scene))
    scene.bracketed = _mark_brackets(scene.tokens)
    scene.classes = [lexicon.classes(token.lower, token.is_capitalised) for token in scene.tokens]
    _pad(scene)
    _mark_phrases(scene)
    return scene


def _pad(scene: Scene) -> None:
    """Let a rule look a few places past the end and find nothing there."""
    scene.quoted += [NO_QUOTATION] * LOOKAHEAD
    scene.bracketed += [False] * LOOKAHEAD
    scene.classes += [EMPTY] * LOOKAHEAD


def _mark_quotations(scene: Scene) -> Iterator[int]:
    quotations = scene.quotations
    begin = scene.tokens[0].start if scene.tokens else 0
    at = bisect_right(quotations, begin, key=lambda quotation: quotation.end)
    for token in scene.tokens:
        while at < len(quotations) and quotations[at].end <= token.start:
            at += 1
        inside = at < len(quotations) and quotations[at].start <= token.start
        yield at if inside else NO_QUOTATION


def _mark_brackets(tokens: list[Token]) -> list[bool]:
    marked = [False] * len(tokens)
    opened = -1
    for index, token in enumerate(tokens):
        if token.text in OPENING and opened < 0:
            opened = index
        elif token.text in CLOSING and opened >= 0:
            if index - opened <= LONGEST_BRACKET:
                marked[opened : index + 1] = [True] * (index + 1 - opened)
            opened = -1
    return marked


def _mark_phrases(scene: Scene) -> None:
    phrases, beginnings = scene.lexicon.phrases, scene.lexicon.beginnings
    index, tokens = 0, scene.tokens
    while index < len(tokens):
        word = tokens[index].lower
        begins = word in beginnings or word[:STEM] + "*" in beginnings
        found = _match_phrase(scene, phrases, index) if begins else None
        if found is None:
            index += 1
            continue
        stop, name = found
        scene.phrase_at[index] = found
        if name in SOURCE_CLASSES:
            readings = scene.language.readings
            scene.readings[index:stop] = readings.read_name(scene.readings[index:stop])
            head = readings.head_of_name(index, stop)
            own = scene.classes[head]
            scene.classes[head] = (own - SOURCE_CLASSES if head == stop - 1 else own) | {name}
        elif name in CUE_CLASSES:
            scene.classes[index] = scene.classes[index] | {name}
        index += 1 if name in SOURCE_CLASSES else stop - index


def _match_phrase(scene: Scene, phrases: Phrases, index: int) -> tuple[int, str] | None:
    first = scene.tokens[index].lower
    exact = phrases.get(f"{first} {scene.lower(index + 1)}", ())
    alone = phrases.get(first, ())
    inflected = phrases.get(first[:STEM] + "*", ())
    if not (exact or alone or inflected):
        return None
    for words, name in (*exact, *alone, *inflected):
        stop = index + len(words)
        if stop <= len(scene.tokens) and all(
            _fits(scene.tokens[index + at].lower, word) for at, word in enumerate(words)
        ):
            return stop, name
    return None


def _fits(word: str, pattern: str) -> bool:
    return word == pattern or (pattern[-1] == "*" and word.startswith(pattern[:-1]))


CUE_CLASSES = frozenset({"saying", "believing"})
"""Verbs of two words: the ministry | points out"""
SOURCE_CLASSES = frozenset(
    {
        "official_role",
        "neutral_role",
        "person_role",
        "official_body",
        "organisation",
        "outlet",
        "document",
        "social",
        "unnamed",
    }
)
