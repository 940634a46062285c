"""Trees from files: treebanks in CoNLL-U, our own as we write them."""

from collections.abc import Iterator
from pathlib import Path

from workbench.syntax.conllu import ROOT, Sentence, read_sentences
from workbench.syntax.training.certain import add_certain
from workbench.syntax.training.compact import MARK, read_trees
from workbench.syntax.training.punctuation import hang_marks


def read_treebank(path: Path, language: str) -> Iterator[Sentence]:
    """The sentences of a file; raises ValueError for one of ours that has a fault."""
    lines = path.read_text(encoding="utf-8").split("\n")
    if path.suffix == ".conllu":
        yield from read_sentences(lines, language)
    else:
        yield from _read_ours(path, lines, language)


def rehang_marks(sentence: Sentence) -> None:
    """Hang the marks by our rule: the treebanks differ most in their commas."""
    marks = [tag == MARK for tag in sentence.tags]
    free = [h != ROOT and not marks[h] for h, mark in zip(sentence.heads, marks, strict=True)]
    root = sentence.heads.index(ROOT)
    if marks[root] or not all(free[i] for i in range(len(marks)) if i != root):
        return
    plain = [r if r == "acl:relcl" else r.split(":")[0] for r in sentence.relations]
    hang_marks(sentence.words, marks, sentence.heads, plain)


def _read_ours(path: Path, lines: list[str], language: str) -> Iterator[Sentence]:
    trees, faults = read_trees(lines)
    faults += [f"{tree.name}: {fault}" for tree in trees for fault in tree.faults]
    if faults:
        raise ValueError(f"{path}: {'; '.join(faults)}")
    for tree in trees:
        add_certain(tree, language)
        yield Sentence(
            words=tree.words,
            lemmas=["_"] * len(tree.words),
            tags=tree.tags,
            features=tree.features,
            heads=tree.heads,
            relations=tree.relations,
            about={"sent_id": tree.name, "text": " ".join(tree.words), "features": "some"},
            language=language,
        )
