"""From scores of arcs to a tree: one root, no cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:  # nothing of it is needed to run, and it takes a while to load
    from numpy.typing import NDArray

    Scores = NDArray[np.float32]
    Heads = NDArray[np.intp]


_NEVER = -1e9


def best_tree(scores: Scores) -> Heads:
    """The heads of a sentence: 0 for the root, else the number of the head from 1.

    `scores[i, j]` tells how well word i hangs on j, column 0 being the root. Each word takes its
    best head; only where that leaves several roots or a cycle a search is made (Chu and Liu 1965,
    Edmonds 1967).
    """
    words = np.arange(len(scores))
    scores = scores.copy()
    scores[words, words + 1] = _NEVER
    heads: Heads = scores.argmax(1)
    roots = np.flatnonzero(heads == 0)
    if len(roots) == 1 and _leads_up(heads):
        return heads
    if len(roots) == 1:
        root = int(roots[0])
    elif len(scores) > 1:
        root = int((scores[:, 0] - scores[:, 1:].max(1)).argmax())
    else:
        return np.zeros(1, np.intp)
    scores[:, 0] = _NEVER
    heads = scores.argmax(1)
    heads[root] = 0
    return heads if _leads_up(heads) else _search(scores, root)


def _leads_up(heads: Heads) -> bool:
    """Whether every word reaches the root: heads of heads are taken until all have arrived."""
    above = np.concatenate([[0], heads])
    for _ in range(len(heads).bit_length()):
        above = above[above]
    return not above.any()


def _search(scores: Scores, root: int) -> Heads:
    square = np.full((len(scores) + 1, len(scores) + 1), _NEVER, np.float64)
    square[1:] = scores
    square[root + 1] = 2 * _NEVER
    square[root + 1, 0] = 0
    heads: Heads = _span(square)[1:]
    return heads


def _span(scores: NDArray[np.float64]) -> Heads:
    """The best tree of a square of scores with the root in place 0; cycles are made one node."""
    np.fill_diagonal(scores, 4 * _NEVER)
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    rest = np.delete(np.arange(len(scores)), cycle)
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]
    small = np.full((len(rest) + 1, len(rest) + 1), 4 * _NEVER)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[:-1, -1] = scores[np.ix_(rest, cycle)].max(1)
    small[-1, :-1] = gain[:, rest].max(0)
    out_of = cycle[scores[np.ix_(rest, cycle)].argmax(1)]
    broken = cycle[gain[:, rest].argmax(0)]
    inner = _span(small)
    for i, node in enumerate(rest[1:], 1):
        heads[node] = out_of[i] if inner[i] == len(rest) else rest[inner[i]]
    heads[broken[inner[-1]]] = rest[inner[-1]]
    return heads


def _find_cycle(heads: Heads) -> Heads | None:
    """The nodes of a cycle, if there is one."""
    seen = np.zeros(len(heads), np.intp)
    seen[0] = -1
    for start in range(1, len(heads)):
        node = start
        while not seen[node]:
            seen[node] = start
            node = int(heads[node])
        if seen[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(int(heads[cycle[-1]]))
            return np.array(cycle)
    return None
