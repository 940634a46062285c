"""A recipe: what weights are made of. It lies beside them as TOML."""

import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.syntax.conllu import Sentence
from workbench.syntax.tokens import tokenise
from workbench.syntax.training.treebanks import read_treebank, rehang_marks

LONGEST = 110
"""Words of the longest sentence that is trained on."""
_BREAK = re.compile(r"(?<=[.!?…])[»”\"']*\s+(?=[«“\"—–-]?\s*[A-ZА-ЯІЇЄҐ])")


@dataclass(frozen=True)
class Recipe:
    """What the file tells: `rows`, `seed`, and tables for the stages, the treebanks, the texts."""

    told: dict[str, Any]
    folders: tuple[Path, ...]

    def treebanks(self) -> Iterator[Sentence]:
        """The sentences with trees, each as often as its treebank's `times` says."""
        for entry in self.told["treebank"]:
            chosen = [
                s
                for path in self._find(entry["file"])
                for s in read_treebank(path, entry["language"])
                if 1 < len(s.words) <= LONGEST and _is_wanted(s, entry)
            ]
            chosen = _some(chosen, entry.get("sentences"))
            self._retag(chosen)
            if entry.get("marks") == "by rule":
                for sentence in chosen:
                    rehang_marks(sentence)
            print(
                entry["file"],
                len(chosen),
                "sentences",
                sum(len(s.words) for s in chosen),
                "words",
                flush=True,
            )
            for _ in range(entry.get("times", 1)):
                yield from chosen

    def _retag(self, sentences: list[Sentence]) -> None:
        """Give the words that treebanks of one language tag in two ways one tag: `[[retag]]`."""
        for row in self.told.get("retag", []):
            pattern = re.compile(row["word"])
            for s in sentences:
                if s.language == row["language"]:
                    s.tags[:] = [
                        row["to"] if tag == row["tag"] and pattern.fullmatch(word) else tag
                        for word, tag in zip(s.words, s.tags, strict=True)
                    ]

    def texts(self) -> Iterator[Sentence]:
        """The sentences of raw text, with words alone."""
        for entry in self.told.get("text", []):
            for path in self._find(entry["file"]):
                yield from read_text(path, entry["language"])

    def _find(self, pattern: str) -> list[Path]:
        found = [path for folder in self.folders for path in sorted(folder.glob(pattern))]
        if not found:
            raise FileNotFoundError(f"no {pattern} in {', '.join(map(str, self.folders))}")
        return found


def read_recipe(path: Path, folders: tuple[Path, ...]) -> Recipe:
    """The recipe of a file; its treebanks and texts are looked for in the folders."""
    return Recipe(tomllib.loads(path.read_text(encoding="utf-8")), folders)


def _is_wanted(sentence: Sentence, entry: dict[str, Any]) -> bool:
    """`documents` takes half of a parallel treebank, by the number of the document."""
    if "documents" not in entry:
        return True
    odd = int(sentence.about["sent_id"][1:6]) % 2
    return odd == (entry["documents"] == "odd")


def _some(sentences: list[Sentence], number: int | None) -> list[Sentence]:
    if number is None:
        return sentences
    return random.Random(2).sample(sentences, min(number, len(sentences)))


def read_text(path: Path, language: str) -> Iterator[Sentence]:
    """The sentences of a raw text, with words alone."""
    for line in path.open(encoding="utf-8", errors="replace"):
        for piece in _BREAK.split(line.strip()):
            words = [piece[a:b] for a, b in tokenise(piece, 0, len(piece), language)]
            if 3 < len(words) <= LONGEST:
                n = len(words)
                yield Sentence(
                    words, ["_"] * n, ["_"] * n, [{}] * n, [-1] * n, ["_"] * n, language=language
                )
