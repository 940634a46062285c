"""Annotated articles and labelled sentences to what a model sees and what it should say."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.analysis.analyse import read_lines
from workbench.analysis.claims.candidates import place_claims, see_claim
from workbench.analysis.claims.certainty import see_certainty
from workbench.analysis.claims.features import Features
from workbench.analysis.result import Span
from workbench.syntax.training.compact import read_trees
from workbench.training.comparing import SAME, as_annotated, is_same_chain, shared

PARTS = 5
"""In so many the examples are cut, to hold one back."""
PARAGRAPHS = 6
"""Of prose, in which nothing tells where an article ends, that are read as one."""
NO_SPACE_BEFORE, NO_SPACE_BEHIND = frozenset("»”)],.;:!?…%"), frozenset("«“([„$€£₴₽")


@dataclass(frozen=True)
class Example:
    """A claim with what a reader says of it."""

    group: str
    """The article or sentence that it is from: what is held back together."""
    language: str
    seen: Features
    kind: str | None
    """None where nobody said so, "-" where nothing is stated."""
    worth: int | None
    weight: float = 1.0

    @property
    def part(self) -> int:
        return zlib.crc32(self.group.encode()) % PARTS


def read_examples(
    gold: Path, trees: Path, prose: Path, frames: dict[str, list[str]]
) -> Iterator[Example]:
    """All examples of our own: annotated articles, sentences of trees and short ones, prose.

    A spoken one is read as it is, and once more in each frame of its language.
    """
    labels = {row[0]: (row[1], int(row[2])) for row in _rows(gold / "worth.tsv")}
    for path in sorted(gold.glob("*.json")):
        yield from read_article(path, labels)
    for path in sorted(trees.glob("*/*.txt")):
        for tree in read_trees(path.read_text(encoding="utf-8").splitlines())[0]:
            if tree.name in labels:
                text = join_words(tree.words)
                yield from read_sentence(tree.name, path.parent.name, text, *labels[tree.name])
    for language, kind, worth, text in _rows(gold / "spoken.tsv"):
        framed = [put_in_frame(text, frame) for frame in frames[language]] if kind != "-" else []
        for one in (text, *framed):
            yield from read_sentence(text, language, one, kind, int(worth), 0.3)
    for language, worth, text in _rows(gold / "debates.tsv"):
        yield from read_sentence(text, language, text, None, int(worth))
    for short in ("kinds.tsv", "contrasts.tsv"):
        for language, kind, text in _rows(gold / short):
            yield from read_sentence(text, language, text, kind, None, 0.7)
    yield from read_prose(prose)


def put_in_frame(text: str, frame: str) -> str:
    """«{0}», — сказал он: as it stands; Он сказал, что {1}: with a small letter."""
    said = text.rstrip(".")
    small = said if said.startswith(("I ", "I'")) else said[0].lower() + said[1:]
    return frame.format(said, small)


def read_article(path: Path, labels: dict[str, tuple[str, int]]) -> Iterator[Example]:
    """The annotated claims of an article that are found; none where nobody may look at it."""
    article: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if not article.get("looked_at", True):
        return
    claims = list(enumerate(article["claims"], 1))
    for span, seen in _claims_of(article["text"], article["language"]):
        for number, claim in claims:
            if shared(span._asdict(), claim) >= SAME:
                name = f"{path.stem}.{number}"
                worth = labels[name][1] if name in labels else None
                yield Example(path.stem, article["language"], seen, claim["kind"], worth)


def read_prose(folder: Path) -> Iterator[Example]:
    """The claims in texts of a folder that its `kinds.tsv` tells the kind of.

    A row of it holds file, start, end, kind; one whose claim is no longer found is passed over.
    """
    kinds: dict[str, dict[tuple[int, int], str]] = {}
    for name, start, end, kind in _rows(folder / "kinds.tsv"):
        kinds.setdefault(name, {})[int(start), int(end)] = kind
    for name, labelled in kinds.items():
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
        for at, part in _cut_prose(text):
            for span, seen in _claims_of(part, name[:2]):
                place = at + span.start, at + span.end
                if place in labelled:
                    yield Example(f"{name}.{at}", name[:2], seen, labelled[place], None, 0.5)


def _cut_prose(text: str) -> Iterator[tuple[int, str]]:
    """Some paragraphs at a time, and where they begin."""
    lines, at = text.splitlines(keepends=True), 0
    for first in range(0, len(lines), PARAGRAPHS):
        part = "".join(lines[first : first + PARAGRAPHS])
        yield at, part
        at += len(part)


def read_outcomes(path: Path) -> Iterator[tuple[Features, bool]]:
    """What is seen of each suggestion in an annotated article, and whether it is right.

    It is where its span is an annotated one and its chain that one's from end to end.
    """
    article: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    text, claims = article["text"], article["claims"]
    placed = place_claims(text, read_lines(text, article["language"], None).statements)
    for number, (span, one) in enumerate(placed):
        if one.scene.tokens:
            words = text[span.start : span.end]
            seen = see_certainty(words, number, one, see_claim(one))
            same = (claim for claim in claims if shared(span._asdict(), claim) >= SAME)
            chain = as_annotated(one.chain)
            yield seen, any(is_same_chain(claim["chain"], chain) for claim in same)


def read_sentence(
    name: str, language: str, text: str, kind: str | None, worth: int | None, weight: float = 1.0
) -> Iterator[Example]:
    """The first claim of a sentence has its kind, the longest its worth."""
    claims = _claims_of(text, language)
    if not claims:
        return
    longest = max(claims, key=lambda claim: claim[0].end - claim[0].start)
    yield Example(name, language, claims[0][1], kind, None, weight)
    yield Example(name, language, longest[1], None, worth, weight)


def join_words(words: list[str]) -> str:
    """The words of a tree as they stand in a text."""
    text, apart, quoting = "", False, False
    for word in words:
        if word == '"':
            quoting = not quoting
            text += f" {word}" if quoting and apart else word
            apart = not quoting
            continue
        behind = word in NO_SPACE_BEFORE or word == "-" or word.startswith(("'", "’", "n't"))
        text += f" {word}" if apart and not behind else word
        apart = word not in NO_SPACE_BEHIND and word != "-"
    return text


def _claims_of(text: str, language: str) -> list[tuple[Span, Features]]:
    placed = place_claims(text, read_lines(text, language, None).statements)
    return [(span, see_claim(one)) for span, one in placed if one.scene.tokens]


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield line.split("\t")
