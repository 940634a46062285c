"""A role, a generic word or a short name to what the article has named before."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.mentions.names import is_patronymic
from workbench.analysis.reference.bodies import PRESS, has_name, is_named, is_press, named_body
from workbench.analysis.reference.memory import Memory, is_bare
from workbench.analysis.reference.office_holders import in_office, in_role
from workbench.analysis.reference.offices import STEM
from workbench.analysis.reference.record import Entity
from workbench.analysis.reference.same_persons import same_person
from workbench.analysis.reference.stems import in_brackets, short_forms, short_name, stems
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import ANY
from workbench.analysis.words.word import PLURAL, SINGULAR

REPORTERS = ("журналист", "журналіст", "расследовател", "розслідувач")
"""Журналисты выяснили, что …: those of the outlet named before"""

TALKING = ("собеседник", "собеседниц", "співрозмовник", "співрозмовниц")
"""мэр … | собеседник агентства: whoever spoke before"""


def find_antecedent(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """Return what the article has named before and means again."""
    if source.person is not None:
        return _same_person(memory, scene, mention, source)
    if not is_bare(scene, mention):
        return in_office(memory, scene, mention, source) or _same_words(
            memory, scene, mention, source
        )
    if scene.language.reference.is_new(scene, mention, source):
        return None
    return _meant_by_bare(memory, scene, mention, source)


def _meant_by_bare(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """министр, издание, журналисты: words that many could be called by"""
    if source.head_class == "outlet":
        several = _are_outlets(scene, mention, source)
        return None if several else _outlet(memory, scene, source)
    if scene.starts_with(source.head, PRESS):
        return memory.find(lambda e: e.is_source and is_press(e))  # пресс-центр уточняет
    if guess_gender(scene, mention, source) == PLURAL:
        if scene.starts_with(mention.first, REPORTERS):
            return memory.find(_is_reporting_outlet)
        return _such_ones(memory, scene, mention, source)
    return _bearer_of_class(memory, scene, mention, source)


def _outlet(memory: Memory, scene: Scene, source: Source) -> Entity | None:
    """газета, the paper: an outlet named before; the agency: where there is none, a body"""
    outlet = memory.find(lambda e: _is_outlet(e) and e.name != memory.publisher)
    if outlet or not scene.starts_with(source.head, AGENCY):
        return outlet

    def is_public(e: Entity) -> bool:
        return e.source.head_class == "official_body" and has_name(e)

    return memory.find(lambda e: e.is_source and is_public(e), is_public)


AGENCY = ("agency", "агентств", "агенці")


def _are_outlets(scene: Scene, mention: Mention, source: Source) -> bool:
    """местные | издания: not the one that was named; not: видання, which may be one too"""
    if mention.hint:
        return scene.tree.told(source.head).number == "Plur"
    one = scene.word(source.head).subject & SINGULAR
    return not one and guess_gender(scene, mention, source) == PLURAL


def _paper(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """the report: one that has been told of with more words, its own among them; | документ"""
    if scene.starts_with(source.head, GENERIC):
        return _paper_just_quoted(memory) or memory.find(_is_paper)
    own = stems(scene, mention)
    return memory.find(
        lambda e: e.source.head_class == "document" and e.is_source and own < e.stems
    )


def _paper_just_quoted(memory: Memory) -> Entity | None:
    """Как следует из приказа, мэр получил отчёт. | Документ |: the one that spoke, of a sentence"""
    last = memory.find(_is_paper)
    there = last.scene if last else None
    return memory.find(lambda e: _is_paper(e) and e.is_source and e.scene is there)


GENERIC = ("документ", "текст", "бумаг", "папер")
"""What any paper may be called: the one that was named last."""


def _is_paper(entity: Entity) -> bool:
    document = entity.source.head_class == "document"
    return document and not entity.scene.starts_with(entity.source.head, GENERIC)


def _bearer_of_class(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """министр | ведомство | канал: who has been named and is one"""
    find = BEARERS.get(source.head_class)
    return find(memory, scene, mention, source) if find else None


def _unnamed(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """источник; собеседник агентства: an unnamed one like it, or whoever spoke before"""
    own = stems(scene, mention)
    found = memory.find(
        lambda e: _is_unnamed(e) and own <= e.stems,
        lambda e: e.is_source and not e.is_person and own <= e.stems,  # a police source
    )
    talks = scene.starts_with(source.head, TALKING) and not _is_titled(scene, source.head + 1)
    return memory.find(_is_unnamed, _speaks, _is_body_that_told) if talks and not found else found


def _such_ones(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """три дипломатические источника | источники: those that have been told of with more words"""
    own, name = stems(scene, mention), source.head_class

    def are_such(e: Entity) -> bool:
        return own <= e.stems and e.gender == PLURAL

    if name not in SEVERAL:
        return None
    return memory.find(
        lambda e: e.is_source and e.source.head_class == name and are_such(e),
        lambda e: e.source.head_class in STAFFED and are_such(e),
    )


STAFFED = ROLES | words("official_body")
"""Two border | guards: who may be called by one word of it"""
SEVERAL = words("unnamed person_role official_role")


def _is_unnamed(entity: Entity) -> bool:
    return entity.is_source and entity.source.head_class == "unnamed"


def _speaks(entity: Entity) -> bool:
    return entity.is_source and (entity.is_person or entity.source.head_class in ROLES)


def _is_body_that_told(entity: Entity) -> bool:
    """Сообщили агентству | в МЧС. | Собеседник агентства: who works there"""
    return entity.is_source and entity.source.head_class in BODIES - {"outlet"}


def _group(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """канал: one of those where people write"""
    return memory.find(lambda e: e.source.head_class == "social" and is_named(e))


def _is_titled(scene: Scene, at: int) -> bool:
    """собеседник | «Голоса»: nobody named so far"""
    return at < len(scene.tokens) and (scene.tokens[at].is_capitalised or scene.in_quotation(at))


def _is_outlet(entity: Entity) -> bool:
    known = entity.source.head_class == "outlet" or entity.type == "agency"
    return known and is_named(entity)


def _is_reporting_outlet(entity: Entity) -> bool:
    return entity.source.head_class == "outlet" and entity.is_source


def _same_person(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    assert source.person is not None
    surname = scene.lower(source.person[1] - 1)
    if is_patronymic(surname):
        given = scene.lower(source.person[0])[:STEM]
        return memory.find(lambda e: _has_surname(e) and _given(e)[:STEM] == given)
    own = Entity(scene, mention, source, True, source.type)
    found = memory.person_called(lambda e: same_person(e, own), surname)
    if found:
        return found
    if len(own.words) > 1:
        return memory.person_begun(own.words)
    return memory.find(lambda e: surname in e.record.fullest.words)  # Mr | Thaksin, Ms | Gómez


def _has_surname(entity: Entity) -> bool:
    """Лев Дронов; not: Лев, Лев Аркадьевич"""
    return _length(entity) > 1 and not is_patronymic(entity.words[-1])


def _given(entity: Entity) -> str:
    person = entity.source.person
    return entity.scene.lower(person[0]) if person else ""


def _length(entity: Entity) -> int:
    person = entity.source.person
    return person[1] - person[0] if person else 0


def _same_words(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Козуб -> Дарина Козуб; a short form of what was named in full"""
    own = stems(scene, mention) or short_name(scene, mention)
    if not own or not _may_be_short(scene, mention) or source.head_class in NO_NAMES:
        return None
    kinds = {source.type} if source.type else ANY

    def is_alike(e: Entity) -> bool:
        # Orbank executives are not Orbank, nor is its report, nor its source
        body = e.source.head_class not in ROLES | PAPERS and not e.is_person
        body = body or own <= short_forms(e.scene, e.mention)  # Офис главного прокурора: ОГП
        given = source.type != "agency" and own <= in_brackets(e.scene, e.mention.last - 3)
        return own <= e.stems and (given or e.type in kinds) and body

    several = source.head_class in ROLES and guess_gender(scene, mention, source) == PLURAL
    if several or source.head_class in BODIES:  # МИД, after its spokeswoman; Голови ОТГ
        return memory.find(is_alike)
    return memory.find(lambda e: own <= _stems_of_name(e), is_alike)


def _stems_of_name(entity: Entity) -> frozenset[str]:
    """Дарина Козуб; not: the | ABC | chief Ann Roe"""
    return frozenset(word[:STEM] for word in entity.record.fullest.words)


PAPERS = frozenset(("document", "unnamed"))
NO_NAMES = words("document person_role official_role")


def _may_be_short(scene: Scene, mention: Mention) -> bool:
    """A name of few words; Israel is not an Israeli source."""
    if mention.last - mention.first > 3 or scene.has(mention.last - 1, "place"):
        return False
    return scene.some(is_capital, mention.first, mention.last)


def _body(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    return named_body(memory, stems(scene, mention), source)


BEARERS = {
    **dict.fromkeys(("official_role", "neutral_role", "person_role"), in_role),
    **dict.fromkeys(("official_body", "organisation"), _body),
    "document": _paper,
    "unnamed": _unnamed,
    "social": _group,
}
"""Who may be meant, by the class of the noun that stands for him."""
