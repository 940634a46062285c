"""A role, a generic word or a short name to what the article has named before."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.beside import BODIES, ROLES
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.reference.memory import Memory, is_bare
from workbench.analysis.reference.offices import STEM, is_same_office
from workbench.analysis.reference.record import Entity, same_person
from workbench.analysis.reference.stems import stems
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PLURAL

GENERIC = words(
    "перевозчик перевізник авиакомпан авіакомпан производител виробник застройщик забудовник"
    " оператор ритейлер банк клуб надзорн правоохран правоохорон ведомств відомств компани"
    " компані предприяти підприємств фирм фірм завод организац організац служб регулятор"
    " министерств міністерств управлен управлін department ministry company firm agency"
    " regulator organisation organization operator bank"
)
ANYBODY = frozenset(word[:STEM] for word in words("политик політик politician чиновник посадовець"))
"""What an office holder is called, whichever the office."""
REPORTERS = ("журналист", "журналіст", "расследовател", "розслідувач")
"""Журналисты выяснили, что …: those of the outlet named before"""

TALKING = ("собеседник", "співрозмовник")
"""мэр … | собеседник агентства: whoever spoke before"""


def find_antecedent(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """Return what the article has named before and means again."""
    if source.person is not None:
        return _same_person(memory, scene, mention, source)
    if not is_bare(scene, mention):
        return _in_office(memory, scene, mention, source) or _same_words(
            memory, scene, mention, source
        )
    if scene.language.reference.is_new(scene, mention, source):
        return None
    if source.head_class == "outlet":
        return memory.find(lambda e: _is_outlet(e) and e.name != memory.publisher)
    if guess_gender(scene, mention, source) == PLURAL:
        reporters = scene.starts_with(mention.first, REPORTERS)
        return memory.find(_is_reporting_outlet) if reporters else None
    return _bearer_of_class(memory, scene, mention, source)


def _bearer_of_class(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """министр | ведомство | канал: who has been named and is one"""
    own = stems(scene, mention)
    if source.head_class in ("official_role", "neutral_role", "person_role"):
        whose = scene.has(mention.first, "possessive")
        other = len(own) > 1 and bool(own & ANYBODY)  # американский чиновник
        return None if whose or other else _person_in_role(memory, own, source)
    if source.head_class == "unnamed":
        talks = scene.starts_with(source.head, TALKING) and not _is_titled(scene, source.head + 1)
        return memory.find(
            lambda e: e.is_source and e.source.head_class == "unnamed" and own <= e.stems,
            lambda e: talks and e.is_source and e.source.head_class == "unnamed",
            lambda e: talks and e.is_source and (e.is_person or e.source.head_class in ROLES),
        )
    if source.head_class == "social":
        return memory.find(
            lambda e: e.source.head_class == "social" and not is_bare(e.scene, e.mention)
        )
    if source.head_class in ("official_body", "organisation"):
        return _named_body(memory, own, source)
    return None


def _is_titled(scene: Scene, at: int) -> bool:
    """собеседник | «Голоса»: nobody named so far"""
    return at < len(scene.tokens) and (scene.tokens[at].is_capitalised or scene.in_quotation(at))


def _is_outlet(entity: Entity) -> bool:
    named = not is_bare(entity.scene, entity.mention)
    known = entity.source.head_class == "outlet" or (entity.type == "agency" and entity.is_source)
    return known and named


def _is_reporting_outlet(entity: Entity) -> bool:
    return entity.source.head_class == "outlet" and entity.is_source


def _same_person(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    assert source.person is not None
    surname = scene.lower(source.person[1] - 1)
    if _is_patronymic(surname):
        given = scene.lower(source.person[0])[:STEM]
        return memory.find(
            lambda e: (
                _length(e) > 1 and _given(e)[:STEM] == given and not _is_patronymic(e.words[-1])
            )
        )
    own = Entity(scene, mention, source, True, source.type)
    return memory.person_called(lambda e: same_person(e, own), surname)


def _is_patronymic(word: str) -> bool:
    """Лев Аркадьевич, Василь Панасович, Ніна Петрівна: no surname"""
    return word.endswith(PATRONYMICS)


PATRONYMICS = tuple(
    stem + ending
    for stem, endings in (
        ("вич", " а у ем еві ом"),
        ("овн", "а ы е у ой"),
        ("евн", "а ы е у ой"),
        ("ичн", "а ы е у ой"),
        ("івн", "а и і у ою"),
        ("ївн", "а и і у ою"),
    )
    for ending in endings.split(" ")
)


def _given(entity: Entity) -> str:
    person = entity.source.person
    return entity.scene.lower(person[0]) if person else ""


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
    capital = any(scene.tokens[at].is_capitalised for at in range(mention.first, mention.last))
    # Israel is not an Israeli source
    if not (own and capital) or scene.has(mention.last - 1, "place"):
        return None
    body = source.head_class in BODIES  # МИД, after its spokeswoman
    return memory.find(
        lambda e: not body and e.is_person and own <= e.stems,
        lambda e: (
            own <= e.stems
            and (not source.type or e.type == source.type)
            and e.source.head_class not in ROLES  # Orbank executives are not Orbank
        ),
    )


def _in_office(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """глава кремлёвской администрации: whom the article has called so, in these words or others"""
    if source.head_class not in ROLES or scene.language.reference.is_new(scene, mention, source):
        return None
    if guess_gender(scene, mention, source) == PLURAL:
        return None
    said = [
        scene.lower(at).removesuffix("'s")
        for at in range(mention.first, mention.last)
        if scene.tokens[at].is_word and len(scene.tokens[at].text) > LITTLE
        if scene.lower(at) != "the"
    ]
    return memory.find(lambda e: e.is_person and is_same_office(said, e.stems))


LITTLE = 2
"""Letters: words of so few say nothing of an office."""


def _person_in_role(memory: Memory, own: frozenset[str], source: Source) -> Entity | None:
    kind = source.type
    if own & ANYBODY and (found := _politician(memory)):
        return found
    return memory.find(
        lambda e: e.is_person and len(own) > 1 and own <= e.stems,  # российский лидер
        lambda e: e.is_person and bool(own & e.stems),
        lambda e: e.is_person and e.type == kind and e.is_source,
        lambda e: e.is_person and e.type == kind,
        lambda e: (
            not e.is_person and bool(own & e.stems) and e.source.head_class == source.head_class
        ),
        lambda e: e.is_person and e.is_source and bool(own & ANYBODY),
    )


def _politician(memory: Memory) -> Entity | None:
    """Министр Вайс осудил Марту Кляйн | политик: who holds an office, has spoken, or acts"""

    def in_office(e: Entity) -> bool:
        return e.is_person and e.type == "official"

    return memory.find(
        lambda e: in_office(e) and e.is_source,
        lambda e: in_office(e) and e.is_subject,
        in_office,
        lambda e: e.is_person and e.is_subject,
    )


def _has_name(entity: Entity) -> bool:
    """Acme; not: a restaurant in Oslo"""
    return not is_bare(entity.scene, entity.mention) and not entity.name[:1].islower()


def _named_body(memory: Memory, own: frozenset[str], source: Source) -> Entity | None:
    generic = any(stem[:4] in {g[:4] for g in GENERIC} for stem in own)

    def is_alike(e: Entity) -> bool:
        return not e.is_person and e.type == source.type

    def is_named(e: Entity) -> bool:
        whole = e.source.head_class == "official_body" and len(e.stems) > 1
        return is_alike(e) and (whole or not is_bare(e.scene, e.mention))

    return memory.find(
        lambda e: bool(own & e.stems) and is_named(e),
        lambda e: generic and e.is_source and is_named(e),
        lambda e: generic and is_alike(e) and _has_name(e),
        lambda e: generic and is_named(e),
    )
