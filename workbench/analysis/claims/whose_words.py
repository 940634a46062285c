"""Statements without a frame of their own: whose words are they."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.claims.statement import Statement
from workbench.analysis.page.lines import Block
from workbench.analysis.result import Link, Span
from workbench.analysis.rules import Rule
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import FIRST, FIRST_PLURAL, NOUN

REACH = 30
"""Statements a quotation is followed over, either way."""


def inherit_quotations(statements: list[Statement], earlier: list[Statement]) -> None:
    """A quotation that runs over sentences has one speaker."""
    for index, statement in enumerate(statements):
        if statement.chain:
            continue
        if statement.quotation != NO_QUOTATION:
            giver = _giver(statements, index) or _carried(statements, earlier)
            if giver is not None:
                _take(statement, giver.chain, Rule.QUOTATION)
        elif _is_mostly_quoted(statement):
            _take_document(
                statement, [*earlier[-REACH:], *statements[max(0, index - REACH) : index]]
            )
        elif _speaks_in_first_person(statement):
            giver = _next_in_first_person(statements, index)
            if giver is not None:
                _take(statement, giver.chain, Rule.UNMARKED)


def _take(statement: Statement, chain: list[Link], rule: Rule) -> None:
    statement.chain = [replace(link, cue=None) for link in chain]
    statement.rule = rule
    statement.inherited = True


def _giver(statements: list[Statement], index: int) -> Statement | None:
    """The same quotation's frame, the nearest speaker before, the nearest after."""
    here = statements[index].quotation
    near = statements[max(0, index - REACH) : index + REACH]
    same = [s for s in near if s.chain and not s.inherited and s.quotation == here]
    before = [s for s in statements[max(0, index - REACH) : index] if s.chain]
    after = [
        s for s in statements[index + 1 : index + REACH] if s.chain and s.quotation != NO_QUOTATION
    ]
    return next(iter([*same, *before[-1:], *after[:1]]), None)


def _carried(statements: list[Statement], earlier: list[Statement]) -> Statement | None:
    """A paragraph that goes on quoting takes the speaker of the one before."""
    for statement in reversed(earlier[-6:]):
        if statement.chain:
            return statement
    return None


def _is_mostly_quoted(statement: Statement) -> bool:
    scene, passage = statement.scene, statement.passage
    words = [at for at in range(passage.first, passage.last) if scene.tokens[at].is_word]
    quoted = [at for at in words if scene.in_quotation(at)]
    return len(quoted) >= 6 and len(quoted) * 2 > len(words)


def _take_document(statement: Statement, before: list[Statement]) -> None:
    """Inside a document's passage a quoted sentence is the document's."""
    for other in reversed(before):
        if other.chain:
            documents = [link for link in other.chain[:1] if link.type == "document"]
            if documents:
                _take(statement, documents, Rule.DOCUMENT)
            return


def _speaks_in_first_person(statement: Statement) -> bool:
    scene, passage = statement.scene, statement.passage
    first = scene.word(passage.first)
    return bool(first.subject & (FIRST | FIRST_PLURAL)) and not scene.in_quotation(passage.first)


def _next_in_first_person(statements: list[Statement], index: int) -> Statement | None:
    for statement in statements[index + 1 : index + 3]:
        if not _speaks_in_first_person(statement):
            return None
        if statement.chain:
            return statement
    return None


def speaks_of_previous(scene: Scene) -> bool:
    """Об этом сообщили в мэрии."""
    return any(name == "about_this" for at, (_, name) in scene.phrase_at.items() if at <= 4)


def govern_previous(before: list[Statement], chain: list[Link]) -> None:
    """X. Об этом сообщили в мэрии: the frame stands in the next sentence."""
    if not before or not chain:
        return
    last = before[-1].sentence
    for statement in before[-REACH:]:
        if statement.sentence == last:
            statement.chain = [*statement.chain, *chain]
            statement.rule = Rule.NEXT_SENTENCE


def govern_list(
    text: str, blocks: list[Block], statements: list[Statement], lead_ins: dict[int, list[Link]]
) -> list[Statement]:
    """A frame in the lead-in governs every item; the lead-in is no claim of its own."""
    kept: list[Statement] = []
    by_block: dict[int, list[Statement]] = {}
    for statement in statements:
        by_block.setdefault(statement.block, []).append(statement)
    leads = {block.group: number for number, block in enumerate(blocks) if block.kind == "lead_in"}
    whole = _bare_lists(blocks, by_block, lead_ins)
    ends = {block.group: block.end for block in blocks}
    for number, block in enumerate(blocks):
        found = by_block.get(number, [])
        if block.group in whole:
            if block.kind == "lead_in" and found:
                found[0].whole = Span(block.start, ends[block.group])
                kept.append(found[0])
            continue
        if block.kind == "lead_in":
            continue
        if block.kind == "item":
            lead = leads.get(block.group, -1)
            chain = lead_ins.get(lead, [])
            if not chain and lead >= 0:
                chain = next((s.chain for s in by_block.get(lead, []) if s.chain), [])
            for statement in found:
                if chain and not statement.chain:
                    _take(statement, chain, Rule.LIST)
        kept += found
    return kept


def _bare_lists(
    blocks: list[Block], by_block: dict[int, list[Statement]], lead_ins: dict[int, list[Link]]
) -> set[int]:
    """Groups whose items hang on the verb of the lead-in: «Требуем: – воды; – света»"""
    whole: set[int] = set()
    stating: set[int] = set()
    for number, block in enumerate(blocks):
        found = by_block.get(number, [])
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
