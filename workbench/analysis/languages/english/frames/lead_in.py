"""What leads to an English verb of saying: took to X to say, was keen to point out"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words


def lead_in(scene: Scene, cue: int) -> int:
    """She | went on to | say, is | on record as | saying: where it begins, else the verb itself"""
    if not scene.has(cue, "saying"):
        return cue
    before = tuple(scene.said(max(cue - LONGEST, 0), cue))
    listed = (len(lead) for lead in LEADS if before[-len(lead) :] == lead)
    if length := next(listed, 0):
        return cue - length
    if before[-1:] == ("to",):
        if before[-2:-1] and before[-2] in READY:
            return cue - 2
        first = scene.find_back(TAKING, max(cue - LONGEST, 0), cue - 1)
        return first if first >= 0 and scene.lower(first + 1) == "to" else cue
    return cue


LEADS = (
    *((go, "on", "to") for go in words("go goes going went gone")),
    *((go, "on", "record", by) for go in words("go goes going went gone") for by in ("to", "as")),
    ("on", "record", "as"),
    *(
        (hold, "a", what, "conference", "to")
        for hold in ("held", "holds")
        for what in ("press", "news")
    ),
)
READY = words(
    "sought seeks rushed hastened quick keen eager careful anxious forced compelled unafraid moved"
)
"""was | quick | to point out"""
TAKING = words("take takes took taken taking")
"""| took | to social media to say"""
LONGEST = 8
"""Tokens: took to her own Facebook page to"""
