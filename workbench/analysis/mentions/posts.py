"""A role to what it is held at: the body of a state, a firm, a channel.

Rules for the type of a mention, as in `types`.
"""

from __future__ import annotations

from workbench.analysis.mentions.named import Named, begins
from workbench.analysis.sentence.sentence import Scene

AUTHORS = ("автор", "адмін", "админ", "author", "команд")
DIRECTORS = (
    "chair",
    "leader",
    "manager",
    "member",
    "worker",
    "employee",
    "член",
    "председател",
    "начальник",
    "начальниц",
    "директор",
    "гендиректор",
    "director",
    "сотрудник",
    "співробітник",
    "працівник",
    "работник",
)
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
    "наблюдател",
    "спостерігач",
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
    "astronom",
    "astrophysic",
    "physicist",
    "geologist",
    "hydrologist",
    "climatologist",
    "volcanolog",
    "seismolog",
    "oceanograph",
    "epidemiolog",
    "biologist",
    "ecologist",
    "astronaut",
    "researcher",
    "planner",
    "technician",
    "pathologist",
    "veterinar",
    "coordinator",
    "executive",
    "supervisor",
    "delegate",
    "administrator",
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
    "советни",
    "радни",
    "commissioner",
)


def is_author(named: Named) -> str | None:
    """автор канала «Подслухано», команда фонду"""
    if named.head_class != "person_role" or named.person or not begins(named, *AUTHORS):
        return None
    owners = (c for near in named.near for c in ("social", "organisation") if c in near)
    return next(owners, "person")


def is_chief_of_region(named: Named) -> bool:
    """главный инфекционист области"""
    scene, behind = named.scene, range(named.head + 1, named.mention.last)
    if begins(named, *CLERGY):
        return False
    chief = scene.any_stem(CHIEF, max(named.head - 2, named.mention.first), named.head)
    return chief and any(_is_region(scene, at) for at in behind)


CLERGY = ("раввин", "рабин", "равин", "имам", "імам", "муфти", "муфті", "капеллан", "капелан")


def _is_region(scene: Scene, at: int) -> bool:
    """главный инфекционист | области, головна лікарка | Одещини"""
    named = scene.tokens[at].is_capitalised and scene.lower(at).endswith("щини")
    return named or scene.starts_with(at, REGIONS)


def works_for_body(named: Named) -> bool:
    """директор департамента, a worker of the ministry; not: a military analyst, what he studies"""
    studied = named.scene.lower(named.head - 1) in STUDIED
    return "official_body" in named.body and not (studied and begins(named, *EXPERTS))


STUDIED = ("military", "defence", "defense", "army", "navy")


def is_president_of_firm(named: Named) -> str | None:
    """президент | компании, | «Спартака», a secretary of the union: no office of the state"""
    office = (named.head + 1, "official_role") in named.scene.phrase_at.values()
    if named.head_class != "official_role" or office or not begins(named, *PRESIDENTS):
        return None
    if named.scene.in_quotation(named.head + 1):
        return "person" if named.person else "organisation"
    if not named.body or "official_body" in named.body:
        return None
    return "person" if named.person else "organisation"
