"""An English noun or verb, as it is listed, to all its forms."""

from __future__ import annotations

from workbench.analysis.words.forms import GERUND, NONE, PLURAL, SINGULAR, Forms


def decline_english(noun: str) -> Forms:
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


def conjugate_english(base: str) -> Forms:
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
