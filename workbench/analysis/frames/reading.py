"""The words of a sentence part to the clause of one that reports: its subject, its chunks."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.frame import Mention, Parts
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.reporting import Role, Roles, Verb
from workbench.analysis.frames.roles import fill_roles, is_done
from workbench.analysis.frames.sources import people_there
from workbench.analysis.frames.subjects import (
    AFTER,
    AS,
    BESIDE,
    FAR,
    JOINED_TO,
    JOINING,
    NEAR,
    SILENT,
    FindSubject,
    Subject,
)
from workbench.analysis.sentence.attributes import noun_of_attribute
from workbench.analysis.sentence.chunks import Chunk, Kind, read_chunks
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene, once
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ANIMATE, SINGULAR

ASIDES = frozenset(Kind) - {Kind.NOUN, Kind.WORD}
LEADING = frozenset({Kind.TIME, Kind.LINK, Kind.CITING, Kind.THIS})


HELPING, HAVING = Arc(by=words("aux")), words("has have")
"""The firm shut its mill, and | has | said it is sold"""
NOT = words("не")
"""Рынок снесут, | не исключил мэр: of what is kept back by none"""


def read_clause(scene: Scene, parts: Parts, at: int, cue: int, noun: int = -1) -> Clause:
    """Read the part of a word that reports, and whatever of its subject stands before it."""
    return _read(scene, parts, at, cue)._replace(noun=max(cue, noun))


@once
def _read(scene: Scene, parts: Parts, at: int, cue: int) -> Clause:
    clause = _read_part(scene, parts, at, cue, None)
    place = people_there(clause.verb, clause.roles)
    # написали в записке для клиентов | аналитики: people write papers
    people = place is not None and not scene.has(place.first, "document")
    ruled_out = {AFTER: people, FAR: bool(clause.source)}
    asked = (finders for finders in _finders(clause) if not ruled_out.get(finders))
    for found in filter(None, (_find(finders, scene, parts, at, cue) for finders in asked)):
        if not (people and _is_beside(scene, found, cue)):
            return _read_part(scene, parts, at, cue, found)
    return clause


def _finders(clause: Clause) -> tuple[tuple[FindSubject, ...], ...]:
    """Where a subject is sought: «известно» has none, «…, и добавил» that of the verb before."""
    if clause.is_a("impersonal") or clause.is_a("news") or is_done(clause.verb):
        return () if clause.compares else (FAR,)
    if clause.is_a("appearing"):  # в прессе появились | слухи
        return ()
    if clause.joined or _stands_in_paper(clause):
        return ()
    leads = clause.scene.language.subject_may_lead
    if not clause.goes_on:
        return (BESIDE if leads else NEAR), AFTER, FAR
    if leads:
        return JOINING, AFTER, SILENT
    return (NEAR, AFTER) if clause.reports_before else (NEAR, AFTER, JOINED_TO)


def _stands_in_paper(clause: Clause) -> bool:
    """из письма банка | следует; not: наводяться в листі | слова мера"""
    written = clause.verb.is_written and not clause.is_a("quoting")
    return written and clause.roles.one(Role.MEDIUM) is not None


def _is_beside(scene: Scene, found: Subject, cue: int) -> bool:
    """В мэрии сообщили | AFP; пояснили | заторы: no speaker, if people of some place report

    | Рост цен | в мэрии объяснили тем, …: nor what stands before them and cannot speak.
    """
    at = found.mention.first
    place = _place_beside(scene, at, cue)
    if place > at and not scene.some(_may_speak, at, place):
        return True
    if at < cue:  # об этом | «Голосу», корреспонденту | ТАСС | сообщили в мэрии
        told = (scene.in_quotation(at + 1) and not is_source_noun(scene, at)) or scene.has(
            at - 1, "audience"
        )
        return told and not scene.language.subject_may_lead
    outlet = scene.has(at, "outlet") or scene.in_quotation(at) or scene.tokens[at].text.isascii()
    return outlet or found.mention.hint == "stranger"


def _may_speak(scene: Scene, at: int) -> bool:
    """| Депутаты | в мэрии; not: | решение | в мэрии"""
    return scene.word(at).is_a(ANIMATE) or scene.is_of(at, SPEAKERS)


SPEAKERS = SOURCE_CLASSES - {"document"} | {"pronoun"}


def _find(
    finders: Sequence[FindSubject], scene: Scene, parts: Parts, at: int, cue: int
) -> Subject | None:
    return next(filter(None, (find(scene, parts, at, cue) for find in finders)), None)


def _chunks(scene: Scene, parts: Parts, at: int, cue: int, own: Mention | None) -> list[Chunk]:
    """What stands beside the verb and its subject, up to what is said."""
    part = parts[at]
    first = part.first + int(scene.lower(part.first) in AS)
    denied = int(scene.lower(cue - 1) in NOT)
    may_help = scene.language.subject_may_lead and scene.any_word(HAVING, part.first, part.last)
    helping = scene.tree.places(cue, HELPING) if may_help else ()
    helped = [(at, at + 1) for at in helping if scene.lower(at) in HAVING]
    taken = [*helped, (cue - denied, cue + 1), *([(own.first, own.last)] if own else [])]
    if own is None and (place := _place_beside(scene, first, cue)) > first:
        taken.append((place, place))
    content = scene.language.reporting.begins_content(scene, parts, at + 1, cue)
    last = content if cue < content < part.last else part.last
    return [*read_chunks(scene, first, last, taken)]


def _place_beside(scene: Scene, first: int, cue: int) -> int:
    """Рост цен на проезд | в мэрии | объяснили: where people of some place begin, else NOT_FOUND"""
    if scene.language.subject_may_lead or scene.word(cue).verb & SINGULAR:
        return NOT_FOUND
    place = scene.find_back(LOCATIVE, first, cue - 1)
    if place > first and noun_of_attribute(scene, place - 1, cue) > place:
        return NOT_FOUND  # работающие | в порту | грузчики
    body = place >= 0 and scene.some(is_source_noun, place + 1, cue)
    return place if body and read_noun_phrase(scene, place + 1, cue) == cue else NOT_FOUND


@once
def _read_part(scene: Scene, parts: Parts, at: int, cue: int, subject: Subject | None) -> Clause:
    part = parts[at]
    own = subject.mention if subject and subject.mention.last > part.first else None
    chunks = _chunks(scene, parts, at, cue, own)
    own_first = own.first if own else len(scene.tokens)
    border = min(cue, own_first) if scene.language.subject_may_lead else cue
    verb = Verb(scene, cue, subject.mention if subject else None)
    roles = fill_roles(verb, chunks)
    before = _kinds_leading(chunks, border, roles)
    return Clause(
        verb,
        parts,
        at,
        cue,
        subject,
        roles,
        frozenset(chunk.kind for chunk in chunks),
        clear=before <= ASIDES,
        opens=before <= ASIDES and own_first > cue,
        is_set=not before <= LEADING,
        compares=_compares(scene, min(part.first, subject.first if subject else cue), cue),
    )


def _kinds_leading(chunks: list[Chunk], border: int, roles: Roles) -> set[Kind]:
    """What stands before the verb, save whom it was told: РБК | сообщил мэр"""
    told = {mention.first for mention in roles.all(Role.LISTENER)}
    return {chunk.kind for chunk in chunks if chunk.first < border and chunk.first not in told}


def _compares(scene: Scene, first: int, cue: int) -> bool:
    """| Как | сказал мэр, | As | the mayor, Ann Roe, said; not: | as | well as, | as | far as"""
    led = first < cue and scene.lower(first) in AS
    return led and scene.lower(first + 1) not in MEASURES


MEASURES = words("well far long soon much")
