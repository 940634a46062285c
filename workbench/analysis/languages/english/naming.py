"""What English words name: where a name begins, where it ends, and which office it bears."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.holding import (
    holds_office,
    is_equated,
    is_given_office,
)
from workbench.analysis.languages.english.persons import is_given
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import ROLES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NOUN, PARTICIPLE, PREPOSITION

OF = words("for of against by with to on about and from")
ARTICLES = words("the a an")
LONG = 3
"""Words with a capital in a row: a name, whatever stands before it."""


def office_follows(scene: Scene, mention: Mention, source: Source) -> bool:
    """Ann Roe, | the mayor, | opened the bridge; Ann Roe, a nurse, | sits on the council"""
    if source.type != "person" or source.head_class:
        return False
    first, last = mention.first, mention.last
    if is_given_office(scene, first, last) or is_equated(scene, first):
        return True
    return scene.lower(last) == "," and _is_office_apart(scene, last + 1)


def _is_office_apart(scene: Scene, first: int) -> bool:
    """Ann Roe, | the mayor |, …"""
    if first >= len(scene.tokens):
        return False
    end = read_noun_phrase(scene, first, len(scene.tokens))
    if end == first or not _is_closed(scene, end):
        return False
    return describe(scene, Mention(first, end)).type == "official" or holds_office(scene, end + 1)


def _is_closed(scene: Scene, end: int) -> bool:
    """Ann Roe, the mayor |, …; Ann Roe, the mayor of the town | where it fell, …"""
    behind = scene.has(end, "relative") or scene.lower(end) in BEHIND
    return end >= len(scene.tokens) or behind or scene.tokens[end].text in ",.;"


BEHIND = words("where of for")
"""Ann Roe, the Mill Press Officer | of | the town, …"""


def person_inside(scene: Scene, mention: Mention) -> Mention | None:
    """a red notice for | Andrei Sokol; | Mayor Ann Roe's | plan"""
    if owner := _owner(scene, mention):
        return owner
    after = [at + 1 for at in scene.places(OF, mention.first, mention.last)]
    own = range(mention.first, mention.last)
    ends = [*(at for at in own if scene.word(at).is_a(PREPOSITION)), mention.last]
    for first in reversed(after):
        last = next(at for at in ends if at >= first)  # a letter from | Ann Roe | in a paper
        inside = find_person(scene, Mention(first, last))
        if inside is not None:
            return Mention(*inside) if inside[1] >= last else None
    return None


def _owner(scene: Scene, mention: Mention) -> Mention | None:
    """| Mayor Ann Roe's | plan; not: | the mayor's | plan"""
    inside = range(mention.first, mention.last - 1)
    owns = (at + 1 for at in inside if scene.lower(at).endswith("'s"))
    if not (end := next(owns, 0)):
        return None
    owner = Mention(mention.first, end)
    return owner if find_person(scene, owner) else None


def may_start_name(scene: Scene, at: int) -> bool:
    """said | Ann Roe, has named | Ann Roe, spoke to | Ann Roe; not: the new Harbour Bridge"""
    if at == 0:
        return True
    before = scene.tokens[at - 1]
    plain = not before.is_word or before.text[0].isdigit() or before.lower in OPENING
    word = scene.word(at - 1)
    acts = is_source_noun(scene, at - 1) or bool(word.verb) or word.is_a(PARTICIPLE)
    return plain or acts or _is_led(scene, at)


OPENING = words(
    "and that but while as when where if because although though whereas whom before after"
)
"""What a clause may begin with."""


def _is_led(scene: Scene, at: int) -> bool:
    """by | Ann Roe, with | Regional Gate Systems; not: in | New Orra"""
    preposition = scene.word(at - 1).is_a(PREPOSITION)
    if not preposition and scene.lower(at - 1) not in ARTICLES:
        return False
    return (preposition and is_given(scene, at)) or _capitals(scene, at) >= LONG


def _capitals(scene: Scene, at: int) -> int:
    return scene.past(is_capital, at, len(scene.tokens)) - at


def may_be_noun(scene: Scene, at: int) -> bool:
    """the | accused; not: the chairman, who is late, | accused | Tom Poe"""
    acts = scene.word(at).verb and scene.lower(at).endswith("ed")
    return not acts or scene.lower(at - 1) in ARTICLES


def end_of_name(scene: Scene, first: int, last: int) -> int:
    """| Reuters | shares, the | club | by the federation, | Qantas | “threatened”: a name alone"""
    last = scene.first(_hangs_on_noun, first + 1, last, otherwise=last)
    end = scene.back(_is_plain_noun, first, last)
    named = first < end < last and scene.tokens[end - 1].is_capitalised
    owner = scene.lower(end - 1).endswith("'s") and not scene.classes[end - 1] >= FIRM
    return end if named and not owner else last


FIRM = frozenset(("organisation", "proper"))
"""| Shell's | profit fell: what it has is no part of its name"""


def _hangs_on_noun(scene: Scene, at: int) -> bool:
    """the club | by the federation, the firm | “never” slept; not: the minister | of health"""
    quoted = scene.in_quotation(at) and not scene.in_quotation(at - 1)
    led = scene.lower(at) in HANGING and not scene.tokens[at - 1].is_capitalised
    return led or quoted


HANGING = words("by across after before during from over under into than as")


def _is_plain_noun(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    plain = token.is_word and not token.is_capitalised and not is_source_noun(scene, at)
    return plain and scene.word(at).is_a(NOUN)


def is_proper(scene: Scene, at: int) -> bool:
    """Kane; the State Department; not: the Mayor"""
    token = scene.tokens[at]
    if not token.is_capitalised or token.lower == "the" or token.lower.endswith("-based"):
        return False
    if at == 0 and not _is_unknown(scene, 0):
        return False
    common = not token.text.isupper() or scene.is_of(at, OF_NO_NAME)
    return not (common and is_source_noun(scene, at))


OF_NO_NAME = ROLES | {"outlet"}
"""the | CEO |, a | TV | channel"""


def _is_unknown(scene: Scene, at: int) -> bool:
    """Kane said …: at the head of a sentence a noun that is no word of the lexicon is a name"""
    word = scene.word(at)
    return bool(word.parts & NOUN) and not word.parts & ADJECTIVE and not scene.classes[at]
