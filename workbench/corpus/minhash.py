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
AT_ONCE = 50_000
"""Pairs whose signatures are compared at once."""
PLACE = np.uint64(29)
"""Bits of a pair's number that tell where a claim stands; above them, how unlike two are."""

Signatures = NDArray[np.uint32]
Numbers = NDArray[np.int64]
Pairs = NDArray[np.uint64]
"""Each pair as one number, so that the likest ones are the least."""

_chance = np.random.Generator(np.random.PCG64(20_261_129))
FACTORS = _chance.integers(1, 2**63, PLACES, dtype=np.uint64) | np.uint64(1)
ADDED = _chance.integers(0, 2**63, PLACES, dtype=np.uint64)


@lru_cache(50_000)
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


def meeting(signatures: Signatures, claims: Numbers) -> NDArray[np.int64]:
    """Return the pairs of claims that may say the same, the likest first, each once.

    Args:
        signatures: One for each claim of the corpus.
        claims: Those that are paired, in the order that decides which of many are. Where they
            stand in it is what they are told by.
    """
    pairs = np.empty(0, np.uint64)
    for first in range(0, PLACES, BAND):
        pairs = likest(np.concatenate([pairs, *band(signatures, claims, first)]))
    return np.stack(ends(pairs), axis=1).astype(np.int64)


def ends(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """Where the claims of each pair stand."""
    place = (np.uint64(1) << PLACE) - np.uint64(1)
    return pairs >> PLACE & place, pairs & place


def likest(pairs: Pairs) -> Pairs:
    """Return those that are among the BEST of either claim, in order, each once; `pairs` is sorted.

    What is dropped would be dropped too if more pairs were known, so nobody has to know them all.
    """
    pairs.sort()  # np.unique took twenty times as long, of a million
    pairs = pairs[np.diff(pairs, append=np.iinfo(np.uint64).max) > 0]
    half = np.uint64(32)
    places = np.stack(ends(pairs), axis=1).ravel() << half
    places |= np.arange(len(places), dtype=np.uint64)
    places.sort()
    is_best = np.ones(len(places), np.bool_)
    is_best[BEST:] = places[BEST:] >> half != places[:-BEST] >> half
    which = places[is_best] & (np.uint64(1) << half) - np.uint64(1)
    kept = np.zeros(len(pairs), np.bool_)
    kept[which >> np.uint64(1)] = True
    return pairs[kept]


def band(signatures: Signatures, claims: Numbers, first: int) -> Iterator[Pairs]:
    """Yield the pairs that meet at some places."""
    met = signatures[:, first].astype(np.uint64) << np.uint64(32) | signatures[:, first + 1]
    met = met[claims]
    order = np.argsort(met, kind="stable")
    met = met[order]
    for step in range(1, NEAR + 1):
        (places,) = np.nonzero(met[step:] == met[:-step])
        for start in range(0, len(places), AT_ONCE):
            some = places[start : start + AT_ONCE]
            one, other = order[some], order[some + step]  # stable: one stands before the other
            agreeing = signatures[claims[one]] == signatures[claims[other]]
            unlike = PLACES - np.count_nonzero(agreeing, axis=1)
            pairs = (unlike << 2 * int(PLACE)) | (one << int(PLACE)) | other
            yield pairs[unlike <= (1 - ALIKE) * PLACES].astype(np.uint64)
