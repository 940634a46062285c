"""What the words of an English mention say of its type."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.apposition import type_behind
from workbench.analysis.languages.english.belonging import (
    BELONGING,
    PRIVATE,
    is_elected,
    is_near_private,
)
from workbench.analysis.languages.english.extent import trim_data
from workbench.analysis.languages.english.heads import find_head
from workbench.analysis.languages.english.holding import holds_office
from workbench.analysis.languages.english.joint import names_one_body, split_joint
from workbench.analysis.languages.english.offices import OFFICES
from workbench.analysis.languages.english.strangers import type_of_stranger
from workbench.analysis.languages.english.workplaces import WORKPLACES, is_kept_secret
from workbench.analysis.mentions.extent import sits_as_one
from workbench.analysis.mentions.named import Named, TypeRule, first_answer, when
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.posts import is_president_of_firm
from workbench.analysis.mentions.spokesmen import OF_STATE, type_of_spokesman
from workbench.analysis.mentions.types import TYPES, is_press_agency
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import (
    BODIES,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_capital,
    names_outlet,
)
from workbench.analysis.words.tokens import words

__all__ = [
    "find_head",
    "is_inside",
    "settle",
    "split_joint",
    "trim_data",
    "type_by_words",
    "type_of_stranger",
    "words_near",
]

BY = words("by from of to on for in at")


def words_near(scene: Scene, mention: Mention, head: int) -> list[int]:
    """a spokesman for the business | department; the party's | state president"""
    before = [*range(head - 1, mention.first - 1, -1)]
    before.sort(key=lambda at: not scene.lower(at).endswith(("'s", "s'")))
    after = [*range(head + 1, mention.last)]
    if scene.lower(head + 1) not in BY:
        return before + after
    owner, _ = find_head(scene, Mention(head + 2, mention.last))
    return [owner, *after, *before] if owner >= 0 else after + before


def settle(scene: Scene, mention: Mention, source: Source) -> Source:
    """A name that is the body's own is no person; what is told without a class is an outlet."""
    if not source.head_class and (known := _by_place(scene, mention, source)):
        return known
    if source.head_class in NAMING and _is_title_that_reports(scene, mention):
        return Source("agency", source.head, "", None)
    if is_kept_secret(scene, mention):
        return source._replace(type="unnamed", head_class="unnamed")
    if _has_office_behind(scene, _end_of_person(scene, mention, source)):
        return source._replace(type="official", head_class="official_role")
    if source.head_class not in ROLES and (kind := type_behind(scene, mention, source)):
        return Source(kind, source.head, source.head_class or "organisation", None)
    body = sits_as_one(scene, mention) or _is_of_body(scene, mention, source)
    return source._replace(person=None) if body else source


def _by_place(scene: Scene, mention: Mention, source: Source) -> Source | None:
    """told | Valeline |; | OR Trams |: what no list knows by where it stands, or by its shape"""
    if mention.hint in ("relay", "told", "writes"):
        return Source("agency", source.head, "", None)
    return Source("organisation", -1, "", None) if _is_short_of_body(scene, mention) else None


NAMING = words("organisation document")


def _is_title_that_reports(scene: Scene, mention: Mention) -> bool:
    """…, | the Lower Vale Club | reports: nothing but a title, and no firm that is known"""
    reports = mention.hint == "writes" and scene.lower(mention.last) == "reports"
    first = mention.first + (scene.lower(mention.first) == "the")
    known = scene.any_has("proper", first, mention.last)
    titled = mention.last - first > 1 or scene.has(first, "company_name")
    return reports and titled and not known and scene.every(is_capital, first, mention.last)


def _has_office_behind(scene: Scene, after: int) -> bool:
    """Ann Roe |, elected in May; |, from the ministry; |, who heads the council"""
    return any(tells(scene, after) for tells in (is_elected, _is_from_body, holds_office))


def _is_short_of_body(scene: Scene, mention: Mention) -> bool:
    """OR | Trams, AK | Rowing: capitals before one more word that no list knows"""
    first, second = mention.first, mention.last - 1
    if second - first != 1 or scene.is_of(second, SOURCE_CLASSES):
        return False
    short, other = scene.tokens[first].text, scene.tokens[second].text
    return short.isalpha() and short.isupper() and len(short) > 1 and other.istitle()


def _end_of_person(scene: Scene, mention: Mention, source: Source) -> int:
    """Ann Roe |, singer Ann Roe |, the sheikh |: where more may be told of who holds no office"""
    if source.type == "person" and source.head_class in ("", "person_role"):
        return source.person[1] if source.person else mention.last
    return len(scene.tokens)


def _is_from_body(scene: Scene, comma: int) -> bool:
    """Ann Roe |, from the Environment Agency, said …"""
    if scene.lower(comma) != "," or scene.lower(comma + 1) not in ("from", "of"):
        return False
    end = read_noun_phrase(scene, comma + 2, len(scene.tokens))
    body = Mention(comma + 2, end)
    closed = scene.lower(end) in (",", ".", "") and end > comma + 2
    private = scene.any_of(PRIVATE, comma + 2, end)
    return closed and not private and find_head(scene, body)[1] == "official_body"


def _is_of_body(scene: Scene, mention: Mention, source: Source) -> bool:
    """Procter and | Gamble, a spokesman for | Boxly, | Boxly | Group: a name of no person"""
    if source.person is None:
        return False
    first, last = source.person
    if source.type not in ("person", "official", ""):
        return True
    if scene.lower(first - 1) == "and" and names_one_body(scene, mention, first - 1):
        return True
    if last == source.head and source.head_class in BODIES:
        return True
    return last - first == 1 and _speaks_for(scene, source, first)


def _speaks_for(scene: Scene, source: Source, name: int) -> bool:
    """a spokesman for | Boxly"""
    speaks = source.head_class == "neutral_role" and 0 <= source.head < name
    return speaks and scene.lower(source.head + 1) == "for"


def type_by_words(named: Named) -> str | None:
    """What the rules for English say, in order."""
    return first_answer(RULES, named)


def _is_person_of(named: Named) -> str | None:
    """Ann Roe | of the club; Ann Roe, | from the ministry: she speaks for the state"""
    if named.person is None or named.person[1] > named.head:
        return None
    scene, after = named.scene, named.person[1]
    of = after + (scene.lower(after) == ",")
    if scene.lower(of) not in ("of", "from", "at", "with"):
        return None
    private = is_near_private(named) or scene.lower(named.head) in EITHER
    public = named.head_class == "official_body" and not private and of < named.head
    return "official" if public else "person" if of == after else None


EITHER = words("house mission panel force")
"""Norvik Trading | House, the Upper | House: a firm's as well as a state's"""


def _has_title(named: Named) -> bool:
    """Mayor | Ann Roe, Sen. | Ann Roe"""
    if named.person is None:
        return False
    title = named.person[0] - 1
    title -= named.scene.lower(title) == "."
    return named.scene.has(title, "official_role") and is_president_of_firm(named) is None


def _is_public_agency(named: Named) -> bool:
    """European Medicines Agency, the | agency | that runs the airports: not a news agency"""
    scene, first = named.scene, named.mention.first
    runs = scene.lower(named.head + 1) in ("that", "which")
    described = named.head > first + scene.any_word(("the", "an", "a"), first, first + 1)
    return is_press_agency(named) is False and (runs or described)


def _is_spokesman(named: Named) -> str | None:
    speaks = named.head_class == "neutral_role"
    if not speaks:
        return None
    return type_of_spokesman(named, of_brand=_is_of_brand(named) or _is_of_firm(named))


def _is_of_firm(named: Named) -> bool:
    """a spokeswoman for the brewer | Lowmark: what a firm does, and its name"""
    scene, last = named.scene, named.mention.last
    told = scene.has(last - 2, "person_role") and scene.tokens[last - 1].is_capitalised
    return told and scene.lower(named.head + 1) == "for" and last - 2 > named.head + 1


def _is_of_brand(named: Named) -> bool:
    """a | Chipotle | spokesman, a spokesman for | Chipotle: a name that no list knows"""
    head, scene = named.head, named.scene
    at = head + 2 if scene.lower(head + 1) in ("for", "of", "at") else head - 1
    if not named.mention.first <= at < named.mention.last:
        return False
    token = scene.tokens[at]
    known = scene.classes[at] - {"proper", "company_name"} or token.text.isupper()
    return token.is_capitalised and not known and at > 0 and token.lower not in ARTICLES


def _is_unnamed(named: Named) -> str | None:
    """a police | source, a source | in the ministry; not a source close to the presidency"""
    if named.head_class != "unnamed":
        return None
    inside = named.scene.lower(named.head + 1) in ("in", "inside", "within", "at", "from")
    stop = named.mention.last if inside else named.head
    around = (at for at in range(named.mention.first, stop) if at != named.head)
    return "official" if any(named.scene.classes[at] & OF_STATE for at in around) else "unnamed"


def _is_paper_by(named: Named) -> str | None:
    """a letter | to | Ann Roe, the Facebook | group | Lower Vale"""
    if named.head_class not in ("document", "social") or not named.person:
        return None
    led = named.scene.any_word(BY, named.head + 1, named.person[0])
    apart = named.scene.lower(named.head + 1) == ","
    behind = named.person[0] == named.head + 1 + apart
    titled = behind and named.scene.lower(named.head) in TITLED
    return TYPES[named.head_class] if led or titled else None


TITLED = words("group page channel account community blog vlog podcast forum newsletter feed")
"""the Facebook | group | Lower Vale: it bears a name, and nobody"""


def _is_telegram(named: Named) -> bool:
    """the Orra | Telegram |: a paper of that name; not: a post on Telegram"""
    scene, head = named.scene, named.head
    paper = scene.lower(head) == "telegram" and head == named.mention.last - 1
    return paper and is_capital(scene, head) and is_capital(scene, head - 1) and head > 0


def _is_outlet_by_trade(named: Named) -> bool:
    """the | Economist |, The | Spectator |: with a capital and an article, and nothing behind"""
    scene, head = named.scene, named.head
    alone = head == named.mention.last - 1 and scene.lower(head - 1) == "the"
    return alone and names_outlet(scene, head) and is_capital(scene, head)


def _is_figure_of_outlet(named: Named) -> bool:
    """Reuters | Estimates"""
    titled = named.scene.every(is_capital, named.mention.first, named.mention.last)
    return titled and named.scene.has(named.mention.first, "outlet")


def _is_country(named: Named) -> bool:
    """Iraq | , the second biggest producer"""
    scene, first = named.scene, named.mention.first
    return scene.lower(first + 1) == "," and named.person is None and scene.has(first, "place")


RULES: tuple[TypeRule, ...] = (
    *BELONGING,
    when(_is_country, "official"),
    when(_is_telegram, "agency", of=("social",)),
    when(_is_outlet_by_trade, "agency"),
    *OFFICES,
    *WORKPLACES,
    when(_is_figure_of_outlet, "agency", of=("document",)),
    _is_person_of,
    when(_has_title, "official"),
    when(_is_public_agency, "official"),
    _is_spokesman,
    _is_unnamed,
    _is_paper_by,
)


def is_inside(scene: Scene, at: int) -> bool:
    """What is said in a company English tells by its spokesman."""
    return False
