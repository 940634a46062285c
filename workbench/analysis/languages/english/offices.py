"""Words beside an English source that tell whether it speaks for the state."""

from __future__ import annotations

from workbench.analysis.languages.english.belonging import PRIVATE, is_near_private
from workbench.analysis.languages.english.tenure import TENURE
from workbench.analysis.mentions.named import Named, TypeRule, begins, when
from workbench.analysis.sentence.sentence import BODIES, Scene, is_capital
from workbench.analysis.words.tokens import words

PEOPLE = words("person people")
HERE = words("local young older elderly displaced indigenous ordinary")
WHO = words("who living in at from on near outside inside there nearby")
GRADES = words("executive senior group regional first assistant")
GOVERNMENTS = ("administration", "regime", "presidency", "delegation")


def _prosecutes(named: Named) -> bool:
    """Miriam Dell KC, | prosecuting, | said; who leads the | prosecution: counsel for the state"""
    scene, last = named.scene, named.mention.last
    speaks = named.person is not None or named.head_class == "person_role"
    beside = last + LONGEST_TASK if scene.lower(last) == "," else last
    at = scene.find(PROSECUTING, named.mention.first, beside)
    return speaks and 0 <= at < scene.find_class("saying", last, beside, otherwise=beside)


PROSECUTING = words("prosecuting prosecution")
LONGEST_TASK = 7
"""Tokens: , who is leading the prosecution"""


def _are_described(named: Named) -> bool:
    """local | people, the | person | who called: it is said who they are"""
    scene, head = named.scene, named.head
    told = scene.lower(head - 1) in HERE or scene.lower(head + 1) in WHO
    return scene.lower(head) in PEOPLE and told


def _governs(named: Named) -> bool:
    """the Marsh | administration, a head of the Orran | delegation"""
    if named.person or named.head_class == "unnamed" or is_near_private(named):
        return False
    last = named.scene.lower(named.mention.last - 1)
    return last in GOVERNMENTS or begins(named, *GOVERNMENTS)


def _is_vice_president(named: Named) -> bool:
    """senior | vice president | Ann Roe: of a firm; Tim Vale, | VP"""
    scene, head = named.scene, named.head
    if scene.lower(head) == "vp" and named.person and named.person[0] < head:
        return True
    vice = head - (scene.lower(head - 1) == "vice")
    return begins(named, "president", "vice-president") and scene.lower(vice - 1) in GRADES


PLATFORMS = words(
    "twitter facebook instagram tiktok telegram youtube reddit snapchat linkedin weibo vk meta"
)


def _owns_platform(named: Named) -> bool:
    """Twitter | said it would cut jobs: the firm, and nobody's post there"""
    scene, mention = named.scene, named.mention
    shows = scene.lower(mention.last).startswith("show")
    alone = mention.last - mention.first == 1 and not (mention.hint or shows)
    return alone and scene.lower(mention.first) in PLATFORMS


def belongs(named: Named) -> str | None:
    """Norvik's | Ivo Dell: whose he is, is not who he is"""
    if named.person is None or not 0 <= named.head < named.person[0]:
        return None
    owner = named.scene.lower(named.person[0] - 1).endswith(("'s", "s'"))
    beside = named.head == named.person[0] - 1
    if not beside and (named.head_class not in BODIES or named.person[1] < named.mention.last):
        return None  # the University of | Orra's | Ivo Dell: the body that its last word ends
    return ("official" if named.head_class == "official_body" else "person") if owner else None


PARTIES = words(
    "conservative conservatives labour liberal liberals tory tories democrat democrats democratic"
    " republican republicans green greens party coalition caucus ndp bjp congress snp"
    " cdu spd dup lib-dem nationalist nationals socialist communist reform"
)


def _leads_party(named: Named) -> bool:
    """Conservative | Leader | Pierre Dell: in a parliament; not: union leader"""
    scene, head = named.scene, named.head
    return not PARTIES.isdisjoint((scene.lower(head - 1), scene.lower(head + 2)))


def _holds_seat(named: Named) -> bool:
    """Supervisor | Ann Roe: a title before a name that only a county's or a town's has"""
    scene, head, person = named.scene, named.head, named.person
    if person is None or person[0] != head + 1 or scene.lower(head) not in SEATS:
        return False
    return scene.tokens[head].is_capitalised and not is_near_private(named)


def _works_for_town(named: Named) -> bool:
    """manager of planning at the | City of Orra; Lee | County | director of roads"""
    return named.scene.some(_is_town, named.mention.first + 1, named.mention.last)


def _heads_place(named: Named) -> bool:
    """the | head | of the region, the district's | head"""
    scene, head = named.scene, named.head
    near = min(head + 5, named.mention.last)
    led = scene.lower(head + 1) == "of" and scene.any_word(REGIONS, head + 1, near)
    return led or scene.lower(head - 1).removesuffix("'s") in REGIONS


REGIONS = words(
    "region regional province district oblast republic village settlement municipality territory"
)


def _is_town(scene: Scene, at: int) -> bool:
    """| City | of Orra; not: Orra | City | manager"""
    named = scene.lower(at) in TOWNS and scene.tokens[at].is_capitalised
    return named and scene.lower(at + 1) == "of"


TOWNS = words("city town county village borough township parish municipality state commonwealth")
SEATS = words("supervisor trustee assessor administrator superintendent")


def _speak_for_firm(named: Named) -> bool:
    """hospital | officials, airline | executives: those of a firm; not: health officials"""
    scene, head = named.scene, named.head
    if named.person or scene.lower(head) not in ("officials", "official"):
        return False
    office = any(first < head < end for first, (end, _) in scene.phrase_at.items())
    return scene.is_of(head - 1, PRIVATE) and not office and scene.lower(head - 1) != "agency"


def _leads_team(named: Named) -> bool:
    """Norvanian | captain | Ivo Dell, the ship's | captain; not: police captain, Captain Dell"""
    scene, head = named.scene, named.head
    small = scene.lower(head) in CAPTAINS and not scene.tokens[head].is_capitalised
    return small and scene.lower(head - 1) not in IN_UNIFORM


CAPTAINS = words("captain vice-captain skipper captains skippers")
IN_UNIFORM = words(
    "barangay police fire army navy air marine battalion squadron group guard coastguard"
)


def _presides_over_firm(named: Named) -> bool:
    """Tim Vale, | President |, Plumrose USA; a DTA | president |; not: president of Orra"""
    if named.person is None or named.scene.lower(named.head) not in PRESIDING:
        return False
    before = named.person[1] <= named.head
    return _follows_initials(named) or (before and _precedes_firm(named))


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
    if len(name) < 2:
        return False
    return not scene.any_of(PUBLIC, name.start, name.stop) or _ends_firm(scene, name)


PUBLIC = words("official_body place official_role")


def _ends_firm(scene: Scene, name: range) -> bool:
    """Plumrose | USA: a place behind another name"""
    return scene.has(name[-1], "place") and not any(scene.classes[at] for at in name[:-1])


PRESIDING = words("president secretary chairman chairwoman general")


def _is_firm_in_trade(named: Named) -> bool:
    """its biggest gold miner, | Vale | Gold |; Hale | Resources |: a firm by the end of its name"""
    scene, last = named.scene, named.mention.last - 1
    if named.person is not None and named.person[1] != last + 1:
        return False
    comma = scene.back(is_capital, named.mention.first, last) - 1
    apart = scene.lower(comma) == "," and named.head < comma < last - 1
    return apart and scene.has(last, "company_name")


OFFICES: tuple[TypeRule, ...] = (
    *TENURE,
    when(_is_firm_in_trade, "organisation", of=("person_role",)),
    when(_prosecutes, "official"),
    when(_are_described, "person"),
    when(_governs, "official"),
    when(_is_vice_president, "person"),
    when(_leads_party, "official", begins=("leader",)),
    when(_holds_seat, "official"),
    when(_speak_for_firm, "organisation"),
    when(_works_for_town, "official", of=("person_role", "neutral_role")),
    when(_heads_place, "official", of=("neutral_role",), begins=("head", "chief")),
    when(_leads_team, "person"),
    when(_presides_over_firm, "person"),
    when(_owns_platform, "organisation"),
    belongs,
)
