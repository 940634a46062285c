"""A filter to the statements that page through the claims it lets pass.

Each order has an index that it walks: by place in the articles, by check-worthiness,
and a search in the order of its index. A page starts at a key, never at an OFFSET, so
that what it costs does not grow with the store.
"""

from typing import Any, NamedTuple

from claims_db.text.wording import search_terms
from claims_db.values.decision import as_json

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
           claim.start, claim.end,
           said(claim.article_id, claim.start, claim.end, claim.content) AS content,
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
ASSIGNED = """
    claim.id IN (
        SELECT claim_id
        FROM desk
        WHERE field = 'assigned' AND value = :assigned AND claim_id IS NOT NULL
        UNION ALL
        SELECT member.id
        FROM desk
        CROSS JOIN claim AS member ON member.article_id = desk.article_id AND member.gone IS NULL
        WHERE desk.field = 'assigned' AND desk.value = :assigned
          AND NOT EXISTS (
              SELECT 1 FROM desk AS own WHERE own.claim_id = member.id AND own.field = 'assigned'
          )
    )
"""
LOOKED_AT = """
    claim.id IN (
        SELECT claim_id FROM desk
        WHERE field = 'look' AND json_extract(value, '$.state') = :look
    )
"""
IN_PLACE = "(claim.article_id, claim.start)"


class Filter(NamedTuple):
    """Which claims to list; what is left out lets every claim pass."""

    status: str | None = None
    """The status that stands: one of STATUSES, or `unreviewed`, or `disputed`."""
    source: int | None = None
    """The origin that stands, or while there is none is suggested: the id of a source."""
    reviewer: str | None = None
    """Whose answer stands."""
    confidence: int | None = None
    """Of the answer that stands, 1 to 5."""
    unsure: bool = False
    """Only confidences 1 and 2."""
    article: int | None = None
    published_from: str = ""
    """An ISO 8601 date; the article is from that day or later."""
    published_until: str = ""
    """An ISO 8601 date; the article is from that day or earlier."""
    words: str = ""
    """What the claim or a note on it says: all these words, the last one as it begins.

    The list is then in the order in which the claims came into the store.
    """
    by_worth: bool = False
    """The most check-worthy first; only the unreviewed claims."""
    relay: int | None = None
    """The last of the chain that stands, or is suggested: the id of a source."""
    kind: str | None = None
    """fact, plan or opinion."""
    story: str | None = None
    """The uuid of a story: only its claims."""
    without_evidence: bool = False
    """Only settled claims whose answer rests on nothing."""
    noted: bool = False
    """Only claims that somebody has written a note on."""
    unchecked: bool = False
    """Only claims that came through somebody of whom nobody has looked whether he said so."""
    assigned: str = ""
    """Who is to settle it, by itself or with its article."""
    look: str = ""
    """What its second look has come to: ready, approved, sent_back."""

    @property
    def claims(self) -> str:
        """The tables that the claims come from."""
        if search_terms(self.words):
            return """
                FROM claim_search
                CROSS JOIN claim ON claim.id = claim_search.rowid
            """
        return "FROM claim INDEXED BY claim_by_worth" if self.by_worth else "FROM claim"

    @property
    def conditions(self) -> list[str]:
        """What a claim must fulfil, without its place in the list."""
        conditions = {
            "claim_search MATCH :terms": search_terms(self.words),
            "settled_status = 'unreviewed'": self.by_worth or self.status == "unreviewed",
            "settled_status = :status": self.status not in (None, "unreviewed"),
            """origin_id = (
                SELECT id FROM standing_source WHERE named = :source
            )""": self.source,
            """relay_id IS NOT NULL AND relay_id = (
                SELECT id FROM standing_source WHERE named = :relay
            )""": self.relay,
            "kind = :kind": self.kind,
            "story IS NOT NULL AND story = :story": self.story,
            """settled_by IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM evidence WHERE claim_id = claim.id AND evidence.reviewer = settled_by
            )""": self.without_evidence,
            """EXISTS (
                SELECT 1 FROM answer AS noted WHERE noted.claim_id = claim.id AND noted.note <> ''
            )""": self.noted,
            """relay_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM answer AS checked
                WHERE checked.claim_id = claim.id AND checked.attribution <> ''
            )""": self.unchecked,
            ASSIGNED: self.assigned,
            LOOKED_AT: self.look,
            "settled_by = :settled_by": self.reviewer,
            "settled_by IS NOT NULL AND settled_confidence = :confidence": self.confidence,
            "settled_confidence <= 2": self.unsure,
            "claim.article_id = :in_article": self.article,
            """claim.article_id IN (
                SELECT id FROM article WHERE published >= :published_from AND published <> ''
            )""": self.published_from,
            # a day is before every time on it, and its times before the next letter
            """claim.article_id IN (
                SELECT id FROM article WHERE published < :published_until || 'U' AND published <> ''
            )""": self.published_until,
        }
        return ["gone IS NULL", *(text for text, wanted in conditions.items() if wanted)]

    @property
    def values(self) -> dict[str, Any]:
        """The values that the conditions name."""
        return {
            "terms": search_terms(self.words),
            "status": self.status,
            "source": self.source,
            "relay": self.relay,
            "kind": self.kind,
            "story": self.story,
            "settled_by": self.reviewer,
            "confidence": self.confidence,
            "in_article": self.article,
            "published_from": self.published_from,
            "published_until": self.published_until,
            "assigned": as_json(self.assigned),
            "look": self.look,
        }


EVERYTHING = Filter()


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
