"""English frames that stand anywhere: according to the mayor, in her view."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.according_whom import (
    behind_content,
    parts_beside,
)
from workbench.analysis.languages.english.frames.companions import find_companion
from workbench.analysis.languages.english.frames.cues import OBJECTS
from workbench.analysis.languages.english.frames.hedges import names_nobody
from workbench.analysis.languages.english.frames.subject_tail import SEEN
from workbench.analysis.languages.english.frames.told import part_sources, read_seen_by
from workbench.analysis.languages.english.frames.trailing import extend
from workbench.analysis.languages.english.neighbours import OF_TWO_WORDS, SECOND_WORDS
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    NOT_FOUND,
    Scene,
    is_word,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PARTICIPLE

ABIDED_BY = words("law laws rules regulations constitution procedure protocol instructions")
VIEWS = words(
    "view views opinion words telling account estimate estimates reckoning calculation calculations"
    " assessment admission judgment judgement mind version estimation book phrase words"
    " count tally arithmetic projection projections"
)


def find_free(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """according to the mayor | in her view"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    leading = (n for n in range(part.first, part.last) if _leads_in(scene, part, n))
    index = next(leading, NOT_FOUND)
    if index == NOT_FOUND:
        return _find_view(scene, part)
    stop, name = scene.phrase(index)
    frame = Frame(index, stop, "free", (index, stop), Rule.ACCORDING)
    if name == "his_words":
        return frame._replace(source=Mention(index + 1, index + 2, "possessive"))
    return _read_according(scene, parts, at, frame, stop)


def _leads_in(scene: Scene, part: Part, index: int) -> bool:
    """| according to | the mayor"""
    stop, name = scene.phrase(index)
    if name not in ("according", "his_words") or scene.is_inside(index) or stop > part.last:
        return False
    return scene.lower(index) != "per" or _is_per_somebody(scene, part, index)


def _is_per_somebody(scene: Scene, part: Part, index: int) -> bool:
    """| per | the mayor; …, | per | Reuters, the Verge; not: Petter | Per | Lind, 5 | per | cent"""
    name = scene.tokens[index].text == "Per" and index > 0
    named = scene.token(index + 1 + (scene.lower(index + 1) == "the"))
    aside = index == part.first and named.is_capitalised
    return not name and (aside or _may_tell(scene, index, part.last))


def _may_tell(scene: Scene, per: int, last: int) -> bool:
    """per | the mayor, per | data from Reuters; not: per | head"""
    return is_source_noun(scene, min(per + 2, last - 1)) or scene.starts_with(per + 1, DATA)


def _find_view(scene: Scene, part: Part) -> Frame | None:
    """By her own estimate, … | …, in the mayor's view | to Roe's mind"""
    opening = scene.places(OPENING, part.first, part.last - 2)
    views = (_read_view(scene, part, at) for at in opening if not scene.is_inside(at))
    return next(filter(None, views), None)


OPENING = frozenset(("by", "in", "to", "on"))


def _read_view(scene: Scene, part: Part, index: int) -> Frame | None:
    end = read_noun_phrase(scene, index + 1, part.last)
    owner = scene.first(_is_owner, index + 1, end - 1)
    if owner == NOT_FOUND or not _is_view(scene, index, end):
        return None
    side = "free" if index == part.first else "after"
    if side == "after" and (end != part.last and scene.lower(end) != "."):
        return None
    last = len(scene.tokens) if scene.lower(end - 1) == "book" else index
    if scene.some(scene.language.reporting.is_cue, part.first, last):
        return None  # she put it | in her book; | in her book | she noted …
    own = "possessive" if scene.has(owner, "possessive") else ""
    source = Mention(index + 1, owner + 1, own)
    return Frame(index, end, side, (index, end), Rule.ACCORDING, source=source)


def _is_view(scene: Scene, index: int, end: int) -> bool:
    """in her | view |; not: on his account"""
    view = scene.lower(end - 1)
    return view in VIEWS and (scene.lower(index), view) != ("on", "account")


def _is_owner(scene: Scene, at: int) -> bool:
    """her, the mayor's"""
    return scene.has(at, "possessive") or scene.lower(at).endswith(("'s", "s'"))


def _read_according(scene: Scene, parts: Parts, at: int, frame: Frame, stop: int) -> Frame | None:
    """according to | the mayor; according to at least | two guards"""
    part, index = parts[at], frame.first
    stop += 2 * int(scene.lower(stop) in OF_TWO_WORDS and scene.lower(stop + 1) in SECOND_WORDS)
    end = read_noun_phrase(scene, stop, part.last)
    if end <= stop or names_nobody(scene, stop, end) or _abides(scene, part, frame, end):
        return None
    if scene.starts_with(end - 1, DATA) and (owner := _owner_of_data(scene, end, part.last)):
        stop, end = owner, read_noun_phrase(scene, owner, part.last)
    source = Mention(stop, end, "possessive" if scene.lower(stop) in OBJECTS else "")
    end, seen = read_seen_by(scene, end, part.last)
    side = "after" if frame.first > part.first else frame.side
    frame = frame._replace(last=end, side=side, source=source).told_to(seen)
    frame = part_sources(scene, frame)
    if " ".join(scene.said(0, index)) in LOOKING_BACK:
        return extend(scene, parts, at, frame._replace(first=0, last=part.last, side="back"))
    if _rest_is_content(scene, frame, end, part.last):
        return frame
    return _with_rest(scene, parts, at, frame._replace(last=part.last))


LOOKING_BACK = ("this is", "this was", "that is", "that was", "it is", "all this is")
"""| This is | according to the mayor."""


def _abides(scene: Scene, part: Part, frame: Frame, end: int) -> bool:
    """He will be dealt with | according to the law: how it is done, where no comma sets it off"""
    return frame.first > part.first and scene.lower(end - 1) in ABIDED_BY


def _owner_of_data(scene: Scene, at: int, last: int) -> int:
    """figures | the bank released, data released by | the bank; 0 where nobody is named"""
    if at < last and scene.lower(at) in ("the", "a"):
        return at
    by = at + int(scene.word(at).is_a(PARTICIPLE))
    led = by + 1 < last and scene.lower(by) in ("from", "by")
    return by + 1 if led and scene.lower(at) not in SEEN else 0


def _with_rest(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """With what the next parts tell of the source."""
    if behind := behind_content(scene, parts, at, frame):
        return behind
    if frame.side == "free":
        explained = parts_beside(scene, parts, at)
        frame = frame._replace(last=parts[at + explained].last)
        frame = _with_companion(scene, parts, at + explained + 1, frame)
    if frame.side == "after":
        return extend(scene, parts, at, frame)
    return (
        extend(scene, parts[: at + 2], at, frame) if _tells_more_next(scene, parts, at) else frame
    )


def _with_companion(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """According to the mayor, Ann Roe, | and the police chief, Bo Lind, | the bridge is shut."""
    found = find_companion(scene, parts, at) if at < len(parts) and frame.source else None
    if found is None or found[1] >= len(parts) or frame.source is None:
        return frame
    last = parts[found[1] - 1].last
    return frame.citing([frame.source])._replace(source=found[0], last=last)


def _tells_more_next(scene: Scene, parts: Parts, at: int) -> bool:
    """according to the coastguard, | whose helicopter was there; a note, | a copy of which …

    As reported by the paper, | citing the mayor, …
    """
    if at + 1 >= len(parts):
        return False
    first = parts[at + 1].first
    cites = scene.phrase(first)[1] == "citing"
    return cites or any(scene.has(index, "relative") for index in (first, first + 2, first + 3))


def _rest_is_content(scene: Scene, frame: Frame, first: int, last: int) -> bool:
    """Without a comma: According to the mayor | the bridge is shut; not: a report | that he made"""
    words = scene.some(is_word, first, last) and not scene.is_of(first, RELATIVE)
    return frame.side == "free" and words and find_english_subject(scene, first, last) == first


RELATIVE = words("relative that")
