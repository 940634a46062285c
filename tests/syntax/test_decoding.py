"""A tree is the best of all trees with one root."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.syntax.decoding import best_tree


def is_tree(heads: tuple[int, ...]) -> bool:
    if heads.count(0) != 1:
        return False
    for word in range(len(heads)):
        above = word + 1
        for _ in heads:
            above = heads[above - 1] if above else 0
        if above:
            return False
    return True


def worth(scores: np.ndarray, heads: tuple[int, ...]) -> float:
    return float(sum(scores[word, head] for word, head in enumerate(heads)))


@given(st.integers(1, 5), st.integers(0, 10_000))
def test_no_other_tree_with_that_root_is_worth_more(n: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(n, n + 1)).astype(np.float32)

    found = tuple(best_tree(scores).tolist())

    assert is_tree(found)
    rivals = (
        h for h in product(range(n + 1), repeat=n) if is_tree(h) and h.index(0) == found.index(0)
    )
    assert worth(scores, found) >= max(worth(scores, h) for h in rivals) - 1e-4


def test_a_long_chain_of_cycles_is_resolved() -> None:
    n = 120
    scores = np.zeros((n, n + 1), np.float32)
    for word in range(n):
        scores[word, (word ^ 1) + 1] = 5  # each pair points at each other
    assert is_tree(tuple(best_tree(scores).tolist()))
