"""Where the content of an English frame begins."""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.complement import after_complement, is_setting
from workbench.analysis.languages.english.frames.cues import PRONOUNS, SHOW, TO_SOMEBODY, finite
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.objects import acts_on, start_of_content
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, NOUN, PARTICIPLE, PREPOSITION


def shown(scene: Scene, subject: tuple[int, int], cue: int, last: int) -> int:
    """Emails show | managers discussing it; the video appears to show | a crane"""
    if scene.lower(cue) not in SHOW or not any(
        scene.tokens[at].is_word for at in range(cue + 1, last)
    ):
        return -1
    known = any(scene.has(at, "document") or scene.has(at, "social") for at in range(*subject))
    return cue + 1 if known else -1


def content_start(scene: Scene, parts: list[Part], at: int, cue: int) -> int:
    """Return the first token of what is said after the cue, or -1."""
    last = parts[at].last
    index = after_complement(scene, cue, last)
    if index >= last:
        return content_in_next(scene, parts, at, cue)
    if scene.lower(index) == "that":
        return _after_that(scene, cue, index)
    if (later := _that_ahead(scene, index, last) or _after_day(scene, cue, index, last)) > 0:
        return later
    if _begins_here(scene, cue, index) or opens_clause(scene, cue, index, last):
        return index
    stated = any(finite(scene, later) for later in range(index, last))
    return -1 if stated else content_in_next(scene, parts, at, cue)


def _after_that(scene: Scene, cue: int, that: int) -> int:
    """said that | the bridge was shut; | that is a pity"""
    verb = scene.word(that + 1)
    if not verb.verb or verb.is_a(NOUN):
        return that + 1
    return that if that == cue + 1 or scene.lower(cue) in TO_SOMEBODY else -1


def _begins_here(scene: Scene, cue: int, index: int) -> bool:
    """As the tree has it, where it is surer of what may be done, too; not at a day"""
    sure = PERFORMED if scene.has(cue, "performing") else SURE
    return not scene.has(index, "calendar") and start_of_content(scene, cue, sure) == index


PERFORMED = 0.9
"""accepted | the offer; suggested | colleagues had left"""


def _that_ahead(scene: Scene, index: int, last: int) -> int:
    """said in her summing-up | that …; said on | its page on the web | that …"""
    if index >= last or not any(_leads(scene, at) for at in (index - 1, index)):
        return 0
    ahead = range(index, min(index + 14, last - 1))
    at = next((n for n in ahead if scene.lower(n) == "that" or _states(scene, n)), -1)
    led = at >= 0 and scene.lower(at) == "that"
    return at + 1 if led and find_english_subject(scene, at + 1, last) is not None else 0


def _leads(scene: Scene, at: int) -> bool:
    return bool(scene.word(at).is_a(PREPOSITION)) and scene.lower(at) != "to"


def _states(scene: Scene, at: int) -> bool:
    return finite(scene, at) and not scene.word(at).is_a(PARTICIPLE)


def _after_day(scene: Scene, cue: int, index: int, last: int) -> int:
    """said Friday | the bridge was shut, as the tree has it; not: said | Friday's storm was bad"""
    if index >= last or not (scene.has(index, "calendar") or scene.has(index, "time")):
        return 0
    that = next((n for n in range(index + 1, last) if not scene.has(n, "setting")), last)
    if that + 1 < last and scene.lower(that) == "that":
        return that + 1
    # that a day stands there makes up for what the tree is unsure of
    start = start_of_content(scene, cue, sure=0)
    if start is None or not index < start < last:
        return 0
    return start + (scene.lower(start) == "that")


def content_in_next(scene: Scene, parts: list[Part], at: int, cue: int) -> int:
    """…, citing two traders, | that …  or  …: “…”"""
    inserted = False
    for part in parts[at + 1 : at + 4]:
        if not inserted and (part.mark == ":" or part.quotation != NO_QUOTATION):
            return -1 if _only_names(scene, cue, part) else part.first
        if scene.lower(part.first) == "that" and not scene.word(part.first + 1).verb:
            return part.first + 1
        cites = scene.phrase(part.first)[1] == "citing"
        if not cites and not _is_insert(scene, part):
            return -1
        inserted = inserted or not cites
    return -1


def _only_names(scene: Scene, cue: int, part: Part) -> bool:
    """announced a discovery: | the farthest star: what it is that was announced"""
    quoted = any(scene.in_quotation(at) for at in range(part.first, part.last))
    states = any(finite(scene, at) for at in range(part.first, part.last))
    said = states and not scene.has(cue, "performing")
    return not quoted and not said and acts_on(scene, cue)


def _is_insert(scene: Scene, part: Part) -> bool:
    """said on Monday, | after a meeting with unions, | that …"""
    first = part.first + int(scene.lower(part.first) in ("and", "but"))
    opens = scene.word(first).parts & (PREPOSITION | ADVERB)
    verbs = any(scene.word(index).verb for index in range(part.first, part.last))
    return part.mark == "," and part.quotation == NO_QUOTATION and bool(opens) and not verbs


def opens_clause(scene: Scene, cue: int, index: int, last: int) -> bool:
    """said | the bridge was shut"""
    if (scene.is_inside(index) and not scene.is_speech(index)) or _is_named(scene, cue):
        return False
    if scene.has(index, "possessive") and acts_on(scene, cue):
        return False  # reiterated | their rating
    performs = scene.has(cue, "performing")
    if performs and (acts_on(scene, cue) or not _is_definite(scene, index)):
        return False
    limit = min(len(scene.tokens), index + 40)
    if find_english_subject(scene, index, limit) == index:
        return True
    set_first = not performs and scene.lower(index) in SETTING
    return (
        set_first
        and find_english_subject(scene, index, last) is not None
        and not is_setting(scene, index, last)
    )


NAMED = Arc(by=words("xcomp"), upos=words("NOUN PROPN"))
SETTING = frozenset(("in", "on", "at", "by", "for", "since"))


def _is_definite(scene: Scene, at: int) -> bool:
    """the bridge, it, Roe, 20 people"""
    token = scene.tokens[at]
    return (
        token.lower in DETERMINERS
        or token.lower in PRONOUNS
        or token.is_capitalised
        or token.text[0].isdigit()
    )


def _is_named(scene: Scene, cue: int) -> bool:
    """a place called | the Orra Gap"""
    return scene.tree.has(cue, NAMED)


def breaks_in(scene: Scene, parts: list[Part], at: int) -> bool:
    """It was, | he added, | “a coincidence”: the content began before the frame"""
    if at == 0 or at + 1 >= len(parts):
        return False
    before, after = parts[at - 1], parts[at + 1]
    opening = scene.has(before.first, "subordinating") or scene.has(before.first, "relative")
    if after.mark not in (",", "quote") or opening or before.mark:
        return False
    return any(scene.word(index).verb for index in range(before.first, before.last))
