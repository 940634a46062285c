"""What else somebody is called who holds a role: a senator is a lawmaker, адвокат is защитник."""

from __future__ import annotations

from workbench.analysis.reference.offices import STEM
from workbench.analysis.words.tokens import words

TRADES = (
    "lawmaker legislator senator congressman congresswoman representative assemblyman"
    " assemblywoman councillor councilman councilwoman deputy backbencher parliamentarian peer"
    " delegate alderman sen rep",
    "lawyer attorney counsel solicitor barrister advocate",
    "scientist researcher academic professor scholar virologist epidemiologist biologist"
    " immunologist climatologist meteorologist psychologist sociologist geologist ecologist"
    " ornithologist archaeologist oceanographer hydrologist astronomer chemist botanist zoologist"
    " neurologist criminologist anthropologist historian",
    "doctor surgeon medic clinician paediatrician pediatrician cardiologist oncologist consultant",
    "economist analyst strategist",
    "premier prime",
    "ceo executive head chief director manager founder president chairman chairwoman",
    "officer policeman policewoman detective sergeant inspector constable superintendent captain"
    " lieutenant trooper",
    "diplomat envoy ambassador consul",
    "coach manager trainer",
    "player striker midfielder forward goalkeeper keeper defender winger captain quarterback"
    " pitcher",
    "singer musician artist rapper songwriter performer",
    "actor actress performer",
    "author writer novelist",
    "priest bishop archbishop cleric pastor vicar imam rabbi clergyman",
    "teacher educator",
    "student pupil teenager",
    "owner proprietor businessman businesswoman entrepreneur landlord restaurateur founder",
    "activist campaigner organizer organiser protester demonstrator",
    "resident neighbour neighbor villager homeowner",
    "mother mum mom parent",
    "father dad parent",
    "soldier serviceman commander officer general colonel",
    "farmer grower rancher",
    "journalist reporter correspondent editor",
    "suspect defendant accused",
    "депутат парламентарий законодатель сенатор народный нардеп парламентар законотворець",
    "адвокат защитник юрист захисник правник",
    "врач медик доктор хирург лікар хірург",
    "ученый учёный учёная исследователь профессор вчений вчена дослідник професор вирусолог"
    " вірусолог биолог біолог историк історик",
    "гендиректор директор топ-менеджер топменеджер основатель засновник",
    "экономист аналитик економіст аналітик",
    "дипломат посол посланник постпред постоянный постійний",
    "тренер наставник",
    "футболист игрок нападающий полузащитник защитник вратарь футболіст гравець нападник"
    " півзахисник захисник воротар",
    "бизнесмен предприниматель владелец бізнесмен підприємець власник",
    "военный командир офицер полковник генерал військовий офіцер",
    "активист правозащитник активіст правозахисник",
    "журналист корреспондент репортер журналіст кореспондент",
    "полицейский инспектор следователь поліцейський інспектор слідчий",
)
"""What one man may be called, by his trade, each in place of each."""
AT_LARGE = (
    ("leader ruler", "premier prime president chairman chairwoman chief head"),
    ("boss", "ceo executive head chief director manager coach owner"),
    ("star", "player striker midfielder forward captain singer musician rapper actor actress"),
    (
        "expert specialist",
        "scientist researcher academic professor scholar virologist epidemiologist biologist"
        " immunologist climatologist meteorologist psychologist sociologist geologist ecologist"
        " hydrologist astronomer chemist historian economist analyst strategist",
    ),
    (
        "эксперт специалист експерт фахівець",
        "ученый учёный исследователь профессор вчений дослідник професор экономист аналитик"
        " економіст аналітик вирусолог эпидемиолог политолог социолог психолог биолог историк"
        " вірусолог епідеміолог політолог соціолог біолог історик",
    ),
)
"""What many may be called, and who: none of them is called by another's trade."""


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words(text))


CALLED = (
    *((_stems(trade), _stems(trade)) for trade in TRADES),
    *((_stems(name), _stems(trades)) for name, trades in AT_LARGE),
)


def is_called_too(said: frozenset[str], known: frozenset[str]) -> bool:
    """Senator Roe came. | The lawmaker | said: words of one trade"""
    return any(said & own and known & meant for own, meant in CALLED)
