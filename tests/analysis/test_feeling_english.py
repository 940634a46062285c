"""English frames of what somebody feels: is so angry that …, came away convinced that …"""

import pytest

from tests.analysis.drawn import check

FELT = [
    ("The teacher is so angry that {the town shuts its library.}", "teacher (person)"),
    ("The teacher was surprised that {nobody had called.}", "teacher (person)"),
    ("The teacher came away convinced that {the plan was sound.}", "teacher (person)"),
    ("Residents have grown worried that {the dam will burst.}", "Residents (person)"),
    ("Its staff are increasingly alarmed that {the roof leaks.}", "Its staff (person)"),
    (
        "{The bridge is shut}, and drivers are annoyed that {nobody told them.}",
        " | drivers (person)",
    ),
]
ACTS = [
    "{The teacher was so angry that he left the hall.}",
    "{The teacher is proud of the bridge that the town has built.}",
    "{The teacher was relieved when the bridge opened.}",
    "{The teacher is not sure that it will hold.}",
    "{The teacher was sad.}",
]


@pytest.mark.parametrize(("drawing", "chain"), FELT)
def test_who_feels_something_of_it_says_so(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", ACTS)
def test_a_feeling_alone_says_nothing(drawing: str) -> None:
    check(drawing, "", "en")
