"""Items and their lead-ins: who says them, and which of them are claims."""

from __future__ import annotations

from workbench.analysis.claims.statement import Statement
from workbench.analysis.page.lines import Block
from workbench.analysis.result import Link, Span
from workbench.analysis.words.word import NOUN

Lines = dict[int, list[Statement]]
"""The statements of an article by their block."""


def lines_of(statements: list[Statement]) -> Lines:
    """Return the statements by their block."""
    lines: Lines = {}
    for statement in statements:
        lines.setdefault(statement.block, []).append(statement)
    return lines


def leads_of_items(
    blocks: list[Block], statements: list[Statement], lead_ins: dict[int, list[Link]]
) -> dict[int, list[Link]]:
    """Return by its block the chain of the frame before each item of a list."""
    lines = lines_of(statements)
    leads = {block.group: number for number, block in enumerate(blocks) if block.kind == "lead_in"}
    chains = {}
    for number, block in enumerate(blocks):
        if block.kind == "item" and (lead := leads.get(block.group, -1)) >= 0:
            own = next((s.chain for s in lines.get(lead, []) if s.chain), [])
            chains[number] = lead_ins.get(lead) or own
    return chains


def join_lists(
    blocks: list[Block], statements: list[Statement], lead_ins: dict[int, list[Link]]
) -> list[Statement]:
    """Leave out lead-ins, which are no claims of their own; a bare list is one with its lead-in."""
    lines = lines_of(statements)
    whole = _bare_lists(blocks, lines, lead_ins)
    ends = {block.group: block.end for block in blocks}
    kept: list[Statement] = []
    for number, block in enumerate(blocks):
        found = lines.get(number, [])
        if block.kind != "lead_in":
            kept += [] if block.group in whole else found
        elif block.group in whole and found:
            found[0].whole = Span(block.start, ends[block.group])
            kept.append(found[0])
    return kept


def _bare_lists(blocks: list[Block], lines: Lines, lead_ins: dict[int, list[Link]]) -> set[int]:
    """Groups whose items hang on the verb of the lead-in: «Требуем: – воды; – света»"""
    whole: set[int] = set()
    stating: set[int] = set()
    for number, block in enumerate(blocks):
        found = lines.get(number, [])
        if block.kind == "lead_in" and number not in lead_ins and _has_verb(found):
            whole.add(block.group)
        elif block.kind == "item" and _has_verb(found, besides=NOUN):
            stating.add(block.group)
    return whole - stating


def _has_verb(statements: list[Statement], besides: int = 0) -> bool:
    """Some word of them is a verb, and is none of the parts of speech `besides`."""
    return any(
        statement.scene.word(at).verb and not statement.scene.word(at).parts & besides
        for statement in statements
        for at in range(statement.passage.first, statement.passage.last)
    )
