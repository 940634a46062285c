"""Reprints of a text are found by a few numbers they share."""

import random
import unicodedata
from collections import Counter

import pytest

from claims_db import ClaimStore
from claims_db.text.likeness import likeness, likeness_keys
from tests.makers import make_article

WORDS = [f"word{number}" for number in range(2_000)]


def text_of(seed: int, words: int = 300) -> list[str]:
    return random.Random(seed).choices(WORDS, k=words)


def share(one: list[str], other: list[str]) -> int:
    """How many numbers two texts have in common."""
    return len(set(likeness_keys(" ".join(one))) & set(likeness_keys(" ".join(other))))


def test_the_same_words_have_the_same_numbers_whatever_stands_between_them() -> None:
    assert likeness_keys("One two three. " * 3 + " ".join(WORDS[:20])) == likeness_keys(
        "one  two\nTHREE! " * 3 + ", ".join(WORDS[:20])
    )


def test_a_letter_of_one_character_or_two_is_the_same() -> None:
    text = "Район Майский закрыт. " + " ".join(WORDS[:20])
    decomposed = unicodedata.normalize("NFD", text)

    assert likeness_keys(decomposed) == likeness_keys(text)
    assert likeness(decomposed, text) == 1.0


def test_most_reprints_with_a_tenth_of_the_words_changed_share_a_number() -> None:
    found = 0
    for seed in range(100):
        original = text_of(seed)
        reprint = original.copy()
        for place in range(0, len(reprint), 15):
            reprint[place] = "changed"
        found += share(original, reprint) > 0

    assert found >= 85


def test_unrelated_texts_share_none() -> None:
    assert not any(share(text_of(seed), text_of(seed + 1000)) for seed in range(100))


@pytest.mark.parametrize("words", [13, 20, 40])
def test_nor_do_short_ones(words: int) -> None:
    """Otherwise each short article would be compared with all that the store has."""
    keys = Counter(
        key for seed in range(300) for key in likeness_keys(" ".join(text_of(seed, words)))
    )

    assert max(keys.values()) <= 2


def test_a_very_short_text_is_like_none() -> None:
    assert likeness_keys("Prices rose by 5 % in May.") == []


def test_likeness_is_a_share() -> None:
    assert likeness("Prices rose.", "Prices rose.") == 1
    assert 0.5 < likeness("Prices rose in May.", "Prices fell in May.") < 1


def test_looking_for_reprints_takes_no_longer_however_many_are_alike(store: ClaimStore) -> None:
    new = make_article(" ".join(text_of(1)))
    store.articles.add(make_article(" ".join([*text_of(1), "changed"])))

    def steps(alike: int) -> int:
        """How much SQLite does where so many articles share a number."""
        rows = [(new.likeness_keys[0], number) for number in range(2, alike)]
        sqlite = store.connection.sqlite
        sqlite.execute("PRAGMA foreign_keys=OFF")
        with store.connection.write():
            sqlite.executemany("INSERT OR IGNORE INTO article_likeness VALUES (?, ?)", rows)
        taken = []
        sqlite.set_progress_handler(lambda: taken.append(1), 1)
        assert store.articles.like(new) == (1, pytest.approx(0.99, abs=0.02))
        sqlite.set_progress_handler(None, 0)
        return len(taken)

    few, many = steps(2_000), steps(20_000)

    assert many < few * 1.05
