"""The subject of an English verb of saying, in its part of the sentence or before it."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.complement import is_setting
from workbench.analysis.languages.english.frames.cues import SHOW
from workbench.analysis.languages.english.frames.denied import helps
from workbench.analysis.languages.english.frames.feeling import FEELING, link
from workbench.analysis.languages.english.frames.lead_in import lead_in
from workbench.analysis.languages.english.frames.subject_tail import (
    before_day,
    cut_tail,
    is_inside_title,
    past_when,
)
from workbench.analysis.languages.english.phrases import are_two_kinds, has_one_head
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, NOUN, PARTICIPLE, PREPOSITION

SPEAKING = words(
    "said says say told tells tell added adds wrote writes insisted insists"
    " confirmed confirms warned warns argued argues stressed stresses explained"
    " explains noted notes claimed claims announced posted posts tweeted tweets"
    " add write insist confirm warn argue stress explain note claim"
)
"""Verbs whose subject is a source whatever it is called."""

SUBORDINATORS = words("whereas when while because although though if whether until")
SOME = words(
    "latter former one others some many two i we another second third all both most few several"
    " everyone everybody each"
)


def find_subject(scene: Scene, first: int, cue: int) -> tuple[int, int] | None:
    """The noun phrase right before the verb: | the ministry | has said"""
    first += scene.lower(first) == "("
    end = _before_verb(scene, first, cue)
    if end < cue and scene.word(first).verb and scene.tree.is_so(first, FINITE):
        return None  # the mayor, Ann Roe, | stressed her support and | said …: who stands before
    headed = _find_headed(scene, first, end)
    if headed is not None:
        return headed
    end = _drop_trailing_setting(scene, first, end)
    start = phrase_start(scene, first, end)
    if start >= end:
        return None
    speaks = scene.lower(cue) in SPEAKING and scene.lower(start) in DETERMINERS
    anybody = speaks or (start > 0 and _are_several(scene, end - 1, cue))
    return (start, end) if anybody or can_be_source(scene, start, end) else None


FINITE = Arc(upos=words("VERB"), form=words("Fin"))


def _are_several(scene: Scene, noun: int, cue: int) -> bool:
    """Local | fishermen's leaders | say"""
    several = scene.lower(noun).endswith("s") and scene.word(noun).is_a(NOUN)
    return several and not scene.has(cue, "performing")


def _before_verb(scene: Scene, first: int, cue: int) -> int:
    """the ministry | has also | said; emails | appear to | show; she | went on to | say

    She | grins and | says; Roe | came away | convinced.
    """
    end = link(scene, cue) if scene.lower(cue) in FEELING else NOT_FOUND
    end = cue if end == NOT_FOUND else end
    end = min(end, lead_in(scene, cue))
    if scene.lower(cue) in SHOW and end > first + 2 and scene.lower(end - 1) == "to":
        end -= 2
    end = before_day(scene, first, scene.back(_goes_with_verb, first, end))
    joined = end > first + 1 and scene.lower(end - 1) in ("and", "then", "but", "or")
    return _first_phrase(scene, first, end) if joined else end


def _goes_with_verb(scene: Scene, at: int) -> bool:
    adverb = scene.word(at).parts & ADVERB and not is_source_noun(scene, at)
    when = scene.has(at, "time") and not scene.tokens[at].is_capitalised
    return helps(scene, at) or bool(adverb) or when or scene.lower(at) in HERSELF


HERSELF = words("himself herself itself themselves")
"""the mayor | herself | said"""


def _find_headed(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """However, | a farmer | who lives near the plant …"""
    start = max(first, scene.past(_is_aside, first, end))
    headed = cut_tail(scene, start, end)
    return headed if headed is not None and can_be_source(scene, *headed) else None


def _is_aside(scene: Scene, at: int) -> bool:
    return scene.is_of(at, ASIDE)


ASIDE = words("linking time")


def _first_phrase(scene: Scene, first: int, end: int) -> int:
    """She | grins and says; none: …, | stressed her support for it and said"""
    if scene.has(first, "pronoun"):
        return first + 1
    acts = _acts(scene, first) and scene.lower(first - 1) == ","
    return first if acts else read_noun_phrase(scene, first, end)


def _drop_trailing_setting(scene: Scene, first: int, end: int) -> int:
    """the mayor | in a statement | said"""
    near = range(end - 1, max(first, end - 8), -1)
    return next((index for index in near if _is_setting_up_to(scene, index, end)), end)


def _is_setting_up_to(scene: Scene, index: int, end: int) -> bool:
    """the mayor | in a statement | said; not: the mayor | of Leith | said"""
    led = scene.word(index).is_a(PREPOSITION) and scene.lower(index) not in ("of", "from")
    if not led or is_inside_title(scene, index):
        return False
    named = scene.tokens[end - 1].is_capitalised and not scene.has(end - 1, "calendar")
    if named and scene.tokens[index - 1].is_capitalised and scene.lower(index) == "on":
        return False  # the Commission | on Public Debates
    fills = is_setting(scene, index, end) and read_noun_phrase(scene, index + 1, end) == end
    return fills and not scene.any_has("calendar", index + 1, end - 1)


def phrase_start(scene: Scene, first: int, end: int) -> int:
    """While | the bank | denies it; he knows that | the mayor | …: past what does not belong"""
    start = first = past_when(scene, first)
    for index in range(first, end):
        opens = _opens_clause(scene, index) and index + 1 < end
        if opens or _breaks_phrase(scene, first, index, start, end):
            start = index + 1
    return _skip_prepositional(scene, start, end)


def _opens_clause(scene: Scene, index: int) -> bool:
    dated = scene.has(index, "setting") and scene.lower(index - 1) == "that"
    return dated or scene.lower(index) in SUBORDINATORS


def _breaks_phrase(scene: Scene, first: int, index: int, start: int, end: int) -> bool:
    """Quoted speech, a word that links, a day at the head, a verb"""
    if scene.is_speech(index) or (index == start and _is_day(scene, index)):
        return True
    apart = _is_object(scene, first, start) or not _joins(scene, first, index, end)
    if scene.has(index, "linking") and apart:
        return True
    reduced = index > first and _is_reduced(scene, index, end)
    return _acts(scene, index) and not reduced and scene.lower(index - 1) != "those"


def _is_day(scene: Scene, index: int) -> bool:
    """| Yesterday | the mayor said; not: | last | week's storm, | on | Monday"""
    return scene.has(index, "time") and scene.lower(index) not in ("last", "on")


def _acts(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    named = scene.tokens[index].is_capitalised or is_source_noun(scene, index)
    verb = bool(word.verb) and not word.is_a(NOUN) and scene.lower(index) != "'s"
    return verb and not named


def _is_reduced(scene: Scene, index: int, end: int) -> bool:
    """a survey | published | in May"""
    after = index + 1 < end and scene.word(index + 1).is_a(PREPOSITION | ADVERB)
    return after and scene.word(index).is_a(PARTICIPLE)


def _is_object(scene: Scene, first: int, start: int) -> bool:
    """arrested | a man and | the mayor said; not: said | police and the mayor say"""
    return start > first and _acts(scene, start - 1) and not scene.has(start - 1, "saying")


def _joins(scene: Scene, first: int, index: int, end: int) -> bool:
    """Police | and | witnesses; the Board (DB) | and | staff: between two that could both speak"""
    inside = first < index < end - 1 and scene.lower(index) in ("and", "or")
    before = scene.back(_is_bracketed, first, index)
    both = inside and can_be_source(scene, before - 1, before)
    both = both and can_be_source(scene, index + 1, end)
    one = has_one_head(scene, index, end) or are_two_kinds(scene, first, index)
    return both or (inside and one)


def _skip_prepositional(scene: Scene, start: int, end: int) -> int:
    """In February | Reuters; Late on Monday | the ministry"""
    if scene.lower(start) in ("late", "early") and _is_preposition(scene, start + 1, end):
        start += 1
    if (after := _before_determiner(scene, start, end)) > 0:
        return after
    while _is_preposition(scene, start, end):
        index = scene.find_class("setting", start + 1, end, otherwise=end)
        if start > 0 and scene.tokens[start].is_capitalised:
            break
        if index + 1 >= end:
            return end
        start = _past_digits(scene, index + 1, end)
        start += 2 * int(_is_to_somebody(scene, start, end))
    return start


def _is_preposition(scene: Scene, at: int, end: int) -> bool:
    return at < end and bool(scene.word(at).parts & PREPOSITION)


def _before_determiner(scene: Scene, start: int, end: int) -> int:
    """In February | the agency; on 3 | the agency: where a phrase ends before the next, or 0"""
    if not _is_preposition(scene, start, end):
        return 0
    dated = scene.tokens[start + 1].text[0].isdigit()
    after = start + 2 if dated else read_noun_phrase(scene, start + 1, end)
    return after if after < end and scene.lower(after) in DETERMINERS else 0


def _past_digits(scene: Scene, start: int, end: int) -> int:
    return max(start, scene.past(_is_figure, start, end))


def _is_figure(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text[0].isdigit()


def _is_to_somebody(scene: Scene, start: int, end: int) -> bool:
    """In a letter | to parents | the school"""
    named = scene.is_of(start + 1, SOURCE_CLASSES | {"audience"})
    return named and start + 2 < end and _is_preposition(scene, start, end)


def _is_bracketed(scene: Scene, at: int) -> bool:
    return scene.bracketed[at] or scene.lower(at) in ("(", ")", ",")


def can_be_source(scene: Scene, first: int, end: int) -> bool:
    return scene.some(_can_speak, first, end)


def _can_speak(scene: Scene, at: int) -> bool:
    """Roe, the | board |, she, | others |"""
    named = scene.tokens[at].is_capitalised and scene.lower(at) not in DETERMINERS
    return named or scene.is_of(at, SOURCE_CLASSES | {"pronoun"}) or _are_some(scene, at)


def _are_some(scene: Scene, at: int) -> bool:
    """| most | said it was; not: the | most | reported in a year"""
    superlative = scene.lower(at) in ("most", "few") and scene.lower(at - 1) == "the"
    return scene.lower(at) in SOME and not superlative
