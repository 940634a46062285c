"""The subject of an English verb of saying, in its part of the sentence or before it."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.complement import is_setting
from workbench.analysis.languages.english.frames.cues import AUXILIARIES, SHOW
from workbench.analysis.languages.english.frames.subject_tail import cut_tail
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, NOUN, PARTICIPLE, PREPOSITION

SPEAKING = words(
    "said says say told tells tell added adds wrote writes insisted insists"
    " confirmed confirms warned warns argued argues stressed stresses explained"
    " explains noted notes claimed claims announced"
    " add write insist confirm warn argue stress explain note claim"
)
"""Verbs whose subject is a source whatever it is called."""

SUBORDINATORS = words("whereas when while because although though if whether until")
SOME = words("latter former one others some many two i we another second third")


def find_subject(scene: Scene, first: int, cue: int) -> tuple[int, int] | None:
    """The noun phrase right before the verb: | the ministry | has said"""
    end = cue
    if scene.lower(cue) in SHOW and end > first + 2 and scene.lower(end - 1) == "to":
        end -= 2
    while end > first and (
        scene.lower(end - 1) in AUXILIARIES
        or (scene.word(end - 1).parts & ADVERB and not is_source_noun(scene, end - 1))
        or (scene.has(end - 1, "time") and not scene.tokens[end - 1].is_capitalised)
    ):
        end -= 1
    if end > first + 1 and scene.lower(end - 1) in ("and", "then", "but", "or"):
        end = _first_phrase(scene, first, end)
    if (headed := _find_headed(scene, first, end)) is not None:
        return headed
    end = _drop_trailing_setting(scene, first, end)
    start = phrase_start(scene, first, end)
    if start >= end:
        return None
    several = scene.lower(end - 1).endswith("s") and not scene.has(cue, "performing")
    speaks = scene.lower(cue) in SPEAKING and scene.lower(start) in DETERMINERS
    anybody = speaks or (several and start > 0 and bool(scene.word(end - 1).parts & NOUN))
    if not anybody and not can_be_source(scene, start, end):
        return None
    return start, end


def _find_headed(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """However, | a farmer | who lives near the plant …"""
    start = first
    while start < end and (scene.has(start, "linking") or scene.has(start, "time")):
        start += 1
    headed = cut_tail(scene, start, end)
    return headed if headed is not None and can_be_source(scene, *headed) else None


def _first_phrase(scene: Scene, first: int, end: int) -> int:
    """She | grins and says"""
    if scene.has(first, "pronoun"):
        return first + 1
    return read_noun_phrase(scene, first, end)


def _drop_trailing_setting(scene: Scene, first: int, end: int) -> int:
    """the mayor | in a statement | said"""
    for index in range(end - 1, max(first, end - 8), -1):
        if (
            scene.word(index).parts & PREPOSITION
            and scene.lower(index) not in ("of", "from")
            and is_setting(scene, index, end)
            and read_noun_phrase(scene, index + 1, end) == end
            and not any(scene.has(at, "calendar") for at in range(index + 1, end - 1))
        ):
            return index
    return end


def phrase_start(scene: Scene, first: int, end: int) -> int:
    start = first
    for index in range(first, end):
        token, word = scene.tokens[index], scene.word(index)
        dated = scene.has(index, "setting") and scene.lower(index - 1) == "that"
        if (dated or scene.lower(index) in SUBORDINATORS) and index + 1 < end:
            start = index + 1
            continue
        if (
            (scene.is_inside(index) and scene.is_speech(index))
            or (
                (scene.has(index, "linking") and not _joins(scene, first, index, end))
                or (
                    scene.has(index, "time")
                    and index == start
                    and scene.lower(index) not in ("last",)
                )
            )
            or (
                word.verb
                and not token.is_capitalised
                and not is_source_noun(scene, index)
                and not (
                    word.parts & PARTICIPLE
                    and index > first
                    and index + 1 < end
                    and scene.word(index + 1).parts & (PREPOSITION | ADVERB)
                )
                and not word.parts & NOUN
                and scene.lower(index) not in ("'s",)
            )
        ):
            start = index + 1
    return _skip_prepositional(scene, start, end)


def _joins(scene: Scene, first: int, index: int, end: int) -> bool:
    """Police | and | witnesses: between two that could both be a source"""
    return (
        scene.lower(index) in ("and", "or")
        and first < index < end - 1
        and can_be_source(scene, index - 1, index)
        and can_be_source(scene, index + 1, end)
    )


def _skip_prepositional(scene: Scene, start: int, end: int) -> int:
    """In February | Reuters; Late on Monday | the ministry"""
    if scene.lower(start) in ("late", "early") and scene.word(start + 1).parts & PREPOSITION:
        start += 1
    if start < end and scene.word(start).parts & PREPOSITION:
        after = start + 1
        after += 1 if scene.tokens[after].text[0].isdigit() else 0
        after = after if after > start + 1 else read_noun_phrase(scene, start + 1, end)
        if after < end and scene.lower(after) in DETERMINERS:
            return after
    while (
        start < end
        and scene.word(start).parts & PREPOSITION
        and not scene.tokens[start].is_capitalised
    ) or (start < end and start == 0 and scene.word(start).parts & PREPOSITION):
        index = start + 1
        while index < end and not scene.has(index, "setting"):
            index += 1
        if index + 1 >= end:
            return end
        start = index + 1
        while start < end and scene.tokens[start].text[0].isdigit():
            start += 1
        if (
            start + 2 < end
            and scene.word(start).parts & PREPOSITION
            and (scene.has(start + 1, "audience") or is_source_noun(scene, start + 1))
        ):
            start += 2
    return start


def can_be_source(scene: Scene, first: int, end: int) -> bool:
    for at in range(first, end):
        if is_source_noun(scene, at) or scene.has(at, "pronoun") or scene.lower(at) in SOME:
            return True
        if scene.tokens[at].is_capitalised and scene.lower(at) not in DETERMINERS:
            return True
    return False
