"""What is said in English behind a long listener, or with where and when set at its head."""

from __future__ import annotations

from workbench.analysis.frame import Part, Parts
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.by_tree import THAT
from workbench.analysis.languages.english.frames.complement import is_setting
from workbench.analysis.languages.english.frames.cues import TO_SOMEBODY, finite
from workbench.analysis.languages.english.neighbours import ABOUT
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, GERUND, PARTICIPLE, PREPOSITION


def find(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """The first token of what is said, where commas stand between; else -1."""
    if scene.lower(cue) in TO_SOMEBODY:
        return _behind_commas(scene, parts, at, cue)
    return _opened_by_setting(scene, parts, at, cue)


def _behind_commas(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """told people by the river, or the creek nearby, that | they had to leave"""
    for part in parts[at + 1 : at + 4]:
        if part.mark != "," or part.quotation != NO_QUOTATION:
            break
        if scene.lower(part.first) == "that":
            return part.first + 1
    return NOT_FOUND


def that_behind(scene: Scene, cue: int, first: int, last: int) -> int:
    """told a man who was waiting | that | the bus had gone"""
    if scene.lower(cue) not in TO_SOMEBODY:
        return NOT_FOUND
    thats = (n for n in range(first, last - 1) if scene.lower(n) == "that")
    clauses = (n for n in thats if find_english_subject(scene, n + 1, last) == n + 1)
    that = next(clauses, NOT_FOUND)
    return NOT_FOUND if that < 0 else that + 1


def behind_aside(scene: Scene, cue: int, index: int, last: int) -> int:
    """said | hours after the crash | that | …; said | when asked about it | that | …; else 0

    Not: said | when she found that it was shut it was late.
    """
    first = find_aside(scene, cue, index)
    that = _that_after(scene, first, last) if first else 0
    return (
        that + 1
        if that and not _ends_aside(scene, first, that)
        else _that_ahead(scene, index, last)
    )


def _that_after(scene: Scene, first: int, last: int) -> int:
    """hours after the crash | that | it was safe; else 0"""
    thats = scene.places(("that",), first, min(first + LONGEST_ASIDE, last - 1))
    return next((at for at in thats if scene.tree.is_so(at, THAT)), 0)


def _ends_aside(scene: Scene, first: int, that: int) -> bool:
    """she | found | that; May it | fell | so low that; May | and | that; when | told | that"""
    if scene.any_word(TO_SOMEBODY - {"asked"}, first, that):
        return True
    own = scene.first(finite, first, that, that)
    stated = own < that and not scene.any_has("subordinating", first, own)
    return stated or own == that - 1 or scene.has(that - 1, "coordinating")


def _that_ahead(scene: Scene, index: int, last: int) -> int:
    """said in her summing-up | that …; said on | its page on the web | that …"""
    if not (_leads(scene, index - 1) or _leads(scene, index)):
        return 0
    at = scene.first(_is_that_or_states, index, min(index + 14, last - 1))
    clause = scene.lower(at) == "that" and find_english_subject(scene, at + 1, last) is not None
    return at + 1 if clause else 0


def _leads(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(PREPOSITION) and scene.lower(at) != "to"


def _is_that_or_states(scene: Scene, at: int) -> bool:
    return scene.lower(at) == "that" or _does(scene, at)


def _does(scene: Scene, at: int) -> bool:
    return finite(scene, at) and not scene.word(at).is_a(PARTICIPLE)


def find_aside(scene: Scene, cue: int, index: int) -> int:
    """said | hours after the crash, said | ahead of the match, said | speaking in Orra; else 0"""
    places = (at for at in (cue + 1, index - 1, index) if at > cue)
    return next((at for at in places if _opens_aside(scene, at)), 0)


def _opens_aside(scene: Scene, at: int) -> bool:
    """| when asked about it; | speaking in Orra; | two days after the crash"""
    word = scene.word(at)
    led = word.is_a(PREPOSITION | ADVERB) or scene.lower(at) in WHILE
    timed = any(scene.lower(n) in TIMES and scene.lower(n + 1) in ORDER for n in (at, at + 1))
    opens = led or timed or word.is_a(GERUND)
    return opens and not scene.is_inside(at) and scene.lower(at) not in ABOUT


ORDER = words("after before following into")
TIMES = words(
    "second seconds minute minutes hour hours day days week weeks month months year years moments"
)
WHILE = words("when while as after before once")
LONGEST_ASIDE = 14


def _opened_by_setting(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """said | as of Monday, 40 people were dead; not: said in a statement, 40 people were dead"""
    first, last = cue + 1, parts[at].last
    spoke = _tells_when(scene, first)
    stated = not spoke and scene.some(finite, first, last)
    if not _is_plain(scene, parts, at, cue) or stated:
        return NOT_FOUND
    if not _states(scene, parts[at + 1]):
        return NOT_FOUND
    told_there = scene.lower(first) in WHERE and is_setting(scene, first, last)
    return parts[at + 1].first if told_there or spoke else first


def _states(scene: Scene, part: Part) -> bool:
    """…, | 40 people were dead; not: …, | Orin and Tarn that they must pay; …, | which was shut"""
    led = part.mark != "," or scene.is_of(part.first, LINKING)
    if led or part.quotation != NO_QUOTATION:
        return False
    that = scene.find(("that",), part.first, part.last, otherwise=part.last)
    return find_english_subject(scene, part.first, that) is not None


def _is_plain(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """A verb of saying with a preposition behind it and nothing stated before."""
    led = cue + 1 < parts[at].last and scene.word(cue + 1).is_a(PREPOSITION)
    stated = scene.some(finite, 0, parts[at].first)
    says = scene.lower(cue) in SAYS and not scene.is_inside(cue + 1)
    return led and says and not stated and at + 1 < len(parts)


LINKING = words("relative coordinating")
WHERE = words("in at on during after")
SAYS = words(
    "say says said added adds noted notes stated states claimed claims warned warns estimated"
    " estimates explained explains reported reports announced announces argued argues"
)


def find_condition(scene: Scene, cue: int, index: int, last: int) -> int:
    """said | once it rains, the bridge will be shut: what looks like a word of time, too; else 0"""
    back = index - int(index - 1 > cue and scene.lower(index - 1) in CONDITIONS)
    return next((at for at in (back, index) if _opens_condition(scene, at, last)), 0)


def _opens_condition(scene: Scene, index: int, last: int) -> bool:
    """said | if it rains, the bridge will be shut; said | as it rained, it was shut

    Not: asked | if the bridge was shut; said | as he left, the bridge was shut.
    """
    comma = last if scene.lower(last) == "," else last - 1
    if scene.lower(index) not in CONDITIONS or scene.lower(comma) != ",":
        return False
    if scene.word(index).is_a(PREPOSITION) and not scene.some(finite, index + 1, comma):
        return False  # said | after talks with Norvik, Orin and Tarn that …
    return _goes_on_behind(scene, comma)


def _goes_on_behind(scene: Scene, comma: int) -> bool:
    """if it rains, | the bridge will be shut; if it rains, as it may, | the bridge will be shut"""
    commas = scene.places((",",), comma, min(comma + NEAR, len(scene.tokens)))
    goes_on = (at for at in commas if at + 1 < len(scene.tokens))
    return any(at == comma or _leads_on(scene, comma) for at in goes_on if _resumes(scene, at + 1))


def _leads_on(scene: Scene, comma: int) -> bool:
    """if it rains, | put at 3 cm, the bridge will be shut"""
    return scene.word(comma + 1).is_a(PARTICIPLE)


def _resumes(scene: Scene, at: int) -> bool:
    """if it rains, | the bridge will be shut; if it rains, | then it will be shut"""
    at += int(scene.lower(at) == "then")
    return find_english_subject(scene, at, len(scene.tokens)) == at


NEAR = 30


def _tells_when(scene: Scene, at: int) -> bool:
    """said | as he left, …: what the speaker did then"""
    return scene.lower(at) in WHEN and scene.lower(at + 1) in ("he", "she")


WHEN = words("as after before")
CONDITIONS = WHEN | words("if unless when although though while because once since")
