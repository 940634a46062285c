"""What is odd about an accepted article, word for word: shown at import, kept with the article."""

import re
import unicodedata
from collections.abc import Iterator

from claims_db.text.unseen import CONTROLS, DIRECTIONS, SEPARATORS, ZERO_WIDTH

DECODED_AS = "decoded as {encoding}"
DECLARED_OTHERWISE = "declared as {declared}, decoded as {encoding}"
REPLACED = "{count} undecodable bytes replaced"
FOLLOWED_LINK = "a link, leads to {target}"
ONLY_HEADINGS = "0 claims: only headings found"
HIDDEN_TEXT = "hidden text left out"
LONG_SENTENCE = "very long sentence"
LONG_WORD = "very long word"
DIRECTION_MARKS = "hidden direction marks"
NO_WIDTH = "zero-width characters"
CONTROL_SEQUENCES = "terminal control characters"
PILED_MARKS = "piles of combining marks"
MIXED_ALPHABETS = "mixes Latin and Cyrillic: {word}"
PAYWALL = "perhaps only the beginning: the rest is behind a paywall"
ATTACHMENTS = "{count} attachments left out"
QUOTED_MAIL = "the mail that it answers left out"
COLUMNS = "columns joined: check the order of the text"
LIKE_ANOTHER = "{share}% like {article}"
"""Shown at import with the number of the article; kept with its title, for a merge numbers anew."""
NEW_VERSION = "new version of a{article}: {told}"
"""Only shown, for it follows from the store: see claims_db/versions.py."""
SETTLED = "{settled} of {claims} claims are settled already"
"""Only shown too: see claims_db/articles/claims/seen_before.py."""
UNKNOWN_DATE = "date not understood: {date}"
FUTURE_DATE = "date in the future: {date}"
EARLY_DATE = "date before 1900: {date}"

LONG_CLAIM = 2_000
"""Characters of a claim that nobody can give one verdict."""

LONGEST_WORD = 200
"""Characters; the longest word of chemistry in the news has under a hundred."""

ODD_CHARACTERS = {
    CONTROL_SEQUENCES: re.compile(f"[{CONTROLS}{SEPARATORS}]"),
    DIRECTION_MARKS: re.compile(f"[{DIRECTIONS}]"),
    NO_WIDTH: re.compile(f"[{ZERO_WIDTH}]"),
    PILED_MARKS: re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{4}"),
    LONG_WORD: re.compile(rf"[^\s\x00-\x1f]{{{LONGEST_WORD}}}"),
}

WORD_PART = re.compile(r"[^\W\d_]+")
LATIN_AND_CYRILLIC = re.compile(r"[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z]")


def remarks_on_text(text: str) -> Iterator[str]:
    """Yield what in the text a reviewer should know of, for she may not see it."""
    for remark, odd in ODD_CHARACTERS.items():
        if odd.search(text):
            yield remark
    if mixed := mixed_word(text):
        yield MIXED_ALPHABETS.format(word=mixed)


def mixed_word(text: str) -> str | None:
    """The first word that is written in two alphabets: «Rеuters» with a Cyrillic е.

    «COVID-вакцина» and «iPhone'ы» are not: their parts are each in one.
    """
    match = LATIN_AND_CYRILLIC.search(unicodedata.normalize("NFC", text))
    if match is None:
        return None
    text = unicodedata.normalize("NFC", text)
    return next(part[0] for part in WORD_PART.finditer(text) if part.end() > match.start())
