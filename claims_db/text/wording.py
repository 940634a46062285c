"""A text to what it is matched by: in a search, and against the same wording elsewhere."""

import re

from claims_db.text.names import normalise_name

APOSTROPHE_IN_WORD = re.compile(r"(?<=\w)'(?=\w)")
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


def search_terms(typed: str) -> str:
    """Return what was typed as a query of FTS5: all its words, the last one as it begins.

    Any input is a legal query. Words that are written together stay together:
    «7,4» is found as 7 before 4. Empty when there is nothing to search for; of what is
    longer than LONGEST_SEARCH, the beginning.
    """
    levelled = level(typed[:LONGEST_SEARCH])
    words = [" ".join(LETTERS_AND_DIGITS.findall(word)) for word in levelled.split()]
    phrases = [f'"{word}"' for word in words if word]
    return " ".join(phrases) + "*" if phrases else ""
