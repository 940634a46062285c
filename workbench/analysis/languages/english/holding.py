"""English clauses that tell an office: who heads the ministry, has sat on the council."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import BODIES, Scene, is_capital, is_word
from workbench.analysis.words.tokens import words

BEING = words("is becomes became remains")
HOLDING = BEING | words(
    "heads leads chairs directs commands oversees runs entered won sits serves works"
)
CHOSEN = words("elected appointed named re-elected reelected chosen confirmed installed made sworn")
SAT = words("sat served led headed chaired run been") | CHOSEN
LINKS = words("to as on in over at into for")
SEATS = words("seat place post")


def holds_office(scene: Scene, after: int) -> bool:
    """Ann Roe |, who heads the ministry; |, elected to parliament; | has sat on the council"""
    if _succeeds(scene, after):
        return True
    comma = scene.lower(after) == ","
    relative = scene.lower(after + comma) in ("who", "now")
    at = _past_verb(scene, after + comma + relative, chosen=comma and not relative)
    return at > 0 and _is_office(scene, at)


GIVING = (
    *("appoint", "reappoint", "re-appoint", "elect", "reelect", "re-elect", "name", "naming"),
    *("choose", "chose", "pick", "select", "confirm", "install", "instal", "swear", "swore"),
    *("sworn", "make", "made", "promot", "hire", "hiring", "recruit", "designat", "nominat"),
    *("unveil", "announc", "keep", "kept", "retain", "tap", "bring", "brought", "replac", "crown"),
)
"""How a verb begins that gives an office to whom it is done to."""
ENDING_BEFORE = words("replace replaces replaced replacing succeed succeeds succeeded succeeding")
"""| replaced | Ann Roe as mayor: whoever does it holds the office then, and she no more"""


def is_given_office(scene: Scene, first: int, after: int) -> bool:
    """named | Ann Roe | as mayor; swore in | Ann Roe | as mayor; chose | Ann Roe | to lead it"""
    led = scene.lower(first - 1) in ("in", "with")
    verb = scene.first(_gives, max(first - LONGEST_GIFT, 0), first - 1) if led else first - 1
    if verb < 0 or not _gives(scene, verb) or (scene.lower(verb) in ENDING_BEFORE and not led):
        return False
    if scene.lower(after) in ("as", "to"):
        return _is_office(scene, after + 1 + (scene.lower(after + 1) in LEADING))
    return _is_office(scene, after)


def _gives(scene: Scene, at: int) -> bool:
    """| named | Ann Roe"""
    return scene.starts_with(at, GIVING) or scene.lower(at) in ENDING_BEFORE


LEADING = words("lead head chair direct command oversee run be become serve")
LONGEST_GIFT = 6
"""Tokens: | replaced | Emil Stan with Carla Popa"""


def _succeeds(scene: Scene, after: int) -> bool:
    """Ann Roe | succeeded Tom Poe as | mayor"""
    end = scene.past(is_capital, after + 1, len(scene.tokens))
    took = scene.lower(after) in ENDING_BEFORE and scene.lower(end) == "as"
    return took and _names_office(scene, end + 1)


def _past_verb(scene: Scene, at: int, *, chosen: bool) -> int:
    """heads |, has sat | on, was elected | to, took over |; else 0"""
    word, following = scene.lower(at), scene.lower(at + 1)
    if chosen:
        return at + 1 if word in CHOSEN else 0
    if (word in ("has", "was") and following in SAT) or (word, following) == ("took", "over"):
        return at + 2
    if word == "will" and following in ("be", "become"):
        return at + 2
    return at + 1 if word in HOLDING else 0


def is_equated(scene: Scene, first: int) -> bool:
    """The new minister is | Ann Roe"""
    verb = first - 1
    if scene.lower(verb) not in EQUALS:
        return False
    before = Mention(scene.back(is_word, 0, verb), verb)
    held = describe(scene, before) if before.first < verb else None
    return held is not None and held.head_class == "official_role" and held.type == "official"


EQUALS = words("is remains be")


def _is_office(scene: Scene, at: int) -> bool:
    """on | the city council, as | mayor, | a council seat, | a seat in | parliament"""
    at = scene.past(_is_link, at, min(at + 2, len(scene.tokens)))
    seat = scene.find(SEATS, at, at + LONGEST_SEAT)
    return _names_office(scene, at) or (seat >= 0 and _names_office(scene, seat + 2))


def _is_link(scene: Scene, at: int) -> bool:
    """sworn | in | as | a judge"""
    return scene.lower(at) in LINKS


def _names_office(scene: Scene, at: int) -> bool:
    end = read_noun_phrase(scene, at, len(scene.tokens))
    held = describe(scene, Mention(at, end)) if end > at else None
    if held is None or held.person is not None or held.type != "official":
        return False
    owned = scene.lower(at) in ("its", "their")
    return not (owned and _is_private(scene, scene.back(_is_of_no_body, 0, at) - 1))


def _is_of_no_body(scene: Scene, at: int) -> bool:
    return not scene.is_of(at, BODIES)


def _is_private(scene: Scene, at: int) -> bool:
    """The | charity | named Ann Roe its president"""
    return scene.is_of(at, PRIVATE)


PRIVATE = BODIES - {"official_body"}


LONGEST_SEAT = 4
"""Tokens: a vacant council seat"""
