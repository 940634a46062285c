"""The words of the screen in the reviewer's language; English is the language of the code.

`_("…")` marks words for the catalogues in `workbench/locale`, which
`python -m tests.catalogues` brings up to date. They are compiled when the package is built.
"""

import gettext
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from claims_db import UNKNOWN_PUBLISHER

LANGUAGES = ("en", "uk", "ru")
CATALOGUES = Path(__file__).parent.parent / "locale"
TERM = "term"
"""The context of the store's own terms, which may be spelled like other words."""

_spoken = gettext.NullTranslations()


def speak(language: str) -> None:
    """Let all words from now on be of this language, one of LANGUAGES."""
    global _spoken
    if language == "en":
        _spoken = gettext.NullTranslations()
    else:
        _spoken = gettext.translation("workbench", CATALOGUES, [language])


def language_of(environment: Mapping[str, str]) -> str:
    """The language that the environment asks for: uk_UA.UTF-8 → uk; none of ours: en."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    named = next(filter(None, names), "").lower()
    return next((ours for ours in LANGUAGES if named[:3] in (ours, f"{ours}_", f"{ours}.")), "en")


def _(words: str) -> str:
    """The words, marked for the catalogues, in the language spoken."""
    return _spoken.gettext(words) if words else ""


def plural(one: str, many: str, number: int) -> str:
    """The form that goes with a number, which stands in it as {number}."""
    return _spoken.ngettext(one, many, number).format(number=number)


def source_name(name: str) -> str:
    """The name of a source, as it is; the publisher whom nobody knows is one in words."""
    return term(name) if name == UNKNOWN_PUBLISHER else name


def term(name: str) -> str:
    """A term of the store as it is read: not_enough_evidence → not enough evidence."""
    english = name.replace("_", " ")
    return _spoken.pgettext(TERM, english) if english else ""


def day(moment: str) -> str:
    """The day of an ISO 8601 time as the language writes it: 06 Jan 2026; as it is, if it is none.

    The months are Python's own, which are English whatever the locale is.
    """
    try:
        return date.fromisoformat(moment[:10]).strftime(_("%d %b %Y"))
    except ValueError:
        return moment[:10]
