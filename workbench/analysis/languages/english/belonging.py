"""To whom an English office or paper belongs: a firm, a church, a party, the press."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.naming import ARTICLES
from workbench.analysis.mentions.named import Named, TypeRule, when
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words

PRIVATE = frozenset(("organisation", "outlet"))


def is_near_private(named: Named) -> bool:
    """What stands beside it is a firm or an outlet"""
    return any(classes & PRIVATE for classes in named.near)


SHARED = words(
    "president vice-president vp staff chancellor ambassador ambassadors envoy envoys"
    " secretary-general director-general general treasurer registrar auditor auditors commander"
    " commanders negotiator negotiators investigator investigators chaplain meteorologist"
    " meteorologists forecaster forecasters"
)
"""What somebody may be of a state, or of a firm, a church, a party: chief of | staff"""
WORLD = words("arab islamic nations")


def _serves_firm(named: Named) -> bool:
    """the diocese's chief of | staff |, an Oxfam | ambassador |, Boxly's vice | president"""
    scene, head = named.scene, named.head
    if scene.lower(head) not in SHARED or scene.token(head - 1).text in ("Vice", "VICE"):
        return False  # | Vice President | Ann Roe
    if scene.some(_is_of_world, named.mention.first, named.mention.last):
        return False
    held = named.body & PRIVATE and "official_body" not in named.body
    joint = scene.any_word("&", named.mention.first, named.mention.last)
    return bool(held) or joint or any(test(named) for test in OF_SOMEBODY)


def _is_of_world(scene: Scene, at: int) -> bool:
    """the | Arab | League's envoy, | Ghana's | chief of staff"""
    return scene.lower(at) in WORLD or scene.has(at, "place")


def _serves_somebody(named: Named) -> bool:
    """the bishop's | chief of staff"""
    return named.scene.lower(named.head) in ("chief", "staff", "secretary") and _is_somebodys(named)


def _serves_statesman(named: Named) -> bool:
    """a Putin | aide |, Trump | adviser | Ann Roe"""
    scene, first = named.scene, named.mention.first
    return scene.lower(named.head) in SERVING and scene.any_has("statesman", first, named.head)


SERVING = words("aide aides adviser advisers advisor advisors envoy envoys deputy spokesman")


def _is_somebodys(named: Named) -> bool:
    """the bishop's | envoy, the diocese's | chief of staff"""
    return named.scene.some(_is_owner, named.mention.first, named.head)


def _is_owner(scene: Scene, at: int) -> bool:
    """the | bishop's | envoy"""
    return scene.is_of(at, OWNERS) and scene.lower(at).endswith(("'s", "s'"))


OWNERS = PRIVATE | {"person_role"}


def _is_in_trade(named: Named) -> bool:
    """vice president | of | marketing, Boxly | VP; not: vice president of Ghana"""
    scene, head = named.scene, named.head
    vice = head if scene.lower(head) == "vp" else head - 1
    if scene.lower(vice) not in ("vp", "vice"):
        return False
    rest = scene.token(head + 2)
    trade = scene.lower(head + 1) in ("of", "for", "in") and rest.text[:1].islower()
    if head + 2 < named.mention.last and trade and rest.lower not in ARTICLES:
        return True
    return _is_brand(named, vice - 1)


def _is_general_of_brand(named: Named) -> bool:
    """Gerak | secretary-general; not: CAN secretary-general, as bodies of states are called"""
    general = named.scene.lower(named.head) == "secretary-general"
    short = named.scene.token(named.head - 1).text.isupper()
    return general and not short and _is_brand(named, named.head - 1)


def _is_brand(named: Named, at: int) -> bool:
    """| Boxly's | vice president: a name that no list knows"""
    token = named.scene.token(at)
    inside = at >= named.mention.first and token.is_capitalised
    return inside and not named.scene.classes[at]


OF_SOMEBODY = (_is_in_trade, _is_general_of_brand, _is_somebodys)
HEARD = words(
    "multiple several some many various numerous more other local media news press newspaper tv"
    " television radio unconfirmed unverified conflicting initial early earlier recent previous"
    " latest separate international foreign national domestic regional online widespread subsequent"
    " credible anecdotal wire agency independent fresh new most outside political"
)
"""What may stand before the reports that nobody is named for."""


def _are_news_reports(named: Named) -> bool:
    """according to | reports |, multiple | reports | say; not: the reports, police reports"""
    scene, head = named.scene, named.head
    if scene.lower(head) != "reports":
        return False
    owned = scene.lower(head + 1) in ("of", "by", "from", "published", "filed")
    return not owned and HEARD.issuperset(scene.said(named.mention.first, head))


SEAT = re.compile(r"[DRI]-[A-Z]\w+")


def is_elected(scene: Scene, after: int) -> bool:
    """Ann Roe | (D-Vale), Ann Roe |, R-Orra: of which party and place somebody has a seat"""
    mark = scene.token(after).text
    return mark in (",", "(") and bool(SEAT.fullmatch(scene.token(after + 1).text))


TRADES = words(
    "contractor subcontractor broker developer brewer distiller operator shipper haulier builder"
    " model publisher supplier landlord creditor"
)


def _has_age(named: Named) -> bool:
    """a | 40-year-old | contractor: somebody, and no firm"""
    return named.scene.lower(named.head) in TRADES and tells_age(named.scene, named.mention)


def tells_age(scene: Scene, mention: Mention) -> bool:
    """Aali, a | 21-year-old | from Sirte"""
    return any(word.endswith("-year-old") for word in scene.said(mention.first - 1, mention.last))


def _are_those(named: Named) -> bool:
    """| those | critical of the plan: it is said who they are"""
    return named.person is None and named.scene.lower(named.mention.first) == "those"


def _are_organisers(named: Named) -> bool:
    """the festival's | organisers |: they are a body, one of them is a person"""
    several = named.scene.lower(named.head) in ("organisers", "organizers")
    return several and named.person is None


def _are_observers(named: Named) -> bool:
    """| observers | said, many | observers | said: nobody knows who; not: election observers"""
    scene, head = named.scene, named.head
    alone = head == named.mention.first or scene.lower(head - 1) in HEARD
    return alone and scene.lower(head) == "observers"


BELONGING: tuple[TypeRule, ...] = (
    when(_serves_firm, "person", of=("official_role",)),
    when(_serves_somebody, "person"),
    when(_serves_statesman, "official"),
    when(_are_news_reports, "agency"),
    when(_has_age, "person"),
    when(_are_those, "person", of=("document", "organisation")),
    when(_are_organisers, "organisation"),
    when(_are_observers, "unnamed"),
)
