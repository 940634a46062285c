"""Bytes to the encoding they are in, found by how well they read as text.

Newsrooms still have files in the 8-bit encodings of their old programs, and the same
byte is another letter in each. Every candidate is tried on a sample; the one whose
letters are as frequent as in Russian or Ukrainian, and whose capitals stand where
capitals stand, wins.
"""

import codecs
import math
import re
from collections.abc import Iterator

CANDIDATES = {
    "cp1251": 0.0,
    "koi8-r": -2.0,
    "koi8-u": -2.5,
    "cp866": -2.0,
    "cp1125": -3.0,
    "iso-8859-5": -4.0,
    "mac-cyrillic": -5.0,
    "cp1252": -1.0,
}
"""How likely each is before a byte is read, as a logarithm: what decides between a few letters."""

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

SAMPLE = 20_000
"""Bytes that are looked at; more of them change nothing."""

LETTERS = dict(
    zip(
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё" + "іїєґ",
        (
            *(10.9, 8.4, 8.0, 7.3, 6.7, 6.3, 5.5, 4.7, 4.5, 4.4, 3.5, 3.2, 3.0, 2.8, 2.6, 2.0),
            *(1.9, 1.7, 1.7, 1.6, 1.6, 1.4, 1.2, 1.0, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.3, 0.1, 0.1),
            *(4.0, 0.6, 0.5, 0.02),
        ),
        strict=True,
    )
)
"""Per cent of each letter in Russian news, and of the four that only Ukrainian has."""

OPENING = "«„“‘№§"
CLOSING = "»”…—–•°€\u00a0"
EITHER = "’"
USUAL = math.log(0.02)
STRANGE = math.log(0.0005)
LEAST = math.log(0.005)
"""The mean likelihood below which nothing is a text; news has 0.05."""

CAPITAL = math.log(0.08)
WITHIN_WORD = math.log(0.0001)
"""A capital after a small letter, or a Cyrillic letter beside a Latin one."""


def marked_encoding(content: bytes) -> str | None:
    """The encoding that the byte order mark names."""
    return next((name for mark, name in MARKS.items() if content.startswith(mark)), None)


def unmarked_utf16(content: bytes) -> str | None:
    """UTF-16 without its mark: every second byte is one of few, NUL or the Cyrillic block."""
    sample = content[:SAMPLE]
    if len(sample) < 4 or len(content) % 2:
        return None
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if high.count(0) and high.count(0) + high.count(4) > 0.8 * len(high):
            return name
    return None


def is_mostly_utf8(content: bytes) -> bool:
    """Whether most of what is beyond ASCII is well-formed UTF-8: broken, but no other encoding."""
    beyond = len(content) - len(_ascii(content))
    kept = content.decode(errors="ignore").encode()
    return len(kept) - len(_ascii(kept)) > beyond / 2


def likeliest_encoding(content: bytes) -> str | None:
    """The 8-bit encoding in which the bytes read best; `None` when none reads as text."""
    sample = _telling_part(content)
    read = {name: scores for name in CANDIDATES if (scores := _score(sample, name))}
    if not read:
        return None
    best = max(read, key=lambda name: CANDIDATES[name] + sum(read[name]))
    return best if sum(read[best]) / len(read[best]) > LEAST else None


def _telling_part(content: bytes) -> bytes:
    """The first lines with something beyond ASCII in them."""
    lines = (line for line in re.split(rb"[\r\n]+", content[: SAMPLE * 50]) if not line.isascii())
    sample = bytearray()
    for line in lines:
        sample += line[:SAMPLE] + b"\n"
        if len(sample) >= SAMPLE:
            break
    return bytes(sample)


def _score(sample: bytes, encoding: str) -> list[float]:
    """The log likelihood of each character beyond ASCII; none where the bytes decode to none."""
    try:
        text = f" {sample.decode(encoding)} "
    except UnicodeDecodeError:
        return []
    return list(_likelihoods(text))


def _likelihoods(text: str) -> Iterator[float]:
    for before, character, after in zip(text, text[1:], text[2:], strict=False):
        if not character.isascii():
            yield _likelihood(character, before, after)
        elif character.isalpha() and before.lower() in LETTERS:
            yield WITHIN_WORD


def _likelihood(character: str, before: str, after: str) -> float:
    small = character.lower()
    if small not in LETTERS:
        return _likelihood_outside_cyrillic(character, before, after)
    score = math.log(LETTERS[small] / 100)
    if _is_latin(before):
        return score + WITHIN_WORD
    if character != small:
        score += WITHIN_WORD if before.islower() else CAPITAL
    return score


def _likelihood_outside_cyrillic(character: str, before: str, after: str) -> float:
    """«café» reads well, and so does a dash between spaces; one that touches a word does not."""
    if (
        (character in OPENING and not before.isalpha())
        or (character in CLOSING and not after.isalpha())
        or character in EITHER
        or (_is_latin(character) and _is_latin(before))
    ):
        return USUAL
    return STRANGE * 2


def _is_latin(character: str) -> bool:
    return character.isalpha() and character < "\u0250"


def _ascii(content: bytes) -> bytes:
    return content.translate(None, bytes(range(128, 256)))
