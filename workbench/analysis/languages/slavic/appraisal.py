"""Does a Russian or Ukrainian claim judge what no evidence could settle?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FIRST, FIRST_PLURAL, FUTURE, INFINITIVE, PAST

DUE = words("должен должна должно должны повинен повинна повинно повинні має мають маємо")
CONDITIONAL = frozenset(("бы", "б", "би"))
THIS = frozenset(("это", "це"))
LONGEST = 22
"""Words of a sentence that says what something is."""
VIEWS = (
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
)
CONVINCED = ("убежд", "увер", "переконан", "упевн", "впевн")
KNOWING = ("скры", "прихов", "поним", "розум", "осозна", "усвідом", "вид", "бач")
"""не скрывает, понимает: what he knows is so"""
ACCUSERS = ("следств", "следовател", "прокур", "обвин", "полиц", "слідств", "слідч", "поліц")
"""What they believe is an allegation, not a view."""


def appraises(wording: Wording) -> bool:
    """Суд надо перенести | Дешевле закрыть линию | Этого не покрыть | Мы бы не отстояли"""
    return not is_due(wording) and (
        _judges(wording)
        or _weighs_a_deed(wording)
        or _is_hopeless(wording)
        or any(wording.scene.lower(at) in CONDITIONAL for at in wording.main)
    )


def is_opinion(wording: Wording) -> bool:
    """A judgement without a figure, a view somebody holds, speech that equates."""
    if wording.has_figure:
        return _urges(wording)
    if appraises(wording) or _is_said_with_feeling(wording):
        return True
    if any(_is_conviction(wording.scene, frame) for frame in wording.frames):
        return True
    if wording.is_past:
        return False
    if wording.has("comment") or any(_is_view(wording.scene, f) for f in wording.frames):
        return True
    return _is_commentary(wording) or (wording.quoted and _equates(wording))


def is_due(wording: Wording) -> bool:
    """Мост должны открыть в сентябре; міст мають відкрити у вересні: a date, no duty"""
    scene, main = wording.scene, wording.main
    dated = any(scene.has(at, "calendar") for at in main)
    return dated and any(
        scene.lower(at) in DUE and governs_infinitive(scene, main, place)
        for place, at in enumerate(main)
    )


def governs_infinitive(scene: Scene, main: list[int], place: int) -> bool:
    return any(scene.word(at).parts & INFINITIVE for at in main[place + 1 : place + 6])


def _judges(wording: Wording) -> bool:
    """In the past only a deed (осудил) or what somebody says in his own words."""
    scene = wording.scene
    if not wording.is_past or wording.quoted:
        return any(_weighs(wording, place) for place in range(len(wording.main)))
    return any(
        scene.has(at, "opinion") and scene.word(at).verb and scene.word(at).parts & PAST
        for at in wording.main
    )


def _weighs(wording: Wording, place: int) -> bool:
    """Суд | надо | перенести; not: будут | требовать, we | want | to help"""
    scene, at = wording.scene, wording.main[place]
    if scene.phrase(at)[1] == "opinion":
        return True
    if "opinion" not in scene.classes[at] or "gerund" in scene.classes[at]:
        return False
    if scene.has(at, "wanting") and governs_infinitive(scene, wording.main, place):
        return False
    return not scene.word(at).parts & INFINITIVE


def _is_said_with_feeling(wording: Wording) -> bool:
    """«Мы | чувствуем | разницу», нас обвинили | несправедливо: in somebody's own words"""
    if not wording.is_said:
        return False
    scene, main = wording.scene, wording.main
    return _contrasts(wording) or any(
        scene.phrase(at)[1] in ("appraisal", "attitude")
        or (scene.lower(at) in DUE and governs_infinitive(scene, main, place))
        for place, at in enumerate(main)
    )


def _urges(wording: Wording) -> bool:
    """«Тариф в 40 рублей | надо отменить»: what should be done, whatever the figures"""
    if not wording.is_said or wording.is_past or is_due(wording):
        return False
    scene, main = wording.scene, wording.main
    return any(
        scene.has(at, "duty")
        and scene.has(at, "opinion")
        and governs_infinitive(scene, main, place)
        for place, at in enumerate(main)
    )


def _contrasts(wording: Wording) -> bool:
    """«Решают жители, | а не | газеты»: as things always are"""
    if wording.is_past or not wording.quoted:
        return False
    scene = wording.scene
    pairs = {(scene.lower(at), scene.lower(at + 1)) for at in wording.main}
    return bool(pairs & {("а", "не"), ("а", "ні")})


def _weighs_a_deed(wording: Wording) -> bool:
    """Дешевле | признать очевидное; говорить о победе | рано"""
    scene = wording.scene
    return wording.has("weighing") and (
        _has_infinitive(wording) or not any(scene.word(at).verb for at in wording.main)
    )


def _is_hopeless(wording: Wording) -> bool:
    """Одними билетами этого | не покрыть: an infinitive denied, and no verb"""
    scene, main = wording.scene, wording.main
    if any(scene.word(at).verb for at in main):
        return False
    return any(
        scene.word(at).parts & INFINITIVE and scene.lower(at - 1) in ("не", "ни")
        for at in main
        if at > wording.first
    )


def _has_infinitive(wording: Wording) -> bool:
    return any(wording.scene.word(at).parts & INFINITIVE for at in wording.main)


def _is_conviction(scene: Scene, frame: Frame) -> bool:
    """Тренер убеждён, что гол был"""
    return frame.believing and scene.starts_with(frame.cue[0], CONVINCED)


def _is_view(scene: Scene, frame: Frame) -> bool:
    """по мнению врача, эксперт считает; not: следствие считает"""
    if frame.believing and scene.starts_with(frame.cue[0], KNOWING):
        return False
    if frame.believing:
        source = frame.source
        return source is None or not any(
            scene.starts_with(at, ACCUSERS) for at in range(source.first, source.last)
        )
    return " ".join(scene.lower(at) for at in range(*frame.cue)).startswith(VIEWS)


def _is_commentary(wording: Wording) -> bool:
    """У нас каждый терминал объявляют прорывом: the author speaks of himself and the reader"""
    scene = wording.scene
    if wording.frames or wording.quoted or any(scene.is_speech(at) for at in wording.main):
        return False
    return any(
        scene.has(at, "ours") or scene.word(at).subject & (FIRST | FIRST_PLURAL)
        for at in wording.main
    ) and not any(scene.word(at).parts & FUTURE for at in wording.main)


def _equates(wording: Wording) -> bool:
    """Speech that says what something is: «Школа не завод»"""
    scene, main = wording.scene, wording.main
    spoken = [at for at in main if scene.tokens[at].is_word]
    if not spoken or len(spoken) > LONGEST:
        return False
    if any(scene.tokens[at].is_capitalised for at in spoken[1:]):
        return False
    if any(scene.word(at).verb for at in main):
        return False
    return any(scene.tokens[at].text in DASHES or scene.lower(at) in THIS for at in main)
