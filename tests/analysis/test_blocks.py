"""Which lines of a page are the story."""

import pytest

from tests.analysis.drawn import read, redraw
from workbench.analysis import analyse
from workbench.analysis.analyse import load_furniture
from workbench.analysis.page.lines import split_blocks

LINES = [
    ("The bridge at Hexley was closed on Monday after a storm.", "body"),
    ("A second bottleneck", "heading"),
    ("Детали", "heading"),
    ("Фото: пресс-служба порта", "caption"),
    ("Photo: harbour office", "caption"),
    ("Читайте также: Паром вернулся в порт", "link"),
    ("Read also: Ferry back in port", "link"),
    ("Updated 18:05 GMT", "metadata"),
    ("21 January 2026", "metadata"),
    ("By Ann Marlow", "metadata"),
    ("Глеб Сомов, обозреватель", "metadata"),
]


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_a_line_is_told_by_its_shape(line, kind):
    [block] = split_blocks(line, load_furniture())

    assert block.kind == kind


BESIDE = [
    ("en", "Use of this material is permitted only with a link to the source."),
    ("en", "Get unlimited access for $1 a week."),
    ("en", "Your contribution keeps our reporting free for everyone."),
    ("en", "The writer is a former editor of this paper."),
    ("en", "Ann Marlow contributed to this report."),
    ("en", "Editor's note: This story contains descriptions of violence."),
    ("en", "The bridge over the Orra on Monday. Ann Marlow/Reuters"),
    ("en", "People walk past the closed bridge. (Ann Marlow/Getty Images)"),
    ("en", "File photo: the bridge in 2019."),
    ("en", "Image caption, The bridge was closed in May."),
    ("en", "The bridge over the Orra on Monday. Stock photo: Getty Images"),
    ("en", "People walk past the closed bridge in Orra, on May 3, 2020. (ANN MARLOW / DPA VIA AP)"),
    ("en", "(Adds Orra Port, Varn and Leith Bank)"),
    ("en", "Author Ann Marlow."),
    ("en", "(Edited by Ann Marlow)"),
    ("en", "(with PTI inputs)"),
    ("en", "The opinions expressed in this article are those of Ann Marlow."),
    ("en", "This article was originally published by The Orra Gazette."),
    ("en", "Become our patron!"),
    ("en", "We will be bringing you live updates as they happen."),
    ("en", "9.10 am (BST)"),
    ("en", "2 p.m."),
    ("en", "(Source: Orra Wire)"),
    ("en", "IE 11 is not supported. For the best view, visit our site on another browser."),
    ("en", "This story has not been edited by our staff."),
    ("en", "People walk past the closed bridge on Monday. Ann Marlow / AP"),
    ("en", "The firm surprised its rivals by making a profit. Wire/Ann Marlow | License Photo"),
    ("en", "Ann Roe and Ines Vale shake hands in Orra. Vale is in town for two days. [Reuters]"),
    ("en", "© Wire/A. Marlow\nA guard watches as people leave a ferry in Orra this morning."),
    ("en", "Officers stand by the weir on Monday.\n\nImage via Getty/Ann Marlow"),
    ("en", f"A boy looks out from {'a high window of ' * 5} a home.\nGetty Images/Ann Marlow"),
    ("en", "To see more, visit http://www.orra.example."),
    ("en", "Our Standards: The Ledger Trust Principles."),
    ("ru", "При копировании материалов сайта обязательна гиперссылка на источник."),
    ("ru", "Оформите пожертвование в пользу редакции."),
    ("ru", "О том, как это было, смотрите в сюжете."),
    ("ru", "Телефон редакции: 555-01-02."),
    ("ru", "Вагон во дворе депо. Полиция Лужков"),
    ("ru", "Спасатели на месте обвала. Фото: МЧС"),
    ("ru", "Спасатели на месте обвала фото: МЧС"),
    ("uk", "Рятувальники гасять склад у порту фото: ДСНС України/Facebook"),
    ("uk", "17,3 т."),
    ("uk", "Фото ілюстративне."),
    ("uk", "Виділіть її та натисніть Ctrl + Enter."),
    ("uk", "Додати коментар."),
    ("uk", "Передрук матеріалів можливий лише з дозволу редакції."),
    ("uk", "Цей текст створено завдяки підтримці читачів."),
    ("uk", "Про те, як це було, дивіться у відео."),
    ("uk", "Вагон на подвір'ї. Поліція Волині"),
    ("uk", "Рятувальники на місці обвалу. Фото: ДСНС"),
]


@pytest.mark.parametrize(("language", "line"), BESIDE)
def test_what_stands_beside_the_story_claims_nothing(language: str, line: str) -> None:
    assert analyse(f"7\n\n{line}\n\n7", language=language).claims == ()


HEADS = [
    "ORRA / VARN / LEITH PORT – ",
    "ORRA — ",
    "NEW ORRA, May 08, 2025--(TRADE WIRE)--",
    "NEW ORRA, May 8, 2025 /NewsPost/ -- ",
    "ORRA AFP May4, 2019 -",
    "ORRA: ",
    "(LEDGER- OrraPress) ",
    "New Orra [Estmark]: ",
    "New Orra [Estmark], May 8 (ANI): ",
    "ORRA, May 8 (AP) ",
    "May 8 (AP) ",
    "(Adds details) By Ann Marlow ORRA, May 8 (AP) - ",
]


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_before_the_story_in_its_line_is_not_part_of_it(head: str) -> None:
    text = f"Port shut\n\n{head}Dockers shut the port on Monday after a storm."

    [claim] = analyse(text, language="en").claims

    assert text[claim.start : claim.end] == "Dockers shut the port on Monday after a storm."


def test_two_towns_before_an_agency_are_not_part_of_the_story() -> None:
    [claim] = analyse("Порт закрыт\n\nОРРА, ВАРН /АПТ/ - Порт закрыли.", language="ru").claims

    assert claim.content == "Порт закрыли."


SHAPES = [
    # capitals and a dash are no dateline where the sentence goes on
    ("en", "{NATO – a bloc of 32 states – met on Monday.}"),
    ("ru", "{Мост /Орра/ – самый старый в городе.}"),
    # headings and quoted lines of Markdown
    ("en", "## What is known about it.\n\n{The port is shut.}"),
    ("en", "> {The port is shut.}"),
    # items with stops under a title are a list
    ("en", "Port shut\n\n· {Storm breaks a crane.}\n· {Two ships wait.}\n\n{The port is shut.}"),
    # a long notice has nothing to do with the line below it
    (
        "en",
        "Port shut\n\n© The Orra Herald 2026, all rights reserved in Orra and elsewhere\n"
        "{The port is shut.}\n\n{It reopens soon.}",
    ),
    # a date under a title that leads in is no item
    ("en", "Roe on the port:\n12 May 2026\n18:05\n{The port is shut.}"),
]


@pytest.mark.parametrize(("language", "drawing"), SHAPES)
def test_what_the_story_is_shows_in_its_lines(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing


def test_capitals_before_several_lines_are_who_speaks() -> None:
    text = "Talk\n\nROE: The port is shut.\n\nVANE: The bridge is open."

    kinds = {block.start for block in split_blocks(text, load_furniture())}

    assert text.index("ROE") in kinds


def test_items_without_a_stop_under_a_title_are_headings() -> None:
    text = "Port shut\n\n· Storm breaks a crane\n· Two ships wait\n\nThe port is shut."

    [claim] = analyse(text, language="en").claims

    assert text[claim.start : claim.end] == "The port is shut."


def test_an_agency_alone_after_a_picture_is_its_credit_but_after_the_story_it_is_none() -> None:
    text = (
        "Port shut\n\nThe port on Monday. REUTERS\n\nThe port is shut.\n\nIt reopens soon. REUTERS"
    )

    claims = [text[claim.start : claim.end] for claim in analyse(text, language="en").claims]

    assert claims[0] == "The port is shut."
    assert claims[1].startswith("It reopens soon.")


BESIDE = [
    "The scenes in the hall after a man jumped from the gallery on Monday.(HT_PRINT)",
    "This archived news story is available only for your personal use.",
]


@pytest.mark.parametrize("line", BESIDE)
def test_a_credit_in_brackets_and_a_notice_are_no_claims(line: str) -> None:
    text = f"The port is shut.\n{line}\nIt reopens soon."

    claims = [text[claim.start : claim.end] for claim in analyse(text, language="en").claims]

    assert claims == ["The port is shut.", "It reopens soon."]


def test_a_credit_in_brackets_ends_a_caption_before_the_story() -> None:
    text = (
        "Port shut\n\nAnn Roe met Tom Lind, aides say. (Al Poe/QC Roll file photo)\n\nIt is shut."
    )

    [claim] = analyse(text, language="en").claims

    assert text[claim.start : claim.end] == "It is shut."


def test_a_story_of_one_line_over_a_credit_is_no_caption() -> None:
    title = "Мэр: мост закроют"

    analysis = analyse(f"{title}\nМост закроют, сказала мэр.\nФото: мэрия", language="ru")

    assert [claim.content for claim in analysis.claims] == ["Мост закроют"]


def test_a_date_before_the_lead_is_not_part_of_it():
    text = " date 2026-01-06 Мост закрыт, сообщили в мэрии."

    analysis = analyse(text)

    assert analysis.published == "2026-01-06"
    assert text[analysis.claims[0].start :].startswith("Мост")


def test_a_frame_in_the_lead_in_governs_every_item():
    text = "По данным полиции:\n— угнано 5 машин;\n— разбито 12 окон."

    chains = [[link.name for link in claim.chain] for claim in analyse(text).claims]

    assert chains == [["полиция"], ["полиция"]]


def test_bare_items_are_one_claim_with_their_lead_in():
    text = "Hexley demands:\n– the release of the crew;\n– the return of the boat."

    [claim] = analyse(text).claims

    assert (claim.start, claim.end) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Со склада за день вывезено:\n- соли — 17 т;\n- угля — 46 т.",
        "Зі складу вивезено:\n- солі — 17 т;\n- вугілля — 46 т.",
    ],
)
def test_items_with_figures_are_claims_where_nobody_is_said_to_act(text: str) -> None:
    found = [text[claim.start : claim.end] for claim in analyse(text).claims]

    assert [words.partition(" ")[2] for words in found] == ["— 17 т", "— 46 т."]


def test_items_with_figures_hang_on_who_acts() -> None:
    text = "За січень Україна вивезла:\n• олії – 0,71 млн т;\n• шроту – 0,58 млн т."

    [claim] = analyse(text).claims

    assert (claim.start, claim.end) == (0, len(text))


def test_calls_and_questions_state_nothing():
    assert analyse("Подписывайтесь на нас!").claims == ()
    assert analyse("Will the bridge hold?").claims == ()
    assert analyse("Звоните 112.").claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv, 6 January. Prices rose by 5 %.",
        "New York, Jan. 6. Prices rose by 5 %.",
        "Киев, 6 января. Цены выросли на 5 %.",
        "Київ, 6 січня 2026 року. Ціни зросли на 5 %.",
    ],
)
def test_a_place_and_a_date_state_nothing(text: str):
    [claim] = analyse(text).claims

    assert text[claim.start : claim.end].startswith(("Prices", "Цены", "Ціни"))
