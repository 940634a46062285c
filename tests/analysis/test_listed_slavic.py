"""Slavic sources one after the other: each is a link, and no comma between them cuts."""

import pytest

from tests.analysis.drawn import check

THREE = "мер (official) > прокурор (official) > лікар (person)"
BODIES = "поліція (official) > прокуратура (official) > мерія (official)"
LISTED = [
    ("uk", "Мер, прокурор і лікар сказали, що {міст цілий.}", THREE),
    ("uk", "За словами мера, прокурора та лікаря, {міст цілий.}", THREE),
    ("uk", "За даними поліції, прокуратури та мерії, {міст цілий.}", BODIES),
    ("uk", "{Міст цілий}, повідомили поліція, прокуратура та мерія.", BODIES),
    ("uk", "У поліції, прокуратурі та мерії сказали, що {міст цілий.}", BODIES),
    (
        "uk",
        "{Міст цілий}, повідомляє Reuters із посиланням на мера, прокурора та лікаря.",
        f"{THREE} > Reuters (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, пишуть Reuters, Bloomberg та AP.",
        "Reuters (agency) > Bloomberg (agency) > AP (agency)",
    ),
    ("uk", "І мер, і поліція кажуть, що {міст цілий.}", "мер (official) > поліція (official)"),
    ("uk", "Мер, а також поліція кажуть, що {міст цілий.}", "мер (official) > поліція (official)"),
    ("uk", "За даними мера, а також поліції, {міст цілий.}", "мер (official) > поліція (official)"),
    ("uk", "За словами і мера, і поліції, {міст цілий.}", "мер (official) > поліція (official)"),
    ("ru", "И мэр, и полиция говорят, что {мост цел.}", "мэр (official) > полиция (official)"),
    (
        "ru",
        "По словам мэра, прокурора и врача, {мост цел.}",
        "мэр (official) > прокурор (official) > врач (person)",
    ),
    # whom somebody told stands right behind him
    ("uk", "{Міст цілий}, заявив мер газеті «Край».", "мер (official) > Край (agency)"),
    ("uk", "{Міст цілий}, заявив мер телеканалу «Край».", "мер (official) > Край (agency)"),
    (
        "uk",
        "{Міст цілий}, заявила речниця поліції Олена Гук виданню «Край».",
        "Олена Гук (official) > Край (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, сказав директор телеканалу «Край».",
        "директор телеканалу «Край» (person)",
    ),
    ("ru", "{Мост цел}, заявил мэр газете «Край».", "мэр (official) > Край (agency)"),
    # whose paper or source it is, and who does something in what is said
    (
        "uk",
        "Джерела в уряді, армії та поліції кажуть, що {міст цілий.}",
        "джерела в уряді, армії та поліції (official)",
    ),
    ("uk", "Як кажуть лікарі, {вчителі та вихователі хворіють.}", "лікарі (person)"),
    ("uk", "За словами мера, {лікар і прокурор прибули.}", "мер (official)"),
    ("uk", "Мер сказав, що {поліція, прокуратура та мерія закрили міст.}", "мер (official)"),
    ("ru", "Как сообщили врачи, {мэр и губернатор приехали.}", "врачи (person)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), LISTED)
def test_each_of_a_list_says_it(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
