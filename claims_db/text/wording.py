"""A text to what it is matched by: in a search, and against the same wording elsewhere."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from claims_db.text.names import normalise_name

APOSTROPHE_IN_WORD = re.compile(r"(?<=\w)'(?=\w)")
MARKED = re.compile("[\u0300-\u036f\u00c0-\u024f\u1e00-\u1eff]")
"""Latin letters with marks, and marks that stand behind their letters."""
LETTERS_AND_DIGITS = re.compile(r"[^\W_]+")
END_MARKS = " .…!?;:,"
LONGEST_SEARCH = 2_000
"""Characters of what was typed, or pasted, that are searched for: a long claim has them."""


def level(text: str) -> str:
    """Return `text` as it is searched: «Обʼєднання в’ёзда» is «обєднання вьезда».

    Levelled like a name; and apostrophes inside words are left out, so that a reader
    finds the word whichever she types, or none.
    """
    return APOSTROPHE_IN_WORD.sub("", normalise_name(text))


def wording_key(content: str) -> int:
    """Return a number that is the same for the same wording, whatever its case and marks."""
    return levelled_key(level(content))


def levelled_key(levelled: str) -> int:
    """Return the number of a wording that is levelled already."""
    from hashlib import blake2b  # only what takes wordings in needs OpenSSL

    digest = blake2b(levelled.strip(END_MARKS).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def searched(levelled: str) -> str:
    """Return the words by which a levelled text is found: «на 7,4%» is «на 7 4 7_4».

    What is written together is one word more for each two of its parts, for the index does not
    know which word stands beside which.
    """
    return " ".join(word for parts in _written(levelled) for word in (*parts, *_joined(parts)))


def words_of(text: str) -> str:
    """Return the words by which a text is found."""
    return searched(level(text))


def search_terms(typed: str) -> str:
    """Return what was typed as a query of FTS5: all its words, the last one as it begins.

    Any input is a legal query. Words that are written together stay together:
    «7,4» is found as 7 before 4. Empty when there is nothing to search for; of what is
    longer than LONGEST_SEARCH, the beginning.
    """
    words = [f'"{word}"' for word in searched_words(typed)]
    return " ".join(words) + "*" if words else ""


def searched_words(typed: str) -> list[str]:
    """Return the words of the index that are searched for, of which the last one may go on."""
    written = _written(level(typed[:LONGEST_SEARCH]))
    return [word for parts in written for word in _joined(parts) or parts]


def terms_of(words: Sequence[str], endings: Iterable[str]) -> str:
    """Return a query of FTS5 for these words, and one of those as which the last one may end."""
    either = " OR ".join(f'"{word}"' for word in endings)
    return " AND ".join([*(f'"{word}"' for word in words[:-1]), f"({either})"])


def _written(levelled: str) -> list[list[str]]:
    """The letters and digits of what stands between spaces, without the marks on Latin letters."""
    plain = MARKED.sub(lambda letter: _unmarked(letter[0]), levelled)
    return [LETTERS_AND_DIGITS.findall(written) for written in plain.split()]


def _joined(parts: list[str]) -> list[str]:
    return [f"{one}_{other}" for one, other in pairwise(parts)]


@cache
def _unmarked(letter: str) -> str:
    """The letter alone; of a mark, nothing; of a letter that is another one, as ø is, itself."""
    if unicodedata.combining(letter):
        return ""
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isascii() else letter
