"""Where whom an English mention names works: in the state, in a sport, near somebody."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.belonging import PRIVATE
from workbench.analysis.languages.english.heads import find_head
from workbench.analysis.mentions.firms import is_shown
from workbench.analysis.mentions.named import Named, TypeRule, when
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.posts import EXPERTS
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NUMERAL

AT = words("at with from for")
KEPT = words(
    "student students inmate inmates prisoner prisoners detainee detainees patient patients witness"
    " witnesses protester protesters visitor visitors candidate candidates contractor contractors"
    " attorney attorneys professor professors"
)
COUNSEL = words("lawyer lawyers barrister barristers solicitor solicitors counsel advocate")
"""a barrister | for | the police: not one of theirs"""
STATE = words("state county federal municipal provincial cantonal city government")
TRADES = words(
    "cricket football rugby hockey athletics tennis golf cycling boxing swimming skating ski skiing"
    " basketball volleyball handball netball judo chess mountaineering climbing sailing rowing"
    " equestrian gymnastics wrestling motor racing olympic paralympic bar press muslim islamic"
    " jewish hindu sikh christian catholic orthodox methodist lutheran rabbinical bishops' churches"
    " business retail wine dairy oat grain beef tourism chemistry nursing refugee"
)
JOINING = words("council board commission committee federation front authority association")
SECRETIVE = words(
    "those people persons someone somebody some others anyone person individual individuals"
)
NEAR = words("around close near familiar briefed knowledge orbit entourage circle know knows seen")
NAMELESS = words("anonymity anonymously named identified authorised authorized")
LONGEST_CIRCLE = 8
"""Tokens: people in the government's orbit"""
PRESENT = words("in at on inside there present who")


def _works_at_body(named: Named) -> bool:
    """a lawyer | at | the ministry, director | for | the city of Orra; not: an inmate at a jail"""
    scene, at = named.scene, named.head + 1
    last = named.mention.last
    kept = KEPT | COUNSEL if scene.lower(at) == "for" else KEPT
    if scene.lower(at) not in AT or at >= last or scene.lower(named.head) in kept:
        return False
    if scene.any_of(PRIVATE, at, last):
        return False
    town = scene.lower(at + 2) == "city" and scene.lower(at + 3) == "of"
    return town or find_head(scene, Mention(at + 1, last))[1] == "official_body"


def _counsels_body(named: Named) -> bool:
    """the | counsel | of the ministry, the UN's legal | counsel; not: counsel for the police"""
    scene, head = named.scene, named.head
    counsel = scene.lower(head) == "counsel" and scene.lower(head + 1) != "for"
    return counsel and "official_body" in named.body


def _is_expert_of_state(named: Named) -> bool:
    """the | state | toxicologist, a | county | engineer"""
    scene, head = named.scene, named.head
    expert = scene.starts_with(head, EXPERTS) or scene.lower(head).endswith("ologist")
    return expert and scene.lower(head - 1) in STATE and head > named.mention.first


def _is_of_trade(named: Named) -> bool:
    """the World | Cricket | Council, the | Press | Council: no body of a state"""
    scene, head = named.scene, named.head
    joins = scene.lower(head) in JOINING and scene.tokens[head].is_capitalised
    return joins and scene.any_word(TRADES, named.mention.first, head)


def is_kept_secret(scene: Scene, mention: Mention) -> bool:
    """those around | the president, four people | who know | him; some | in Orra; those | there"""
    first = mention.first
    if scene.lower(first) not in SECRETIVE:
        first = scene.past(_counts, first, mention.last)
    if scene.lower(first) not in SECRETIVE:
        return False
    after = scene.lower(first + 1)
    there = scene.lower(first) == "those" and after in PRESENT
    if there or (scene.lower(first), after) in PLACED:
        return True
    near = NEAR | NAMELESS if after == "who" else NEAR
    return after in LEADING and scene.any_word(near, first + 1, first + LONGEST_CIRCLE)


PLACED = {("some", "in"), ("some", "at"), ("some", "inside")}
LEADING = words("who with in around close near familiar")


def _counts(scene: Scene, at: int) -> bool:
    """| one | person, | four | people"""
    return scene.lower(at) in ARTICLES or scene.word(at).is_a(NUMERAL)


def _is_of_club(named: Named) -> bool:
    """Captain | Ann Roe scored twice; | Treasurer | Ann Roe told the choir …: by the page"""
    scene, head = named.scene, named.head
    if scene.lower(head) not in CLUBS or named.person is None:
        return False
    club, state = CLUBS[scene.lower(head)]
    return is_shown(scene.text, "", (club,)) and not is_shown(scene.text, "", (state,))


CLUBS = {
    "captain": (
        r"\b(?:coach|goals?|scored|match(?:es)?|league|cup|striker|midfielder|referee|wicket|innings"
        r"|team(?:-?mates?)?|clubs?|season|players?|tournament|champions?|penalt(?:y|ies)|dre?w \d"
        r"|yacht|trawler|ferry|cruise|freighter|tanker|airline|flight|cockpit|co-pilot)\b",
        r"\b(?:police|officers?|army|troops|soldiers?|military|navy|naval|battalion|brigade"
        r"|sheriff|firefighters?|fire (?:department|service|chief)|coast ?guard|marines?|patrol)\b",
    ),
    "treasurer": (
        r"\b(?:clubs?|choir|association|society|charity|union|church|chapel|orchestra|festival"
        r"|guild|members)\b",
        r"\b(?:county|councils?|state|government|minist(?:er|ry)|parliament|taxpayers?|senat(?:e|or))\b",
    ),
}
"""What a page tells of where somebody is not of the state and where he is."""


WORKPLACES: tuple[TypeRule, ...] = (
    when(_works_at_body, "official", of=("person_role",)),
    when(_counsels_body, "official", of=("person_role",)),
    when(_is_expert_of_state, "official", of=("person_role",)),
    when(_is_of_club, "person", of=("official_role",)),
    when(_is_of_trade, "organisation", of=("official_body", "neutral_role", "organisation")),
)
