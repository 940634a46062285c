"""What a claim is: fact, plan or opinion.

Rules are asked in order; the first that holds decides. What a frame says of
the source (she believes, he called it) weighs as much as the words themselves.
"""

from __future__ import annotations

from workbench.analysis.frame import Frame
from workbench.analysis.grammar.word import FUTURE, INFINITIVE, PAST
from workbench.analysis.scene import DASHES, Scene
from workbench.analysis.tokens import words

SUBORDINATORS = words(
    "что чтобы когда если пока где куда который которая которое которые будто"
    " що щоб коли якщо поки доки де куди який яка яке які"
    " that which who whose when where if whether because at for"
)
BE = words("is are 's isn't aren't it's that's he's she's there's they're we're you're i'm am")
HAVE = frozenset(("have", "'ve", "has"))
CONDITIONAL = frozenset(("бы", "б", "би"))
REFUSING = words("comment say confirm neither discuss elaborate disclose answer reply specify")


def judge_kind(scene: Scene, first: int, last: int, frames: list[Frame], quoted: bool) -> str:
    """Return fact, plan or opinion for the words of a claim; `quoted`: in direct speech."""
    main = list(_main_clause(scene, first, last))
    figure = any(scene.tokens[at].text[0].isdigit() for at in range(first, last))
    if any(frame.rule == "calling" for frame in frames):
        return "opinion"
    if _looks_ahead(scene, main, last):
        return "opinion" if _has(scene, main, "opinion") and not figure else "plan"
    if _is_opinion(scene, main, frames, quoted, figure):
        return "opinion"
    return "fact"


def _main_clause(scene: Scene, first: int, last: int) -> list[int]:
    """Leave out what stands after a comma and a subordinator."""
    own: list[int] = []
    skipping = False
    for at in range(first, last):
        text = scene.tokens[at].text
        if at > first and _subordinates(scene, at):
            skipping = True
        elif text in ",;" or text in DASHES:
            skipping = False
        if not skipping:
            own.append(at)
    return own


def _subordinates(scene: Scene, at: int) -> bool:
    """, которую можно было бы представить | the day that he left"""
    lower = scene.lower(at)
    if scene.language == "en" and lower in ("which", "that", "when", "whether"):
        return True
    after_comma = scene.tokens[at - 1].text == ","
    return after_comma and (lower in SUBORDINATORS or scene.has(at, "relative"))


def _has(scene: Scene, own: list[int], name: str) -> bool:
    for at in own:
        if name in scene.classes[at] and "gerund" not in scene.classes[at]:
            return True
        if scene.phrase_at.get(at, (0, ""))[1] == name:
            return True
    return False


def _looks_ahead(scene: Scene, own: list[int], last: int) -> bool:
    """Цех откроют | the plant will open | планує відкрити"""
    if scene.language == "en":
        return _english_plan(scene, own, last)
    if _has(scene, own, "plan"):
        return True
    if own and _only_names_a_deed(scene, own):
        return True
    for place, at in enumerate(own):
        word = scene.word(at)
        if word.verb and word.parts & FUTURE and not scene.has(at, "official_role"):
            return not _is_past(scene, own)
        if scene.has(at, "modal") and any(
            scene.word(later).parts & INFINITIVE for later in own[place + 1 : place + 6]
        ):
            return scene.lower(at + 1) not in ("быть", "бути")
    return _has_deadline(scene, own)


def _only_names_a_deed(scene: Scene, own: list[int]) -> bool:
    """(В ноте предлагается) «согласовать следующие шаги»"""
    opening = next((at for at in own if scene.tokens[at].is_word), own[0])
    return bool(scene.word(opening).parts & INFINITIVE) and not any(
        scene.word(at).verb for at in own
    )


def _is_past(scene: Scene, own: list[int]) -> bool:
    return any(scene.word(at).verb and scene.word(at).parts & PAST for at in own)


def _has_deadline(scene: Scene, own: list[int]) -> bool:
    """заявки принимают до 6 марта: the present with a date still to come"""
    if _is_past(scene, own):
        return False
    for place, at in enumerate(own[:-2]):
        if (
            scene.lower(at) in ("до", "к")
            and scene.tokens[own[place + 1]].text[0].isdigit()
            and scene.has(own[place + 2], "calendar")
        ):
            return any(scene.word(i).verb for i in own)
    return False


def _english_plan(scene: Scene, own: list[int], last: int) -> bool:
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


def _is_opinion(
    scene: Scene, own: list[int], frames: list[Frame], quoted: bool, figure: bool
) -> bool:
    if figure:
        return (
            _has(scene, own, "opinion")
            and scene.language == "en"
            and any(scene.lower(at) in ("should", "ought", "must") for at in own)
        )
    if _has(scene, own, "opinion"):
        return True
    past = any(scene.word(at).verb and scene.word(at).parts & PAST for at in own)
    if not past and any(frame.believing or _is_view(scene, frame) for frame in frames):
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
    words = [at for at in own if scene.tokens[at].is_word]
    if (
        not words
        or len(words) > 22
        or any(
            scene.tokens[at].is_capitalised and at > words[0] and scene.lower(at) != "i"
            for at in words
        )
    ):
        return False
    if scene.language == "en":
        verbs = [at for at in words if scene.word(at).verb]
        first = scene.lower(words[0])
        return (
            bool(verbs)
            and (scene.lower(verbs[0]) in BE or first.endswith(("'s", "'re")))
            and not any(scene.lower(at).endswith("ing") for at in words[1:5])
            and first not in ("there", "i", "i'm", "there's", "my")
        )
    if any(scene.word(at).verb for at in own):
        return False
    return any(scene.tokens[at].text in DASHES or scene.lower(at) in ("это", "це") for at in own)
