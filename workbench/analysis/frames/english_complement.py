"""What stands after an English verb of saying: who was told, when and where."""

from __future__ import annotations

from workbench.analysis.clauses_english import DETERMINERS
from workbench.analysis.frame import Frame, Mention
from workbench.analysis.frames.english_cues import OBJECTS, PRONOUNS, TO_SOMEBODY
from workbench.analysis.grammar.english_neighbours import ABOUT
from workbench.analysis.grammar.word import ADJECTIVE, ADVERB, GERUND, NOUN, PREPOSITION
from workbench.analysis.noun_phrases import read_noun_phrase
from workbench.analysis.scene import CUE_CLASSES, Part, Scene


def read_complement(scene: Scene, cue: int, last: int, frame: Frame) -> int:
    """Skip who was told, when and where; keep outlets as relays."""
    stop, name = scene.phrase_at.get(cue, (0, ""))
    index = stop if name in CUE_CLASSES else cue + 1
    told = scene.lower(cue) in TO_SOMEBODY
    for _ in range(12):
        if index >= last or scene.is_speech(index):
            break
        stop, name = scene.phrase_at.get(index, (0, ""))
        if name == "citing":
            frame.origins += read_mentions(scene, stop, last)
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
            _take_relay(scene, frame, index, end)
            index, told = end, False
        elif scene.lower(index) == "to" or is_setting(scene, index, last):
            index = _read_prepositional(scene, index, last, frame)
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
            index = _read_prepositional(scene, index, last, frame)
        else:
            break
    return index


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


def _read_prepositional(scene: Scene, index: int, last: int, frame: Frame) -> int:
    """to Reuters | in a note seen by Reuters | on its Facebook page"""
    first = index + 1 + int(scene.lower(index + 1) in ("it's", "its"))
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return index + 1
    _take_relay(scene, frame, index + 1, end)
    return read_seen_by(scene, end, last, frame)


def read_seen_by(scene: Scene, index: int, last: int, frame: Frame) -> int:
    """seen by | Reuters"""
    if (
        index + 2 < last + 1
        and index + 1 < last
        and scene.has(index, "relayed")
        and scene.lower(index + 1) == "by"
    ):
        end = read_noun_phrase(scene, index + 2, last)
        if scene.lower(index) not in ("published", "released") or any(
            scene.has(at, "outlet") for at in range(index + 2, end)
        ):
            frame.relays.append(Mention(index + 2, end, "relay"))
        return end
    return index


def _take_relay(scene: Scene, frame: Frame, first: int, end: int) -> None:
    """The outlet in what was told or written to, the publisher's short name left out."""
    for at in range(first, end):
        named = scene.tokens[at].is_capitalised or (
            at + 1 < end and scene.tokens[at + 1].is_capitalised
        )
        if _is_title(scene, at):
            continue
        if scene.has(at, "outlet") and (named or not scene.has(at, "setting")):
            start = at
            while at + 1 < end and (
                scene.tokens[at + 1].is_capitalised or scene.has(at + 1, "outlet")
            ):
                at += 1
            while start > first and scene.tokens[start - 1].is_capitalised:
                start -= 1
            while start > first and _describes(scene, start - 1):
                start -= 1
            frame.relays.append(Mention(start, at + 1, "relay"))
            return


def _is_title(scene: Scene, at: int) -> bool:
    """told Meridian | Weekly: a title that no list knows is the page's own"""
    if not scene.tokens[at].is_capitalised or scene.has(at, "proper"):
        return False
    spans = ((first, stop) for first, (stop, name) in scene.phrase_at.items() if name == "outlet")
    return not any(first <= at < stop for first, stop in spans)


def _describes(scene: Scene, index: int) -> bool:
    """the | state | broadcaster, | local | radio, | the | Gazette"""
    return scene.tokens[index].is_word and bool(scene.word(index).parts & (ADJECTIVE | NOUN))


def take_speaking_to(scene: Scene, frame: Frame, first: int, last: int) -> None:
    """Speaking to | the agency, she said"""
    for index in range(max(0, first), last - 1):
        if scene.lower(index) == "speaking" and scene.lower(index + 1) in ("to", "on", "with"):
            end = read_noun_phrase(scene, index + 2, last)
            _take_relay(scene, frame, index + 2, end)


def take_interviewer(scene: Scene, frame: Frame, parts: list[Part], at: int) -> None:
    """In an interview with | the agency, the minister said …"""
    opens = PREPOSITION | GERUND
    if at == 0 or not scene.word(parts[at - 1].first).parts & opens:
        return
    before = parts[at - 1]
    if scene.lower(before.first) == "speaking":
        take_speaking_to(scene, frame, before.first, before.last)
        return
    if not any(scene.has(i, "setting") for i in range(before.first, before.last)):
        return
    for index in range(before.first, before.last - 1):
        if scene.lower(index) in ("with", "to", "for", "on", "by"):
            end = read_noun_phrase(scene, index + 1, before.last)
            _take_relay(scene, frame, index + 1, end)
            if frame.relays:
                return


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


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase: three EU diplomats"""
    end = read_noun_phrase(scene, first, last)
    return [Mention(first, end)] if end > first else []
