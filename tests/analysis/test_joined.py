"""What a conjunction joins: two clauses with subjects of their own, or less, by the tree."""

import pytest

from tests.analysis.drawn import read, redraw
from tests.analysis.polish.pack import POLISH
from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tree import Parses

WHOLE = [
    # nouns, the second with a word after it that may be a verb
    ("en", "{The envoy tried to involve Norvania and Orevia in talks.}"),
    ("en", "{The council shares the costs with the port and city funds.}"),
    ("en", "{Her deputy resigned over the missing files and the repeated cost increases.}"),
    ("en", "{She saw Ivan and Peter, crossed the road and sat down.}"),
    # a verb of the subject before
    ("en", "{The question is whether towns can save water and halt leaks in time.}"),
    ("en", "{The clerk took the keys from the wall, but left the safe open.}"),
    ("ru", "{В юности он работал конторщиком на железной дороге, но проявлял интерес к музыке.}"),
    ("ru", "{Прокуратура начала проверку, однако подробностей не раскрывает.}"),
    ("uk", "{Прокуратура розпочала перевірку, але не розкриває подробиць.}"),
    ("uk", "{Того звіту не було, а скарга була.}"),
    # no verb: a goal, what is needed, what there is little of
    ("ru", "{Доказательств её вины мало, а признательные показания она дала под давлением.}"),
    ("ru", "{Клуб сменил тренера, а главная цель — выход в финал.}"),
    ("uk", "{Трьом селам потрібна згода, і якщо її не буде, це питання розглянуть у суді.}"),
    # a subject that stands in what hangs on the verb
    ("uk", "{Будуть певні затримки, але коли ми будемо класти рейки, будемо пускати автобус.}"),
    # an infinitive that the dictionary does not know for one
    ("uk", "{Рада обіцяє замінити труби, а лікарні бракувати води не буде.}"),
    # questions that hang on one verb
    ("uk", "{Ми знаємо, чому гуде міст і чому тріснула опора.}"),
    ("ru", "{Мы знаем, почему гудит мост и сколько стоит опора.}"),
    # an adverb that may join; a noun beside a noun, whatever is put in between
    ("en", "{The coach suffered yet another blow on Sunday after two players left the squad.}"),
    ("en", "{Sales in the north, which had a dry May, and a warm June in the south helped it.}"),
    # a time
    ("en", "{The deputy ran the office while the minister was away.}"),
    # clauses that hang on another
    ("ru", "{Он приехал, когда паром уже ушёл, а мост ещё не открыли.}"),
]
CUT = [
    ("uk", "{Міст закрито}, і {автобуси йдуть в об'їзд.}"),
    ("en", "{The tram line was closed in May}, while {the ferry stayed open.}"),
    ("en", "{The minister left early}, but {her deputy stayed.}"),
    # some for a subject; a verb that no list knows, and that agrees
    ("en", "{Some backed it} and {most want it.}"),
    ("en", "{The lights fade} and {the audience hushes.}"),
    ("en", "{The port closed in May}, and {the ferry moved to the other bank.}"),
    ("en", "{The council cut the grant in May} and {the museum closed its doors in June.}"),
    # a number for a subject; a subject with a clause put in before its verb; a verb right after it
    ("en", "{Twenty delegates backed the pact} and {seven opposed it.}"),
    ("en", "{Rice was up 3%}, and {coal, which the state had rationed in April, rose 7%.}"),
    ("en", "{The board passed the budget in July} and {trade fell in August.}"),
    # what hangs on the subject's verb; beside a clause that the tree only guesses to be below
    ("en", "{The club had to sell, in order to pay its debts} and {Roe was one of those to go.}"),
    ("en", "{It was done to hurt me so that I would lose} and {obviously that didn't work.}"),
    ("ru", "{Мост закрылся в мае}, а {автобусы пошли в объезд.}"),
    ("ru", "{Огонь охватил склад}, и {к прибытию расчёта кровля уже обрушилась.}"),
    ("ru", "{Годовой бюджет составил два миллиона}, и {в музее работает 60 человек.}"),
    ("uk", "{Міст зачинився в травні}, а {автобуси пішли в об'їзд.}"),
    ("uk", "{Під кінець гри м'яч забив Гнатюк} і {суперник залишився без очок.}"),
    ("uk", "{Тоді місто збудувало школу}, а {рішення влади оскаржив у суді завод.}"),
    ("uk", "{Наші люди зазнали несправедливості} і {ми змінимо ситуацію.}"),
]


@pytest.mark.parametrize(("language", "drawing"), WHOLE + CUT)
def test_a_conjunction_cuts_only_between_two_clauses(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing


def scene_of(text: str, language: Language[Scene]) -> Scene:
    return set_scene(text, 0, len(text), Lexicon(language), [])


def joins_at(scene: Scene, conjunction: str, sure: float = 0.5) -> bool | None:
    at = [token.lower for token in scene.tokens].index(conjunction)
    return Joint(scene, 0, at, at + 1, len(scene.tokens)).joins_clauses(sure)


def test_where_the_tree_is_not_sure_enough_it_says_nothing() -> None:
    scene = scene_of("He met the mayor and the envoy.", LANGUAGES["en"].load())

    assert joins_at(scene, "and") is False
    assert joins_at(scene, "and", sure=1.1) is None


def test_a_language_without_weights_has_no_trees() -> None:
    scene = scene_of("Minister i premier milczą.", POLISH)

    assert scene.tree.words == []
    assert joins_at(scene, "i") is None


def test_a_sentence_is_parsed_only_when_a_question_comes() -> None:
    scene = scene_of("He met the mayor and the envoy.", LANGUAGES["en"].load())

    assert "words" not in vars(scene.tree)
    joins_at(scene, "and")
    assert "words" in vars(scene.tree)


def test_the_parsers_words_lie_in_the_tokens_that_they_begin_in() -> None:
    """It cuts in two what is one token here, and has nothing of what stands outside."""
    text = "Before. They don't like well-known tricks."
    scene = set_scene(text, 8, len(text), Lexicon(LANGUAGES["en"].load()), [])

    places = [scene.tree.token(number) for number in range(len(scene.tree.words))]

    assert [word.text for word in scene.tree.words][:3] == ["They", "do", "n't"]
    assert places[:4] == [0, 1, 1, 2]
    assert all(
        scene.tokens[at].start <= word.start < scene.tokens[at].end
        for at, word in zip(places, scene.tree.words, strict=True)
    )


def test_the_sentences_that_follow_are_parsed_along_with_the_one_asked_for() -> None:
    text = "He left. She stayed. They met."
    places = [(0, 8), (9, 20), (21, 30)]
    parses = Parses(text, "en", places)

    told = parses.words(places[1])

    assert [word.text for word in told] == ["She", "stayed", "."]
    assert list(parses.read) == places[1:]
    assert [word.text for word in parses.words((9, 12))] == ["She"]
