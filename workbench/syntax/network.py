"""The parser's arithmetic, with numpy alone: what training fitted, run forwards."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from workbench.syntax.decoding import best_tree
from workbench.syntax.features import rows_of, shape_of
from workbench.syntax.labels import FEATURES, LANGUAGES, RELATIONS

if TYPE_CHECKING:  # nothing of it is needed to run, and it takes a while to load
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.intp]


REMEMBERED = 8192
"""Words whose sums are kept; a kilobyte each."""


class Tree(NamedTuple):
    """What the network tells of a sentence, by word: heads as in `best_tree`, numbers of labels."""

    heads: Numbers
    relations: Numbers
    tags: dict[str, Numbers]
    sure: Floats


class Packing(NamedTuple):
    """Sentences, longest first, laid word by word: all first words, all second ones, ..."""

    active: list[int]
    reverse: Numbers
    rows: list[Numbers]

    @staticmethod
    def of(lengths: Sequence[int]) -> Packing:
        """Of sentences with these lengths, none longer than the one before."""
        long = np.array(lengths)
        active = [int((long > t).sum()) for t in range(lengths[0])]
        starts = np.concatenate([[0], np.cumsum(active)])
        rows = [starts[:n] + i for i, n in enumerate(lengths)]
        reverse = np.empty(int(starts[-1]), np.intp)
        for place in rows:
            reverse[place] = place[::-1]
        return Packing(active, reverse, rows)


def _bend(x: Floats) -> Floats:
    """Leaky rectifier."""
    bent: Floats = np.maximum(x, np.float32(0.1) * x)
    return bent


class Network:
    """The weights of one file, ready to run."""

    def __init__(self, weights: dict[str, NDArray[Any]]) -> None:
        self._table = weights.pop("table")
        self._scale = weights.pop("table.scale").astype(np.float32)
        self._w = weights
        self._known: dict[str, int] = {}
        self._sums = np.empty((REMEMBERED, 2 * self._table.shape[1]), np.float32)
        self._layers = [self._prepare_layer(number) for number in range(2)]

    def _prepare_layer(self, number: int) -> tuple[Floats, Floats, Floats]:
        """Both directions of a layer side by side, sigmoids turned into halves of tanh.

        What goes round lies gate by gate, the three with a sigmoid first: products of that size
        need no weights to be moved.
        """
        w, name = self._w, f"layers.{number}."
        ways = ("", "_reverse")
        into = np.stack([w.pop(f"{name}weight_ih_l0{way}").T for way in ways])
        again = np.stack([w.pop(f"{name}weight_hh_l0{way}").T for way in ways])
        bias = np.stack(
            [w.pop(f"{name}bias_ih_l0{way}") + w.pop(f"{name}bias_hh_l0{way}") for way in ways]
        )
        size = again.shape[1]
        order = np.arange(4 * size).reshape(4, size)[[0, 1, 3, 2]].ravel()
        half = np.repeat(np.array((0.5, 0.5, 0.5, 1.0), np.float32), size)
        into, again, bias = (array[..., order] * half for array in (into, again, bias))
        gates = again.reshape(2, size, 4, size).transpose(2, 0, 1, 3)
        return into, np.ascontiguousarray(gates), bias[:, None]

    def parse(
        self, sentences: Sequence[Sequence[str]], language: str, heat: float = 1.0
    ) -> list[Tree]:
        """The trees of some sentences; `heat` divides the scores before they become shares."""
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
        packing = Packing.of([len(sentences[i]) for i in order])
        x = self._enter([sentences[i] for i in order], packing, language)
        for into, again, bias in self._layers:
            x = _run_layer(x, packing, into, again, bias)
        trees: list[Tree | None] = [None] * len(sentences)
        for i, tree in zip(order, self._answer(x, packing, heat), strict=True):
            trees[i] = tree
        return [tree for tree in trees if tree is not None]

    def _enter(self, sentences: Sequence[Sequence[str]], packing: Packing, language: str) -> Floats:
        """What is known of each word alone, in the order of the packing."""
        w = self._w
        self._learn({word for words in sentences for word in words})
        n = len(packing.reverse)
        known, shapes = np.empty(n, np.intp), np.empty(n, np.intp)
        for words, rows in zip(sentences, packing.rows, strict=True):
            known[rows] = [self._known[word] for word in words]
            shapes[rows] = [shape_of(word, i == 0) for i, word in enumerate(words)]
        told = np.broadcast_to(w["language.weight"][LANGUAGES.index(language)], (n, 8))
        x = np.concatenate([self._sums[known], w["shape.weight"][shapes], told], 1)
        return _bend(self._linear("entry", x))

    def _learn(self, words: set[str]) -> None:
        """Make the sums of the words that are not remembered."""
        new = [word for word in words if word not in self._known]
        if not new:
            return
        if len(self._known) + len(new) > REMEMBERED:
            self._known.clear()
            new = list(words)
        size = len(self._table)
        lists = [part for word in new for part in rows_of(word, size)]
        rows = np.array([row for part in lists for row in part])
        starts = np.cumsum([0] + [len(part) for part in lists[:-1]])
        wide = self._table[rows] * self._scale[rows][:, None]
        sums = np.add.reduceat(wide, starts).reshape(len(new), -1)
        first = len(self._known)
        self._sums[first : first + len(new)] = sums
        self._known.update(zip(new, count(first)))

    def _linear(self, name: str, x: Floats) -> Floats:
        out: Floats = x @ self._w[f"{name}.weight"].T + self._w[f"{name}.bias"]
        return out

    def _squeeze(self, name: str, x: Floats) -> Floats:
        return _bend(self._linear(f"{name}.linear", x))

    def _answer(self, x: Floats, packing: Packing, heat: float) -> list[Tree]:
        """Heads first, then the label of each arc, then the tags."""
        w = self._w
        rooted = np.concatenate([w["root"][None], x])
        of = self._squeeze("arc_of", x) @ w["arc"] + w["arc_bias"]
        to = self._squeeze("arc_to", rooted)
        heads = np.empty(len(x), np.intp)
        above = np.empty(len(x), np.intp)
        sure = np.empty(len(x), np.float32)
        for rows in packing.rows:
            places = np.concatenate([[0], rows + 1])
            scores = of[rows] @ to[places].T
            heads[rows] = found = best_tree(scores)
            above[rows] = places[found]
            sure[rows] = _share(scores / heat, found)
        relations = self._label(x, rooted, above, heads)
        tags = self._tag(x)
        return [
            Tree(heads[r], relations[r], {k: v[r] for k, v in tags.items()}, sure[r])
            for r in packing.rows
        ]

    def _label(self, x: Floats, rooted: Floats, above: Numbers, heads: Numbers) -> Numbers:
        of, to = self._squeeze("label_of", x), self._squeeze("label_to", rooted)[above]
        scores = self._linear("label", np.concatenate([of * to, of, to], 1))
        scores[:, RELATIONS.index("root")] = -np.inf
        relations: Numbers = scores.argmax(1)
        relations[heads == 0] = RELATIONS.index("root")
        return relations

    def _tag(self, x: Floats) -> dict[str, Numbers]:
        narrow = self._squeeze("tag", x)
        return {k: self._linear(f"tags.{k}", narrow).argmax(1) for k in ("upos", *FEATURES)}


def _share(scores: Floats, found: Numbers) -> Floats:
    """What share of a word's belief goes to the head it got."""
    words = np.arange(len(scores))
    scores[words, words + 1] = -np.inf
    belief = np.exp(scores - scores.max(1, keepdims=True))
    share: Floats = belief[words, found] / belief.sum(1)
    return share


def _run_layer(x: Floats, packing: Packing, into: Floats, again: Floats, bias: Floats) -> Floats:
    """A layer of LSTM, both ways at once, over sentences as they are packed."""
    size = again.shape[-1]
    told = np.matmul(np.stack([x, x[packing.reverse]]), into) + bias
    gates = told.reshape(2, len(x), 4, size).transpose(2, 0, 1, 3)
    out = np.empty((2, len(x), size), np.float32)
    state = np.zeros((2, packing.active[0], size), np.float32)
    memory = np.zeros_like(state)
    start = 0
    for n in packing.active:
        g = np.matmul(state[None, :, :n], again)
        g += gates[:, :, start : start + n]
        np.tanh(g, g)
        opened = 0.5 * g[:3] + 0.5
        memory = opened[1] * memory[:, :n] + opened[0] * g[3]
        state = opened[2] * np.tanh(memory)
        out[:, start : start + n] = state
        start += n
    return np.concatenate([out[0], out[1][packing.reverse]], 1)
