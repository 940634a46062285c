"""A sentence to what the rules ask: its tokens with their classes, quotations and brackets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from workbench.analysis.sentence.brackets import mark_brackets
from workbench.analysis.sentence.quotations import Quotation
from workbench.analysis.sentence.sentence import (
    CUE_CLASSES,
    NO_QUOTATION,
    SOURCE_CLASSES,
    Scene,
)
from workbench.analysis.words.lexicon import EMPTY, Lexicon
from workbench.analysis.words.tokens import Token, join_names, tokenise
from workbench.analysis.words.tree import Parses, Tree
from workbench.analysis.words.word import Word

LOOKAHEAD = 4


def set_scene(
    text: str,
    start: int,
    end: int,
    lexicon: Lexicon,
    quotations: Sequence[Quotation],
    parses: Parses | None = None,
) -> Scene:
    """Read `text[start:end]`, one sentence; the parser reads it with others of `parses`."""
    tokens = _join_dotted(text, cut_tokens(text, start, end), lexicon)
    lowers = [token.lower for token in tokens]
    listed = _point_back(find_phrases(lowers, lexicon))
    phrases = {at: found for at, found in listed if not _is_small_title(tokens, at, found, lexicon)}
    quoted = list(_mark_quotations(tokens, quotations))
    titled = [at >= 0 and not quotations[at].is_speech for at in quoted]
    classes = _classify(text, tokens, lexicon, phrases)
    if lexicon.language.comma_between_clauses and any(titled):
        pairs = zip(classes, titled, strict=True)
        classes = [own - OF_TIME if title else own for own, title in pairs]
    return Scene(
        text,
        tokens,
        lowers,
        lexicon,
        quotations,
        # a rule may look a few places past the end, and finds nothing there
        quoted=[*quoted, *[NO_QUOTATION] * LOOKAHEAD],
        bracketed=[*mark_brackets(tokens), *[False] * LOOKAHEAD],
        classes=[*classes, *[EMPTY] * LOOKAHEAD],
        phrase_at=phrases,
        readings=_read_words(tokens, lexicon, phrases),
        tree=Tree(tokens, parses or Parses(text, lexicon.language.weights)),
    )


OF_TIME = frozenset(("calendar", "time", "setting"))
"""What no word of a title is: «Русская | неделя |», «Наш край | сегодня |»"""


def cut_tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of `text[start:end]`."""
    return join_names(list(tokenise(text, start, end)))


def _join_dotted(text: str, tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """the | F.B.I. | said: a short form that is listed without its stops is one word"""
    span = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    for dotted in DOTTED.finditer(text, *span) if lexicon.language.capitals_tell else ():
        inside = [n for n, one in enumerate(tokens) if dotted.start() <= one.start < dotted.end()]
        if _classes_of_dotted(dotted[0], lexicon):
            word = Token(*dotted.span(), dotted[0], dotted[0].lower(), True, True)
            tokens = [*tokens[: inside[0]], word, *tokens[inside[-1] + 1 :]]
    return tokens


DOTTED = re.compile(r"\b(?:(?:[A-Z]\.){3,}|(?:[A-Z]\.){2}(?!\s?[A-Z][a-z]))")
"""F.B.I., A.P.; not: J.K. Rowling"""


def _classes_of_dotted(name: str, lexicon: Lexicon) -> frozenset[str]:
    """W.H.O.: those of WHO, not of the word who"""
    return lexicon.classes(name.replace(".", "").lower()) & OF_NAMES


OF_NAMES = SOURCE_CLASSES | {"proper"}
OF_WORD = SOURCE_CLASSES | {"company_name"}
"""What the last word of a listed phrase no longer is: Orra | Express |"""


def _mark_quotations(tokens: list[Token], quotations: Sequence[Quotation]) -> Iterator[int]:
    begin = tokens[0].start if tokens else 0
    at = bisect_right(quotations, begin, key=lambda quotation: quotation.end)
    for token in tokens:
        while at < len(quotations) and quotations[at].end <= token.start:
            at += 1
        inside = at < len(quotations) and quotations[at].start <= token.start
        yield at if inside else NO_QUOTATION


def find_phrases(words: list[str], lexicon: Lexicon) -> Phrases:
    """Yield where each listed phrase begins, the index after it, and its class."""
    index = reach = 0
    owned = any(word.endswith("'s") for word in words)
    while index < len(words):
        found = lexicon.match(words, index) or (owned and _match_owner(words, lexicon, index))
        if not found:
            index += 1
            continue
        stop, name = found
        if stop > reach or name not in SOURCE_CLASSES:  # shadow | health secretary
            yield index, found
        reach = max(reach, stop) if name in SOURCE_CLASSES else reach
        index = index + 1 if name in OVERLAPPING else stop


def _match_owner(words: list[str], lexicon: Lexicon, index: int) -> tuple[int, str] | None:
    """the | European Central Bank |'s count; no outlet: Radio 4's Dawn programme"""
    near = words[index : index + LONGEST_OWNER]
    last = next((at for at, word in enumerate(near) if word.endswith("'s")), 0)
    found = lexicon.match([*near[:last], near[last].removesuffix("'s")], 0) if last else None
    return (index + last + 1, found[1]) if found and found[1] in OWNERS else None


def _is_small_title(tokens: list[Token], at: int, found: tuple[int, str], lexicon: Lexicon) -> bool:
    """a | private eye |: written large it is an outlet"""
    own = tokens[at : found[0]]
    small = lexicon.language.capitals_tell and found[1] == "outlet"
    small = small and not any(token.is_capitalised for token in own)
    return small and tuple(token.lower for token in own) in lexicon.titles


LONGEST_OWNER = 6
"""Words of a name that owns something."""
OWNERS = SOURCE_CLASSES - {"outlet"}


def _point_back(phrases: Phrases) -> Phrases:
    """| Об инциденте | сообщили в мэрии: what happened is pointed to as by «об этом», there alone

    Водитель сообщил | о происшествии |: what was told
    """
    for at, (stop, name) in phrases:
        if name != "about_event":
            yield at, (stop, name)
        elif at == 0:
            yield at, (stop, "about_this")


def _classify(
    text: str, tokens: list[Token], lexicon: Lexicon, phrases: dict[int, tuple[int, str]]
) -> list[frozenset[str]]:
    """The classes of each token: its own, and those of a phrase at the token that carries them."""
    by_shape = lexicon.language.classes_by_shape
    classes = [by_shape(text, token, lexicon) or _listed(token, lexicon) for token in tokens]
    for index, token in enumerate(tokens):
        if token.text[1:2] == ".":
            classes[index] = _classes_of_dotted(token.text, lexicon)
    for index, (stop, name) in phrases.items():
        if name in SOURCE_CLASSES:
            head = lexicon.language.readings.head_of_name(index, stop)
            own = classes[head]
            classes[head] = (own - OF_WORD if head == stop - 1 else own) | {name}
        elif name in CUE_CLASSES:
            classes[index] |= {name}
    return classes


def _listed(token: Token, lexicon: Lexicon) -> frozenset[str]:
    """Those of a word by itself: Рут | де | Фріс has no «де» in it, Pak | Un | Sol no UN"""
    small = token.text.islower()
    syllable = len(token.text) == len("UN") and not token.text.isupper()
    if small and token.is_capitalised:
        return EMPTY
    found = lexicon.classes(token.lower, not (small or syllable))
    return EMPTY if syllable and "proper" in found else found


def _read_words(
    tokens: list[Token], lexicon: Lexicon, phrases: dict[int, tuple[int, str]]
) -> list[Word]:
    language = lexicon.language.readings
    readings = language.read_words(tokens)
    for index, (stop, name) in phrases.items():
        if name in SOURCE_CLASSES:
            readings[index:stop] = language.read_name(readings[index:stop])
    return readings


Phrases = Iterator[tuple[int, tuple[int, str]]]
OVERLAPPING = SOURCE_CLASSES | {"announcing"}
"""Phrases that another may begin in: рассказал | об этом"""
