"""Ukrainian is read as well with the dictionaries of the extra `uk` as without them."""

import pytest

from workbench.analysis.languages.slavic import cases, dictionary
from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.dictionary import Dictionary
from workbench.analysis.languages.slavic.tags import Reading
from workbench.analysis.languages.slavic.weighing import weigh
from workbench.analysis.languages.ukrainian import names
from workbench.analysis.languages.ukrainian.endings import read_ukrainian
from workbench.analysis.languages.ukrainian.pack import CLOSED, UKRAINIAN
from workbench.analysis.words.tokens import tokenise
from workbench.analysis.words.word import (
    FUTURE,
    INFINITIVE,
    NAME,
    NOUN,
    PARTICIPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    Word,
)
from workbench.analysis.words.word_lists import load_lexicon


@pytest.fixture(params=["with", "without"])
def _dictionaries(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "with":
        pytest.importorskip("pymorphy3_dicts_uk", reason="the extra `uk` is not installed")
        return
    for module in (cases, dictionary):
        monkeypatch.setattr(module, "load_analyzer", lambda code: None)


both_ways = pytest.mark.usefixtures("_dictionaries")


@both_ways
@pytest.mark.parametrize(
    ("form", "may_be", "may_not_be"),
    [
        ("впаде", FUTURE, NOUN),  # впаде, впад: to call a thing by its name
        ("палати", NOUN, INFINITIVE),
        ("просить", 0, INFINITIVE),
        ("ради", NOUN, PREPOSITION),
        ("школи", NOUN, NAME),  # somebody called Школа
        ("вивезено", PARTICIPLE, NOUN),
        ("один", PRONOUN, 0),
        ("ми", PRONOUN, 0),
    ],
)
def test_rare_readings_are_left_out(form: str, may_be: int, may_not_be: int) -> None:
    word = Dictionary("uk", CLOSED, read_ukrainian).read_word(form)

    assert word.is_a(may_be, but=may_not_be) or not may_be
    assert not word.is_a(may_not_be)


@both_ways
def test_what_was_is_a_verb_and_a_surname_that_looks_like_one_is_none() -> None:
    read = Dictionary("uk", CLOSED, read_ukrainian).read_word

    assert all(read(form).verb for form in ("була", "було", "були"))
    assert not read("гука").verb
    assert not read("один").subject & PLURAL


def test_a_reading_that_no_ending_tells_stays_where_it_is_the_only_one() -> None:
    noun, verb = Reading("NOUN", "NOUN", False, 1, 0, NOUN), Reading("VERB", "VERB", False, 0, 1, 0)
    as_noun, as_verb = Word("", 1, 0, NOUN), Word("", 0, 1, 0)

    assert weigh([noun, verb], as_noun) == [noun]
    assert weigh([noun, verb], as_verb) == [noun, verb]
    assert weigh([verb], as_noun) == [verb]


@both_ways
@pytest.mark.parametrize(
    ("declined", "listed"),
    [
        ("Данила Рута", "Данило Рут"),
        ("Зої Гук", "Зоя Гук"),
        ("Івана Гука", "Іван Гук"),
        ("Ольги Бойко", "Ольга Бойко"),
        ("Марти Сороки", "Марта Сорока"),
    ],
)
def test_names_are_told_in_the_nominative(declined: str, listed: str) -> None:
    assert Cases("uk", names).nominative_names(declined.split()) == listed.split()


@both_ways
@pytest.mark.parametrize(
    ("declined", "listed"),
    [("глави", "глава"), ("банку", "банк"), ("раду", "рада"), ("листі", "лист")],
)
def test_of_words_with_one_form_the_one_of_the_lists_is_meant(declined: str, listed: str) -> None:
    lexicon, own = load_lexicon(UKRAINIAN), Cases("uk", names)
    token = next(iter(tokenise(declined, 0, len(declined))))
    gender = own.gender(declined, lexicon)

    assert own.nominative_word(token, lexicon, "", gender) == listed


@both_ways
def test_a_title_stays_in_the_singular() -> None:
    assert Cases("uk", names).nominative_title(["Віснику"], dative=True) == ["Вісник"]
