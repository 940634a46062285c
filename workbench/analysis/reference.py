"""What a pronoun, a role or a short name refers back to."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.gender import ANYBODY, guess_gender, pronoun_gender
from workbench.analysis.grammar.word import ANIMATE, PLURAL
from workbench.analysis.memory import STEM, Entity, Memory, is_bare, stems
from workbench.analysis.reference_english import (
    find_outlet,
    find_owner,
    find_person_meant,
    find_several,
    find_thing_meant,
    is_one_more,
    name_one_more,
    name_owned,
)
from workbench.analysis.scene import Scene
from workbench.analysis.source_spans import trim_data
from workbench.analysis.sources import Source, describe

SURNAME = re.compile(r"(?:sk[yi]|ov|ev|enko|chuk|son|berg|stein|man|ez|escu|vic|dze|yan)$")
"""Petrenko, Marlowski: a lone name that is a person's by its ending"""
PUBLIC_BODY = re.compile(
    r"(?:мин|мін|гос|держ|нац|рос|глав|обл|гор|рай|евро|євро)[а-яіїє]{3,}|[а-яіїє]+(?:стат|комстат|статком)[а-я]?$"
)
"""Госпродслужба, Нацстатком: a body of the state by its first syllable"""
GENERIC = (
    "ведомств",
    "відомств",
    "компани",
    "компані",
    "предприяти",
    "підприємств",
    "фирм",
    "фірм",
    "завод",
    "организац",
    "організац",
    "служб",
    "регулятор",
    "министерств",
    "міністерств",
    "управлен",
    "управлін",
    "department",
    "ministry",
    "company",
    "firm",
    "agency",
    "regulator",
    "organisation",
    "organization",
    "operator",
    "bank",
)


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
        if owner := find_owner(memory, scene, mention, source):
            name = name_owned(scene, mention, owner)
            memory.remember(Entity(scene, mention, source, True, owner.type))
            return name, owner.type
    if _is_one_of(scene, mention):
        return _one_of(memory, scene, mention, source)
    entity = _antecedent(memory, scene, mention, source)
    own = Entity(scene, mention, source, True, source.type)
    if entity is None:
        own.type = source.type or _guess_type(scene, mention)
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
        first in ("один", "одна", "одного", "одной", "one", "another")
        and mention.last - mention.first > 1
        and scene.lower(mention.first + 1) in ("из", "із", "з", "of")
    ) or (
        mention.last - mention.first == 1
        and first.startswith(("втор", "друг", "друго", "перв", "перш"))
    )


def _one_of(memory: Memory, scene: Scene, mention: Mention, source: Source) -> tuple[str, str]:
    text = scene.text[scene.tokens[mention.first].start : scene.tokens[mention.last - 1].end]
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


def _antecedent(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    if source.person is not None:
        return _same_person(memory, scene, source)
    if not is_bare(scene, mention):
        return _same_words(memory, scene, mention, source)
    own = stems(scene, mention)
    plural = guess_gender(scene, mention, source) == PLURAL
    if source.head_class == "outlet":
        return memory.find(
            lambda e: (
                e.source.head_class == "outlet"
                and not is_bare(e.scene, e.mention)
                and e.name != memory.publisher
            )
        )
    if plural or (
        scene.language == "en"
        and scene.lower(mention.first)
        in ("a", "an", "one", "his", "her", "its", "their", "two", "three", "several")
    ):
        return None
    if source.head_class in ("official_role", "neutral_role", "person_role"):
        return _person_in_role(memory, own, source)
    if source.head_class in ("official_body", "organisation"):
        return _named_body(memory, own, source)
    return None


def _same_person(memory: Memory, scene: Scene, source: Source) -> Entity | None:
    assert source.person is not None
    surname = scene.lower(source.person[1] - 1)[:STEM]
    words = source.person[1] - source.person[0]
    return memory.find(
        lambda e: e.is_person and _surname(e)[:STEM] == surname and _length(e) >= words
    )


def _surname(entity: Entity) -> str:
    person = entity.source.person
    return entity.scene.lower(person[1] - 1) if person else ""


def _length(entity: Entity) -> int:
    person = entity.source.person
    return person[1] - person[0] if person else 0


def _same_words(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Козуб -> Дарина Козуб; a short form of what was named in full"""
    own = stems(scene, mention)
    if mention.last - mention.first > 3 or source.head_class in (
        "document",
        "person_role",
        "official_role",
    ):
        return None
    if not own:
        return None
    return memory.find(
        lambda e: (
            own <= e.stems
            and (e.is_person or not source.type or e.type == source.type)
            and _capital_overlap(scene, mention, e)
        )
    )


def _capital_overlap(scene: Scene, mention: Mention, entity: Entity) -> bool:
    return any(scene.tokens[at].is_capitalised for at in range(mention.first, mention.last))


def _person_in_role(memory: Memory, own: frozenset[str], source: Source) -> Entity | None:
    kind = source.type
    return memory.find(
        lambda e: e.is_person and bool(own & e.stems),
        lambda e: e.is_person and e.type == kind and e.is_source,
        lambda e: e.is_person and e.type == kind,
        lambda e: (
            not e.is_person and bool(own & e.stems) and e.source.head_class == source.head_class
        ),
    )


def _named_body(memory: Memory, own: frozenset[str], source: Source) -> Entity | None:
    generic = any(stem[:4] in {g[:4] for g in GENERIC} for stem in own)
    return memory.find(
        lambda e: (
            bool(own & e.stems)
            and not is_bare(e.scene, e.mention)
            and not e.is_person
            and e.type == source.type
        ),
        lambda e: (
            generic
            and e.is_source
            and e.type == source.type
            and not e.is_person
            and not is_bare(e.scene, e.mention)
        ),
        lambda e: (
            generic
            and e.type == source.type
            and not e.is_person
            and not is_bare(e.scene, e.mention)
        ),
    )


INSIDE = {"ru": ("в", "во"), "uk": ("в", "у", "уві"), "en": ()}
"""подтвердили в | Сбере: nobody is a person inside whom something is said"""


def _guess_type(scene: Scene, mention: Mention) -> str:
    """A bare name nobody has introduced."""
    token = scene.tokens[mention.first]
    if scene.has(mention.last - 1, "place") or scene.has(mention.first, "place"):
        return "official"
    if mention.hint in ("relay", "told", "writes"):
        return "agency"
    if mention.hint == "oblique" and scene.lower(mention.first - 1) in INSIDE[scene.language]:
        return "organisation"
    if scene.word(mention.last - 1).parts & ANIMATE and not token.is_capitalised:
        return "person"
    if PUBLIC_BODY.match(token.lower) and token.is_capitalised:
        return "official"
    if scene.quoted[mention.first] != -1 or mention.hint == "bracket":
        return "organisation"
    if token.text.isupper() and len(token.text) > 1:
        return "official"
    if scene.language == "en":
        name = scene.tokens[mention.last - 1]
        return (
            "organisation" if name.is_capitalised and not SURNAME.search(name.lower) else "person"
        )
    return "organisation" if mention.last - mention.first > 1 or token.text.isascii() else "person"
