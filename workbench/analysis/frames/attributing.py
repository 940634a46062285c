"""Participles that attribute without a comma: «a filing arguing that …», “while noting that …”."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.led_in import that_behind
from workbench.analysis.frames.trailing import doer_of, is_speaker, states
from workbench.analysis.sentence.joined import THAT
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.objects import is_subordinate, start_of_content
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, NAME, NUMERAL, PREPOSITION


def find_attributing(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """It surfaced in a filing from prosecutors | arguing that …; he sent a letter | saying that …

    Whoever sent the paper has said no more by sending it: what stands before is no claim then.
    """
    part = parts[at]
    cue = scene.first(_attributes, part.first + 2, part.last)
    if scene.some(_says, part.first, cue) or _calls_first(scene, parts, at, cue):
        return None
    if scene.lower(cue - 1) == "while":
        return _said_beside(scene, part, cue)
    end = that_behind(scene, cue)
    led = scene.lower(end) in THAT
    own = _speakers_before(scene, part.first, cue)
    sent = not own and scene.any_of(PAPERS, part.first, cue)
    source = own or _doer(scene, cue, sure=sent or led)
    if source is None or not states(scene, part.first, cue):
        return None
    first = part.first if sent else cue
    return Frame(first, end + led, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _said_beside(scene: Scene, part: Part, cue: int) -> Frame | None:
    """The bank cut its rate | while noting that …: who acts, or whoever spoke before"""
    source, end = doer_of(scene, cue), that_behind(scene, cue)
    spoken = scene.some(scene.language.reporting.is_cue, 0, part.first)
    if not (_speaks(scene, source) if source else spoken):
        return None
    end += scene.lower(end) in THAT
    return Frame(cue - 1, end, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _speaks(scene: Scene, source: Mention) -> bool:
    return is_speaker(scene, source.first, source.last)


BESIDE = Arc(by=words("advcl"), sure=0.6)
"""He called the police | saying | he was hurt: what he does beside"""


def _calls_first(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """She | called | the raid “cruel” | while insisting that …: a frame of its own comes first"""
    calling = (n for n in range(parts[at].first, cue) if scene.has(n, "calling"))
    called = scene.language.reporting.is_called
    return any(called(scene, parts, at, n) for n in calling if not scene.is_inside(n))


PAPERS = frozenset(("wording", "document"))


def _says(scene: Scene, at: int) -> bool:
    """said; not: provided a statement, posted a letter"""
    cue = scene.language.reporting.is_cue(scene, at)
    return cue and scene.has(at, "saying") and not scene.has(at, "performing")


def _doer(scene: Scene, cue: int, sure: bool) -> Mention | None:
    """| He | left, saying that …"""
    return doer_of(scene, cue) if sure or scene.tree.is_so(cue, BESIDE) else None


def _attributes(scene: Scene, cue: int) -> bool:
    """saying he …: a clause right behind a participle; not: before concluding he …

    Nor: statements | praising | her speech, the agency's | finding | that …
    """
    if not scene.classes[cue] >= SAYS or scene.is_inside(cue) or is_subordinate(scene, cue):
        return False
    if scene.has(cue, "calling") or scene.lower(cue - 1).endswith(("'s", "s'")):
        return False
    that = that_behind(scene, cue)
    told = scene.lower(that) in THAT
    if scene.lower(cue - 1) == "while" and told:
        return True
    led = scene.word(cue - 1).is_a(PREPOSITION) or scene.has(cue - 1, "subordinating")
    return not led and start_of_content(scene, cue) in ((cue + 1, that) if told else (cue + 1,))


SAYS = frozenset(("gerund", "saying"))


def _speakers_before(scene: Scene, first: int, last: int) -> Mention | None:
    """a filing from | two prosecutors | arguing that"""
    noun = last - 1
    if not is_source_noun(scene, noun) or scene.has(noun, "document"):
        return None
    named = ADJECTIVE | NUMERAL | NAME
    others = (n for n in range(noun, first, -1) if not scene.word(n - 1).is_a(named))
    start = next(others, first)
    # he sent a letter to | the board | saying …: whoever is told says nothing
    return None if scene.lower(start - 1) == "to" else Mention(start, last)
