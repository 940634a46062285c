"""Two bodies or papers in one breath: полиция | и | прокуратура; звіт | та | розрахунки банку."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.heads import find_head
from workbench.analysis.mentions.beside import AND
from workbench.analysis.mentions.extent import is_data, is_in_phrase
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.sentence import (
    BODIES,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_plain_adjective,
    names_outlet,
)
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NUMERAL, PLURAL, SINGULAR


def split_two(scene: Scene, mention: Mention) -> list[Mention]:
    """Each side of a conjunction that stands between two sources; else the mention itself."""
    for at in scene.places(AND, mention.first + 1, mention.last - 1):
        one, other = mention._replace(last=at), mention._replace(first=at + 1)
        inside = scene.is_inside(at) or is_in_phrase(scene, at)
        if not inside and _are_two(scene, one, other):
            return [one, *split_two(scene, other)]
    return [mention]


def _are_two(scene: Scene, one: Mention, other: Mention) -> bool:
    """полиция | и | спасатели, мэр | и | губернатор; not: врачи и учителя, основатель и директор"""
    if _begins_with_paper(scene, one) and _begins_with_paper(scene, other):
        return True
    if _is_name_beside(scene, one, other) or _is_name_beside(scene, other, one):
        return True
    return _is_outlet(scene, one) or _have_two_heads(scene, one, other)


def _have_two_heads(scene: Scene, one: Mention, other: Mention) -> bool:
    """мэрия | и | полиция, мэр | и | губернатор: by the nouns"""
    (first, kind), (second, beside) = _head(scene, one), _head(scene, other)
    kinds = {kind, beside}
    if first < 0 or second < 0:
        return False
    if kinds <= APART and (_are_alike(scene, first, second) or _is_named_body(scene, other)):
        return True
    if _is_alone(scene, one) and not kinds <= ROLES:
        return True
    if not _are_joined(scene, first, second):
        return False
    if kinds <= PEOPLE:
        return _are_two_people(scene, first, second) or _are_apart(scene, one, other)
    return kinds <= APART | ROLES


def _is_named_body(scene: Scene, mention: Mention) -> bool:
    """министерство энергетики и | Росатом |; not: служба | Безпеки й Оборони |"""
    named = scene.tokens[mention.first].is_capitalised
    return named and scene.lexicon.is_entry(scene.lower(mention.first))


def _is_outlet(scene: Scene, mention: Mention) -> bool:
    """| «Голос» | та поліція, | Reuters | і мерія: a paper by its name and nothing else"""
    title = scene.all_that(Scene.in_quotation, *mention[:2])
    if len(title) == mention.last - mention.first:
        return True
    return mention.first + 1 == mention.last and names_outlet(scene, mention.first)


def _is_name_beside(scene: Scene, name: Mention, other: Mention) -> bool:
    """| Анна Гук | и полиция; врачи и | эксперт Лев Гук |; not: глава и владелец | Лев Гук |"""
    person = find_person(scene, name)
    if person is None:
        return False
    role, kind = _head(scene, name)  # not: цінової | політики | Данила Рута
    led = kind in ROLES and not _are_many(scene, role, kind)
    if _is_office_before(scene, other, person):
        return True
    return (led or person[0] == name.first) and _are_many(scene, *_head(scene, other))


def _is_office_before(scene: Scene, other: Mention, person: tuple[int, int]) -> bool:
    """| мэр Орры | и | Лев Гук |: no title of a name has "and" before the name"""
    full = person[0] == other.last + 1 and person[1] - person[0] > 1
    return full and _head(scene, other)[1] in ROLES and find_person(scene, other) is None


def _is_alone(scene: Scene, mention: Mention) -> bool:
    """| прокуратура края |, | врачи |: a body or a crowd, and no other in it"""
    head, kind = _head(scene, mention)
    led = scene.past(is_plain_adjective, mention.first, mention.last - 1)
    alone = led == head and not scene.any_of(SOURCE_CLASSES, head + 1, mention.last)
    return alone and _are_many(scene, head, kind)


def _are_many(scene: Scene, head: int, kind: str) -> bool:
    """| полиция |, | врачи |: who can be no single man's trade"""
    told, form = scene.tree.told(head).number, scene.word(head).subject
    plural = told == "Plur" or bool(form & PLURAL)
    return kind in BODIES or (kind in ROLES and plural)


def _are_alike(scene: Scene, first: int, second: int) -> bool:
    """в | прокуратуре | области и | полиции: in one case, and none that tells whose they are"""
    return {scene.tree.case(first), scene.tree.case(second)} <= WHERE


PEOPLE = ROLES | {"unnamed"}
WHERE = words("Loc Dat")
"""Which the parser takes one for the other: у слідчому комітеті"""


def _are_joined(scene: Scene, first: int, second: int) -> bool:
    """As the tree has it, where both may hang on a third"""
    told, above = scene.tree.told(first), {first}
    above |= {scene.tree.head(first)} if told.relation in JOINT else set()
    beside = scene.tree.told(second)
    return beside.relation in JOINT and scene.tree.head(second) in above


JOINT = SUBJECTS | {"conj"}
APART = words("official_body organisation place")


def _head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """поліція | Львова |, | Україна |"""
    if mention.last - mention.first == 1 and scene.has(mention.first, "place"):
        return mention.first, "place"
    return find_head(scene, mention)


def _begins_with_paper(scene: Scene, mention: Mention) -> bool:
    """| звіт | профспілки, | розрахунки | економістки"""
    noun = scene.past(is_plain_adjective, mention.first, mention.last - 1)
    return scene.has(noun, "document") or is_data(scene, noun)


def _are_two_people(scene: Scene, first: int, second: int) -> bool:
    """| мэр | и | губернатор | заявили: one and one, who do something together"""
    relation, verb = scene.tree.told(first).relation, scene.word(scene.tree.head(first)).verb
    ones = (scene.word(at).subject & (SINGULAR | PLURAL) for at in (first, second))
    return relation in SUBJECTS and not verb & SINGULAR and all(0 < one < PLURAL for one in ones)


def _are_apart(scene: Scene, one: Mention, other: Mention) -> bool:
    """| два | банкира и юрист; мать погибшего и | его | сосед: not one man of two trades

    Nor is one crowd two: врачи и учителя.
    """
    if scene.some(_counts, *one[:2]) or scene.some(_counts, *other[:2]):
        return True
    owned = find_head(scene, one)[0] + 1 < one.last and not find_person(scene, other)
    return scene.has(other.first, "possessive") or (owned and _are_single(scene, one, other))


def _counts(scene: Scene, at: int) -> bool:
    """| два | банкира; not: | один | из врачей"""
    return scene.word(at).is_a(NUMERAL, but=ADJECTIVE) and not scene.starts_with(at, ("од",))


def _are_single(scene: Scene, *mentions: Mention) -> bool:
    """мать погибшего, врач: by their form, each is one"""
    heads = (find_head(scene, mention)[0] for mention in mentions)
    return all(scene.tree.told(at).number == "Sing" for at in heads)
