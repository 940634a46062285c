"""Somebody quoted by somebody: AFP quoted the mayor as saying that the well was dry."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.subjects import back, before
from workbench.analysis.languages.english.frames.by_tree import THAT
from workbench.analysis.languages.english.frames.complement import after_complement
from workbench.analysis.languages.english.frames.cues import QUOTING, finite, only_extras
from workbench.analysis.languages.english.frames.feeling import BE
from workbench.analysis.languages.english.frames.told import find_relay
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.parts import after_quotation
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB


def find_quoted(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The agency quoted the mayor, Ann Roe, | as saying that …; …, she was quoted as saying"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    cue = scene.first(_quotes, part.first, part.last)
    last = parts[min(at + 3, len(parts) - 1)].last
    saying, stop = _saying_behind(scene, part, cue, last)
    if saying < 0:
        return None
    by, end = _read_by(scene, cue + 1, (saying, stop + (scene.lower(stop) == "that")), last)
    stop = after_complement(scene, max(stop, end) - 1, last)
    stop += scene.lower(stop) == "that"
    alone = at > 0 and not any(token.is_word for token in scene.tokens[stop:])
    side = "after" if alone else "before"
    frame = Frame(part.first, stop, side, (cue, cue + 1), Rule.QUOTED)
    if own := before(scene, parts, at, cue) or back(scene, parts, at, cue):
        frame = frame._replace(first=own.first, source=own.mention)
    close = saying - (scene.lower(saying - 1) == ",")
    quoted = (
        frame.told_to(by) if _is_passive(scene, cue) else frame.citing([Mention(cue + 1, close)])
    )
    return _with_place(scene, parts, at, quoted)


def _saying_behind(scene: Scene, part: Part, cue: int, last: int) -> tuple[int, int]:
    """quoted the mayor | as saying |; cited a letter | that | …: (-1, …) where nothing is"""
    found = _find_saying(scene, cue, last) if cue > part.first else (-1, 0)
    that = _cites_paper(scene, cue, part.last) if found[0] < 0 else -1
    return (that, that) if that > 0 else found


def _cites_paper(scene: Scene, cue: int, last: int) -> int:
    """The Gazette cited data from the bank | that | exports fell; else -1"""
    that = scene.find(("that",), cue + 1, last) if scene.starts_with(cue, "cite") else -1
    paper = that > 0 and scene.any_has("document", cue + 1, that)
    plain = paper and only_extras(scene, cue + 1, that)
    return that if plain and scene.tree.is_so(that, THAT) else -1


def _with_place(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """“…,” she was quoted as saying | in the Journal"""
    last = len(scene.tokens)
    states = scene.some(finite, frame.last, last)
    if frame.side == "after" or states or not after_quotation(parts, at):
        return frame
    relays = find_relay(scene, frame.last, last)
    return frame.told_to(relays)._replace(last=last, side="after")


def _quotes(scene: Scene, index: int) -> bool:
    return scene.lower(index) in QUOTING | REPORTING and not scene.is_inside(index)


REPORTING = words("reported reports")


def _find_saying(scene: Scene, cue: int, last: int) -> tuple[int, int]:
    """quoted her | as saying, | as having said; quoted residents | saying: from, to"""
    places = range(cue + 1, last - 1)
    lengths = ((at, _length_of_saying(scene, cue, at)) for at in places)
    return next(((at, at + length) for at, length in lengths if length), (-1, 0))


def _length_of_saying(scene: Scene, cue: int, at: int) -> int:
    """Tokens of what leads in the words of who is quoted; 0 where nothing does."""
    if scene.lower(at) == "as":
        return 2 if scene.has(at + 1, "gerund") else 3 * (scene.lower(at + 1) == "having")
    bare = scene.lower(at) == "saying"
    return int(bare and read_noun_phrase(scene, cue + 1, at) == at > cue + 1)


def _is_passive(scene: Scene, cue: int) -> bool:
    """is often quoted"""
    before = cue - 1
    while before > 0 and scene.word(before).is_a(ADVERB):
        before -= 1
    return scene.lower(before) in BE


def _read_by(
    scene: Scene, first: int, saying: tuple[int, int], last: int
) -> tuple[list[Mention], int]:
    """quoted | by Interfax | as saying; quoted as saying | by Interfax"""
    places = [*range(first, saying[0]), saying[1]]
    by = next((index for index in places if scene.lower(index) == "by"), None)
    if by is None:
        return [], 0
    end = read_noun_phrase(scene, by + 1, saying[0] if by < saying[0] else last)
    return [Mention(by + 1, end, "relay")], end
