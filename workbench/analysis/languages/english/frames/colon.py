"""English frames of a name and a colon: The mayor, speaking to the agency: “…”"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.subjects import Subject, back, with_beside
from workbench.analysis.languages.english.frames.subject import find_subject, phrase_start
from workbench.analysis.languages.english.frames.subject_back import kind_of_insert
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import is_finite, read_noun_phrase
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    ROLES,
    Scene,
    is_capital,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

NO_VERB = -1


def find_verbless(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The mayor, speaking to the agency: “…” | Police: | two men held over fire."""
    if at + 1 >= len(parts) or parts[at + 1].mark != ":":
        return None
    part, content = parts[at], parts[at + 1].first
    if parts[at + 1].quotation == NO_QUOTATION:
        return _of_headline(scene, part, content) if at == 0 else None
    frame = Frame(part.first, content, "before", (part.last - 1, part.last), Rule.COLON)
    kind, frame = kind_of_insert(scene, part, frame)
    own: Subject | None = None
    if kind == "phrase":
        own = with_beside(scene, parts, at, Subject(_named_there(scene, part), part.first))
    elif kind == "insert":
        own = back(scene, parts, at, NO_VERB)
    else:
        return _of_who_acts(scene, parts, at)
    if own is None or own.mention.first == own.mention.last:
        return None
    return Frame(
        own.first,
        content,
        "before",
        frame.cue,
        Rule.COLON,
        origins=(*own.cited, *frame.origins),
        source=own.mention,
        relays=(*own.told, *frame.relays),
    )


def _named_there(scene: Scene, part: Part) -> Mention:
    """| Ann Roe |; | A senior official | who spoke on condition of anonymity"""
    end = read_noun_phrase(scene, part.first, part.last)
    if scene.has(end, "relative"):
        return Mention(part.first, end)
    return Mention(phrase_start(scene, part.first, part.last), part.last)


def _of_headline(scene: Scene, part: Part, content: int) -> Frame | None:
    """| Police |: two men held; | Union boss Ann Roe |: …; not: | The police |: …, | Note |: …"""
    titled = scene.lower(part.first) not in DETERMINERS and _says(scene, part.last - 1)
    named = read_noun_phrase(scene, part.first, part.last) == part.last
    does = any(map(DOING.fits, scene.tree.between(content, len(scene.tokens))))
    if not (titled and named and does):
        return None
    cue = (part.last - 1, part.last)
    return Frame(part.first, content, "before", cue, Rule.COLON, source=Mention(*part[:2]))


def _says(scene: Scene, last: int) -> bool:
    """police, study, Mayor Ann | Roe: whose words a headline gives"""
    first = scene.back(is_capital, 0, last + 1)
    role = scene.is_of(min(first, last), TITLED) or scene.is_of(first - 1, TITLED)
    return role or scene.lower(last) in STUDIES


TITLED = ROLES | words("official_body outlet")
DOING = Arc(upos=words("VERB AUX"))
STUDIES = words("study studies report reports survey poll research court")


def _of_who_acts(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The coach | was pleased with the win: “…”: the clause is a claim of its own"""
    part, content = parts[at], parts[at + 1].first
    verb = scene.first(is_finite, part.first, part.last)
    own = back(scene, parts, at, verb) if verb == part.first else None
    found = find_subject(scene, part.first, verb) if verb > part.first else None
    who = own.mention if own else Mention(*found) if found else None
    if who is None or not scene.some(_speaks, who.first, who.last):
        return None
    cue = (part.last - 1, part.last)
    frame = Frame(own.first if own else who.first, content, "before", cue, Rule.COLON)
    return frame._replace(source=who, whole=True)


def _speaks(scene: Scene, at: int) -> bool:
    named = scene.tokens[at].is_capitalised and scene.lower(at) not in DETERMINERS
    return named or scene.is_of(at, ROLES)
