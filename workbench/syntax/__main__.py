"""`python -m workbench.syntax --language uk FILE`: prints CoNLL-U.

A plain text is cut into sentences and words by us. A file that ends in .conllu keeps both, and
has its columns for part of speech, features, head and relation filled.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.syntax import LANGUAGES, Parsed, parse, words
from workbench.syntax.conllu import columns_of, is_word, read_blocks

LONGEST_LINE = 20_000
"""Characters that the splitter of sentences gets at once."""
AT_ONCE = 500
"""Sentences that are parsed together."""


def columns(tree: Parsed) -> tuple[str, str, str, str]:
    """Part of speech, features, head and relation, as CoNLL-U writes them."""
    told = {
        "Animacy": tree.animacy,
        "Case": tree.case,
        "Gender": tree.gender,
        "Number": tree.number,
        "VerbForm": tree.verb_form,
    }
    features = "|".join(f"{name}={value}" for name, value in told.items() if value)
    return tree.upos, features or "_", str(tree.head + 1), tree.relation


def fill(blocks: list[list[str]], language: str) -> Iterator[str]:
    """Sentences of CoNLL-U with the columns filled."""
    rows = [[columns_of(line) for line in block if is_word(line)] for block in blocks]
    trees = parse([[row[1] for row in sentence] for sentence in rows], language)
    for block, sentence, tree in zip(blocks, rows, trees, strict=True):
        told = iter(zip(sentence, tree, strict=True))
        for line in block:
            if is_word(line):
                row, word = next(told)
                row[3], row[5], row[6], row[7] = columns(word)
                line = "\t".join(row)
            yield line
        yield ""


def find_sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The places of the sentences of a text; a line ends one."""
    from choppa import DEFAULT_SRX_RULESET, SrxDocument, SrxTextIterator

    document = SrxDocument(ruleset=DEFAULT_SRX_RULESET)
    start = 0
    for line in text.splitlines(keepends=True):
        for i in range(0, len(line), LONGEST_LINE):
            piece = line[i : i + LONGEST_LINE]
            for sentence in SrxTextIterator(document, f"{language}_two", piece):
                yield start, start + len(sentence)
                start += len(sentence)


def write_words(text: str, sentences: Iterable[tuple[int, int]], language: str) -> Iterator[str]:
    """Sentences of a text in CoNLL-U."""
    places = list(sentences)
    for (start, end), found in zip(places, words(text, places, language), strict=True):
        if not found:
            continue
        yield f"# text = {' '.join(text[start:end].split())}"
        for i, word in enumerate(found):
            upos, features, head, relation = columns(word.tree)
            apart = i + 1 == len(found) or word.end < found[i + 1].start
            after = "_" if apart else "SpaceAfter=No"
            form = word.text.replace("\t", " ")
            row = [str(i + 1), form, "_", upos, "_", features, head, relation, "_", after]
            yield "\t".join(row)
        yield ""


def lines_of(path: Path, language: str) -> Iterator[str]:
    """What is printed for a file."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".conllu":
        blocks = list(read_blocks(text.split("\n")))
        for i in range(0, len(blocks), AT_ONCE):
            yield from fill(blocks[i : i + AT_ONCE], language)
    else:
        yield from write_words(text, find_sentences(text, language), language)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.syntax", description=__doc__)
    parser.add_argument("--language", required=True, choices=sorted(LANGUAGES))
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    try:
        for line in lines_of(arguments.file, arguments.language):
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:  # who reads has seen enough; nothing may be flushed at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError) as error:
        sys.exit(f"{arguments.file}: {error}")


if __name__ == "__main__":
    main()
