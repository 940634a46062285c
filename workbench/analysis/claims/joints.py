"""A conjunction in a stretch of content to whether it is cut there: are both sides clauses?"""

from __future__ import annotations

from workbench.analysis.claims.bare_relatives import tells_of_noun
from workbench.analysis.claims.below_comma import follows_subordinate, goes_on_inside
from workbench.analysis.claims.clausal import ASKING, has_clausal_subject
from workbench.analysis.claims.verbless import lacks_verb
from workbench.analysis.claims.whole import STAYING_WHOLE
from workbench.analysis.sentence.joined import THAT, Joint
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    QUOTE_MARKS,
    Scene,
    reads_as_verb,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FIRST, FIRST_PLURAL, PREPOSITION

SPEAKERS = FIRST | FIRST_PLURAL


def are_clauses(joint: Joint, begin: int, level: int) -> bool:
    """Both sides are clauses; in a quotation with one speaker, of different subjects.

    Where the tree is unsure the neighbours decide, if it does not hold the contrary for likely.
    """
    if has_clausal_subject(joint, begin):
        return True
    if any(refuses(joint, begin) for refuses in NO_CLAUSES):
        return False
    language, sides = joint.scene.language, (begin, joint.first, joint.right, joint.last)
    if _speaks(joint, level) and language.clauses.share_subject(joint.scene, *sides):
        return False
    joins = joint.joins_clauses(language.sure_of_joined)
    if joint.is_marked:
        return _are_likely(joint, begin) if joins is None else joins
    return bool(joins and not language.comma_between_clauses) or _may_lack_comma(joint, begin)


def _may_lack_comma(joint: Joint, begin: int) -> bool:
    """The tree has to say so, or not to deny it; where there should be a comma, both."""
    language = joint.scene.language
    if language.comma_between_clauses:
        return _look_like_clauses(joint, begin) and bool(joint.joins_clauses(DOUBTFUL))
    if joint.sets_name_beside():
        return _look_like_clauses(joint, begin)
    if not joint.may_join(language.sure_of_joined):
        return False
    return _look_like_clauses(joint, begin) or joint.sets_clause_beside()


def _speaks(joint: Joint, level: int) -> bool:
    """In a quotation, or in the first person; not: told us that A and | that | B"""
    if joint.scene.lower(joint.right - 1) in THAT:
        return False
    return level != NO_QUOTATION or bool(joint.scene.word(joint.right).subject & SPEAKERS)


def _look_like_clauses(joint: Joint, begin: int) -> bool:
    """As far as the words on both sides tell."""
    sides = (begin, joint.first, joint.right, joint.last)
    return joint.scene.language.clauses.are_clauses(joint.scene, *sides)


def _are_likely(joint: Joint, begin: int) -> bool:
    """One says so, and behind a subordinate clause the tree does not say the contrary."""
    joins, behind = joint.joins_clauses(DOUBTFUL), follows_subordinate(joint, begin)
    if joins is False and (behind or lacks_verb(joint)):
        return False
    told = joins and not behind
    return told or _look_like_clauses(joint, begin) or joint.sets_clause_beside()


ASKING_WHICH = ("как", "сколько", "скільки", "почему", "чому", "зачем", "як", "кто", "хто")


def _is_relative(joint: Joint, begin: int) -> bool:
    """the house that he built and | in which | he died"""
    scene, at = joint.scene, joint.right
    return scene.word(at).is_a(PREPOSITION) and scene.has(at + 1, "relative")


def _goes_on_counting(joint: Joint, begin: int) -> bool:
    """трьох людей, | двоє з яких | живі, а | третій | загинув: both tell of the same"""
    parted = any(_is_parted(joint, at) for at in range(begin + 2, joint.first - 1))
    return parted and joint.scene.starts_with(joint.right, OTHERS)


def _is_parted(joint: Joint, at: int) -> bool:
    """, двоє | з | яких"""
    scene = joint.scene
    led = any(scene.lower(near) == "," for near in range(at - 3, at))
    return led and scene.lower(at) in PARTING and scene.has(at + 1, "relative")


PARTING = words("з із зі из")
OTHERS = (
    *("друг", "трет", "четверт", "інш", "решт", "двоє", "троє", "дво", "ще", "останн", "одна"),
    *("один", "втор", "остальн", "двое", "трое", "два", "две", "дві", "ещ", "последн"),
)


def _contrasts_places(joint: Joint, begin: int) -> bool:
    """| не на | словах, | а на | ділі: one and the same thing is done there"""
    scene, at = joint.scene, joint.right
    if scene.lower(at - 1) != "а" or not scene.word(at).is_a(PREPOSITION):
        return False
    denied = (n for n in range(begin, joint.first - 1) if scene.lower(n) == "не")
    last = max(denied, default=joint.first)
    led = scene.word(last + 1).is_a(PREPOSITION)
    return led and not scene.some(reads_as_verb, last, joint.first)


def _asks(joint: Joint, begin: int) -> bool:
    """how it formed and | what has become of it: a question that hangs on the same verb"""
    return joint.scene.lower(joint.right) in ASKING or _asks_again(joint, begin)


def _leaves_main(joint: Joint, begin: int) -> bool:
    """| Если | мост закроют, | а | паром уйдёт, люди останутся: what it all hangs on is to come"""
    scene, first = joint.scene, begin + int(joint.scene.tokens[begin].text in QUOTE_MARKS)
    opens = scene.has(first, "subordinating") and scene.language.comma_between_clauses
    return opens and not scene.any_word(",", first + 1, joint.first)


def _asks_again(joint: Joint, begin: int) -> bool:
    """спросил, каким путём он вырос, | и | сколько времени ушло: two questions on one verb"""
    scene = joint.scene
    asks = scene.starts_with(joint.right, ASKING_WHICH)
    too = scene.lower(joint.right - 1) in TOO
    return asks and (too or scene.some(_asks_at, begin + 1, joint.first))


TOO = words("також также")
"""пояснив, хто платить, а | також | як упав дах"""


def _asks_at(scene: Scene, at: int) -> bool:
    """, | какой | дорогой; , | что; стоит | ли | ехать"""
    asked = scene.starts_with(at, ASKING_WHICH) or scene.lower(at) in THAT
    return scene.lower(at) == "ли" or (asked and scene.lower(at - 1) == ",")


def _is_paired(joint: Joint, begin: int) -> bool:
    """| Не только | растут цены, | но и | падает спрос: one thing said in two halves

    | Хотя | мост закрыт, | но | люди идут. Мост | хоть | и закрыт, | однако | люди идут.
    """
    scene = joint.scene
    concedes = any(scene.lower(at) in CONCEDING for at in range(begin, begin + OPENING))
    if concedes and scene.lower(joint.right - 1) in CONTRARY:
        return True
    if scene.lower(joint.right) not in ALSO:
        return False
    pairs = ((scene.lower(at), scene.lower(at + 1)) for at in range(begin, joint.first - 1))
    return not PAIRED.isdisjoint(pairs)


OPENING = 3
"""Tokens in which a stretch may begin to concede: И | хотя | …"""
CONCEDING, CONTRARY = words("хоч хоча хотя хоть"), words("але проте однак та но однако")
ALSO = words("и і й також")
PAIRED = {("не", "только"), ("не", "лише"), ("не", "тільки")}
DOUBTFUL = 0.0
"""How sure the tree is to be for its word to count against that of the neighbours."""
NO_CLAUSES = (
    _is_relative,
    _contrasts_places,
    _asks,
    _leaves_main,
    _is_paired,
    _goes_on_counting,
    goes_on_inside,
    tells_of_noun,
    *STAYING_WHOLE,
)
