"""What a pronoun, a role or a short name refers back to."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.gender import ANYBODY, is_pronoun, pronoun_gender
from workbench.analysis.mentions.strangers import guess_type
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.antecedents import find_antecedent
from workbench.analysis.reference.memory import Memory, is_bare, is_body, type_of_name
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.reference.naming import remember_person
from workbench.analysis.reference.record import Entity, Meant
from workbench.analysis.reference.workplaces import remember_workplace
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.sentence.subjects import SURE_SUBJECT
from workbench.analysis.words.language import Reference
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PLURAL

ONE = words("один одна одно одного одной одному одним одне одні однієї одній one another")

MORE = words("ещё еще ще")
"""| ещё один источник, | another official: somebody who was not yet there"""

IT = words("ним ней нею нему ними нем нём них ньому неї ній")
"""Згідно з | ним; в | нём | говорится: a paper that was named"""

BASES = {
    form: base
    for base, forms in (
        ("один", "одного одному одним"),
        ("одна", "одной однієї одній"),
    )
    for form in words(forms)
}
"""По словам | одного | из них: as it is listed"""


def resolve(memory: Memory, scene: Scene, mention: Mention) -> Meant:
    """Return whom a source means."""
    mention = scene.language.types.trim_data(scene, mention)
    if mention.hint == "possessive" or _is_pronoun(scene, mention):
        return _of_pronoun(memory, scene, mention)
    if mention.last - mention.first == 1 and scene.lower(mention.first) in IT:
        paper = memory.find(lambda e: e.type == "document")
        return _found(paper, scene.lower(mention.first), "document")
    if mention.hint == "there":
        return _found(memory.find(is_body), "там", "official")
    language = scene.language
    source = _by_surname(memory, scene, mention) or describe(scene, mention)
    if (found := language.reference.resolve(memory, scene, mention, source)) is not None:
        return Meant(*found)
    if source.person is None and _is_one_of(scene, mention):
        return _one_of(memory, scene, mention, source)
    return _by_words(memory, scene, mention, source)


def _of_pronoun(memory: Memory, scene: Scene, mention: Mention) -> Meant:
    """| he | said, | he's | saying, | his | lawyer; according to | its data"""
    at = mention.first if mention.hint else mention.last - 1
    if (outlet := _with_data(memory, scene, mention)) is not None:
        return _found(outlet, scene.lower(at), "agency")
    return _by_pronoun(memory, scene.language.reference, _alone(scene, at))


def _alone(scene: Scene, at: int) -> str:
    """he's -> he"""
    return scene.lower(at).partition("'")[0]


def _by_surname(memory: Memory, scene: Scene, mention: Mention) -> Source | None:
    """Gerald Baker came. | Baker | said: a listed noun that is the surname of somebody named"""
    first = mention.first
    alone = mention.last == first + 1 or scene.lower(first + 1) == ","
    listed = is_source_noun(scene, first) or scene.language.capitals_tell
    unknown = mention.hint == "stranger"
    if not alone or not scene.tokens[first].is_capitalised or not (listed or unknown):
        return None
    surname = scene.lower(first)

    def bears_it(entity: Entity) -> bool:
        own = entity.words[-1]
        same = own == surname if listed else same_word(own, surname)
        return len(entity.record.fullest.words) > 1 and same

    known = memory.person_called(bears_it, surname)
    return Source("person", -1, "", (first, first + 1)) if known else None


def _by_words(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Meant:
    """Whom the article has named before in words like these; else somebody new."""
    new = scene.lower(mention.first) in ONE | MORE
    entity = None if new else find_antecedent(memory, scene, mention, source)
    own = _as_entity(scene, mention, _as_colleague(memory, scene, mention, source))
    if source.type == "document" or _speaks_for(source):
        remember_person(memory, scene, mention)
    if own.is_person:
        remember_workplace(memory, scene, mention, own.source, True)
    if entity is None:
        memory.remember(own)
        return Meant(own.name, own.type, own.record)
    memory.remember(own if own.is_person else entity.again())
    if entity.is_person:
        _learn(entity, own)
    short = f"({own.name})" in entity.name  # the Institute of Statistics | (INS) |
    tells = not (own.is_person or short) and _tells_type(scene, mention, source)
    return Meant(entity.name, own.own_type if tells else entity.type, entity.record)


def _speaks_for(source: Source) -> bool:
    """пресс-служба губернатора | Игоря Лося |: whoever is named in it may speak later"""
    return source.person is None and source.type == "official" and source.head_class in OFFICES


OFFICES = words("neutral_role official_body")


def _as_entity(scene: Scene, mention: Mention, source: Source) -> Entity:
    """What is named, with the type that its words or those around it tell."""
    kind = source.type or guess_type(scene, mention)
    source = _as_person(scene, mention, source) if kind == "person" else source
    speaks = kind != "person" or mention.hint not in ("relay", "told")
    return Entity(scene, mention, source, speaks, type_of_name(scene, mention, source, kind))


def _as_colleague(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Source:
    """Её украинский | коллега | Олег Лось: what she is, who spoke last"""
    led = scene.has(mention.first, "possessive") and scene.starts_with(source.head, COLLEAGUES)
    last = memory.find(lambda e: e.is_source and e.is_person) if led else None
    return source._replace(type=last.type) if last else source


COLLEAGUES = ("колег", "коллег", "counterpart")


def _learn(entity: Entity, own: Entity) -> None:
    """Lim Tek Vane came. | Lim | said; Иванов пришёл. | Глава дипломатии | сказал"""
    if len(own.words) == 1 and own.record is not entity.record:
        entity.record.add(own)
        own.record = entity.record
    if _is_office(own.mention, own.source, own.source.type):
        entity.record.learn(own.source.type)


def _is_office(mention: Mention, source: Source, kind: str) -> bool:
    """министр, глава дипломатии; not: руководитель"""
    said = mention.last - mention.first > 1 and source.head_class == "neutral_role"
    return kind == "official" and (said or source.head_class == "official_role")


def _tells_type(scene: Scene, mention: Mention, source: Source) -> bool:
    """Its own words say what it is."""
    told = source.head_class and source.type != "unnamed"
    return bool(told) and not is_bare(scene, mention)


def _as_person(scene: Scene, mention: Mention, source: Source) -> Source:
    """Дронов | сказал: a name alone, of whom more may be told further on"""
    alone = mention.last - mention.first == 1 and scene.tokens[mention.first].is_capitalised
    named = alone and not source.head_class and source.person is None
    return source._replace(person=(mention.first, mention.last)) if named else source


def _is_pronoun(scene: Scene, mention: Mention) -> bool:
    short = mention.last - mention.first <= 2
    last = mention.last - 1
    return short and (scene.has(last, "pronoun") or is_pronoun(_alone(scene, last)))


def _by_pronoun(memory: Memory, reference: Reference[Scene], word: str) -> Meant:
    gender = pronoun_gender(word)
    if gender == ANYBODY:
        return _found(reference.find_thing(memory), word, "official")
    if gender == PLURAL:
        they = memory.find(_have_voice, _are_several, _is_source)
        return _found(they, word, "person")
    found = reference.find_person(memory, gender)
    if found is not None:
        memory.remember(found.again())
    return _found(found, word, "person")


def _with_data(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """…, пишет «Заря». По | его | данным: the outlet that has spoken last"""
    if mention.hint != "possessive" or not scene.starts_with(mention.last, DATA):
        return None
    last = memory.find(lambda e: e.is_source and e.mention.hint != "told")
    return last if last and last.type == "agency" else None


DATA = ("данн", "сведени", "информаци", "даним", "дані", "відомост", "інформаці")


def _found(entity: Entity | None, word: str, kind: str) -> Meant:
    return Meant(entity.name, entity.type, entity.record) if entity else Meant(word, kind)


def _are_several(entity: Entity) -> bool:
    return entity.gender == PLURAL


def _is_source(entity: Entity) -> bool:
    return entity.is_source


def _have_voice(entity: Entity) -> bool:
    """Farmers blocked the road. | They | say …: who spoke last, or did something"""
    tree, head = entity.scene.tree, entity.source.head
    does = tree.is_so(head, SURE_SUBJECT) and tree.is_so(tree.head(head), MAIN)
    acts = does and _are_several(entity) and entity.source.head_class in ACTING
    return _are_sources(entity) or acts


MAIN = Arc(by=words("root"))
ACTING = ROLES | words("official_body organisation")


def _are_sources(entity: Entity) -> bool:
    return entity.is_source and _are_several(entity) and entity.type != "document"


def _is_one_of(scene: Scene, mention: Mention) -> bool:
    """один из них | one of the diplomats | второй"""
    if mention.last - mention.first == 1:
        return scene.starts_with(mention.first, ORDINALS)
    return scene.lower(mention.first) in ONE and scene.lower(mention.first + 1) in OF


OF = words("из із з зі of")
ORDINALS = ("втор", "друг", "друго", "перв", "перш")


def _one_of(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Meant:
    text = scene.text[scene.tokens[mention.first].start : scene.tokens[mention.last - 1].end]
    first, _, rest = text.partition(" ")
    text = f"{BASES[first.lower()]} {rest}" if first.lower() in BASES else text
    text = scene.language.names.uncapitalise(text) if mention.first == 0 else text
    if source.head_class:
        memory.remember(Entity(scene, mention, source, True, source.type))
        return Meant(text, source.type)
    before = _several(memory)
    return Meant(text, before.type if before else "person")


def _several(memory: Memory) -> Entity | None:
    return memory.find(
        lambda e: e.is_source and e.source.head_class == "unnamed", _are_sources, _is_source
    )
