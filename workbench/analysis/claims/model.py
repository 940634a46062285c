"""Features to how likely each label is: a linear model whose weights lie beside it."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import NamedTuple

from workbench.analysis.claims.features import Features

FOLDER = Path(__file__).parent / "weights"


class Model(NamedTuple):
    """The weights of one question. It is trained elsewhere and never changes."""

    labels: tuple[str, ...]
    always: tuple[float, ...]
    """What each label weighs before anything is seen."""
    weights: dict[str, tuple[float, ...]]
    """By feature; one that is not listed weighs nothing."""

    def shares(self, seen: Features) -> dict[str, float]:
        """How likely each label is; together 1."""
        found = [self.weights[name] for name in seen if name in self.weights]
        sums = [math.fsum(column) for column in zip(self.always, *found, strict=True)]
        most = max(sums)
        parts = [math.exp(value - most) for value in sums]
        return {label: part / sum(parts) for label, part in zip(self.labels, parts, strict=True)}

    def best(self, seen: Features) -> str:
        """The likeliest label."""
        shares = self.shares(seen)
        return max(shares, key=lambda label: shares[label])

    def grounds(self, seen: Features, label: str, most: int = 3) -> list[str]:
        """The features that spoke most for a label, the strongest first."""
        at = self.labels.index(label)
        weighed = {
            name: self.weights[name][at] - sum(self.weights[name]) / len(self.labels)
            for name in seen
            if name in self.weights
        }
        return sorted(weighed, key=lambda name: (-weighed[name], name))[:most]


@cache
def load_model(name: str) -> Model:
    """The model of `kind` or `worth`, read once."""
    return read_model(FOLDER / f"{name}.json")


def read_model(path: Path) -> Model:
    """The model of a file."""
    told = json.loads(path.read_text(encoding="utf-8"))
    weights = {name: tuple(row) for name, row in told["weights"].items()}
    return Model(tuple(told["labels"]), tuple(told["always"]), weights)
