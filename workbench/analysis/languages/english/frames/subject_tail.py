"""An English subject and what hangs on it: a farmer | who lives near the plant | said."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import Scene, reads_as_verb
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import GERUND, INFINITIVE, NOUN, PARTICIPLE, PREPOSITION

SEEN = words("seen reviewed obtained viewed examined read verified leaked shared")
RELATIVE = words("who which that whose whom where when")


def cut_tail(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """Return the noun phrase at `first` where a tail of it fills the rest up to `end`.

    A tail is a relative clause, a participle or a gerund phrase; without one there is none.
    """
    for index in range(first + 1, end - 1):
        if scene.is_inside(index) or not scene.tokens[index].is_word:
            continue
        if _opens_tail(scene, first, index, end) and read_noun_phrase(scene, first, index) == index:
            return first, index
    return None


def _opens_tail(scene: Scene, first: int, index: int, end: int) -> bool:
    lower = scene.lower(index)
    if scene.tokens[index].is_capitalised:
        return False
    if lower in RELATIVE:
        return scene.some(reads_as_verb, index + 1, end)
    if not scene.word(index - 1).is_a(NOUN) and not is_source_noun(scene, index - 1):
        return False
    return _is_infinitive(scene, index) or _is_participle(scene, index)


def _is_infinitive(scene: Scene, at: int) -> bool:
    """an offer | to help |"""
    return scene.lower(at) == "to" and scene.word(at + 1).is_a(INFINITIVE)


def _is_participle(scene: Scene, index: int) -> bool:
    """a man | accused | of fraud, a man | held | captive, a woman | living | nearby"""
    word, after = scene.word(index), scene.word(index + 1)
    if scene.tree.is_so(index, TELLING_MORE):
        return True
    if word.is_a(PARTICIPLE) and not word.verb:
        return after.is_a(PREPOSITION | INFINITIVE) or not after.is_a(NOUN)
    acts = word.is_a(GERUND) and scene.lower(index).endswith("ing")
    return acts and not is_source_noun(scene, index) and not scene.has(index, "organisation")


TELLING_MORE = Arc(by=words("acl"), upos=words("VERB"), form=words("Part"), sure=0.9)
"""What is done to somebody, as surely as the tree has it."""


def before_day(scene: Scene, first: int, end: int) -> int:
    """the board | late Monday night | said; not: the Mail on Sunday | said"""
    start = scene.back(_is_of_day, first, end)
    dated = scene.any_has("calendar", start, end) and first < start
    titled = is_inside_title(scene, start)
    led = scene.word(start - 1).is_a(PREPOSITION) or scene.lower(start) == "on"
    return start if dated and not (titled or led) else end


def is_inside_title(scene: Scene, at: int) -> bool:
    """the Mail | on | Sunday: behind the first word of what is listed"""
    return any(first < at < stop for first, (stop, _) in scene.phrase_at.items())


def _is_of_day(scene: Scene, at: int) -> bool:
    """| late | Monday | night |"""
    return scene.has(at, "calendar") or scene.lower(at) in TIMES_OF_DAY


TIMES_OF_DAY = words("late early night morning evening afternoon on")


def past_when(scene: Scene, first: int) -> int:
    """Earlier this month | a banker; Last week | the board; not: last week's storm"""
    at = first + int(scene.lower(first) in ("earlier", "later", "early", "late"))
    led = scene.lower(at) in ("this", "last", "next")
    return at + 2 if led and scene.lower(at + 1) in LONG_TIMES else first


LONG_TIMES = words("week month year summer autumn winter spring night season decade century")


def take_tail(scene: Scene, subject: tuple[int, int], cue: int, frame: Frame) -> Frame:
    """Return the frame with its source: data | released by the bureau; emails | seen by Reuters

    Whoever alone saw a document is a relay, whoever released data is their source.
    """
    first, last = subject
    done = [at for at in range(first + 1, cue - 2) if _is_done(scene, at, cue)]
    for index in reversed(done):
        by = scene.past(_tells_when, index + 1, cue)
        end = min(read_noun_phrase(scene, by + 1, cue), cue)
        if scene.lower(index) in SEEN:
            frame = frame._replace(source=Mention(first, min(done[0], last)))
            return frame.told_to([Mention(by + 1, end, "relay")])
        if index >= last and scene.starts_with(last - 1, DATA):
            return frame._replace(source=Mention(by + 1, end))
    return frame._replace(source=Mention(first, last))


def _is_done(scene: Scene, at: int, cue: int) -> bool:
    """emails | seen | by Reuters, | leaked | to police"""
    by = scene.past(_tells_when, at + 1, cue)
    leaked = (scene.lower(at), scene.lower(by)) == ("leaked", "to")
    return (leaked or scene.lower(by) == "by") and bool(scene.word(at).parts & PARTICIPLE)


def _tells_when(scene: Scene, at: int) -> bool:
    """figures released | on Tuesday | by the bank"""
    return scene.has(at, "time") or scene.has(at, "calendar")


def mark_reporter(scene: Scene, cue: int, frame: Frame) -> Frame:
    """…, RTÉ | reports; Lower Streets | has learnt: who does and is not introduced is an outlet"""
    source = frame.source
    if source is None or source.hint or not _reports(scene, source, cue):
        return frame
    return frame._replace(source=source._replace(hint="writes"))


def _reports(scene: Scene, source: Mention, cue: int) -> bool:
    if scene.lower(cue) in REPORTING:
        return True
    learns = scene.lower(cue) in LEARNING and scene.lower(cue - 1) in ("has", "can")
    called = scene.any_of(GIVEN_NAMES, source.first, source.last)
    return learns and source.last - source.first > 1 and not called


REPORTING = words("reports reported")
LEARNING = words("learnt learned reveal revealed")
GIVEN_NAMES = words("man woman")
