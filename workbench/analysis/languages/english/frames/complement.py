"""What stands after an English verb of saying: who was told, when and where."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention
from workbench.analysis.languages.english.frames.cues import OBJECTS, PRONOUNS, TO_SOMEBODY
from workbench.analysis.languages.english.frames.told import find_relay, read_mentions, read_seen_by
from workbench.analysis.languages.english.neighbours import ABOUT
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import CUE_CLASSES, Scene
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION


def read_complement(scene: Scene, cue: int, last: int, frame: Frame) -> tuple[int, Frame]:
    """Skip who was told, when and where; the frame returned has the outlets as relays."""
    stop, name = scene.phrase(cue)
    index = stop if name in CUE_CLASSES else cue + 1
    told = scene.lower(cue) in TO_SOMEBODY
    for _ in range(12):
        if index >= last or scene.is_speech(index):
            break
        stop, name = scene.phrase(index)
        if name == "citing":
            frame = frame.citing(read_mentions(scene, stop, last))
            index = read_noun_phrase(scene, stop, last)
        elif (
            told
            and (scene.lower(index) in OBJECTS or scene.has(index, "audience"))
            and not _starts_clause_here(scene, index)
        ):
            index, told = index + 1, False
        elif (
            told
            and not scene.has(index, "time")
            and scene.lower(index) != "that"
            and not scene.word(index).parts & (ADVERB | PREPOSITION)
        ):
            end = _read_recipient(scene, index, last)
            subject = end < last and scene.word(end).verb and not scene.word(end).parts & NOUN
            if end == index or subject:
                break
            frame = frame.told_to(find_relay(scene, index, end))
            index, told = end, False
        elif scene.lower(index) in ("after", "before", "outside") and _is_occasion(
            scene, index, last
        ):
            index = read_noun_phrase(scene, index + 1, last)
        elif scene.lower(index) == "to" or is_setting(scene, index, last):
            index, relays = _read_prepositional(scene, index, last)
            frame = frame.told_to(relays)
        elif (
            scene.has(index, "time")
            or scene.word(index).parts & ADVERB
            or (
                scene.has(index, "setting")
                and index > cue + 1
                and not scene.tokens[index].is_capitalised
            )
        ) and scene.lower(index) not in DETERMINERS | PRONOUNS | ABOUT:
            index += 1
        elif scene.lower(index) in ("last", "this", "next") and scene.has(
            index + 1 if index + 1 < last else index, "setting"
        ):
            index += 2
        elif (
            told is False
            and scene.lower(cue) in TO_SOMEBODY
            and scene.lower(index) in ("at", "in", "on", "during", "from")
        ):
            index, relays = _read_prepositional(scene, index, last)
            frame = frame.told_to(relays)
        else:
            break
    return index, frame


def _is_occasion(scene: Scene, index: int, last: int) -> bool:
    """told reporters | after the match | he had …: a phrase, and then somebody else's clause"""
    end = read_noun_phrase(scene, index + 1, last)
    return index + 1 < end < last and scene.lower(end) in DETERMINERS | PRONOUNS


def _starts_clause_here(scene: Scene, index: int) -> bool:
    return (
        scene.lower(index) in ("it", "you")
        and index + 1 < len(scene.tokens)
        and bool(scene.word(index + 1).verb)
    )


def _read_recipient(scene: Scene, first: int, last: int) -> int:
    """told | a news conference | the dam had held"""
    index = first + int(scene.lower(first) in DETERMINERS)
    while index < last:
        token, word = scene.tokens[index], scene.word(index)
        lower = token.lower
        if not token.is_word or lower in DETERMINERS or lower in PRONOUNS or lower == "that":
            break
        if word.parts & (PREPOSITION | ADVERB) or (word.verb and not word.parts & NOUN):
            break
        if (
            token.is_capitalised
            and index > first
            and not scene.tokens[index - 1].is_capitalised
            and scene.lower(index - 1) not in DETERMINERS
            and not scene.has(index - 1, "outlet")
        ):
            break
        index += 1
    return index


def _read_prepositional(scene: Scene, index: int, last: int) -> tuple[int, list[Mention]]:
    """to Reuters | in a note seen by Reuters | on its Facebook page"""
    first = index + 1 + int(scene.lower(index + 1) in ("it's", "its"))
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return index + 1, []
    stop, seen = read_seen_by(scene, end, last)
    return stop, [*find_relay(scene, index + 1, end), *seen]


def is_setting(scene: Scene, index: int, last: int) -> bool:
    """in an interview | on Monday | during a briefing"""
    if not scene.word(index).parts & PREPOSITION:
        return False
    for at in range(index + 1, min(index + 6, last)):
        if scene.has(at, "setting"):
            return True
        if not scene.tokens[at].is_word:
            return False
        if (
            scene.word(at).verb
            and not scene.word(at).parts & NOUN
            and not scene.lower(at).endswith("'s")
        ):
            return False
        if scene.lower(at) in DETERMINERS and at > index + 1:
            return False
    return False
