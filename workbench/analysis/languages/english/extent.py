"""An English mention cut down to the words of the source itself: whose data, which of two."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.charges import CHARGES, past_charges
from workbench.analysis.mentions.extent import (
    data_at,
    first_word,
    is_data,
    is_in_body,
    is_in_phrase,
    sits_as_one,
)
from workbench.analysis.mentions.firms import GIVEN_NAMES
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import BODIES, ROLES, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

ADDING = words("further also additionally")
"""The message | further | reads: no part of who says so"""
SITES = words("website site page webpage homepage")
POLLS = words("poll polls survey surveys")
"""a Reuters | poll: the outlet that has asked is who says so"""
DATA_OF = words("of from by published released collected provided")


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """the ministry's own | figures; figures | from the ministry"""
    if whose := _outlet_of_report(scene, mention) or _owner_of_site(scene, mention):
        return whose
    first = first_word(scene, mention)
    adds = scene.lower(mention.last - 1) in ADDING and mention.last - first > 1
    mention = mention._replace(last=mention.last - adds)
    if end := _end_before_more(scene, first, mention.last - 1):
        return Mention(first, end, mention.hint)
    at = data_at(scene, mention, first, past_names=True)
    if not is_data(scene, at) or (at > first and scene.tokens[at].is_capitalised):
        return mention
    if at > first and (owner := _owner(scene, first, at)) > first:
        return Mention(first, owner, mention.hint)
    return _who_gave(scene, mention, at)


def _end_before_more(scene: Scene, first: int, last: int) -> int:
    """| Salama | with the WHO; a | Reuters | poll: where the source itself ends, else 0"""
    if scene.lower(first + 1) == "with" and not scene.is_of(first, SOURCE_CLASSES):
        return first + 1
    return last if scene.lower(last) in POLLS and scene.has(last - 1, "outlet") else 0


def _owner_of_site(scene: Scene, mention: Mention) -> Mention | None:
    """the council’s | website, its | website: whose it is says so"""
    last = mention.last - 1
    if scene.lower(last) not in SITES or last == mention.first:
        return None
    if scene.has(mention.first, "possessive"):
        return Mention(mention.first, mention.first + 1, "possessive")
    owned = scene.lower(last - 1).endswith(("'s", "s'"))
    return Mention(mention.first, last, mention.hint) if owned else None


def _who_gave(scene: Scene, mention: Mention, data: int) -> Mention:
    """figures from | the ministry"""
    rest = _after_links(scene, data + 1, mention.last)
    named = rest > data + 1 or scene.lower(rest) in ("the", "a", "an")
    return Mention(rest, mention.last, mention.hint) if named and rest < mention.last else mention


def _outlet_of_report(scene: Scene, mention: Mention) -> Mention | None:
    """a report from | Dell News; a | state TV | report: the outlet that has told it"""
    told = scene.places(TOLD, mention.first, mention.last)
    beside = (_beside_report(scene, mention, at) for at in told)
    first, last = next((span for span in beside if _names_outlet(scene, *span)), (0, 0))
    return Mention(first, last, mention.hint) if first < last else None


def _beside_report(scene: Scene, mention: Mention, at: int) -> tuple[int, int]:
    """report from | Dell News |, | state TV | report: whose it may be; else no tokens"""
    if scene.every(_is_day, at + 1, mention.last):  # a Dell News | report | Thursday
        return mention.first, at
    return (at + 2, mention.last) if scene.lower(at + 1) in LEADS else (at, at)


def _is_day(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar") or scene.has(at, "time")


def _names_outlet(scene: Scene, first: int, last: int) -> bool:
    return scene.some(_is_outlet, first, last)


def _is_outlet(scene: Scene, at: int) -> bool:
    title = at > 0 and scene.has(at, "outlet_title") and scene.tokens[at].is_capitalised
    return title or scene.has(at, "outlet")


TOLD = words("report reports story article investigation broadcast dispatch analysis")
LEADS = words("from by in of on")


def _after_links(scene: Scene, index: int, last: int) -> int:
    return scene.past(_is_of_data, index, last)


def _is_of_data(scene: Scene, at: int) -> bool:
    """figures | provided by | the ministry"""
    return scene.lower(at) in DATA_OF


def _owner(scene: Scene, first: int, data: int) -> int:
    """NHS | data, the ministry's own | figures: the end of the body whose they are"""
    end = scene.back(_describes, first, data)
    named = scene.some(_is_body, first, end)
    return end if named and scene.lower(end - 1) != "official" else first


def _describes(scene: Scene, at: int) -> bool:
    """the ministry's | own | figures; not: the | ministry's | figures"""
    return scene.word(at).is_a(ADJECTIVE) and not scene.lower(at).endswith("'s")


def _is_body(scene: Scene, at: int) -> bool:
    """| NHS |, the | ministry's"""
    text = scene.tokens[at].text
    return scene.is_of(at, SOURCE_CLASSES - {"document"}) or (text.isupper() and len(text) > 1)


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """Cut a mention at "and" where the two sides are of different types, or each has its name."""
    if talked := _interviewed(scene, mention):
        return talked
    if sits_as_one(scene, mention):
        return [mention]
    joints = scene.places(("and",), mention.first + 1, mention.last - 1)
    outside = (at for at in joints if not any(inside(scene, at) for inside in INSIDE))
    cuts = (_cut_at(scene, mention, at) for at in outside)
    return next(filter(None, cuts), [mention])


INSIDE = (Scene.in_quotation, is_in_phrase, is_in_body)


def _cut_at(scene: Scene, mention: Mention, at: int) -> list[Mention]:
    """The mayor | and | the BBC; nothing where this "and" does not tell"""
    sides = mention._replace(last=at), mention._replace(first=at + 1)
    if _is_paper_of_both(scene, *sides):
        return [mention]
    if _tells_more(scene, *sides):
        return [mention if _goes_on(scene, at + 1) else sides[0]]
    apart = _differ(scene, *sides) and not names_one_body(scene, mention, at)
    return [*sides] if apart or _are_two(scene, *sides) else []


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
    return apart and role and not scene.language.persons.is_plural(scene, second.head, "")


def _are_two(scene: Scene, *sides: Mention) -> bool:
    """the Port Union (PU) | and the Board (DB); Reuters | and the BBC; Ann Roe | and Ben Vane"""
    ends = {scene.lower(side.last - 1) for side in sides}
    known = (describe(scene, side) for side in sides)
    outlets = all(scene.any_of(OUTLETS, side.first, side.last) for side in sides)
    roles = any(scene.any_word(",", side.first, side.last) for side in sides)
    return ends == {")"} or outlets or (not roles and all(map(_is_full_name, known)))


OUTLETS = frozenset({"outlet"})


def _is_full_name(source: Source) -> bool:
    return source.person is not None and source.person[1] - source.person[0] > 1


def _holds_both(scene: Scene, one: Mention, other: Mention) -> bool:
    """president | and | chief executive Ann Roe: two offices of one; not: officials and Ann Roe"""
    named = describe(scene, other)
    if named.person is None or not other.first <= named.head < named.person[0]:
        return False
    if not _is_one_office(scene, one):
        return False
    titled = one.last - one.first == 1 or not _is_led(scene, one.first)
    return _goes_on(scene, other.first) or (titled and not _is_led(scene, other.first))


def _is_one_office(scene: Scene, mention: Mention) -> bool:
    """| president | and …; not: | officials |, | Mayor Ann Roe |"""
    role = describe(scene, mention)
    alone = role.person is None and role.head == mention.last - 1 and role.head_class in ROLES
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
    named = scene.tokens[at - 1].is_capitalised and scene.tokens[at + 1].is_capitalised
    of = scene.any_word(("of", "for", "on"), mention.first, at)
    known = scene.any_of(SOURCE_CLASSES, at + 1, mention.last)
    if scene.lower(at + 1) in CHARGES and past_charges(scene, at + 1, mention.last) > at + 1:
        return named and of
    return named and of and not known and not scene.is_of(at + 1, GIVEN_NAMES)
