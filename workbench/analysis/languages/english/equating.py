"""Speech that says what something is, as a maxim does: “Blame is for lawyers”"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PARTICIPLE, PREPOSITION

BE = words("is are 's isn't aren't it's that's he's she's there's they're we're you're i'm am")
LONGEST = 22
"""Words of a sentence that says what something is."""
SELF = words("there i i'm there's my")


def equates(wording: Wording) -> bool:
    """Speech that says what something is: “Blame is for lawyers”"""
    scene, spoken = wording.scene, wording.spoken
    if not 0 < len(spoken) <= LONGEST or _names_somebody(scene, spoken):
        return False
    place = next((n for n, at in enumerate(spoken) if scene.word(at).verb), -1)
    if place < 0 or scene.lower(spoken[0]) in SELF or not _says_is(scene, spoken, place):
        return False
    goes_on = any(scene.lower(at).endswith("ing") for at in spoken[1:5])
    return not goes_on and not _tells_state(scene, spoken[place + 1 :])


def _says_is(scene: Scene, spoken: list[int], verb: int) -> bool:
    """Blame | is | for lawyers; | It's | a start"""
    short = scene.lower(spoken[0]).endswith(("'s", "'re"))
    return short or scene.lower(spoken[verb]) in BE


def _tells_state(scene: Scene, predicate: list[int]) -> bool:
    """The key is | in the yard |, not | closed |; not: blame is | for lawyers"""
    at = next((at for at in predicate if scene.lower(at) not in ALSO), -1)
    word = scene.word(at)
    where = word.is_a(PREPOSITION) and scene.lower(at) not in ("for", "about", "like", "beyond")
    return where or word.is_a(PARTICIPLE) or scene.lower(at) in STATES


ALSO = words("not now still also already all currently both")
STATES = words(
    "open empty full safe alive dead asleep awake alone gone over out here there ready home away"
    " back down up available offline online"
)


def _names_somebody(scene: Scene, spoken: list[int]) -> bool:
    return any(
        scene.tokens[at].is_capitalised and at > spoken[0] and scene.lower(at) != "i"
        for at in spoken
    )
