"""A text to a few numbers that its reprints share with it.

Of all its triples of words the smallest hash in each of thirty classes is kept
(MinHash with one permutation), and every three of these make one number. Two texts
that share two thirds of their triples share a number nine times out of ten; two
unrelated ones never do.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from itertools import islice
from unicodedata import normalize

CLASSES = 30
CLASSES_A_KEY = 3
FEWEST_TRIPLES = 10
"""Below this a text has nothing to be known by."""

LONGEST_COMPARED = 100_000
"""Characters; comparing takes the square of them."""

WORD = re.compile(r"\w+")


def likeness_keys(text: str) -> list[int]:
    """Return the numbers of a text; of a very short one none."""
    from hashlib import blake2b  # only what takes articles in needs OpenSSL

    triples = {triple.encode() for triple in word_triples(normalize("NFC", text))}
    if len(triples) < FEWEST_TRIPLES:
        return []
    smallest: dict[int, int] = {}
    for triple in triples:
        place, value = zlib.crc32(triple) % CLASSES, zlib.crc32(triple, 1)
        smallest[place] = min(value, smallest.get(place, value))
    filled = [smallest.get(place, 0) for place in range(CLASSES)]
    keys = []
    for first in range(0, CLASSES, CLASSES_A_KEY):
        of_key = filled[first : first + CLASSES_A_KEY]
        if not any(of_key):
            continue  # of a short text; all short texts would share it
        values = struct.pack(">4Q", first, *of_key)
        (key,) = struct.unpack(">q", blake2b(values, digest_size=8).digest())
        keys.append(key)
    return keys


def word_triples(text: str) -> Iterator[str]:
    """Yield every three words that stand together, their case and punctuation levelled."""
    words = [match[0] for match in WORD.finditer(text.casefold())]
    for three in zip(words, islice(words, 1, None), islice(words, 2, None), strict=False):
        yield " ".join(three)


def likeness(text: str, other: str, least: float = 0.0) -> float:
    """How much of two texts is the same, 0 to 1; 0 when it is less than `least`."""
    from rapidfuzz import fuzz

    one, two = (normalize("NFC", each[:LONGEST_COMPARED]) for each in (text, other))
    return fuzz.ratio(one, two, score_cutoff=least * 100) / 100
