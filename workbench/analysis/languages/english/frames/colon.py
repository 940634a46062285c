"""English frames of a name and a colon: The mayor, speaking to the agency: “…”"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.frames.subjects import Subject, back
from workbench.analysis.languages.english.frames.subject import phrase_start
from workbench.analysis.languages.english.frames.subject_back import kind_of_insert
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene

NO_VERB = -1


def find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The mayor, speaking to the agency: “…”"""
    if at + 1 >= len(parts) or parts[at + 1].mark != ":" or parts[at + 1].quotation == NO_QUOTATION:
        return None
    part, content = parts[at], parts[at + 1].first
    frame = Frame(part.first, content, "before", (part.last - 1, part.last), Rule.COLON)
    kind, frame = kind_of_insert(scene, part, frame)
    own: Subject | None = None
    if kind == "phrase":
        mention = Mention(phrase_start(scene, part.first, part.last), part.last)
        own = Subject(mention, part.first)
    elif kind == "insert":
        own = back(scene, parts, at, NO_VERB)
    if own is None:
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
