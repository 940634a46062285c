"""English frames after their content: …, the minister said."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention
from workbench.analysis.frames.english_complement import read_complement, read_mentions
from workbench.analysis.frames.english_content import (
    breaks_in,
    content_in_next,
    content_start,
    opens_clause,
)
from workbench.analysis.frames.english_cues import (
    AUXILIARIES,
    INVERTED,
    OBJECTS,
    QUOTING,
    TO_SOMEBODY,
    after_quotation,
    finite,
    is_cue,
    is_reduced,
    only_extras,
)
from workbench.analysis.frames.english_subject import (
    can_be_source,
    find_subject,
    look_back,
    relative_ahead,
)
from workbench.analysis.frames.english_tails import SEEN, mark_reporter, take_tail
from workbench.analysis.frames.trailing import find_added
from workbench.analysis.grammar.word import (
    ADJECTIVE,
    GERUND,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
)
from workbench.analysis.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.scene import Part, Scene


def find_after(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """…, the minister said | …, said the minister | …, Ann Roe, the mayor, believes"""
    part = parts[at]
    if part.quotation != -1 or at == 0 or part.mark in ("", ";", ":"):
        return None
    for cue in range(part.first, part.last):
        if is_cue(scene, cue):
            break
        if (
            finite(scene, cue)
            and scene.lower(cue) not in AUXILIARIES
            and not is_reduced(scene, cue)
        ):
            return None
    else:
        return None
    if scene.has(cue, "gesture") and not after_quotation(scene, parts, at):
        return None
    frame = Frame(part.first, part.last, "after", (cue, cue + 1), "after content")
    frame.believing = scene.has(cue, "believing")
    if cue == part.first:
        return _find_inverted(scene, parts, at, cue, frame)
    subject = find_subject(scene, part.first, cue)
    if (
        subject is None
        or scene.has(part.first, "relative")
        or scene.has(part.first, "subordinating")
    ):
        return None
    if subject[0] > part.first and not all(
        scene.has(i, "linking") or scene.has(i, "time") for i in range(part.first, subject[0])
    ):
        return None
    end = read_complement(scene, cue, part.last, frame)
    frame.source = take_tail(scene, subject, cue, frame)
    if scene.lower(end) == "that" and scene.word(end + 1).verb:
        _take_seen_by(scene, frame, end, part.last)
        return extend(scene, parts, at, frame)
    more = end < part.last - 1 and not only_extras(scene, end, part.last)
    if _takes_object(scene, end, part.last) and not after_quotation(scene, parts, at):
        return None
    if more and (scene.lower(end) == "that" or opens_clause(scene, cue, end, part.last)):
        return None
    if (
        end >= part.last - 1
        and content_in_next(scene, parts, at, Frame(0, 0, "before", (0, 0), "")) >= 0
        and not after_quotation(scene, parts, at)
        and not breaks_in(scene, parts, at)
    ):
        return None
    mark_reporter(scene, cue, frame)
    return extend(scene, parts, at, frame)


def _find_inverted(
    scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame
) -> Frame | None:
    """…, says the regulator | …, Ann Roe, | believes"""
    part = parts[at]
    end = read_noun_phrase(scene, cue + 1, part.last)
    if scene.lower(cue) in TO_SOMEBODY - INVERTED:
        end = cue + 1
    speaks = can_be_source(scene, cue + 1, end) and scene.lower(cue + 1) not in OBJECTS
    told = end if scene.has(end, "relative") else part.last
    ends = only_extras(scene, cue + 1, told) or after_quotation(scene, parts, at)
    stated = any(scene.word(index).verb or scene.is_speech(index) for index in range(cue))
    if end > cue + 1 and speaks and ends and (stated or parts[at - 1].mark == ""):
        frame.source = Mention(cue + 1, end)
        mark_reporter(scene, cue, frame)
        return extend(scene, parts, at, frame)
    if content_start(scene, parts, at, cue, Frame(0, 0, "before", (0, 0), "")) >= 0:
        return None
    subject = look_back(scene, parts, at, frame)
    if subject is None or frame.first == parts[0].first:
        return None
    read_complement(scene, cue, part.last, frame)
    frame.source = Mention(*subject)
    return extend(scene, parts, at, frame)


def extend(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Frame:
    """Take what follows the verb along: citing, relatives, participles, a name's role."""
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if part.quotation != -1 or part.mark != ",":
            break
        stop, name = scene.phrase_at.get(part.first, (0, ""))
        if name == "citing":
            frame.origins += read_mentions(scene, stop, part.last)
        elif find_added(scene, parts, index) is not None:
            break
        elif scene.has(part.first, "relative") or _take_seen(scene, frame, part):
            _take_cited(scene, frame, part)
        elif _names_source(scene, frame, part):
            assert frame.source is not None
            end = part.last - int(not scene.tokens[part.last - 1].is_word)
            frame.source = Mention(frame.source.first, end, frame.source.hint)
        elif (
            name
            or scene.has(part.first, "fragment")
            or any(finite(scene, i) for i in range(part.first, relative_ahead(scene, part)))
        ) or not _is_extra(scene, part):
            break
        elif (
            frame.source
            and frame.source.last + 1 == part.first
            and any(
                is_source_noun(scene, i) for i in range(part.first, relative_ahead(scene, part))
            )
        ):
            end = relative_ahead(scene, part)
            end -= int(not scene.tokens[end - 1].is_word)
            frame.source = Mention(frame.source.first, end, frame.source.hint)
        frame.last = part.last
    return frame


def _is_extra(scene: Scene, part: Part) -> bool:
    """, wringing out a glove | , over soup | , the mayor"""
    word = scene.word(part.first)
    if all(not scene.tokens[i].text[0].isalpha() for i in range(part.first, part.last)):
        return True
    return bool(word.parts & (GERUND | PARTICIPLE | PREPOSITION)) or any(
        is_source_noun(scene, i) for i in range(part.first, part.last)
    )


def _names_source(scene: Scene, frame: Frame, part: Part) -> bool:
    """said the union's secretary, | Dale Hutchin"""
    if frame.source is None or frame.source.last + 1 != part.first:
        return False
    role = scene.tokens[frame.source.last - 1]
    names = [scene.tokens[at] for at in range(part.first, part.last) if scene.tokens[at].is_word]
    return not role.is_capitalised and all(token.is_capitalised for token in names)


def _takes_object(scene: Scene, index: int, last: int) -> bool:
    """, but the company urged | customers to save power: what it did, not what it said"""
    if index >= last or not scene.tokens[index].is_word or scene.is_inside(index):
        return False
    word = scene.word(index)
    loose = scene.has(index, "time") or scene.has(index, "setting") or scene.has(index, "that")
    return bool(word.parts & (NOUN | ADJECTIVE | NUMERAL)) and not loose and not word.verb


def _take_seen_by(scene: Scene, frame: Frame, first: int, last: int) -> None:
    """an email that was seen by | the Times"""
    for index in range(first, last - 1):
        if scene.lower(index) in SEEN and scene.lower(index + 1) == "by":
            end = read_noun_phrase(scene, index + 2, last)
            frame.relays.append(Mention(index + 2, end, "relay"))
            return


def _take_seen(scene: Scene, frame: Frame, part: Part) -> bool:
    """, a copy of which | Reuters | has seen; , obtained by | the Guardian"""
    which = next((i for i in range(part.first, part.last) if scene.lower(i) == "which"), -1)
    last = next((i for i in range(part.first, part.last) if scene.lower(i) in SEEN), -1)
    if last < 0 or frame.source is None:
        return False
    if scene.lower(last + 1) == "by" and last == part.first:
        end = read_noun_phrase(scene, last + 2, part.last)
        frame.relays.append(Mention(last + 2, end, "relay"))
        return True
    end = last
    while end > which and scene.lower(end - 1) in AUXILIARIES:
        end -= 1
    if 0 <= which < end - 1:
        frame.relays.append(Mention(which + 1, end, "relay"))
    return which >= 0


def _take_cited(scene: Scene, frame: Frame, part: Part) -> None:
    """…, which in turn cites | a source in the bank"""
    for index in range(part.first, part.last - 1):
        if scene.lower(index) in QUOTING | {"citing", "quoting"}:
            frame.origins = [*read_mentions(scene, index + 1, part.last), *frame.origins]
            return
