"""Is an English claim a plan, does it equate two things?"""

from __future__ import annotations

from workbench.analysis.grammar.word import PAST
from workbench.analysis.scene import Scene
from workbench.analysis.tokens import words

BE = words("is are 's isn't aren't it's that's he's she's there's they're we're you're i'm am")
HAVE = frozenset(("have", "'ve", "has"))
REFUSING = words("comment say confirm neither discuss elaborate disclose answer reply specify")


def looks_ahead(scene: Scene, own: list[int], last: int) -> bool:
    """the plant will open"""
    found = False
    for at in own:
        lower = scene.lower(at) if scene.tokens[at].text != "May" else "in may"
        following = scene.lower(at + 1) if at + 1 < last else ""
        beyond = scene.lower(at + 2) if at + 2 < last else ""
        if lower in ("would", "could", "might", "may", "wouldn't", "will", "won't"):
            if following in HAVE or beyond in HAVE or following in REFUSING or beyond in REFUSING:
                return False
            if (lower, following) in (("could", "not"), ("would", "like")):
                continue
            if lower in ("may", "might"):
                found = found or following not in ("be", "not")
                continue
            found = True
        elif (
            scene.has(at, "plan")
            or scene.phrase_at.get(at, (0, ""))[1] == "plan"
            or lower.endswith("'ll")
        ):
            found = found or scene.lower(at - 1) not in ("the", "a", "as", "was", "were", "been")
    return found or _is_timetable(scene, own)


def _is_timetable(scene: Scene, own: list[int]) -> bool:
    """She retires in October."""
    verbs = [at for at in own if scene.word(at).verb]
    if (
        not verbs
        or scene.word(verbs[0]).parts & PAST
        or not scene.lower(verbs[0]).endswith("s")
        or scene.lower(verbs[0]) in BE | {"was", "has", "does"}
    ):
        return False
    return any(
        scene.lower(at) in ("in", "on", "next")
        and any(
            scene.has(i, "calendar") and scene.lower(i) not in ("year", "week", "month")
            for i in range(at + 1, min(at + 4, own[-1] + 1))
        )
        for at in own
        if at > verbs[0]
    )


def equates(scene: Scene, own: list[int]) -> bool:
    """“Blame is for lawyers”"""
    verbs = [at for at in own if scene.word(at).verb]
    first = scene.lower(own[0])
    return (
        bool(verbs)
        and (scene.lower(verbs[0]) in BE or first.endswith(("'s", "'re")))
        and not any(scene.lower(at).endswith("ing") for at in own[1:5])
        and first not in ("there", "i", "i'm", "there's", "my")
    )
