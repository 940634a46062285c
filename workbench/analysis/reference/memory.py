"""What an article has named so far, for later words to refer back to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.firms import GIVEN_NAMES, names_firm
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.reference.record import Entity
from workbench.analysis.reference.same_persons import same_person
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words

REMEMBERED = 60
"""How many mentions back the memory reaches."""
NAMESAKES = 12
"""How many persons of one surname are told apart."""
KEY = 2
"""Letters of a surname under which persons are looked for."""


@dataclass(slots=True)
class Memory:
    """The names and sources so far, the latest last; it never reads ahead."""

    entities: deque[Entity] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    persons: dict[str, deque[Entity]] = field(default_factory=dict)
    """The latest mention of each, by how the surname begins; they are never forgotten."""
    begun: dict[tuple[str, ...], Entity] = field(default_factory=dict)
    """The latest mention of a name of several words, by its first two."""
    first_person: Entity | None = None
    """Whom the article has introduced before all others."""
    guest: Entity | None = None
    """Who answers questions, once somebody has."""
    labels: dict[str, Entity | None] = field(default_factory=dict)
    """Whom the initials before lines of an interview stand for."""
    publisher: str | None = None
    """Never what «издание» refers to."""

    def remember(self, entity: Entity) -> None:
        """Keep a mention, with those before it that name the same person."""
        self.entities.append(entity)
        if not entity.words:
            return
        self.first_person = self.first_person or entity
        known = self.persons.setdefault(_key(entity), deque(maxlen=NAMESAKES))
        before = next((other for other in reversed(known) if same_person(other, entity)), None)
        if before is not None:
            known.remove(before)
        before = before or self.person_begun(entity.words)
        if before is not None and before.record is not entity.record:
            before.record.add(entity)
            entity.record = before.record
        known.append(entity)
        self.begun[tuple(entity.words[:2])] = entity

    def person_begun(self, words: list[str]) -> Entity | None:
        """Idris Salim Hakim came. | Idris Salim | said: two of three names, the last left out"""
        known = self.begun.get(tuple(words[:2])) if len(words) > 1 else None
        short, long = sorted((known.words, words), key=len) if known else ([], [])
        return known if len(short) < len(long) and long[: len(short)] == short else None

    def knows_namesake(self, entity: Entity) -> bool:
        """Ivo Dell; | Ann Dell's | plan: another of her surname has been named"""
        return any(
            same_word(other.words[-1], entity.words[-1]) and not same_person(other, entity)
            for other in self.persons.get(_key(entity), ())
        )

    def person_called(self, test: Callable[[Entity], bool], surname: str) -> Entity | None:
        """The latest of a surname that passes a test, however far back."""
        known = self.persons.get(surname[:KEY], ())
        return next((entity for entity in reversed(known) if test(entity)), None)

    def find(self, *tests: Callable[[Entity], bool]) -> Entity | None:
        """The latest entity that passes the first test any entity passes."""
        found = (entity for test in tests for entity in reversed(self.entities) if test(entity))
        return next(found, None)


def _key(entity: Entity) -> str:
    """Of the surname; where it may stand first or last, of the longest word."""
    words = entity.words
    surname = words[0] if len(words[-1]) == 1 else words[-1]
    return surname[:KEY]


def type_of_name(scene: Scene, mention: Mention, source: Source, kind: str) -> str:
    """Marsh Dell, which sells ships: a name alone that is no person's by what stands beside it"""
    if kind != "person" or source.person is None or source.head_class:
        return kind
    return "organisation" if names_firm(scene, mention, *source.person) else kind


def is_bare(scene: Scene, mention: Mention) -> bool:
    """the agency | министр: nothing in it is a name"""
    own = range(mention.first, mention.last)
    if mention.first == 0 and _opens_with_name(scene, mention):
        return False
    if scene.some(_is_proper, mention.first, mention.last):
        return False
    return sum(scene.tokens[at].is_word and scene.lower(at) not in ARTICLES for at in own) <= 2


ARTICLES = words("the a an")


def _opens_with_name(scene: Scene, mention: Mention) -> bool:
    """| Чубай | сказал; | МИД | сообщил"""
    first = scene.tokens[0]
    unlisted = mention.last == 1 and first.is_capitalised and scene.classes[0] <= GIVEN_NAMES
    return unlisted or (first.text.isupper() and len(first.text) > 1)


def _is_proper(scene: Scene, at: int) -> bool:
    named = scene.has(at, "proper") or scene.in_quotation(at)
    return named or scene.language.reference.is_proper(scene, at)


def is_body(entity: Entity) -> bool:
    """An institution, and nobody in it."""
    return entity.source.head_class in BODIES and not entity.is_person


BODIES = words("neutral_role official_body organisation")
