"""Words beside an English source that tell whether it speaks for the state."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named, TypeRule, begins
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.words.tokens import words

PEOPLE = words("person people")
HERE = words("local young older elderly displaced indigenous ordinary")
WHO = words("who living in at from on near outside inside there nearby")
GRADES = words("executive senior group regional first assistant")
GOVERNMENTS = ("administration", "regime", "presidency", "delegation")
PRIVATE = frozenset(("organisation", "outlet"))


def prosecutes(named: Named) -> str | None:
    """Miriam Dell KC, | prosecuting, | said; who leads the | prosecution: counsel for the state"""
    scene, last = named.scene, named.mention.last
    speaks = named.person is not None or named.head_class == "person_role"
    beside = last + LONGEST_TASK if scene.lower(last) == "," else last
    at = scene.find(PROSECUTING, named.mention.first, beside)
    said = scene.first(_is_said, last, beside, otherwise=beside)
    return "official" if speaks and 0 <= at < said else None


def _is_said(scene: Scene, at: int) -> bool:
    return scene.has(at, "saying")


PROSECUTING = words("prosecuting prosecution")
LONGEST_TASK = 7
"""Tokens: , who is leading the prosecution"""


def are_described(named: Named) -> str | None:
    """local | people, the | person | who called: it is said who they are"""
    scene, head = named.scene, named.head
    if head < 0 or scene.lower(head) not in PEOPLE:
        return None
    told = scene.lower(head - 1) in HERE or scene.lower(head + 1) in WHO
    return "person" if told else None


def _is_private(named: Named) -> bool:
    return any(classes & PRIVATE for classes in named.near)


def governs(named: Named) -> str | None:
    """the Marsh | administration, a head of the Orran | delegation"""
    if named.person or named.head_class == "unnamed" or _is_private(named):
        return None
    scene, mention = named.scene, named.mention
    last = scene.lower(mention.last - 1)
    return "official" if last in GOVERNMENTS or begins(named, *GOVERNMENTS) else None


def is_vice_president(named: Named) -> str | None:
    """senior | vice president | Ann Roe: of a firm"""
    scene, head = named.scene, named.head
    if scene.lower(head) == "vp" and named.person and named.person[0] < head:
        return "person"  # Tim Vale, | VP
    if not begins(named, "president", "vice-president"):
        return None
    vice = head - (scene.lower(head - 1) == "vice")
    return "person" if scene.lower(vice - 1) in GRADES else None


PLATFORMS = words(
    "twitter facebook instagram tiktok telegram youtube reddit snapchat linkedin weibo vk meta"
)


def owns_platform(named: Named) -> str | None:
    """Twitter | said it would cut jobs: the firm, and nobody's post there"""
    scene, mention = named.scene, named.mention
    shows = scene.lower(mention.last).startswith("show")
    alone = mention.last - mention.first == 1 and not (mention.hint or shows)
    listed = scene.lower(mention.first) in PLATFORMS and scene.tokens[mention.first].is_capitalised
    return "organisation" if alone and listed else None


def belongs(named: Named) -> str | None:
    """Norvik's | Ivo Dell: whose he is, is not who he is"""
    if named.person is None or named.head != named.person[0] - 1:
        return None
    owner = named.scene.lower(named.head).endswith(("'s", "s'"))
    return ("official" if named.head_class == "official_body" else "person") if owner else None


PARTIES = words(
    "conservative conservatives labour liberal liberals tory tories democrat democrats democratic"
    " republican republicans green greens party coalition caucus ndp bjp congress snp"
    " cdu spd dup lib-dem nationalist nationals socialist communist reform"
)


def leads_party(named: Named) -> str | None:
    """Conservative | Leader | Pierre Dell: in a parliament; not: union leader"""
    scene, head = named.scene, named.head
    before = {scene.lower(head - 1), scene.lower(head + 2)}
    return "official" if begins(named, "leader") and before & PARTIES else None


def holds_seat(named: Named) -> str | None:
    """Supervisor | Ann Roe: a title before a name that only a county's or a town's has"""
    scene, head, person = named.scene, named.head, named.person
    if person is None or person[0] != head + 1 or scene.lower(head) not in SEATS:
        return None
    firm = any(classes & PRIVATE for classes in named.near)
    return None if firm or not scene.tokens[head].is_capitalised else "official"


def works_for_town(named: Named) -> str | None:
    """manager of planning at the | City of Orra; Lee | County | director of roads"""
    scene, own = named.scene, range(named.mention.first + 1, named.mention.last)
    if named.head_class not in ("person_role", "neutral_role"):
        return None
    places = (at for at in own if scene.lower(at) in TOWNS and scene.tokens[at].is_capitalised)
    return "official" if any(_is_town(scene, at) for at in places) else None


def heads_place(named: Named) -> str | None:
    """the | head | of the region, the district's | head"""
    scene, head = named.scene, named.head
    if not begins(named, "head", "chief") or named.head_class != "neutral_role":
        return None
    near = min(head + 5, named.mention.last)
    led = scene.lower(head + 1) == "of" and scene.any_word(REGIONS, head + 1, near)
    return "official" if led or scene.lower(head - 1).removesuffix("'s") in REGIONS else None


REGIONS = words(
    "region regional province district oblast republic village settlement municipality territory"
)


def _is_town(scene: Scene, at: int) -> bool:
    """| City | of Orra, Lee | County; not: Orra | City | manager"""
    county = scene.lower(at) in COUNTIES and scene.tokens[at - 1].is_capitalised
    return county or (scene.lower(at + 1) == "of" and scene.token(at + 2).is_capitalised)


TOWNS = words("city town county village borough township parish municipality state commonwealth")
COUNTIES = words("county borough township")
SEATS = words("supervisor trustee assessor administrator superintendent")


def speak_for_firm(named: Named) -> str | None:
    """hospital | officials, airline | executives: those of a firm; not: health officials"""
    scene, head = named.scene, named.head
    if named.person or scene.lower(head) not in ("officials", "official") or head < 1:
        return None
    office = any(first < head < end for first, (end, _) in scene.phrase_at.items())
    return "organisation" if scene.classes[head - 1] & PRIVATE and not office else None


def leads_team(named: Named) -> str | None:
    """Norvanian | captain | Ivo Dell, the ship's | captain; not: police captain, Captain Dell"""
    scene, head = named.scene, named.head
    small = head >= 0 and not scene.tokens[head].is_capitalised
    if not small or scene.lower(head) not in CAPTAINS:
        return None
    return None if scene.lower(head - 1) in IN_UNIFORM else "person"


CAPTAINS = words("captain vice-captain skipper captains skippers")
IN_UNIFORM = words("police fire army navy air marine battalion squadron group guard coastguard")


def presides_over_firm(named: Named) -> str | None:
    """Tim Vale, | President |, Plumrose USA; a DTA | president |; not: president of Orra"""
    if named.person is None or named.scene.lower(named.head) not in PRESIDING:
        return None
    before = named.person[1] <= named.head
    return "person" if _follows_initials(named) or (before and _precedes_firm(named)) else None


def _follows_initials(named: Named) -> bool:
    """a | DTA | president"""
    scene, at = named.scene, named.head - 1
    text = scene.token(at).text
    short = text.isupper() and len(text) > 2
    return short and at >= named.mention.first and not scene.classes[at]


def _precedes_firm(named: Named) -> bool:
    """President, | Plumrose USA"""
    scene, first = named.scene, named.head + 2
    name = range(first, scene.past(is_capital, first, len(scene.tokens)))
    if len(name) < 2 or scene.lower(first - 1) not in ("of", ","):
        return False
    public = scene.any_of(PUBLIC, name.start, name.stop) or scene.phrase(first)[1] in PUBLIC
    return not public or _ends_firm(scene, name)


PUBLIC = words("official_body place official_role")


def _ends_firm(scene: Scene, name: range) -> bool:
    """Plumrose | USA: a place behind another name"""
    return scene.has(name[-1], "place") and not any(scene.classes[at] for at in name[:-1])


def _is_capital(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised


PRESIDING = words("president secretary chairman chairwoman general")


def held_office(named: Named) -> str | None:
    """former | secretary of state | Ann Roe: in no office now"""
    left = named.scene.any_word(ENDED, named.mention.first, named.head)
    return "person" if left and named.head_class in HELD else None


ENDED = words("former ex-president ex-minister ex-mayor ex-governor retired late then-candidate")
HELD = frozenset(("official_role", "person_role", "neutral_role"))


def is_firm_in_trade(named: Named) -> str | None:
    """its biggest gold miner, | Vale | Gold |; Hale | Resources |: a firm by the end of its name"""
    scene, last = named.scene, named.mention.last - 1
    titled = named.person is None or named.person[1] == last + 1
    ends = scene.has(last, "company_name") and scene.tokens[last].is_capitalised
    comma = scene.back(is_capital, named.mention.first, last) - 1
    apart = scene.lower(comma) == "," and comma < last - 1
    trade = named.head_class == "person_role" and named.head < comma
    return "organisation" if titled and ends and apart and trade else None


OFFICES: tuple[TypeRule, ...] = (
    held_office,
    is_firm_in_trade,
    prosecutes,
    are_described,
    governs,
    is_vice_president,
    leads_party,
    holds_seat,
    speak_for_firm,
    works_for_town,
    heads_place,
    leads_team,
    presides_over_firm,
    owns_platform,
    belongs,
)
