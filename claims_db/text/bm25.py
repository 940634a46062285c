"""The stems of a wording, weighed, to how much of it another wording has."""

from collections import Counter

K1, B = 1.2, 0.75
"""As BM25 has them, and FTS5."""


def bm25(said: Counter[str], weights: dict[str, float], average: float) -> float:
    """How much a claim has of what is wanted, weighed by how rare that is, and by its length."""
    length = K1 * (1 - B + B * said.total() / max(1.0, average))
    return sum(
        weight * said[stem] * (K1 + 1) / (said[stem] + length)
        for stem, weight in weights.items()
        if stem in said
    )
