"""Trees of our own writing are read, refused with a reason, and printed."""

import pytest

from workbench.syntax.conllu import ROOT
from workbench.syntax.training.checking import warnings
from workbench.syntax.training.compact import Tree, read_tree, read_trees, to_brackets, to_conllu

WORDS = "Завод , сообщил его директор Пётр Лялин , потерял 12,5 млн рублей ."
ENTRIES = "1N9s/Nom.Sg.Masc 3V9pt 4D5d 5N3s 6P5ft 7P6fn 9Vr 10M11wg 11M12wg 12N9o"


def tree(words: str = WORDS, entries: str = ENTRIES) -> Tree:
    return read_tree("R2", words.split(), entries.split())


def test_an_entry_is_a_word_with_tag_head_and_relation() -> None:
    read = tree()

    assert not read.faults
    assert (read.tags[0], read.heads[0], read.relations[0]) == ("NOUN", 8, "nsubj")
    assert read.features[0] == {"Case": "Nom", "Number": "Sing", "Gender": "Masc"}
    assert (read.heads[8], read.relations[8]) == (ROOT, "root")


def test_marks_hang_on_what_they_set_off() -> None:
    heads = tree().heads
    assert [heads[i] + 1 for i in (1, 7, 12)] == [3, 3, 9]


@pytest.mark.parametrize(
    ("words", "entries", "marks"),
    [
        ("« Мост откроют » , — сказал Орлов .", "2N3o 3Vr 7V3pt 8N7s", [3, 3, 7, 7, 3]),
        ("Мэр сказал , что дорогу закрыли .", "1N2s 2Vr 4K6m 5N6o 6V2cm", [6, 2]),
        ("Міст , що веде до порту , зруйнований .", "1N8s 3K4m 4V1ar 5S6k 6N4l 8Ar", [4, 4, 8]),
        ("Доходы ( и расходы ) выросли .", "1N6s 3C4e 4N1j 6Vr", [4, 4, 6]),
    ],
)
def test_marks_by_rule(words: str, entries: str, marks: list[int]) -> None:
    read = tree(words, entries)
    assert not read.faults
    assert [h + 1 for h, t in zip(read.heads, read.tags, strict=True) if t == "PUNCT"] == marks


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        (ENTRIES.replace("4D5d ", ""), "4 его has no entry"),
        (ENTRIES + " 4D5d", "4 его has two entries"),
        (ENTRIES.replace("4D5d", "4D99d"), "the sentence has 13 tokens"),
        (ENTRIES.replace("4D5d", "4D2d"), "hangs on 2 ,, a mark"),
        (ENTRIES.replace("9Vr", "9V3o"), "0 roots"),
        (ENTRIES.replace("3V9pt", "3V5pt"), "is in a cycle"),
        (ENTRIES.replace("4D5d", "4Q5d"), "unknown tag"),
        (ENTRIES.replace("Nom", "Nim"), "unknown feature Nim"),
        (ENTRIES + " 2Y1o 13T9v", ". is a mark"),
    ],
)
def test_what_cannot_be_a_tree_is_refused(entries: str, fault: str) -> None:
    assert any(fault in said for said in tree(entries=entries).faults)


@pytest.mark.parametrize(
    ("words", "entries", "warning"),
    [
        ("Мэр и завод", "1Nr 2T3e 3N1j", ""),
        ("Мэр в заводе", "1Nr 2N3k 3N1n", "2 в is case but NOUN"),
        ("Мэр завод строит", "1N3s 2N3s 3Vr", "3 строит has two subjects"),
        ("Он сам строит и мэр", "1O3s 2A5a 3Vr 4C5e 5N3s", "cc without conj"),
        ("Мэр строит завод новый", "1N2s 2Vr 3N1n 4A2a", "the arcs of"),
        ("Мэр строит говорит", "1N2s 2Vr 3V2o/Fin", "3 говорит is a finite verb but obj"),
    ],
)
def test_what_looks_wrong_is_told(words: str, entries: str, warning: str) -> None:
    read = tree(words, entries)
    said = list(warnings(read))
    assert not read.faults
    assert any(warning in line for line in said) if warning else said == []


def test_a_tree_is_seen_as_brackets() -> None:
    assert to_brackets(tree()) == (
        "[nsubj Завод] [parataxis СООБЩИЛ [nsubj [det его] ДИРЕКТОР [flat:title ПЁТР "
        "[flat:name Лялин]]]] ПОТЕРЯЛ [obj [nummod:gov [nummod:gov 12,5] МЛН] РУБЛЕЙ]"
    )


def test_a_blank_inside_a_word_is_written_as_a_low_line() -> None:
    assert "1\t40 000\t_\tNUM" in to_conllu(tree("40_000 людей", "1M2wg 2Nr"))


def test_a_sentence_without_its_tree_and_a_name_used_twice_are_told() -> None:
    trees, faults = read_trees(["# A", "Да .", "# B", "Нет .", "1Tr", "# B", "Нет .", "1Tr"])

    assert [t.name for t in trees] == ["B", "B"]
    assert faults == ["no tree under the sentence: Да .", "B stands twice"]
