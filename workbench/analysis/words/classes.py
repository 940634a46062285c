"""The classes that a word of a list may be of: declared here, and nowhere else."""

from enum import StrEnum


class WordClass(StrEnum):
    """What a word or phrase may do in a sentence; an entry of any other class is refused."""

    # who may be a source, by what they are
    OFFICIAL_ROLE = "official_role"
    NEUTRAL_ROLE = "neutral_role"
    """A spokesman: of the type of whom he speaks for."""
    PERSON_ROLE = "person_role"
    OFFICIAL_BODY = "official_body"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    DOCUMENT = "document"
    SOCIAL = "social"
    UNNAMED = "unnamed"
    PRONOUN = "pronoun"

    # what tells more of a source
    OFFICIAL_SIGN = "official_sign"
    """Whose it is, is the state's: a spokesman of the | city."""
    OUTLET_TITLE = "outlet_title"
    """Times, Herald: with a capital an outlet's."""
    COMPANY_NAME = "company_name"
    COMPOUND = "compound"
    """экс-, замген-: first parts of words that are listed without them."""
    PLACE = "place"
    MAN = "man"
    WOMAN = "woman"
    POSSESSIVE = "possessive"
    THERE = "there"

    # what makes a frame
    SAYING = "saying"
    BELIEVING = "believing"
    SHOWING = "showing"
    CALLING = "calling"
    QUOTING = "quoting"
    GESTURE = "gesture"
    """smiles, denies: reports only what is quoted."""
    PERFORMING = "performing"
    """promises, demands: reports only what it begins with "that"."""
    CONCLUDING = "concluding"
    IMPERSONAL = "impersonal"
    HEARSAY = "hearsay"
    PLURAL = "plural"
    ACCORDING = "according"
    HIS_WORDS = "his_words"
    CITING = "citing"
    RELAY = "relay"
    RELAYED = "relayed"
    ABOUT_THIS = "about_this"
    THIS_ABOUT = "this_about"
    COMMENT = "comment"

    # what stands beside a source without belonging to it
    SETTING = "setting"
    TIME = "time"
    CALENDAR = "calendar"
    AUDIENCE = "audience"
    THAT = "that"
    RELATIVE = "relative"
    LINKING = "linking"
    FRAGMENT = "fragment"
    """especially, including: what begins no clause."""
    COORDINATING = "coordinating"
    SUBORDINATING = "subordinating"

    # what tells the kind of a claim and its worth
    PLAN = "plan"
    PROVIDING = "providing"
    MODAL = "modal"
    OPINION = "opinion"
    APPRAISAL = "appraisal"
    ATTITUDE = "attitude"
    WEIGHING = "weighing"
    OURS = "ours"
    HEDGE = "hedge"
    CAUSE = "cause"
    COMPARISON = "comparison"

    # what states nothing
    BRIDGE = "bridge"
    IMPERATIVE = "imperative"
