"""One person, body or outlet of the article: what all its mentions say of it together."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.mentions.names import name_mention
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.reference.stems import described, short_forms, stems
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import PARTICLES, fold, without_article
from workbench.analysis.words.word import FEMININE, MASCULINE, PLURAL, SINGULAR

GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
PERSONS = SINGULAR | PLURAL
DECLINED = ("а", "я")
"""Олега Гука; | Гука: no nominative, where the full name has no other ending"""


@dataclass(eq=False)
class Entity:
    """One mention of something that the article names, and its record."""

    scene: Scene
    mention: Mention
    source: Source
    is_source: bool
    own_type: str
    """What its words alone, or those beside it, tell of its type."""
    record: Record = field(init=False)

    def __post_init__(self) -> None:
        self.record = Record(self)

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def type(self) -> str:
        return self.record.type

    @property
    def gender(self) -> int:
        return self.record.gender

    @property
    def stems(self) -> frozenset[str]:
        """Those of all words it has been named with."""
        return self.record.stems

    @property
    def is_person(self) -> bool:
        return self.source.person is not None

    @property
    def is_stranger(self) -> bool:
        """| Korven | said: one word that may be somebody's name or a firm's"""
        first, last, _ = self.mention
        alone = last - first == 1 and self.scene.tokens[first].is_capitalised
        return alone and not (self.is_person or self.source.type)

    @cached_property
    def is_subject(self) -> bool:
        """Олег Сомов | осудил Петра Орлова: by its case it is who does something"""
        named = self.source.person[0] if self.source.person else -1
        if named >= 0 and self._is_mans(named):
            return True
        own = {self.scene.tree.case(at) for at in (self.source.head, named) if at >= 0}
        return "Nom" in own and own <= {"Nom", ""}

    @property
    def has_role(self) -> bool:
        """Its own words, or an office beside them, tell what it is."""
        return self.source.head_class in ROLES or self.own_type in ("official", "organisation")

    @property
    def words(self) -> list[str]:
        """The folded words of a person's name, without marks, particles and Jr.: de Maiziere."""
        first, last = self.source.person or (0, 0)
        named = [t.lower.removesuffix("'s") for t in self.scene.tokens[first:last] if t.is_word]
        own = [without_article(word) for word in named]
        own = own[:-1] if len(own) > 1 and own[-1] in GENERATIONS else own
        return [word for word in own[:-1] if word not in PARTICLES] + own[-1:]

    def named(self, surname: str) -> str:
        """Ann Roe; by her surname in the nominative, where the article has that elsewhere"""
        mention = self._in_its_case
        own = self.words[-1] if self.is_person else surname.lower()
        longer = surname.lower().startswith(own) and surname.endswith(DECLINED)
        bare = self.source.person and own != self.scene.lower(self.source.person[1] - 1)  # al-Dalan
        if not surname or longer or bare or not same_word(surname.lower(), own):
            return name_mention(self.scene, mention, self.source)
        oblique = mention if surname.lower() == own else mention._replace(hint="oblique")
        return name_mention(self.scene, oblique, self.source, surname)

    @property
    def surname(self) -> str:
        """| Сомова | сказала: alone, and the subject"""
        if self.source.person is None or len(self.words) != 1 or self.mention.hint:
            return ""
        at = self.source.person[1] - 1
        does = self.scene.word(at).subject and self.scene.tree.case(at) == "Nom"
        return self.scene.tokens[at].text if self.is_source or does else ""

    @cached_property
    def _in_its_case(self) -> Mention:
        """met | Ann Roe: no frame has told in which case it stands, but the tree does."""
        own = self._head_of_role()
        first, last = self.source.person or (0, 0)
        if own and self._is_mans(own[0]):  # встретил | премьер | Нуну Силва
            return self.mention
        sure = last - first > 1 and not self.scene.word(first).subject & SINGULAR
        own += range(first, last if sure else min(first + 1, last))
        if self.is_source or not self._is_declined(own):
            return self.mention
        unsure = not sure and any(map(self._is_mans, own))
        return self.mention if unsure else self.mention._replace(hint="oblique")

    def _head_of_role(self) -> list[int]:
        """| премьер | Нуну Силва; not: Ann Roe's | house"""
        role = self.source.head_class in ROLES or self.source.person is None
        return [self.source.head] if role and self.source.head >= 0 else []

    def _is_declined(self, own: list[int]) -> bool:
        return any(self.scene.tree.case(at) not in ("", "Nom") for at in own)

    def _is_mans(self, at: int) -> bool:
        """министр | Олег | Сомов: a form that is a man's, and so the nominative"""
        return self.scene.word(at).subject & SINGULAR == MASCULINE

    @cached_property
    def own_gender(self) -> int:
        return guess_gender(self.scene, self.mention, self.source)

    def again(self) -> Entity:
        """The same, spoken of as a source by words that refer back to it."""
        entity = Entity(self.scene, self.mention, self.source, True, self.own_type)
        entity.record = self.record
        return entity


@dataclass(eq=False)
class Record:
    """What is known of one of those the article names; it grows with each mention."""

    first: Entity
    fullest: Entity = field(init=False)
    """The mention with most of a person's name."""
    stems: frozenset[str] = field(init=False)
    told_gender: int = 0
    """What verbs have told."""
    surname: str = ""
    """In the nominative, as a sentence has it whose subject it is alone."""
    is_human: bool = False
    """A pronoun has taken it up: he, she."""
    kinds: list[str] = field(default_factory=list)
    """The types that its roles have told, in the order of the text."""

    def __post_init__(self) -> None:
        self.fullest = self.first
        self.stems = stems(self.first.scene, self.first.mention)
        self.stems |= described(self.first.scene, self.first.mention)
        if not self.first.is_person:
            self.stems |= short_forms(self.first.scene, self.first.mention)
        self._learn(self.first)

    def add(self, entity: Entity) -> None:
        """Another mention of the same."""
        self.stems |= stems(entity.scene, entity.mention)
        self._learn(entity)
        if _completeness(entity) > _completeness(self.fullest):
            self.fullest = entity

    def _learn(self, entity: Entity) -> None:
        self.surname = entity.surname or self.surname
        if entity.has_role:
            self.learn(entity.own_type)

    def learn(self, kind: str) -> None:
        """Хайко Мас спорит. | Министр | считает: what an office he is called by tells of him"""
        self.kinds.append(kind)

    def hear(self, verb: int) -> None:
        """сказала, сказал: a verb of one gender tells that of who does it."""
        if verb & PERSONS in (MASCULINE, FEMININE):
            self.told_gender = verb & PERSONS

    @property
    def name(self) -> str:
        return self.fullest.named(self.surname)

    @property
    def type(self) -> str:
        """An office of the state is stronger than whatever else somebody is."""
        if not self.first.is_person:
            human = self.is_human and self.first.is_stranger
            return "person" if human else self.first.own_type
        if "official" in self.kinds or (not self.kinds and self._is_known):
            return "official"
        return self.kinds[0] if self.kinds else self.first.own_type

    @property
    def _is_known(self) -> bool:
        """Emmanuel Macron | said: nobody need say who he is"""
        return fold(self.name) in self.first.scene.lexicon.known

    @property
    def gender(self) -> int:
        """By the verbs it does; else by its name, a lone surname in a consonant being anybody's."""
        return self.told_gender or self.fullest.own_gender


def _completeness(entity: Entity) -> tuple[int, int, bool]:
    """More of a name is fuller, then what is written out; then what a frame's subject shows."""
    words = entity.words
    written = sum(len(word) > 1 for word in words)
    return written, len(words), entity.is_source and not entity.mention.hint


class Meant(NamedTuple):
    """Whom the words of a frame mean."""

    name: str
    type: str
    record: Record | None = None
    """Where it is somebody of whom more may be told further on."""
