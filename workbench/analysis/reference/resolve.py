"""What a pronoun, a role or a short name refers back to."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.reference import (
    find_outlet,
    find_owner,
    find_person_meant,
    find_several,
    find_thing_meant,
    is_one_more,
    name_one_more,
    name_owned,
)
from workbench.analysis.mentions.extent import trim_data
from workbench.analysis.mentions.gender import ANYBODY, pronoun_gender
from workbench.analysis.mentions.names import name_mention
from workbench.analysis.mentions.strangers import guess_type
from workbench.analysis.mentions.types import Source, describe
from workbench.analysis.reference.antecedents import find_antecedent
from workbench.analysis.reference.memory import Entity, Memory, is_bare
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PLURAL

ONE = words("один одна одно одного одной одному одним одне одні однієї одній one another")


def resolve(memory: Memory, scene: Scene, mention: Mention) -> tuple[str, str]:
    """Return the name and the type of a source."""
    if mention.hint == "possessive" or _is_pronoun(scene, mention):
        return _by_pronoun(memory, scene.lower(mention.first if mention.hint else mention.last - 1))
    if mention.hint == "there":
        return _found(memory.find(_is_body), "там", "official")
    mention = trim_data(scene, mention)
    source = describe(scene, mention)
    if scene.language == "en":
        if is_one_more(scene, mention):
            return name_one_more(scene, mention, find_several(memory))
        if outlet := find_outlet(memory, scene, mention):
            return outlet.name, outlet.type
        if (owner := find_owner(memory, scene, mention, source)) and source.person is not None:
            kind = "person" if owner.type == "organisation" else owner.type
            memory.remember(Entity(scene, mention, source, True, kind))
            return name_mention(scene, mention, source), kind
        if owner:
            name = name_owned(scene, mention, owner)
            memory.remember(Entity(scene, mention, source, True, owner.type))
            return name, owner.type
    if _is_one_of(scene, mention):
        return _one_of(memory, scene, mention, source)
    entity = find_antecedent(memory, scene, mention, source)
    own = Entity(scene, mention, source, True, source.type)
    if entity is None:
        own.type = source.type or guess_type(scene, mention)
    elif source.type in ("", "unnamed") or not source.head_class or is_bare(scene, mention):
        own.type = entity.type
    memory.remember(
        own
        if entity is None
        else Entity(entity.scene, entity.mention, entity.source, True, own.type)
    )
    return (entity or own).name, own.type


def _is_pronoun(scene: Scene, mention: Mention) -> bool:
    if scene.lower(mention.last - 1) in ("latter", "former"):
        return True
    return mention.last - mention.first <= 2 and scene.has(mention.last - 1, "pronoun")


def _by_pronoun(memory: Memory, word: str) -> tuple[str, str]:
    gender = pronoun_gender(word)
    if word in ("it", "its"):
        return _found(find_thing_meant(memory), word, "official")
    if gender == ANYBODY:
        return _found(memory.find(_is_body, lambda e: e.is_source), word, "official")
    if gender == PLURAL:
        return _found(
            memory.find(lambda e: e.gender == PLURAL, lambda e: e.is_source), word, "person"
        )
    if word in ("latter", "former"):
        return _found(memory.find(lambda e: e.is_person), word, "person")
    if word.isascii():
        found = find_person_meant(memory, gender)
    else:
        found = memory.find(
            lambda e: e.is_person and e.gender == gender and e.is_source,
            lambda e: e.is_person and e.gender == gender,
            lambda e: e.is_person and bool(e.gender & gender),
            lambda e: e.is_source and bool(e.gender & gender),
            lambda e: e.is_source,
        )
    if found is not None:
        memory.remember(Entity(found.scene, found.mention, found.source, True, found.type))
    return _found(found, word, "person")


def _found(entity: Entity | None, word: str, kind: str) -> tuple[str, str]:
    return (entity.name, entity.type) if entity is not None else (word, kind)


def _is_body(entity: Entity) -> bool:
    return (
        entity.source.head_class in ("neutral_role", "official_body", "organisation")
        and not entity.is_person
    )


def _is_one_of(scene: Scene, mention: Mention) -> bool:
    """один из них | one of the diplomats | второй"""
    first = scene.lower(mention.first)
    return (
        first in ONE
        and mention.last - mention.first > 1
        and scene.lower(mention.first + 1) in ("из", "із", "з", "of")
    ) or (
        mention.last - mention.first == 1
        and first.startswith(("втор", "друг", "друго", "перв", "перш"))
    )


def _one_of(memory: Memory, scene: Scene, mention: Mention, source: Source) -> tuple[str, str]:
    text = scene.text[scene.tokens[mention.first].start : scene.tokens[mention.last - 1].end]
    text = text[0].lower() + text[1:] if mention.first == 0 and scene.language != "en" else text
    if source.head_class and source.type:
        return text, source.type
    before = _several(memory)
    return text, before.type if before else "person"


def _several(memory: Memory) -> Entity | None:
    return memory.find(
        lambda e: e.is_source and e.source.head_class == "unnamed",
        lambda e: e.is_source and e.gender == PLURAL,
        lambda e: e.is_source,
    )
