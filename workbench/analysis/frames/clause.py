"""The clause of a word that reports: who does so, and who and what else stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.frames.roles import Role, Roles, Verb, fill_roles
from workbench.analysis.frames.subjects import (
    AFTER,
    AS,
    BESIDE,
    FAR,
    NEAR,
    FindSubject,
    Subject,
    cited_in,
)
from workbench.analysis.sentence.chunks import Kind, read_chunks
from workbench.analysis.sentence.noun_phrases import is_finite, is_source_noun
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.language import Reporting
from workbench.analysis.words.word import ADVERB, SINGULAR

ASIDES = frozenset(Kind) - {Kind.NOUN, Kind.WORD}
LEADING = frozenset({Kind.TIME, Kind.LINK, Kind.CITING, Kind.THIS})
SPEAKERS = frozenset(("official_role", "neutral_role", "person_role"))


@dataclass(frozen=True, slots=True)
class Clause:
    """One word that reports with all that plays a role beside it."""

    scene: Scene
    parts: list[Part]
    at: int
    """The part that the word stands in."""
    cue: int
    """The verb."""
    noun: int
    """The last word of what reports: выразил | мнение; the verb where it has no noun."""
    subject: Subject | None
    roles: Roles
    kinds: frozenset[Kind]
    """Of the chunks beside the verb."""
    clear: bool
    """Nothing stands before the verb but when, where, to whom, and its subject."""
    opens: bool
    """Its subject does not either."""
    is_set: bool
    """Where, in what, to whom stands before the verb, not only when."""
    compares: bool
    """Как сказал мэр, …"""

    @property
    def reporting(self) -> Reporting[Scene]:
        return self.scene.language.reporting

    @property
    def part(self) -> Part:
        return self.parts[self.at]

    def is_a(self, name: str) -> bool:
        return self.scene.has(self.cue, name)

    @property
    def content(self) -> int:
        """Where what is said begins after the clause; -1 where it does not stand there."""
        found = self.reporting.begins_content(self.scene, self.parts, self.at + 1, self.noun)
        if found < 0 and self.subject:
            own = self.subject.mention
            return self.reporting.shown(self.scene, own, self.cue, self.part.last)
        return found

    @property
    def list_ahead(self) -> int:
        """Врачи напоминают: | the items follow on their own lines; else -1"""
        ends = self.part.last + 1 >= len(self.scene.tokens) and self.scene.tokens[-1].text == ":"
        if self.is_a("performing"):
            return -1
        return len(self.scene.tokens) if ends else -1

    @property
    def after_quotation(self) -> bool:
        return self.at > 0 and self.parts[self.at - 1].quotation != NO_QUOTATION

    @property
    def states_before(self) -> bool:
        return self.reporting.has_clause(self.scene, 0, self.part.first)

    @property
    def is_manner(self) -> bool:
        """улыбается, опровергает: a frame only for quoted words"""
        return self.is_a("gesture") and not self.is_a("showing")

    @property
    def is_line(self) -> bool:
        """Вода ушла, – смеётся он: direct speech without quotation marks"""
        first = self.part.first
        return self.part.mark == "-" and first > 1 and self.scene.tokens[first - 2].text in ",!…"

    @property
    def refuses_comment(self) -> bool:
        """ответили, что | не комментируют слухи: the article's own claim"""
        return self.reporting.refuses_comment(self.scene, self.content)

    @property
    def is_plural(self) -> bool:
        """сообщили: with a place it needs no subject"""
        return not self.scene.word(self.cue).verb & SINGULAR

    @property
    def goes_on(self) -> bool:
        """…, и добавил, что …; X and added that …: the one who spoke goes on"""
        return (self.opens and self.scene.has(self.part.first, "coordinating")) or self.joined > 0

    @property
    def joined(self) -> int:
        """The dam is intact | and added that …: where what was said before ends, else 0"""
        at = self.cue - 1
        while at > self.part.first and self.scene.word(at).parts & ADVERB:
            at -= 1
        scene, first = self.scene, self.part.first
        joins = at > first and scene.has(at, "coordinating") and scene.language.subject_may_lead
        return at if joins and any(self.reporting.is_cue(scene, n) for n in range(first)) else 0

    @property
    def start(self) -> int:
        """Where the clause begins: Мэр призвал беречь воду | и заявил, что …"""
        own = self.subject
        if own is None and self.joined:
            return self.joined
        if own is None or own.first < self.part.first:
            return min(self.part.first, own.first) if own else self.part.first
        scene, verbs = self.scene, range(own.mention.last, self.cue)
        before = own.mention.first - 1
        if scene.has(before, "coordinating") and self._acts(self.part.first, before):
            return before
        acts = next((at for at in verbs if is_finite(scene, at)), self.cue)
        joins = (at for at in range(acts, self.cue) if scene.has(at, "coordinating"))
        return self.part.first if scene.has(acts, "gesture") else next(joins, self.part.first)

    def _acts(self, first: int, last: int) -> bool:
        return any(is_finite(self.scene, at) for at in range(first, last))

    @property
    def leads(self) -> bool:
        """Nothing else stands before the verb; in some languages its subject may."""
        own = self.subject
        if own is None or own.mention.first > self.cue or own.first < self.part.first:
            return self.opens
        return self.clear and self.scene.language.subject_may_lead

    @property
    def names_nobody(self) -> bool:
        """сообщили, говорится, известно: the verb needs no subject"""
        return any(self.is_a(name) for name in ("plural", "showing", "impersonal", "news"))

    @property
    def names_speaker(self) -> bool:
        """Who says so is no common noun: an office, a name, a pronoun"""
        own = self.source
        return own is not None and any(
            is_source_noun(self.scene, at)
            or self.scene.tokens[at].is_capitalised
            or self.scene.has(at, "pronoun")
            for at in range(own.first, own.last)
        )

    @property
    def source(self) -> Mention | None:
        """Who says so; where nobody is named, the place or the paper that it comes from."""
        choices = NAMED if self.scene.language.subject_may_lead else SOURCES
        return next(filter(None, (choose(self) for choose in choices)), None)

    def frame(self, rule: Rule, side: str, last: int) -> Frame:
        """The frame of this clause, up to a token."""
        source, own = self.source, self.subject
        led = [*cited_in(self.scene, self.parts[:1])] if self.at == 1 else []
        cited = [*led, *(own.cited if own else ()), *self.roles.all(Role.CITED)]
        if own and side == "before":
            cited += self.roles.all(Role.REFERRED)
        if own and source != own.mention and self.is_a("quoting"):
            cited.append(replace(own.mention, hint="oblique"))
        told = [m for m in self.roles.all(Role.LISTENER) if m != source]
        frame = Frame(
            0 if led else self.start,
            last,
            side,
            (self.cue, self.noun + 1),
            rule,
            origins=(*cited, *(self._cited_next if side == "before" else ())),
            source=source,
            relays=(*told, *(own.told if own else ())),
            believing=self.is_a("believing"),
            nobody=source is None and self.is_a("news"),
        )
        return self.reporting.finish(self.scene, self.parts, self.at, frame)

    @property
    def _cited_next(self) -> Iterator[Mention]:
        """Газета писала, | ссылаясь на капитана, | что …"""
        return cited_in(self.scene, self.parts[self.at + 1 : self.at + 2])


def read_clause(scene: Scene, parts: list[Part], at: int, cue: int, noun: int = -1) -> Clause:
    """Read the part of a word that reports, and whatever of its subject stands before it."""
    return replace(_read(scene, parts, at, cue), noun=max(cue, noun))


def _read(scene: Scene, parts: list[Part], at: int, cue: int) -> Clause:
    clause = _read_part(scene, parts, at, cue, None)
    people = _people_there(clause) is not None
    for finders in _finders(clause):
        if (finders is AFTER and people) or (finders is FAR and clause.source):
            continue
        found = _find(finders, scene, parts, at, cue)
        if found and not (people and found.mention.first > cue and _is_beside(scene, found)):
            return _read_part(scene, parts, at, cue, found)
    return clause


def _finders(clause: Clause) -> tuple[tuple[FindSubject, ...], ...]:
    """Where a subject is sought: «известно» has none, «…, и добавил» that of the verb before."""
    if clause.is_a("impersonal") or clause.is_a("news"):
        return (FAR,)
    near = BESIDE if clause.scene.language.subject_may_lead else NEAR
    if clause.joined:
        return ()
    return (near, AFTER) if clause.goes_on else (near, AFTER, FAR)


def _is_beside(scene: Scene, found: Subject) -> bool:
    """В мэрии сообщили | AFP; пояснили | заторы: no speaker, if people of some place report"""
    at = found.mention.first
    outlet = scene.has(at, "outlet") or scene.in_quotation(at) or scene.tokens[at].text.isascii()
    return outlet or found.mention.hint == "stranger"


def _find(
    finders: Sequence[FindSubject], scene: Scene, parts: list[Part], at: int, cue: int
) -> Subject | None:
    return next(filter(None, (find(scene, parts, at, cue) for find in finders)), None)


def _read_part(
    scene: Scene, parts: list[Part], at: int, cue: int, subject: Subject | None
) -> Clause:
    part = parts[at]
    own = subject.mention if subject and subject.mention.last > part.first else None
    compares = scene.lower(part.first) in AS and part.first < cue
    taken = [(cue, cue + 1), *([(own.first, own.last)] if own else [])]
    content = scene.language.reporting.begins_content(scene, parts, at + 1, cue)
    last = content if cue < content < part.last else part.last
    chunks = [*read_chunks(scene, part.first + int(compares), last, taken)]
    led = own is not None and own.first < cue and scene.language.subject_may_lead
    border = own.first if own and led else cue
    before = {chunk.kind for chunk in chunks if chunk.first < border}
    return Clause(
        scene,
        parts,
        at,
        cue,
        cue,
        subject,
        fill_roles(Verb(scene, cue, subject.mention if subject else None), chunks),
        frozenset(chunk.kind for chunk in chunks),
        clear=before <= ASIDES,
        opens=before <= ASIDES and (own is None or own.first > cue),
        is_set=not before <= LEADING,
        compares=compares,
    )


def _paper_that_quotes(clause: Clause) -> Mention | None:
    """наводяться | в повідомленні | слова директора"""
    alone = clause.is_a("quoting") and not clause.roles.one(Role.CITED)
    return clause.roles.one(Role.MEDIUM) if alone else None


def _speaker(clause: Clause) -> Mention | None:
    """сказал | министр; the paper in which something common shows something is more"""
    if clause.subject is None:
        return None
    mention, scene = clause.subject.mention, clause.scene
    if (
        clause.is_a("quoting")
        and clause.roles.one(Role.MEDIUM)
        and not clause.roles.one(Role.CITED)
    ):
        return clause.roles.one(Role.MEDIUM)
    speaks = any(
        scene.classes[at] & SPEAKERS or (at and scene.tokens[at].is_capitalised)
        for at in range(mention.first, mention.last)
    )
    return mention if speaks or not _paper(clause) else None


def _people_there(clause: Clause) -> Mention | None:
    """в мэрии | сообщили"""
    return clause.roles.one(Role.PLACE) if clause.is_plural else None


def _paper(clause: Clause) -> Mention | None:
    """говорится | в письме"""
    return clause.roles.one(Role.MEDIUM) if clause.is_a("showing") else None


def _place(clause: Clause) -> Mention | None:
    """известно | в мэрии"""
    return clause.roles.one(Role.PLACE) if clause.names_nobody else None


def _there(clause: Clause) -> Mention | None:
    return clause.roles.one(Role.THERE)


def _medium(clause: Clause) -> Mention | None:
    """на сайте | пишут; уверяют | в паблике «Слобода»"""
    if not clause.names_nobody:
        return None
    return clause.roles.one(Role.MEDIUM) or clause.roles.one(Role.LISTENER)


def _anywhere(clause: Clause) -> Mention | None:
    return clause.roles.one(Role.PLACE)


SOURCES = (_paper_that_quotes, _speaker, _people_there, _paper, _place, _there, _medium, _anywhere)


def _own(clause: Clause) -> Mention | None:
    return clause.subject.mention if clause.subject else None


def _whence(clause: Clause) -> Mention | None:
    """These figures come | from the ministry"""
    return clause.roles.one(Role.PLACE) if Kind.THIS in clause.kinds else None


NAMED = (_own, _whence)
"""Where a verb has a subject, whatever else stands beside it."""
