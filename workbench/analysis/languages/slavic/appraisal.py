"""Does a Russian or Ukrainian claim judge what no evidence could settle?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording, is_of
from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FIRST, FIRST_PLURAL, FUTURE, INFINITIVE, PAST, PREPOSITION

DUE = words("должен должна должно должны повинен повинна повинно повинні має мають маємо")
NOT = frozenset(("не", "ни"))
CONDITIONAL = frozenset(("бы", "б", "би"))
REQUIRED = ("необхідно", "необходимо")
"""Для в'їзду | необхідно | мати паспорт: what is asked for, where nobody says that he wants it"""
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
    if any(holds(wording) for holds in ALWAYS):
        return True
    return not wording.is_past and any(holds(wording) for holds in NOT_IN_PAST)


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
    if not wording.is_past or wording.quoted:
        return any(_weighs(wording, place) for place in range(len(wording.main)))
    return any(_is_deed(wording.scene, at) for at in wording.main)


def _is_deed(scene: Scene, at: int) -> bool:
    """осудил"""
    word = scene.word(at)
    return scene.has(at, "opinion") and bool(word.verb) and word.is_a(PAST)


def _weighs(wording: Wording, place: int) -> bool:
    """Суд | надо | перенести; not: будут | требовать, we | want | to help"""
    scene, at = wording.scene, wording.main[place]
    if scene.phrase(at)[1] == "opinion":
        return True
    if not is_of(scene, at, "opinion") or scene.word(at).is_a(INFINITIVE):
        return False
    if not wording.is_said and scene.starts_with(at, REQUIRED):
        return False
    return not scene.has(at, "wanting") or not governs_infinitive(scene, wording.main, place)


def _is_said_with_feeling(wording: Wording) -> bool:
    """«Мы | чувствуем | разницу», нас обвинили | несправедливо: in somebody's own words"""
    if not wording.is_said:
        return False
    scene, main = wording.scene, wording.main
    return _contrasts(wording) or any(
        _shows_feeling(scene, at)
        or (scene.lower(at) in DUE and governs_infinitive(scene, main, place))
        for place, at in enumerate(main)
    )


def _shows_feeling(scene: Scene, at: int) -> bool:
    """«Игра была | чудесной»; not: к | сожалению"""
    feels = scene.phrase(at)[1] in ("appraisal", "attitude")
    return feels and (scene.lower(at - 1), scene.lower(at)) not in REGRET


REGRET = {("к", "сожалению"), ("на", "жаль"), ("к", "счастью"), ("на", "щастя")}
"""How the news is taken, and nothing of them"""


def _urges(wording: Wording) -> bool:
    """«Тариф в 40 рублей | надо отменить»: what should be done, whatever the figures"""
    if not wording.is_said or wording.is_past:
        return False
    scene, main = wording.scene, wording.main
    urging = frozenset(("duty", "opinion"))
    return any(
        urging <= scene.classes[at] and governs_infinitive(scene, main, place)
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
    return wording.has("weighing") and (wording.has_form(INFINITIVE) or not wording.has_verb)


def _is_hopeless(wording: Wording) -> bool:
    """Одними билетами этого | не покрыть: an infinitive denied, and no verb"""
    scene = wording.scene
    denied = (at for at in wording.main if at > wording.first and scene.lower(at - 1) in NOT)
    return not wording.has_verb and any(scene.word(at).is_a(INFINITIVE) for at in denied)


def _is_conviction(wording: Wording) -> bool:
    """Тренер убеждён, что гол был"""
    scene = wording.scene
    return any(f.believing and scene.starts_with(f.cue[0], CONVINCED) for f in wording.frames)


def _is_view(scene: Scene, frame: Frame) -> bool:
    """по мнению врача, эксперт считает; not: следствие считает"""
    if not frame.believing:
        return " ".join(scene.said(*frame.cue)).startswith(VIEWS)
    if scene.starts_with(frame.cue[0], KNOWING):
        return False
    accuses = frame.source and scene.any_stem(ACCUSERS, frame.source.first, frame.source.last)
    return not accuses


def _holds_view(wording: Wording) -> bool:
    return any(_is_view(wording.scene, frame) for frame in wording.frames)


def _comments(wording: Wording) -> bool:
    return wording.has("comment")


def _is_commentary(wording: Wording) -> bool:
    """У нас каждый терминал объявляют прорывом: the author speaks of himself and the reader"""
    scene = wording.scene
    if wording.is_said or any(scene.is_speech(at) for at in wording.main):
        return False
    return any(_is_ours(scene, at) for at in wording.main) and not wording.has_form(FUTURE)


def _is_ours(scene: Scene, at: int) -> bool:
    """мы, наш"""
    return scene.has(at, "ours") or bool(scene.word(at).subject & (FIRST | FIRST_PLURAL))


def _equates(wording: Wording) -> bool:
    """Speech that says what something is: «Школа не завод»"""
    scene, spoken = wording.scene, wording.spoken
    if not wording.quoted or not 0 < len(spoken) <= LONGEST or wording.has_verb:
        return False
    if _reports_state(scene, spoken) or any(scene.tokens[at].is_capitalised for at in spoken[1:]):
        return False
    return any(_is_equal_sign(scene, at) for at in wording.main)


def _is_equal_sign(scene: Scene, at: int) -> bool:
    """школа | – | не завод; школа | это | не завод"""
    return scene.tokens[at].text in DASHES or scene.lower(at) in THIS


def _reports_state(scene: Scene, spoken: list[int]) -> bool:
    """«Состояние – тяжёлое», «Предварительно – жертв нет»: what was found out"""
    if scene.lower(spoken[0]) in SO_FAR or _is_among(scene, spoken):
        return True
    return any(scene.lower(at) in ABSENT or scene.starts_with(at, STATES) for at in spoken)


def _is_among(scene: Scene, spoken: list[int]) -> bool:
    """«Среди погибших | – двое»; not: до суда ваши слова – гадание"""
    dash = scene.find(DASHES, spoken[0], spoken[-1], otherwise=0)
    within = dash > 0 and scene.word(spoken[0]).is_a(PREPOSITION)
    return within and not any(scene.word(at).subject for at in range(spoken[0], dash))


SO_FAR = words("предварительно попередньо сейчас наразі поки пока зараз")
ABSENT = words("нет немає нема")
STATES = (
    *("диагноз", "діагноз", "состояни", "стан", "причин", "возраст", "вік", "площад", "площ"),
    *("скорост", "швидк", "стоимост", "вартіст", "вартост", "срок", "термін", "строк", "адрес"),
)
"""What is found out of somebody or something: its state, its cause, its measure"""
ALWAYS = (appraises, _is_said_with_feeling, _is_conviction)
NOT_IN_PAST = (_comments, _holds_view, _is_commentary, _equates)
"""What makes a claim an opinion: any of them, whatever its tense or not."""
