"""Examples to the weights of a linear model: a softmax with a penalty, fitted with numpy alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.claims.features import Features
from workbench.analysis.claims.model import Model

Floats = NDArray[np.float64]

SELDOM = 5
"""Examples that must have a feature; a rarer one gets no weight."""
STEPS = 400
PLACES = 3
"""Decimals of a weight that are kept."""


@dataclass(frozen=True)
class Sheet:
    """Which example has which features; the last column is had by all."""

    features: list[str]
    rows: NDArray[np.intp]
    starts: NDArray[np.intp]
    columns: NDArray[np.intp]

    @staticmethod
    def of(seen: Sequence[Features]) -> Sheet:
        """Of the features that are not seldom."""
        count = Counter(name for features in seen for name in features)
        features = sorted(name for name, times in count.items() if times >= SELDOM)
        number = {name: i for i, name in enumerate(features)}
        lists = [[number[n] for n in one if n in number] + [len(features)] for one in seen]
        rows = np.repeat(np.arange(len(lists)), [len(one) for one in lists])
        starts = np.cumsum([0, *(len(one) for one in lists[:-1])])
        return Sheet(features, rows, starts, np.array([i for one in lists for i in one]))

    def sums(self, weights: Floats) -> Floats:
        """What the features of each example weigh together, by label."""
        out: Floats = np.add.reduceat(weights[self.columns], self.starts)
        return out

    def collect(self, shares: Floats) -> Floats:
        """What the examples of each feature bring together."""
        found = [
            np.bincount(self.columns, column[self.rows], len(self.features) + 1)
            for column in shares.T
        ]
        return np.stack(found, 1)


def fit(
    seen: Sequence[Features],
    wanted: Floats,
    weights: Sequence[float],
    labels: tuple[str, ...],
    penalty: Callable[[str], float],
    known: Model | None = None,
) -> Model:
    """Fit a model; `wanted` holds how much of each label an example should have.

    `penalty` is what holds the weights of a feature back: near nothing, or near those of the
    model that is `known`, fitted on other examples.
    """
    nothing = (0.0,) * len(labels)
    known = known or Model(labels, nothing, {})
    sheet = Sheet.of(seen)
    held = np.array([*map(penalty, sheet.features), 0.0])[:, None]
    near = np.array([*(known.weights.get(n, nothing) for n in sheet.features), known.always])
    found = _descend(sheet, wanted, np.array(weights) / sum(weights), held, near).round(PLACES)
    rows = known.weights | dict(zip(sheet.features, map(tuple, found[:-1].tolist()), strict=True))
    return Model(labels, tuple(found[-1]), {name: row for name, row in rows.items() if any(row)})


def _descend(sheet: Sheet, wanted: Floats, weights: Floats, held: Floats, near: Floats) -> Floats:
    """Nesterov's accelerated descent, begun anew where it overshoots."""
    best = ahead = near
    step, pace = 1 / (_steepest(sheet, weights) + held.max()), 1.0
    for _ in range(STEPS):
        shares = _shares(sheet.sums(ahead))
        slope = sheet.collect((shares - wanted) * weights[:, None]) + held * (ahead - near)
        new = ahead - step * slope
        if ((ahead - new) * (new - best)).sum() > 0:
            pace = 1.0
        following = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = new + (pace - 1) / following * (new - best)
        best, pace = new, following
    return best


def _steepest(sheet: Sheet, weights: Floats) -> float:
    """The most that the slope may change along one step: half the largest eigenvalue."""
    way = np.ones((len(sheet.features) + 1, 1))
    for _ in range(30):
        way /= np.linalg.norm(way)
        way = sheet.collect(weights[:, None] * sheet.sums(way))
    return float(np.linalg.norm(way)) / 2 * 1.1


def _shares(sums: Floats) -> Floats:
    parts = np.exp(sums - sums.max(1, keepdims=True))
    out: Floats = parts / parts.sum(1, keepdims=True)
    return out
