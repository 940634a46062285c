"""What the article itself adds to what somebody says: nobody could check it, no proof is shown.

It is no part of what is said, whoever said that: …, | but it could not be verified
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words

CONTRARY = words("але проте однак но однако but yet however")
NEAR = 5
"""Tokens between the word for checking and what tells that nobody could."""
TRIED = ("провер", "перевір")
"""не удалось | проверить |; not: водители не | проверяют | тормоза"""
CONFIRMATION = ("подтвержд", "підтвердж")
"""офіційного | підтвердження | немає: what denies it may stand behind"""
CHECKING = (
    *("verif", "confirm", "corroborat", "authenticat", "substantiat", "checked", "подтверд"),
    *("підтверд", "верифі", "верифиц", *CONFIRMATION, *TRIED),
)
UNABLE = words(
    "not cannot couldn't can't hasn't haven't wasn't weren't isn't aren't unable impossible no не"
)
FAILED = words("удалось вдалося вдалось удавалось вдавалося невозможно неможливо нельзя")
COULD = words("зміг змогла змогли змогло може можуть смог смогла смогли смогло может могут")
BY_THEN = words("had hadn't")
NONE = words(
    "no not nobody never without didn't hasn't haven't не ні немає нема нет жодних ніяких никаких"
)
THIS = words(
    "this that it these those them це цього цьому цим цю ці цих ця цій цими їх"
    " это этого этому этим эту эти этих эта этой этими их"
)
UNKNOWN = words(
    "невідомо незрозуміло неясно нез'ясовано неизвестно непонятно неясно unclear unknown"
)
"""Not: дата | невідома |, for who speaks may say so"""
PROOF = (
    *("доказ", "підтвердж", "подтвержден", "фото", "відео", "видео", "знімк", "снимк", "записи"),
    *("evidence", "proof"),
)
SHOWING = (
    *("показ", "нада", "наве", "наві", "навод", "оприлюдн", "представ", "опублік", "приве"),
    *("привё", "предостав", "предъяв", "пред'яв", "опублик", "обнарод", "offer", "show", "present"),
    *("provid", "produc", "give", "gave", "publish", "cite"),
)
"""доказів воно не | показало"""
OTHERWISE = words(
    "інше іншому протилежне протилежному зворотне зворотнє зворотному другое другом иное ином"
    " обратное обратном противоположное противоположном otherwise opposite contrary different"
)
TELLING = (
    *("свідч", "показ", "вказ", "довод", "говор", "свидетельств", "указыв", "доказыв"),
    *("suggest", "show", "tell", "indicat", "prov", "point"),
)
"""відео | свідчить | про | інше"""
DENYING = (
    *("запереч", "спростов", "отрица", "опроверг", "супереч", "противореч"),
    *("denied", "denies", "deny", "contradict", "disput", "refut"),
)
"""у компанії це | заперечують |; фотографії це | спростовують"""
COMMENT, REFUSING = ("комент", "коммент", "comment"), ("відмов", "отказ", "declin", "refus")
RESERVING = (
    (UNKNOWN,),
    (words("known"), NONE),
    (PROOF, SHOWING, NONE),
    (OTHERWISE, TELLING),
    (DENYING, THIS),
    (COMMENT, NONE),
    (COMMENT, REFUSING),
)
"""Stems and words, one of each of which a clause has that casts doubt on what somebody has said."""


def find_reservation(scene: Scene, last: int, frames: Sequence[Frame]) -> int:
    """The conjunction that opens one behind all of some frames; NOT_FOUND where none does.

    A frame behind it is over both.
    """
    spoken = max(frame.last for frame in frames)
    free = [at for at in scene.places(CONTRARY, spoken, last - 1) if _joins(scene, at)]
    opened = (at for at, end in pairwise([*free, last]) if reserves(scene, at + 1, end))
    return next(opened, NOT_FOUND)


def _joins(scene: Scene, at: int) -> bool:
    """| but | it is unclear; not: it has | yet | to be confirmed"""
    marked = scene.lower(at - 1) == "," or scene.lower(at) == "but"
    return marked and not scene.is_inside(at)


def reserves(scene: Scene, first: int, last: int) -> bool:
    """…, but it is unclear how many: what the article itself does not know"""
    if scene.in_quotation(first):
        return False
    told = any(all(_has(scene, first, last, cue) for cue in row) for row in RESERVING)
    return told or scene.some(_is_reservation, first, last)


def _has(scene: Scene, first: int, last: int, cue: tuple[str, ...] | frozenset[str]) -> bool:
    """One of some stems, or one of some words"""
    if isinstance(cue, tuple):
        return scene.any_stem(cue, first, last)
    return scene.any_word(cue, first, last)


def _is_reservation(scene: Scene, at: int) -> bool:
    return scene.phrase(at)[1] == "reservation" or _is_unchecked(scene, at)


def _is_unchecked(scene: Scene, at: int) -> bool:
    """could not be | verified |, | проверить | это не удалось; not: had not been confirmed"""
    if not scene.starts_with(at, CHECKING):
        return False
    before, after = scene.said(max(at - NEAR, 0), at), scene.said(at, at + NEAR)
    near = {*before, *after}
    tried = not FAILED.isdisjoint(near) or ("не" in near and not COULD.isdisjoint(near))
    denied = not UNABLE.isdisjoint(before) or "yet to" in " ".join(before)
    lacks = scene.starts_with(at, CONFIRMATION) and not NONE.isdisjoint(after)
    plain = denied and BY_THEN.isdisjoint(before) and not scene.starts_with(at, TRIED)
    return tried or lacks or plain
