"""A filter to the statements that page through the claims it lets pass.

Each order has an index that it walks: by place in the articles, by check-worthiness,
and a search in the order of its index. A page starts at a key, never at an OFFSET, so
that what it costs does not grow with the store.
"""

from typing import NamedTuple

from claims_db.articles.claims.filters import EVERYTHING, Filter
from claims_db.text.wording import search_terms

Key = tuple[int, int]
"""(article_id, start): a claim's place in the articles."""

# The answer to show: the reviewer's own, or else the one that stands.
SHOWN_ANSWER = """
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = COALESCE(
        (SELECT own.reviewer FROM answer AS own
         WHERE own.claim_id = claim.id AND own.reviewer = :reviewer),
        settled_by)
"""
LINE = """
    SELECT claim.id, claim.article_id, article.title AS article_title,
           claim.start, claim.end, claim.content,
           source.name AS source, answer.source_id IS NOT NULL AS source_answered,
           answer.confidence, answer.status, settled_by IS NOT NULL AS settled,
           settled_status = 'disputed' AS disputed
"""
# CROSS JOIN: SQLite keeps this order of the tables, so that the claims come off their index
BEFORE = """
           , (
               SELECT COUNT(*)
               FROM claim AS earlier
               WHERE earlier.article_id = :article AND earlier.start < :start
                 AND earlier.gone IS NULL
           ) AS before_page
"""
LINE_JOINS = (
    SHOWN_ANSWER
    + """
    CROSS JOIN article ON article.id = claim.article_id
    CROSS JOIN standing_source AS source
        ON source.named = COALESCE(answer.source_id, claim.origin_id)
"""
)
IN_PLACE = "(claim.article_id, claim.start)"


class Anchor(NamedTuple):
    """The claim where a page starts: the one at its key, or the last before that."""

    id: int
    article_id: int
    start: int
    check_worthiness: float
    reached: bool
    """Whether it stands exactly at the key, and so belongs to what comes from there on."""


THE_TOP = Anchor(0, 0, -1, 2.0, reached=False)
ANCHOR = """
    SELECT id, article_id, start, check_worthiness,
           (article_id, start) = (:article, :start) AS reached
    FROM claim
    WHERE (article_id, start) <= (:article, :start) AND gone IS NULL
    ORDER BY article_id DESC, start DESC
    LIMIT 1
"""


def pages(only: Filter, anchor: Anchor, *, forwards: bool, ids: bool = False) -> list[str]:
    """Return the statements whose rows, one after the other, go on from `anchor`.

    Forwards from it on, backwards from the one before it; the furthest comes last.
    Only the ids, where nothing else is asked, come off the index alone.
    """
    columns, joins = ("SELECT claim.id", "") if ids else (LINE, LINE_JOINS)
    if are_numbered(only, forwards=forwards) and not ids:
        columns += BEFORE
    return [
        f"""
        {columns} {only.claims} {joins}
        WHERE {" AND ".join([place, *only.conditions])}
        ORDER BY {order}
        LIMIT :limit
        """
        for place, order in _stretches(only, anchor, forwards)
    ]


def are_numbered(only: Filter, *, forwards: bool) -> bool:
    """Whether the rows of a page come with how many claims of the first article are before it.

    Where nothing is left out each has the number after the one before.
    """
    return forwards and only == EVERYTHING


def _stretches(only: Filter, anchor: Anchor, forwards: bool) -> list[tuple[str, str]]:
    """The conditions and orders of the stretches of a list that go on from the anchor."""
    if search_terms(only.words):
        return [_beside("claim_search.rowid", ":id", anchor, forwards)]
    if only.by_worth:
        same, order = _beside(IN_PLACE, "(:article, :start)", anchor, forwards)
        return [
            ("check_worthiness = :worth AND " + same, order),
            (
                "check_worthiness < :worth" if forwards else "check_worthiness > :worth",
                "check_worthiness DESC, claim.article_id, claim.start"
                if forwards
                else "check_worthiness, claim.article_id DESC, claim.start DESC",
            ),
        ]
    return [_beside(IN_PLACE, "(:article, :start)", anchor, forwards)]


def _beside(column: str, value: str, anchor: Anchor, forwards: bool) -> tuple[str, str]:
    """The condition and the order that go on from the anchor."""
    columns = column.strip("()").split(", ")
    if forwards:
        return f"{column} {'>=' if anchor.reached else '>'} {value}", ", ".join(columns)
    comparison = "<" if anchor.reached else "<="
    return f"{column} {comparison} {value}", ", ".join(f"{name} DESC" for name in columns)
