"""English clauses whose subject is a clause, stands behind its verb, or seems one of a row."""

import pytest

from tests.analysis.drawn import read, redraw

CLAUSES_AS_SUBJECTS = [
    "{The bus is free}, but {parking near the beach costs £9 an hour.}",
    "{Heating the hall costs £3,000 a month}, but {closing it would cost more}, the council said.",
    "{The old pier was cheap to run}, while {replacing it has swallowed $80 million.}",
    "{To build the dam took nine years}, and {to fill the lake took three more.}",
    "{That the letter is a forgery was proved in 2004}, but {who wrote it is not known.}",
    "{How the fire began is unknown}, but {what fed it was diesel}, firemen said.",
    "{Who owns the yacht is disputed}, but {where it was built is written on its hull.}",
    "{The road is open}, but {whether it stays open depends on the weather.}",
    "{The museum is free}, and {whoever comes gets a badge.}",
    # what hangs on one verb
    "{Police want to find out who the man was and where he lived.}",
    "{Nobody knows who sold it, and what was paid.}",
    "{The job includes feeding the animals, and cleaning the stables.}",
    "{Ann would be mixing powders, and pouring them into a horse-shoe shaped tin.}",
]
BEHIND_THE_VERB = [
    "{The mine closed in 1984}, and {not until 1997 was the shaft sealed.}",
    "{The east wing burned down}, and {so did the chapel.}",
    "{The trains did not run}, and {neither did the buses.}",
    "{The wall fell}, and {with it went the gate.}",
    "{The door opened}, and {in came a bear.}",
    "{Here stood the mill}, and {here stands the new school.}",
    "{First came the storm}, and {then came the flood.}",
    "{Among the dead was a nurse}, and {among the wounded were two drivers}, police said.",
    # who acts was named before
    "{He ate, and then did the dishes.}",
    "{She joined the party in 2001, and at 19 was the youngest member.}",
    "{The mayor did not answer, nor did her deputy.}",
    "{They agreed on a list, but not on who leads it.}",
]
NO_ROW = [
    "{Verstappen led from the start} and {Norris came in second.}",
    "{Federer won in four sets} and {Nadal lost to Murray.}",
    "{Leclerc spun off in the rain} and {Alonso hit the wall.}",
    "{A crowd gathered in the square}, and {two windows were broken.}",
    "{While Roe spoke to the board, a crowd gathered in the yard}, and {stones were thrown.}",
    # a row
    "{The prize went to Roe and Poe for a film about dams.}",
    "{We have had decades of nobles and Professors immersed in theory.}",
    "{His arms raised and his face red, the man walked out.}",
    "{Its windows boarded up and its garden overgrown, the inn was sold.}",
]


@pytest.mark.parametrize("drawing", CLAUSES_AS_SUBJECTS + BEHIND_THE_VERB + NO_ROW)
def test_a_clause_of_its_own_is_a_claim_of_its_own(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing
