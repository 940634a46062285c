"""English words of saying that only tell of something: even as he says, demanded that it prove."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def is_even_as(scene: Scene, index: int) -> bool:
    """The mayor, | even as | she says it is safe, stays away"""
    return scene.lower(_led_by(scene, index, AS) - 1) == "even"


AS = words("as though if when")


def _led_by(scene: Scene, index: int, leading: frozenset[str]) -> int:
    """Where a word stands right before the subject of what may report; else NOT_FOUND"""
    at = scene.find_back(leading, index - NEAR, index)
    return at if at >= 0 and scene.every(_may_name, at + 1, index) else NOT_FOUND


NEAR = 6
"""Tokens of a subject."""


def _may_name(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_word and scene.tree.told(at).upos != "VERB"


def is_demanded(scene: Scene, index: int) -> bool:
    """The town demanded that the state | prove | that it is safe: nobody has said so yet"""
    above = scene.tree.head(index)
    return 0 <= above < index and scene.starts_with(above, DEMANDING)


DEMANDING = ("demand", "requir", "mandat")


def is_let(scene: Scene, index: int) -> bool:
    """Roe let the town | think | that it was safe; helped her | say | so: nobody has said it"""
    above = scene.tree.head(index)
    return 0 <= above < index and scene.lower(above) in LETTING and scene.tree.is_so(index, BARE)


LETTING = words(
    "let lets letting make makes made help helps helped have had bid allow allows allowed cause"
    " causes caused"
)
BARE = Arc(upos=words("VERB"), form=words("Inf"))
