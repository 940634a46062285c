"""Does a Russian or Ukrainian claim tell what will be: by its tense, its date, what may be?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.languages.slavic.appraisal import (
    governs_infinitive,
)
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ANIMATE,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    INFINITIVE,
    MASCULINE,
    NOUN,
    PAST,
    PLURAL,
    SHORT,
    Word,
)

UNSURE = frozenset(("быть", "бути", "не"))
REPEATED = re.compile(r"(?:[ыиае]вать|[аії]вати|[ию]вати)(?:ся|сь)?$")
"""Infinitives of what is done again and again."""
SOMEBODY = SOURCE_CLASSES - {"document", "social"} | {"place"}
HARDLY = frozenset(("едва", "ледь", "ледве", "вряд", "навряд"))
LATEST = frozenset(("до", "к", "позднее", "позже", "раньше", "пізніше", "раніше"))
"""до 6 марта, не позднее 30 июня"""
WISHING = ("хоте", "хоті", "жела", "бажа", "сказа", "сказав", "предпоч", "був", "была", "было")
"""я | хотел | бы: what is felt, not what would be"""
CONDITIONAL = frozenset(("бы", "б", "би"))
POLLED = ("%", "процент", "відсот", "опрош", "опита", "респонд")
COMING = ("завтра", "послезавтра", "післязавтра", "следующ", "наступн")
PERIODS = ("недел", "месяц", "год", "дн", "тиж", "місяц", "рік", "рок", "дв", "три", "кільк")
SEASONS = words("весной весны навесні летом лета влітку осенью осени восени осені зимой взимку")
AT_ONE_TIME = (
    *("эвакуиру", "обследу", "ликвидиру", "использу", "организу", "модернизиру", "атаку"),
    *("реконструиру", "ремонтиру", "депортиру", "приватизиру", "национализиру", "арестуют"),
    *("госпитализиру", "вакциниру", "телеграфиру", "инвестиру", "финансиру", "реализу"),
    *("евакую", "модернізу", "ліквіду", "організу", "обстежу", "реконстру", "депорту"),
    *("старту", "начина", "почина", "розпочина", "открыва", "відкрива", "заверша", "закрыва"),
    *("закрива", "отправля", "вируша", "вылета", "виліта", "приступа"),
    *("приватизу", "націоналізу", "госпіталізу", "вакцину", "інвесту", "реалізу", "використову"),
)
"""Verbs of both aspects and of beginning: в мае | ликвидируют | три суда, | стартует | гонка"""
THINKING = words(
    "думаю думаем думаємо гадаю гадаємо вважаю вважаємо считаю считаем полагаю полагаем"
)
THOUGHT = Arc(by=words("ccomp parataxis"), form=frozenset(("Fin",)))
HELPED = Arc(by=words("aux aux:pass cop"))
IF = frozenset({"если", "якщо"})
REMINDED = (",", "про", "о", "об")


def is_past(wording: Wording) -> bool:
    """By the verb that all others hang on, where there is one."""
    verb = _finite_root(wording)
    return wording.is_past if verb is None else wording.scene.word(verb).is_a(PAST)


def _finite_root(wording: Wording) -> int | None:
    """The verb that all others of the claim hang on; not: | думаю |, що ми будемо конкурувати"""
    root = wording.read_root()
    if root is None or root.told.verb_form != "Fin" or root.told.upos != "VERB":
        return None
    thought = wording.scene.tree.places(root.at, THOUGHT)
    return thought[0] if thought and wording.scene.lower(root.at) in THINKING else root.at


def would_be(wording: Wording) -> bool:
    """Бюджет | втрачав би | шість мільярдів: what would be; not: я хотел бы"""
    scene, verb = wording.scene, _finite_root(wording)
    if verb is None or CONDITIONAL.isdisjoint(scene.said(verb - 1, verb + 3)):
        return False
    wishes = scene.starts_with(verb, WISHING) or wording.has("opinion")
    return scene.word(verb).is_a(PAST) and not wishes and not is_poll(wording)


def is_future(wording: Wording) -> bool:
    """Цех откроют; not: | неизвестно |, кто откроет"""
    verb = _finite_root(wording)
    if verb is not None and _is_to_be(wording, verb):
        return True
    if verb is not None and not wording.scene.word(verb).is_a(FUTURE):
        return False
    if HARDLY.intersection(map(wording.scene.lower, wording.main)):
        return False
    return any(_is_future_verb(wording, at) for at in _deciding_verbs(wording))


def _is_to_be(wording: Wording, verb: int) -> bool:
    """| буде | відкрито"""
    tree = wording.scene.tree
    return any(text.lower().startswith("буд") for text in tree.texts(tree.word_at(verb), HELPED))


def _deciding_verbs(wording: Wording) -> Iterable[int]:
    """Those of the main clause; where it has none, what hangs on an «if».

    Скорее, да, если зима | будет | мягкой
    """
    whole = range(wording.first, wording.last)
    if wording.has_verb or wording.has_form(INFINITIVE):
        return wording.main
    return whole if IF.intersection(map(wording.scene.lower, whole)) else ()


def is_conditional(wording: Wording) -> bool:
    """Если гипотеза | подтвердится, учёных ждёт слава"""
    scene = wording.scene
    opens = scene.lower(wording.first) in IF
    return opens and any(_is_future_verb(wording, at) for at in wording.places)


def _is_future_verb(wording: Wording, at: int) -> bool:
    """порывы | достигнут 20 м/с; not: рекорд | достигнут; | Напомню, денег нет"""
    scene, word = wording.scene, wording.scene.word(at)
    if not (word.verb and word.parts & FUTURE):
        return False
    reminds = at == wording.first and word.verb & (FIRST | FIRST_PLURAL)
    if reminds and scene.lower(at + 1) in REMINDED:
        return False
    others = (scene.word(other) for other in wording.main if other != at)
    return not word.is_a(SHORT) or not any(map(_may_be_done, others))


def _may_be_done(word: Word) -> bool:
    """| рекорд | достигнут: of him who is told of it was done, not will be"""
    one = word.subject & MASCULINE and not word.subject & PLURAL
    return bool(one)


def is_possible(wording: Wording) -> bool:
    """Налог могут ввести осенью; not: может быть, вакцина может не защитить, войска не могут"""
    scene, main = wording.scene, wording.main
    return any(
        scene.has(at, "modal")
        and scene.lower(at + 1) not in UNSURE
        and scene.lower(at - 1) != "не"
        and governs_infinitive(scene, main, place)
        and not _is_habit(wording, place)
        and not _is_of_thing(scene, main, place)
        for place, at in enumerate(main)
    )


def _is_of_thing(scene: Scene, main: list[int], place: int) -> bool:
    """Страйк | може | зруйнувати завод: what a thing does; not: у травні, міністр може"""
    if any(_is_counted(scene, at) for at in main):
        return False
    nouns = (at for at in reversed(main[:place]) if scene.tree.told(at).relation in SUBJECTS)
    subject = next(nouns, NOT_FOUND)
    agrees = scene.word(subject).subject & scene.word(main[place]).verb  # налог | могут ввести
    return bool(agrees) and _is_thing(scene, subject)


def _is_counted(scene: Scene, at: int) -> bool:
    """ціна може сягнути | 5 | млн; у | травні |"""
    return scene.has(at, "calendar") or scene.tokens[at].text[0].isdigit()


def _is_thing(scene: Scene, at: int) -> bool:
    """| страйк |; not: | міністр |, | Київ |"""
    word = scene.word(at)
    thing = word.is_a(NOUN) and not word.is_a(ANIMATE) and not scene.is_of(at, SOMEBODY)
    return thing and (at == 0 or scene.tokens[at].text.islower())


def _is_habit(wording: Wording, place: int) -> bool:
    """Прибор может | перегреваться: what a thing does, not what somebody will do"""
    scene, main = wording.scene, wording.main
    deeds = (at for at in main[place + 1 : place + 6] if scene.word(at).parts & INFINITIVE)
    first = next(deeds, NOT_FOUND)
    return bool(REPEATED.search(scene.lower(first)))


def is_timetable(wording: Wording) -> bool:
    """Завтра министр | вылетает | в Баку; до осени их | эвакуируют"""
    scene, verb = wording.scene, _finite_root(wording)
    if verb is None:
        return False
    if any(scene.starts_with(at, COMING) for at in wording.main):
        return True
    ours = scene.word(verb).verb & (FIRST | FIRST_PLURAL)
    if not ours and not scene.starts_with(verb, AT_ONE_TIME):
        return any(_is_after(scene, at) for at in wording.main)
    return any(_is_time(scene, at) for at in wording.main)


def _is_after(scene: Scene, at: int) -> bool:
    """через | две недели"""
    return scene.lower(at - 1) == "через" and scene.starts_with(at, PERIODS)


def _is_time(scene: Scene, at: int) -> bool:
    """в | июле, у | неділю, до конца | недели"""
    led = scene.lower(at - 1) in ("в", "у", "во", "з", "с") and scene.has(at, "calendar")
    ended = scene.lower(at - 1) in ("до", "к") and scene.starts_with(at, ("конца", "кінця"))
    return led or ended or scene.lower(at) in SEASONS or _is_after(scene, at)


def has_deadline(wording: Wording) -> bool:
    """заявки принимают до 6 марта: the present with a date still to come"""
    ahead = zip(wording.main, wording.main[1:], wording.main[2:], strict=False)
    return wording.has_verb and any(_is_latest_day(wording.scene, *three) for three in ahead)


def _is_latest_day(scene: Scene, at: int, day: int, month: int) -> bool:
    """до 6 марта"""
    latest = scene.lower(at) in LATEST and scene.tokens[day].text[0].isdigit()
    return latest and scene.has(month, "calendar")


def is_poll(wording: Wording) -> bool:
    """67 % хотят, треть опитаних готові: what is so"""
    scene = wording.scene
    return any(scene.starts_with(at, POLLED) for at in wording.places)
