"""Where claims stand to their numbers among the claims of their article, from 1.

No number is stored: an edit would have to change those of all the claims after it. They are
counted off the index that the claims are read from, for a page of them at once.
"""

import json
from collections.abc import Sequence
from itertools import pairwise

from claims_db.file.connection import Connection

Key = tuple[int, int]
"""(article_id, start)"""


def claim_numbers(connection: Connection, keys: Sequence[Key]) -> dict[Key, int]:
    """Return the number of each claim by its place; of one not in the lists, of the one before."""
    ordered = sorted(set(keys))
    before = [-1, *(one[1] if one[0] == other[0] else -1 for one, other in pairwise(ordered))]
    stretches = [(*key, after) for key, after in zip(ordered, before, strict=False)]
    counted = connection.rows(
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
    numbers: dict[Key, int] = {}
    last = 0
    for (article, start, after), row in zip(stretches, counted, strict=True):
        last = row["claims"] + (last if after >= 0 else 0)
        numbers[article, start] = last
    return numbers
