"""A mention to what it names: its type, its head, the person in it.

Each rule below looks at a mention and says its type, or `None`. They are asked in order,
those of its language among them; where none answers, the class of the head does.
"""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.mentions.named import Named, TypeRule, begins, first_answer, when
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.posts import (
    DIRECTORS,
    EXPERTS,
    is_author,
    is_chief_of_region,
    is_president_of_firm,
    works_for_body,
)
from workbench.analysis.sentence.sentence import ROLES, Scene
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


def describe(scene: Scene, mention: Mention) -> Source:
    """Return the type of a mention from its own words."""
    person = find_person(scene, mention)
    head, name = find_head(scene, mention)
    told = first_answer(RULES, Named(scene, mention, head, name, person))
    kind = TYPES[name] if told is None else told
    source = Source(kind, head, name, person if kind != "document" else None)
    return scene.language.types.settle(scene, mention, source)


def is_account(named: Named) -> bool:
    """@miskrada"""
    return named.scene.tokens[named.mention.first].text == "@"


def has_no_class(named: Named) -> str | None:
    """Olha Koval; a name that nothing is known of has no type"""
    return None if named.head_class else "person" if named.person else ""


def is_statesman(named: Named) -> bool:
    """Putin | said: nobody need say who he is"""
    first, last = named.person or (0, 0)
    return last - first == 1 and named.scene.has(first, "statesman")


def is_firm(named: Named) -> bool:
    """Coal & Partners, lawyers; not: Ann Roe, a lawyer at Coal & Partners"""
    apart = named.person is not None and named.scene.lower(named.person[1]) == ","
    return not apart and named.scene.any_word("&", named.mention.first, named.mention.last)


def words_of(named: Named) -> list[Token]:
    return named.scene.tokens[named.mention.first : named.mention.last]


def is_newsroom(named: Named) -> str | None:
    """редакция газеты «Голос»"""
    if named.head_class != "organisation" or not begins(named, "редакц"):
        return None
    titled = named.scene.in_quotation(named.head + 1)
    outlet = titled or any("outlet" in classes for classes in named.near)
    return "agency" if outlet else "organisation"


def by_language(named: Named) -> str | None:
    """What only the language of the text knows."""
    return named.scene.language.types.type_by_words(named)


CROWDS = (
    "критик",
    "сторонник",
    "прихильник",
    "противник",
    "наблюдател",
    "спостерігач",
    "скептик",
    "опонент",
    "оппонент",
    "прибічник",
    "недоброзич",
    "недоброжелат",
    "critic",
    "supporter",
    "opponent",
    "detractor",
)


CRITICS = ("критик", "critic")


def is_crowd(named: Named) -> bool:
    """critics, supporters of a plan; not the critics of a thing, nor one of them with a name"""
    if named.person or (named.mention.last > named.head + 1 and begins(named, *CRITICS)):
        return False
    scene = named.scene
    return scene.language.persons.is_plural(scene, named.head, "")


def is_named_insider(named: Named) -> bool:
    """инсайдер | Ольга Лось |: who tells it is no secret"""
    return named.person is not None and named.person[0] == named.head + 1


def is_bearer_of_paper(named: Named) -> str | None:
    """In a letter to supporters | chairman Ann Roe: the role nearest to the name"""
    if named.head_class not in ("document", "social") or not named.person or _is_owned(named):
        return None
    before = range(named.person[0] - 1, named.mention.first, -1)
    at = next((at for at in before if named.scene.classes[at] & ROLES), None)
    return "person" if at is None else describe(named.scene, named.mention._replace(first=at)).type


def _is_owned(named: Named) -> bool:
    """декларация сенатора | Олега Лося: a paper, by the case of whose it is; not a post of his"""
    scene, own = named.scene, range(*(named.person or (0, 0)))
    oblique = any(scene.tree.case(at) == "Gen" or not scene.word(at).subject for at in own)
    return oblique and named.head_class == "document" and scene.language.comma_between_clauses


def is_press_agency(named: Named) -> bool | None:
    """информационное агентство, news agency; `None` where it is no agency at all"""
    if named.head_class != "outlet" or not begins(named, "agenc", "агентств", "агенці"):
        return None
    if named.scene.in_quotation(named.head + 1):
        return True
    return any(token.lower.startswith(PRESS) for token in words_of(named))


PRESS = (
    "news",
    "press",
    "telegraph",
    "информ",
    "інформ",
    "новост",
    "новин",
    "печат",
    "прес",
    "телеграф",
)

RULES: tuple[TypeRule, ...] = (
    when(is_account, "social"),
    when(is_statesman, "official", of=("",)),
    has_no_class,
    when(is_firm, "organisation", of=("person_role", "organisation")),
    is_newsroom,
    when(is_named_insider, "person", begins=("инсайдер", "інсайдер", "insider")),
    by_language,
    is_author,
    when(is_chief_of_region, "official", of=("person_role",)),
    when(works_for_body, "official", of=("person_role",), begins=(*DIRECTORS, *EXPERTS)),
    when(is_crowd, "unnamed", begins=CROWDS),
    is_bearer_of_paper,
    is_president_of_firm,
)
