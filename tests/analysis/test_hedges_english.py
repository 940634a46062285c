"""“According to” and nobody: early estimates, some accounts; and what nobody could verify."""

import pytest

from tests.analysis.drawn import check

NOBODY = [
    "{According to preliminary information, the gas pipe was old.}",
    "{According to early estimates, the storm cost 40 million euros.}",
    "{According to initial reports, nobody was hurt.}",
    "{According to some accounts, the king died in his sleep.}",
    "{According to a rough count, 300 people came.}",
    "{According to rumours, the singer has married.}",
    "{The fire, according to preliminary data, began in the kitchen.}",
    "{The house was empty, according to early reports.}",
]
SOMEBODY = [
    (
        "According to preliminary estimates by the ministry, {the crop is lost.}",
        "ministry (official)",
    ),
    (
        "According to a preliminary report, {the pilot was tired.}",
        "preliminary report (document)",
    ),
    ("According to media reports, {the minister has resigned.}", "media (agency)"),
]
RESERVED = [
    "{The plant is shut}, the mayor says, but {that could not be confirmed.}",
    "The mayor said that {nine men were held}, but {his figures could not be checked.}",
    "The mayor writes that {a man was held}, but {there has been no official confirmation.}",
    "The mayor says {the water is safe}, but {the reports have yet to be confirmed.}",
    "The mayor said {the hill was taken}, but {Reuters was unable to verify the report.}",
    "The mayor says {the ship sank}, and {the BBC has not been able to verify this.}",
]
SAID = [
    "The mayor said {the bridge was old} but {the road was safe.}",
    "The mayor said {a man was held} but {his name had not been confirmed.}",
    "The mayor said {the bridge was safe} and {drivers did not need to check their brakes.}",
]


@pytest.mark.parametrize("drawing", NOBODY)
def test_a_hedge_that_names_nobody_stays_in_the_claim(drawing: str) -> None:
    check(drawing, "", "en")


@pytest.mark.parametrize(("drawing", "chain"), SOMEBODY)
def test_whose_early_figures_they_are_says_so(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", RESERVED)
def test_what_nobody_could_verify_is_the_articles_own(drawing: str) -> None:
    check(drawing, "mayor (official) | ", "en")


@pytest.mark.parametrize("drawing", SAID)
def test_what_else_the_speaker_says_stays_his(drawing: str) -> None:
    check(drawing, "mayor (official) | =", "en")
