"""What a claim is: fact, plan or opinion.

Rules are asked in order; the first that holds decides. What a frame says of
the source (she believes, he called it) weighs as much as the words themselves.
"""

from __future__ import annotations

from workbench.analysis import kinds_english, kinds_slavic
from workbench.analysis.frame import Frame
from workbench.analysis.main_clause import has_any, is_past, read_main_clause
from workbench.analysis.scene import Scene

CONDITIONAL = frozenset(("бы", "б", "би"))


def judge_kind(scene: Scene, first: int, last: int, frames: list[Frame], quoted: bool) -> str:
    """Return fact, plan or opinion for the words of a claim; `quoted`: in direct speech."""
    main = read_main_clause(scene, first, last)
    figure = any(scene.tokens[at].text[0].isdigit() for at in range(first, last))
    if any(frame.rule == "calling" for frame in frames):
        return "opinion"
    if _looks_ahead(scene, main, last):
        return "opinion" if has_any(scene, main, "opinion") and not figure else "plan"
    if _is_opinion(scene, main, frames, quoted, figure):
        return "opinion"
    return "fact"


def _looks_ahead(scene: Scene, own: list[int], last: int) -> bool:
    """Цех откроют | the plant will open | планує відкрити"""
    if scene.language == "en":
        return kinds_english.looks_ahead(scene, own, last)
    return kinds_slavic.looks_ahead(scene, own)


def _is_opinion(
    scene: Scene, own: list[int], frames: list[Frame], quoted: bool, figure: bool
) -> bool:
    if figure:
        return (
            has_any(scene, own, "opinion")
            and scene.language == "en"
            and any(scene.lower(at) in ("should", "ought", "must") for at in own)
        )
    if has_any(scene, own, "opinion"):
        return True
    if not is_past(scene, own) and any(
        frame.believing or _is_view(scene, frame) for frame in frames
    ):
        return True
    return quoted and (_equates(scene, own) or any(scene.lower(at) in CONDITIONAL for at in own))


def _is_view(scene: Scene, frame: Frame) -> bool:
    words = " ".join(scene.lower(at) for at in range(*frame.cue))
    return words.startswith(
        (
            "по мнению",
            "на думку",
            "на взгляд",
            "на погляд",
            "на переконання",
            "по его мнению",
            "по ее мнению",
            "на его взгляд",
            "на ее взгляд",
            "на його",
            "на її",
            "in his view",
            "in her view",
            "in their view",
            "in the view",
            "in the opinion",
            "in his opinion",
            "in her opinion",
        )
    )


def _equates(scene: Scene, own: list[int]) -> bool:
    """Speech that says what something is: «Школа не завод» | “Blame is for lawyers”"""
    spoken = [at for at in own if scene.tokens[at].is_word]
    if (
        not spoken
        or len(spoken) > 22
        or any(
            scene.tokens[at].is_capitalised and at > spoken[0] and scene.lower(at) != "i"
            for at in spoken
        )
    ):
        return False
    if scene.language == "en":
        return kinds_english.equates(scene, spoken)
    return kinds_slavic.equates(scene, own)
