"""English clauses that tell an office: who heads the ministry, has sat on the council."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words

BEING = words("is becomes became remains")
HOLDING = BEING | words("heads leads chairs directs commands oversees runs entered won sits serves")
CHOSEN = words("elected appointed named re-elected reelected chosen confirmed installed made sworn")
SAT = words("sat served led headed chaired run been") | CHOSEN
LINKS = words("to as on in over at into")
SEATS = words("seat place post")


def holds_office(scene: Scene, after: int) -> bool:
    """Ann Roe |, who heads the ministry; |, elected to parliament; | has sat on the council"""
    comma = scene.lower(after) == ","
    relative = scene.lower(after + comma) in ("who", "now")
    at = _past_verb(scene, after + comma + relative, chosen=comma and not relative)
    return at > 0 and _is_office(scene, at)


def _past_verb(scene: Scene, at: int, *, chosen: bool) -> int:
    """heads |, has sat | on, was elected | to, took over |; else 0"""
    word, following = scene.lower(at), scene.lower(at + 1)
    if chosen:
        return at + 1 if word in CHOSEN else 0
    if (word in ("has", "was") and following in SAT) or (word, following) == ("took", "over"):
        return at + 2
    return at + 1 if word in HOLDING else 0


def _is_office(scene: Scene, at: int) -> bool:
    """on | the city council, as | mayor, | a council seat, | a seat in | parliament"""
    at += scene.lower(at) in LINKS
    seat = scene.find(SEATS, at, at + LONGEST_SEAT)
    return _names_office(scene, at) or (seat >= 0 and _names_office(scene, seat + 2))


def _names_office(scene: Scene, at: int) -> bool:
    end = read_noun_phrase(scene, at, len(scene.tokens))
    held = describe(scene, Mention(at, end)) if end > at else None
    return held is not None and held.person is None and held.type == "official"


LONGEST_SEAT = 4
"""Tokens: a vacant council seat"""
