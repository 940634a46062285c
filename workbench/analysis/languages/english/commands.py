"""English that speaks to its reader: Email us, Please wait."""

from __future__ import annotations

import re

from workbench.analysis.languages.english.words import read_word
from workbench.analysis.sentence.sentence import Scene, reads_as_verb
from workbench.analysis.sentence.subjects import SUBJECT, is_lone_root
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION

ASKING = words(
    "email e-mail call ring phone write send visit contact follow subscribe click read see watch"
    " listen join download register sign buy donate share tell text check find learn get click"
)
ADDRESS = re.compile(r"\S+@\S+\.\S+|https?://|www\.|\b(?:us|our|here|your|below|more)\b", re.I)


def asks_reader(scene: Scene, first: int, last: int) -> bool:
    """Email newsdesk@times.example | Please wait | Don't book yet | If it is late, | call us

    A wish speaks to nobody, and states as little: May they rest in peace.
    """
    if scene.lower(first) in CONDITIONS:
        comma = scene.find(",", first, last, otherwise=last)
        return comma + 1 < last and asks_reader(scene, comma + 1, last)
    return (
        _is_wish(scene, first)
        or _is_polite(scene, first)
        or any(asks(scene, first, last) for asks in WAYS)
    )


def _is_wish(scene: Scene, first: int) -> bool:
    """| May they | rest in peace; not: | May was | dry, | May Roe | came"""
    whose = scene.token(first + 1).is_capitalised or scene.word(first + 1).verb
    return scene.tokens[first].text == "May" and scene.tree.is_so(first, HELPS) and not whose


HELPS = Arc(by=words("aux"), upos=words("AUX"))


def _is_polite(scene: Scene, first: int) -> bool:
    """| Please | wait; | Do not | book yet; It is late, | thank you |"""
    opening = (scene.lower(first), scene.lower(first + 1))
    thank = scene.find(("thank",), first, first + 5)
    thanks = thank >= 0 and scene.lower(thank + 1) == "you"
    return thanks or opening == ("do", "not") or opening[0] in ("please", "don't")


def _gives_address(scene: Scene, first: int, last: int) -> bool:
    """Email newsdesk@times.example"""
    start, end = scene.tokens[first].start, scene.tokens[last - 1].end
    asks = scene.lower(first) in ASKING
    return asks and ADDRESS.search(scene.text, start, end) is not None


def _is_imperative(scene: Scene, first: int, last: int) -> bool:
    """Knock on doors | Stay at home: a bare verb leads, and no other verb is finite"""
    if not _is_base(scene.lower(first)) or not _leads(scene, first):
        return False
    if scene.tree.is_so(first, THING):  # polls show | support for the plan falling
        return False
    return not scene.some(reads_as_verb, first + 1, last)


THING = Arc(by=words("nsubj obj"), upos=words("NOUN"), sure=0.9)


def _is_base(form: str) -> bool:
    """knock, dress; not: knocks, red"""
    base, third = read_word(form), form.endswith("s") and not form.endswith("ss")
    return bool(base.verb) and not base.parts & ~NOUN and not third


def _leads(scene: Scene, first: int) -> bool:
    """| Knock | on doors, | Take | the stairs; a verb that heads the sentence by itself"""
    following = scene.word(first + 1).is_a(PREPOSITION | ADVERB)
    return following or scene.lower(first + 1) in LEADS or is_lone_root(scene, first)


def _greets(scene: Scene, first: int, last: int) -> bool:
    """Good morning and welcome to our live coverage."""
    opening = " ".join(scene.said(first, first + 2))
    return opening.startswith(GREETINGS) and not any(
        map(SUBJECT.fits, scene.tree.between(first, last))
    )


GREETINGS = (
    *("good morning", "good afternoon", "good evening", "good night", "good day", "hello", "hi "),
    *("hi,", "welcome", "happy new", "happy christmas", "merry christmas", "happy easter"),
    *("well done", "goodbye", "good luck", "congratulations"),
)
WAYS = (_is_imperative, _gives_address, _greets)

CONDITIONS = words("if when before once unless")
LEADS = words("the a an your my our it them him her us me this that these those not")
