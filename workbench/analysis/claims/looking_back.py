"""What was said before to a sentence that speaks of it: X. Об этом сообщили в мэрии."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.claims.place import REACH
from workbench.analysis.claims.statement import Statement
from workbench.analysis.frame import Rule
from workbench.analysis.page.lines import Block
from workbench.analysis.page.wrapped import SET_APART
from workbench.analysis.result import Link
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.staging import cut_tokens, find_phrases
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import words

BEGINNING = 60
"""Characters of a line that tell whether it looks back."""


def state_headings(text: str, blocks: list[Block], lexicon: Lexicon) -> Iterator[Block]:
    """Рейсы отменили | ⏎ | Об этом сообщил мэр: a heading the next line speaks of is stated.

    A line that speaks of the one before is no heading itself, though it has no stop.
    """
    looking = [
        block.kind in ("heading", "body") and _looks_back(text, block, lexicon) for block in blocks
    ]
    for at, block in enumerate(blocks):
        spoken_of = looking[at] or any(looking[at + 1 : at + 2])
        stated = block.kind == "heading" and spoken_of
        yield Block("body", block.start, block.end) if stated else block


def _looks_back(text: str, block: Block, lexicon: Lexicon) -> bool:
    end = min(block.end, block.start + BEGINNING)
    phrases = find_phrases([token.lower for token in cut_tokens(text, block.start, end)], lexicon)
    return any(name == "about_this" for at, (_, name) in phrases if at <= 1)


def speaks_of_previous(scene: Scene) -> bool:
    """Об этом сообщили в мэрии."""
    return any(name == "about_this" for at, (_, name) in scene.phrase_at.items() if at <= 4)


def govern_previous(scene: Scene, before: list[Statement], chain: list[Link]) -> None:
    """X. Об этом сообщили в мэрии: the frame stands in the next sentence."""
    if not before or not chain:
        return
    last = {before[-1].sentence}
    meant = _joined_to(before[-REACH:]) if _means_all(scene) else last
    for statement in before[-REACH:]:
        if statement.sentence in meant or _is_quoted_with(before[-1], statement):
            statement.chain = join_chains(statement.chain, chain)
            statement.rule = Rule.NEXT_SENTENCE


def govern_line(text: str, line: list[Statement]) -> None:
    """| Міст закрили. | Паром ходить, ⏎ – сказав мер.: without marks all of a line is said

    Not where some of it is quoted, or told by somebody else.
    """
    apart = f",{SET_APART}" in text and bool(line and line[-1].chain)
    quoted = any(one.quotation != NO_QUOTATION for one in line)
    earlier = [one for one in line if one.sentence < line[-1].sentence]
    if apart and not quoted and not any(one.chain for one in earlier):
        for one in earlier:
            one.chain, one.rule = list(line[-1].chain), Rule.NEXT_SENTENCE


def _is_quoted_with(last: Statement, earlier: Statement) -> bool:
    """«| Хлеба нет. | Воды тоже». Об этом пишет «Голос».: all of the quotation"""
    quoted = last.quotation != NO_QUOTATION and last.block == earlier.block
    return quoted and last.quotation == earlier.quotation


def join_chains(inner: list[Link], outer: list[Link]) -> list[Link]:
    """Links that come through others; nobody is named twice, nor those who are not known."""
    named = {link.name for link in inner}
    unknown = {link.type for link in inner[-1:]} & {"unnamed"}
    further = (link for link in outer if link.name not in named and link.type not in unknown)
    return [*inner, *further]


def _means_all(scene: Scene) -> bool:
    """Об этом …; not: Такое мнение …"""
    return any(scene.lower(at) in ("об", "про", "о") for at in scene.phrase_at if at <= 1)


def _joined_to(before: list[Statement]) -> set[int]:
    """Цены выросли. | Также вырос спрос. | Об этом …: the last sentence, and the one it adds to"""
    last = before[-1]
    first = next(one for one in before if one.sentence == last.sentence)
    earlier = [one for one in before if one.sentence < last.sentence]
    if not earlier or earlier[-1].chain or not _adds(first.scene):
        return {last.sentence}
    return {last.sentence, earlier[-1].sentence}


def _adds(scene: Scene) -> bool:
    """| Кроме того, | …; | Также | …"""
    first = scene.said(0, 3)
    return first[0] in ALSO or not MOREOVER.isdisjoint((" ".join(first[:2]), " ".join(first)))


ALSO = words("также також вдобавок")
MOREOVER = frozenset(
    (
        *("кроме того", "помимо этого", "к тому", "крім того", "окрім того", "до того"),
        *("вместе с этим", "вместе с тем", "разом з цим", "разом із цим", "разом з тим"),
    )
)
