"""Which noun of an English mention tells what it is."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.persons import (
    is_given,
    is_surname,
    may_be_name,
    names_street,
)
from workbench.analysis.mentions.firms import LEGAL_FORMS
from workbench.analysis.mentions.heads import class_of, may_be_head
from workbench.analysis.sentence.sentence import BODIES, ROLES, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import PREPOSITION

QUANTITIES = words(
    "group groups number dozens hundreds thousands scores majority minority half handful couple"
    " pair third quarter most many some one all none both several two three four series string list"
)
"""Of these the noun after "of" is the head: a group of doctors, one of the officials."""
TAILS = words(
    "of in at for from on to , with close familiar by published read seen obtained representing"
    " overseeing investigating leading serving working that which who whose"
)


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """The last noun with a class before a preposition: the police | spokesman | for …"""
    head, name = _find_head(scene, mention)
    return _office_beside(scene, mention, head) or (head, name) if name == TRADE else (head, name)


TRADE = "person_role"


def _office_beside(scene: Scene, mention: Mention, title: int) -> tuple[int, str] | None:
    """the | minister | Sheikh Omar Dell; Rabbi Ann Roe, the | mayor |: a title tells less"""
    if not (scene.tokens[title].is_capitalised and scene.token(title + 1).is_capitalised):
        return None
    comma = scene.find(",", title, mention.last, otherwise=mention.last)
    sides = (mention._replace(last=title), mention._replace(first=comma + 1))
    found = (_find_head(scene, side) for side in sides if side.first < side.last)
    return next((one for one in found if one[1] == "official_role"), None)


def _find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    head, name = -1, ""
    for at in range(mention.first, mention.last):
        if head < 0 and (listed := _end_of_listed(scene, at, mention.last)):
            return listed - 1, scene.phrase(at)[1]
        if not _may_carry(scene, mention, at, found=head >= 0):
            continue
        if head >= 0 and _is_tail(scene, head, at):
            break
        if head >= 0 and scene.bracketed[at] and not scene.bracketed[head]:
            continue  # the Niger River Commission ( | NRC |)
        if (found := class_of(scene, at)) and not _is_quantity(scene, at):
            head, name = at, found
    role = _role_of_body(scene, mention, head) if name in BODIES else -1
    return (head, name) if role < 0 else (role, class_of(scene, role))


def _end_of_listed(scene: Scene, at: int, last: int) -> int:
    """the | World Organisation for Health |: a whole name that is listed, or 0"""
    stop, _ = scene.phrase(at)
    led = any(scene.word(n).is_a(PREPOSITION) for n in range(at + 1, stop - 1))
    whole = led and stop <= last and not scene.any_of(ROLES, stop, last)
    return stop if whole else 0


def _is_quantity(scene: Scene, at: int) -> bool:
    """a | group | of doctors"""
    return scene.lower(at) in QUANTITIES and scene.lower(at + 1) == "of"


def _may_carry(scene: Scene, mention: Mention, at: int, found: bool) -> bool:
    """the police | spokesman |; not: | Ministry | of Roads adviser"""
    if _is_in_body(scene, mention, at) or _is_of_name(scene, mention, at):
        return False
    return may_be_head(scene, at, mention, found=found)


def _role_of_body(scene: Scene, mention: Mention, body: int) -> int:
    """the Union of Orra | president | Ann Roe: whose body stands before it; else -1"""
    end = mention.last
    while end > mention.first and may_be_name(scene, end - 1) and _is_plain_capital(scene, end - 1):
        end -= 1
    role = scene.back(_is_small_role, body + 1, end)
    held = body + 1 < role < end < mention.last and _closes_body(scene.tokens[role - 1])
    return role if held else -1


def _is_small_role(scene: Scene, at: int) -> bool:
    """| secretary | general | Ann Roe"""
    return not scene.tokens[at].is_capitalised and class_of(scene, at) in ROLES


def _is_plain_capital(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised and SOURCE_CLASSES.isdisjoint(scene.classes[at])


def _closes_body(token: Token) -> bool:
    """Bank of | England | governor, the union (DU | ) | president"""
    return token.text == ")" or token.is_capitalised


def _is_in_body(scene: Scene, mention: Mention, at: int) -> bool:
    """| Bank | of England: a listed body, whose last word carries its class"""
    return any(
        first <= at < stop - 1 < mention.last and name in BODIES
        for first, (stop, name) in scene.phrase_at.items()
        if scene.token(stop - 1).is_capitalised
    )


def _is_tail(scene: Scene, head: int, at: int) -> bool:
    """a spokesman | for; the website | Rise Project"""
    return scene.lower(at) in TAILS or _is_named_after(scene, head, at)


def _is_of_name(scene: Scene, mention: Mention, at: int) -> bool:
    """Tim | Cook |, Downing | Street |, mayor | Bill | Tanner"""
    if at == mention.first:
        return names_street(scene, at)
    return names_street(scene, at) or is_surname(scene, at) or _leads_name(scene, at)


def _leads_name(scene: Scene, at: int) -> bool:
    """mayor | Bill | Tanner; not: the Farm | Bill |, the | Bill Committee"""
    called = scene.tokens[at].is_capitalised and is_given(scene, at)
    return called and at + 1 < len(scene.tokens) and _is_plain_capital(scene, at + 1)


def _is_named_after(scene: Scene, head: int, at: int) -> bool:
    """the website | Rise Project, the union | Transport Voice: a name that says nothing more"""
    small = not scene.tokens[head].is_capitalised and not scene.lower(head).endswith("'s")
    if not small or at != head + 1 or not scene.tokens[at].is_capitalised:
        return False
    if scene.is_of(at, ROLES):
        return False  # the company | CEO | Ann Roe
    while at < len(scene.tokens) and scene.tokens[at].is_capitalised:
        at += 1
    if scene.lower(at - 1) in LEGAL_FORMS:
        return False  # the investor | Norvik Value LP
    listed = scene.phrase(at)[1] in SOURCE_CLASSES  # the official | Xinhua | news agency
    return not listed and SOURCE_CLASSES.isdisjoint(scene.classes[at])
