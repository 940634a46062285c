"""A mention to what it names: its type, its head, the person in it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis.frame import Mention
from workbench.analysis.grammar.word import ADJECTIVE
from workbench.analysis.persons import find_person
from workbench.analysis.scene import NO_QUOTATION, SOURCE_CLASSES, Scene

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
PRIORITY = (
    "unnamed",
    "official_role",
    "person_role",
    "neutral_role",
    "official_body",
    "outlet",
    "social",
    "document",
    "organisation",
)
DATA = (
    "данн",
    "дани",
    "дані",
    "сведени",
    "відомост",
    "расчет",
    "розрахун",
    "подсчет",
    "підрахун",
    "статистик",
    "информаци",
    "інформаці",
    "оцен",
    "оцін",
    "data",
    "figures",
    "statistics",
    "estimates",
    "слов",
)
AUTHORS = ("автор", "адмін", "админ", "author", "команд")
DIRECTORS = (
    "chair",
    "leader",
    "manager",
    "member",
    "worker",
    "employee",
    "начальник",
    "директор",
    "гендиректор",
    "director",
    "сотрудник",
    "співробітник",
    "працівник",
    "работник",
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


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """данные Бюро статистики: the source is the bureau."""
    first = mention.first
    while first < mention.last - 1 and not scene.tokens[first].text[0].isalpha():
        first += 1
    at = first
    while (
        at < mention.last - 1
        and at < first + 3
        and not scene.lower(at).startswith(DATA)
        and not is_capital(scene, at)
    ):
        at += 1
    if not scene.lower(at).startswith(DATA) or at + 1 >= mention.last:
        return mention
    rest = at + 1
    if scene.lower(rest) in ("of", "from", "by", "published", "released", "collected", "provided"):
        rest = _after_links(scene, rest, mention.last)
        return Mention(rest, mention.last, mention.hint) if rest < mention.last else mention
    if scene.language == "en":
        return (
            Mention(rest, mention.last, mention.hint)
            if scene.lower(rest) in ("the", "a", "an")
            else mention
        )
    if not _names_something(scene, rest, mention.last):
        return mention
    return Mention(rest, mention.last, "oblique")


def is_capital(scene: Scene, at: int) -> bool:
    return at > 0 and scene.tokens[at].is_capitalised


def _after_links(scene: Scene, index: int, last: int) -> int:
    while index < last and scene.lower(index) in (
        "of",
        "from",
        "by",
        "published",
        "released",
        "collected",
        "provided",
    ):
        index += 1
    return index


def _names_something(scene: Scene, first: int, last: int) -> bool:
    return any(
        not SOURCE_CLASSES.isdisjoint(scene.classes[at]) or scene.tokens[at].is_capitalised
        for at in range(first, last)
    )


def describe(scene: Scene, mention: Mention) -> Source:
    """Return the type of a mention from its own words."""
    person = find_person(scene, mention)
    head, name = _find_head(scene, mention)
    kind = _decide(scene, mention, head, name, person)
    return Source(kind, head, name, person)


def split_outlet(scene: Scene, mention: Mention) -> list[Mention]:
    """источник | Reuters: an outlet's source is told by the outlet"""
    at = mention.first
    if not scene.lower(at).startswith(("источник", "джерел")) or at + 1 >= mention.last:
        return [mention]
    name = at + 2 if scene.quoted[at + 1] != NO_QUOTATION else at + 1
    if name < mention.last and scene.has(name, "proper") and scene.has(name, "outlet"):
        return [Mention(at, at + 1, mention.hint), Mention(at + 1, mention.last, "relay")]
    return [mention]


def _find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """The first classed noun; in English the last one before a preposition."""
    found = (-1, "")
    for at in range(mention.first, mention.last):
        if scene.quoted[at] != -1 and not (
            found[0] < 0 and (scene.has(at, "document") or scene.quoted[mention.first] != -1)
        ):
            continue
        if scene.language != "en" and found[0] < 0 and _is_modifier(scene, at, mention.last):
            continue
        if (
            scene.language == "en"
            and found[0] >= 0
            and scene.lower(at)
            in (
                "of",
                "in",
                "at",
                "for",
                "from",
                "on",
                "to",
                ",",
                "with",
                "close",
                "familiar",
                "by",
                "published",
                "read",
                "seen",
                "obtained",
            )
        ):
            break
        name = _class_of(scene, at)
        if name:
            found = (at, name)
            if scene.language != "en":
                break
    return found


MODIFIERS = (
    "месцев",
    "місцев",
    "местн",
    "военн",
    "військов",
    "полицейск",
    "поліцейськ",
    "слідч",
    "дежурн",
    "чергов",
)


def _is_modifier(scene: Scene, at: int, last: int) -> bool:
    """военный | обозреватель, местные | каналы: the noun is the next word"""
    lower = scene.lower(at)
    shaped = scene.word(at).parts & ADJECTIVE or lower[-2:] in ("ий", "их", "ої")
    if at + 1 >= last or not (shaped or lower.startswith(MODIFIERS)):
        return False
    noun = scene.tokens[at + 1]
    named = noun.is_capitalised and "-" not in noun.text
    return bool(_class_of(scene, at) and _class_of(scene, at + 1)) and not (
        named or scene.quoted[at + 1] != NO_QUOTATION
    )


def _class_of(scene: Scene, at: int) -> str:
    classes = scene.classes[at]
    if scene.tokens[at].is_capitalised and at > 0:
        if "outlet_title" in classes:
            return "outlet"
        if "company_name" in classes:
            return "organisation"
    return next((name for name in PRIORITY if name in classes), "")


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
    rest = _classes_after(scene, mention, head)
    if name == "outlet" and _is_public_agency(scene, mention, head):
        return "official"
    if name == "neutral_role":
        return _neutral(rest, person)
    if name == "unnamed":
        official = any(c & {"official_sign", "official_body", "official_role"} for c in rest)
        return "official" if official else "unnamed"
    if name == "person_role":
        if scene.lower(head).startswith(AUTHORS) and person is None:
            return next(
                (TYPES[c] for group in rest for c in ("social", "organisation") if c in group),
                "person",
            )
        if scene.lower(head).startswith(DIRECTORS) and any("official_body" in c for c in rest[:3]):
            return "official"
    if name in ("document", "social") and person:
        return _role_before(scene, mention, person)
    if name == "official_role" and scene.lower(head).startswith(PRESIDENTS):
        for classes in rest:
            if "official_body" in classes:
                break
            if classes & {"organisation", "outlet"}:
                return "person" if person else "organisation"
    return TYPES[name]


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


def _role_before(scene: Scene, mention: Mention, person: tuple[int, int]) -> str:
    """In a letter to supporters | chairman Ann Roe: the role nearest to the name"""
    for at in range(person[0] - 1, mention.first - 1, -1):
        for name in ("official_role", "person_role"):
            if name in scene.classes[at]:
                return TYPES[name]
    return "person"


def _classes_after(scene: Scene, mention: Mention, head: int) -> list[frozenset[str]]:
    if scene.language == "en":
        return [scene.classes[at] for at in range(mention.first, mention.last) if at != head]
    return [scene.classes[at] for at in range(head + 1, mention.last)] + [
        scene.classes[at] for at in range(mention.first, head)
    ]


def _neutral(rest: list[frozenset[str]], person: tuple[int, int] | None) -> str:
    """A spokesman speaks for what he is spokesman of."""
    for classes in rest:
        if classes & {"official_body", "official_role", "official_sign"}:
            return "official"
        if classes & {"organisation", "outlet"}:
            return "person" if person else "organisation"
    return "official" if person is None or not scene_is_private(rest) else "person"


def scene_is_private(rest: list[frozenset[str]]) -> bool:
    return any("person_role" in classes for classes in rest)
