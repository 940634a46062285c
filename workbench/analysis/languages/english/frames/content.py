"""Where the content of an English frame begins."""

from __future__ import annotations

from workbench.analysis.frame import Part, Parts
from workbench.analysis.frames.trailing import is_role_beside
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames import ahead, by_tree
from workbench.analysis.languages.english.frames.complement import after_complement, is_setting
from workbench.analysis.languages.english.frames.cues import (
    TO_SOMEBODY,
    finite,
    only_extras,
)
from workbench.analysis.languages.english.frames.things import is_thing
from workbench.analysis.languages.english.sharing import CONTRACTED
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.objects import acts_on, start_of_content
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    SOURCE_CLASSES,
    Scene,
    is_capital,
    reads_as_verb,
)
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, NOUN, PARTICIPLE, PREPOSITION


def content_start(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """Return the first token of what is said after the cue, or -1."""
    start = _content_of(scene, parts, at, cue)
    if scene.lower(start - 1) != "that":
        return -1 if by_tree.needs_that(scene, cue, start) else start
    # found mould and | that …: it goes on with what an earlier verb told
    again = start > cue + 2 and scene.has(start - 2, "coordinating")
    return -1 if again or by_tree.tells_what(scene, cue, start - 1) else start


def _content_of(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    last = parts[at].last
    if _stands_behind(scene, parts[at], cue):
        return -1
    if (set_before := ahead.find(scene, parts, at, cue)) > 0:
        return set_before
    index = after_complement(scene, cue, last)
    if index >= last:
        return content_in_next(scene, parts, at, cue)
    start = _content_here(scene, cue, index, last)
    if start < 0 and (start := by_tree.told_by_tree(scene, cue, index, last)) < 0:
        start = ahead.that_behind(scene, cue, index, last)
        plain = only_extras(scene, index, last) or _leads_to_quotation(
            scene, parts, at, (cue, index)
        )
        return content_in_next(scene, parts, at, cue) if start < 0 and plain else start
    return start


def _leads_to_quotation(scene: Scene, parts: Parts, at: int, place: tuple[int, int]) -> bool:
    """said when asked about it: | “…”"""
    after = parts[min(at + 1, len(parts) - 1)]
    quoted = after.mark == ":" and after.quotation != NO_QUOTATION
    return quoted and ahead.find_aside(scene, *place) > 0


def _stands_behind(scene: Scene, part: Part, cue: int) -> bool:
    """…, says | the agreement signed in Orra; …, said | the mayor |, Ann Roe, …: who says so"""
    leads = scene.has(cue, "gerund") or scene.lower(cue + 1) == "that"
    if cue != part.first or not part.mark or leads:
        return False
    end = read_noun_phrase(scene, cue + 1, part.last)
    if end == cue + 1 or not scene.any_of(SOURCE_CLASSES, cue + 1, end):
        return False
    if end == part.last:
        return scene.lower(end) == ","
    return scene.word(end).is_a(PARTICIPLE) and not scene.tree.is_so(end, DOES)


DOES = Arc(upos=words("VERB"), form=words("Fin"), sure=SURE)
"""…, said the mayor | tended | to shout"""


def _content_here(scene: Scene, cue: int, index: int, last: int) -> int:
    """The first token of what is said, from one on that stands after who was told, when, where."""
    if scene.lower(index) == "that":
        return _after_that(scene, cue, index)
    if (later := ahead.behind_aside(scene, cue, index, last)) > 0:
        return later
    if (later := _after_day(scene, cue, index, last)) > 0:
        return later
    if (condition := ahead.find_condition(scene, cue, index, last)) > 0:
        return condition
    begins = _begins_here(scene, cue, index) or opens_clause(scene, cue, index, last)
    return index if begins and not _is_deed(scene, index, last) else -1


def _is_deed(scene: Scene, index: int, last: int) -> bool:
    """confirmed | her daughter's passing | to the paper: what somebody does is named, not stated"""
    owned = scene.some(_is_owned_deed, index + 1, min(index + LONGEST_DEED, last))
    return owned and only_extras(scene, index, last)


LONGEST_DEED = 6
"""Tokens up to the deed: her eldest daughter's | passing"""


def _is_owned_deed(scene: Scene, at: int) -> bool:
    owner = scene.has(at - 1, "possessive") or scene.lower(at - 1).endswith(("'s", "s'"))
    return owner and scene.lower(at).endswith("ing")


def _after_that(scene: Scene, cue: int, that: int) -> int:
    """said that | the bridge was shut; that | she's ill; | that is a pity; | that bridge was shut

    Not: ruled that out, charged that price.
    """
    if scene.tree.is_so(that, DONE_TO) and scene.tree.head(that) < that:
        return -1
    if scene.tree.is_so(that, by_tree.POINTING):
        return -1 if only_extras(scene, that + 1, len(scene.tokens)) else that
    if not _is_plain_verb(scene, that + 1):
        return that + 1
    return that if that == cue + 1 or scene.lower(cue) in TO_SOMEBODY else -1


def _is_plain_verb(scene: Scene, at: int) -> bool:
    """that | leaves | open; not: that | plans | fail, that | she's | ill"""
    noun = scene.word(at).is_a(NOUN) or scene.tree.is_so(at, COMMON_NOUN)
    return bool(scene.word(at).verb) and not noun and not scene.lower(at).endswith(CONTRACTED)


DONE_TO = Arc(by=words("obj"), upos=words("PRON"), sure=0.6)
COMMON_NOUN = Arc(upos=words("NOUN"), sure=SURE)


def _begins_here(scene: Scene, cue: int, index: int) -> bool:
    """As the tree has it, where it is surer of what may be done, too; not at a day"""
    sure = PERFORMED if scene.has(cue, "performing") else SURE
    return not scene.has(index, "calendar") and start_of_content(scene, cue, sure) == index


PERFORMED = 0.9
"""accepted | the offer; suggested | colleagues had left"""


def _after_day(scene: Scene, cue: int, index: int, last: int) -> int:
    """said Friday | the bridge was shut, as the tree has it; not: said | Friday's storm was bad"""
    if not scene.is_of(index, DAYS):
        return 0
    that = next((n for n in range(index + 1, last) if not scene.has(n, "setting")), last)
    if that + 1 < last and scene.lower(that) == "that":
        return that + 1
    # that a day stands there makes up for what the tree is unsure of
    start = start_of_content(scene, cue, sure=0) or 0
    return start + (scene.lower(start) == "that") if index < start < last else 0


DAYS = words("calendar time")


def content_in_next(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """…, citing two traders, | that …  or  …: “…”"""
    for part in parts[at + 1 : at + 4]:
        if _has_own_marks(part) and not _goes_on(scene, parts[at + 1], part):
            return -1 if _only_names(scene, cue, part) else part.first
        if scene.lower(part.first) == "that" and not scene.word(part.first + 1).verb:
            return part.first + 1
        if (that := by_tree.that_loose(scene, part)) > 0:
            return that
        if not _is_between(scene, parts[at + 1], part):
            break
    return -1


def _is_between(scene: Scene, begins: Part, part: Part) -> bool:
    """…, | citing two traders |, that …; an insert, or one of those who are cited"""
    cites = scene.phrase(begins.first)[1] == "citing"
    beside = cites and (part == begins or is_role_beside(scene, part))
    return beside or _is_insert(scene, part)


def _goes_on(scene: Scene, following: Part, part: Part) -> bool:
    """The bridge, he said, in fact, | “was never safe”: behind an aside no clause begins"""
    return part != following and bool(scene.word(part.first + 1).verb)


def _has_own_marks(part: Part) -> bool:
    """: | …; “ | …"""
    return part.mark == ":" or part.quotation != NO_QUOTATION


def _only_names(scene: Scene, cue: int, part: Part) -> bool:
    """announced a discovery: | the farthest star: what it is that was announced"""
    quoted = scene.some(Scene.in_quotation, part.first, part.last)
    silent = scene.has(cue, "performing") or only_extras(scene, part.first, part.last)
    return silent and not quoted and acts_on(scene, cue)


def _is_insert(scene: Scene, part: Part) -> bool:
    """said on Monday, | after a meeting with unions, | that …; said in Orra, | Ohio, | that …"""
    first = part.first + int(scene.lower(part.first) in ("and", "but"))
    plain = part.mark == "," and part.quotation == NO_QUOTATION
    placed = scene.every(is_capital, part.first, part.last) and is_capital(scene, part.first - 2)
    adverbial = plain and (scene.word(first).is_a(PREPOSITION | ADVERB) or placed)
    return adverbial and not scene.some(reads_as_verb, part.first, part.last)


def opens_clause(scene: Scene, cue: int, index: int, last: int) -> bool:
    """said | the bridge was shut"""
    if (scene.is_inside(index) and not scene.is_speech(index)) or is_thing(scene, cue, index):
        return False
    limit = min(len(scene.tokens), index + 40)
    if find_english_subject(scene, index, limit) == index:
        return not _only_then_states(scene, index, limit)
    if scene.has(cue, "performing") or scene.lower(index) not in SETTING:
        return False
    if scene.has(index + 1, "relative"):  # a statement | in which it denied that
        return False
    clause = find_english_subject(scene, index, last) is not None
    return clause and not is_setting(scene, index, last)


def _only_then_states(scene: Scene, index: int, last: int) -> bool:
    """submitted | papers to the league and they | are done: the clause begins behind its object"""
    verb = scene.first(finite, index + 1, last)
    return scene.lower(verb - 1) in SUBJECTS and scene.has(verb - 2, "coordinating")


SUBJECTS = words("i he she we they")
SETTING = frozenset(("in", "on", "at", "by", "for", "since"))


def breaks_in(scene: Scene, parts: Parts, at: int) -> bool:
    """It was, | he added, | “a coincidence”: the content began before the frame"""
    if at == 0 or at + 1 >= len(parts) or parts[at + 1].mark not in (",", "quote"):
        return False
    before = parts[at - 1]
    led = scene.is_of(before.first, LEADING_ON) or scene.lower(before.first) in ASKED
    return not (before.mark or led) and scene.some(reads_as_verb, before.first, before.last)


LEADING_ON = words("subordinating relative")
ASKED = words("asked pressed questioned quizzed challenged")
"""| Asked | whether it was so, she replied, “It was.”"""
