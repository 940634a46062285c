"""English words for what somebody feels of something: is angry that …, was convinced that …"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, PRONOUN

BE = words("is are was were be been")
SURE = words("convinced confident certain adamant sure concerned worried afraid hopeful optimistic")
MOVED = words(
    "angry furious outraged frustrated annoyed upset dismayed alarmed shocked stunned astonished"
    " amazed surprised disappointed sorry sad relieved pleased glad delighted thrilled proud"
    " grateful thankful satisfied encouraged persuaded aware"
)
FEELING = SURE | MOVED
LINKING = words(
    "remain remains remained become becomes became grow grows grew grown seem seems seemed sound"
    " sounded sounds feel feels felt"
)
COME = words("come comes came")
DEGREES = words("so very more most quite just still now")


def feels(scene: Scene, at: int) -> bool:
    """is | sure; is so | angry | that the bridge is shut; not: was so | angry | that he left"""
    told = scene.lower(at) in SURE or scene.lower(at + 1) == "that"
    followed = scene.lower(at - 1) == "so" and scene.lower(at + 2) in PEOPLE
    return told and not followed and link(scene, at) >= 0


PEOPLE = words("he she they it we i")


def link(scene: Scene, at: int) -> int:
    """They | are increasingly | worried; Roe | came away | convinced: where it ends, or -1"""
    verb = scene.back(_is_degree, 0, at) - 1
    if scene.lower(verb) in BE | LINKING:
        return verb
    if _is_contracted(scene, verb):
        return verb + 1
    away = scene.lower(verb) == "away" and scene.lower(verb - 1) in COME
    return verb - 1 if away else NOT_FOUND


def _is_contracted(scene: Scene, at: int) -> bool:
    """| she's |, | they're | so angry that; not: the mayor's"""
    pronoun = scene.has(at, "pronoun") or scene.word(at).is_a(PRONOUN)
    return pronoun and scene.lower(at).endswith(("'s", "'re"))


def _is_degree(scene: Scene, at: int) -> bool:
    """so, increasingly; not: | away"""
    lower = scene.lower(at)
    return lower in DEGREES or (scene.word(at).is_a(ADVERB) and lower != "away")
