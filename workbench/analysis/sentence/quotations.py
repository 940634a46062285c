"""Quotation marks to quotations: which pair, and is it speech or a title.

A mark that nobody closes runs to the end of its line, as it does where a
speaker goes on in the next paragraph. Titles («Тихий перегон») are left to the
noun phrase they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import fold
from workbench.analysis.words.word import NOUN

MARK = re.compile(r"[«»„“”\"‘’]|''")
OPENERS = {"«": "»", "„": '“”"»', "“": "”", "‘": "’"}
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
    judged = [_judge(text, start, *pair) for pair in _pairs(text, start, end)]
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
    opened = led and any(not closed for *_, closed in _pairs(text, start, led.start()))
    return led if says and not opened else None


LED_DASH = re.compile(r":\s*[-–—]\s+(?=[^\W\d_a-zа-яёіїєґ])")
NEAR = 60
"""Characters before a colon in which a word of saying stands."""


def _fill_gaps(text: str, start: int, end: int, pieces: list[Quotation]) -> list[Quotation]:
    """Titles in the frames between the pieces of a speech: аналитик «Капитала» Рябова"""
    found: list[Quotation] = []
    for piece in [*pieces, Quotation(end, end, True, False)]:
        found += [_judge(text, start, *pair) for pair in _pairs(text, start, piece.start)]
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
    if begin < end:
        yield Quotation(begin, end, quotation.closed, True)


def _reports(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """The words after the dash are a frame: a word of saying, or a verb at once."""
    words = [fold(word) for word in WORD.findall(text, start, min(end, start + 60))[:3]]
    if any(REPORTING & lexicon.classes(word) for word in words):
        return True
    first = map(lexicon.language.readings.read_word, words[:1])
    return any(word.verb and not word.is_a(NOUN) for word in first)


REPORTING = frozenset(("saying", "believing", "gesture"))


def _pairs(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield outermost pairs; inside one only its own marks are counted."""
    opened, closer, depth = -1, "", 0
    for match in MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        if opened < 0:
            if opens(text, start, at, mark):
                opened, closer, depth = at, OPENERS.get(mark, mark), 1
            continue
        if mark in closer and closes(text, at, end, mark):
            depth -= 1
            if depth == 0:
                yield opened, match.end(), True
                opened = -1
        elif opens(text, start, at, mark) and (mark == text[opened] or OPENERS.get(mark) == closer):
            depth += 1
    if opened >= 0:
        yield from _left_open(text, opened, end)


def _left_open(text: str, opened: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """What its own mark does not close ends with the line, or at a mark of another kind."""
    other = other_closer(text, opened, end)
    yield opened, other or end, bool(other)
    if other:
        yield from _pairs(text, other, end)


def other_closer(text: str, opened: int, end: int) -> int:
    """“Міст закрито | » |: behind a mark of another kind that nothing else has opened; else 0"""
    inside = 0
    for match in MARK.finditer(text, opened + 1, end):
        if match[0] not in OTHERS.get(text[opened], ""):
            continue
        inside += 1 if match[0] in OPENERS else -1
        if inside < 0:
            return match.end()
    return 0


OTHERS = {"“": "«»", "«": "“”", '"': "«»"}
"""Marks that one may be closed by in error, with those that open them."""


def opens(text: str, start: int, at: int, mark: str) -> bool:
    """Whether a mark in a line that begins at `start` can open a quotation."""
    if mark in "«„»”’":
        return mark in "«„"
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    fits = not after.isdigit() if mark == "‘" else after.strip() != ""
    return fits and (before.isspace() or before in "([—–-«„/,:;" or _is_glued(before, after))


def closes(text: str, at: int, end: int, mark: str) -> bool:
    """Whether a mark in a line that ends at `end` can close one."""
    after = text[at + 1 : min(at + 2, end)]
    return mark not in '’"' or not after.isalnum() or _is_glued(text[at - 1], after)


def _is_glued(before: str, after: str) -> bool:
    """Міст закрито. | " | Ми готові. | " | Мер пішов: no space between two sentences"""
    return before in ".!?…" and after.isupper()


def _judge(text: str, start: int, left: int, right: int, closed: bool) -> Quotation:
    inside = text[left + 1 : right - 1 if closed else right]
    return Quotation(left, right, closed, not closed or _is_speech(text, start, left, inside))


def _is_speech(text: str, start: int, left: int, inside: str) -> bool:
    """A quotation that could be a sentence of its own, not a name or a fragment."""
    before = text[max(start, left - 80) : left].rstrip()
    words, stopped = inside.split(), bool(LAST_STOP.search(inside))
    titled = not stopped and len(words) <= TITLE_WORDS and _is_told_of(text, left, inside)
    if not words or titled or _is_called(before, words):
        return False
    if not before or before.endswith(BREAKS):
        return stopped or len(words) > 3 or not _is_followed_by_word(text, left, inside)
    if stopped or SENTENCES.search(inside):
        return True
    alone = len(words) > 2 or not _is_followed_by_word(text, left, inside)
    return before.endswith(",") and alone


def _is_called(before: str, words: list[str]) -> bool:
    """a man who goes by the name | “Smoky.”; в эфире канала | «Это матч, брат!»"""
    if TITLED.search(before) and len(words) <= TITLE_WORDS:
        return True
    if bool(CALLED.search(before)) and all(word[0].isupper() for word in words):
        return True
    return len(words) <= TITLE_WORDS and bool(OWNED.search(before)) and _is_title(words)


def _is_title(words: list[str]) -> bool:
    """“Face the Nation,”: all but small words are capitalised"""
    small = (word for word in words[1:] if not word[0].isupper())
    capitals = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and 2 * capitals >= len(words) and all(map(_is_small, small))


def _is_small(word: str) -> bool:
    return len(word) <= LONGEST_SMALL and word.isalpha()


LONGEST_SMALL = 4
"""Letters of a word that a title writes small: from, with."""


def _is_told_of(text: str, left: int, inside: str) -> bool:
    """«Заря» |, ссылаясь на мэра, пишет |; «Край» |, який бачив угоду, пише"""
    return TOLD_OF.match(text, left + len(inside) + 2) is not None


TOLD_OF = re.compile(
    r", (?:ссылаясь|посилаючись|со ссылкой|і?з посиланням|котор(?:ый|ая|ое)|як(?:ий|а|е)"
    r"|в свою очередь|[ву] свою чергу|своєю чергою)\b"
)
"""What tells more of a title, where speech would be followed by who says so."""
BREAKS = (":", "—", "–", ".", "!", "?", "…", "-")


def _is_followed_by_word(text: str, left: int, inside: str) -> bool:
    after = text[left + len(inside) + 2 : left + len(inside) + 4]
    return after[:1].isspace() and after[1:2].isalnum()
