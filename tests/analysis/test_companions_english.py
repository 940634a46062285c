"""Two who speak at once in English, each with an office; and an office that is told at length."""

import pytest

from tests.analysis.drawn import check

BOTH = "Ann Roe (official) > Bo Lind (official)"
TWO = [
    ("Orra's mayor, Ann Roe, and Tarn's mayor, Bo Lind, said {the road would reopen.}", BOTH),
    ("Ann Roe, the mayor, and Bo Lind, the police chief, said that {the road is safe.}", BOTH),
    ("{The road is safe}, the mayor, Ann Roe, and the police chief, Bo Lind, said.", BOTH),
    ("{The road is safe}, said Ann Roe, the mayor, and Bo Lind, the police chief.", BOTH),
    ("According to the mayor, Ann Roe, and the judge, Bo Lind, {the road is safe.}", BOTH),
    (
        "Orra's mayor, Ann Roe, and her Tarn counterpart, Bo Lind, said {the road was safe.}",
        BOTH,
    ),
    (
        "The mayor, Ann Roe, and two councillors said {the road was safe.}",
        "Ann Roe (official) > councillors (official)",
    ),
    (
        "The mayor, who is 50, and the police chief said {the road was safe.}",
        "mayor (official) > police chief (official)",
    ),
    (
        "{Two men were held.} This was confirmed by the mayor, Ann Roe, and the police.",
        "Ann Roe (official) > police (official)",
    ),
    (
        "The Kremlin and the Pentagon said {the call had lasted an hour.}",
        "Kremlin (official) > Pentagon (official)",
    ),
    (
        "Police and prosecutors both said {the man was held.}",
        "Police (official) > prosecutors (official)",
    ),
    (
        "The prime minister of Norvania and President Ann Roe said {the road was safe.}",
        "prime minister of Norvania (official) > Ann Roe (official)",
    ),
    (
        "The minister of Trade and Deputy Mayor Ann Roe said {the road was safe.}",
        "Ann Roe (official)",
    ),
]
LISTED = [
    (
        "The Bank of England, Barclays and Lloyds said {the road was safe.}",
        "Bank of England (official) > Barclays (organisation) > Lloyds (organisation)",
    ),
    (
        "{The road was safe}, the bank, the council and the mayor of Orra said.",
        "bank (organisation) > council (official) > mayor of Orra (official)",
    ),
    (
        "According to Shell, BP, and Total, {the road was safe.}",
        "Shell (organisation) > BP (organisation) > Total (organisation)",
    ),
    (
        "The Academy of Roads, Rivers and the mayor said {the road was safe.}",
        "Academy of Roads (organisation) > Rivers (organisation) > mayor (official)",
    ),
    (
        "Residents, doctors and the police said {the road was safe.}",
        "Residents (person) > doctors (person) > police (official)",
    ),
    # what is no list of sources
    ("{He left the bank}, police and residents said.", "police (official) > residents (person)"),
    (
        "{It was shut by the army}, police and residents said.",
        "police (official) > residents (person)",
    ),
]
LONG = [
    "Russia's envoy to the Minsk talks on the group's security, Ann Roe, has said {it is over.}",
    "{It is over}, said the head of the committee on housing of the city council, Ann Roe.",
    "{It is over}, said the adviser to the president on trade with the EU, Ann Roe.",
    "According to the EU's envoy for foreign affairs and security policy, Ann Roe, {it is over.}",
    "The deputy minister for roads and bridges, Ann Roe, said {it was over.}",
    "The adviser to the mayor on housing, Ann Roe, said on Friday {it was over.}",
]
ALONE = [
    ("{Shares fell}, and the mayor, Ann Roe, said {it was over.}", " | Ann Roe (official)"),
    ("Diplomats and officials said {it was over.}", "Diplomats and officials (official)"),
    (
        "The Department of Roads and Water Supply said {it was over.}",
        "Department of Roads and Water Supply (official)",
    ),
    ("The committee said on Monday {it was over.}", "committee (official)"),
    ("{She has left her husband, a pilot}, and pals say {it was over.}", " | pals (person)"),
    ("{The boy is at sea, says his father, and reading “Walden”.}", "his father (person)"),
    (
        "The ministry said {the number of dentists per head was higher.}",
        "ministry (official)",
    ),
]


@pytest.mark.parametrize(("drawing", "chain"), TWO)
def test_each_of_two_who_speak_is_a_link(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize(("drawing", "chain"), LISTED)
def test_each_of_those_who_are_listed_is_a_link(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", LONG)
def test_a_long_office_goes_with_the_name_behind_it(drawing: str) -> None:
    check(drawing, "Ann Roe (official)", "en")


@pytest.mark.parametrize(("drawing", "chain"), ALONE)
def test_whoever_speaks_alone_is_one_link(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")
