"""What an English noun takes up that stands for many: the builder, the latter, the Norwegian."""

import pytest

from tests.analysis.drawn import chain, read

BODIES = [
    # what it is called by a word of its name
    (
        "Buckingham Palace was lit up. The palace said it would stay so.",
        "Buckingham Palace (official)",
    ),
    (
        "The Telegram channel Red Kite has grown. The channel said it was late.",
        "Telegram channel Red Kite (social)",
    ),
    (
        "A Telegram channel, Red Kite, wrote that it was late. The channel said it was shut.",
        "Telegram channel, Red Kite (social)",
    ),
    ("The blog Night Bus wrote that it was shut.", "blog Night Bus (social)"),
    # what a firm is called, and somebody too
    (
        "Castle Homes and its owner, Tom Poe, fell out. The builder said it was shut.",
        "Castle Homes (organisation)",
    ),
    (
        "Shares in Orra Gold fell after Tom Poe had left. The miner said it was shut.",
        "Orra Gold (organisation)",
    ),
    ("Orra Gold hired a builder. The builder said it was shut.", "builder (person)"),
    # a name that nobody has introduced is no person's where a body takes it up
    (
        "Golden Grill shut its doors. The restaurant said it was late.",
        "Golden Grill (organisation)",
    ),
    (
        "Freedom Watch told of Tom Poe's case. The watchdog said it was late.",
        "Freedom Watch (organisation)",
    ),
    ("Hillside has 300 beds. The hospital said it was full.", "Hillside (organisation)"),
    (
        "Ingmar Strand left. He said it was late. The company said it was shut.",
        "company (organisation)",
    ),
    # who does something is taken up, without a name too
    ("Peru closed its border. It said the flu was there.", "Peru (official)"),
    ("Two sailors were rescued. They said the mast had snapped.", "sailors (person)"),
    ("A border guard was hurt. The guard said it was dark.", "border guard (official)"),
    ("Two border guards were hurt. The guards said it was dark.", "border guards (official)"),
    ("A police source said it was a toy. The source said it was shut.", "police source (official)"),
    ("Mayor Ann Roe left. A guard shouted. She said it was late.", "Ann Roe (official)"),
    (
        "A government spokesman said it was on. The opposition met. The spokesman said it rained.",
        "government spokesman (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_the_noun_takes_up_what_it_can_mean(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]).startswith(expected)


TWO = [
    ("Both Peru and Chile want it. The former says it is old.", "Peru (official)"),
    ("Arla and Danko both sell it. The latter said it was old.", "Danko (organisation)"),
    ("The Times and The Sun ran it. The latter said it was old.", "The Sun (agency)"),
    ("The police and the army met. The former said it was shut.", "police (official)"),
    (
        "The pilot, Tom Poe, and the cook, Bob Vale, met. The former said it was late.",
        "Tom Poe (person)",
    ),
    ("Ann Roe and Bob Vale met. The latter left. The former said it was late.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_of_two_the_former_is_named_first(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


COUNTRYMEN = [
    ("Skier Ann Roe fell. “It broke,” the Swede said.", "Ann Roe (person)"),
    ("The Swede Ann Roe beat the Dane Kim Moe. The Swede said it was late.", "Ann Roe (person)"),
    ("Ann Roe was third behind the Dane Kim Moe. The Finn said it was late.", "Ann Roe (person)"),
    ("The Dane Kim Moe said it was late.", "Kim Moe (person)"),
    ("The Norwegian said it was late.", "Norwegian (person)"),
    ("The Norwegian government said it was late.", "Norwegian government (official)"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTRYMEN)
def test_whom_his_country_names_is_somebody(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


HUMAN = [
    "Rui Dias, 44, was hurt in June. The restaurant said {the road was open.}",
    "Rui Dias, who lives in Tarn, left in June. The restaurant said {the road was open.}",
]


@pytest.mark.parametrize("text", HUMAN)
def test_who_has_an_age_is_nothing_that_a_firm_is_called_by(text: str) -> None:
    assert chain(read(text, "en").claims[-1]) == "restaurant (organisation)"


def test_the_opposition_takes_up_no_name() -> None:
    text = "Tarn lies on the river. But the opposition said {the road was open.}"

    assert chain(read(text, "en").claims[-1]) == "opposition (organisation)"
