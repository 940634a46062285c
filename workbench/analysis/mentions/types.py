"""A mention to what it names: its type, its head, the person in it.

Each rule below looks at a mention and says its type, or `None`. They are asked in order,
those of its language among them; where none answers, the class of the head does.
"""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.mentions.named import Named, TypeRule, first_answer
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import Token

TYPES = {
    "official_role": "official",
    "official_body": "official",
    "person_role": "person",
    "organisation": "organisation",
    "outlet": "agency",
    "document": "document",
    "social": "social",
    "unnamed": "unnamed",
}
AUTHORS = ("автор", "адмін", "админ", "author", "команд")
DIRECTORS = (
    "chair",
    "leader",
    "manager",
    "member",
    "worker",
    "employee",
    "начальник",
    "начальниц",
    "директорк",
    "директор",
    "гендиректор",
    "director",
    "сотрудник",
    "співробітник",
    "працівник",
    "работник",
)
CHIEF = ("главн", "головн")
REGIONS = (
    "област",
    "кра",
    "регион",
    "регіон",
    "республ",
    "стран",
    "город",
    "район",
    "округ",
    "міст",
)
"""главный инфекционист области: an office of the state"""
PRESIDENTS = (
    "президент",
    "вице-президент",
    "віцепрезидент",
    "віце-президент",
    "генсек",
    "president",
    "vice-president",
    "secretary",
    "секретар",
    "капитан",
    "капітан",
    "captain",
    "комисс",
    "комісар",
    "commissioner",
)


def describe(scene: Scene, mention: Mention) -> Source:
    """Return the type of a mention from its own words."""
    person = find_person(scene, mention)
    head, name = find_head(scene, mention)
    kind = first_answer(RULES, Named(scene, mention, head, name, person))
    source = Source(TYPES[name] if kind is None else kind, head, name, person)
    return scene.language.types.settle(scene, mention, source)


def is_account(named: Named) -> str | None:
    """@miskrada"""
    return "social" if named.scene.tokens[named.mention.first].text == "@" else None


def has_no_class(named: Named) -> str | None:
    """Olha Koval; a name that nothing is known of has no type"""
    return None if named.head_class else "person" if named.person else ""


def is_firm(named: Named) -> str | None:
    """Coal & Partners, lawyers"""
    joined = any(token.text == "&" for token in words_of(named))
    return "organisation" if joined and named.head_class in FIRMS else None


FIRMS = ("person_role", "organisation")


def words_of(named: Named) -> list[Token]:
    return named.scene.tokens[named.mention.first : named.mention.last]


def is_newsroom(named: Named) -> str | None:
    """редакция газеты «Голос»"""
    if named.head_class != "organisation" or not _begins(named, "редакц"):
        return None
    return "agency" if any("outlet" in classes for classes in named.near) else "organisation"


def by_language(named: Named) -> str | None:
    """What only the language of the text knows."""
    return named.scene.language.types.type_by_words(named)


def is_author(named: Named) -> str | None:
    """автор канала «Подслухано», команда фонду"""
    if named.head_class != "person_role" or named.person or not _begins(named, *AUTHORS):
        return None
    owners = (c for near in named.near for c in ("social", "organisation") if c in near)
    return TYPES[next(owners, "person_role")]


def is_chief_of_region(named: Named) -> str | None:
    """главный инфекционист области"""
    chief = named.scene.starts_with(named.head - 1, CHIEF)
    if named.head_class != "person_role" or not chief:
        return None
    after = range(named.head + 1, named.mention.last)
    return "official" if any(named.scene.starts_with(at, REGIONS) for at in after) else None


def is_director_of_body(named: Named) -> str | None:
    """директор департамента, a worker of the ministry"""
    if named.head_class != "person_role" or not _begins(named, *DIRECTORS):
        return None
    return "official" if any("official_body" in c for c in named.near[:3]) else None


EXPERTS = (
    "эксперт",
    "експерт",
    "экономист",
    "економіст",
    "аналитик",
    "аналітик",
    "специалист",
    "спеціаліст",
    "фахів",
    "инженер",
    "інженер",
    "консультант",
    "советник",
    "радник",
    "expert",
    "economist",
    "analyst",
    "specialist",
    "engineer",
    "scientist",
    "forecaster",
    "adviser",
    "advisor",
)


def is_expert_of_body(named: Named) -> str | None:
    """эксперты министерства, chief economist at the Statistics Office"""
    if named.head_class != "person_role" or not _begins(named, *EXPERTS):
        return None
    return "official" if any("official_body" in c for c in named.near[:3]) else None


CROWDS = (
    "критик",
    "сторонник",
    "прихильник",
    "противник",
    "critic",
    "supporter",
    "opponent",
    "detractor",
)


def is_crowd(named: Named) -> str | None:
    """critics say; not the critics of a thing, nor one of them with a name"""
    alone = named.mention.last - named.mention.first <= 1 + (named.head > named.mention.first)
    if named.person or not alone or not _begins(named, *CROWDS):
        return None
    scene = named.scene
    return "unnamed" if scene.language.persons.is_plural(scene, named.head, "") else None


def is_bearer_of_paper(named: Named) -> str | None:
    """In a letter to supporters | chairman Ann Roe: the role nearest to the name"""
    if named.head_class not in ("document", "social") or not named.person:
        return None
    for at in range(named.person[0] - 1, named.mention.first - 1, -1):
        for name in ("official_role", "person_role"):
            if name in named.scene.classes[at]:
                return TYPES[name]
    return "person"


def is_president_of_firm(named: Named) -> str | None:
    """президент | компании, a secretary of the union: no office of the state"""
    office = (named.head + 1, "official_role") in named.scene.phrase_at.values()
    if named.head_class != "official_role" or office or not _begins(named, *PRESIDENTS):
        return None
    for classes in named.near:
        if "official_body" in classes:
            return None
        if classes & {"organisation", "outlet"}:
            return "person" if named.person else "organisation"
    return None


def _begins(named: Named, *beginnings: str) -> bool:
    return named.scene.starts_with(named.head, beginnings)


def is_press_agency(named: Named) -> bool | None:
    """информационное агентство, news agency; `None` where it is no agency at all"""
    if named.head_class != "outlet" or not _begins(named, "agenc", "агентств", "агенці"):
        return None
    if named.scene.in_quotation(named.head + 1):
        return True
    return any(token.lower.startswith(PRESS) for token in words_of(named))


PRESS = ("news", "press", "информ", "інформ", "новост", "новин")

RULES: tuple[TypeRule, ...] = (
    is_account,
    has_no_class,
    is_firm,
    is_newsroom,
    by_language,
    is_author,
    is_chief_of_region,
    is_director_of_body,
    is_expert_of_body,
    is_crowd,
    is_bearer_of_paper,
    is_president_of_firm,
)
