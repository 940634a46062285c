"""Chains to the outlet that the article retells: through it, as far as is told, come its claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from workbench.analysis.claims.statement import Statement
from workbench.analysis.result import Link

LEAD = 2
"""Claims of the lead: one that comes through an outlet there tells of the whole article."""
OFTEN = 3
"""Claims elsewhere that tell as much, if they are also a fourth of all."""


def find_retold(statements: Sequence[Statement]) -> Link | None:
    """Return the outlet that the article retells, with the words that name it first.

    …, передаёт Reuters со ссылкой на дипломатов, in the lead; пишет издание, again and again.
    """
    relays = list(filter(None, map(relay_of, statements)))
    if not relays:
        return None
    counted = Counter(link.name.casefold() for link in relays)
    leading = {link.name.casefold() for link in filter(None, map(relay_of, statements[:LEAD]))}
    most = max(counted, key=lambda name: (name in leading, counted[name]))
    if most not in leading and counted[most] < max(OFTEN, len(statements) / 4):
        return None
    named = [link for link in relays if link.name.casefold() == most]
    return min(named, key=lambda link: link.start)


def relay_of(statement: Statement) -> Link | None:
    """The outlet through which a claim came last; `None`: it came through none."""
    last = statement.chain[-1] if statement.chain else None
    return last if last is not None and last.type == "agency" else None
