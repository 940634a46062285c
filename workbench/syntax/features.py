"""What the parser sees of a word: numbers of table rows. Training and the parser share this."""

import zlib
from functools import lru_cache

_LOOK_ALIKES = str.maketrans(
    {
        **dict.fromkeys("’ʼ‘`´", "'"),
        **dict.fromkeys("«»„“”‟", '"'),
        **dict.fromkeys("–—―−‐‑", "-"),
        "…": ".",
        "ё": "е",
        "Ё": "Е",
    }
)
LONGEST_PART = 24
"""Letters of a word that its parts are cut from."""

SHAPES = 14


def parts_of(word: str) -> tuple[list[str], list[str]]:
    """The names of a word's pieces: the word with its inner parts, and its edges.

    Two sums are made of them: one tells words apart, the other endings.
    """
    plain = word.translate(_LOOK_ALIKES).lower()
    plain = "".join("0" if c.isdigit() else c for c in plain)
    fenced = f"<{plain[:LONGEST_PART]}>"
    inner = [fenced[i : i + k] for k in (3, 4, 5) for i in range(len(fenced) - k + 1)]
    short = plain[: 2 * LONGEST_PART]
    edges = [f"$ {short[-k:]}" for k in (1, 2, 3, 4) if k <= len(short)]
    edges += [f"^ {short[:k]}" for k in (1, 3) if k <= len(short)]
    return [f"= {short}", *inner], edges or ["$ "]


def rows_of(word: str, rows: int) -> tuple[list[int], list[int]]:
    """The rows of a table with so many rows that a word's two sums are made of."""
    inner, edges = parts_of(word)
    return (
        [zlib.crc32(part.encode("utf-8", "replace")) % rows for part in inner],
        [zlib.crc32(part.encode("utf-8", "replace")) % rows for part in edges],
    )


@lru_cache(maxsize=8192)
def shape_of(word: str, first: bool) -> int:
    """How a word is written: mark, number, small or capital letters; odd if it opens a sentence."""
    if not any(c.isalnum() for c in word):
        shape = 0
    elif any(c.isdigit() for c in word):
        shape = 1
    elif word.islower():
        shape = 2
    elif word.isupper():
        shape = 3 if len(word) > 1 else 4
    elif word[0].isupper():
        shape = 5
    else:
        shape = 6
    return 2 * shape + first
