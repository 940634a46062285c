"""Outlets that pages are told of as often as their own: whether a name may be the publisher's."""

from __future__ import annotations

from workbench.analysis.reference.namesakes import same_word

WIRES = frozenset(
    (
        "тасс",
        "риа",
        "риа новости",
        "интерфакс",
        "інтерфакс-україна",
        "интерфакс-украина",
        "рейтер",
        "голос америки",
        "известия",
        "коммерсант",
        "коммерсантъ",
        "ведомости",
        "рбк",
        "медуза",
        "комсомольская правда",
        "українська правда",
        "украинская правда",
        "forbes",
        "nbc",
        "npr",
        "cbs",
        "би-би-си",
        "бі-бі-сі",
        "радио свобода",
        "радіо свобода",
        "прайм",
        "бта",
        "reuters",
        "ap",
        "associated press",
        "afp",
        "bloomberg",
        "cnn",
        "bbc",
        "cnbc",
        "fox news",
        "guardian",
        "politico",
        "axios",
        "financial times",
        "new york times",
        "washington post",
        "wall street journal",
    )
)
"""Outlets that other pages are told of as often as their own."""
QUOTED = frozenset(
    ("суспільне", "громадське", "уніан", "укрінформ", "лента.ру", "газета.ру", "цензор.нет")
)
"""Outlets that others are told of now and then."""
AT_LARGE = ("СМИ", "ЗМІ", "Медиа", "Медіа")
"""All outlets together, and none."""


def may_be_own(name: str, times: int = 1) -> bool:
    """No agency of the world; and a name in other letters only where it is told again."""
    named = not (name[:1].islower() or name in AT_LARGE or is_wire(name))
    return named and (times > 1 or not _is_quoted(name))


def _is_quoted(name: str) -> bool:
    """Sputnik Грузия: in other letters, and no address; or one that others are told of"""
    first = name.split()[0]
    foreign = first.isascii() and not first.isdigit() and "." not in name
    return foreign or name.casefold() in QUOTED


def is_wire(name: str) -> bool:
    """Reuters, джерела «Української правди»: in whatever case"""
    spoken = name.casefold().split()
    return any(
        spoken == wire
        or (len(spoken) == len(wire) and not name.isascii() and all(map(same_word, spoken, wire)))
        for wire in (known.split() for known in WIRES)
    )
