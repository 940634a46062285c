"""What Slavic pronouns and bare words mean of what the article has named."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.slavic.heads import find_head
from workbench.analysis.languages.slavic.holding import holds_office
from workbench.analysis.languages.slavic.joint import SPEAKERS
from workbench.analysis.mentions.persons import find_person as find_name
from workbench.analysis.reference.memory import Memory, is_body
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FEMININE, MASCULINE, NEUTER, PLURAL

AT_LARGE = words(
    "сми змі медиа медіа массмедиа масмедіа пресса прессы прессе преса преси пресі медіями"
)


def find_person(memory: Memory, gender: int) -> Entity | None:
    """он, вона: a person of the gender, a source before others"""
    return memory.find(*(partial(test, gender) for test in HE_OR_SHE))


def _may_be(gender: int, entity: Entity) -> bool:
    """| Анна Гук |: of that gender and no other"""
    return entity.is_person and entity.gender == gender


def _speaks(gender: int, entity: Entity) -> bool:
    return entity.is_source and _may_be(gender, entity)


def _acts(gender: int, entity: Entity) -> bool:
    return entity.is_subject and _may_be(gender, entity)


def _is_so(gender: int, entity: Entity) -> bool:
    return entity.is_person and entity.gender == gender


def _may_be_so(gender: int, entity: Entity) -> bool:
    """| Гук | сказал: a surname"""
    return entity.is_person and bool(entity.gender & gender)


def _speaks_unnamed(gender: int, entity: Entity) -> bool:
    """| источник | сказал: whatever the gender of the word"""
    somebody = entity.source.head_class in SPEAKERS
    return entity.is_source and somebody


def _speaks_so(gender: int, entity: Entity) -> bool:
    return entity.is_source and bool(entity.gender & gender)


def _is_body_so(gender: int, entity: Entity) -> bool:
    """| компания | закрыла завод; по его данным: | министерство | too"""
    meant = gender | NEUTER if gender & MASCULINE else gender
    return is_body(entity) and entity.is_subject and bool(entity.gender & meant & ~PLURAL)


def _speaks_unknown(gender: int, entity: Entity) -> bool:
    """A source that is no person of a known gender"""
    return entity.is_source and not (entity.is_person and entity.gender)


def _is_unnamed_so(gender: int, entity: Entity) -> bool:
    """| министр | ушёл"""
    somebody = entity.source.head_class in SPEAKERS
    return somebody and bool(entity.gender & gender & ~PLURAL)


HE_OR_SHE = (
    *(_speaks, _acts, _is_so, _may_be_so, _speaks_unnamed),
    *(_speaks_so, _is_unnamed_so, _is_body_so, _speaks_unknown),
)
"""Whom the pronoun means, those first whom it means more often."""


def find_thing(memory: Memory) -> Entity | None:
    """оно, воно: an institution"""
    return memory.find(is_body, lambda e: e.is_source)


def resolve(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> tuple[str, str] | None:
    """| країна | наполягає, | російська сторона | твердить: of which its words tell; else None"""
    state = _state_meant(memory, scene, mention) or _human_meant(memory, scene, mention)
    if state is None:
        return None
    memory.remember(state.again())
    return state.name, state.type


def _state_meant(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """Швеція заявила, що … | Країна |, | шведська сторона | додала: a place that has spoken"""
    first, alone = mention.first, mention.last - mention.first == 1
    if alone and scene.starts_with(first, COUNTRIES):
        return memory.find(_is_place_that_spoke)
    if mention.last - first != 2 or not scene.starts_with(first + 1, SIDES):
        return None
    return memory.find(lambda e: _is_place_that_spoke(e) and _same_stem(e, scene, first))


def _same_stem(entity: Entity, scene: Scene, at: int) -> bool:
    """| Швеція |, | шведська"""
    return _stem(entity.scene, entity.mention.first) == _stem(scene, at)


def _stem(scene: Scene, at: int) -> str:
    """| Норв|егія, | норв|езький; | Шве|ція, | шве|дський; | Тур|ция, | тур|ецкий"""
    stem = scene.lower(at)[:LEAST_OF_STEM]
    return stem[:-1] if stem[-1:] in CHANGING else stem


COUNTRIES = ("країн", "держав", "стран", "государств")
SIDES = ("сторон", "сторін")
LEAST_OF_STEM = 4
CHANGING = ("ц", "ч", "д", "е")
"""Letters of a country, of which the last may be another in its adjective."""


def _is_place_that_spoke(entity: Entity) -> bool:
    place = entity.source.head < 0 and entity.scene.has(entity.mention.first, "place")
    return place and entity.is_source


def _human_meant(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """Голова Ганна Гук сказала, що … | каже | жінка: who spoke last, and no other is called so

    Затримали чоловіка. Мер Олег Гук … | Чоловік | сказав: the page has had another before.
    """
    if mention.last - mention.first != 1:
        return None
    asked = next((one for one in HUMANS if scene.lower(mention.first) in one.forms), None)
    if asked is None:
        return None
    last = memory.find(lambda e: e.is_source and e.is_person)
    if last is None or last.gender != asked.gender:
        return None
    before = scene.text[: scene.tokens[mention.first].start].lower()
    return None if any(stem in before for stem in asked.stems) else last


class Human(NamedTuple):
    """What a man or a woman is called without a name."""

    forms: frozenset[str]
    stems: tuple[str, ...]
    """How the word begins in any case."""
    gender: int


HUMANS = (
    Human(words("жінка жінки женщина женщины"), ("жінк", "жінок", "женщин"), FEMININE),
    Human(words("чоловік чоловіка мужчина мужчины"), ("чоловік", "мужчин"), MASCULINE),
)


def is_new(scene: Scene, mention: Mention, source: Source) -> bool:
    """СМИ, преса: outlets at large; else no article tells what has been named before"""
    return source.head_class == "outlet" and scene.lower(source.head) in AT_LARGE


def office_follows(scene: Scene, mention: Mention, source: Source) -> bool:
    """Ольга Коваль, министр, | …: where it does not stand before the name"""
    alone = source.type == "person" and not source.head_class
    return alone and holds_office(scene, mention)


def person_inside(scene: Scene, mention: Mention) -> Mention | None:
    """декларация | сенатора Олега Лося: the paper is one thing, and whose it is another

    Or пресс-служба | губернатора Олега Лося. Else a person's name is the end of its phrase, and
    found with it.
    """
    head, name = find_head(scene, mention)
    owner = Mention(head + 1, mention.last, "oblique")
    apart = name in ("document", "neutral_role", "official_body")
    return owner if apart and find_name(scene, owner) else None


def may_start_name(scene: Scene, at: int) -> bool:
    """Only names have two capitals in a row."""
    return True


def takes_office(memory: Memory, scene: Scene, mention: Mention, source: Source) -> bool:
    """Here the office goes with the name."""
    return False


def is_proper(scene: Scene, at: int) -> bool:
    """Волынь; not an outlet's common name, nor the first word of a sentence"""
    token = scene.tokens[at]
    outlet = is_source_noun(scene, at) and scene.has(at, "outlet")
    return at > 0 and token.is_capitalised and token.lower != "the" and not outlet


def end_of_name(scene: Scene, first: int, last: int) -> int:
    """What a name governs stands behind it and tells more of it: голова | міста."""
    return last


def may_be_noun(scene: Scene, at: int) -> bool:
    """Endings tell nouns from verbs."""
    return True
