"""Where claims stand to their numbers among the claims of their article, from 1.

No number is stored: an edit would have to change those of all the claims after it. They are
counted off the index that the claims are read from, for a page of them at once.
"""

import json
from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from claims_db.file.connection import Connection

Key = tuple[int, int]
"""(article_id, start)"""


def claim_numbers(connection: Connection, keys: Sequence[Key]) -> dict[Key, int]:
    """Return the number of each claim by its place; of one not in the lists, of the one before."""
    ordered = sorted(set(keys))
    before = [-1, *(one[1] if one[0] == other[0] else -1 for one, other in pairwise(ordered))]
    stretches = [(*key, after) for key, after in zip(ordered, before, strict=False)]
    numbers: dict[Key, int] = {}
    last = 0
    for (article, start, after), claims in zip(
        stretches, _counted(connection, stretches), strict=True
    ):
        last = claims + (last if after >= 0 else 0)
        numbers[article, start] = last
    return numbers


def numbers_in_order(connection: Connection, keys: Sequence[Key]) -> dict[Key, int]:
    """Return the same of claims that all are in the lists, and come in order.

    Only the first and the last of each article are counted, where all between them are there.
    """
    articles = [(article, list(some)) for article, some in groupby(keys, key=itemgetter(0))]
    ends = [(some[0], some[-1]) for _, some in articles]
    numbers: dict[Key, int] = {}
    counted = iter(
        _counted(
            connection,
            [one for first, last in ends for one in ((*first, -1), (*last, first[1]))],
        )
    )
    gaps: list[Key] = []
    for (_, some), first, more in zip(articles, counted, counted, strict=True):
        if more == len(some) - 1:
            numbers.update(zip(some, range(first, first + len(some)), strict=True))
        else:
            gaps += some
    return numbers | claim_numbers(connection, gaps) if gaps else numbers


def _counted(connection: Connection, stretches: Sequence[tuple[int, int, int]]) -> list[int]:
    """How many claims begin in stretches: in an article, up to a place, after another."""
    rows = connection.rows(
        """
        SELECT (
            SELECT COUNT(*)
            FROM claim
            WHERE article_id = json_extract(stretch.value, '$[0]')
              AND start <= json_extract(stretch.value, '$[1]')
              AND start > json_extract(stretch.value, '$[2]')
              AND gone IS NULL
        ) AS claims
        FROM json_each(:stretches) AS stretch
        ORDER BY stretch.key
        """,
        stretches=json.dumps(stretches),
    )
    return [row["claims"] for row in rows]
