"""What the matcher of frames asks of English."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.english.frames import (
    bare,
    behind,
    calling,
    colon,
    cues,
    finishing,
    refusals,
    subject,
    told,
    trailing,
)
from workbench.analysis.languages.english.frames.content import breaks_in, content_start
from workbench.analysis.languages.english.frames.showing import shown as content_shown
from workbench.analysis.languages.english.frames.subject_back import kind_of_insert, relative_ahead
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.mentions.beside import ends_initial
from workbench.analysis.sentence.chunks import this_at
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.objects import expects
from workbench.analysis.sentence.sentence import Scene, once
from workbench.analysis.words.tokens import words

read_cited = told.read_mentions
finish = finishing.finish
extend = trailing.extend
find_verbless = colon.find_verbless
find_bare = bare.find_bare
subject_after = behind.subject_after
is_called = calling.is_called
refuses_comment = refusals.refuses_comment
LONGEST_ROLE = 16
PREPOSITIONS = words("to with for on")
WRITINGS = words("column article op-ed oped piece essay editorial commentary post letter")


@once
def is_cue(scene: Scene, at: int) -> bool:
    """The mayor | said; as she | put | it; this was | announced | by her; these figures | come"""
    if scene.lower(at) in TURNING and " ".join(scene.said(at, at + 3)).startswith(TURNS):
        return True
    if cues.is_cue(scene, at):
        return scene.lower(at) not in cues.QUOTING
    return not scene.is_inside(at) and _looks_back(scene, at)


TURNS = ("put it ", "puts it ", "made this known", "made the announcement")
TURNING = words("put puts made")


def _looks_back(scene: Scene, at: int) -> bool:
    """this was | announced | by her; these figures | come |"""
    concludes, passive = scene.has(at, "concluding"), behind.is_passive(scene, at)
    if not (concludes or passive):
        return False
    it = scene.lower(0) == "it"
    this = this_at(scene, 0, len(scene.tokens)) or int(it)
    return bool(this) and ((concludes and not it) or (passive and this <= at))


def leading(cues: list[int]) -> list[int]:
    """The mayor | said the minister said …: the outer one first"""
    return cues


def subject_before(scene: Scene, first: int, last: int, verb: int) -> Mention | None:
    """the ministry | said"""
    if behind.is_passive(scene, last) and scene.lower(first) == "it":
        return None
    found = subject.find_subject(scene, first, last)
    if found and scene.tokens[found[0]].text == "Who":
        return None  # | Who | would have believed that?
    return Mention(_first_capital(scene, found[0]), found[1]) if found else None


PRONOUNS = words("pronoun first")


def subject_in(scene: Scene, part: Part, verb: int) -> Mention | None:
    """In March | the Gazette, | …; a farmer | who lives near the plant, | …"""
    end = relative_ahead(scene, part)
    first = subject.phrase_start(scene, part.first, end)
    return Mention(first, end) if first < end and _kind(scene, part) == "phrase" else None


def subject_at(scene: Scene, cue: int, place: tuple[int, int, int]) -> Mention:
    first, noun, last = place
    if first == noun and scene.is_of(noun, PRONOUNS):
        return Mention(noun, noun + 1)  # | I | would also say
    first = _first_capital(scene, first)
    return Mention(first, max(noun + 1, read_noun_phrase(scene, first, last)))


def _first_capital(scene: Scene, first: int) -> int:
    """Radio | Verkhniv | said: with what is capitalised before it; Ann P. | Hale | said

    Not: In Orra | the mayor | said.
    """
    while first > 0 and scene.lower(first) not in DETERMINERS:
        stop = scene.lower(first - 1) == "." and ends_initial(scene, first - 1)
        before = first - 1 - stop
        linked = scene.has(before, "fragment")  # | While | officials say
        if linked or not scene.tokens[before].is_capitalised or behind.is_when(scene, before):
            break
        first = before
    return first - 2 if _is_short_title(scene, first - 2) else first


def _is_short_title(scene: Scene, at: int) -> bool:
    """| Rep. | Ann Roe"""
    stopped = at >= 0 and scene.tokens[at + 1].text == "."
    return stopped and scene.tokens[at].is_capitalised and scene.has(at, "official_role")


def accepts(scene: Scene, cue: int, found: Mention) -> bool:
    """fishermen | said: whoever says it; else one who is known to speak"""
    if found.first < cue and (behind.is_passive(scene, cue) or behind.is_put_in(scene, cue)):
        return False
    if found.first > cue and scene.lower(cue) in cues.TO_SOMEBODY - cues.INVERTED:
        return False
    near = range(max(found.first - 2, 0), found.first)
    if scene.lower(cue) in subject.SPEAKING or any(map(scene.is_speech, near)):
        return True
    return subject.can_be_source(scene, found.first, found.last)


def stands_beside(scene: Scene, parts: Parts, at: int, name: Mention) -> int:
    """Her niece, | Clara Vale; in March Nora Quill, | a crane operator"""
    part = parts[at]
    first = subject.phrase_start(scene, part.first, part.last)
    if first >= part.last or has_clause(scene, part.first, part.last):
        return -1
    if part.last - first > LONGEST_ROLE:
        return -1
    both = ((name.first, name.last), (first, part.last))
    return first if any(scene.some(is_source_noun, *own) for own in both) else -1


def stranger(scene: Scene, first: int, last: int, cue: int) -> Mention | None:
    """Nothing agrees in English so that it would tell."""
    return None


def place_before(scene: Scene, parts: Parts, at: int) -> tuple[Mention, int] | None:
    """A place says nothing in English."""
    return None


def listener(scene: Scene, first: int, last: int) -> Mention | None:
    """told | the Gazette; said to | the Gazette; said in, wrote in a column in | the Gazette"""
    led = scene.lower(first - 1) in cues.TO_SOMEBODY | PREPOSITIONS
    wrote = scene.lower(first - 2) in WRITINGS or scene.has(first - 2, "saying")
    if not (led or (scene.lower(first - 1) == "in" and wrote)):
        return None
    return next(iter(told.find_relay(scene, first, last)), None)


@once
def begins_content(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """said | that …; a statement | saying …"""
    if scene.lower(cue + 1) == "saying":
        return cue + 2 + int(scene.lower(cue + 2) == "that")
    content = content_start(scene, parts, at - 1, cue)
    if content < 0 and _forecasts(scene, cue):
        return cue + 1
    breaks = breaks_in(scene, parts, at - 1) and content == parts[at].first
    judges = scene.classes[content] >= JUDGING if content >= 0 else False
    return -1 if breaks or judges else content


JUDGING = frozenset(("calling", "gerund"))
"""issued statements | praising | her speech: what they were like"""


def _forecasts(scene: Scene, cue: int) -> bool:
    """expects | prices to fall; not: had expected prices to fall: what they once thought"""
    past = scene.lower(cue).endswith("ed")
    return scene.has(cue, "believing") and not past and expects(scene, cue)


def is_insert(scene: Scene, part: Part) -> bool:
    return _kind(scene, part) == "insert"


def shown(scene: Scene, own: Mention, cue: int, last: int) -> int:
    """Emails show | managers discussing it"""
    return content_shown(scene, (own.first, own.last), cue, last)


def acts(scene: Scene, part: Part) -> bool:
    return _kind(scene, part) == "clause"


def _kind(scene: Scene, part: Part) -> str:
    frame = Frame(part.first, part.last, "before", (part.first, part.last), Rule.BEFORE)
    return kind_of_insert(scene, part, frame)[0]


def has_clause(scene: Scene, first: int, last: int) -> bool:
    return scene.some(cues.finite, first, last)


def read_relay(scene: Scene, part: Part) -> list[Mention]:
    """, seen by | Reuters"""
    return told.read_seen_by(scene, part.first, part.last)[1]
