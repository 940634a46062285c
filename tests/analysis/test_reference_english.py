"""Fewer words for a source that was named before, in English."""

import pytest

from tests.analysis.drawn import chain, read
from workbench.analysis import analyse

REFERENCES = [
    # a role is whoever was named with it
    ('Ann Roe, the mayor, opened the bridge. "It is a proud day," she said.', "Ann Roe (official)"),
    ("Tom Poe resigned on Monday. Poe, 41, said nobody had asked him to.", "Tom Poe (person)"),
    (
        'Her apprentice, Tobiah Lunn, keeps bees. "She taught me to shut up," he says.',
        "Tobiah Lunn (person)",
    ),
    # a body and who speaks for it
    (
        'The Sleep Charity runs a helpline. "Twenty minutes is plenty," its spokeswoman said.',
        "Sleep Charity spokeswoman (organisation)",
    ),
    (
        "Two people have died, the ministry said. A spokesman said the road was shut.",
        "ministry spokesman (official)",
    ),
    (
        "The study followed 300 nurses, according to the union. The road is shut, it said.",
        "union (organisation)",
    ),
    (
        "The fire service said two were hurt. Ships call, according to the transport ministry.",
        "transport ministry (official)",
    ),
    (
        "The finance ministry said prices rose. Trade fell, the transport ministry said.",
        "transport ministry (official)",
    ),
    (
        "The Department of Health in Orra shut a ward. It will open, the health department said.",
        "Department of Health in Orra (official)",
    ),
    # who speaks in the main clause goes on, not who is heard beside
    (
        "Ned Poe said it was shut, with Bob Vale warning that it may fall. He said it would open.",
        "Ned Poe (person)",
    ),
    (
        "It was rejected, with Bob Vale warning that it may fall. He said it would open.",
        "Bob Vale (person)",
    ),
    # what a verb before it acts on does not speak
    ("Police arrested a man and the mayor said the square was safe.", "mayor (official)"),
    ("Norvik raised its forecast and its owner said trade was good.", "its owner (person)"),
    ("Police and the army said the road was shut.", "Police (official) > army (official)"),
    # of whom the lead tells and whom it does not name
    (
        "The prosecutor in a murder trial spoke first.\n\nIvo Dell told the jury two men had lied.",
        "Ivo Dell (official)",
    ),
    (
        "The prosecutor in a murder trial met Tom Poe.\n\nIvo Dell said two men had lied.",
        "Ivo Dell (person)",
    ),
    (
        "The prosecutor in a murder trial spoke.\n\nIvo Dell of Orra said two men had lied.",
        "Ivo Dell (person)",
    ),
    (
        "Prosecutors in a murder trial spoke first.\n\nIvo Dell said two men had lied.",
        "Ivo Dell (person)",
    ),
    # two offices of one
    (
        "Norvik president and chief executive Paul Reed said the plant would close.",
        "Paul Reed (person)",
    ),
    ("Officials and lawyer Ann Roe said it was shut.", "Officials (official) > Ann Roe (person)"),
    (
        "A spokesman and Norvik chief executive Ann Roe said it was shut.",
        "spokesman (official) > Ann Roe (person)",
    ),
    # one of several
    (
        'Two transport officials said it was fair. "We are ashamed," said the second.',
        "second of the transport officials (official)",
    ),
    # what carries the news
    (
        "Four sailors were saved, RTÉ reports. The crew were cold, the station said.",
        "RTÉ (agency)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCES)
def test_fewer_words_the_second_time_mean_the_same_source(text, expected):
    assert chain(read(text, "en").claims[-1]) == expected


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "Bashar al-Tamimi said the hall was shut.\n\nTamimi added that the road was open.",
            [[("Bashar al-Tamimi", "person")], [("Bashar al-Tamimi", "person")]],
        ),
        (
            "Some Orbank executives said the deal was dear. Orbank has said the mill will be sold.",
            [[("Orbank executives", "person")], [("Orbank", "organisation")]],
        ),
        (
            "“The bridge is shut,” Secretary of State for Wales Simon Vane said.",
            [[("Simon Vane", "official")]],
        ),
        ("Al-Rawda said the road was open.", [[("Al-Rawda", "organisation")]]),
    ],
    ids=["an Arabic article", "some of its people", "a place in his office", "no person"],
)
def test_a_name_is_as_long_as_it_is(text: str, chains: list[list[tuple[str, str]]]) -> None:
    assert [[(link.name, link.type) for link in claim.chain] for claim in analyse(text).claims] == (
        chains
    )
