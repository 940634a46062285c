"""What an English article shows elsewhere of a name that nobody has introduced."""

import pytest

from tests.analysis.drawn import read

ONE = [
    # who says “I”, or what is his, is somebody
    ("Speaking of the play, Korro said, “I sleep on the stage.”", "Korro", "person"),
    ("“My boat sank,” Korro said.", "Korro", "person"),
    ("“The boat sank and I swam,” said Korro.", "Korro", "person"),
    ("Korro said he was glad. Korro said the play was long.", "Korro", "person"),
    ("Korro said the play was long. Mr Korro lives in Orra.", "Korro", "person"),
    ("Korro said the play was long. Korro, 45, lives in Orra.", "Korro", "person"),
    ("Korro said it was loud. The guard asked to be identified only as Korro.", "Korro", "person"),
    ("Akshay said the play was long.", "Akshay", "person"),
    ("Korro said the play was long.", "Korro", "organisation"),
    ("“The ship is ours,” Korro said.", "Korro", "organisation"),
    # a town by its common noun
    ("The city said the gate was open.", "city", "official"),
    # a firm by the end of its name
    (
        "Norvania’s biggest gold miner, Kellon Gold, said the pit was shut.",
        "Kellon",
        "organisation",
    ),
    ("Danielle Steel said the pit was shut.", "Danielle Steel", "person"),
    # whose body stands before his role
    (
        "Dockers’ Union of Norvania (DUN) president Tinago Vale said it was over.",
        "Tinago Vale",
        "person",
    ),
    (
        "Norvan Union of Teachers (NUT) secretary general Tinago Vale said it was over.",
        "Vale",
        "person",
    ),
    ("West Orra Fire and Rescue said the mill was safe.", "West Orra", "official"),
    ("Norvan Labour Congress (NLC) president Tinago Vale said it was over.", "Vale", "person"),
    ("The Bank of England (BoE) said rates would rise.", "Bank of England", "official"),
    ("Bank of England governor Ann Marsh said rates would rise.", "Ann Marsh", "official"),
    # a title that is short, and with a stop
    ("The man fled, Orra police spokesman Cpl. Jason Selm said.", "Jason Selm", "official"),
    # no office now, or none yet
    ("Former health secretary Ann Marsh said the ward was shut.", "Ann Marsh", "person"),
    ("Shadow Health Secretary Ann Marsh said the ward was shut.", "Ann Marsh", "person"),
    ("Opposition leader Ann Marsh said the ward was shut.", "Ann Marsh", "person"),
    ("Health Secretary Ann Marsh said the ward was shut.", "Ann Marsh", "official"),
    ("“It is ours,” said Ann Marsh, Chief Marketing Officer at Norvik.", "Ann Marsh", "person"),
    # who speaks for a firm or a union without a name
    ("A union official said the strike was over.", "union official", "organisation"),
    # whose figures are told
    (
        "According to an update from the Weather Service, it rained.",
        "Weather Service",
        "official",
    ),
    ("The gate is shut, Orran state television reported.", "Orran state television", "agency"),
]


@pytest.mark.parametrize(("text", "name", "kind"), ONE)
def test_the_article_tells_of_whom_it_speaks(text, name, kind):
    link = next(claim.chain[0] for claim in read(text, "en").claims if claim.chain)

    assert (name in link.name, link.type) == (True, kind)


AGAIN = [
    # the office that spoke without a name is his who is the only one named
    (
        "Norvania’s foreign minister said the talks were hard.\n"
        "Ivo Farid spoke after a meeting in Orra.\nFarid said the draft was long.",
        "Ivo Farid",
        "official",
    ),
    # an adviser on two matters is one
    (
        "The port was shut.\nThe Special Adviser to the President on Media and Trade, "
        "Ajuri Belo, revealed this while briefing reporters.\nBelo said the port was old.",
        "Ajuri Belo",
        "official",
    ),
    # what is called so may be of no state
    (
        "The bridge fell, the Norvan Observatory for Human Rights reported.\n"
        "The road is shut, the Leeds-based watchdog said.",
        "Observatory for Human Rights",
        "organisation",
    ),
    (
        "The Reserve Bank of Norvania said rates would rise.\n“Prices rise,” the bank said.",
        "Reserve Bank of Norvania",
        "official",
    ),
]


@pytest.mark.parametrize(("text", "name", "kind"), AGAIN)
def test_who_is_meant_again_is_of_the_type_told_before(text, name, kind):
    link = read(text, "en").claims[-1].chain[0]

    assert (name in link.name, link.type) == (True, kind)


@pytest.mark.parametrize("opening", ["Although", "Though", "Even though", "While"])
def test_what_is_granted_before_a_frame_is_a_claim_of_its_own(opening):
    granted, told = read(
        f"{opening} the gate was shut, the mayor said the port was open.", "en"
    ).claims

    assert (granted.chain, [link.name for link in told.chain]) == ((), ["mayor"])


@pytest.mark.parametrize(
    "line",
    [
        "(Writing by Ann Roe; Editing by Tim Vale)",
        "Start each day with the latest stories straight to your inbox.",
    ],
)
def test_a_line_on_the_page_itself_is_no_claim(line):
    (claim,) = read(f"The port was shut on Monday.\n{line}", "en").claims

    assert claim.start == 0
