"""CoNLL-U, the format of Universal Dependencies: a sentence a block, a word a line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

ROOT = -1
"""The head of a word that hangs on no other."""
OPEN = -2
"""The head of a word of which none is told."""


@dataclass
class Sentence:
    """A sentence of a treebank, columns by word; heads are word numbers from 0, ROOT for none."""

    words: list[str]
    lemmas: list[str]
    tags: list[str]
    features: list[dict[str, str]]
    heads: list[int]
    relations: list[str]
    about: dict[str, str] = field(default_factory=dict)
    language: str = ""


def read_blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    """The blocks of a file, comments and all, without their line ends."""
    block: list[str] = []
    for line in lines:
        line = line.rstrip("\r\n")
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def is_word(line: str) -> bool:
    """Whether a line is a word: no comment, no range (`3-4`), no word left out (`5.1`)."""
    return line.split("\t", 1)[0].isdigit()


def columns_of(line: str) -> list[str]:
    """The ten columns of a word's line; raises ValueError where there are not ten."""
    columns = line.split("\t")
    if len(columns) != 10:
        raise ValueError(f"a word has ten columns, this line has {len(columns)}: {line[:60]}")
    return columns


def parse_features(column: str) -> dict[str, str]:
    """`Case=Nom|Number=Sing` as a mapping."""
    return dict(part.split("=", 1) for part in column.split("|") if "=" in part)


def read_sentences(lines: Iterable[str], language: str = "") -> Iterator[Sentence]:
    """The sentences of a treebank's file; what a document's comment says holds until the next."""
    about: dict[str, str] = {}
    for block in read_blocks(lines):
        for comment in (line for line in block if line.startswith("#")):
            name, _, value = comment[1:].partition("=")
            if name.strip().startswith("newdoc"):
                about.pop("source", None)
            about[name.strip()] = value.strip()
        rows = [columns_of(line) for line in block if is_word(line)]
        if rows:
            yield Sentence(
                words=[row[1] for row in rows],
                lemmas=[row[2] for row in rows],
                tags=[row[3] for row in rows],
                features=[parse_features(row[5]) for row in rows],
                heads=[OPEN if row[6] == "_" else int(row[6]) - 1 for row in rows],
                relations=[row[7] for row in rows],
                about=dict(about),
                language=language,
            )
