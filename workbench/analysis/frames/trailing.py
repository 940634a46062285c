"""Frames without a source of their own: «…, citing two traders» and «…, adding that …»."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.led_in import LISTENER, TELLING, that_behind
from workbench.analysis.frames.subjects import back, before
from workbench.analysis.sentence.joined import THAT
from workbench.analysis.sentence.noun_phrases import is_finite, read_noun_phrase
from workbench.analysis.sentence.objects import is_enclosed, start_of_content
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    NOT_FOUND,
    QUOTE_MARKS,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_word,
)
from workbench.analysis.sentence.subjects import (
    subject_of_participle,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, GERUND, PREPOSITION

SPEAKING = words("saying believing")
SAYING = SPEAKING | {"showing"}


def find_cited(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Министр сказал, что моста нет, | ссылаясь на отчет."""
    part = parts[at]
    stop, name = scene.phrase(part.first)
    rest = all(is_role_beside(scene, more) for more in parts[at + 1 :])
    if at == 0 or name != "citing" or not rest:
        return None
    end = read_noun_phrase(scene, stop, part.last)
    if end <= stop or not is_speaker(scene, stop, end):
        return None
    cited = (Mention(stop, end, "oblique"),)
    return Frame(part.first, parts[-1].last, "after", (part.first, stop), Rule.CITING, cited)


def is_role_beside(scene: Scene, part: Part) -> bool:
    """…, citing Ann Roe, | a lawyer for the family |: what somebody is, and no clause"""
    plain = part.mark == "," and part.quotation == NO_QUOTATION
    role = plain and scene.any_of(ROLES, part.first, part.last)
    return role and not states(scene, part.first, part.last)


def _only_shows(scene: Scene, part: Part, cue: int) -> bool:
    """Prices fell, | suggesting | that the slump is over: what happened shows it, nobody says it"""
    spoken = scene.some(scene.language.reporting.is_cue, 0, part.first)
    return scene.lower(cue) in PROVING and not spoken


PROVING = words("suggesting indicating showing proving revealing demonstrating")


def find_added(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The fire is out, the mayor said, | adding that | nobody was hurt; …, | who added that

    Who says so does also what the participle stands beside: | The board | cleared him, saying
    that …; where the tree is not sure of it, whoever spoke last.
    """
    part = parts[at]
    cue = _past_who(scene, part.first)
    if not _may_add(scene, parts, at, cue):
        return None
    content = _added_at(scene, parts, at, cue)
    if content < 0 or (cue > part.first and is_enclosed(scene, cue)):
        return None
    return _adding(scene, parts, at, cue, content)


def _may_add(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """The fire is out, the mayor said, | adding |: set off behind something else"""
    return at > 0 and is_set_off(scene, parts[at]) and _adds(scene, parts[at], cue)


def _adding(scene: Scene, parts: Parts, at: int, cue: int, content: int) -> Frame | None:
    source = adder(scene, cue) or _who_acts(scene, parts, at)
    if source is None and _only_shows(scene, parts[at], cue):
        return None
    first = parts[0 if at == 1 and _only_sends(scene, parts[0]) else at].first
    return Frame(first, content, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _who_acts(scene: Scene, parts: Parts, at: int) -> Mention | None:
    """| Roe |, a poet, poked at it, tweeting: “…”: where nobody has spoken before"""
    verb = scene.first(is_finite, 0, parts[at].first)
    spoken = scene.some(scene.language.reporting.is_cue, 0, parts[at].first)
    if verb < 0 or spoken:
        return None
    own = next(n for n, part in enumerate(parts) if verb < part.last)
    found = before(scene, parts, own, verb) or back(scene, parts, own, verb)
    return found.mention if found and is_speaker(scene, *found.mention[:2]) else None


def _only_sends(scene: Scene, part: Part) -> bool:
    """The port | issued a statement on Friday |, saying …: whoever has sent a paper says no more"""
    verbs = scene.all_that(is_finite, part.first, part.last)
    sends = len(verbs) == 1 and scene.has(verbs[0], "concluding")
    return sends and scene.any_has("wording", verbs[0] + 1, part.last)


def _added_at(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """adding that | nobody was hurt; adding | “Nobody was hurt”; adding “that | nobody was hurt”"""
    if _quotes_next(scene, parts, at, cue):
        mark = parts[at + 1].first
        return mark + 2 if scene.lower(mark + 1) in THAT else mark
    that = that_behind(scene, cue)
    if scene.lower(that) in THAT:
        return that + 1
    begins = start_of_content(scene, cue) if scene.starts_with(cue, TELLING) else None
    near = begins is not None and cue + 1 < begins <= cue + LISTENER
    if begins is not None and near and scene.lower(begins) not in THAT:
        return begins  # telling Ann Roe | nobody was hurt
    return that if _states_next(scene, parts[at], cue, that) else NOT_FOUND


def is_set_off(scene: Scene, part: Part) -> bool:
    """…, | saying; “a farce,” | saying: behind a comma, be it inside quotation marks"""
    if part.mark != "quote" or scene.token(part.first - 1).text not in QUOTE_MARKS:
        return part.mark == ","
    return scene.lower(part.first - 2) == ","


def _quotes_next(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """He spoke of the motive, saying: | “Many bridges that need paint are old.”

    telling reporters on Monday, | “It is old.” | saying of the bridge: | “It is old.”
    """
    part = parts[at]
    aside = cue + 1 == part.last or _is_aside(scene, cue + 1)
    alone = cue == part.first and aside and not states(scene, cue + 1, part.last)
    return alone and at + 1 < len(parts) and parts[at + 1].quotation != NO_QUOTATION


def _is_aside(scene: Scene, at: int) -> bool:
    """saying | on Monday, telling | reporters, saying | of it; not: hearing | from"""
    if scene.lower(at) in FROM:
        return False
    small = bool(scene.word(at).is_a(ADVERB | PREPOSITION)) or not is_word(scene, at)
    return small or scene.is_of(at, ASIDE)


FROM = words("from от від")
ASIDE = frozenset(("time", "calendar", "setting", "audience"))


def adder(scene: Scene, cue: int) -> Mention | None:
    """| The board | cleared him, saying that …: whoever can speak"""
    doer = doer_of(scene, cue) if scene.is_of(cue, SPEAKING | {"calling"}) else None
    if doer is None or scene.lower(cue) == "saying":
        return doer
    return doer if is_speaker(scene, doer.first, _end_of_head(scene, doer)) else None


def doer_of(scene: Scene, cue: int) -> Mention | None:
    """| he | sent a letter saying that; | she | left the hall insisting, once again, that"""
    subject = subject_of_participle(scene, cue)
    return Mention(*subject) if subject else None


def _end_of_head(scene: Scene, doer: Mention) -> int:
    """the arrest | of two suspects; the board | of the port"""
    return scene.find(("of",), doer.first, doer.last, otherwise=doer.last)


def _states_next(scene: Scene, part: Part, cue: int, content: int) -> bool:
    """saying | nobody was hurt; not: the lives | lost in the flood; who | added figures"""
    if scene.lower(part.first) == "who" or scene.phrase(cue)[1] == "citing":
        return False
    plain = scene.lower(cue) == "saying" and states(scene, content, part.last)
    return plain or start_of_content(scene, cue) == content


def _past_who(scene: Scene, first: int) -> int:
    """| who also later | added; | while | adding; , | и | добавив; | each | saying"""
    led = scene.has(first, "coordinating") or scene.lower(first) in LEADING
    if led and scene.has(first + 1, "gerund"):
        return first + 1
    if scene.lower(first) != "who":
        return first + int(scene.lower(first) in WHILE)
    words = range(first + 1, len(scene.tokens))
    return next((at for at in words if scene.lower(at) not in BETWEEN), len(scene.tokens))


WHILE = frozenset(("while", "even", "thereby", "after", "despite"))
"""She left, | while | adding that; He complained of it, | even | suggesting that"""
LEADING = words("also again thus each both all")
BETWEEN = frozenset(("also", "later", "then", "has", "had"))


def _adds(scene: Scene, part: Part, cue: int) -> bool:
    """adding, who | added: a word of saying, in no quotation"""
    gerund = scene.has(cue, "gerund") or scene.word(cue).is_a(GERUND)
    return (gerund or cue > part.first) and scene.is_of(cue, SAYING)


def states(scene: Scene, first: int, last: int) -> bool:
    return scene.some(is_finite, first, last)


def is_speaker(scene: Scene, first: int, last: int) -> bool:
    """the board, Ann Roe, she; not: the depot is empty, | adding that"""
    return scene.some(_may_speak, first, last)


def _may_speak(scene: Scene, at: int) -> bool:
    return (
        is_name(scene, at)
        or scene.is_of(at, SOURCE_CLASSES | {"pronoun"})
        or scene.in_quotation(at)
    )


def is_name(scene: Scene, at: int) -> bool:
    """| Roe | left, saying that …: no capital that only the sentence gives"""
    return scene.tokens[at].is_capitalised if at else scene.tree.told(0).upos == "PROPN"
