"""Who calls something what: a mistake, reckless, “a disgrace”, and what is only judged."""

import pytest

from tests.analysis.drawn import check

CALLED = [
    ("She called {her vote in favour of the bridge a mistake.}", "she (person)"),
    (
        "The union called {the plan and the haste of the vote a cheap trick.}",
        "union (organisation)",
    ),
    (
        "The mayor described as {“an act of malice” a fire that burned the mill.}",
        "mayor (official)",
    ),
    ("The judge dismissed as {untrue a report that he had resigned.}", "judge (official)"),
    ("Critics blasted {the plan as a gift to the rich.}", "Critics (unnamed)"),
    ("The union slammed {the deal as “a disgrace”.}", "union (organisation)"),
    ("The mayor mocked {him as “a puppet” on Monday.}", "mayor (official)"),
    (
        "The judge dismissed {the report as a plot that was cooked up by a clerk.}",
        "judge (official)",
    ),
    ("The mayor cast {the vote as a choice between order and ruin.}", "mayor (official)"),
    (
        "The minister said {the tax would stay} and criticised {the plan as reckless.}",
        "minister (official) | =",
    ),
]
JUDGED = [
    "{The mayor called the police a day later.}",
    "{The mayor called her sister a dozen times.}",
    "{The union criticised her record as mayor.}",
    "{The mayor defended her record as Secretary of State.}",
    "{The mayor hailed the plan as the board looked on.}",
    "{The mayor portrayed herself as a friend of the port.}",
    "{The mayor praised the crews for saving the mill.}",
]


@pytest.mark.parametrize(("drawing", "chain"), CALLED)
def test_who_calls_it_so_is_the_source(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", JUDGED)
def test_who_only_judges_calls_it_nothing(drawing: str) -> None:
    check(drawing, "", "en")
