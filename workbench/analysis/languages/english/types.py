"""What the words of an English mention say of its type."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.belonging import (
    BELONGING,
    is_near_private,
)
from workbench.analysis.languages.english.extent import trim_data
from workbench.analysis.languages.english.heads import find_head
from workbench.analysis.languages.english.joint import split_joint
from workbench.analysis.languages.english.offices import OFFICES
from workbench.analysis.languages.english.settling import settle
from workbench.analysis.languages.english.strangers import type_of_stranger
from workbench.analysis.languages.english.workplaces import WORKPLACES
from workbench.analysis.mentions.named import Named, TypeRule, classes_of, first_answer, when
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.posts import is_president_of_firm
from workbench.analysis.mentions.spokesmen import OF_STATE, type_of_spokesman
from workbench.analysis.mentions.types import TYPES, is_press_agency
from workbench.analysis.sentence.sentence import (
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
    before = [at for at in range(head - 1, mention.first - 1, -1) if not _is_charge(scene, at)]
    before.sort(key=lambda at: not scene.lower(at).endswith(("'s", "s'")))
    after = [at for at in range(head + 1, mention.last) if not _is_charge(scene, at)]
    apart = scene.lower(head + 1) == "," and scene.token(head + 2).is_capitalised
    if scene.lower(head + 1) not in BY and not apart:
        return before + after
    owner, _ = find_head(scene, Mention(head + 2, mention.last))
    owners = [owner] if owner >= 0 and not _is_charge(scene, owner) else []
    return [*owners, *after, *before]


def _is_charge(scene: Scene, at: int) -> bool:
    """the Federal | Airports | Authority, Ministry of | Ports |: what a body has charge of"""
    return scene.tokens[at].is_capitalised and scene.classes[at] >= CHARGED


CHARGED = frozenset(("organisation", "plural"))


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
    public = "official_body" in classes_of(scene, named.head) and not private
    return "official" if public else "person"


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
    return type_of_spokesman(named, of_brand=_is_of_brand(named))


def _is_of_brand(named: Named) -> bool:
    """a | Chipotle | spokesman, a spokesman for | Chipotle: a name that no list knows"""
    head, scene = named.head, named.scene
    at = head + 2 if scene.lower(head + 1) in ("for", "of", "at") else head - 1
    if not named.mention.first <= at < named.mention.last:
        return False
    token = scene.tokens[at]
    known = scene.classes[at] - {"proper", "company_name"} or token.text.isupper()
    known = known or scene.phrase(at)[1] == "place"
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
    paper = scene.lower(head) == "telegram"
    return paper and is_capital(scene, head) and is_capital(scene, head - 1) and head > 0


def _is_outlet_by_trade(named: Named) -> bool:
    """the | Economist |, The | Spectator |: with a capital and an article, and nothing behind"""
    scene, head = named.scene, named.head
    alone = head == named.mention.last - 1 and scene.lower(head - 1) == "the"
    return alone and names_outlet(scene, head)


def _is_figure_of_outlet(named: Named) -> bool:
    """Reuters | Estimates"""
    titled = named.scene.every(is_capital, named.mention.first, named.mention.last)
    return titled and named.scene.has(named.mention.first, "outlet")


def _is_country(named: Named) -> bool:
    """Iraq | , the | United States |, the second biggest producer"""
    scene, first = named.scene, named.mention.first
    first += scene.lower(first) == "the"
    stop, name = scene.phrase(first)
    place = scene.has(first, "place") or name == "place"
    return place and scene.lower(max(stop, first + 1)) == "," and named.person is None


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
