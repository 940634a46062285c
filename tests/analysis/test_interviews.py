"""Transcripts and interviews: who speaks in which line."""

import pytest

from tests.analysis.drawn import chain, check, read, redraw
from workbench.analysis import analyse
from workbench.analysis.page.interview import is_spelt_like

UNNAMED = [
    ("en", "Q: Is it old?\n\nA: The bridge was closed in May.\n\nQ: And now?\n\nA: It is open."),
    (
        "ru",
        "Вопрос: Стар?\n\nОтвет: Мост закрыли в мае.\n\nВопрос: И?\n\nОтвет: Открыт.",
    ),
    (
        "uk",
        "Питання: Він старий?\n\nВідповідь: Міст закрили.\n\nПитання: І?\n\nВідповідь: Відкрили.",
    ),
]


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_a_label_of_questions_and_answers_is_no_source(language: str, text: str) -> None:
    claims = analyse(text, language=language).claims

    assert claims
    assert all(claim.chain == () for claim in claims)


TRANSCRIPTS = {
    "roles and capitals": (
        "en",
        "RACHEL MOORE, CNN ANCHOR: The bridge was closed on Monday.\n\n"
        "IGOR BONDAR, MINISTER: We closed it in May.\n\n"
        "MOORE: The ferry was full.\n\nBONDAR: The repairs cost two million.",
        ["Rachel Moore person", "Igor Bondar official"] * 2,
    ),
    "capitals without a role": (
        "ru",
        "ВЕРА ШИЛОВА, ВЕДУЩАЯ: Область потратила 21 миллион.\nЗУЕВ: Это на треть меньше.\n"
        "ВЕРА ШИЛОВА: Доля дорог упала.\nЗУЕВ: Дороги построили в мае.",
        ["Вера Шилова person", "Зуев person"] * 2,
    ),
    "a role that asks": (
        "uk",
        "Журналіст: Скільки коштує ремонт?\nЛев Чубай, мер Острога: Ремонт коштує два мільйони.\n"
        "Журналіст: Хто платить?\nЧубай: Половину внесла область.",
        ["Лев Чубай official"] * 2,
    ),
    "names and hours on lines of their own": (
        "en",
        "Rachel Moore  0:01\nThe bridge was closed on Monday.\n\nIgor Bondar  0:12\n"
        "We closed it in May.\n\nRachel Moore  0:30\nThe ferry was full.\n\nIgor Bondar  1:05\n"
        "The repairs cost two million.",
        ["Rachel Moore person", "Igor Bondar person"] * 2,
    ),
    "hours before the names": (
        "en",
        "[0:01] Rachel Moore: The bridge was closed on Monday.\n[0:12] Igor Bondar: We closed it"
        " in May.\n[0:30] Moore: The ferry was full.\n[1:05] Bondar: The repairs cost two million.",
        ["Rachel Moore person", "Igor Bondar person"] * 2,
    ),
    "hours and names on lines of their own": (
        "uk",
        "00:01 Ганна Коваль\nМіст закрили у понеділок.\n00:12 Ігор Бондар\nРемонт триває.\n"
        "01:02:30 Ганна Коваль\nПором був повний.\n01:40 Ігор Бондар\nМіст старий.",
        ["Ганна Коваль person", "Ігор Бондар person"] * 2,
    ),
    "numbers in place of names": (
        "en",
        "Speaker 1 (00:01): The bridge was closed on Monday.\nSpeaker 2 (00:12): We closed it.\n"
        "Speaker 1 (00:30): The ferry was full.\nSpeaker 2 (01:05): The repairs cost two million.",
        ["Speaker 1 person", "Speaker 2 person"] * 2,
    ),
    "two lines of two voices": (
        "ru",
        "Анна Коваль: Мост закрыли в понедельник.\nИгорь Бондарь: Ремонт стоит два миллиона.",
        ["Анна Коваль person", "Игорь Бондарь person"],
    ),
    "marks of Markdown": (
        "en",
        "**Moore:** The bridge was closed on Monday.\n\n**Bondar:** We closed it in May.\n\n"
        "**Moore:** The ferry was full.\n\n**Bondar:** The repairs cost two million.",
        ["Moore person", "Bondar person"] * 2,
    ),
    "marks that open each line": (
        "en",
        '"MOORE: The bridge was closed on Monday. Will it open?\n\n"BONDAR: We did in May.\n\n'
        '"(LAUGHTER.)\n\n"The repairs cost two million.\n\n"MOORE: The ferry was full.\n\n'
        '"BONDAR: It was old.',
        ["Moore person", *["Bondar person"] * 2, "Moore person", "Bondar person"],
    ),
    "three lines of surnames in capitals": (
        "en",
        "MOORE: The bridge was closed on Monday.\n\nBONDAR: It opened in May.\n\n"
        "MOORE: The ferry was full.",
        ["Moore person", "Bondar person", "Moore person"],
    ),
    "a line that goes on": (
        "en",
        "Ann Moore: The bridge was closed on Monday.\n\nIgor Bondar: We closed it in May.\n\n"
        "The repairs cost two million.\n\nMoore: The ferry was full.\n\nBondar: It is old.",
        ["Ann Moore person", *["Igor Bondar person"] * 2, "Ann Moore person", "Igor Bondar person"],
    ),
}


@pytest.mark.parametrize("kind", TRANSCRIPTS)
def test_a_label_names_who_says_the_line(kind: str) -> None:
    language, text, speakers = TRANSCRIPTS[kind]

    analysis = analyse(text, language=language)

    told = [" ".join((link.name, link.type)) for c in analysis.claims for link in c.chain]
    assert told == speakers
    assert analysis.title is None


def test_the_mention_is_the_label_of_the_line_and_the_name_the_fullest() -> None:
    _, text, _ = TRANSCRIPTS["roles and capitals"]

    links = [claim.chain[0] for claim in analyse(text, language="en").claims]

    told = ["RACHEL MOORE", "IGOR BONDAR", "MOORE", "BONDAR"]
    assert [text[link.start : link.end] for link in links] == told
    assert [link.name for link in links] == ["Rachel Moore", "Igor Bondar"] * 2


def test_labels_of_a_notice_make_no_transcript() -> None:
    text = "PLACE: The old hall is open.\nTIME: It begins at ten.\nNOTE: The desk is on the left."

    assert not any(claim.chain for claim in analyse(text, language="en").claims)


def test_labels_and_hours_are_no_part_of_claims() -> None:
    for _, text, _ in TRANSCRIPTS.values():
        for claim in analyse(text).claims:
            assert ":" not in text[claim.start : claim.end]


def test_a_colon_after_a_name_makes_no_transcript() -> None:
    text = "Ann Moore: the bridge is shut.\n\nThe ferry was full.\n\nOrra: a town by the river."

    assert all(claim.rule != "speaker's label" for claim in analyse(text).claims)


GUESTS = [
    (
        "ru",
        "Мельница в Старом Броду молчала двадцать лет. Её запустила Зоя Лугова, слесарь.",
        "Зоя Лугова",
    ),
    (
        "uk",
        "Млин у Новому Борі мовчав двадцять років. Його запустила Зоя Гук, слюсарка.",
        "Зоя Гук",
    ),
]


@pytest.mark.parametrize(("language", "intro", "guest"), GUESTS)
def test_a_town_is_never_the_guest(language: str, intro: str, guest: str) -> None:
    text = f"{intro}\n\n— Як?\n\n— Вал ремонтували рік.\n\n— Ціна?\n\n— Вона зросла в травні."

    names = {link.name for claim in analyse(text, language=language).claims for link in claim.chain}

    assert names == {guest}


INTRO = "Тренер «Зорі» Олег Гук відповів на запитання преси після гри."
DIALOGUES = {
    "one question between dashes": (
        f"{INTRO}\n\n– Ви виграли тричі. Чи вистачить сил?\n\n– {{Лава довга.}}",
        "Олег Гук (person)",
    ),
    "what was asked first is left out": (
        f"{INTRO}\n\n– {{Гра вдалася.}} {{Суддя помилився двічі.}}\n\n– Травм багато. Хто вибув?"
        "\n\n– {Вибули двоє.}",
        "Олег Гук (person)",
    ),
    "a question that holds what another said": (
        "Майстер Олег Гук лагодить дзвони.\n\n— У мерії кажуть, що {дзвін піднімуть у липні.} Так?"
        "\n\n— {Опору вже зварили.}",
        "мерія (official) | Олег Гук (person)",
    ),
}


@pytest.mark.parametrize("kind", DIALOGUES)
def test_a_dash_answers_a_dash_that_asks(kind: str) -> None:
    drawing, sources = DIALOGUES[kind]

    analysis = read(drawing, "uk")

    said = [claim for claim in analysis.claims if claim.chain]
    assert redraw(drawing, analysis._replace(claims=tuple(said))) == drawing
    assert " | ".join(dict.fromkeys(map(chain, said))) == sources


def test_a_question_without_a_dash_makes_no_interview() -> None:
    text = "Чому закрили міст?\n\nМіст закрили в травні. Пором ходить щодня."

    assert all(claim.chain == () for claim in analyse(text, language="uk").claims)


ANNOUNCED = [
    (f"{INTRO}\n\n«{{Гра вдалася.}} {{Суддя помилився}}».", "Олег Гук (person) | ="),
    (f"{INTRO}\n\n«{{Гра «Зорі» вдалася}}».", "Олег Гук (person)"),
    # something else was told in between, or a title opens the line
    (f"{INTRO} {{Гру бачили 300 глядачів.}}\n\n«{{Гра вдалася.}} {{Суддя помилився}}».", " |  | "),
    (f"{INTRO}\n\n{{«Зоря» програла вдома.}}", ""),
]


@pytest.mark.parametrize(("drawing", "expected"), ANNOUNCED)
def test_who_is_said_to_speak_is_quoted_in_the_next_line(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


def test_one_question_and_its_answer_make_an_interview() -> None:
    answer = "Фридрих фон Рот: {Завод строят год.} {Он почти готов.}"
    drawing = f"Завод\n\n{{Завод строят.}}\n\nЗаря: Как идёт работа?\n\n{answer}"
    check(drawing, " | Фридрих фон Рот (person) | =", "ru")


NO_INTERVIEWS = [
    # places told one after the other, each once
    "{It rained.}\n\n{Lowe, the port of Orra: the pier is shut.}\n\n"
    "{Corby, the port of Varn: the pier is open.}\n\n{The storm is over.}\n\n{It came on Monday.}",
    # a line that leads in
    "{It rained.}\n\nReasons:\n\n{The bridge is old.}\n\n{It leaks.}",
    # questions that the article asks and answers itself
    "{The coach Ann Roe left the town.}\n\nWhat is shut?\n\n{The bridge is shut.}\n\n"
    "What is open?\n\n{The pier is open.}",
]


@pytest.mark.parametrize("drawing", NO_INTERVIEWS)
def test_what_only_looks_like_an_interview_is_the_articles_own(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert not any(claim.chain for claim in analysis.claims)


def test_answers_without_dashes_are_told_by_their_first_person() -> None:
    drawing = (
        "The coach Ann Roe met the press.\n\nWhat is shut?\n\n{We shut the pier.}\n\nWhat is open?"
        "\n\n{We opened the bridge.}"
    )
    check(drawing, "Ann Roe (person) | =", "en")


LIKE = [("Kubrenko", "Kubrenco", True), ("Ivanov", "Ivanova", False), ("Davis", "Davids", False)]
LIKE += [("Martin", "Martinson", False), ("Oleksandr Kubrenko", "KUBRENKO", True)]


@pytest.mark.parametrize(("name", "surname", "alike"), LIKE)
def test_a_surname_is_the_same_in_another_spelling(name: str, surname: str, alike: bool) -> None:
    assert is_spelt_like(name, surname) == alike
