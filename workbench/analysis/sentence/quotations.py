"""Quotation marks to quotations: which pair, and is it speech or a title.

A mark that nobody closes runs to the end of its line, as it does where a
speaker goes on in the next paragraph. Titles («Тихий перегон») are left to the
noun phrase they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.sentence.quotation_marks import find_pairs
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import fold

TITLE_WORDS = 6
SPEECH_DASH = re.compile(r"[-–—]\s+(?=[^\W\d_a-zа-яёіїєґ]|[«„“\"])")
INTERRUPTION = re.compile(r"[,!?…]\s*(\s[-–—]\s+)(?=[a-zа-яёіїєґ])")
RESUMPTION = re.compile(r"[.,;:!?)]\s+[-–—]\s+")
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ′`-][^\W\d_]+)*")
SENTENCES = re.compile(r"[^\W\d_]{3,}[.!?…]\s+[^\W\d_a-zа-яёіїєґ]\w+ \w+")
"""«Сосед | ошибся. Надежда есть | »: a name has no full stop inside"""
CALLED = re.compile(r"\b(?:as|names?|named|called|nicknamed|dubbed|titled|entitled)$")
"""a man who goes by the name | “Smoky.”: the stop is the sentence's"""
TITLED = re.compile(r"(?:канал|програм|передач|подкаст|рубрик|сериал|серіал)\w{0,4}$|шоу$")
"""What a channel or a programme is called may have any mark at its end."""
OWNED = re.compile(
    r"\b[A-Z]\w*(?:['’]s|[sS]['’])$|\b[Tt]he$"
    r"|\b(?:novel|book|film|movie|song|single|album|play|show|series|podcast|documentary|memoir|essay"
    r"|poem|painting|musical|opera|programme|program|sitcom|drama|game|magazine|thriller|ballet)$"
    r"|\b(?:broadcast|edition|episode|airing|taping|season|cast|host|anchor|moderator) of$|\b[Oo]n$"
)
"""on CBS’s | “Face the Nation,”; her novel | “The Dam,”; on | “The Pier,”: whose, or what it is"""
LAST_STOP = re.compile(r"[.!?…,;:]\s*$")


class Quotation(NamedTuple):
    """A stretch between quotation marks, the marks included."""

    start: int
    end: int
    closed: bool
    is_speech: bool
    """False for a title or a few quoted words inside a clause."""


def find_quotations(text: str, start: int, end: int, lexicon: Lexicon) -> list[Quotation]:
    """Return the outermost quotations of `text[start:end]` in order, frames inside them cut out."""
    if dialogue := SPEECH_DASH.match(text, start, end):
        return _read_dialogue(text, dialogue.end(), end, lexicon)
    if led := _find_led(text, start, end, lexicon):
        before = find_quotations(text, start, led.start(), lexicon)
        return [*before, *_read_dialogue(text, led.end(), end, lexicon)]
    judged = [_judge(text, start, *pair) for pair in find_pairs(text, start, end)]
    found: list[Quotation] = []
    for quotation in judged:
        pieces = list(_cut_out_frames(text, quotation, lexicon))
        found += (
            pieces
            if pieces == [quotation]
            else _fill_gaps(text, quotation.start, quotation.end, pieces)
        )
    return found


def _read_dialogue(text: str, start: int, end: int, lexicon: Lexicon) -> list[Quotation]:
    """— | Мост закрыт, | — сказал он: without quotation marks, to the end of its line"""
    whole = Quotation(start, end, True, True)
    return _fill_gaps(text, start, end, list(_cut_out_frames(text, whole, lexicon)))


def _find_led(text: str, start: int, end: int, lexicon: Lexicon) -> re.Match[str] | None:
    """Мэр сообщил: | — | Мост закрыт. Завтра его откроют."""
    led = LED_DASH.search(text, start, end)
    words = WORD.findall(text, max(start, led.start() - NEAR), led.start()) if led else []
    says = any("saying" in lexicon.classes(fold(word)) for word in words)
    opened = led and any(not closed for *_, closed in find_pairs(text, start, led.start()))
    return led if says and not opened else None


LED_DASH = re.compile(r":\s*[-–—]\s+(?=[^\W\d_a-zа-яёіїєґ])")
NEAR = 60
"""Characters before a colon in which a word of saying stands."""


def _fill_gaps(text: str, start: int, end: int, pieces: list[Quotation]) -> list[Quotation]:
    """Titles in the frames between the pieces of a speech: аналитик «Капитала» Рябова"""
    found: list[Quotation] = []
    for piece in [*pieces, Quotation(end, end, True, False)]:
        found += [_judge(text, start, *pair) for pair in find_pairs(text, start, piece.start)]
        found += [piece] if piece.start < piece.end else []
        start = piece.end
    return found


def _cut_out_frames(text: str, quotation: Quotation, lexicon: Lexicon) -> Iterator[Quotation]:
    """«Тише, | — сказал он. — | Она спит»"""
    begin, end = quotation.start, quotation.end
    if not quotation.is_speech:
        yield quotation
        return
    at = begin
    while match := INTERRUPTION.search(text, at, end):
        at = match.end()
        if not _reports(text, at, end, lexicon):
            continue
        yield Quotation(begin, match.start(1), True, True)
        resumed = RESUMPTION.search(text, at, end)
        if resumed is None:
            return
        begin = at = resumed.end()
    yield Quotation(begin, end, quotation.closed, True)


def _reports(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """The words after the dash are a frame: a word of saying, or a verb at once."""
    words = [fold(word) for word in WORD.findall(text, start, min(end, start + 60))[:3]]
    if any(REPORTING & lexicon.classes(word) for word in words):
        return True
    first = map(lexicon.language.readings.read_word, words[:1])
    return any(word.verb for word in first)


REPORTING = frozenset(("saying", "believing", "gesture"))


def _judge(text: str, start: int, left: int, right: int, closed: bool) -> Quotation:
    inside = text[left + 1 : right - 1 if closed else right]
    return Quotation(left, right, closed, not closed or _is_speech(text, start, left, inside))


def _is_speech(text: str, start: int, left: int, inside: str) -> bool:
    """A quotation that could be a sentence of its own, not a name or a fragment."""
    before = text[max(start, left - 80) : left].rstrip()
    words, stopped = inside.split(), bool(LAST_STOP.search(inside))
    if not words or _is_called(before, words):
        return False
    if not stopped and len(words) <= TITLE_WORDS and _is_told_of(text, left, inside):
        return False
    if not before or before.endswith(BREAKS):
        return stopped or _stands_free(text, left, inside, longest=3)
    if stopped or SENTENCES.search(inside):
        return True
    return before.endswith(",") and _stands_free(text, left, inside, longest=2)


def _stands_free(text: str, left: int, inside: str, longest: int) -> bool:
    """More words than a name has, or no word follows them."""
    return len(inside.split()) > longest or not _is_followed_by_word(text, left, inside)


def _is_called(before: str, words: list[str]) -> bool:
    """a man who goes by the name | “Smoky.”; в эфире канала | «Это матч, брат!»"""
    if TITLED.search(before) and len(words) <= TITLE_WORDS:
        return True
    if bool(CALLED.search(before)) and all(word[0].isupper() for word in words):
        return True
    return bool(OWNED.search(before)) and _is_title(words)


def _is_title(words: list[str]) -> bool:
    """“Face the Nation,”: all but small words are capitalised"""
    small = (word for word in words[1:] if not word[0].isupper())
    return words[0][0].isupper() and all(len(word) <= LONGEST_SMALL for word in small)


LONGEST_SMALL = 4
"""Letters of a word that a title writes small: from, with."""


def _is_told_of(text: str, left: int, inside: str) -> bool:
    """«Заря» |, ссылаясь на мэра, пишет |; «Край» |, який бачив угоду, пише; «Заря» | : …"""
    return TOLD_OF.match(text, left + len(inside) + 2) is not None


TOLD_OF = re.compile(
    r", (?:ссылаясь|посилаючись|со ссылкой|і?з посиланням|котор(?:ый|ая|ое)|як(?:ий|а|е)"
    r"|в свою очередь|[ву] свою чергу|своєю чергою)\b|\s?:\s"
)
"""What tells more of a title, where speech would be followed by who says so."""
BREAKS = (":", "—", "–", ".", "!", "?", "…", "-")


def _is_followed_by_word(text: str, left: int, inside: str) -> bool:
    return FOLLOWED.match(text, left + len(inside) + 2) is not None


FOLLOWED = re.compile(r"\s+[^\W_]")
