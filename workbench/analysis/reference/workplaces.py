"""Somebody's role to the body that he speaks for, kept for later words to refer back to."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene
from workbench.analysis.words.tokens import words


def remember_workplace(
    memory: Memory, scene: Scene, mention: Mention, source: Source, speaks: bool
) -> None:
    """Тренер | «Зари» | Олег Лось, директор | Norvik | Рой Лунд: а клуб, а компания are these"""
    if source.person is None or source.head_class not in ROLES or scene.language.capitals_tell:
        return
    first, last = source.head + 1, source.person[0]
    titled = scene.first(_opens_title, first, last)
    if titled >= 0 and not scene.is_of(titled - 1, OF_OTHERS):
        _remember_titled(memory, scene, titled, last, speaks)
    elif (at := scene.first(_is_body, first, last)) >= 0:
        own = Mention(at, read_noun_phrase(scene, at, last), "oblique")
        body = describe(scene, own)
        kind = body.type or "organisation"
        if body.person is None:
            memory.remember(Entity(scene, own, body._replace(type=kind), speaks, kind))


def remember_title(memory: Memory, scene: Scene, first: int) -> None:
    """| «Заря» | открыла цех; В | «Заре» | открыли цех: who does something, by a title alone"""
    at = int(scene.lower(0) in INSIDE)
    if first == 0 < len(scene.tokens) and _opens_title(scene, at) and _acts(scene, at):
        _remember_titled(memory, scene, at, len(scene.tokens), False)


def as_listed(scene: Scene, mention: Mention) -> Mention:
    """обратился к | врачу клиники |: it is to be listed in the nominative; a name tells its own"""
    if scene.language.capitals_tell or find_person(scene, mention):
        return mention
    head = find_head(scene, mention)[0]
    oblique = head >= 0 and scene.tree.case(head) in OBLIQUE
    return mention._replace(hint="oblique") if oblique else mention


OBLIQUE = words("Gen Dat Ins Loc")
INSIDE = words("в во у")


def _acts(scene: Scene, title: int) -> bool:
    """Right behind it stands what it does, or its sentence has nobody else who does it."""
    end = scene.past(Scene.in_quotation, title, len(scene.tokens))
    return title > 0 or bool(scene.word(end).verb)


def _opens_title(scene: Scene, at: int) -> bool:
    opens = scene.in_quotation(at) and (at == 0 or scene.quoted[at] != scene.quoted[at - 1])
    return opens and not scene.is_speech(at)


OF_OTHERS = words("outlet social document")
"""главред газеты | «Заря»: no firm"""


def _is_body(scene: Scene, at: int) -> bool:
    """министр, | представитель | МЧС |, директор | Norvik |"""
    token = scene.tokens[at]
    brand = token.is_capitalised and token.text.isascii() and not scene.has(at, "outlet")
    return brand or (scene.is_of(at, BODIES) and not scene.has(at, "outlet"))


def _remember_titled(memory: Memory, scene: Scene, first: int, last: int, speaks: bool) -> None:
    end = scene.past(Scene.in_quotation, first, last)
    source = Source("organisation", -1, "", None)
    own = Mention(first, end, "told" if first else "")
    memory.remember(Entity(scene, own, source, speaks, "organisation"))
