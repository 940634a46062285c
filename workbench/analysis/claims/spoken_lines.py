"""Lines of speech without marks, after one that tells who speaks: whose words they are."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.stating_nothing import RECALLING
from workbench.analysis.page.interview import FIRST_PERSON
from workbench.analysis.page.lines import Block
from workbench.analysis.result import Link
from workbench.analysis.sentence.quotation_marks import MARK
from workbench.analysis.words.word import FIRST, FIRST_PLURAL

FEWEST = 2
"""Sentences in the first person that make a speech."""
US = FIRST | FIRST_PLURAL
Line = list[Statement]


def leads_of_speech(
    text: str, blocks: list[Block], lines: dict[int, Line], lead_ins: dict[int, list[Link]]
) -> dict[int, list[Link]]:
    """Мер звернувся до містян. | Ми готові. ⏎ Я все перевірив.: the speaker by the line

    An author who has said "we" before goes on speaking himself.
    """
    leads: dict[int, list[Link]] = {}
    for number, chain in sorted(lead_ins.items()):
        run = list(_spoken_after(text, blocks, lines, number))
        before = [lines[at] for at in lines if at <= number and at not in leads]
        if _speaks_often(lines, run) and _may_lead(chain) and not any(map(_is_authors, before)):
            leads |= dict.fromkeys(run, chain)
    return leads


def _speaks_often(lines: dict[int, Line], run: list[int]) -> bool:
    """In sentences enough of some lines somebody speaks of himself and his."""
    spoken = {one.sentence for at in run for one in lines[at] if speaks_of_us(one)}
    return len(spoken) >= FEWEST


def _is_authors(line: Line) -> bool:
    """Ми були на мосту.: who says "we" there and is nobody that is named"""
    return any(speaks_of_us(one) and not one.chain for one in line)


def _may_lead(chain: list[Link]) -> bool:
    return bool(chain) and chain[0].type in ("person", "official")


def _spoken_after(
    text: str, blocks: list[Block], lines: dict[int, Line], number: int
) -> Iterator[int]:
    """Lines up to the first that names who speaks in it, has marks, or speaks of others only."""
    for at in range(number + 1, len(blocks)):
        line = lines.get(at, [])
        marked = blocks[at].kind != "body" or MARK.match(text, blocks[at].start)
        if marked or any(one.chain for one in line) or not any(map(speaks_of_us, line)):
            return
        yield at


def speaks_of_us(statement: Statement) -> bool:
    """| Я | знаю. | Готуємось | до зими. | Нам | важко.; not: | Нагадаємо, | міст закрили."""
    scene, passage = statement.scene, statement.passage
    inside = (at for at in range(passage.first, passage.last) if not scene.in_quotation(at))
    recalls = scene.lower(0) in RECALLING
    return not recalls and any(_is_first_person(statement, at) for at in inside)


def _is_first_person(statement: Statement, at: int) -> bool:
    word = statement.scene.word(at)
    acts = bool(word.verb) and not word.verb & ~US
    return acts or bool(FIRST_PERSON.fullmatch(statement.scene.lower(at)))
