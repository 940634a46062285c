"""A mention to what it names: its type, its head, the person in it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.spokesmen import type_of_spokesman, type_of_unnamed
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ADJECTIVE

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
BY = ("by", "from", "of", "to", "on", "for", "in", "at")
RETIRED = ("запас", "отставк", "відстав", "резерв")
CHIEF = ("главн", "головн")
REGIONS = ("област", "кра", "регион", "регіон", "республ", "стран", "город", "район", "округ")
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


@dataclass(frozen=True, slots=True)
class Source:
    """What the words of a mention say by themselves."""

    type: str
    """Empty when the words alone do not tell."""
    head: int
    """The token that carries the type, or -1."""
    head_class: str
    person: tuple[int, int] | None
    """The tokens of a personal name."""


def describe(scene: Scene, mention: Mention) -> Source:
    """Return the type of a mention from its own words."""
    person = find_person(scene, mention)
    head, name = find_head(scene, mention)
    kind = _decide(scene, mention, head, name, person)
    if scene.language == "en" and person is not None:
        titled = person[1] == head and name in ("official_body", "organisation", "outlet")
        if titled or kind not in ("person", "official", ""):
            person = None
    if scene.language == "en" and mention.hint in ("relay", "told", "writes") and not name:
        return Source("agency", head, name, None)
    return Source(kind, head, name, person)


def _decide(
    scene: Scene, mention: Mention, head: int, name: str, person: tuple[int, int] | None
) -> str:
    if scene.tokens[mention.first].text == "@":
        return "social"
    if not name:
        return "person" if person else ""
    if any(scene.tokens[at].text == "&" for at in range(mention.first, mention.last)) and name in (
        "person_role",
        "organisation",
    ):
        return "organisation"
    if (
        person
        and person[1] <= head
        and scene.language == "en"
        and scene.lower(person[1]) in ("of", "from", "at", "with")
    ):
        return "person"
    if scene.language == "en" and person and scene.has(person[0] - 1, "official_role"):
        return "official"
    rest = _classes_after(scene, mention, head)
    if name == "outlet" and _is_public_agency(scene, mention, head):
        return "official"
    if name == "neutral_role":
        return type_of_spokesman(scene, mention, head, rest, person)
    if name == "unnamed":
        return type_of_unnamed(scene, mention, head, rest)
    if name == "person_role":
        if scene.lower(head).startswith(AUTHORS) and person is None:
            return next(
                (TYPES[c] for group in rest for c in ("social", "organisation") if c in group),
                "person",
            )
        if scene.lower(head - 1).startswith(CHIEF) and _is_of_region(scene, head, mention.last):
            return "official"
        if scene.lower(head).startswith(DIRECTORS) and any("official_body" in c for c in rest[:3]):
            return "official"
    if name == "organisation" and scene.lower(head).startswith("редакц"):
        return "agency" if any("outlet" in classes for classes in rest) else "organisation"
    if name in ("document", "social") and person:
        between = range(head + 1, person[0])
        if scene.language == "en" and any(scene.lower(at) in BY for at in between):
            return TYPES[name]
        return _role_before(scene, mention, person)
    if name == "organisation" and person and mention.first < head < person[0]:
        return "person" if scene.language != "en" else TYPES[name]
    if name == "official_role" and scene.language != "en" and _is_retired(scene, head, mention):
        return "person"
    office = (head + 1, "official_role") in scene.phrase_at.values()
    if name == "official_role" and scene.lower(head).startswith(PRESIDENTS) and not office:
        for classes in rest:
            if "official_body" in classes:
                break
            if classes & {"organisation", "outlet"}:
                return "person" if person else "organisation"
    return TYPES[name]


def _is_retired(scene: Scene, head: int, mention: Mention) -> bool:
    """полковник запаса, генерал у відставці: he speaks for himself"""
    return any(scene.lower(at).startswith(RETIRED) for at in range(head + 1, mention.last))


def _is_of_region(scene: Scene, head: int, last: int) -> bool:
    return any(scene.lower(at).startswith((*REGIONS, "міст")) for at in range(head + 1, last))


def _is_public_agency(scene: Scene, mention: Mention, head: int) -> bool:
    """European Medicines Agency, агентство по лекарствам: not a news agency"""
    lower = scene.lower(head)
    if (
        not lower.startswith(("agenc", "агентств", "агенці"))
        or scene.quoted[min(head + 1, len(scene.tokens) - 1)] != -1
    ):
        return False
    words = [scene.lower(at) for at in range(mention.first, mention.last)]
    if any(
        word.startswith(("news", "press", "информ", "інформ", "новост", "новин")) for word in words
    ):
        return False
    if scene.language == "en":
        return head > mention.first + 1 or (
            scene.lower(mention.first) not in ("the", "an", "a") and head > mention.first
        )
    following = scene.lower(head + 1)
    return following in ("по", "з", "із") or (
        head > mention.first and scene.word(head - 1).is_a(ADJECTIVE)
    )


def _role_before(scene: Scene, mention: Mention, person: tuple[int, int]) -> str:
    """In a letter to supporters | chairman Ann Roe: the role nearest to the name"""
    for at in range(person[0] - 1, mention.first - 1, -1):
        for name in ("official_role", "person_role"):
            if name in scene.classes[at]:
                return TYPES[name]
    return "person"


def _english_classes(scene: Scene, mention: Mention, head: int) -> list[frozenset[str]]:
    """a spokesman for the business | department; a business department | spokesman"""
    before = [scene.classes[at] for at in range(head - 1, mention.first - 1, -1)]
    after = [scene.classes[at] for at in range(head + 1, mention.last)]
    if scene.lower(head + 1) not in BY:
        return before + after
    owner, _ = find_head(scene, Mention(head + 2, mention.last))
    return [scene.classes[owner], *after, *before] if owner >= 0 else after + before


def _classes_after(scene: Scene, mention: Mention, head: int) -> list[frozenset[str]]:
    if scene.language == "en":
        return _english_classes(scene, mention, head)
    return [scene.classes[at] for at in range(head + 1, mention.last)] + [
        scene.classes[at] for at in range(mention.first, head)
    ]
