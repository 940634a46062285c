"""Sentences that only announce: that somebody spoke, asked or was asked, and on what."""

from __future__ import annotations

from workbench.analysis.claims.deeds import acts_besides, acts_first
from workbench.analysis.claims.governing import Passage
from workbench.analysis.sentence.sentence import Scene, is_infinitive, reads_as_verb
from workbench.analysis.sentence.subjects import is_attribute
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    PARTICIPLE,
    PREPOSITION,
)

ASKING = words(
    "как почему зачем когда где сколько чем кому кого насколько откуда каков какова каково"
    " каковы як чому навіщо коли де скільки чи чим кому кого наскільки звідки how why when where"
)
"""N пояснив, | як …: what is not told follows."""
WHO = words("кто хто")
ASKED = words("whether if who what which")
"""A reporter asked | whether …"""
WHICH = ("каким", "какой", "какая", "какие", "какую", "якою", "яким", "який", "яка", "які", "яку")
"""рассказала, | какой будет свадьба"""
REFUSAL = ("отказ", "відмов", "declin", "refus")
DENYING = words("не not n't")
NO_ONE = words("neither nobody")
"""| Neither | the mayor nor her deputy would say why: that they did not is what is stated"""


def announces(scene: Scene, passage: Passage) -> bool:
    """N пояснив, як …: that somebody spoke and on what, not what was said"""
    if any(test(scene, passage) for test in ANNOUNCING):
        return True
    before = range(
        passage.first, scene.first(_refuses, passage.first, passage.last, otherwise=passage.last)
    )
    if any(_is_asked(scene, at, passage) for at in before):
        return True
    return not passage.frames and any(_announces_at(scene, at, passage) for at in before)


def _talks_of_itself(scene: Scene, passage: Passage) -> bool:
    """| «Заря» | поговорила с мэром: an outlet with whom it talked"""
    verb = scene.first(_acts, passage.first, passage.last)
    if passage.frames or not scene.starts_with(verb, TALKING) or verb > SOON:
        return False
    subject = passage.first, verb
    outlet = scene.any_has("outlet", *subject) or scene.starts_with(passage.first, "редакц")
    return outlet and not scene.some(_is_preposition, *subject)


def _acts(scene: Scene, at: int) -> bool:
    """«Заря» | поговорила | с мэром"""
    return reads_as_verb(scene, at) and not scene.in_quotation(at)


def _is_preposition(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(PREPOSITION)


TALKING = (
    *("поговори", "побеседова", "пообща", "расспроси", "встрети", "разбира", "разобра"),
    *("поспілкува", "розмовля", "порозмовля", "розпита", "зустрі", "розбира", "розібра"),
    *("зателефон", "подзвон", "позвон", "дозвон", "додзвон"),
)
SOON = 8
"""Tokens of its name before the verb."""


def _only_asks(scene: Scene, passage: Passage) -> bool:
    """Рассказали, кому дадут землю. | И когда начнут строить. | Напомним, | как работает фонд."""
    first, last = _past_opening(scene, passage.first), passage.last
    whole = passage.first == 0 and last >= len(scene.tokens) - 1 and not passage.frames
    if not whole or scene.any_word(",", first, last):
        return False
    return scene.lower(first) in INDIRECT or _asks_how(scene, first)


def _answers(scene: Scene, passage: Passage) -> bool:
    """| На вопросы | читателей ответил мэр: whom they asked, and not what he said"""
    asked = scene.lower(passage.first) == "на" and scene.starts_with(passage.first + 1, QUESTIONS)
    answers = scene.any_stem(("ответ", "отвеч", "відпов"), passage.first + 2, passage.last)
    alone = not scene.any_word(DENYING | {","}, passage.first, passage.last)
    return asked and answers and alone and not passage.frames


QUESTIONS = ("вопрос", "запитан", "питан")


def _past_opening(scene: Scene, at: int) -> int:
    """| Напомним, | как …; | И | когда …; | О | чём …"""
    if scene.lower(at) in LED_BY:
        at += 2
    at += int(scene.has(at, "coordinating"))
    return at + int(_is_preposition(scene, at))


def _asks_how(scene: Scene, at: int) -> bool:
    """| как | работает фонд; not: | как | и вчера, мост закрыт; | как | сообщил фонд"""
    acts = bool(scene.word(at + 1).verb) and not scene.has(at + 1, "saying")
    return acts and scene.lower(at) in HOW


LED_BY = words("напомним напоминаем нагадаємо нагадуємо расскажем розповімо")
INDIRECT = words("почему зачем когда где сколько кому чому навіщо коли де скільки кого")
HOW = words("как что кто чем як що хто чим каков какова каковы")
"""What asks only before a verb."""


def _refuses(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, REFUSAL)


def _asks_about(scene: Scene, passage: Passage) -> bool:
    """Про те, | як змінилося життя, | лікарка розповіла у Facebook"""
    about = scene.lower(passage.first) in ABOUT and scene.lower(passage.first + 1) in THAT
    asked = passage.first + 3
    asked += int(scene.word(asked).is_a(PREPOSITION))
    return about and (scene.lower(asked) in ASKING or scene.starts_with(asked, WHICH))


def _is_asked(scene: Scene, at: int, passage: Passage) -> bool:
    """У актрисы | спросили |, | приедет | ли | она: whoever tells that she was asked"""
    asks = scene.starts_with(at, QUESTIONING) and bool(scene.word(at).verb)
    return asks and not scene.in_quotation(at) and _asks_after(scene, at, passage)


QUESTIONING = ("спросил", "поинтересовал", "запита", "поцікавил", "спита")
ABOUT, THAT = words("про о об"), words("те том")


def _announces_at(scene: Scene, at: int, passage: Passage) -> bool:
    """Тренер | поділився | емоціями; мэр | объяснил |, как …"""
    if scene.in_quotation(at) or _is_denied(scene, at, passage) or _is_to_come(scene, at):
        return False
    if scene.phrase(at)[1] == "announcing":
        return True
    if not _says(scene, at) or acts_first(scene, at) or acts_besides(scene, at, passage):
        return False
    return _asks_after(scene, at, passage)


def _says(scene: Scene, at: int) -> bool:
    """мэр | объяснил |, как …: a verb, and none that tells of a noun"""
    return scene.has(at, "saying") and reads_as_verb(scene, at) and not is_attribute(scene, at)


def _is_denied(scene: Scene, at: int, passage: Passage) -> bool:
    """не | объяснил, почему; | Neither | the mayor nor her deputy would | say | why"""
    denied = scene.lower(at - 1) in DENYING or scene.lower(at - 1).endswith(("n't", "cannot"))
    return denied or scene.any_word(NO_ONE, passage.first, at)


def _is_to_come(scene: Scene, at: int) -> bool:
    """завтра мэр | расскажет |, как …: that he will is what is stated; not: | расскажем |, как …"""
    return scene.word(at).is_a(FUTURE) and not scene.word(at).verb & (FIRST | FIRST_PLURAL)


def _asks_after(scene: Scene, cue: int, passage: Passage) -> bool:
    """пояснив НСН, | як | explained | why: with whom it was told between them"""
    asked = ASKING | ASKED if scene.starts_with(cue, "ask") else ASKING
    if scene.has(cue, "gesture") and scene.lower(cue + 1) == "when":
        return False  # crowds cheered when told …
    if scene.lower(cue + 1) in asked:
        other = _is_both(scene, cue + 1, passage.last) or _sets_time(scene, cue + 1)
        return not (scene.starts_with(cue, BEGINNING) or other)
    return _asks_behind_comma(scene, cue, passage.last)


def _asks_behind_comma(scene: Scene, cue: int, last: int) -> bool:
    """пояснив НСН, | як …; рассказал, | стоит ли | ехать"""
    comma = scene.find(",", cue, min(cue + LONGEST_TOLD, last))
    if comma == cue + 1 and _asks_which(scene, comma + 1):
        return True
    # попросив берегти світло, | коли | його дадуть: when that is to be done
    urged = scene.some(is_infinitive, cue + 1, comma)
    return comma > 0 and not urged and _asks_whether(scene, comma + 1)


LONGEST_TOLD = 9
"""Tokens of the verb and of whom it was told."""


def _asks_which(scene: Scene, at: int) -> bool:
    """рассказала, | какой | будет свадьба; розповів, у | чому | причина"""
    at += int(scene.word(at).is_a(PREPOSITION))
    return scene.starts_with(at, WHICH) or scene.lower(at) in OF_WHAT


def _asks_whether(scene: Scene, at: int) -> bool:
    """рассказал МЧС, | кто | приедет; рассказал, | стоит ли | ехать"""
    if scene.lower(at) in ASKING | WHO and not scene.language.subject_may_lead:
        return True
    return scene.lower(at + 1 + int(scene.lower(at) == "не")) == "ли"


def _is_both(scene: Scene, at: int, last: int) -> bool:
    """критикує | як | опозиція, | так | і влада"""
    so = scene.find(("так",), at, last)
    return so > at and scene.lower(so - 1) == ","


def _sets_time(scene: Scene, at: int) -> bool:
    """She replied | when | asked that …"""
    return scene.lower(at) == "when" and scene.word(at + 1).is_a(PARTICIPLE)


def _tells_of_topic(scene: Scene, passage: Passage) -> bool:
    """| Про наслідки | повідомив мер у телеграмі.: of what he spoke, and no more"""
    about = scene.lower(passage.first) in ABOUT and not passage.frames
    topic = scene.starts_with(passage.first + 1, TOPICS)
    says = any(_says(scene, at) for at in range(passage.first + 2, passage.last))
    return about and topic and says and not scene.any_word(",", passage.first, passage.last)


TOPICS = (
    *("наслідк", "подробиц", "детал", "обставин", "ситуац", "складн", "нюанс"),
    *("последстви", "подробност", "обстоятельств", "сложност"),
)
BEGINNING = ("beg", "contin")
"""The row | began | when the bank shut: no speech"""
OF_WHAT = words("чем чему чего чого чому чим кого ком кому кем ким")
"""розповів, у | чому | причина"""
ANNOUNCING = (_talks_of_itself, _asks_about, _only_asks, _answers, _tells_of_topic)
