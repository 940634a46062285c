"""An English mention of several who speak to the words of each."""

from __future__ import annotations

from itertools import pairwise

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.charges import CHARGES, past_charges
from workbench.analysis.languages.english.enumerated import joints_around
from workbench.analysis.languages.english.phrases import describes, has_one_head
from workbench.analysis.mentions.extent import EACH, is_in_body, is_in_phrase, sits_as_one
from workbench.analysis.mentions.firms import GIVEN_NAMES, LEGAL_FORMS
from workbench.analysis.mentions.named import classes_of
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import BODIES, ROLES, SOURCE_CLASSES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """Cut a mention at "and" where the two sides are of different types, or each has its name."""
    if talked := _interviewed(scene, mention):
        return talked
    if sits_as_one(scene, mention):
        return [mention]
    if listed := _cut_list(scene, mention):
        return listed
    joints = scene.places(("and",), mention.first + 1, mention.last - 1)
    outside = (at for at in joints if not any(inside(scene, at) for inside in INSIDE))
    cuts = (_cut_at(scene, mention, at) for at in outside)
    return next(filter(None, cuts), [mention])


def _cut_list(scene: Scene, mention: Mention) -> list[Mention]:
    """the army | , | Shell | and | the mayor: each of those who are listed"""
    comma = scene.find((",",), mention.first + 1, mention.last)
    cuts = [at for at in joints_around(scene, comma) if mention.first < at < mention.last - 1]
    if comma not in cuts:
        return []
    sides = pairwise((mention.first - 1, *cuts, mention.last))
    return [mention._replace(first=one + 1, last=other) for one, other in sides if one + 1 < other]


def _joins_things(scene: Scene, at: int) -> bool:
    """representative for foreign affairs | and | security policy: nothing that could speak"""
    other = scene.tree.head(at)
    both = (other, scene.tree.head(other))
    return scene.tree.is_so(other, JOINED) and not any(_may_speak(scene, n) for n in both)


def _may_speak(scene: Scene, at: int) -> bool:
    return at < 0 or is_source_noun(scene, at) or scene.tokens[at].is_capitalised


JOINED = Arc(by=words("conj"), upos=words("NOUN"))


def _joins_charges(scene: Scene, at: int) -> bool:
    """head of the trade | and | industry ministry: what one body has charge of"""
    before = scene.tokens[at - 1].is_capitalised or is_source_noun(scene, at - 1)
    end = scene.past(describes, at + 1, len(scene.tokens))
    return not before and end > at + 2 and has_one_head(scene, at, end)


def _is_bracketed(scene: Scene, at: int) -> bool:
    """Director General of Police (Law | and | Order) Ann Roe"""
    return scene.bracketed[at]


def _joins_capital_charges(scene: Scene, at: int) -> bool:
    """Head, Media | and | Publicity, Ann Roe; the Water | and | Sewerage Authority"""
    first, end = scene.back(is_capital, 0, at), scene.past(is_capital, at + 1, len(scene.tokens))
    if first == at or end == at + 1:
        return False
    office = scene.lower(first - 1) == "," and scene.is_of(first - 2, ROLES)
    if office and scene.lower(at + 1) in CHARGES:
        return True
    body = any(classes_of(scene, n) & OF_STATE for n in range(at + 2, end))
    return body and scene.lower(at - 1) in CHARGES


OF_STATE = words("official_body official_role")


INSIDE = (
    Scene.in_quotation,
    is_in_phrase,
    is_in_body,
    _joins_things,
    _joins_charges,
    _is_bracketed,
    _joins_capital_charges,
)


def _cut_at(scene: Scene, mention: Mention, at: int) -> list[Mention]:
    """The mayor | and | the BBC; nothing where this "and" does not tell"""
    sides = mention._replace(last=at), mention._replace(first=at + 1)
    if _is_paper_of_both(scene, *sides):
        return [mention]
    if _tells_more(scene, *sides):
        return [mention if _goes_on(scene, at + 1) else sides[0]]
    apart = _differ(scene, *sides) and not names_one_body(scene, mention, at)
    apart = apart or any(tells(scene, *sides) for tells in SET_APART)
    return [*sides] if apart else []


def _is_each_named(scene: Scene, one: Mention, other: Mention) -> bool:
    """the Kremlin and the Pentagon | both | said; | both | the bank and the union"""
    before = min(one.first, max(one.first - 1, 0))
    return bool({scene.lower(before), scene.lower(one.first), scene.lower(other.last)} & EACH)


def _closes_apposition(scene: Scene, one: Mention, other: Mention) -> bool:
    """the prosecutor, Ann Roe | , | and the police; not: Ann Roe, VP, Tolls, and Rates"""
    commas = scene.places((",",), one.first, one.last)
    return len(commas) > 1 and commas[-1] == one.last - 1


def _have_articles(scene: Scene, one: Mention, other: Mention) -> bool:
    """the Kremlin and the Pentagon: each by its own name"""
    return all(
        scene.lower(side.first) == "the" and is_capital(scene, side.first + 1)
        for side in (one, other)
    )


def _are_bodies(scene: Scene, one: Mention, other: Mention) -> bool:
    """police | and | the governor's office; not: Marks and Spencer, head of health and sport"""
    told = [describe(scene, side) for side in (one, other)]
    if any(source.head_class not in BODIES for source in told):
        return False
    named = is_capital(scene, one.last - 1) and is_capital(scene, other.first)
    named = named and not all(scene.has(source.head, "proper") for source in told)
    return _is_led(scene, other.first) or not named


def _is_whole_firm(scene: Scene, one: Mention, other: Mention) -> bool:
    """Norvik Oil | Corp | and Orbank Ltd: a firm's name ends with its legal form"""
    last = one.last - 1 - (scene.lower(one.last - 1) == ".")
    return scene.lower(last) in LEGAL_FORMS and is_capital(scene, other.first)


def _leads_state(scene: Scene, one: Mention, other: Mention) -> bool:
    """the king of Orra | and | President Ann Roe; not: the minister of trade | and Deputy Mayor"""
    role, named = describe(scene, one), describe(scene, other)
    of = role.head_class in ROLES and scene.lower(role.head + 1) == "of"
    place = of and is_capital(scene, role.head + 2) and scene.lower(role.head + 2) not in CHARGES
    titled = named.person is not None and scene.is_of(named.person[0] - 1, ROLES)
    second = scene.lower(other.first) in ("deputy", "vice", "first")
    return place and titled and is_capital(scene, other.first) and not second


SET_APART = (
    _is_each_named,
    _closes_apposition,
    _have_articles,
    _are_bodies,
    _is_whole_firm,
    _leads_state,
)


def _differ(scene: Scene, one: Mention, other: Mention) -> bool:
    """the mayor | and | the BBC: each is of a type, and no office of one man"""
    types = {describe(scene, side).type for side in (one, other)}
    return len(types) == 2 and "" not in types and not _holds_both(scene, one, other)


def _is_paper_of_both(scene: Scene, one: Mention, other: Mention) -> bool:
    """a study by the institute | and the charity Roof"""
    paper, second = describe(scene, one), describe(scene, other)
    by = scene.lower(paper.head + 1) in ("by", "from") and paper.head_class == "document"
    return by and second.person is None and second.head_class in BODIES


def _tells_more(scene: Scene, one: Mention, other: Mention) -> bool:
    """Ann Roe, the mayor | and a doctor"""
    first, second = describe(scene, one), describe(scene, other)
    apart = first.person is not None and scene.lower(first.person[1]) == ","
    role = second.person is None and second.head_class in ROLES
    return apart and role


def _holds_both(scene: Scene, one: Mention, other: Mention) -> bool:
    """president | and | chief executive Ann Roe: two offices of one; not: officials and Ann Roe"""
    named = describe(scene, other)
    if named.person is None or not other.first <= named.head < named.person[0]:
        return False
    if not _is_one_office(scene, one):
        return False
    titled = one.last - one.first == 1 or not _is_led(scene, one.first)
    return _goes_on(scene, other.first) or titled


def _is_one_office(scene: Scene, mention: Mention) -> bool:
    """| president | and …; not: | officials |, | Mayor Ann Roe |"""
    role = describe(scene, mention)
    alone = role.head == mention.last - 1 and role.head_class in ROLES
    return alone and not scene.language.persons.is_plural(scene, role.head, "")


def _goes_on(scene: Scene, at: int) -> bool:
    """president and | chief executive; not: and | his wife, | a lawyer, | Norvik chief"""
    return not _is_led(scene, at) and not scene.tokens[at].is_capitalised


def _is_led(scene: Scene, at: int) -> bool:
    """| the | minister, | his | wife"""
    return scene.has(at, "possessive") or scene.lower(at) in ARTICLES


def _interviewed(scene: Scene, mention: Mention) -> list[Mention]:
    """Ann Roe’s | interview with | CNN: who spoke, and to whom"""
    at = scene.find(TALKS, mention.first + 1, mention.last - 2)
    owned = at > 0 and scene.lower(at - 1).endswith(("'s", "s'"))
    if not owned or scene.lower(at + 1) not in ("with", "to", "on"):
        return []
    return [Mention(mention.first, at), Mention(at + 2, mention.last, "relay")]


TALKS = words("interview conversation")


def names_one_body(scene: Scene, mention: Mention, at: int) -> bool:
    """the Department of Forestry | and | Fire Protection, aide on Media | and | Trade, Ann Roe"""
    of = scene.any_word(("of", "for", "on"), mention.first, at)
    if of and all(word in CHARGES for word in scene.said(at + 1, mention.last)):
        return True  # the ministry of health | and | social services
    if _is_of_both(scene, mention, at):
        return True
    if scene.lower(at + 1) in CHARGES and past_charges(scene, at + 1, mention.last) > at + 1:
        return True
    return of and _joins_capitals(scene, mention, at)


def _joins_capitals(scene: Scene, mention: Mention, at: int) -> bool:
    """of Forestry | and | Fire Protection; not: of Orra | and | Mayor Roe; of Orra | and | Ann"""
    named = scene.tokens[at - 1].is_capitalised and scene.tokens[at + 1].is_capitalised
    known = scene.any_of(SOURCE_CLASSES, at + 1, mention.last)
    return named and not known and not scene.is_of(at + 1, GIVEN_NAMES)


def _is_of_both(scene: Scene, mention: Mention, at: int) -> bool:
    """the Centre for Science | and | Security Studies, the Bureau of Roads, Ferries | and | Rail"""
    of = max(scene.places(("of", "for", "on"), mention.first + 1, at), default=0)
    end = scene.find(("(",), at + 1, mention.last, mention.last)
    if not of or not scene.is_of(of - 1, BODIES):
        return False
    alone = not scene.any_of(BODIES | GIVEN_NAMES, at + 1, end)
    return alone and scene.every(is_capital, at + 1, end)
