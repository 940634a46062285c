"""Pairs of claims that may say the same to groups that do: the guard decides, as in the store."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from claims_db.text.guard import Gist, compare, gist

Figures = tuple[tuple[Any, ...], ...]

MOST = 24
"""Claims of a group with figures of their own that a joining is tried against."""


class Joining:
    """Joins claims; a claim that differs from any of a group in anything never comes into it."""

    def __init__(self, said: Callable[[int], tuple[str, str]]) -> None:
        """`said` tells what a claim says, and on what day."""
        self._said = said
        self._above: dict[int, int] = {}
        self._telling: dict[int, dict[Figures, int]] = {}
        """Of each group, by its first claim, a claim for all the figures in which it is told."""

    def join(self, pairs: Iterable[tuple[float, int, int]]) -> None:
        """Join those of the pairs that say the same, in the order given."""
        for _, one, other in pairs:
            here, there = self.group(one), self.group(other)
            if here == there:
                continue
            mine, theirs = self._gist(one), self._gist(other)
            if compare(mine, theirs).relation == "same" and not self._differ(here, there):
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

    def _gist(self, claim: int) -> Gist:
        return gist(*self._said(claim))

    def _told(self, group: int) -> dict[Figures, int]:
        if group not in self._telling:
            self._telling[group] = {figures_of(self._gist(group)): group}
        return self._telling[group]

    def _differ(self, here: int, there: int) -> bool:
        """Whether any claim of one group differs from any of another one."""
        mine, theirs = self._told(here), self._told(there)
        return any(
            compare(self._gist(one), self._gist(other)).relation == "differs"
            for one in mine.values()
            for other in theirs.values()
        )

    def _unite(self, here: int, there: int) -> None:
        together = self._told(here) | self._told(there)
        self._above[there] = here
        self._telling[here] = dict(list(together.items())[:MOST])
        self._telling.pop(there, None)


def figures_of(told: Gist) -> Figures:
    """What tells wordings apart that are alike otherwise."""
    figures = sorted((one.kind, one.value, one.unit, one.bound) for one in told.figures)
    return (*figures, tuple(sorted({name.stem for name in told.names})))
