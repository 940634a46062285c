"""Any text becomes words with trees: places exact, one root, no exception."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import inputs
from workbench.syntax import LANGUAGES, ROOT, Parsed, parse, words
from workbench.syntax.features import parts_of
from workbench.syntax.labels import FEATURES, PARTS_OF_SPEECH, RELATIONS
from workbench.syntax.parser import WINDOW, windows
from workbench.syntax.weights import load


def check_tree(tree: list[Parsed]) -> None:
    assert [word.head for word in tree].count(ROOT) == 1
    for start, word in enumerate(tree):
        assert word.upos in PARTS_OF_SPEECH
        assert word.relation in RELATIONS
        assert word.case in FEATURES["Case"]
        assert (word.relation == "root") == (word.head == ROOT)
        assert 0 <= word.sure <= 1
        above = start
        for _ in tree:
            above = tree[above].head if above != ROOT else ROOT
        assert above == ROOT, "a cycle"


@pytest.mark.parametrize(
    ("language", "text", "verb", "subject"),
    [
        ("ru", "Мэр сказал, что дорога закрыта.", "сказал", "Мэр"),
        ("uk", "Мер заявив, що дорогу закрили.", "заявив", "Мер"),
        ("en", "The mayor said that the road was closed.", "said", "mayor"),
    ],
)
def test_the_subject_of_a_verb_is_found(language: str, text: str, verb: str, subject: str) -> None:
    (sentence,) = words(text, [(0, len(text))], language)
    heads = {w.text: sentence[w.tree.head].text for w in sentence if w.tree.head != ROOT}
    tags = {w.text: w.tree for w in sentence}

    assert heads[subject] == verb
    assert tags[subject].relation == "nsubj"
    assert (tags[subject].upos, tags[verb].upos) == ("NOUN", "VERB")
    assert tags[verb].verb_form == "Fin"


@given(st.integers(0, 2**32), st.sampled_from(sorted(LANGUAGES)))
@settings(max_examples=20)
def test_a_broken_text_has_words_in_their_places(number: int, language: str) -> None:
    text = inputs.text(Random(number))[:3000]
    places = [(0, len(text) // 2), (len(text) // 2, len(text))]

    found = words(text, places, language)

    assert len(found) == 2
    for (start, end), sentence in zip(places, found, strict=True):
        assert all(text[w.start : w.end] == w.text and w.text.strip() for w in sentence)
        assert all(start <= w.start < w.end <= end for w in sentence)
        if sentence:
            check_tree([w.tree for w in sentence])


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=12))
@settings(max_examples=60)
def test_any_words_have_a_tree(given_words: list[str]) -> None:
    (tree,) = parse([given_words], "uk")
    check_tree(tree)


def test_lone_surrogates_and_endless_words_are_words() -> None:
    (tree,) = parse([["\ud800", "а" * 100_000, "\x00", ""]], "ru")
    check_tree(tree)


def test_each_word_has_something_that_both_its_sums_are_made_of() -> None:
    """The empty word came last or not as a set has it: it broke one run of three."""
    assert all(map(all, map(parts_of, ("", "-", "а"))))


def test_a_tree_is_the_same_whatever_stands_beside_it() -> None:
    short = ["Мер", "заявив", ",", "що", "дорогу", "закрили", "."]
    long = [*short[:-1], ","] * 6

    alone = parse([short], "uk")[0]
    beside = parse([long, short, ["Так"]], "uk")[1]

    assert [w.head for w in alone] == [w.head for w in beside]
    assert [w.sure for w in alone] == pytest.approx([w.sure for w in beside], abs=1e-3)


@given(st.lists(st.sampled_from(["слово", ",", ";"]), max_size=700))
def test_a_long_sentence_is_cut_into_windows_behind_marks(given_words: list[str]) -> None:
    cut = windows(given_words)

    assert [i for a, b in cut for i in range(a, b)] == list(range(len(given_words)))
    assert all(0 < b - a <= WINDOW for a, b in cut)


def test_the_windows_of_a_sentence_are_one_tree_and_say_that_they_are_guessed() -> None:
    (tree,) = parse([["слово", "сказано", ","] * 200], "ru")

    check_tree(tree)
    assert sum(w.sure == 0 and w.relation == "parataxis" for w in tree) >= 4


@pytest.mark.slow
def test_megabytes_in_one_line_have_their_trees() -> None:
    text = "Мэр сказал, что дорога закрыта, и ушёл домой в 2024 г. " * 2_000
    (sentence,) = words(text, [(0, len(text))], "ru")

    assert len(sentence) > 20_000
    assert [w.tree.head for w in sentence].count(ROOT) == 1


def test_no_text_has_no_words() -> None:
    assert words("", [], "en") == []
    assert words("  \n ", [(0, 4)], "en") == [[]]


def test_a_language_without_weights_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load("pl")


def test_a_body_that_is_spelt_like_a_pronoun_is_a_name() -> None:
    words = ["The", "WHO", "said", "the", "outbreak", "was", "over", "."]

    (tree,) = parse([words], "en")

    assert (tree[1].upos, tree[1].head, tree[2].head) == ("PROPN", 2, ROOT)
