"""What the matcher of frames asks of English."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.english.frames import before, cues, subject, told, trailing
from workbench.analysis.languages.english.frames.content import content_start
from workbench.analysis.languages.english.frames.subject_back import kind_of_insert
from workbench.analysis.sentence.chunks import read_chunks, this_at
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene

read_cited = told.read_mentions
extend = trailing.extend
find_verbless = before.find_verbless


def is_cue(scene: Scene, at: int) -> bool:
    """The mayor | said; this was | announced | by the mayor; these figures | come | from it"""
    if cues.is_cue(scene, at):
        return True
    this = this_at(scene, 0, len(scene.tokens))
    if not this or scene.is_inside(at):
        return False
    passive = scene.has(at, "saying") and scene.lower(at - 1) in cues.BE
    return (passive and this <= at) or scene.has(at, "concluding")


def subject_before(scene: Scene, first: int, last: int, verb: int) -> Mention | None:
    """the ministry | said"""
    found = subject.find_subject(scene, first, last)
    return Mention(_first_capital(scene, found[0]), found[1]) if found else None


def subject_after(scene: Scene, cue: int, last: int) -> Mention | None:
    """said | the ministry; was announced on Monday by | the ministry"""
    for chunk in read_chunks(scene, cue + 1, last):
        if scene.lower(chunk.first) == "by" and subject.can_be_source(
            scene, chunk.noun, chunk.last
        ):
            return Mention(chunk.noun, chunk.last)
    end = read_noun_phrase(scene, cue + 1, last)
    known = end > cue + 1 and subject.can_be_source(scene, cue + 1, end)
    return Mention(cue + 1, end) if known else None


def subject_at(scene: Scene, cue: int, place: tuple[int, int, int]) -> Mention:
    first, noun, last = place
    first = _first_capital(scene, first)
    return Mention(first, max(noun + 1, read_noun_phrase(scene, first, last)))


def _first_capital(scene: Scene, first: int) -> int:
    """Radio | Verkhniv | said: with what is capitalised before it"""
    while first > 0 and scene.tokens[first - 1].is_capitalised and not _is_when(scene, first - 1):
        first -= 1
    return first


def _is_when(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar") or scene.has(at, "time") or scene.has(at, "linking")


def stranger(scene: Scene, first: int, last: int, cue: int) -> Mention | None:
    """Nothing agrees in English so that it would tell."""
    return None


def place_before(scene: Scene, parts: list[Part], at: int) -> tuple[Mention, int] | None:
    """A place says nothing in English."""
    return None


def writes(scene: Scene, cue: int) -> bool:
    return scene.lower(cue) in ("reports", "reported")


def listener(scene: Scene, first: int, last: int) -> Mention | None:
    """told | the Gazette"""
    return next(iter(told.find_relay(scene, first, last)), None)


def begins_content(scene: Scene, parts: list[Part], at: int, cue: int) -> int:
    """said | that …; a statement | saying …"""
    if scene.lower(cue + 1) == "saying":
        return cue + 2 + int(scene.lower(cue + 2) == "that")
    frame = Frame(parts[at - 1].first, cue, "before", (cue, cue + 1), Rule.BEFORE)
    return content_start(scene, parts, at - 1, cue, frame)[0]


def is_insert(scene: Scene, part: Part) -> bool:
    frame = Frame(part.first, part.last, "before", (part.first, part.last), Rule.BEFORE)
    return kind_of_insert(scene, part, frame)[0] == "insert"


def has_clause(scene: Scene, first: int, last: int) -> bool:
    return any(cues.finite(scene, at) for at in range(first, last))


def read_relay(scene: Scene, part: Part) -> list[Mention]:
    """, seen by | Reuters"""
    return told.read_seen_by(scene, part.first, part.last)[1]


def refuses_comment(scene: Scene, content: int) -> bool:
    """Whoever refuses says so with a verb of its own: declined to comment."""
    return False


def is_called(scene: Scene, parts: list[Part], at: int, cue: int) -> bool:
    """called | the match “a circus”"""
    follows = at + 1 < len(parts) and parts[at + 1].mark == "quote"
    limit = parts[at + 1].last if follows else parts[at].last
    quoted = any(scene.in_quotation(i) for i in range(cue + 2, limit))
    return quoted and scene.lower(cue + 1) not in ("for", "on", "by")


def find_bare(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """A name with a dash and no verb says nothing in English."""
    return None
