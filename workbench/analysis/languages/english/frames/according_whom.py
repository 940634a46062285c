"""What an English sentence tells of whom it is according to, before or behind what is said."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.frames.names_beside import is_only_name, names_whom
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.subject_back import relative_ahead
from workbench.analysis.languages.english.frames.trailing import extend
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    ROLES,
    Scene,
    is_capital,
    reads_as_verb,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN, PARTICIPLE

LEADS = words("a an the of")


def behind_content(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame | None:
    """The bridge is shut, according to Ann Roe, | the mayor of Orra, who saw it.

    Not: He had, according to the police, | a knife; it is, in her view, | a museum.
    """
    told = at > 0 and scene.some(reads_as_verb, 0, parts[at].first - 2)
    told = told and not reads_as_verb(scene, parts[at].first - 2)
    if frame.side != "free" or not told or not _tells_whom(scene, parts[at + 1 : at + 2]):
        return None
    longer = extend(scene, parts, at, frame)
    joined = scene.has(longer.last + int(scene.lower(longer.last) == ","), "coordinating")
    return longer if longer.last == parts[-1].last or joined else None


def _tells_whom(scene: Scene, following: Parts) -> bool:
    """, | the mayor of Orra; , | 44; , | Ann Roe; , | published on Monday; , | speaking in Orra"""
    return any(
        scene.tokens[part.first].text.isdigit()
        or any(is_capital(scene, at) for at in (part.first, part.first + 1))
        or scene.word(part.first).is_a(PARTICIPLE)
        or scene.lower(part.first) == "speaking"
        or scene.some(is_source_noun, part.first, part.last)
        for part in following
    )


def parts_beside(scene: Scene, parts: Parts, at: int) -> int:
    """According to Ann Roe, | 44, | mayor of Orra, | it is shut: how many parts tell more"""
    more = next(
        (n for n, part in enumerate(parts[at + 1 :]) if not _explains(scene, part)), len(parts)
    )
    following = parts[at + more + 1 : at + more + 2]
    if more > 1 and (_begins(scene, following) or _goes_on(scene, at, following)):
        return more
    if _is_explained_next(scene, parts, at):
        return 1
    return more if _begins(scene, following) else 0


def _begins(scene: Scene, following: Parts) -> bool:
    """…, | it is shut"""
    return any(
        part.mark == "," and find_english_subject(scene, part.first, part.last) == part.first
        for part in following
    )


def _goes_on(scene: Scene, at: int, following: Parts) -> bool:
    """The bridge, according to …, | is shut: what begins before the frame"""
    return at > 0 and any(scene.tree.is_so(part.first, FINITE) for part in following)


FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))


def _explains(scene: Scene, part: Part) -> bool:
    """44; of Orra; who was there; a doctor based in Orra: no clause of its own; not: officials"""
    if part.mark != "," or part.quotation != NO_QUOTATION:
        return False
    first = part.first + int(scene.has(part.first, "time"))
    if scene.has(first, "relative") or is_only_name(scene, part) or _is_age(scene, part):
        return True
    role = scene.is_of(first, ROLES) and not scene.lower(first).endswith("s")
    if not (role or scene.lower(first) in LEADS):
        return False
    end = relative_ahead(scene, part)
    return _tells_who(scene, part, first, end) and not scene.some(_states, first, end)


def _tells_who(scene: Scene, part: Part, first: int, end: int) -> bool:
    """of Orra; a doctor based in Orra; with Acme"""
    placed = scene.lower(first) == "of" and is_capital(scene, part.last - 1)
    return placed or scene.some(is_source_noun, first, end) or is_capital(scene, first + 1)


def _is_age(scene: Scene, part: Part) -> bool:
    """, | 44 |,; , | now 44 |,"""
    first = part.first + int(scene.has(part.first, "time"))
    return scene.tokens[first].text.isdigit() and part.last - first < 3


def _states(scene: Scene, at: int) -> bool:
    """the bridge | was; not: a firm | based | in Orra"""
    reads = reads_as_verb(scene, at) and not scene.word(at).is_a(NOUN)
    return reads and not scene.tree.is_so(at, TELLING)


TELLING = Arc(by=words("acl"), form=words("Part"), sure=0.8)


def _is_explained_next(scene: Scene, parts: Parts, at: int) -> bool:
    """According to the institute, | a US-based think-tank, | the ice is thin."""
    marks = [part.mark for part in parts[at + 1 : at + 3]]
    if marks != [",", ","]:
        return False
    own = parts[at + 1].first, parts[at + 1].last
    if scene.lower(own[0]) not in ("a", "an", "the"):
        return names_whom(scene, parts[at], parts[at + 1]) or _is_titled(scene, parts[at], own)
    if scene.lower(own[0]) != "the" and read_noun_phrase(scene, *own) == own[1]:
        return find_english_subject(scene, parts[at + 2].first, parts[at + 2].last) is not None
    tells = scene.some(is_source_noun, *own) and not scene.some(reads_as_verb, *own)
    return tells and _begins(scene, parts[at + 2 : at + 3])


def _is_titled(scene: Scene, before: Part, own: tuple[int, int]) -> bool:
    """a spokesman for the navy, | Captain Rui Dias |, …"""
    named = find_person(scene, Mention(*own)) is not None
    alone = named and read_noun_phrase(scene, *own) == own[1]
    return alone and scene.any_of(ROLES, before.first, before.last)
