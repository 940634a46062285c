"""Who is meant by another word of his trade, a short title or his age, when others spoke too."""

import re

import pytest

from tests.analysis.drawn import chain, read
from workbench.analysis.reference.called_too import TRADES

ENGLISH = [row.split() for row in TRADES if row.isascii()]
OTHERS = "Tom Poe, a baker, said it was late."


@pytest.mark.parametrize(("said", "known"), [(row[0], row[-1]) for row in ENGLISH])
def test_a_trade_has_several_names(said: str, known: str) -> None:
    article = "an" if known[0] in "aeiou" else "a"
    text = (
        f"Ann Roe, {article} {known}, said it was shut.\n\n{OTHERS}\n\nThe {said} said it was over."
    )
    assert chain(read(text, "en").claims[-1]).startswith("Ann Roe (")


NAMED_AGAIN = [
    ("Senator Ann Roe said it was shut.", "The lawmaker", "Ann Roe (official)"),
    ("Prime Minister Ann Roe said it was shut.", "The PM", "Ann Roe (official)"),
    ("Attorney General Ann Roe said it was shut.", "The AG", "Ann Roe (official)"),
    ("Virologist Ann Roe said it was shut.", "The expert", "Ann Roe (person)"),
    ("Acme chief executive Ann Roe said it was shut.", "The boss", "Ann Roe (person)"),
    ("Resident Ann Roe, 34, said it was shut.", "The 34-year-old", "Ann Roe (person)"),
    ("34-year-old Ann Roe said it was shut.", "The 34-year-old", "Ann Roe (person)"),
    ("Ann Roe (34), a cook, said it was shut.", "The 34-year-old", "Ann Roe (person)"),
    ("Mayor Ann Roe, a Democrat, said it was shut.", "The Democrat", "Ann Roe (official)"),
]


@pytest.mark.parametrize(("first", "again", "expected"), NAMED_AGAIN)
def test_who_fits_is_meant_and_not_who_spoke_last(first: str, again: str, expected: str) -> None:
    text = f"{first}\n\n{OTHERS}\n\n{again} said it was over."
    assert chain(read(text, "en").claims[-1]) == expected


def test_a_partisan_is_who_spoke_and_leads_others() -> None:
    text = (
        "Opposition leader Ann Roe said it was shut.\n\nMayor Tom Poe's deputy, Bo Lund, left.\n\n"
        "The Conservative said it was over."
    )
    assert chain(read(text, "en").claims[-1]).startswith("Ann Roe (")


@pytest.mark.parametrize(("other", "said"), [("Union leader", "premier"), ("Actor", "singer")])
def test_no_trade_stands_for_another(other: str, said: str) -> None:
    text = (
        f"The {said} Ann Roe said it was shut.\n\n{other} Tom Poe said it was late.\n\n"
        f"The {said} said it was over."
    )
    assert chain(read(text, "en").claims[-1]).startswith("Ann Roe (")


TITLES = [
    ("Senator", "Sen."),
    ("Representative", "Rep."),
    ("Governor", "Gov."),
    ("Alderman", "Ald."),
    ("Admiral", "Adm."),
    ("Constable", "Const."),
    ("Barrister", "Barr."),
    ("Adv.", "Adv."),
    ("Mx", "Mx"),
]


@pytest.mark.parametrize(("title", "short"), TITLES)
def test_a_short_title_is_no_name(title: str, short: str) -> None:
    text = f"{title} Ann Roe left.\n\n“It is over,” {short} Roe said."
    assert re.fullmatch(r"Ann Roe \((official|person)\)", chain(read(text, "en").claims[-1]))


SLAVIC = [
    ("ru", "Депутат Олег Гук заявил, что мост закрыт.", "Парламентарий", "Олег Гук (official)"),
    ("ru", "Адвокат Олег Гук заявил, что мост закрыт.", "Защитник", "Олег Гук (person)"),
    ("ru", "Экономист Олег Гук заявил, что мост закрыт.", "Эксперт", "Олег Гук (person)"),
    ("ru", "Политолог Олег Гук заявил, что мост закрыт.", "Политолог", "Олег Гук (person)"),
    ("ru", "Гендиректор Олег Гук заявил, что мост закрыт.", "Топ-менеджер", "Олег Гук (person)"),
    (
        "ru",
        "Премьер Олег Гук заявил, что мост закрыт.",
        "Глава правительства",
        "Олег Гук (official)",
    ),
    ("ru", "Министр Олег Гук заявил, что мост закрыт.", "Глава ведомства", "Олег Гук (official)"),
    ("ru", "Директор завода Олег Гук молчал.", "Глава компании", "Олег Гук (person)"),
    ("uk", "Політолог Олег Гук заявив, що міст закрито.", "Політолог", "Олег Гук (person)"),
    (
        "uk",
        "Міністр Олег Гук заявив, що міст закрито.",
        "Очільник відомства",
        "Олег Гук (official)",
    ),
    ("uk", "Депутат Олег Гук заявив, що міст закрито.", "Парламентар", "Олег Гук (official)"),
    ("uk", "Адвокат Олег Гук заявив, що міст закрито.", "Захисник", "Олег Гук (person)"),
    ("uk", "Економіст Олег Гук заявив, що міст закрито.", "Експерт", "Олег Гук (person)"),
]
SAYING = {
    "ru": ("Пекарь Иван Лось сказал, что вода ушла.", "сказал, что работы начались."),
    "uk": ("Пекар Іван Лось сказав, що вода пішла.", "сказав, що роботи почалися."),
}


@pytest.mark.parametrize(("language", "first", "again", "expected"), SLAVIC)
def test_a_trade_has_several_names_in_slavic_languages(
    language: str, first: str, again: str, expected: str
) -> None:
    other, said = SAYING[language]
    text = f"{first}\n\n{other}\n\n{again} {said}"
    assert chain(read(text, language).claims[-1]) == expected


OFFICIALS = {
    "ru": "Мэр Иван Лось сказал, что вода ушла.",
    "uk": "Мер Іван Лось сказав, що вода пішла.",
}
HERS = [
    (
        "ru",
        "Градоначальница Анна Гук ушла рано.",
        "Чиновница сказала, что всё идёт.",
    ),
    ("uk", "Міністерка Анна Гук заявила, що міст закрито.", "Посадовиця сказала, що все йде."),
]


@pytest.mark.parametrize(("language", "first", "again"), HERS)
def test_a_woman_is_meant_where_the_verb_is_hers(language: str, first: str, again: str) -> None:
    text = f"{first}\n\n{OFFICIALS[language]}\n\n{again}"
    assert chain(read(text, language).claims[-1]) == "Анна Гук (official)"


JOURNALISTS = [
    ("ru", "Олег Гук, журналист, сообщил, что мост закрыт."),
    ("uk", "Олег Гук, журналіст, повідомив, що міст закрито."),
]


@pytest.mark.parametrize(("language", "text"), JOURNALISTS)
def test_a_journalist_who_says_something_is_no_byline(language: str, text: str) -> None:
    assert chain(read(text, language).claims[-1]) == "Олег Гук (person)"
