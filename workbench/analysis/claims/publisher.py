"""Whose page it is, where the text says so itself."""

from __future__ import annotations

import re

from workbench.analysis.claims.statement import Statement
from workbench.analysis.page.lines import Block
from workbench.analysis.reference.links import Linker
from workbench.analysis.result import Link

WIRES = frozenset(("тасс", "риа", "риа новости", "интерфакс", "рейтер", "прайм"))
"""Agencies that other pages are told of as often as their own."""
AGENCY = re.compile(r"\(([A-Z][\w.’' -]{1,30})\)\s*[-–—]+\s*$")
"""LONDON, May 14 (Reuters) - …"""
CAPITALS = re.compile(r"[-–—.]?\s*([A-ZА-ЯЁІЇЄҐ][A-ZА-ЯЁІЇЄҐ’' ]{2,40})\s*[-–—]\s*$")


def detect_publisher(
    text: str, blocks: list[Block], statements: list[Statement], linker: Linker
) -> str | None:
    """Return the publisher's name, or None where nothing gives it away."""
    return publisher_in_lead(statements) or _dateline(text, blocks) or _who_was_told(linker)


def _who_was_told(linker: Linker) -> str | None:
    """сказав Суспільному: a page names itself as the one spoken to, and never as reporting."""
    own = [name for name in linker.told if not name.isascii() and name not in linker.spoke]
    own = [name for name in own if name.casefold() not in WIRES]
    return max(own, key=own.count) if own else None


def publisher_in_lead(statements: list[Statement]) -> str | None:
    """…, сообщает Reuters, пишет УНН."""
    if not statements:
        return None
    outlets = [link for link in statements[0].chain if link.type == "agency"]
    if len(outlets) >= 2 and statements[0].chain[-1] is outlets[-1] and _is_outer(*outlets[-2:]):
        return outlets[-1].name
    last = statements[0].chain[-2:]
    if len(last) == 2 and last[0].type == "agency" and _is_outer(*last):
        return last[1].name
    return None


def _is_outer(inner: Link, outer: Link) -> bool:
    """The outer outlet has a verb of its own, further on."""
    return inner.start < outer.start and inner.cue != outer.cue


def _dateline(text: str, blocks: list[Block]) -> str | None:
    """Актау. 18 марта. ДЕЛОВОЙ КАСПИЙ - …"""
    body = next((block for block in blocks if block.kind == "body"), None)
    if body is None:
        return None
    line_start = text.rfind("\n", 0, body.start) + 1
    if agency := AGENCY.search(text[line_start : body.start]):
        return agency[1]
    match = CAPITALS.search(text[line_start : body.start])
    return match[1].strip().title() if match else None


def leave_out(chain: list[Link], publisher: str | None) -> list[Link]:
    """The publisher is never a link."""
    if publisher is None:
        return chain
    name = publisher.casefold()
    return [link for link in chain if link.name.casefold() != name]
