"""Which words of a Russian or Ukrainian sentence report."""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.languages.slavic.frames.speechless import shows_by_itself
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.sentence import DASHES, Scene, is_infinitive
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    NOUN,
)

CUES = frozenset(("saying", "believing", "showing", "quoting", "calling"))
AS = frozenset(("как", "як"))
FROM = frozenset(("из", "з", "із", "зі", "от", "від"))
WORDS_OF = frozenset(("слова", "цитату", "висловлювання", "высказывание", "мнение", "думку"))
DATIVE = ("у", "ю", "ові", "еві", "ому", "ему", "е", "і", "ам", "ям")


def is_cue(scene: Scene, index: int) -> bool:
    """A finite word of saying, outside quotations."""
    if scene.is_inside(index) or not scene.is_of(index, CUES):
        return False
    return not any(test(scene, index) for test in SAYING_NOTHING)


def _binds_nobody(scene: Scene, at: int) -> bool:
    """сказать, говоря: no form with a subject"""
    return scene.has(at, "gerund") or scene.has(at, "infinitive")


def _is_denied(scene: Scene, at: int) -> bool:
    """не | сказал; not: не | исключил"""
    return scene.lower(at - 1) == "не" and not scene.starts_with(at, KEPT)


def _is_share(scene: Scene, at: int) -> bool:
    """54% опрошенных | считают, что …: a share of those who were asked says nothing"""
    if scene.token(at - 1).text.endswith("%"):
        return True
    first = max(0, at - FAR)
    asked = scene.some(_is_asked, first, at)
    return asked and scene.some(_counts, first, at) and scene.find(",", first, at) < 0


def _is_asked(scene: Scene, at: int) -> bool:
    """16% | респондентів; третина | українців"""
    return scene.starts_with(at, ASKED)


def _counts(scene: Scene, at: int) -> bool:
    """| 16% |, | кожен | п'ятий, | більшість"""
    text = scene.token(at).text
    return text.endswith("%") or scene.starts_with(at, SHARES)


FAR = 5
"""Words before the verb."""
ASKED = (
    *("респондент", "опитан", "опрош", "опитуванн", "анкетован", "українц", "росіян", "громадян"),
    *("американц", "британц", "німців", "поляк", "украинц", "россиян", "граждан", "виборців"),
)
SHARES = (
    *(
        "половин",
        "третин",
        "треть",
        "трет",
        "чверт",
        "четверт",
        "більшіст",
        "большинств",
        "меншіст",
    ),
    *("меньшинств", "кожен", "кожн", "кажд", "відсот", "процент", "решт", "частин", "част"),
)


def _is_duty(scene: Scene, at: int) -> bool:
    """следует | мыть руки, как и дома"""
    last = scene.find(",", at + 1, at + 4, otherwise=at + 4)
    return scene.lower(at) in DUTY and scene.some(is_infinitive, at + 1, last)


def _is_phase(scene: Scene, at: int) -> bool:
    """продолжили | наносить удары"""
    return scene.starts_with(at, PHASES) and scene.some(is_infinitive, at + 1, at + 3)


def _is_title(scene: Scene, at: int) -> bool:
    """журнал | Говорит: a capital that opens nothing; not: МЭР | ЗАЯВИЛ"""
    capital = at > 0 and scene.tokens[at].is_capitalised and not scene.tokens[at].text.isupper()
    return capital and not _opens_remark(scene, at)


def _is_byname(scene: Scene, at: int) -> bool:
    """міст, | як його називають |, старий; «змови», | як назвала їх Пелосі"""
    if not scene.has(at, "calling"):
        return False
    led = any(scene.lower(near) in AS for near in range(max(0, at - 3), at))
    return led and any(scene.lower(near) in HIM for near in (at - 2, at - 1, at + 1))


HIM = words("його її їх це себе его её ее их это себя")
SAYING_NOTHING = (
    *(_is_byname, _binds_nobody, _is_denied, _is_share, _is_duty, _is_phase, _is_title),
    shows_by_itself,
)


PHASES = (
    *("начал", "начин", "начн", "продолж", "закончи", "заканчива", "переста"),
    *("почал", "почав", "почин", "почн", "продовж", "закінч", "перест"),
)
DUTY = words("следует следовало")


def _opens_remark(scene: Scene, index: int) -> bool:
    """«Мы готовы!» — | Сказал мэр: with a capital too many"""
    dashed = index > 1 and scene.tokens[index - 1].text in DASHES
    return dashed and scene.tokens[index - 2].text in CLOSING


CLOSING = frozenset(("»", "”", "“", '"', ","))


KEPT = ("исключ", "виключ", "скры", "прихов", "сомнев", "сумнів")
"""не исключил, что …: what is not denied is said"""


def has_relative(scene: Scene, part: Part, cue: int) -> bool:
    """показали | картку, що | світиться; йдеться про | дописи, що | шкодять: the noun does so"""
    noun, verb = part.first - 2, part.first + 1
    if not is_showing(scene, cue) or noun <= cue or scene.lower(part.first) not in ("що", "что"):
        return False
    thing = scene.word(noun).is_a(NOUN) and not scene.is_of(noun, WHEN)
    return thing and is_finite(scene, verb + int(scene.lower(verb) == "не"))


WHEN = words("time calendar setting linking")


def is_showing(scene: Scene, index: int) -> bool:
    return scene.has(index, "showing")


def has_clause(scene: Scene, first: int, last: int) -> bool:
    return scene.some(_is_outer_verb, first, last)


def _is_outer_verb(scene: Scene, at: int) -> bool:
    return is_finite(scene, at) and not scene.is_inside(at)


def says_something(scene: Scene, last: int) -> bool:
    """Пожар потушен, | not «В 2019 году,»: the words before a frame can be its content"""
    return scene.some(_says, 0, last - 1)


def _says(scene: Scene, at: int) -> bool:
    return is_finite(scene, at) or scene.is_inside(at) or scene.lower(at) in DASHES
