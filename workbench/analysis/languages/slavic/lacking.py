"""Words between two marks to where a mark is lacking among them, and which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.frames.cues import AS, CUES
from workbench.analysis.languages.slavic.frames.mentions import locative, modifies, read_mentions
from workbench.analysis.languages.slavic.frames.reporting import subject_after
from workbench.analysis.sentence.noun_phrases import is_finite, is_source_noun
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    ANIMATE,
    CONJUNCTION,
    GENITIVE,
    GEOGRAPHIC,
    NAME,
    NOUN,
    PREPOSITION,
)


def lacking_marks(scene: Scene, ends: bool) -> Iterator[tuple[int, str]]:
    """Before which words a mark is lacking; the stretch is the last of its clause, or not."""
    last = len(scene.tokens)
    yield from ((at, ",") for at in range(1, last) if _begins_clause(scene, at))
    yield from ((at, ",") for n in scene.phrase_at for at in _around_words(scene, n))
    if behind := _behind_as(scene):
        yield behind, ","
    elif ends:
        yield from ((at, ",") for n in range(2, last) if (at := _frame_behind(scene, n)))
        yield from ((at, ":") for at in range(2, last) if _is_said(scene, at))


def _leads_in(scene: Scene, at: int) -> bool:
    """Мэр сообщил журналистам | что мост закрыт; not: Мэр сообщил почти | что ничего, о | чём"""
    if scene.lower(at) not in THAT or scene.lower(at - 1) in GLUED:
        return False
    led = scene.word(at - 1).is_a(PREPOSITION) or scene.has(at - 1, "coordinating")
    return not led and not scene.is_inside(at) and scene.some(_is_told, 0, at)


THAT = words("что що")
GLUED = words(
    "потому оттого затем так только почти пока разве вот не ни или хоть чуть если чем нежели уж ну"
    " тому так тільки майже поки хіба ось не ні або чи хоч якщо ніж аж лише лиш либо"
)
"""почти | что, поки | що, потому | что: one word with it"""


def _is_told(scene: Scene, at: int) -> bool:
    """сообщил; известно"""
    return scene.is_of(at, TOLD) and not scene.is_inside(at)


TOLD = CUES | {"news"}


def _reports(scene: Scene, at: int) -> bool:
    return scene.has(at, "saying") and is_finite(scene, at) and not scene.is_inside(at)


def _opposes(scene: Scene, at: int) -> bool:
    """Мост закрыли | но паром ходит"""
    if scene.lower(at) not in BUT or scene.is_inside(at):
        return False
    return scene.some(_acts, 0, at) and scene.some(_acts, at, len(scene.tokens))


BUT = words("но а але")


def _goes_on(scene: Scene, at: int) -> bool:
    """Мэр заявил, что мост закрыт | и добавил что паром ходит: whoever spoke before"""
    joins = scene.has(at, "coordinating") and _reports(scene, at + 1)
    that = scene.find(THAT, 0, at) if joins else NOT_FOUND
    again = scene.find(THAT, at, len(scene.tokens)) != NOT_FOUND
    return that != NOT_FOUND and again and not scene.some(_may_speak, that, at)


def _may_speak(scene: Scene, at: int) -> bool:
    """заявил, что | министр | приехал и добавил: he goes on"""
    word = scene.word(at)
    lives = bool(word.subject) and word.is_a(ANIMATE | NAME, but=GEOGRAPHIC)
    return lives or is_source_noun(scene, at)


def _behind_as(scene: Scene) -> int:
    """Как сообщил мэр | мост закрыт: where what is said begins, else 0"""
    first = int(scene.has(0, "coordinating"))
    cue = scene.first(_reports, first + 1, min(first + NEAR, len(scene.tokens)))
    if scene.lower(first) not in AS or cue == NOT_FOUND:
        return 0
    end = _end_of_source(scene, cue)
    return end if end and scene.some(_acts, end, len(scene.tokens)) else 0


NEAR = 4


def _frame_behind(scene: Scene, cue: int) -> int:
    """Мост закрыт | сообщил мэр; Мост закрыт | об этом сообщил мэр: where it begins, else 0"""
    if not _reports(scene, cue):
        return 0
    first = _past_links(scene, cue)
    end = _end_of_source(scene, cue) if _states_one_thing(scene, first) else 0
    return first if end and not scene.some(_acts, end, len(scene.tokens)) else 0


def _past_links(scene: Scene, cue: int) -> int:
    """Мост закрыт | как | сообщил мэр, | об этом | сообщил мэр: where those begin"""
    if scene.lower(cue - 1) in AS:
        return cue - 1
    this = (at for at, (stop, name) in scene.phrase_at.items() if stop == cue)
    return next((at for at in this if scene.phrase(at)[1] == "about_this"), cue)


def _around_words(scene: Scene, at: int) -> Iterator[int]:
    """По словам мэра | мост закрыт; Мост | по словам мэра | закрыт; Мост закрыт | по его словам"""
    stop, name = scene.phrase(at)
    worded = name in LEADING and scene.lower(stop - 1) in OF_WORDS
    if not worded and (name != "according" or at > 0):
        return
    last = len(scene.tokens)
    read = max((m.last for m in read_mentions(scene, stop, last)), default=0)
    end = stop if name == "his_words" else _before_doer(scene, stop, read)
    if end < stop or not _is_one_clause(scene, (*range(at), *range(end, last))):
        return
    if at > 0 and not _is_led(scene, at):
        yield at
    if end < read or _acts(scene, end):
        yield end


def _begins_clause(scene: Scene, at: int) -> bool:
    return _leads_in(scene, at) or _opposes(scene, at) or _goes_on(scene, at)


def _is_one_clause(scene: Scene, own: Sequence[int]) -> bool:
    """Мост | по словам мэра | закрыт; not: мэр сказал | по его словам | что мост закрыт"""
    told = any(_is_told(scene, n) or _subordinates(scene, n) for n in own)
    return not told and any(_acts(scene, n) for n in own)


OF_WORDS = words("словам словами слов слів")
LEADING = words("according his_words citing")


def _states_one_thing(scene: Scene, last: int) -> bool:
    """Мост закрыт; not: Мэр, который закрыл мост; Мэр пришёл и | сообщил"""
    if last < 2 or _is_led(scene, last):
        return False
    joint = scene.back(_joins_not, 0, last)
    led = scene.some(_subordinates, 0, last) or scene.some(_reports, 0, last)
    return not led and scene.some(_acts, joint, last)


def _acts(scene: Scene, at: int) -> bool:
    """закрыт, рухнул; not: про нові | правила"""
    return has_finite(scene, at, at + 1) and scene.tree.told(at).upos not in ("NOUN", "PROPN")


def _subordinates(scene: Scene, at: int) -> bool:
    return scene.is_of(at, SUBORDINATING)


def _is_led(scene: Scene, at: int) -> bool:
    """пришёл и | сообщил, только | по словам"""
    return scene.word(at - 1).is_a(PREPOSITION | CONJUNCTION)


def _joins_not(scene: Scene, at: int) -> bool:
    return not scene.has(at, "coordinating")


SUBORDINATING = words("relative subordinating that")


def _is_said(scene: Scene, at: int) -> bool:
    """Мэр сказал | «Мост закрыли вчера»: a clause in quotation marks to the end, and no title"""
    opens = scene.in_quotation(at) and not scene.in_quotation(at - 1)
    first, last = at + 1, len(scene.tokens)
    whole = opens and not scene.is_speech(at) and scene.every(Scene.in_quotation, at, last)
    if not whole or last - at < LONGER_THAN_TITLE or not scene.token(first).is_capitalised:
        return False
    return scene.some(_acts, first, last) and _is_told_right_before(scene, at)


def _is_told_right_before(scene: Scene, at: int) -> bool:
    """Мост закрыт | сказал мэр | «…»"""
    said = next((n for n in range(at - 1, -1, -1) if _reports(scene, n)), at)
    own = subject_after(scene, said, at) if said < at - 1 else Mention(at, at)
    return said < at and own is not None and own.last == at


LONGER_THAN_TITLE = 6
"""Tokens, with both marks."""


def _end_of_source(scene: Scene, cue: int) -> int:
    """сообщил вчера | мэр |, сообщили | в полиции |: where it ends, 0 where there is none"""
    last = len(scene.tokens)
    found = subject_after(scene, cue, last) or locative(scene, cue + 1, last)
    return _before_doer(scene, found.first + 1, found.last) if found else 0


def _before_doer(scene: Scene, first: int, last: int) -> int:
    """Как сообщил мэр | старый мост | закрыт: where a source ends that was read too far"""
    doer = scene.first(_is_doer, first, last, otherwise=last)
    end = scene.back(_describes, first, doer) if doer < last else last
    return scene.past(Scene.in_quotation, end, len(scene.tokens))


def _describes(scene: Scene, at: int) -> bool:
    """| старый | мост; not: министра | Роева | мост"""
    return modifies(scene, at) and not scene.tokens[at].is_capitalised


def _is_doer(scene: Scene, at: int) -> bool:
    """Как сообщил мэр | мост | закрыт; not: мэр | города |, министр | Роев"""
    word, tree = scene.word(at), scene.tree
    common = word.is_a(NOUN, but=GENITIVE) and bool(word.subject)
    acts = tree.is_so(at, SUBJECT) and tree.case(at) == "Nom" and _acts(scene, tree.head(at))
    own = acts or (common and not scene.tokens[at].is_capitalised)
    return own and not scene.is_inside(at)
