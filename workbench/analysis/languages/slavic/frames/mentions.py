"""The noun phrases of a frame that name its sources."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.frames.cues import FROM
from workbench.analysis.languages.slavic.names import AND
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.mentions.strangers import PEOPLE
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, NOUN, NUMERAL, PARTICIPLE


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase, or two where two heads are joined by «и»."""
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return []
    joints = scene.places(AND, first + 1, end - 1)
    middle = next((at for at in joints if _starts_other_kind(scene, first, at, end)), None)
    if middle is None:
        return [Mention(first, end, "oblique")]
    return [Mention(first, middle, "oblique"), Mention(middle + 1, end, "oblique")]


def _starts_other_kind(scene: Scene, first: int, middle: int, end: int) -> bool:
    """отчёт | и | директор, газета | и | чиновник: one of the two is a paper"""
    left, right = _kinds(scene, first, middle), _kinds(scene, middle + 1, end)
    papers = (left | right) & {"document", "outlet"}
    return bool(left and right and papers)


def _kinds(scene: Scene, first: int, last: int) -> frozenset[str]:
    """Of the noun that comes first: | звіт | асоціації імпортерів"""
    kinds = (KINDS & scene.classes[at] for at in range(first, last))
    return next(filter(None, kinds), frozenset())


KINDS = frozenset(("document", "outlet", "unnamed", "official_role", "person_role", "social"))


def locative(scene: Scene, first: int, last: int) -> Mention | None:
    """В ведомстве | сообщили: an institution with в or у, rather than a time or a medium."""
    found = (_institution(scene, at, last) for at in range(first, last - 1))
    return next(filter(None, found), None)


def _institution(scene: Scene, index: int, last: int) -> Mention | None:
    """| в | ведомстве, на | «Заре»"""
    if scene.lower(index) not in LOCATIVE | FROM or scene.is_inside(index):
        return None
    first = index + 1
    end = read_noun_phrase(scene, first, last)
    named = end > first and (is_capital(scene, first) or scene.some(is_source_noun, first, end))
    return Mention(first, end, "oblique") if named else None


def modifies(scene: Scene, at: int) -> bool:
    token, word = scene.tokens[at], scene.word(at)
    if not token.is_word or token.text[0].isdigit() or not word.parts:
        return True
    return word.is_a(MODIFIERS) or scene.has(at, "possessive")


MODIFIERS = ADJECTIVE | NUMERAL | PARTICIPLE
ORDINALS = ("втор", "перв", "друг", "перш", "трет")


def can_name_source(scene: Scene, first: int, end: int) -> bool:
    return scene.some(_may_name, first, end)


def _may_name(scene: Scene, at: int) -> bool:
    return (
        is_source_noun(scene, at)
        or scene.tokens[at].is_capitalised
        or scene.has(at, "pronoun")
        or scene.has(at, "unnamed")
        or scene.starts_with(at, ORDINALS)
    )


def are_people(scene: Scene, at: int) -> bool:
    """двое | людей, три | источника"""
    return is_source_noun(scene, at) or scene.starts_with(at, PEOPLE)


SPOKEN = words(
    "словам слов словами мнению думку зрения зору взгляд погляд переконання убеждению признанию"
    " зізнанням визнанням"
)
"""Of words and views: whoever follows has said it."""


def points_at_paper(scene: Scene, first: int, stop: int) -> bool:
    """согласно, по словам, по данным: whatever follows is a paper, or somebody"""
    if SPOKEN & {scene.lower(at) for at in range(first, stop)}:
        return True
    if scene.lower(first) in JUDGING:
        return False
    named = scene.starts_with(stop - 1, DATA) or scene.lower(stop - 1) in FROM
    return named or scene.lower(first) in ("согласно", "згідно")


JUDGING = words("судя исходя зважаючи виходячи")


def heads_source(scene: Scene, mention: Mention) -> bool:
    """Not «судя по ценам компаний»: the first noun must be one that speaks."""
    for at in range(mention.first, mention.last):
        if _may_name(scene, at) or scene.in_quotation(at):
            return True
        if _is_other_noun(scene, at):
            return False
    return False


def _is_other_noun(scene: Scene, at: int) -> bool:
    """судя по | ценам"""
    word = scene.word(at)
    noun = word.is_a(NOUN) and not word.is_a(MODIFIERS) and not is_attribute(scene, at)
    return noun and not scene.starts_with(at, DATA)


def is_attribute(scene: Scene, at: int) -> bool:
    """«останніх опитувань»: what the ending leaves open the tree takes for an adjective."""
    return scene.tree.told(at).relation == "amod"


def is_acted_on(scene: Scene, cue: int, first: int, last: int) -> bool:
    """обвиняет | чиновников | в краже: a common noun that has no nominative here

    назвал | план | смешным: or what is called so, as the tree has it
    """
    objects = scene.tree.places(cue, OBJECT) if scene.has(cue, "calling") else ()
    if any(first <= at < last for at in objects):
        return True
    noun = scene.past(_describes, first, last - 1)
    word = scene.word(noun)
    common = word.is_a(NOUN) and not word.subject and not scene.tokens[noun].is_capitalised
    return common and scene.tree.is_so(noun, OBJECT)


OBJECT = Arc(by=words("obj"), sure=SURE)


def _describes(scene: Scene, at: int) -> bool:
    """обвиняет | бывших | чиновников"""
    return modifies(scene, at) and not scene.word(at).is_a(NUMERAL)
