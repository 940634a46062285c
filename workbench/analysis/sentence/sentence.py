"""A sentence as the rules see it: tokens with their classes, quotations and parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from workbench.analysis.sentence.quotations import Quotation
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import EMPTY, Lexicon
from workbench.analysis.words.tokens import SIGNED, Token, join_names, tokenise
from workbench.analysis.words.tree import Parses, Tree
from workbench.analysis.words.word import NOTHING, Word

NO_QUOTATION = -1
NO_PHRASE = (0, "")
DASHES = frozenset("-–—−")
QUOTE_MARKS = frozenset("«»„“”\"‘’'")
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
NOT_FOUND = -1
NO_TOKEN = Token(-1, -1, "", "", False, False)
LOOKAHEAD = 4
LONGEST_BRACKET = 40
"""Tokens after which an unclosed bracket no longer counts as one."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with all that the rules may ask of it; it decides nothing and never changes."""

    text: str
    tokens: list[Token]
    lexicon: Lexicon
    quotations: Sequence[Quotation]
    quoted: list[int]
    """For each token the quotation it stands in."""
    bracketed: list[bool]
    classes: list[frozenset[str]]
    phrase_at: dict[int, tuple[int, str]]
    """Where a phrase begins: the index after it and its class."""
    readings: list[Word]
    """The words as their neighbours let them be read."""
    tree: Tree

    @property
    def language(self) -> Language[Scene]:
        return self.lexicon.language

    def token(self, index: int) -> Token:
        """One of no text where there is none."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else NO_TOKEN

    @property
    def last(self) -> Token:
        """One of no text where no words could be told apart."""
        return self.token(len(self.tokens) - 1)

    def word(self, index: int) -> Word:
        return self.readings[index] if 0 <= index < len(self.readings) else NOTHING

    def has(self, index: int, name: str) -> bool:
        return 0 <= index < len(self.tokens) and name in self.classes[index]

    def is_of(self, index: int, names: frozenset[str]) -> bool:
        """Its word is of one of some classes."""
        return 0 <= index < len(self.tokens) and not names.isdisjoint(self.classes[index])

    def find(self, words: Container[str], first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range that is one of some words."""
        return next((n for n in range(first, last) if self.lower(n) in words), otherwise)

    def find_class(self, name: str, first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range whose word is of a class."""
        return next((n for n in range(first, last) if self.has(n, name)), otherwise)

    def any_has(self, name: str, first: int, last: int) -> bool:
        """Some word of a range is of a class."""
        return any(self.has(n, name) for n in range(first, last))

    def any_of(self, names: frozenset[str], first: int, last: int) -> bool:
        """Some word of a range is of one of some classes."""
        return any(self.is_of(n, names) for n in range(first, last))

    def some(self, test: Test, first: int, last: int) -> bool:
        """Some token of a range passes a test."""
        return any(test(self, n) for n in range(first, last))

    def first(self, test: Test, first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range that passes a test."""
        return next((n for n in range(first, last) if test(self, n)), otherwise)

    def past(self, test: Test, first: int, last: int) -> int:
        """The first token of a range that does not pass a test; else its end."""
        return next((n for n in range(first, last) if not test(self, n)), last)

    def back(self, test: Test, first: int, last: int) -> int:
        """Where the tokens at the end of a range that pass a test begin; else its end."""
        at = last
        while at > first and test(self, at - 1):
            at -= 1
        return at

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

    def is_sign(self, index: int) -> bool:
        """The minus of -5, with whatever dash it was typed."""
        start = self.tokens[index].start
        return bool(SIGNED.match(self.text, start)) and not self.text[start - 1 : start].isalnum()

    def is_inside(self, index: int) -> bool:
        """Stands where no frame can: in a quotation or in brackets."""
        return self.in_quotation(index) or self.bracketed[index]


Test = Callable[[Scene, int], bool]
"""What a rule asks of one token."""


def set_scene(
    text: str,
    start: int,
    end: int,
    lexicon: Lexicon,
    quotations: Sequence[Quotation],
    parses: Parses | None = None,
) -> Scene:
    """Read `text[start:end]`, one sentence; the parser reads it with others of `parses`."""
    tokens = join_names(list(tokenise(text, start, end)))
    phrases = dict(_find_phrases(tokens, lexicon))
    return Scene(
        text,
        tokens,
        lexicon,
        quotations,
        # a rule may look a few places past the end, and finds nothing there
        quoted=[*_mark_quotations(tokens, quotations), *[NO_QUOTATION] * LOOKAHEAD],
        bracketed=[*_mark_brackets(tokens), *[False] * LOOKAHEAD],
        classes=[*_classify(text, tokens, lexicon, phrases), *[EMPTY] * LOOKAHEAD],
        phrase_at=phrases,
        readings=_read_words(tokens, lexicon, phrases),
        tree=Tree(tokens, parses or Parses(text, lexicon.language.weights)),
    )


def _mark_quotations(tokens: list[Token], quotations: Sequence[Quotation]) -> Iterator[int]:
    begin = tokens[0].start if tokens else 0
    at = bisect_right(quotations, begin, key=lambda quotation: quotation.end)
    for token in tokens:
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
            # a sentence that stands in brackets as a whole is read like any other
            inside = opened > 0 or index < len(tokens) - 2
            short = index - opened <= LONGEST_BRACKET
            marked[opened : index + 1] = [inside and short] * (index + 1 - opened)
            opened = -1
    return marked


def _find_phrases(tokens: list[Token], lexicon: Lexicon) -> Iterator[tuple[int, tuple[int, str]]]:
    """Yield where each listed phrase begins, the index after it, and its class."""
    index, reach, words = 0, 0, [token.lower for token in tokens]
    while index < len(words):
        found = lexicon.match(words, index)
        if found is None:
            index += 1
            continue
        stop, name = found
        if stop > reach or name not in SOURCE_CLASSES:  # shadow | health secretary
            yield index, found
        reach = max(reach, stop) if name in SOURCE_CLASSES else reach
        index = index + 1 if name in OVERLAPPING else stop


def _classify(
    text: str, tokens: list[Token], lexicon: Lexicon, phrases: dict[int, tuple[int, str]]
) -> list[frozenset[str]]:
    """The classes of each token: its own, and those of a phrase at the token that carries them."""
    listed, by_shape = lexicon.classes, lexicon.language.classes_by_shape
    classes = [
        by_shape(text, token, lexicon) or listed(token.lower, not token.text.islower())
        for token in tokens
    ]
    for index, (stop, name) in phrases.items():
        if name in SOURCE_CLASSES:
            head = lexicon.language.readings.head_of_name(index, stop)
            own = classes[head]
            classes[head] = (own - SOURCE_CLASSES if head == stop - 1 else own) | {name}
        elif name in CUE_CLASSES:
            classes[index] |= {name}
    return classes


def _read_words(
    tokens: list[Token], lexicon: Lexicon, phrases: dict[int, tuple[int, str]]
) -> list[Word]:
    language = lexicon.language.readings
    readings = language.read_words(tokens)
    for index, (stop, name) in phrases.items():
        if name in SOURCE_CLASSES:
            readings[index:stop] = language.read_name(readings[index:stop])
    return readings


CUE_CLASSES = frozenset({"saying", "believing", "news"})
"""Verbs of two words: the ministry | points out; слід зазначити, що …"""
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
OVERLAPPING = SOURCE_CLASSES | {"announcing"}
"""Phrases that another may begin in: рассказал | об этом"""
