"""Whom an English source means that the article has named otherwise, and what it adds of him."""

import pytest

from tests.analysis.drawn import chain, read

NAMED = [
    # who has one name
    ("Hannah, who lives in Orra, was there. She said it was late.", "Hannah (person)"),
    ("Marwa, 24, was there. She said it was late.", "Marwa (person)"),
    ("Samir, a Syrian fisherman, was there. He said it was late.", "Samir (person)"),
    # what somebody is called
    ("Striker Ivo Dell was there. The 27-year-old said it was late.", "Ivo Dell (person)"),
    ("Mayor Ann Roe was there. The Democrat said it was late.", "Ann Roe (official)"),
    # the body itself, and who speaks for it
    ("The Orra Water Board met. The board said it was late.", "Orra Water Board (official)"),
    (
        "The bus commission said it was late. The body said it was shut.",
        "bus commission (official)",
    ),
    ("The message was short. The message further reads: “It is shut.”", "message (document)"),
    # a firm by what only a firm has
    ("Shares of Vale Marsh fell. Vale Marsh said the gate was shut.", "Vale Marsh (organisation)"),
    ("Tom Vale's shop is shut. Tom Vale said the gate was shut.", "Tom Vale (person)"),
    ("It was late, Connolly said.", "Connolly (person)"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_who_was_named_before_is_meant(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


MORE = [
    ("said Ann Roe, the mayor and a doctor by training", "Ann Roe (official)"),
    ("said Ann Roe, a professor at a college and an adviser to the ministry", "Ann Roe (person)"),
    ("said Ann Roe, co-founder and chief executive of Norvik", "Ann Roe (person)"),
    ("according to a doctor and the mayor", "doctor (person) > mayor (official)"),
]


@pytest.mark.parametrize(("frame", "expected"), MORE)
def test_a_second_role_of_one_person_is_no_other_source(frame: str, expected: str) -> None:
    assert chain(read(f"“It is shut,” {frame}.", "en").claims[-1]) == expected


def test_a_paper_by_two_bodies_is_one_source() -> None:
    text = "Rents rose, according to a study by the Orra Institute and the charity Roof."

    assert chain(read(text, "en").claims[-1]) == (
        "study by the Orra Institute and the charity Roof (document)"
    )


DESCRIBED = [
    # what stands beside a name
    (
        "Ann Roe, 34, a mother of two from Orra, sang. Bo Lind met her. The mother-of-two said",
        "Ann Roe (person)",
    ),
    (
        "Sen. Ann Roe, a Democrat from Ohio, met Mayor Bo Lind. The Ohio senator said",
        "Ann Roe (official)",
    ),
    (
        "Sen. Ann Roe, a Democrat from Ohio, met Mayor Bo Lind. The Ohio Democrat said",
        "Ann Roe (official)",
    ),
    (
        "Rep. Bo Lind, a Texas Republican, met Mayor Ann Roe. The Texan said",
        "Bo Lind (official)",
    ),
    (
        "Ann Roe, chief executive of Norvik, met Bo Lind. The company's chief executive said",
        "Ann Roe (person)",
    ),
    ("Bo Lind, a poet from Orra, read the Orra Gazette. The Orra Gazette said", "Orra Gazette"),
    # whose he is
    ("Mayor Bo Lind sang. His deputy, Ann Roe, danced. His deputy said", "Ann Roe (official)"),
    ("Bo Lind sang. His wife, Ann Lind, said it was cold. His wife said", "Ann Lind (person)"),
    # a body by where it is, or by what only few are
    (
        "Human Rights Watch said it was cold. Bo Lind left. The Orra-based group said",
        "Human Rights Watch (organisation)",
    ),
    ("Human Rights Watch said it was cold. The NGO said", "Human Rights Watch (organisation)"),
    (
        "The World Health Organization said it was cold. Police came. The UN health agency said",
        "World Health Organization (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_who_was_described_is_meant_by_the_description(text: str, expected: str) -> None:
    assert chain(read(f"{text} it was late.", "en").claims[-1]).startswith(expected)


WHO_SPOKE = ["who spoke on condition of anonymity", "who spoke on Monday", "who knows the plan"]


@pytest.mark.parametrize("relative", WHO_SPOKE)
def test_what_tells_more_of_a_speaker_before_a_colon_is_no_source(relative: str) -> None:
    claims = read(f"A senior Vale official {relative}: “The gate was shut.”", "en").claims
    assert [chain(one) for one in claims] == ["senior Vale official (official)"]
