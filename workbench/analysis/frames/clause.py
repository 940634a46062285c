"""The clause of a word that reports: where it begins, what it governs, the frame that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.reporting import CALLING, Role, Roles, Verb
from workbench.analysis.frames.sources import others_there, source_of
from workbench.analysis.frames.subjects import Subject, cited_in
from workbench.analysis.frames.trailing import is_role_beside
from workbench.analysis.sentence.chunks import Kind
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import acts_on
from workbench.analysis.sentence.parts import after_quotation, ends_phrase
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene
from workbench.analysis.words.reporting import Reporting
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION


def _ends_prepositional(scene: Scene, at: int) -> bool:
    """fell on | news |, on the | report |: a noun and what leads it stand before a token"""
    led = any(scene.word(n).parts & PREPOSITION for n in (at - 2, at - 3))
    return led and bool(scene.word(at - 1).parts & NOUN)


class Clause(NamedTuple):
    """One word that reports with all that plays a role beside it."""

    verb: Verb
    parts: Parts
    at: int
    """The part that the word stands in."""
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
    def scene(self) -> Scene:
        return self.verb.scene

    @property
    def cue(self) -> int:
        return self.verb.at

    @property
    def reporting(self) -> Reporting[Scene]:
        return self.scene.language.reporting

    @property
    def part(self) -> Part:
        return self.parts[self.at]

    def is_a(self, name: str) -> bool:
        return self.verb.is_a(name)

    @property
    def content(self) -> int:
        """Where what is said begins after the clause; -1 where it does not stand there."""
        found = self.reporting.begins_content(self.scene, self.parts, self.at + 1, self.noun)
        if found >= 0 or not self.subject:
            return found
        return self.reporting.shown(self.scene, self.subject.mention, self.cue, self.part.last)

    @property
    def after_quotation(self) -> bool:
        own = self.subject.first if self.subject else self.part.first
        at = next((n for n in range(self.at) if self.parts[n].first == own), self.at)
        return after_quotation(self.parts, at) and not ends_phrase(self.scene, self.parts, at)

    @property
    def states_before(self) -> bool:
        return self.reporting.has_clause(self.scene, 0, self.part.first)

    @property
    def is_manner(self) -> bool:
        """улыбается, опровергает: a frame only for quoted words; not: начал | говорить"""
        return self.noun == self.cue and self.is_a("gesture") and not self.is_a("showing")

    @property
    def is_line(self) -> bool:
        """Вода ушла, – смеётся он: direct speech without quotation marks"""
        first = self.part.first
        return self.part.mark == "-" and first > 1 and self.scene.tokens[first - 2].text in ",!…"

    @property
    def acts_on_thing(self) -> bool:
        """At the scene, officers | found a vehicle: nothing is said"""
        own = self.subject
        led = own is not None and own.mention.first < self.cue
        return led and self.scene.language.subject_may_lead and acts_on(self.scene, self.cue)

    @property
    def refuses_comment(self) -> bool:
        """ответили, что | не комментируют слухи: the article's own claim"""
        return self.reporting.refuses_comment(self.scene, self.content)

    @property
    def hangs_on_noun(self) -> bool:
        """Shares fell on news that | the chief told councillors …: it tells what the news is"""
        that = self._that_in_subject
        if that <= self.part.first or not _ends_prepositional(self.scene, that):
            return False
        return self.acts_before(that - 1) and not self._reports(self.part.first, that)

    @property
    def _that_in_subject(self) -> int:
        """…, or right before it; NOT_FOUND where there is none."""
        own = self.subject
        if own is None:
            return NOT_FOUND
        first = max(own.mention.first, 1) - 1
        return self.scene.find_class("that", first, own.mention.last - 1)

    @property
    def goes_on(self) -> bool:
        """…, и добавил, что …; X and added that …: the one who spoke goes on"""
        return (self.opens and self.scene.has(self.part.first, "coordinating")) or self.joined > 0

    @property
    def joined(self) -> int:
        """The dam is intact | and added that …: where what was said before ends, else 0"""
        scene, first = self.scene, self.part.first
        back = range(self.cue - 1, first, -1)
        at = next((n for n in back if not scene.word(n).is_a(ADVERB)), first)
        joins = at > first and scene.has(at, "coordinating")
        joins = joins and (scene.language.subject_may_lead or self._calls(at))
        return at if joins and self._reports(0, first) else 0

    @property
    def reports_before(self) -> bool:
        """Something in the parts before its own reports."""
        return self._reports(0, self.part.first)

    def _reports(self, first: int, last: int) -> bool:
        """Some word of a range is one that reports."""
        return self.scene.some(self.reporting.is_cue, first, last)

    def _calls(self, at: int) -> bool:
        """Мэр назвал план пустым | и заявил, что …"""
        return any(self.scene.is_of(n, CALLING) for n in range(at) if not self.scene.is_inside(n))

    @property
    def start(self) -> int:
        """Where the clause begins: Мэр призвал беречь воду | и заявил, что …"""
        own, first = self.subject, self.part.first
        if own is None:
            return self.joined or first
        before = own.mention.first - 1
        if own.first < first or own.mention.last <= first:
            return self._second_verb(first, own.first)
        if self.scene.has(before, "coordinating") and self.acts_before(before):
            return before
        return self._second_verb(own.mention.last, first)

    def _second_verb(self, first: int, otherwise: int) -> int:
        """Мэр призвал беречь воду | и заявил: where what it does besides has ended"""
        scene = self.scene
        acts = scene.first(is_finite, first, self.cue, otherwise=self.cue)
        if scene.has(acts, "gesture") and not acts_on(scene, acts):
            return otherwise
        return scene.find_class("coordinating", acts, self.cue, otherwise=otherwise)

    def acts_before(self, last: int) -> bool:
        """Something is done in its part before a token."""
        return self.scene.some(is_finite, self.part.first, last)

    @property
    def leads(self) -> bool:
        """Nothing else stands before the verb; in some languages its subject may."""
        own = self.subject
        if own is None or own.mention.first > self.cue or own.first < self.part.first:
            return self.opens
        return self.clear and self.scene.language.subject_may_lead

    @property
    def names_speaker(self) -> bool:
        """Who says so is no common noun: an office, a name, a pronoun"""
        own = self.source
        return own is not None and any(self._is_known(at) for at in range(own.first, own.last))

    def _is_known(self, at: int) -> bool:
        known = self.scene.is_of(at, SOURCE_CLASSES | {"pronoun"})
        return known or self.scene.tokens[at].is_capitalised

    @property
    def source(self) -> Mention | None:
        """Who says so; where nobody is named, the place or the paper that it comes from."""
        return source_of(self.verb, self.roles, looks_back=Kind.THIS in self.kinds)

    def frame(self, rule: Rule, side: str, last: int) -> Frame:
        """The frame of this clause, up to a token."""
        source = self.source
        frame = Frame(
            0 if self._led else self.start,
            last,
            side,
            (self.cue, self.noun + 1),
            rule,
            origins=tuple(self._cited(source, side, last)),
            source=source,
            relays=tuple(self._told(source)),
            believing=self.is_a("believing"),
            nobody=source is None and (self.is_a("news") or self.is_a("appearing")),
        )
        return self.reporting.finish(self.scene, self.parts, self.at, frame)

    @property
    def _led(self) -> list[Mention]:
        """Citing two officials, | the agency reported …; Citing Ann Roe, a poet, | it reported …"""
        between = all(is_role_beside(self.scene, part) for part in self.parts[1 : self.at])
        return [*cited_in(self.scene, self.parts[:1])] if self.at and between else []

    def _cited(self, source: Mention | None, side: str, last: int) -> Iterator[Mention]:
        """Газета писала, | ссылаясь на капитана, | что …"""
        own = self.subject
        yield from self._led
        yield from own.cited if own else ()
        yield from self.roles.all(Role.CITED)
        if own and source != own.mention and self.is_a("quoting"):
            yield own.mention._replace(hint="oblique")
        if side == "before":
            beside = self.parts[self.at + 1 : self.at + 2] if last > self.part.last else ()
            yield from self.roles.all(Role.REFERRED) if own else ()
            yield from cited_in(self.scene, beside)

    def _told(self, source: Mention | None) -> Iterator[Mention]:
        heard = [*others_there(self.scene, self.roles), *self.roles.all(Role.LISTENER)]
        yield from (told for told in heard if told != source)
        yield from self.subject.told if self.subject else ()
