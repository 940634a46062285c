"""English words told to a programme or a host, quoted on a day, and news that nobody brings."""

import pytest

from tests.analysis.drawn import check

DRAWN = [
    # whose programme, whose host: all of it was told
    (
        "She told the Bild newspaper in an interview published on Monday that {it is shut.}",
        "she (person) > Bild (agency)",
    ),
    ("She told Radio 4's Dawn programme {it is shut.}", "she (person) > Radio 4's Dawn (agency)"),
    ("She told Sky News’ Dan Vale that {it is shut.}", "she (person) > Sky News (agency)"),
    ("She told Fox News host Dan Vale {it is shut.}", "she (person) > Fox News (agency)"),
    ("She told BBC Radio 5 Live {the mill is shut.}", "she (person) > BBC Radio 5 Live (agency)"),
    ("She told CNN {5 men are hurt.}", "she (person) > CNN (agency)"),
    ("She told Reuters {Dell had left.}", "she (person) > Reuters (agency)"),
    # quoted on a day
    (
        "Interfax cited the mayor as saying on Monday that {it is shut.}",
        "mayor (official) > Interfax (agency)",
    ),
    (
        "{It is shut}, the mayor was quoted as saying by Interfax on Monday.",
        "mayor (official) > Interfax (agency)",
    ),
    (
        "{It is shut}, Interfax quoted the mayor as saying last week.",
        "mayor (official) > Interfax (agency)",
    ),
    # news of a day
    ("{The mill is shut}, it emerged on Friday.", ""),
    ("{The mill is shut}, it has since been announced.", ""),
    ("It has since emerged that {the mill is shut.}", ""),
    ("{He has left}, it was confirmed this week, and {the club needs a coach.}", " | "),
    ("{The mill is shut}, jurors were told on Tuesday.", ""),
]


@pytest.mark.parametrize(("drawing", "expected"), DRAWN)
def test_who_is_told_and_when_is_no_part_of_what_is_said(drawing, expected):
    check(drawing, expected, "en")
