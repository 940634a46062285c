"""A sentence to its attribution frames, by the rules of its language."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.bracketed import find_bracketed
from workbench.analysis.sentence.parts import split_parts
from workbench.analysis.sentence.sentence import Scene, names_outlet
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FIRST, FIRST_PLURAL

LONGEST = 800
"""Tokens beyond which a sentence is a table, not prose."""


def find_frames(scene: Scene) -> list[Frame]:
    """Return the frames from left to right; they do not overlap."""
    if len(scene.tokens) > LONGEST:
        return []
    last = len(scene.tokens)
    parts = split_parts(scene, 0, last)
    found: list[Frame] = []
    at = 0
    while at < len(parts):
        frame = _find_whole(scene, parts, at, found)
        if frame is None or frame.last <= parts[at].first or _overlaps(found, frame):
            at += 1
            continue
        found.append(frame)
        parts = (*_before(parts, frame.last), *split_parts(scene, frame.last, last))
        at = len(_before(parts, frame.last))
    return _with_brackets(scene, _of_others(scene, found))


def _find_whole(scene: Scene, parts: Parts, at: int, found: list[Frame]) -> Frame | None:
    """One that has the last of those found inside takes its place, and begins with who speaks."""
    frame = _find_at(scene, parts, at, found)
    if frame is None:
        return None
    if found and _lies_inside(found[-1], frame):
        frame = _around(found.pop(), frame)
    frame = _leading_on(scene, _through(scene, parts, at, frame))
    return _from_conjunction(scene, frame) if scene.language.subject_may_lead else frame


def _leading_on(scene: Scene, frame: Frame) -> Frame:
    """In a statement, | mayor Ann Roe said: |: what she said stands on the next line"""
    last = len(scene.tokens)
    if frame.side != "after" or scene.last.text != ":" or frame.last < last - 1:
        return frame
    led = scene.has(0, "subordinating")  # When asked what would come, | she said:
    stated = not led and scene.language.clauses.may_be_clause(scene, 0, frame.first)
    return frame if stated else frame._replace(last=last, side="before")


def _of_others(scene: Scene, found: list[Frame]) -> list[Frame]:
    """Those that name somebody besides who speaks, each once."""
    named = (_without_us(scene, frame) for frame in found)
    told = [frame for frame in named if not _is_who_speaks(scene, frame)]
    return [frame for frame in told if not _tells_again(scene, frame, told)]


def _tells_again(scene: Scene, frame: Frame, found: list[Frame]) -> bool:
    """| Troopers found | the van had hit a car, troopers said: what they did, by their own word"""
    last, own = found[-1], frame.source
    again = last is not frame and last.side == "after" and frame.side == "before"
    finds = scene.starts_with(frame.cue[0], FINDING)
    if not (again and finds) or own is None or last.source is None:
        return False
    words, others = (scene.tokens[m.first : m.last] for m in (own, last.source))
    return [token.lower for token in words] == [token.lower for token in others]


FINDING = ("found", "find", "discover", "learn", "determin", "establish", "observ")


def _from_conjunction(scene: Scene, frame: Frame) -> Frame:
    """The heads met the press | and its chairman, a poet, said that …: it begins with who speaks"""
    source, cue = frame.source, frame.cue[0]
    if frame.side != "before" or source is None or source.first >= cue:
        return frame
    joined = (at for at in (cue - 1, source.first - 1) if scene.has(at, "coordinating"))
    at = max(joined, default=frame.first)
    # not: | She grins | and says: how she says it; | Men who row | and | those who sail agree
    several = frame.mentions[0].first == frame.first  # The mayor, who is 50, | and his aide said
    if (
        several
        or at <= frame.first + SHORTEST
        or min(scene.tree.places(cue, SUBJECT), default=at) < at
    ):
        return frame
    acts = scene.language.clauses.may_be_clause(scene, frame.first, at)
    return frame._replace(first=at) if acts else frame


SHORTEST = 3
"""Tokens of what somebody does that is more than how he speaks."""


def _find_at(scene: Scene, parts: Parts, at: int, found: list[Frame]) -> Frame | None:
    """What the first rule finds that may be asked there."""
    opens = any(_leads_to(scene, frame, parts[at]) for frame in found[-1:])
    rules = scene.language.frame_rules
    allowed = (rule for rule in rules if rule.may_follow_a_frame or not opens)
    return next(filter(None, (rule.find(scene, parts, at) for rule in allowed)), None)


def _leads_to(scene: Scene, frame: Frame, part: Part) -> bool:
    """What the frame governs begins with the part, or behind its comma: According to him, | it …"""
    parted = scene.language.subject_may_lead and frame.side == "free" and part.mark == ","
    return frame.last == part.first - parted and frame.side not in ("after", "back")


def _without_us(scene: Scene, frame: Frame) -> Frame:
    """Ранее | мы сообщали, | что …: news of the article itself name nobody"""
    ours = frame.source is not None and scene.phrase(frame.source.first)[1] == "news"
    return frame._replace(source=None, nobody=True) if ours else frame


def _is_who_speaks(scene: Scene, frame: Frame) -> bool:
    """I believe …, we said …: whoever speaks here names nobody else, and it is in his words."""
    source = frame.source
    if source is None:
        return False
    own = source.first + int(scene.lower(source.first) in LINKS)
    if source.last - own > 1 and scene.lower(own) not in WE:
        return False
    return bool(scene.word(own).subject & (FIRST | FIRST_PLURAL))


LINKS = words("that")
"""I do not know | that I | said …"""


WE = words("я ми мы i")
"""Я перед грою | казав, що …; I ever | said …"""


def _with_brackets(scene: Scene, found: list[Frame]) -> list[Frame]:
    """Add bracketed sources that lie in no other frame; inside one, whoever quotes its source."""
    taken = {at for frame in found for at in range(frame.first, frame.last)}
    bracketed = find_bracketed(scene, 1)
    extra = [b for b in bracketed if taken.isdisjoint(range(b.first, b.last))]
    found = [frame.told_to(_quoting_inside(scene, frame, bracketed)) for frame in found]
    return sorted([*found, *extra], key=lambda frame: frame.first)


def _quoting_inside(scene: Scene, frame: Frame, bracketed: list[Frame]) -> list[Mention]:
    """…, — сказал мэр (цитата по | ТАСС); …, according to the mayor (| AFP)"""
    inside = (b for b in bracketed if frame.first < b.first and b.last <= frame.last)
    return [b.source for b in inside if b.source and _passes_on(scene, b.source)]


def _passes_on(scene: Scene, source: Mention) -> bool:
    """Who is quoted, or nothing but an outlet"""
    return source.hint == "relay" or scene.every(names_outlet, source.first, source.last)


def _lies_inside(inner: Frame, outer: Frame) -> bool:
    """Заводы, | передает «Заря», | уверяют, что …: between a subject and its verb"""
    source = outer.source
    if outer.side == "back" and inner.rule is Rule.AS:  # Про це, | як пише «Заря», | сказав мер
        return outer.first < inner.first
    after = inner.side == "after" and outer.side == "before"
    return after and source is not None and source.last <= inner.first and outer.first < inner.first


def _around(inner: Frame, outer: Frame) -> Frame:
    """One frame of two: who is between the subject and its verb passes the words on."""
    known = {mention.first for mention in outer.mentions}
    told = (mention for mention in inner.mentions if mention.first not in known)
    return outer._replace(relays=(*outer.relays, *told))


def _through(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """The envoy told the Gazette, | the agency reported, | that …: who passes the words on"""
    if frame.side != "before":
        return frame
    for n in range(at + 1, len(parts)):
        if parts[n].last >= frame.last or parts[n].mark != ",":
            break
        inner = _find_at(scene, parts[: n + 1], n, [])
        if inner and inner.rule in PASSING_ON and parts[n].first <= inner.first:
            frame = _around(inner, frame)
    return frame


PASSING_ON = (Rule.AFTER, Rule.ACCORDING, Rule.AS)


def _overlaps(found: list[Frame], frame: Frame) -> bool:
    """Or stands where what it would govern has to begin: сказал, что | жители, дети тоже, просят"""
    if not found or frame.first > found[-1].last:
        return False
    leads = found[-1].side == "before" and frame.side == "after"
    return frame.first < found[-1].last or leads


def _before(parts: Parts, index: int) -> Parts:
    """The parts up to `index`, the last one cut short there."""
    kept = [part for part in parts if part.first < index]
    if kept[-1].last > index:
        kept[-1] = kept[-1]._replace(last=index)
    return tuple(kept)
