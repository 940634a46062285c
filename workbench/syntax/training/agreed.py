"""Trees that two parsers tell alike: `python -m workbench.syntax.training.agreed`.

Where they differ (in head, relation or part of speech) the word is left open (`_`), and training
passes over it. Each of the two is a file of weights or a treebank, as `silver` makes it.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

from workbench.syntax.conllu import Sentence
from workbench.syntax.labels import known_relation
from workbench.syntax.parser import Parsed, parse_with
from workbench.syntax.training.recipe import read_text
from workbench.syntax.training.treebanks import read_treebank
from workbench.syntax.weights import read_weights

SHORTEST, LONGEST = 5, 50
"""Words of the sentences that are taken."""
AGREED = 0.8
"""The share of a sentence's heads that must be told alike."""

Told = tuple[str, int, str, str]
"""Part of speech, head, relation, features in CoNLL-U."""


def of_weights(sentences: list[Sentence], path: Path, language: str) -> Iterator[list[Told]]:
    """What weights tell."""
    for tree in parse_with(read_weights(path), [s.words for s in sentences], language):
        yield [(w.upos, w.head, w.relation, features_of(w)) for w in tree]


def features_of(word: Parsed) -> str:
    """The features of a word as CoNLL-U writes them."""
    values = (word.animacy, word.case, word.gender, word.number, word.verb_form)
    names = ("Animacy", "Case", "Gender", "Number", "VerbForm")
    return "|".join(f"{k}={v}" for k, v in zip(names, values, strict=True) if v) or "_"


def of_treebank(sentences: list[Sentence]) -> Iterator[list[Told]]:
    """What a treebank tells."""
    for s in sentences:
        yield [
            (
                tag,
                head,
                known_relation(relation),
                "|".join(f"{k}={v}" for k, v in sorted(f.items())),
            )
            for tag, head, relation, f in zip(s.tags, s.heads, s.relations, s.features, strict=True)
        ]


def block(sentence: Sentence, one: list[Told], two: list[Told]) -> list[str]:
    """A sentence of CoNLL-U with what both tell; no lines where they agree on too little."""
    if sum(a[1] == b[1] for a, b in zip(one, two, strict=True)) < AGREED * len(one):
        return []
    lines = ["# features = some"]
    for i, (word, a, b) in enumerate(zip(sentence.words, one, two, strict=True)):
        tag, features = (a[0], a[3] or "_") if a[0] == b[0] else ("_", "_")
        head = str(a[1] + 1) if a[1] == b[1] else "_"
        relation = a[2] if a[1:3] == b[1:3] else "_"
        lines.append(
            "\t".join([str(i + 1), word, "_", tag, "_", features, head, relation, "_", "_"])
        )
    return [*lines, ""]


def run(arguments: argparse.Namespace) -> Iterator[str]:
    """The lines of the treebank."""
    language, first = arguments.language, arguments.first
    if arguments.source.suffix == ".conllu":
        sentences = list(read_treebank(arguments.source, language))
    else:
        sentences = list(read_text(arguments.source, language))
        random.Random(4).shuffle(sentences)
    sentences = [s for s in sentences if SHORTEST <= len(s.words) <= LONGEST]
    one = of_weights(sentences, first, language) if first else of_treebank(sentences)
    two = of_weights(sentences, arguments.second, language)
    words = 0
    for sentence, a, b in zip(sentences, one, two, strict=True):
        lines = block(sentence, a, b)
        words += len(sentence.words) if lines else 0
        if words > arguments.words:
            return
        yield from lines


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.syntax.training.agreed")
    parser.add_argument("source", type=Path, help="a text, or the treebank that is the first")
    parser.add_argument("second", type=Path, help="weights")
    parser.add_argument("out", type=Path)
    parser.add_argument("--first", type=Path, help="weights, if the source is a text")
    parser.add_argument("--language", required=True)
    parser.add_argument("--words", type=int, default=10**9)
    arguments = parser.parse_args()
    arguments.out.write_text("\n".join(run(arguments)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
