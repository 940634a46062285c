"""Pairs of claims that may say the same to groups that do: the guard decides, as in the store."""

import pickle
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims_db.text.guard import Gist, are_same, compare, contradictions
from workbench.corpus.processes import in_order

MOST = 24
"""Claims of a group that a joining is tried against, the first ones."""

KEPT = 20_000
"""Claims that are kept in memory as they are compared."""
OTHERWISE = 0.3
"""Of the pairs of two groups, those in which one word stands for another: more are two stories."""


AT_ONCE = 5_000
"""Pairs that a process is given at once."""

Pairs = NDArray[np.int64]


class Compared(NamedTuple):
    """Pairs of claims that are compared, told by their places among some gists."""

    pairs: Pairs
    gists: list[bytes]


def saying_the_same(pairs: Pairs, gist: Callable[[int], bytes], processes: int) -> Pairs:
    """Return those of the pairs that say the same, in the order given.

    Args:
        gist: What a claim is compared by, pickled.
    """
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))  # in their places' order few are read again

    def some() -> Iterator[Compared]:
        for begin in range(0, len(order), AT_ONCE):
            claims, places = np.unique(pairs[order[begin : begin + AT_ONCE]], return_inverse=True)
            yield Compared(places.reshape(-1, 2), [gist(claim) for claim in claims.tolist()])

    same = np.empty(len(pairs), np.bool_)
    for begin, found in zip(
        range(0, len(order), AT_ONCE), in_order(which_say_the_same, some(), processes), strict=True
    ):
        same[order[begin : begin + AT_ONCE]] = found
    return pairs[same]


def which_say_the_same(told: Compared) -> list[bool]:
    """Whether each of some pairs does."""
    gists: list[Gist] = [pickle.loads(one) for one in told.gists]  # that this program has made
    return [are_same(gists[one], gists[other]) for one, other in told.pairs.tolist()]


class Joining:
    """Joins claims; a claim that differs from any of a group in anything never comes into it."""

    def __init__(self, gist: Callable[[int], Gist]) -> None:
        """`gist` tells what a claim is compared by."""
        self._gist = lru_cache(KEPT)(gist)
        self._above: dict[int, int] = {}
        self._telling: dict[int, list[int]] = {}
        """Of each group, by the claim it is known by, those that others are compared with."""

    def join(self, pairs: NDArray[np.int64]) -> None:
        """Join pairs that say the same, in the order given."""
        for one, other in pairs.tolist():
            here, there = self.group(one), self.group(other)
            if here != there and not self._differ(here, there):
                self._unite(here, there)

    def group(self, claim: int) -> int:
        """The claim by which the group of a claim is known; itself, where it is alone."""
        found = claim
        while (above := self._above.get(found, found)) != found:
            found = above
        while claim != found:
            self._above[claim], claim = found, self._above[claim]
        return found

    def joined(self) -> Iterator[int]:
        """Yield the claims that are known by another one."""
        yield from self._above

    def _told(self, group: int) -> list[int]:
        return self._telling.get(group, [group])

    def _differ(self, here: int, there: int) -> bool:
        """Whether any claim of one group contradicts any of another one, or many say otherwise."""
        mine, theirs = self._told(here), self._told(there)
        otherwise = 0
        for one in map(self._gist, mine):
            for other in map(self._gist, theirs):
                if not are_same(one, other) and compare(one, other).relation == "differs":
                    if any(contradictions(one, other)):
                        return True
                    otherwise += 1
        return otherwise > OTHERWISE * len(mine) * len(theirs)

    def _unite(self, here: int, there: int) -> None:
        self._telling[here] = [*self._told(here), *self._told(there)][:MOST]
        self._telling.pop(there, None)
        self._above[there] = here
