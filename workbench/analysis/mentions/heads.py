"""A mention to the noun that carries its type."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import NO_QUOTATION, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

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
QUANTITIES = words(
    "group groups number dozens hundreds thousands scores majority minority half handful couple"
    " pair third quarter most many some one all none both several two three four series string list"
)
"""Of these the noun after "of" is the head: a group of doctors, one of the officials."""
TAILS = words("of in at for from on to , with close familiar by published read seen obtained")


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """The first classed noun; in English the last one before a preposition."""
    found = (-1, "")
    if mention.hint == "writes" and scene.quoted[mention.first] != NO_QUOTATION:
        return found  # пише «Волинський аудит»: a title says nothing of its bearer
    for at in range(mention.first, mention.last):
        if scene.quoted[at] != -1 and not (
            found[0] < 0 and (scene.has(at, "document") or scene.quoted[mention.first] != -1)
        ):
            continue
        if scene.language != "en" and found[0] < 0 and _is_modifier(scene, at, mention.last):
            continue
        if scene.language == "en" and found[0] >= 0 and scene.lower(at) in TAILS:
            break
        if scene.language == "en" and found[0] >= 0 and _is_named_after(scene, found[0], at):
            break
        name = _class_of(scene, at)
        if scene.language == "en" and scene.lower(at) in QUANTITIES and scene.lower(at + 1) == "of":
            continue
        if name:
            found = (_last_of_phrase(scene, at, mention.last), name)
            if scene.language != "en":
                break
    return found


def _last_of_phrase(scene: Scene, at: int, last: int) -> int:
    """Счётной | палаты: the noun of a name of several words"""
    stop, name = scene.phrase_at.get(at, (0, ""))
    names = scene.language != "en" and name in PRIORITY and name != "unnamed" and stop <= last
    if not names:
        return at
    return next((i for i in range(at, stop) if not scene.word(i).is_a(ADJECTIVE)), at)


def _is_named_after(scene: Scene, head: int, at: int) -> bool:
    """the website | Rise Project, the union | Transport Voice: a name that says nothing more"""
    small = not scene.tokens[head].is_capitalised and not scene.lower(head).endswith("'s")
    if not small or at != head + 1 or not scene.tokens[at].is_capitalised:
        return False
    while at < len(scene.tokens) and scene.tokens[at].is_capitalised:
        at += 1
    return SOURCE_CLASSES.isdisjoint(scene.classes[at])


def _is_modifier(scene: Scene, at: int, last: int) -> bool:
    """военный | обозреватель, местные | каналы: the noun is the next word"""
    if scene.phrase_at.get(at, (0, ""))[1] in PRIORITY:
        return False
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
    """The likeliest class of a noun; of a name of several words, that of all of them together."""
    name = scene.phrase_at.get(at, (0, ""))[1]
    if scene.language != "en" and name in PRIORITY and name != "unnamed":
        return name
    classes = scene.classes[at]
    if scene.tokens[at].is_capitalised and at > 0:
        if "outlet_title" in classes:
            return "outlet"
        if "company_name" in classes:
            return "organisation"
    return next((name for name in PRIORITY if name in classes), "")
