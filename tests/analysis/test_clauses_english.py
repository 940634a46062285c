"""Where English sentences that state two things are cut, and where they are one."""

import pytest

from tests.analysis.drawn import read, redraw

YET = [
    "{The plan is not yet complete} and {no date has been set.}",
    "{The bridge is yet to open}, but {the road to it was paved in May.}",
    "{The two have yet to meet the board.}",
    "{It rained}, yet {the match went on.}",
]
HOWEVER = [
    "{The index fell 1.2 per cent}, however, {the smaller one rose 0.5 per cent.}",
    "{The bridge was shut in May}, however, {the ferry sailed.}",
    "{The mayor, however, left the room.}",
    "{It is, however, the bridge that was shut.}",
]
WITHOUT_A_VERB = [
    "{Two boats were sunk and three more damaged.}",
    "{One man was killed} and {five others fled.}",
]
UNDER_ONE_SUBORDINATOR = [
    "She warned that {the valley could flood if the rain goes on and the dams fill up.}",
    "Officials warned that {roads could close if snow falls and ploughs break down.}",
    "{The road floods if it rains}, and {the school closes its doors.}",
    "{The ferry stopped because the wind rose.}",
]
ACTS_TOLD = [
    "Camera footage confirmed that {the truck crossed the line and entered the wrong lane.}",
    "Vane said {the man had tried to carry his son across the river but succumbed to the flood.}",
    "A report found that {the firm lost money and cut its staff.}",
    "Police said {the driver lost control and struck a tree.}",
]
WHILE = [
    "Roe said {white ropes closed the front gate} while {red ropes closed the yard.}",
    "{The guard fell asleep while he was on duty.}",
    "{The guard fell asleep while on duty.}",
]
UNSURE = [
    "“{You may have had a bad night} but {your work that day was a disgrace},” said Ann Roe.",
    "{The fire was put out by noon} and {15 families were moved.}",
    "{He wants to take over the club and do more for the young.}",
    "{Just make a list of reasons why you like the town and do a search.}",
]
JUDGED = [
    "{The minister condemned “selfish” attacks on her} and said {they were a waste of time.}",
    "{The union on Friday praised a clerk’s order barring the sale of the pier.}",
    "She praised {the order as “a gift”.}",
]
FOUND = [
    "{Officers found a bag of coins wrapped in foil and tucked behind the seat.}",
    "{Divers found a boat tied to a post under the bridge.}",
    "{Researchers found a road built by monks and lost for an age.}",
    "A study found {a road had been built by monks.}",
]
QUOTED = [
    "“{The wind goes right around it} and {it’s coming across the lake},” said Ann Roe.",
    "“{It was late and it was dark},” said Ann Roe.",
    "“{We saw the smoke and we ran},” said Ann Roe.",
    "“{The tram left the rails and it hit a wall},” said Ann Roe.",
    "“{Peter was a gardener for ten years and he loved his roses},” said Ann Roe.",
    "“{The tram left the rails} and {the driver jumped out},” said Ann Roe.",
    "“{The ministers left the hall} and {he stayed behind},” said Ann Roe.",
    "“{This gives people a say} and {it gives us time},” said Ann Roe.",
]


@pytest.mark.parametrize(
    "drawing",
    YET
    + HOWEVER
    + WITHOUT_A_VERB
    + UNDER_ONE_SUBORDINATOR
    + ACTS_TOLD
    + JUDGED
    + FOUND
    + QUOTED
    + WHILE
    + UNSURE,
)
def test_a_sentence_is_cut_between_what_it_states(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing
