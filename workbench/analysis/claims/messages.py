"""Lines of a message: what happens is told without stops, and pictures stand beside it.

⚡️ Дрони влучили в склад | ⏎ | Горить дах | ⏎ | На місці рятувальники 🚒
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.claims.clauses import acts
from workbench.analysis.claims.edges import PICTURE
from workbench.analysis.page.lines import Block
from workbench.analysis.page.unmarked_lists import CONTACT
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.lexicon import Lexicon


def state_messages(text: str, blocks: list[Block], lexicon: Lexicon) -> Iterator[Block]:
    """A heading that tells of an event is stated where a picture stands beside it.

    Where no line of the text has a stop, it is so beside any other line too, and for the last
    line by itself.
    """
    last = len(blocks) - 1 if not any(block.kind in STOPPED for block in blocks) else -1
    pictured = [_is_pictured(text, block) for block in blocks]
    all_told = any(pictured) and not _has_stops(text, blocks)
    for number, (block, beside) in enumerate(zip(blocks, pictured, strict=True)):
        told = beside or all_told or number == last
        stated = told and _states(text, block, lexicon, all_told and number > 0)
        yield block._replace(kind="body") if stated else block


def _states(text: str, block: Block, lexicon: Lexicon, among: bool) -> bool:
    return block.kind == "heading" and _tells(text, block, lexicon, among)


def _has_stops(text: str, blocks: list[Block]) -> bool:
    return any(block.kind == "body" and text[block.end - 1] in ".…" for block in blocks)


STOPPED = ("body", "item", "lead_in")


def _is_pictured(text: str, block: Block) -> bool:
    begin = text.rfind("\n", 0, block.start) + 1
    return PICTURE.search(text, begin, block.end) is not None


def _tells(text: str, block: Block, lexicon: Lexicon, goes_on: bool) -> bool:
    """Somebody or something acts; what goes on with others may only count: Серед них 12 жінок"""
    if CONTACT.match(text, block.start, block.end):
        return False
    scene = set_scene(text, block.start, block.end, lexicon, [])
    last = len(scene.tokens)
    figures = goes_on and any(token.text[0].isdigit() for token in scene.tokens)
    return figures or acts(scene, 0, last) or any(map(SUBJECT.fits, scene.tree.between(0, last)))
