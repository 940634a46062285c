"""A firm, a ministry, an association: which body that was named is meant again."""

from __future__ import annotations

from workbench.analysis.frame import Source
from workbench.analysis.reference.memory import ARTICLES, Memory, is_bare
from workbench.analysis.reference.offices import STEM
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PLURAL

GENERIC = frozenset(
    word[:4]
    for word in words(
        "перевозчик перевізник авиакомпан авіакомпан производител виробник застройщик забудовник"
        " оператор ритейлер банк клуб надзорн правоохран правоохорон ведомств відомств компани"
        " компані предприяти підприємств фирм фірм завод организац організац служб регулятор"
        " вуз виш министерств міністерств управлен управлін холдинг корпорац концерн команд установ"
        " учрежден мереж department ministry company firm agency"
        " regulator organisation organization operator bank airline carmaker automaker lender"
        " retailer giant chain brewer drugmaker chipmaker manufacturer insurer supermarket utility"
        " miner startup group conglomerate watchdog monitor body carrier charity nonprofit"
        " developer supplier builder housebuilder studio label franchise exchange producer broker"
        " brand maker"
    )
)
"""The first letters of what a body is called, whichever it is."""
BY_MATTER = frozenset(
    word[:STEM] for word in words("ministry department service министерство міністерство")
)
"""the transport | ministry: what stands beside tells which one; no other is meant"""


PLACED = frozenset(
    word[:STEM]
    for word in words(
        "региональный областной городской районный краевой республиканский местный муниципальный"
        " федеральный главный российский украинский регіональний обласний міський районний крайовий"
        " місцевий федеральний головний російський український"
    )
)
"""региональный минздрав, | региональный | главк: where a body is, and not which"""


def is_named(entity: Entity) -> bool:
    return not is_bare(entity.scene, entity.mention)


def has_name(entity: Entity) -> bool:
    """Acme; not: a restaurant in Oslo"""
    return is_named(entity) and not entity.name[:1].islower()


EITHER = frozenset(word[:4] for word in words("watchdog monitor monitoring bank body"))
"""The first letters of what both a body of the state and another are called."""


def named_body(memory: Memory, own: frozenset[str], source: Source) -> Entity | None:
    """the transport | ministry |, the | airline |: what these stems and this type may mean"""
    types = {source.type, *(PUBLIC_OR_PRIVATE if _begins_with(EITHER, own) else ())}

    def is_alike(e: Entity) -> bool:
        one = e.source.head_class not in SOMEBODY or _is_maker(e)
        one = one and (own.isdisjoint(MINISTRY) or _begins_with(MINISTRIES, e.stems))
        return e.type in types and not e.is_person and one

    def is_one(e: Entity) -> bool:
        return is_alike(e) and _is_known_by_name(e)

    if own & BY_MATTER and (matter := own - BY_MATTER):
        return memory.find(lambda e: matter <= e.stems and is_one(e))
    found = memory.find(
        lambda e: own <= e.stems and is_one(e),
        lambda e: bool((own - PLACED) & e.stems) and is_one(e),
    )
    if found or not _begins_with(GENERIC, own):
        return found
    return memory.find(
        lambda e: e.is_source and is_one(e),
        lambda e: is_alike(e) and has_name(e) and may_be_firm(e),
        is_one,
        lambda e: e.type in types and e.is_source and is_press(e),
        lambda e: is_alike(e) and _speaks_or_acts(e) and not _begins_with(GENERIC, e.stems),
    )


def _is_maker(entity: Entity) -> bool:
    """The drug | maker | Acme; not: Acme's | analysts"""
    return entity.own_type == "organisation" and entity.gender != PLURAL


PRESS = (
    *("пресс-служ", "пресс-центр", "прессслуж"),
    *("прес-служ", "пресслуж", "прес-центр", "пресцентр"),
)


def is_press(entity: Entity) -> bool:
    """| пресс-служба | МЧС. В ведомстве уточнили: who speaks for a body"""
    return entity.scene.starts_with(entity.source.head, PRESS)


def _speaks_or_acts(entity: Entity) -> bool:
    return entity.is_source or entity.is_subject


SOMEBODY = ROLES | {"unnamed"}
"""спикер ведомства, | источник | в ведомстве: not the body itself"""


MINISTRY = frozenset(word[:STEM] for word in words("министерство міністерство"))
MINISTRIES = words("мин мін мид мвд мзс мвс моз мон")
"""Минздрав, МИД: no bank and no police is called a ministry"""


def _begins_with(beginnings: frozenset[str], stems: frozenset[str]) -> bool:
    return any(stem[:4] in beginnings or stem[:3] in beginnings for stem in stems)


def _is_known_by_name(entity: Entity) -> bool:
    """the Vale Department of Roads; Acme; the Teachers' Union; not: the department"""
    several = len(entity.stems) > 1
    whole = entity.source.head_class == "official_body" or _is_all_capitals(entity)
    return (several and whole) or is_named(entity)


def _is_all_capitals(entity: Entity) -> bool:
    """the | Teachers' Union |"""
    first, last, _ = entity.mention
    named = [token for token in entity.scene.tokens[first:last] if token.is_word]
    named = named[named[:1] != [] and named[0].lower in ARTICLES :]
    return entity.source.head_class == "organisation" and all(t.is_capitalised for t in named)


PUBLIC_OR_PRIVATE = ("official", "organisation")


def may_be_firm(entity: Entity) -> bool:
    """Norvik, the Vale Department; not: the Road Workers Union, which no company is"""
    head = entity.source.head
    return head < 0 or entity.scene.lower(head) not in NO_FIRMS


NO_FIRMS = words(
    "union unions association federation charity party museum university hospital school church"
    " league foundation college"
)
