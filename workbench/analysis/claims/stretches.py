"""A stretch of a sentence to what stands in it beside frames: edges, conjunctions, frameworks."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.objects import ALTHOUGH
from workbench.analysis.sentence.sentence import NOT_FOUND, QUOTE_MARKS, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, GERUND, PARTICIPLE, PREPOSITION

ASKED = ("вопрос", "запитан", "питан", "просьб", "прохан", "замечан", "уточнен", "уточнюв")
"""На вопрос, когда откроют мост, | он ответил: …"""


def is_framework(scene: Scene, first: int, last: int) -> bool:
    """Nothing before the frame states anything: adverbials, a subordinate clause."""
    joined = scene.lower(last) in ("and", "but", "while")
    first, last = trim(scene, first, last)
    if first >= last or (not joined and not has_finite(scene, first, last)):
        return True
    opening = _past_link(scene, first, last)
    if scene.lower(opening) == "на" and scene.starts_with(opening + 1, ASKED):
        return True
    contrasts = scene.lower(opening + (scene.lower(opening) == "even")) in ALTHOUGH
    subordinate = not contrasts and _opens_subordinate(scene, opening)
    if subordinate and _does_beside(scene, opening, last):
        return False
    return subordinate or is_only_setting(scene, first, last)


def _does_beside(scene: Scene, first: int, last: int) -> bool:
    """| Waving | a flag, the mayor left, though a review says …: beside what somebody does"""
    head = scene.tree.head(first)
    return scene.tree.is_so(first, BESIDE) and first < head < last and scene.tree.is_so(head, MAIN)


BESIDE = Arc(by=words("advcl"), upos=words("VERB"), form=words("Ger Part Conv"))
MAIN = Arc(by=words("root"), upos=words("VERB"), form=words("Fin"), sure=0.9)


def hangs_on_frame(scene: Scene, first: int, frame: Frame) -> bool:
    """| Two hours after the dam broke |, the mayor admitted that …: a clause beside

    Although it held, the mayor said that …: what contrasts is stated.
    """
    first, last = trim(scene, first, frame.first)
    tops = [scene.tree.words[n].tree for n in tops_of(scene, first, last)]
    contrasts = scene.lower(first + (scene.lower(first) == "even")) in ALTHOUGH
    hang = bool(tops) and all(map(CLAUSE_BESIDE.fits, tops))
    return hang and not contrasts


CLAUSE_BESIDE = Arc(by=words("advcl"), sure=0.6)


def is_only_setting(scene: Scene, first: int, last: int) -> bool:
    """On Monday, which was warm, | she said …; In its account of how it sank, | it says …

    In 2014, after it was sold, | she said …
    …, she said, | by continued softness in the market: no clause of its own
    """
    tops = [scene.tree.words[n].tree for n in tops_of(scene, first, last)]
    first += int(scene.tokens[first].text in QUOTE_MARKS)
    opens = scene.has(first, "subordinating") or scene.lower(first) in INVERTED
    led = scene.word(first).is_a(PREPOSITION | ADVERB) and not opens
    return led and all(told.relation.startswith(SETTING) for told in tops)


SETTING = ("obl", "advcl")


def _past_link(scene: Scene, first: int, last: int) -> int:
    """Однак, | оскільки заміни немає, | Гук каже, що …"""
    links = scene.has(first, "linking") and scene.lower(first + 1) == ","
    return first + 2 if links and first + 2 < last else first


INVERTED = words("once even")


GOAL = Arc(by=words("mark"), upos=words("PART"))
"""| To | cut costs, the firm says …"""


def _opens_subordinate(scene: Scene, first: int) -> bool:
    """| Если | мост закроют, …; | Закрывая | мост, …; | To cut | costs, …; | Once | it is …"""
    led = scene.has(first, "subordinating") or scene.lower(first) in INVERTED
    return led or scene.tree.is_so(first, GOAL) or scene.word(first).is_a(GERUND | PARTICIPLE)


def without(scene: Scene, frame: Frame) -> Scene:
    """The clauses as if the frame and its commas were not there."""
    first, last = frame.first - 1, skip_comma(scene, frame.last)
    marked = enumerate(scene.bracketed)
    return replace(scene, bracketed=[was or first <= index < last for index, was in marked])


def speaks_on(frame: Frame, rest: list[Frame]) -> bool:
    """«Так», – сказав мер | і додав, що …: who spoke before what is said speaks on behind it"""
    following = [f for f in rest[:1] if f.first == frame.last]
    return frame.side == "after" and any(f.rule is Rule.ADDING for f in following)


def calls_apart(frame: Frame, rest: list[Frame]) -> bool:
    """Мэр назвал план «фарсом», | а министр заявил, что …: what is called so has no verb"""
    return frame.rule is Rule.CALLING and any(one.side == "before" for one in rest[:1])


def skip_conjunction(scene: Scene, first: int, last: int) -> int:
    """…, she said, | but “it leaves on time”: the conjunction belongs to neither side"""
    inside = range(first, last)
    at = next((n for n in inside if scene.tokens[n].text not in QUOTE_MARKS), NOT_FOUND)
    return at + 1 if scene.has(at, "coordinating") else first


WHAT = words("что що")


def skip_that(scene: Scene, first: int) -> int:
    """«X», – сказав мер і додав, | що Y"""
    return first + int(scene.lower(first) in WHAT)


def skip_comma(scene: Scene, index: int) -> int:
    return index + int(scene.lower(index) == ",")


def starts_clause(
    scene: Scene, frame: Frame, left: tuple[int, int], right: tuple[int, int]
) -> bool:
    """X, а по словам министра, Y; X и, по словам министра, Y: it opens a second clause."""
    joint = min(left[1], frame.first)
    joint -= int(_joins(scene, joint - 1))
    joined = scene.has(joint, "coordinating") or scene.has(frame.first, "coordinating")
    if frame.side != "free" or not joined or not has_finite(scene, *left):
        return False
    return scene.language.clauses.may_be_clause(scene, *right)


def stands_inside(scene: Scene, first: int, frame: Frame) -> bool:
    """Этот случай, | пишет газета, | "возмутил жителей": who does it stands before the frame"""
    verb = frame.last + int(scene.token(frame.last).text in QUOTE_MARKS)
    verb += int(scene.lower(verb) in DENYING)
    asked = scene.word(verb).verb
    if frame.side != "before" or not (scene.in_quotation(verb) and asked):
        return False
    before = range(first, trim(scene, first, frame.first)[1])
    return scene.lower(frame.first - 1) == "," and any(
        scene.word(at).subject & asked and scene.tree.case(at) == "Nom" for at in before
    )


DENYING = words("не")


def _joins(scene: Scene, at: int) -> bool:
    """X | и |, по словам министра, Y"""
    return scene.has(at, "coordinating") and scene.lower(at + 1) == ","


def before_conjunction(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """The same range without a conjunction that ends it."""
    return trim(scene, first, last - 1) if _joins(scene, last - 1) else (first, last)


def leads_content(scene: Scene, first: int, frame: Frame) -> bool:
    """| Under the deal, | he said | rents fall: of what is said; not: | under oath, | he said"""
    led = frame.side == "before" and scene.lower(frame.first - 1) == ","
    bare = scene.word(first + 1).is_a(PARTICIPLE) or scene.lower(first + 1) in ASKED_UNDER
    return led and first < frame.first and scene.lower(first) in OF_CONTENT and not bare


OF_CONTENT = words("under if unless")
ASKED_UNDER = words("oath questioning cross-examination interrogation pressure caution fire duress")


def tops_of(scene: Scene, first: int, last: int) -> list[int]:
    """The words of a range that hang on others, marks left out."""
    tree = scene.tree
    return [n for n in tree.tops(first, last) if tree.words[n].tree.relation != "punct"]


def tells_of_source(scene: Scene, frame: Frame) -> bool:
    """…, according to a union | that tracks it: the clause goes with who is named"""
    relative = scene.lower(frame.last) in WHO and scene.tree.is_so(frame.last, ACTING)
    named = frame.rule is Rule.ACCORDING and scene.tree.head(frame.last) > frame.last
    return relative and named and scene.find((",",), frame.last, len(scene.tokens)) < 0


WHO = words("that who which")
ACTING = Arc(by=SUBJECTS)


def trim(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Leave out marks at both edges of a token range."""
    begin = max(first, scene.past(_is_edge, first, last))
    return begin, scene.back(_is_edge, begin, last)


def _is_edge(scene: Scene, index: int) -> bool:
    text = scene.tokens[index].text
    return text in ",;:-–—." and not scene.is_sign(index)
