"""Stems to signatures, and signatures to the pairs of claims that may say the same.

MinHash: two signatures agree in as large a share of their places as the two sets of stems have in
common. Claims meet where BAND neighbouring places agree; each is paired with the next NEAR that it
meets there, so that the pairs grow with the claims, however many meet at one place.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

PLACES, BAND = 48, 2
"""Of two claims that share three tenths of their stems nine in ten meet, of those that share half
all but one in a thousand."""
NEAR = 4
ALIKE = 0.2
"""Of the places, what must agree; below that the guard finds them the same no more."""
BEST = 6
"""Claims that one is compared with, the likest ones, unless it is one of theirs: where many are
worded alike and tell of other things, their number grows with the claims and no faster."""
AT_ONCE = 250_000
"""Pairs whose signatures are compared at once."""

Signatures = NDArray[np.uint32]
Numbers = NDArray[np.int64]

_chance = np.random.Generator(np.random.PCG64(20_261_129))
FACTORS = _chance.integers(1, 2**63, PLACES, dtype=np.uint64) | np.uint64(1)
ADDED = _chance.integers(0, 2**63, PLACES, dtype=np.uint64)


@lru_cache(200_000)
def hashes(stem: str) -> Signatures:
    """What a stem is at each place: the same in every process, on every machine."""
    number = int.from_bytes(blake2b(stem.encode(errors="replace"), digest_size=8).digest(), "big")
    with np.errstate(over="ignore"):
        mixed = np.uint64(number) * FACTORS + ADDED
    return (mixed >> np.uint64(32)).astype(np.uint32)


def signature(stems: Iterable[str]) -> Signatures:
    """The signature of a set of stems; of none one that meets only its like."""
    found = [hashes(stem) for stem in stems]
    return np.minimum.reduce(found) if found else np.zeros(PLACES, np.uint32)


def meeting(signatures: Signatures, claims: Numbers) -> Iterator[tuple[float, int, int]]:
    """Yield the pairs of claims that may say the same, the likest first, each once.

    Args:
        signatures: One for each claim of the corpus.
        claims: Those that are paired, in the order that decides which of many are.
    """
    pairs, alike = np.empty(0, np.int64), np.empty(0)
    for first in range(0, PLACES, BAND):
        keys, shares = [pairs], [alike]
        for one, other, share in band(signatures, claims, first):
            keys.append(np.minimum(one, other) * len(claims) + np.maximum(one, other))
            shares.append(share)
        pairs, where = np.unique(np.concatenate(keys), return_index=True)
        alike = np.concatenate(shares)[where]
    met = np.zeros(len(claims), np.uint8)
    for number in np.lexsort((pairs, -alike)):
        here, there = divmod(int(pairs[number]), len(claims))
        if min(met[here], met[there]) < BEST:
            met[here] = min(met[here] + 1, BEST)
            met[there] = min(met[there] + 1, BEST)
            yield float(alike[number]), int(claims[here]), int(claims[there])


def band(
    signatures: Signatures, claims: Numbers, first: int
) -> Iterator[tuple[Numbers, Numbers, NDArray[np.float64]]]:
    """Yield the pairs that meet at some places, by their numbers in the order, and how alike."""
    met = signatures[:, first].astype(np.uint64) << np.uint64(32) | signatures[:, first + 1]
    met = met[claims]
    order = np.argsort(met, kind="stable")
    met = met[order]
    for step in range(1, NEAR + 1):
        (places,) = np.nonzero(met[step:] == met[:-step])
        for start in range(0, len(places), AT_ONCE):
            some = places[start : start + AT_ONCE]
            one, other = order[some], order[some + step]
            agreeing = signatures[claims[one]] == signatures[claims[other]]
            alike = agreeing.mean(axis=1)
            enough = alike >= ALIKE
            yield one[enough], other[enough], alike[enough]
