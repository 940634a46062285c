"""What an English frame after its content takes along: roles, participles, who speaks beside."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.languages.english.frames.companions import find_companion
from workbench.analysis.languages.english.frames.complement import is_setting
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.languages.english.frames.passed_on import (
    adds,
    citing,
    of_cited,
    relative,
    seen,
    spoken,
    via,
)
from workbench.analysis.languages.english.frames.subject_back import relative_ahead
from workbench.analysis.languages.english.frames.told import find_relay
from workbench.analysis.languages.english.frames.when_said import spoke_then, tells_when
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_capital,
    is_word,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    GERUND,
    PARTICIPLE,
    PREPOSITION,
)


def extend(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """Take what follows the verb along: citing, relatives, participles, a name's role."""
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if part.quotation != NO_QUOTATION or part.mark != ",":
            break
        taken = frame if _is_of_source(frame, part) else None
        taken = taken or next(
            (found for take in TAKING if (found := take(scene, parts, index, frame))), None
        )
        if taken is None:
            break
        frame = taken._replace(last=part.last)
    return frame


def _is_of_source(frame: Frame, part: Part) -> bool:
    """This was announced by the mayor, | Ann Roe |: the subject has been found with her name"""
    return frame.source is not None and frame.source.first < part.first < frame.source.last


def _named(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """said the union's secretary, | Dale Hutchin"""
    part = parts[index]
    if frame.source is None or adds(scene, parts, index):
        return None
    return _up_to(scene, frame, part.last) if _names_source(scene, frame, part) else None


def _described(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, the mayor of Leith | , wringing out a glove | , in an interview with the Herald"""
    part = parts[index]
    ahead = relative_ahead(scene, part)
    if adds(scene, parts, index) or not _describes(scene, part, frame, ahead):
        return None
    beside = frame.source is not None and frame.source.last + 1 == part.first
    led = scene.word(part.first).is_a(PREPOSITION) or tells_when(scene, part)
    if led and _is_said(scene, part, frame):
        return None
    if led and is_setting(scene, part.first, part.last):
        return frame.told_to(find_relay(scene, part.first, part.last))
    role = not led and scene.some(is_source_noun, part.first, ahead)
    return _up_to(scene, frame, ahead) if beside and role else frame


def _describes(scene: Scene, part: Part, frame: Frame, ahead: int) -> bool:
    """, | the mayor of Leith |, | wringing out a glove |; not: , | he left"""
    extra = _is_extra(scene, part) or _is_apposed(scene, frame, part)
    return extra and not scene.some(_acts, part.first, ahead)


def _is_apposed(scene: Scene, frame: Frame, part: Part) -> bool:
    """said Ann Roe, | a Democrat from Leith |; not: He had, said Ann Roe, | a knife"""
    own, first = frame.source, part.first
    if own is None or own.last + 1 != first or scene.lower(first) not in ("a", "an", "the"):
        return False
    noun = read_noun_phrase(scene, first, part.last) - 1
    named = scene.past(is_capital, first + 1, part.last) - 1
    heads = {noun: scene.tree.head(noun), named: scene.tree.head(named)}
    return any(
        own.first <= head < own.last and scene.tree.is_so(at, APPOSED) for at, head in heads.items()
    )


APPOSED = Arc(by=words("appos"), sure=0.5)


def _acts(scene: Scene, at: int) -> bool:
    """a former pilot | named | Roe: no verb of a clause; not: it “| eats | men”"""
    if scene.in_quotation(at):
        return scene.tree.is_so(at, DOING)
    return finite(scene, at) and scene.lower(at - 1) != "to" and not scene.tree.is_so(at, TELLING)


DOING = Arc(by=words("root parataxis ccomp"), form=words("Fin"))


TELLING = Arc(by=words("acl"), form=words("Part"), sure=0.5)


def _is_said(scene: Scene, part: Part, frame: Frame) -> bool:
    """The firm was hurt, she said, | by rising costs: it hangs on a verb of what is said"""
    if is_setting(scene, part.first, part.last):
        return False  # …, she said, | in a statement
    told = scene.tree.between(part.first, part.last)
    above = (scene.tree.token(t.head) for t in told if OBLIQUE.fits(t))
    return any(at < frame.first and scene.tree.is_so(at, ACTION) for at in above)


OBLIQUE = Arc(by=words("obl obl:agent advcl"), sure=0.5)
ACTION = Arc(upos=words("VERB"))


def _employed(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """says Ann Roe, Global Head of Sales, | Norvik: whom the role beside the name is held at"""
    part, source = parts[index], frame.source
    if source is None or source.last + 1 != part.first or adds(scene, parts, index):
        return None
    held = find_person(scene, source) and scene.any_of(ROLES, source.first, source.last)
    return frame if held and _are_capitals(scene, part) else None


def _placed(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """she said at a forum in Orra, | Estmark; in Orra, | Ohio, | on Monday: of which country"""
    part = parts[index]
    town = scene.back(is_capital, frame.cue[1], part.first - 1)
    named = scene.past(is_capital, part.first, part.last)
    led = frame.cue[1] < town < part.first - 1 and scene.lower(town - 1) in PLACING
    rest = scene.first(is_word, named, part.last, part.last)
    ends = rest == part.last or scene.has(rest, "calendar") or is_setting(scene, rest, part.last)
    return frame if led and named > part.first and ends else None


PLACING = words("in at near from outside around of")


def _joined(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """said Ann Roe, the mayor, | and Bo Lind |, the police chief: not: and Bo Lind, 40, left"""
    own, found = frame.source, find_companion(scene, parts, index)
    if own is None or own.last <= frame.cue[0] or found is None:
        return None
    mention, after = found
    more = after < len(parts) and finite(scene, parts[after].first)
    end = parts[index].last - int(not scene.tokens[parts[index].last - 1].is_word)
    return None if more else frame.citing([own])._replace(source=mention._replace(last=end))


def _up_to(scene: Scene, frame: Frame, end: int) -> Frame:
    """The frame with a source that goes on to a token, or to the mark before it."""
    if frame.source is None:
        return frame
    end -= int(not scene.tokens[end - 1].is_word)
    return frame._replace(source=frame.source._replace(last=end))


def _withheld(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, asking not to be named because the talks are private | , on condition of anonymity"""
    first, last = parts[index].first, parts[index].last
    asks = scene.lower(first) in ASKING and scene.find(NAMELESS, first, last) >= 0
    return frame if asks else None


ASKING = words("asking requesting requested speaking declining preferring insisting wishing who")
NAMELESS = words("named identified anonymous anonymously anonymity unnamed unidentified")


TAKING = (
    _withheld,
    _placed,
    citing,
    of_cited,
    via,
    _joined,
    relative,
    seen,
    _named,
    _employed,
    spoken,
    spoke_then,
    _described,
)
"""What may go with a frame after what is said, likeliest first."""


NAMING = SOURCE_CLASSES | {""}
"""What a phrase may be that says more of a source; nothing where no phrase is listed."""


def _is_extra(scene: Scene, part: Part) -> bool:
    """, wringing out a glove | , over soup | , the mayor"""
    if scene.has(part.first, "fragment") or scene.phrase(part.first)[1] not in NAMING:
        return False
    if tells_when(scene, part):
        return True
    word = scene.word(part.first)
    beside = scene.has(part.first, "possessive") and scene.some(_is_gerund, part.first, part.last)
    if beside or scene.every(_is_no_name, part.first, part.last):
        return True  # he said, | his voice breaking; …, | 45
    return bool(word.parts & (GERUND | PARTICIPLE | PREPOSITION)) or scene.some(
        is_source_noun, part.first, part.last
    )


def _is_gerund(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(GERUND)


def _is_no_name(scene: Scene, at: int) -> bool:
    """, | 45 |; , | now 45 |; , | Monday |"""
    return not scene.tokens[at].text[0].isalpha() or scene.is_of(at, WHEN)


WHEN = words("calendar time")


def _names_source(scene: Scene, frame: Frame, part: Part) -> bool:
    """said the union's secretary, | Dale Hutchin; said the mayor of Orra, | Ann Roe"""
    own = frame.source
    if own is None or own.last + 1 != part.first:
        return False
    called = find_person(scene, Mention(part.first, part.last)) and not find_person(scene, own)
    office = scene.any_of(ROLES, *own[:2]) and called
    named = office or not scene.tokens[own.last - 1].is_capitalised
    return named and _are_capitals(scene, part)


def _are_capitals(scene: Scene, part: Part) -> bool:
    """, | Dale Hutchin"""
    words = scene.all_that(is_word, part.first, part.last)
    return all(scene.tokens[at].is_capitalised for at in words)
