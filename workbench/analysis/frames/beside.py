"""Frames of who stands beside: “…, calling it a gift” and “…, with the mayor saying that …”."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.led_in import that_behind
from workbench.analysis.frames.trailing import adder, is_set_off, is_speaker, states
from workbench.analysis.sentence.joined import THAT
from workbench.analysis.sentence.objects import acts_on
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def find_calling(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The board rejected it, | calling | it “a gift”; | while | calling it “a gift”"""
    cue = parts[at].first + int(scene.lower(parts[at].first) == "while")
    if at == 0 or not is_set_off(scene, parts[at]) or not _may_call(scene, cue):
        return None
    source = adder(scene, cue)
    if source is None or not scene.language.reporting.is_called(scene, parts, at, cue):
        return None
    first = parts[at].first
    return Frame(first, cue + 1, "before", (cue, cue + 1), Rule.CALLING, source=source)


def _may_call(scene: Scene, cue: int) -> bool:
    """| calling | it “a gift”; not: describing itself as a gift"""
    return scene.classes[cue] >= CALLS and scene.lower(cue + 1) not in ITSELF


CALLS = words("gerund calling")
ITSELF = words("itself himself herself themselves")


def find_with(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """It was rejected, | with the mayor calling | it “a gift”; with its head saying that …"""
    part = parts[at]
    first = _with(scene, part)
    cue = scene.first(_may_add, first + 2, part.last)
    if first < 0 or not is_speaker(scene, first + 1, cue) or states(scene, first, cue):
        return None
    source, place = Mention(first + 1, cue), (cue, cue + 1)
    if scene.has(cue, "calling") and scene.language.reporting.is_called(scene, parts, at, cue):
        return Frame(first, cue + 1, "before", place, Rule.CALLING, source=source)
    owned = scene.lower(cue - 1).endswith(("'s", "s'"))  # the agency's finding
    if owned or _names_thing(scene, cue, part):
        return None
    that = that_behind(scene, cue)
    end = that + 1 if scene.lower(that) in THAT else cue + 1
    return Frame(first, end, "before", place, Rule.ADDING, source=source)


def _names_thing(scene: Scene, cue: int, part: Part) -> bool:
    """with the firm reporting | a loss; with one asking | if it was lost, urging | us to leave"""
    tree = scene.tree
    asked = any(tree.bears(n, LED_BY_TO) for n in tree.below(cue, ACT))
    asks = scene.lower(cue + 1) in ASKING or asked
    return asks or acts_on(scene, cue) or not states(scene, cue + 1, part.last)


ACT, LED_BY_TO = Arc(by=words("xcomp")), Arc(by=words("mark"), upos=words("PART"))
ASKING = words("if whether why how what who when where")


def _with(scene: Scene, part: Part) -> int:
    """It was rejected, | with | the mayor: after a comma, or where something is stated before it"""
    at = scene.find(("with",), part.first + (part.mark != ","), part.last)
    return at if at == part.first or states(scene, part.first, at) else NOT_FOUND


def _may_add(scene: Scene, at: int) -> bool:
    """saying, calling"""
    return scene.has(at, "gerund") and scene.is_of(at, ADDING)


ADDING = words("saying calling")
