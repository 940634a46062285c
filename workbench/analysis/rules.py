"""The rules by which a claim is somebody's words, and how sure each is.

Their names stand in people's stores and in the catalogues: they are added to, never changed.
"""

from enum import StrEnum


class Rule(StrEnum):
    """How it was found who says so."""

    NONE = ""
    """Nobody is named: the article says it itself."""

    # a frame in the sentence
    BEFORE = "before content"
    AFTER = "after content"
    ACCORDING = "according to"
    AS = "as … says"
    COLON = "colon"
    CALLING = "calling"
    DIRECT = "direct speech"
    QUOTED = "quoted as saying"
    BARE = "bare source"
    HEARSAY = "hearsay"
    BRACKETS = "in brackets"
    CITING = "citing"
    ADDING = "adding that"

    # a frame beside it
    NEXT_SENTENCE = "frame in the next sentence"
    LIST = "frame before the list"

    # no frame
    QUOTATION = "quotation goes on"
    DOCUMENT = "quoted from a document"
    UNMARKED = "speech without marks"
    LABEL = "speaker's label"
    ANSWER = "answer in an interview"

    @property
    def certainty(self) -> float:
        """How sure a chain is that was found so, from 0 to 1."""
        return CERTAINTY.get(self, 0.7)


CERTAINTY = {
    Rule.NONE: 0.8,
    Rule.AFTER: 0.9,
    Rule.BEFORE: 0.9,
    Rule.ACCORDING: 0.9,
    Rule.AS: 0.85,
}
