"""Words are cut as the treebanks cut them, and keep their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.syntax.tokens import tokenise


def cut(text: str, language: str) -> list[str]:
    return [text[a:b] for a, b in tokenise(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ru", "пресс-служба из-за", "пресс-служба|из-за"),
        ("ru", "12,5 % и 40 000 руб. сразу", "12,5|%|и|40 000|руб.|сразу"),
        ("ru", "А. С. Лялин, т. е. он", "А.|С.|Лялин|,|т.|е.|он"),
        ("ru", "Сдан в 2024 г.", "Сдан|в|2024|г|."),
        (
            "uk",
            "прем’єр-міністр на 10–20 тис. грн/добу",
            "прем’єр-міністр|на|10|–|20|тис.|грн|/|добу",
        ),
        ("uk", "о 15:30 24-річний чоловік...", "о|15:30|24-річний|чоловік|..."),
        ("en", "Mr. Reed's long-term e-mail", "Mr.|Reed|'s|long|-|term|e-mail"),
        ("en", "can't, cannot", "ca|n't|,|can|not"),
        ("en", "the U.S. sold $2.5bn", "the|U.S.|sold|$|2.5|bn"),
        ("en", "see www.harbour.org/news. J. K. Rowe", "see|www.harbour.org/news|.|J.|K.|Rowe"),
    ],
)
def test_words_are_cut_as_in_the_treebanks(language: str, text: str, words: str) -> None:
    assert cut(text, language) == words.split("|")


@given(st.text(), st.sampled_from(["ru", "uk", "en"]))
def test_every_character_that_is_no_blank_is_in_one_word(text: str, language: str) -> None:
    places = list(tokenise(text, 0, len(text), language))

    seen = [i for a, b in places for i in range(a, b)]
    assert seen == sorted(set(seen))
    assert all(a < b for a, b in places)
    assert not "".join(c for i, c in enumerate(text) if i not in set(seen)).strip()


def test_a_stretch_is_cut_without_what_stands_around_it() -> None:
    assert list(tokenise("Да. Мост закрыт. Нет.", 4, 16, "ru")) == [(4, 8), (9, 15), (15, 16)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["a", "a-", "1 ", "1 000", "а.", "'", "www.", "a.b", "@", "-", "1:"]
)
def test_a_line_of_a_million_characters_is_cut(unit: str) -> None:
    """What took the square of the length would not end."""
    text = unit * (1_000_000 // len(unit))

    assert list(tokenise(text, 0, len(text), "en"))[-1][1] == len(text.rstrip())
