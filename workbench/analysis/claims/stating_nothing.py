"""Sentences that state nothing: questions, commands to the reader, bridges."""

from __future__ import annotations

import re

from workbench.analysis.claims.clauses import has_finite
from workbench.analysis.claims.governing import Passage
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    IMPERATIVE,
    NEUTER,
    NOBODY,
    SECOND,
)

QUESTION = re.compile(r"\?[!?]*[»”\"’“)]*\.?\s*$")
ADDRESS = re.compile(r"\(?(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*\)?")
"""(bloom.example/2dEr)"""
LETTER = re.compile(r"[^\W\d_]")


def states_nothing(scene: Scene, passage: Passage, furniture: Furniture) -> bool:
    """Nothing here could be true or false."""
    if passage.last <= passage.first:
        return True
    start, end = scene.tokens[passage.first].start, scene.tokens[passage.last - 1].end
    wording = scene.text[start:end]
    following = scene.text[end : end + 3]
    if not LETTER.search(wording) or QUESTION.search(wording) or following.startswith("?"):
        return True
    if furniture.place_and_date.fullmatch(wording) or ADDRESS.fullmatch(wording):
        return True
    return any(
        test(scene, passage)
        for test in (_is_command, _is_bridge, _is_label, _is_lead, _is_leading_over, _announces)
    )


def _is_command(scene: Scene, passage: Passage) -> bool:
    """Звоните 112 | Ring 112"""
    first = passage.first
    while first < passage.last and not scene.tokens[first].is_word:
        first += 1
    if first >= passage.last:
        return True
    if scene.language.asks_reader(scene, first, passage.last):
        return True
    return any(
        scene.has(at, "imperative")
        or (
            scene.word(at).parts & IMPERATIVE
            and scene.lower(at) not in LET_US
            and scene.lower(at).endswith(("те", "тесь", "йте", "іть", "ите"))
            and not scene.word(at).verb & ~SECOND
        )
        for at in range(first, min(first + 6, passage.last))
    )


LET_US = words("давайте")
"""Не медлим, | давайте | работать: who says so means himself too"""


def _is_label(scene: Scene, passage: Passage) -> bool:
    """Исправление. | Обновлено. | Correction. | 9 февраля."""
    inside = [at for at in range(passage.first, passage.last) if scene.tokens[at].is_word]
    if all(scene.has(at, "setting") or scene.tokens[at].text.isdigit() for at in inside):
        return True
    site = len(inside) == 2 and scene.lower(inside[0] + 1) == "."
    if site and inside[1] == inside[0] + 2:  # Лента.ру
        return scene.tokens[inside[0]].is_capitalised
    if len(inside) != 1 or passage.first > 0 or scene.in_quotation(inside[0]):
        return False
    word = scene.word(inside[0])
    return not word.verb & ~(NEUTER | NOBODY)


def _is_lead(scene: Scene, passage: Passage) -> bool:
    """Львів у новинах: — and headings follow"""
    ends = passage.last == len(scene.tokens) - 1 and scene.lower(passage.last) == ":"
    words = [at for at in range(passage.last) if scene.tokens[at].is_word]
    return ends and len(words) <= LONGEST_LEAD and not has_finite(scene, 0, passage.last)


LONGEST_LEAD = 6


def _is_bridge(scene: Scene, passage: Passage) -> bool:
    """Есть и другое мнение."""
    opens = scene.in_quotation(passage.first) and not scene.tokens[passage.first].is_word
    stop, name = scene.phrase(passage.first + int(opens))
    words = [at for at in range(stop, passage.last) if scene.tokens[at].is_word]
    return name == "bridge" and len(words) <= 4


def _is_leading_over(scene: Scene, passage: Passage) -> bool:
    """Напомним | Зокрема, питання Півночі.: linking words, and nothing that happens"""
    first, last = passage.first, passage.last
    inside = [at for at in range(first, last) if scene.tokens[at].is_word]
    linking = scene.has(first, "linking") or scene.phrase(first)[1] == "linking"
    if scene.lower(first) in RECALLING and len(inside) == 1:
        return True
    if not linking or has_finite(scene, first, last):
        return False
    return not any(scene.tokens[at].text[0].isdigit() for at in inside)


RECALLING = words("напомним нагадаємо отметим зазначимо добавим додамо уточним уточнимо")
"""Напомним, | ранее мэр сообщил, что …: what is left of a sentence whose rest is a frame's"""
ASKING = words(
    "как почему зачем когда где сколько як чому навіщо коли де скільки чи how why when where"
)
"""N пояснив, | як …: what is not told follows."""
ASKED = words("whether if who what which")
"""A reporter asked | whether …"""
WHICH = ("каким", "какой", "какая", "какие", "какую", "якою", "яким", "який", "яка", "які", "яку")
"""рассказала, | какой будет свадьба"""
REFUSING = ("не", "not", "n't", "отказ", "відмов", "declin", "refus")


def _announces(scene: Scene, passage: Passage) -> bool:
    """N пояснив, як …: that somebody spoke and on what, not what was said"""
    inside = range(passage.first, passage.last)
    if passage.frames:
        return False
    refuses = (at for at in inside if scene.starts_with(at, REFUSING[3:]))
    inside = range(passage.first, next(refuses, passage.last))
    return any(
        scene.phrase(at)[1] == "announcing"
        or (scene.has(at, "saying") and scene.word(at).verb and _asks_after(scene, at, passage))
        for at in inside
        if not scene.in_quotation(at) and scene.lower(at - 1) not in REFUSING
    )


def _asks_after(scene: Scene, cue: int, passage: Passage) -> bool:
    """пояснив НСН, | як | explained | why: with whom it was told between them"""
    asks = scene.lower(cue).startswith("ask")
    if scene.lower(cue + 1) in ASKING or (asks and scene.lower(cue + 1) in ASKED):
        return True
    if scene.lower(cue + 1) == "," and scene.starts_with(cue + 2, WHICH):
        return True
    comma = next((at for at in range(cue, min(cue + 6, passage.last)) if scene.lower(at) == ","), 0)
    return comma > 0 and scene.lower(comma + 1) in ASKING
