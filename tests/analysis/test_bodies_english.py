"""English bodies that speak: short forms with stops, two at once, one with several charges."""

import pytest

from tests.analysis.drawn import check

CASES = [
    # short forms with full stops are what they are without
    ("Ann Roe told the A.P. that {the gate was open.}", "Ann Roe (person) > A.P. (agency)"),
    ("{The gate was open}, Ann Roe told the A.P.", "Ann Roe (person) > A.P. (agency)"),
    ("A clerk told U.P.I. {the gate was open.}", "clerk (person) > U.P.I. (agency)"),
    ("The F.B.I. said {the gate was open.}", "F.B.I. (official)"),
    ("{The gate was open}, the W.H.O. said.", "W.H.O. (official)"),
    ("The A.C.L.U. said {the gate was open.}", "A.C.L.U. (organisation)"),
    ("The U.N. Security Council said {it was open.}", "U.N. Security Council (official)"),
    ("A.P. Marsh said {the gate was open.}", "A.P. Marsh (person)"),
    # two bodies are two sources
    (
        "{The road is shut}, police and the governor's office said.",
        "police (official) > governor's office (official)",
    ),
    ("{The road is shut}, the army and air force said.", "army (official) > air force (official)"),
    (
        "{The road is shut}, said the company and its union.",
        "company (organisation) > its union (organisation)",
    ),
    ("Shell and BP said {the well was dry.}", "Shell (organisation) > BP (organisation)"),
    ("{The road is shut}, diplomats and officials said.", "diplomats and officials (official)"),
    # one body for several things
    (
        "{The road is shut}, the Ministry of Rivers, Mines and Ports said.",
        "Ministry of Rivers, Mines and Ports (official)",
    ),
    (
        "The National Academies of Rivers, Mines and Rural Crafts said {the road is shut.}",
        "National Academies of Rivers, Mines and Rural Crafts (organisation)",
    ),
    (
        "{The road is shut}, the Fire and Rescue Service said.",
        "Fire and Rescue Service (official)",
    ),
    (
        "{The road is shut}, the trade and industry ministry said.",
        "trade and industry ministry (official)",
    ),
    (
        "{The road is shut}, the ministry of health and social services said.",
        "ministry of health and social services (official)",
    ),
    (
        "The head of the search and rescue service said {it was shut.}",
        "head of the search and rescue service (official)",
    ),
    (
        "Ann Roe of the Centre for Ports and Ferry Studies said {it was shut.}",
        "Ann Roe (person)",
    ),
    (
        "Ann Roe, director of the Institute of Roads and Urban Rail (IRUR), said {it was shut.}",
        "Ann Roe (person)",
    ),
    (
        "Orra's Roads and Rail Management Board said {the road was shut.}",
        "Orra's Roads and Rail Management Board (official)",
    ),
    ("{A barn burned} and fire officials said {it was empty.}", " | fire officials (official)"),
    ("Federal and state officials said {it was shut.}", "Federal and state officials (official)"),
    (
        "Current and former officials said {it was shut.}",
        "Current and former officials (official)",
    ),
    ("The state-run Orra News Agency said {it was shut.}", "Orra News Agency (agency)"),
    # when and where stand before who speaks
    ("On Monday the ministry said {the road was shut.}", "ministry (official)"),
    ("On Monday night the mayor said {the road was shut.}", "mayor (official)"),
    ("On 3 May the mayor said {the road was shut.}", "mayor (official)"),
    ("In Orra the mayor said {the road was shut.}", "mayor (official)"),
]


@pytest.mark.parametrize(("drawing", "chains"), CASES)
def test_who_speaks_is(drawing: str, chains: str) -> None:
    check(drawing, chains, "en")
