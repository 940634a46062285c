"""What a speaker says besides: “while saying that”, “pointing out that”, “and called it a gift”."""

import pytest

from tests.analysis.drawn import check

BESIDE = [
    # behind "while" somebody says something beside what he does
    (
        "{The union rejected the offer} while saying {it was ready to talk.}",
        " | union (organisation)",
    ),
    ("{The bank cut its rate} while noting that {prices still rose.}", " | bank (organisation)"),
    ("{She resigned}, while insisting {she had done no wrong.}", " | she (person)"),
    ("She called {the raid “cruel”} while insisting {the law was clear.}", "she (person) | ="),
    ("The party called {it “dumb”} while arguing {it was his doing.}", "party (organisation) | ="),
    ("{The mayor shut the school while saying nothing.}", ""),
    ("{Police searched the house while telling the family to stay outside.}", ""),
    # an office stands before the name of who does it
    (
        "{Attorney General Ann Roe cleared him}, saying that {the bridge was shut.}",
        " | Ann Roe (official)",
    ),
    # pointing out goes on like adding
    ("The mayor said {the dam is safe}, pointing out that {it was new.}", "mayor (official) | ="),
    # a second verb that calls something so
    (
        "The minister said {talks would go on} and called {the strike “a disgrace.”}",
        "minister (official) | =",
    ),
    (
        "The union said {it would strike}, and also branded {the offer “an insult.”}",
        "union (organisation) | =",
    ),
    ("The mayor said {the driver had stopped} and {called the police.}", "mayor (official) | "),
    ("{The mayor called the police} and described {the man as armed.}", " | mayor (official)"),
]
CONTENTS = [
    # who feels with a clause thinks so
    ("He feels {Bow is not doing his job.}", "he (person)"),
    ("Residents feel {they have been ignored.}", "Residents (person)"),
    ("{He felt a sharp pain in his side.}", ""),
    ("{Residents felt the ground shake.}", ""),
    # an aside before a quotation
    ("The president added, in regards to the talks, “{a deal is near.}”", "president (official)"),
    ("The minister said, after a pause, “{I do not know.}”", "minister (official)"),
    # words behind the frame that are no clause
    (
        "{It was hurt, she said, by continued softness in the market and weak sales in the north.}",
        "she (person)",
    ),
    ("{Rents rose}, the city said, {because the town grew.}", "city (official) | ="),
    # why somebody is not named
    (
        "{The move would hit Orra}, a banker said, asking not to be named as talks are private.",
        "banker (person)",
    ),
    (
        "{The deal is near}, said a banker, who asked for anonymity as he may not speak.",
        "banker (person)",
    ),
    (
        "{The deal is near}, said a banker, who said {the price was low.}",
        "banker (person) | =",
    ),
    # a firm's short form and a quotation
    ("{It was sold to Norvik Inc.} “{This is a fair price},” she said.", " | she (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), BESIDE + CONTENTS)
def test_what_is_said_besides(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")
