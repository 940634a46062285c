"""English frames one inside the other: whose name a link shows, and whose words they are."""

import pytest

from tests.analysis.drawn import read, redraw


def _told(drawing: str) -> list[str]:
    """The links of the last claim as the text has them."""
    analysis = read(drawing, "en")
    assert redraw(drawing, analysis) == drawing
    text = drawing.replace("{", "").replace("}", "")
    return [text[link.start : link.end] for link in analysis.claims[-1].chain]


SAME = [
    # who says what he himself feels is named, not taken up
    ("Guards at the port said they were worried that {the gate would not hold.}", "Guards"),
    ("Ann Vale, head of the union, said she hopes {the strike ends soon.}", "Ann Vale"),
    ("The mayor said he expects {the bridge to open in May.}", "The mayor"),
    # what somebody else says in passing belongs to what is said
    ("The coach said {Bo Lind was “right” when he said on Monday that it was late.}", "The coach"),
]


@pytest.mark.parametrize(("drawing", "source"), SAME)
def test_one_who_speaks_twice_is_shown_by_name(drawing: str, source: str) -> None:
    (shown,) = _told(drawing)

    assert shown.startswith(source)


OUTLETS = [
    ("Ann Vale told El Puerto that {the dam held.}", ["Ann Vale", "El Puerto"]),
    ("Ann Vale told the Beacon-Echo {the dam held.}", ["Ann Vale", "the Beacon-Echo"]),
    ("“{The dam held},” Ann Vale told the Hague.", ["Ann Vale"]),
]


@pytest.mark.parametrize(("drawing", "shown"), OUTLETS)
def test_a_foreign_or_double_title_is_an_outlet(drawing: str, shown: list[str]) -> None:
    assert _told(drawing) == shown


PROGRESSIVE = [
    ("He's claiming that {the vote was stolen.}", "He's"),
    ("The union charges that {the ports gave money to the board.}", "The union"),
    ("Ann Vale said at a rally in Tarn, Ohio, that {the dam was sound.}", "Ann Vale"),
    ("Ann Vale said {that claim smacked of greed, because crews had been paid.}", "Ann Vale"),
    ("She said {it underscores that Bo Lind is “unfit to run the port.”}", "She"),
    ("“{It is shut!}” Ann Vale demanded.", "Ann Vale"),
    ("“{It is shut},” retired captain Bo Lind said.", "retired captain Bo Lind"),
    (
        "“{It is shut},” retired Coast Guard captain Bo Lind said.",
        "retired Coast Guard captain Bo Lind",
    ),
    (
        "Ann Vale, a Tarn-based builder and spokeswoman for the Dam League, which is made up of"
        " owners, said {many of the dams that critics point to as wrecks were sound.}",
        "Ann Vale, a Tarn-based builder and spokeswoman for the Dam League",
    ),
]


@pytest.mark.parametrize(("drawing", "source"), PROGRESSIVE)
def test_who_speaks_is_found(drawing: str, source: str) -> None:
    assert _told(drawing) == [source]


WHOLE = [
    # nouns that look like verbs of saying
    "{The lead was three points, using an average of the last polls in 11 swing states.}",
    "{As so often there, the interests of member states trump all else.}",
    # what tells more of a noun, or is known
    "{It is a sort of gap between what Bo Lind says his plan would do and the rest.}",
    "{The march was the third time the union said it had called one.}",
    "{It fell short of the price the firm says it paid.}",
    "{Few know how experts say it works.}",
    # what is done, and nothing said
    "{Officials have ruled that out.}",
    "{The store charges that price every day.}",
    "{The groups can smell victory - Bo Lind has vowed to bring back lost jobs.}",
    "{The runner-up is state Del. Ann Vale.}",
]


@pytest.mark.parametrize("drawing", WHOLE)
def test_what_nobody_says_is_whole(drawing: str) -> None:
    assert _told(drawing) == []


def test_a_body_keeps_what_it_is_on() -> None:
    assert _told("The Commission on Public Debates says {the dam was shut.}") == [
        "The Commission on Public Debates"
    ]


def test_what_stays_the_speakers_is_not_cut() -> None:
    drawing = "Ann Vale said {she plans to use the 18 million she says she made for the dam.}"

    assert _told(drawing) == ["Ann Vale"]


SEVERAL = [
    ("en", "Ann Roe, Bo Lind and Cy Vale said {the dam was shut.}"),
    ("en", "Sens. Ann Roe (D-Ore.), Bo Lind (D-Ohio) and Cy Vale all said {it was shut.}"),
    ("en", "In May, Ann Roe, Bo Lind and Cy Vale said {the dam was shut.}"),
    ("en", "“{The dam is shut},” said Ann Roe, Bo Lind and Cy Vale."),
    ("en", "{The dam is shut}, according to Ann Roe, Bo Lind and Cy Vale."),
    ("en", "In New York, Ann Roe and Bo Lind said {the dam was shut.}"),
    ("uk", "Анна Гук, Лев Вовк та Іван Лось заявили, що {міст закрито.}"),
    ("uk", "«{Міст закрито}», – заявили Анна Гук, Лев Вовк та Іван Лось."),
    ("ru", "Анна Гук, Лев Лосев и Иван Зуев заявили, что {мост закрыт.}"),
]


@pytest.mark.parametrize(("language", "drawing"), SEVERAL)
def test_each_of_a_list_of_names_speaks(language: str, drawing: str) -> None:
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    names = [link.name.split()[0] for link in analysis.claims[-1].chain]
    listed = {"en": "Ann Bo Cy", "uk": "Анна Лев Іван", "ru": "Анна Лев Иван"}[language].split()
    assert names == [name for name in listed if name in drawing]


APART = [
    ("Ann Vale -- author of Dams, a book on the port -- said {the dam was shut.}", "Ann Vale"),
    ("Bo Lind – head of the port, the county's last – said {the dam was shut.}", "Bo Lind"),
]


@pytest.mark.parametrize(("drawing", "source"), APART)
def test_who_stands_before_two_dashes_says_what_follows(drawing: str, source: str) -> None:
    assert _told(drawing) == [source]


def test_a_call_for_something_says_nothing() -> None:
    drawing = "{The note was mended to say that Ann Vale is calling for a plan, not a vote.}"

    assert _told(drawing) == []


FIRST_OF_TWO = [
    # a frame of its own before one of a noun; what is done before what is said
    (
        "Ann Vale suggests that Orra's best argument is that {the port is cheap.}",
        ["Orra's", "Ann Vale"],
    ),
    ("Ann Vale said they share the belief that {all should swim.}", ["Ann Vale"]),
    (
        "{Ann Vale, the former keeper, stressed her support of the crew} and said {it was late.}",
        ["Ann Vale, the former keeper"],
    ),
    ("{The mayor, Ann Vale, opened the fair} and said {it was late.}", ["The mayor, Ann Vale"]),
    # a title, and no speech
    (
        "On this week’s edition of “Harbour News,” Ann Vale said {the port was cheap.}",
        ["Ann Vale"],
    ),
    ("{It is dear, with Ann Vale — who wants a port — slamming the report.}", []),
]


@pytest.mark.parametrize(("drawing", "shown"), FIRST_OF_TWO)
def test_each_frame_has_its_own_place(drawing: str, shown: list[str]) -> None:
    assert _told(drawing) == shown


BESIDE = [
    ("{Bo Lind complained of his boat}, even suggesting {it had been tampered with.}", "Bo Lind"),
    ("{Bo Lind and Ann Vale met}, each saying {the other lacks the nerve.}", "Bo Lind"),
    (
        "{Bo Lind, once chairman of the board, poked at the plan}, tweeting, “{It is a farce.}”",
        "Bo Lind, once chairman of the board",
    ),
    # who agrees, and goes on
    ("{His ex-wife agreed}, but also contended that {she should not pay.}", "His ex-wife"),
]


@pytest.mark.parametrize(("drawing", "source"), BESIDE)
def test_who_acts_says_what_a_participle_adds(drawing: str, source: str) -> None:
    assert _told(drawing)[0] == source
