"""Where a Slavic noun phrase does not go on."""

from __future__ import annotations

from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun, noun_of_attribute
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NOUN, PREPOSITION

ASIDE = words("time audience")
"""адвокат | журналистам: what stands beside a source"""
THIS = words("это этом этого це цьому цього")

OWN = ("свой", "свое", "своё", "свои", "своїй", "своєму", "своїх")
"""Гук | в своём блоге"""


def phrase_step(scene: Scene, index: int, stop: int, first: int, headed: bool) -> int | None:
    """адвокат | журналистам, прокуратура | на это: 0 where the phrase ends

    близкий к правительству | источник: what an adjective leads to is no end of it.
    """
    token = scene.tokens[index]
    if (noun := noun_of_attribute(scene, index, stop)) > index:
        return noun - index
    if token.text.isdigit() or scene.has(index, "possessive") or token.is_capitalised:
        return None
    if index > first and scene.classes[index] & ASIDE and not _belongs(scene, index):
        return 0
    if index > first and scene.has(index, "outlet") and _is_listener(scene, index, first):
        return 0
    if index > first and (_is_of_verb(scene, index) or _is_object(scene, index, first)):
        return 0
    leads = scene.word(index).parts & PREPOSITION and not _opens_name(scene, index)
    return 0 if leads and _leads_away(scene, index, first) else None


def _is_listener(scene: Scene, index: int, first: int) -> bool:
    """в мэрии | агентству «Волна» | сказали: in a case of its own"""
    inside = {scene.tree.case(at) for at in range(first, index)}
    return scene.tree.case(index) == "Dat" and "Dat" not in inside


def _is_of_verb(scene: Scene, index: int) -> bool:
    """к мэру | с просьбой, на думку аналітиків | головною темою: an instrumental of no name"""
    at = index + int(scene.lower(index) in WITH)
    if scene.tree.case(at) != "Ins" or is_source_noun(scene, at):
        return False
    told = scene.tree.told(at)
    alone = at == index and told is not None and told.upos == "ADJ"
    cases = (scene.tree.case(index - 1), scene.tree.case(at + 1))
    if at > index:
        return scene.word(at).is_a(NOUN)
    return alone and cases == ("Gen", "Ins")


def _is_object(scene: Scene, index: int, first: int) -> bool:
    """прокомментировали в МИД | заявление главы: what is done, to what stands before its verb"""
    told = scene.tree.told(index)
    if told is None or told.relation != "obj" or told.case != "Acc" or told.sure < SURE:
        return False
    ruled = bool(scene.word(first - 1).parts & PREPOSITION) if first else False
    return ruled and scene.tree.token(told.head) < first


WITH = words("с со з із зі")


def _belongs(scene: Scene, index: int) -> bool:
    """университет | при правительстве, голова | суду: to what it belongs, nobody who is told"""
    if scene.has(index, "official_body") and scene.tree.case(index) == "Gen":
        return True
    return scene.lower(index) == "при" and is_source_noun(scene, index + 1)


def _opens_name(scene: Scene, index: int) -> bool:
    """дом | по имени | …"""
    return scene.lower(index) == "по" and scene.lower(index + 1) == "имени"


def _leads_away(scene: Scene, index: int, first: int) -> bool:
    """Лозицкий | в последнем слове, прокуратура | на это: nothing that belongs to the name"""
    token, word = scene.tokens[first], scene.word(first)
    surname = token.is_capitalised and not token.text.isupper() and bool(word.subject)
    alone = surname and index == first + 1 and not is_source_noun(scene, first)
    if scene.lower(index) in LOCATIVE and _is_told(scene, first, index):
        return True
    group = scene.has(index + 1, "social") and scene.in_quotation(index + 2)
    return alone or group or scene.lower(index + 1) in THIS or scene.starts_with(index + 1, OWN)


def _is_told(scene: Scene, first: int, last: int) -> bool:
    """сообщили ИА «Волна» | в полиции: an outlet and what it is called, and nobody in it"""
    leads = scene.has(first, "outlet") or scene.in_quotation(first) or scene.has(first, "audience")
    return leads and not any(scene.classes[at] & SPEAKERS for at in range(first, last))


SPEAKERS = frozenset(("unnamed", "official_role", "person_role", "neutral_role", "official_body"))
