"""What training reads, and how trees are counted; none of it needs torch."""

from pathlib import Path

import pytest

from workbench.syntax.conllu import OPEN, ROOT, Sentence, read_sentences
from workbench.syntax.parser import Parsed
from workbench.syntax.training.agreed import block, of_treebank
from workbench.syntax.training.certain import certain_case
from workbench.syntax.training.compact import read_trees
from workbench.syntax.training.figures import compare, verbs_of_saying
from workbench.syntax.training.recipe import Recipe, read_recipe, read_text
from workbench.syntax.training.treebanks import read_treebank, rehang_marks

TREES = Path(__file__).parents[1] / "trees"
TREE = """# a
Мер сказав , що міст закрили і дорога стоїть .
1N2s 2Vr 4K6m 5N6o 6V2cm 7C9e 8N9s 9V6j
"""


@pytest.fixture
def sentence(tmp_path: Path) -> Sentence:
    path = tmp_path / "train-01.txt"
    path.write_text(TREE, encoding="utf-8")
    return next(read_treebank(path, "uk"))


def told(sentence: Sentence, **heads: int) -> list[Parsed]:
    """The right tree as a parser would tell it, with other heads for some words."""
    return [
        Parsed(
            sentence.tags[i], "", "", "", "", sentence.features[i].get("VerbForm", ""),
            heads.get(f"w{i + 1}", sentence.heads[i] + 1) - 1, sentence.relations[i], 0.95,
        )
        for i in range(len(sentence.words))
    ]  # fmt: skip


def test_the_right_tree_is_wholly_right(sentence: Sentence) -> None:
    figures = compare([(sentence, told(sentence))], "uk")

    assert figures.share("heads") == figures.share("upos") == 1
    assert figures.subject.f1 == figures.content.f1 == 1
    assert figures.share("sure and right", "sure") == 1


def test_a_content_under_the_wrong_verb_is_missed_and_told_falsely(sentence: Sentence) -> None:
    figures = compare([(sentence, told(sentence, w6=9, w9=2))], "uk")

    assert (figures.content.right, figures.content.there) == (0, 1)
    assert figures.share("heads") == pytest.approx(8 / 10)


def test_a_conjunction_joins_clauses_where_both_have_subjects_of_their_own(
    sentence: Sentence,
) -> None:
    assert compare([(sentence, told(sentence))], "uk").conjunction.there == 0
    sentence.relations[4] = "nsubj"

    right = compare([(sentence, told(sentence))], "uk").conjunction
    alone = [w._replace(verb_form="") for w in told(sentence)]
    missed = compare([(sentence, alone)], "uk").conjunction

    assert (right.right, right.there, right.told) == (1, 1, 1)
    assert (missed.right, missed.there, missed.told) == (0, 1, 0)


def test_what_the_tree_tells_beyond_doubt_is_added_to_its_features(sentence: Sentence) -> None:
    assert sentence.features[0] == {"Case": "Nom"}
    assert sentence.features[1] == {"VerbForm": "Fin"}
    assert sentence.features[4] == {"Case": "Acc"}


def test_such_features_are_right_where_they_are_written() -> None:
    right = wrong = 0
    for path in sorted(TREES.glob("[ru]*/test-*.txt")):
        for tree in read_trees(path.read_text(encoding="utf-8").splitlines())[0]:
            for word, written in enumerate(tree.features):
                case = certain_case(tree, word, path.parent.name)
                right += bool(case) and written.get("Case") == case
                wrong += bool(case) and written.get("Case", case) != case

    assert right > 1000
    assert right / (right + wrong) > 0.95


def test_a_tree_with_a_fault_stops_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "train-01.txt"
    path.write_text(TREE.replace("2Vr", "2Vo"), encoding="utf-8")

    with pytest.raises(ValueError, match=r"train-01.txt: a: 2Vo: a root has no head"):
        list(read_treebank(path, "uk"))


def test_where_two_parsers_differ_the_word_is_left_open(sentence: Sentence) -> None:
    right = next(of_treebank([sentence]))
    other = [*right]
    other[7] = ("PROPN", 4, "nsubj", "_")

    (read,) = read_sentences(block(sentence, right, other), "uk")

    assert read.heads[7] == OPEN
    assert (read.tags[7], read.relations[7]) == ("_", "_")
    assert read.heads[1] == ROOT
    assert read.about["features"] == "some"


def test_a_sentence_told_too_differently_is_left_out(sentence: Sentence) -> None:
    right = next(of_treebank([sentence]))
    other = [(tag, 1, relation, features) for tag, _, relation, features in right]

    assert block(sentence, right, other) == []


def test_a_recipe_takes_files_by_pattern_as_often_as_it_says(tmp_path: Path) -> None:
    (tmp_path / "trees").mkdir()
    (tmp_path / "trees" / "train-01.txt").write_text(TREE, encoding="utf-8")
    (tmp_path / "raw.txt").write_text("Міст закрито на рік. Дорога стоїть.\n", encoding="utf-8")
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(
        '[[treebank]]\nlanguage = "uk"\nfile = "train-*.txt"\ntimes = 3\n'
        '[[text]]\nlanguage = "uk"\nfile = "raw.txt"\n[[text]]\nlanguage="uk"\nfile="none.txt"\n',
        encoding="utf-8",
    )
    read = read_recipe(recipe, (tmp_path, tmp_path / "trees"))
    texts = read.texts()

    assert len(list(read.treebanks())) == 3
    assert [next(texts).words for _ in range(1)] == [["Міст", "закрито", "на", "рік", "."]]
    with pytest.raises(FileNotFoundError, match=r"no none.txt in"):
        list(texts)


def test_a_raw_text_is_cut_into_sentences(tmp_path: Path) -> None:
    path = tmp_path / "raw.txt"
    path.write_text("Так. «Міст закрито», — каже він. Дорога ще стоїть!\n", encoding="utf-8")

    assert [len(s.words) for s in read_text(path, "uk")] == [9, 4]


def test_marks_of_a_treebank_are_hung_by_our_rule(sentence: Sentence) -> None:
    sentence.heads[2] = 0
    rehang_marks(sentence)
    assert sentence.heads[2] == 5


@pytest.mark.parametrize(
    ("language", "verb"), [("ru", "сообщить"), ("uk", "повідомити"), ("en", "say")]
)
def test_the_verbs_of_saying_are_lemmas(language: str, verb: str) -> None:
    assert verb in verbs_of_saying(language)
    assert len(verbs_of_saying(language)) > 150


def test_a_word_that_treebanks_tag_in_two_ways_has_one_tag(tmp_path: Path) -> None:
    (tmp_path / "ru.txt").write_text("# A\nОднако снег сошёл .\n1R3v 2N3s 3Vr\n", encoding="utf-8")
    row = {"language": "ru", "word": "[Оо]днако", "tag": "ADV", "to": "CCONJ"}
    told = {"treebank": [{"language": "ru", "file": "ru.txt"}], "retag": [row]}

    (sentence,) = Recipe(told, (tmp_path,)).treebanks()

    assert sentence.tags == ["CCONJ", "NOUN", "VERB", "PUNCT"]
