"""What a conjunction joins: the tree of the sentence says where no clause follows it."""

from dataclasses import replace

import pytest

from tests.analysis.drawn import read, redraw
from tests.analysis.polish.pack import POLISH
from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.sentence.joined import keeps_together
from workbench.analysis.sentence.sentence import Scene, set_scene
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import Lexicon

WHOLE = [
    # nouns, the second with a word after it that may be a verb
    "{The envoy tried to involve Norvania and Orevia in talks.}",
    "{The council shares the costs with the port and city funds.}",
    "{Her deputy resigned over the missing files and the growing cost increases.}",
    # a verb of the subject before
    "{The question is whether towns can save water and halt leaks in time.}",
    # a time
    "{The deputy ran the office while the minister was away.}",
]
CUT = [
    "{The tram line was closed in May}, while {the ferry stayed open.}",
    "{The minister left early}, but {her deputy stayed.}",
    "{The port closed in May}, and {the ferry moved to the other bank.}",
]


@pytest.mark.parametrize("drawing", WHOLE + CUT)
def test_a_conjunction_cuts_only_between_two_clauses(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


def scene_of(text: str, language: Language[Scene]) -> Scene:
    return set_scene(text, 0, len(text), Lexicon(language), [])


def joins_at(scene: Scene, conjunction: str) -> bool:
    at = [token.lower for token in scene.tokens].index(conjunction)
    return keeps_together(scene, at, at + 1, len(scene.tokens))


def test_where_the_tree_is_not_sure_enough_it_says_nothing() -> None:
    text, english = "He met the mayor and the envoy.", LANGUAGES["en"]
    never = replace(english, sure_of_joined=1.1)

    assert joins_at(scene_of(text, english), "and")
    assert not joins_at(scene_of(text, never), "and")


def test_a_language_without_weights_has_no_trees() -> None:
    scene = scene_of("Minister i premier milczą.", POLISH)

    assert scene.tree.words == []
    assert not joins_at(scene, "i")


def test_a_sentence_is_parsed_only_when_a_question_comes() -> None:
    scene = scene_of("He met the mayor and the envoy.", LANGUAGES["en"])

    assert "words" not in vars(scene.tree)
    joins_at(scene, "and")
    assert "words" in vars(scene.tree)


def test_the_parsers_words_lie_in_the_tokens_that_they_begin_in() -> None:
    """It cuts in two what is one token here, and has nothing of what stands outside."""
    text = "Before. They don't like well-known tricks."
    scene = set_scene(text, 8, len(text), Lexicon(LANGUAGES["en"]), [])

    places = [scene.tree.token(number) for number in range(len(scene.tree.words))]

    assert [word.text for word in scene.tree.words][:3] == ["They", "do", "n't"]
    assert places[:4] == [0, 1, 1, 2]
    assert all(
        scene.tokens[at].start <= word.start < scene.tokens[at].end
        for at, word in zip(places, scene.tree.words, strict=True)
    )
