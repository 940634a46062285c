"""What the neighbours of an English word of saying hide, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.cues import only_extras
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SUBJECT, SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PREPOSITION


def told_by_tree(scene: Scene, cue: int, first: int, last: int) -> int:
    """What the neighbours hide, as the tree has it; -1 where it has nothing."""
    that = _that_below(scene, first, last)
    return that if that > 0 else _clause_below(scene, cue, first, last)


def _that_below(scene: Scene, first: int, last: int) -> int:
    """told a board | that | if it rains the road is shut: after the first word for "that", or 0"""
    for at in range(first, min(first + LONGEST_ASIDE, last - 1)):
        if scene.lower(at) == "that" and scene.tree.is_so(at, THAT):
            return at + 1
        if scene.tree.is_so(at, FINITE) or scene.is_inside(at):
            break
    return 0


LONGEST_ASIDE = 16
THAT = Arc(by=words("mark"), upos=words("SCONJ"), sure=0.8)
FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))


def _clause_below(scene: Scene, cue: int, first: int, last: int) -> int:
    """said in a note posted on its page Friday | it had left"""
    tree = scene.tree
    for number in tree.below(cue, TOLD):
        start = tree.token(min(tree.branch(number, frozenset())))
        that = scene.lower(start) == "that"
        if first <= start < last and (that or _states(scene, number)):
            return start + int(that)
    return -1


def _states(scene: Scene, verb: int) -> bool:
    """what is said, and who does it: | it had left |"""
    return SAID.fits(scene.tree.words[verb].tree) and scene.tree.bears(verb, SUBJECT)


SAID = Arc(by=words("ccomp"))


TOLD = Arc(by=words("ccomp parataxis"), sure=SURE)


def that_loose(scene: Scene, part: Part) -> int:
    """said after talks with Norvik, | Orin and Tarn that | …: no noun surely has it, else 0"""
    acts = scene.any_has("gerund", part.first, part.first + 2)  # | even suggesting | that …
    if part.mark != "," or acts:
        return 0
    that = scene.find(("that",), part.first + 1, part.last - 1)
    if that < 0 or not only_extras(scene, part.first, that):
        return 0
    verb = scene.tree.head(that)
    named = scene.tokens[that - 1].is_capitalised
    loose = not scene.tree.is_so(verb, OF_NOUN)
    clause = find_english_subject(scene, that + 1, part.last) is not None
    return that + 1 if clause and loose and (named or scene.tree.is_so(that, THAT)) else 0


OF_NOUN = Arc(by=words("acl acl:relcl"), sure=0.5)


def needs_that(scene: Scene, cue: int, start: int) -> bool:
    """held | talks on “A”; explained | why | A"""
    explains = scene.starts_with(cue, "expla") and scene.lower(start) in ("why", "how")
    return explains or scene.lower(cue) in HOLDING


def tells_what(scene: Scene, cue: int, that: int) -> bool:
    """demanded, asked | that | it be shut: nobody is told so

    shrugged off | the report | that …; dodged | that | question; held | that | post; not: in
    | a report | that …
    """
    if scene.starts_with(cue, ("demand", "ask")):
        return True
    if scene.starts_with(cue, ("respond", "react")) and scene.tree.is_so(that - 1, NOUN):
        return True  # responded after a call | that | …
    back = (n for n in range(that - 1, cue, -1) if scene.word(n).is_a(PREPOSITION))
    led = scene.lower(next(back, cue))
    return scene.lower(that - 1) in TOLD_NOUNS and led not in MEDIUM | {scene.lower(cue)}


NOUN = Arc(upos=words("NOUN"))
TOLD_NOUNS = words(
    "report reports claim claims view views demand demands criticism idea notion suggestion"
    " suggestions allegation allegations accusation accusations charge charges argument belief"
    " fear fears hope hopes rumour rumours rumor rumors theory assumption complaint complaints"
)
HOLDING = words("hold holds held holding")
POINTING = Arc(by=words("det"), sure=0.8)
MEDIUM = words("in during after before")
