"""A claim to what the models of its kind and worth see of it: names that a person can read.

No word stands among them, so that a model is as small as a page and knows the words of its lists
in any language: what a sentence does, not what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbench.analysis.claims.main_clause import Wording, read_main_clause
from workbench.analysis.claims.predicate import see_predicate
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import (
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    NOBODY,
    PARTICIPLE,
    PAST,
    PLURAL,
    SECOND,
    SHORT,
    Word,
)

Features = frozenset[str]

FORMS = {
    **{"past": PAST, "future": FUTURE, "infinitive": INFINITIVE, "imperative": IMPERATIVE},
    **{"gerund": GERUND, "participle": PARTICIPLE, "short": SHORT},
}
PERSONS = {
    **{"I": FIRST, "we": FIRST_PLURAL, "you": SECOND},
    **{"nobody": NOBODY, "several": PLURAL},
}
LENGTHS = ((5, "1–4"), (9, "5–8"), (15, "9–14"), (25, "15–24"), (10**9, "25 and more"))
"""Words of a claim, by classes."""
YEAR = re.compile(r"(?:19|20)\d\d$")
MONEY = re.compile(
    r"[$€£₴₽]|\b(?:млн|млрд|грн|руб|(?:евро|євро)(?!\w)|доллар|долар|million|billion)", re.I
)
PERCENT = re.compile(r"\d\s?%|процент|відсот|per ?cent", re.I)
ABSENT = ("past", "present", "future", "capital", "figure")
"""What tells as much by not being there."""
OF_SPEECH = (
    *(*FORMS, *PERSONS, "present", "main ", "beside ", "root ", "has ", "rule ", "verdict "),
    *("first ", "subject ", "denied", "contrast", "condition", "unreal"),
)
"""What weighs otherwise in somebody's own words, by how it begins."""


def describe(scene: Scene, first: int, last: int, frames: list[Frame], quoted: bool) -> Features:
    """Return what is seen of the words of a claim; `quoted`: in direct speech."""
    main = read_main_clause(scene, first, last)
    wording = Wording(scene, first, last, main, frames, quoted)
    seen = {
        *_of_frames(wording),
        *_of_figures(wording),
        *_of_words(wording),
        *_of_tree(wording),
        *see_predicate(wording),
        *_of_rules(wording),
    }
    seen |= {f"no {name}" for name in ABSENT if name not in seen}
    manner = _manner(wording)
    if manner != "told":
        seen |= {f"{manner}: {name}" for name in seen if name.startswith((*OF_SPEECH, "no "))}
    return frozenset(seen)


def _manner(wording: Wording) -> str:
    if wording.quoted:
        return "quoted"
    return "reported" if wording.frames else "told"


def _of_frames(wording: Wording) -> Iterator[str]:
    """Whose words they are, and how that is told."""
    yield f"in {wording.scene.language.code}"
    yield _manner(wording)
    for frame in wording.frames:
        yield f"frame {frame.rule}"
        if frame.believing:
            yield "believed"


def _of_figures(wording: Wording) -> Iterator[str]:
    """Numbers, money, dates, names, length."""
    scene = wording.scene
    tokens = scene.tokens[wording.first : wording.last]
    words = [token for token in tokens if token.is_word]
    yield "length " + next(name for most, name in LENGTHS if len(words) < most)
    figures = [token.text for token in words if token.text[0].isdigit()]
    years = list(filter(YEAR.match, figures))
    text = scene.text[tokens[0].start : tokens[-1].end]
    yield from _held(
        {
            "figure": figures,
            "number": len(figures) > len(years),
            "percentage": PERCENT.search(text),
            "money": MONEY.search(text),
            "date": years or any(_is_of_calendar(scene, at) for at in wording.places),
            "capital": any(token.is_capitalised for token in words[1:]),
        }
    )


def _held(names: Mapping[str, object]) -> Iterator[str]:
    """The names of what holds."""
    return (name for name, holds in names.items() if holds)


def _bits(names: Mapping[str, int], bits: int) -> Iterator[str]:
    """The names of the bits that are set."""
    return (name for name, bit in names.items() if bits & bit)


def _is_of_calendar(scene: Scene, at: int) -> bool:
    """in | May; not: it may"""
    return scene.has(at, "calendar") or (at > 0 and scene.tokens[at].text == "May")


def _of_words(wording: Wording) -> Iterator[str]:
    """Classes of words and phrases, forms and persons of verbs, in and beside the main clause."""
    scene, main = wording.scene, frozenset(wording.main)
    for at in wording.places:
        place = "main" if at in main else "beside"
        yield from (f"{place} {name}" for name in _classes_at(scene, at))
        forms = _forms(scene.word(at))
        yield from (form if place == "main" else f"beside {form}" for form in forms)


def _classes_at(scene: Scene, at: int) -> Iterator[str]:
    """Those of a word and of a phrase that begins there."""
    yield from scene.classes[at]
    if phrase := scene.phrase(at)[1]:
        yield f"phrase {phrase}"
    if scene.word(at).subject & (FIRST | FIRST_PLURAL):
        yield "first person"


def _forms(word: Word) -> Iterator[str]:
    """Tense, mood and persons of a verb."""
    if word.verb:
        yield from _bits(FORMS, word.parts)
        yield from _bits(PERSONS, word.verb)
        if not word.parts & (PAST | FUTURE):
            yield "present"


def _of_tree(wording: Wording) -> Iterator[str]:
    """What the parser tells of the head of the words and of what hangs on it."""
    root = wording.read_root()
    if root is None:
        return
    yield f"root {root.told.upos} {root.told.verb_form}"
    forms = _bits(FORMS, wording.scene.word(root.at).parts)
    yield from (f"root {name}" for name in (*forms, *wording.scene.classes[root.at]))
    for _, below in root.below:
        if below.upos != "PUNCT":
            yield f"has {below.relation}"
        if below.relation.startswith("nsubj"):
            yield f"has subject {below.upos}"


def _of_rules(wording: Wording) -> Iterator[str]:
    """What the language's own rules make of the main clause."""
    rules = wording.scene.language.kinds
    ahead, opinion = rules.looks_ahead(wording), rules.is_opinion(wording)
    appraises = rules.appraises(wording)
    held = _held({"looks ahead": ahead, "opinion": opinion, "appraises": appraises})
    yield from (f"rule {name}" for name in held)
    yield f"verdict {_decide(wording, ahead, opinion, appraises)}"


def _decide(wording: Wording, ahead: bool, opinion: bool, appraises: bool) -> str:
    """What the rules by themselves would say: the first that holds."""
    if any(frame.rule == Rule.CALLING for frame in wording.frames):
        return "opinion"
    if ahead:
        return "opinion" if appraises and not wording.has_figure else "plan"
    return "opinion" if opinion else "fact"
