"""An English noun or verb, as it is listed, to all its forms."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.words.forms import GERUND, NONE, PLURAL, SINGULAR, WordForms
from workbench.analysis.words.tokens import split_words


def decline(noun: str) -> WordForms:
    """agency -> agencies"""
    yield noun, NONE
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        yield noun[:-1] + "ies", PLURAL
    elif noun.endswith(("s", "x", "ch", "sh")):
        yield noun + "es", PLURAL
    else:
        yield noun + "s", PLURAL
    if noun.endswith("man"):
        yield noun[:-3] + "men", PLURAL


def conjugate(base: str) -> WordForms:
    """deny -> denies denied denying"""
    yield base, PLURAL
    silent, soft = base.endswith("e"), base.endswith("y") and base[-2] not in "aeiou"
    stem = base[:-1] if silent or soft else base
    yield (
        (stem + "ies" if soft else base + ("es" if base.endswith(("s", "x", "ch", "sh")) else "s")),
        SINGULAR,
    )
    yield stem + ("ied" if soft else "ed"), NONE
    yield (base if soft else stem) + "ing", GERUND


def decline_phrase(phrase: str, proper: bool) -> Iterator[tuple[str, ...]]:
    """think tank -> think tanks; a name stays as it is"""
    yield split_words(phrase)
    lead, _, last = phrase.rpartition(" ")
    for form, _marks in () if proper else decline(last):
        if form != last:
            yield split_words(f"{lead} {form}")
