"""Why a source is suggested, in plain words, and how sure that is."""

from workbench.review.translation import _, term

REASONS = {
    "before content": "named before what is said",
    "after content": "named after what is said",
    "according to": "given as the source",
    "as … says": "“as … says”",
    "colon": "named before a colon",
    "calling": "called so by that source",
    "direct speech": "beside words in quotation marks",
    "quoted as saying": "quoted as saying so",
    "bare source": "named beside it, without a verb of saying",
    "hearsay": "told by hearsay",
    "in brackets": "named in brackets",
    "citing": "cited",
    "adding that": "goes on with “adding that”",
    "frame in the next sentence": "named in the next sentence",
    "frame before the list": "named before the list",
    "quotation goes on": "the quotation goes on",
    "quoted from a document": "quoted from a document",
    "speech without marks": "goes on speaking, without quotation marks",
    "speaker's label": "the speaker is named before the words",
    "answer in an interview": "an answer in an interview",
    "marked by a reviewer": "marked by a reviewer",
}
"""What each rule of the analysis means to a reader."""
SURE, LIKELY = 0.85, 0.7
"""Scores from which a suggestion is very likely, and likely; below about half are right."""


def reason(rule: str) -> str:
    """What a rule means; its name, where it is one that this screen does not know yet."""
    return _(REASONS[rule]) if rule in REASONS else term(rule)


def certainty(score: float) -> str:
    """How sure a suggestion is: ●●○ likely."""
    if score >= SURE:
        return "●●● " + _("very likely")
    return "●●○ " + _("likely") if score >= LIKELY else "●○○ " + _("uncertain")
