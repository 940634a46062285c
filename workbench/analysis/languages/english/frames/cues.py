"""Which words of an English sentence report."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.denied import (
    SPEAKER,
    helps,
    is_negated,
    is_passive,
)
from workbench.analysis.languages.english.frames.feeling import BE, FEELING, feels
from workbench.analysis.languages.english.frames.lead_in import lead_in
from workbench.analysis.languages.english.frames.mentioned import (
    is_demanded,
    is_even_as,
    is_let,
)
from workbench.analysis.languages.english.frames.no_cues import (
    describes,
    is_joined_noun,
    is_ruled_noun,
    is_shown_by_it,
    tells_what_of,
    tells_where,
    tells_which_one,
)
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.objects import is_subordinate
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADVERB,
    GERUND,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
)

CUES = words("saying believing showing calling")
QUOTING = words("quote quotes quoted cite cites cited")
TO_SOMEBODY = words(
    "tell tells told telling assure assures assured inform informs informed remind reminds reminded"
    " apprise apprises apprised"
    " warn warns warned alert alerts alerted advise advises advised notify notified brief briefed"
    " reassure reassured ask asked"
)
ACTED = {
    **dict.fromkeys(("rule", "rules", "ruled"), words("in against for out")),
    **dict.fromkeys(words("call calls called calling"), words("for on upon off up")),
    "suspected": words("of"),
    **dict.fromkeys(("expect", "expects", "expected", "hope", "hopes", "hoped"), words("to")),
    **dict.fromkeys(words("respond responds responded responding"), words("to")),
    **dict.fromkeys(words("believed thought said known reported alleged understood"), words("to")),
    "gone": words("on"),
    **dict.fromkeys(("sure", "certain", "afraid"), words("to")),
}
"""the judge ruled | in favour of …: what is done by it, and nothing is said."""
INVERTED = words("warn warns warned ask asks asked advise advises advised")
"""…, warned the minister: of these only they may stand before their subject."""
OBJECTS = words("me us him her them it you")


def is_cue(scene: Scene, index: int) -> bool:
    """A word of saying that is a verb here: not "the report", not "to say"."""
    if not _may_report(scene, index):
        return False
    before = scene.lower(index - 1)
    if scene.has(index, "gerund"):
        return _is_saying(scene, index) or lead_in(scene, index) < index
    if before == "to":
        return _seems(scene, index)
    surely = _tells(scene, index)
    if any(test(scene, index) for test in (NOT_TELLING if surely else NOT_REPORTING)):
        return False
    if surely:
        return True
    if scene.lower(index) in FEELING:
        return feels(scene, index)
    return not _is_governed(scene, index)


def _is_saying(scene: Scene, index: int) -> bool:
    """is | saying; not: was | responding | to"""
    helped = scene.lower(index - 1) in BE or _goes_on(scene, index)
    return helped and not _is_done(scene, index)


def _goes_on(scene: Scene, index: int) -> bool:
    """is also | warning; they're | saying; Roe's | saying; not: was seen | saying"""
    below = scene.tree.places(index, HELPING)
    return any(scene.lower(at) in BE or scene.lower(at).endswith(SHORT) for at in below)


SHORT = ("'re", "'m", "'s")


def _tells(scene: Scene, index: int) -> bool:
    """The boss of Marten's | said | his focus …: the tree has who says what"""
    tree = scene.tree
    if scene.has(index, "believing") or not tree.is_so(index, FINITE_VERB):
        return False
    return min(tree.places(index, SPEAKER), default=index) < index and tree.has(index, TOLD)


HELPING = Arc(by=words("aux"))
TOLD = Arc(by=words("ccomp"), sure=0.6)


def _is_noun_here(scene: Scene, index: int) -> bool:
    """the | report; the official | claims | are …; …, | reports | said; has | claims; federal
    and | state | officials
    """
    said = scene.lower(index) == "reports" and scene.has(index + 1, "saying")
    of_state = scene.lower(index) == "state" and is_source_noun(scene, index + 1)
    return said or of_state or _is_led(scene, index) or helps(scene, index + 1)


def _is_led(scene: Scene, index: int) -> bool:
    """the | report; two | reports; has | claims; according to the | report"""
    before, several = scene.lower(index - 1), scene.lower(index).endswith("s")
    if before in DETERMINERS or before == "following":
        return True
    if several and (before in COUNTED or before in HAVE):
        return True
    return scene.said(index - 3, index - 1) == ["according", "to"]


HAVE = words("has have had")
COUNTED = words("many such more no of")
"""so | many | lies"""


def _is_done(scene: Scene, index: int) -> bool:
    """the judge | ruled | in favour of; as parties | continue | to campaign"""
    if scene.has(index, "saying") and scene.any_word(STORIES, index + 1, index + 5):
        return scene.starts_with(index, ("tell", "told"))
    if scene.starts_with(index, "allow") and scene.lower(index + 1) != "that":
        return not _ends(scene, index)
    begun = scene.has(index, "performing") and scene.lower(index + 1) == "to"
    acts = begun and (scene.word(index + 2).is_a(INFINITIVE) or scene.tree.is_so(index + 2, BARE))
    return acts or scene.lower(index + 1) in ACTED.get(scene.lower(index), ())


BARE = Arc(upos=words("VERB"), form=words("Inf"))


def _ends(scene: Scene, index: int) -> bool:
    """“It is old,” he | allowed |; not: he | allowed | her staff to think so"""
    return not scene.token(index + 1).is_word or scene.word(index + 1).is_a(PREPOSITION | ADVERB)


STORIES = words("lie lies story stories tale tales joke jokes truth truths fib fibs secret secrets")
"""told so many | lies | that …: what was told, and nothing of it"""


def _may_report(scene: Scene, index: int) -> bool:
    """A verb of the lists, outside quotations and names."""
    if not scene.is_of(index, CUES) or scene.is_inside(index):
        return False
    if scene.tokens[index].is_capitalised and index > 0:
        return False
    return _is_verb(scene, index) and scene.phrase(index)[1] not in SOURCE_CLASSES


def _seems(scene: Scene, index: int) -> bool:
    """appears to | show; went on to | say"""
    seems = scene.lower(index) == "show" and index > 1 and scene.lower(index - 2) in SEEM
    return seems or lead_in(scene, index) < index


def _is_governed(scene: Scene, index: int) -> bool:
    """in | charge: a preposition before it, and no day"""
    aside = scene.lower(index - 1) == "later" or scene.has(index - 1, "time")
    return scene.word(index - 1).is_a(PREPOSITION) and not aside


def _is_verb(scene: Scene, index: int) -> bool:
    """state | media, the mayor's | claim: its place may leave it no verb"""
    word = scene.word(index)
    if word.verb or scene.lower(index) in FEELING or word.parts & (INFINITIVE | GERUND):
        return True
    if scene.tree.is_so(index, FINITE_VERB):
        return True
    before = index - 1
    while before > 0 and scene.word(before).is_a(ADVERB):
        before -= 1
    return word.is_a(PARTICIPLE) and (helps(scene, before) or _acts_alone(scene, index))


def _acts_alone(scene: Scene, at: int) -> bool:
    """“It is old,” Ann Roe, who runs the port, | tweeted |: the tree has it, whatever its form"""
    return scene.tree.is_so(at, MAIN_VERB) and scene.tree.has(at, SPEAKER)


MAIN_VERB = Arc(by=words("root"), upos=words("VERB"), sure=0.9)
FINITE_VERB = Arc(upos=words("VERB"), form=words("Fin"))


ELSEWHERE = (
    is_subordinate,
    is_shown_by_it,
    tells_what_of,
    tells_where,
    is_even_as,
    is_demanded,
    is_let,
)
"""In a clause that only tells more of another one."""
NOT_REPORTING = (
    _is_noun_here,
    is_negated,
    is_passive,
    _is_done,
    describes,
    tells_which_one,
    is_joined_noun,
    is_ruled_noun,
    *ELSEWHERE,
)
"""What keeps a word of saying from reporting."""


NOT_TELLING = (is_negated, is_passive, *ELSEWHERE)
"""Where the tree has it that somebody tells something."""


SEEM = words("appears appear appeared seems seem seemed purports purport purported")
SHOW = words("show shows showed shown")
PRONOUNS = words("he she it they we i you there this that these those nobody none")


def finite(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    if not word.verb or word.is_a(NOUN) or scene.tokens[index].is_capitalised:
        return False
    done = word.is_a(PARTICIPLE) and scene.lower(index + 1) == "by"
    return not done and not scene.is_inside(index)


def only_extras(scene: Scene, first: int, last: int) -> bool:
    return not scene.some(finite, first, last)
