"""Sources with a dash, a colon or in brackets, and no verb."""

import pytest

from tests.analysis.drawn import check

LEAD = "{The mill has burned down.} "
BARE = [
    ("{The road is blocked} – police.", "police (official)"),
    ("{Two people have died in the fire} – local media.", "local media (agency)"),
    ("{The talks will resume on Monday} — Kremlin.", "Kremlin (official)"),
    ("{A missile hits a silo in Reni} - governor.", "governor (official)"),
    ("{The truce is holding} – UN envoy Carla Voss.", "Carla Voss (official)"),
    ("Police: {two men were held over the fire.}", "Police (official)"),
    ("Mayor Ann Roe: {bridge will stay shut until June.}", "Ann Roe (official)"),
    ("{The bridge was mined}, said the mayor (Reuters).", "mayor (official) > Reuters (agency)"),
    ("{A third skip breakfast} (Save the Children, 2023).", "Save the Children (organisation)"),
]
STATED = [
    "{He has one friend in the town – the mayor.}",
    "{She works for a news agency – Reuters.}",
    "{She married Bo Lind – mayor of Orra.}",
    "{Two bodies can stop it – parliament and the court.}",
    "{Only one thing keeps him there – money.}",
    "{President's plan: the town is to get a dam.}",
]


@pytest.mark.parametrize(("drawing", "chain"), BARE)
def test_a_bare_source_is_a_frame(drawing: str, chain: str) -> None:
    check(LEAD + drawing, f" | {chain}", "en")


@pytest.mark.parametrize("drawing", STATED)
def test_what_only_tells_more_is_none(drawing: str) -> None:
    check(LEAD + drawing, " | ", "en")
