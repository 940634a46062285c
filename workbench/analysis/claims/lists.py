"""Items and their lead-ins: who says them, and which of them are claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.claims.edges import OPENING
from workbench.analysis.claims.place import Voices
from workbench.analysis.claims.spoken_lines import leads_of_speech
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.whose_words import settle_words
from workbench.analysis.page.lines import Block
from workbench.analysis.result import Link, Span
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.words.word import NEUTER, NOBODY, Word

MARKS = DASHES | {":"}
Lines = dict[int, list[Statement]]
"""The statements of an article by their block."""


def settle(
    text: str,
    blocks: list[Block],
    statements: list[Statement],
    lead_ins: dict[int, list[Link]],
    voices: dict[int, Voices],
) -> list[Statement]:
    """Return what is stated, with whose words each of it is; `voices` and `lead_ins` by block."""
    leads = leads_of_items(blocks, statements, lead_ins)
    leads |= leads_of_speech(text, blocks, lines_of(statements), lead_ins)
    leads |= leads_of_quotes(text, blocks, lead_ins)
    for number, chain in leads.items():
        heard = voices.get(number, Voices())
        if heard.label is None:
            voices[number] = heard._replace(lead_in=tuple(chain))
    settle_words(statements, voices)
    told = [statement for statement in statements if not statement.silent]
    return join_lists(text, blocks, told, lead_ins)


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
    items = ((n, leads.get(block.group)) for n, block in enumerate(blocks) if block.kind == "item")
    return {
        number: lead_ins.get(lead) or _first_chain(_lead(lines.get(lead, [])))
        for number, lead in items
        if lead is not None
    }


def _first_chain(line: list[Statement]) -> list[Link]:
    return next((statement.chain for statement in line if statement.chain), [])


def leads_of_quotes(
    text: str, blocks: list[Block], lead_ins: dict[int, list[Link]]
) -> dict[int, list[Link]]:
    """A spokesman said: | “The school is shut.” on a line of its own, with marks or without"""
    return {
        number + 1: chain
        for number, chain in lead_ins.items()
        if number + 1 < len(blocks)
        and (
            QUOTED.fullmatch(text, blocks[number + 1].start, blocks[number + 1].end)
            or (text[blocks[number].end - 1] == ":" and _may_be_said(text, blocks[number + 1]))
        )
    }


QUOTED = re.compile(r"[«„“\"‘](?:[^»”\"]|[«„“\"][^»”\"]{1,80}[»”\"](?=[ ,]))+(?:[»”\"][.!?…]*)?")
"""«Мы играли хорошо. Судья ошибся»: nothing but a quotation; not: «Заря» проиграла"""


def _may_be_said(text: str, block: Block) -> bool:
    return block.kind == "body" or text[block.start] in OPENING


def join_lists(
    text: str, blocks: list[Block], statements: list[Statement], lead_ins: dict[int, list[Link]]
) -> list[Statement]:
    """Leave out lead-ins, which are no claims of their own; a bare list is one with its lead-in."""
    lines = lines_of(statements)
    whole, idle = _bare_lists(blocks, lines, lead_ins), _idle_lists(text, blocks, lines, lead_ins)
    ends = {block.group: block.end for block in blocks}
    kept: list[Statement] = []
    for number, block in enumerate(blocks):
        found = lines.get(number, [])
        if block.kind != "lead_in":
            kept += [] if block.group in whole | idle else found
            continue
        lead = _lead(found)
        kept += found[: len(found) - len(lead)]
        if block.group in whole and lead:
            lead[0].whole = Span(_start(lead[0]), ends[block.group])
            kept.append(lead[0])
    return kept


def _lead(line: list[Statement]) -> list[Statement]:
    """Міст закрили. | Пором возить: | – людей: what its last sentence states"""
    return [one for one in line if one.scene.last.text == ":"]


def _start(lead: Statement) -> int:
    """За прогнозом, | буде тепло: | – на півдні: a frame before it is no part of the claim"""
    return lead.scene.tokens[lead.passage.first].start


def _bare_lists(blocks: list[Block], lines: Lines, lead_ins: dict[int, list[Link]]) -> set[int]:
    """Groups whose items hang on the verb of the lead-in: «Требуем: – воды; – света»"""
    leads = _leads_by_group(blocks, lines, lead_ins)
    whole = {group for group, lead in leads.items() if _has_verb(lead)}
    counting = {group for group in whole if _is_impersonal(leads[group])}
    last = {block.group: number for number, block in enumerate(blocks)}
    items = ((n, block.group) for n, block in enumerate(blocks) if block.kind == "item")
    return whole - {
        group
        for number, group in items
        if _states(lines.get(number, []), group in counting, more=number < last[group])
    }


def _leads_by_group(
    blocks: list[Block], lines: Lines, lead_ins: dict[int, list[Link]]
) -> dict[int, list[Statement]]:
    return {
        block.group: _lead(lines.get(number, []))
        for number, block in enumerate(blocks)
        if block.kind == "lead_in" and (number not in lead_ins or number in lines)
    }


def _idle_lists(
    text: str, blocks: list[Block], lines: Lines, lead_ins: dict[int, list[Link]]
) -> set[int]:
    """Groups in which nothing is stated: «Второй этап: – врачи; – учителя»"""
    groups: dict[int, list[int]] = {}
    for number, block in enumerate(blocks):
        if block.group:
            groups.setdefault(block.group, []).append(number)
    return {
        group
        for group, numbers in groups.items()
        if blocks[numbers[0]].kind == "lead_in" and not lead_ins.get(numbers[0])
        if not AMONG.match(text, blocks[numbers[0]].start)
        if not any(_tells(one) for number in numbers for one in lines.get(number, []))
    }


AMONG = re.compile(r"(?:Среди|Серед|Among|В|У|На|Из|З|Із|Против|Проти|От|Від)\b")
"""| Среди | погибших: – учитель; – врач"""


def _tells(one: Statement) -> bool:
    """It has a source, a figure or a verb."""
    scene, first, last = one.scene, one.passage.first, one.passage.last
    figures = any(scene.tokens[at].text[0].isdigit() for at in range(first, last))
    return bool(one.chain) or figures or has_finite(scene, first, last)


def _states(item: list[Statement], counts: bool, more: bool) -> bool:
    """It has a verb, or a figure where things are counted; or it ends though `more` items follow.

    Танки: 70 одиниць. | Гармати: 1050.
    """
    ends = more and item[-1:] and item[-1].scene.last.text == "."
    return _has_verb(item) or (bool(counts or ends) and _counts(item))


def _is_impersonal(statements: list[Statement]) -> bool:
    """Вывезено: | – соли, 17 т: nobody is said to do it, and what is done to things stands there"""
    verbs = (word.verb for word in _words(statements))
    return all(verb & (NEUTER | NOBODY) for verb in verbs if verb)


def _words(statements: list[Statement]) -> Iterator[Word]:
    """The words of what they state."""
    for one in statements:
        yield from one.scene.readings[one.passage.first : one.passage.last]


def _counts(statements: list[Statement]) -> bool:
    """соли — 17 т: a figure after a dash or colon is stated by itself"""
    return any(
        one.scene.some(_is_before_figure, one.passage.first + 1, one.passage.last)
        for one in statements
    )


def _is_before_figure(scene: Scene, at: int) -> bool:
    """соли | — | 17 т"""
    ahead = scene.tokens[at + 1 : at + 4]
    return scene.tokens[at].text in MARKS and any(token.text[0].isdigit() for token in ahead)


def _has_verb(statements: list[Statement]) -> bool:
    """Some word of them is a verb."""
    return any(word.verb for word in _words(statements))
