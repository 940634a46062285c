"""What an English office has charge of, and where the name after it begins."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene
from workbench.analysis.words.tokens import words

CHARGES = words(
    "affairs agriculture air animal arts aviation budget business cabinet care children citizenship"
    " civil climate coal commerce commodities communication communications communities community"
    " conservation constitutional consumer cooperation corrections culture customs defence defense"
    " development digital disaster economic economy education elections electricity emergency"
    " employment empowerment energy engagement enterprise environment equality equalities ethnic"
    " export exports families family finance fire fisheries food foreign forestry forests gas"
    " gender"
    " governance government growth health heritage higher highways home homeland housing human"
    " husbandry immigration income indigenous industries industry information infrastructure"
    " inclusion innovation insurance integration intelligence interior international investment"
    " irrigation justice labor labour land lands legal leisure livestock local logistics management"
    " manpower marine maritime marketing media medical migration mineral minerals mines mining"
    " minorities multicultural natural oceans operations overseas parks parliamentary petroleum"
    " planning plantation plantations policing policy ports posts power procurement protection"
    " public rail railways reform reforms regional relations religion religious research resources"
    " revenue roads rural safety sales sanitation schools science sciences security services"
    " settlement shipping skills small social sport sports standards state statistics steel"
    " strategy"
    " supply sustainability tax taxation technology telecommunications territories textiles tourism"
    " trade training transformation transport transportation treasury tribal universities urban"
    " veterans waste water waterways welfare wildlife women works youth"
    " values transparency rights accountability ethics integrity demography demographics accession"
    " enlargement neighbourhood partnerships preparedness cohesion islands sea oceans mobility"
    " sovereignty democracy citizens future space market markets regeneration prisons courts"
    " creative racing hospitality gaming corrections seniors ageing disability mental cyber data"
    " cities towns regions decentralisation decentralization reintegration reconciliation peace"
    " nutrition population sanitation steel aviation shipping chemicals fertilisers fertilizers"
    " petrochemicals jails excise stamps registration endowments minority backward tribes castes"
    " solid hydrocarbons skills volunteers diaspora expatriates endowment pilgrimage hajj"
    " census securities search exchange publicity cooperative traditional"
)


def joins_charges(scene: Scene, comma: int) -> bool:
    """Minister for Youth | , | Sports and Welfare Ann Roe: one office for several things"""
    charged = follows_charge(scene, comma) and scene.lower(comma + 1) in CHARGES
    return charged or _lists_on(scene, comma)


def _lists_on(scene: Scene, comma: int) -> bool:
    """the Academy of Roads | , | Rivers, Mines and Ports; not: the Bank of Orra, Roe and Reuters"""
    of = scene.back(_is_listed, max(comma - LONGEST, 0), comma) - 1
    body = of > 0 and scene.tokens[of - 1].is_capitalised and scene.is_of(of - 1, BODIES)
    if not body or scene.lower(of) not in ("of", "for"):
        return False
    end = scene.past(_is_listed, comma + 1, min(comma + LONGEST, len(scene.tokens)))
    begun = end > comma + 1 or scene.any_word((",",), of, comma)
    closed = scene.lower(end) == "and" and scene.token(end + 1).is_capitalised
    return begun and closed and not scene.some(_speaks_itself, comma + 1, end + 2)


def _speaks_itself(scene: Scene, at: int) -> bool:
    """| Reuters |, | Ann | Roe; not: the Bureau of Roads, | Ports | and Mines"""
    return scene.is_of(at, OTHERS) and scene.lower(at) not in CHARGES


def _is_listed(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised or scene.lower(at) == ","


LONGEST = 12
"""Tokens of what is listed on one side of a comma."""
OTHERS = BODIES | ROLES | words("man woman")


def follows_charge(scene: Scene, at: int) -> bool:
    """Vice-President for Values and | Transparency Ann Roe"""
    first = scene.back(_is_of_charge, 0, at)
    led = 0 < first < at and scene.lower(first) in ("for", "of")
    return led and scene.is_of(first - 1, ROLES)


def _is_of_charge(scene: Scene, at: int) -> bool:
    """Minister | for Youth Empowerment, Sports and | Welfare"""
    token = scene.tokens[at]
    holds = scene.has(at, "official_role")
    return (token.is_capitalised and not holds) or token.lower in LINKS


LINKS = words("for of and the ,")


def past_charges(scene: Scene, first: int, last: int) -> int:
    """Minister for | Tribal Welfare | Ann Roe: where the name begins, of two words at least"""
    led = scene.lower(first - 1) in ("of", "for", "and", ",", "the")
    at = first
    while led and at < last - 2 and scene.lower(at) in CHARGES:
        at += 1
    return at
