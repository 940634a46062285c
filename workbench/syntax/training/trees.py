"""`python -m workbench.syntax.training.trees FILE…`: checks trees of our own writing.

Prints what is refused and what to look at again; `--brackets` shows the trees, `--conllu` writes
them as a treebank, `--compare A B` counts equal heads of the same sentences written twice.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from workbench.syntax.conllu import ROOT
from workbench.syntax.training.checking import warnings
from workbench.syntax.training.compact import MARK, Tree, read_trees, to_brackets, to_conllu


def read_file(path: Path) -> tuple[list[Tree], list[str]]:
    """The trees of a file, and what is wrong with its lines."""
    return read_trees(path.read_text(encoding="utf-8").splitlines())


def report(path: Path, brackets: bool) -> Iterator[str]:
    """What is said of a file, line by line; refusals begin with REFUSED."""
    trees, faults = read_file(path)
    yield from (f"REFUSED {path.name}: {fault}" for fault in faults)
    for tree in trees:
        yield from (f"REFUSED {tree.name}: {fault}" for fault in tree.faults)
        if not tree.faults:
            yield from (f"look {tree.name}: {warning}" for warning in warnings(tree))
            if brackets:
                yield f"{tree.name}  {to_brackets(tree)}"
    yield f"{path.name}: {len(trees)} sentences, {sum(len(t.words) for t in trees)} tokens"


def compare(first: list[Tree], second: list[Tree]) -> Iterator[str]:
    """Where two writers differ on the same sentences, then the shares of equal answers."""
    others = {tuple(tree.words): tree for tree in second if not tree.faults}
    counts = dict.fromkeys(("sentences", "words", "heads", "heads and labels", "tags"), 0)
    for tree in first:
        other = others.get(tuple(tree.words))
        if other and not tree.faults:
            counts["sentences"] += 1
            for word, tag in enumerate(tree.tags):
                if tag != MARK:
                    yield from _compare_word(tree, other, word, counts)
    n = max(counts["words"], 1)
    shares = ", ".join(f"{k} {counts[k] / n:.3f}" for k in ("heads", "heads and labels", "tags"))
    yield f"{counts['sentences']} sentences, {counts['words']} words, equal: {shares}"


def _compare_word(one: Tree, two: Tree, word: int, counts: dict[str, int]) -> Iterator[str]:
    head = one.heads[word] == two.heads[word]
    label = one.relations[word].split(":")[0] == two.relations[word].split(":")[0]
    tag = one.tags[word] == two.tags[word]
    for name, same in (("words", True), ("heads", head), ("heads and labels", head and label)):
        counts[name] += same
    counts["tags"] += tag
    if not (head and label and tag):
        yield f"{one.name} {one.at(word)}: {_told(one, word)} | {_told(two, word)}"


def _told(tree: Tree, word: int) -> str:
    head = tree.heads[word]
    under = tree.at(head) if head != ROOT else "root"
    return f"{tree.tags[word]} {tree.relations[word]} under {under}"


def run(arguments: argparse.Namespace) -> Iterator[str]:
    """What is printed."""
    if arguments.compare:
        one, two = (read_file(path)[0] for path in arguments.files)
        yield from compare(one, two)
    elif arguments.conllu:
        for path in arguments.files:
            yield from (to_conllu(tree) for tree in read_file(path)[0] if not tree.faults)
    else:
        for path in arguments.files:
            yield from report(path, arguments.brackets)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.syntax.training.trees")
    parser.add_argument("files", type=Path, nargs="+")
    for option in ("--brackets", "--conllu", "--compare"):
        parser.add_argument(option, action="store_true")
    refused = False
    for line in run(parser.parse_args()):
        print(line)
        refused |= line.startswith("REFUSED")
    sys.exit(refused)


if __name__ == "__main__":
    main()
