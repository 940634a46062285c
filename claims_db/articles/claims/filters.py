"""A filter to the conditions that the claims fulfil which it lets pass."""

from typing import Any, NamedTuple

from claims_db.text.wording import search_terms
from claims_db.values.decision import as_json

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
CONDITIONS = {
    "source": """origin_id = (
        SELECT id FROM standing_source WHERE named = :source
    )""",
    "relay": """relay_id IS NOT NULL AND relay_id = (
        SELECT id FROM standing_source WHERE named = :relay
    )""",
    "kind": "kind = :kind",
    "story": "story IS NOT NULL AND story = :story",
    "without_evidence": """settled_by IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM evidence WHERE claim_id = claim.id AND evidence.reviewer = settled_by
    )""",
    "noted": """EXISTS (
        SELECT 1 FROM answer AS noted WHERE noted.claim_id = claim.id AND noted.note <> ''
    )""",
    "unchecked": """relay_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM answer AS checked
        WHERE checked.claim_id = claim.id AND checked.attribution <> ''
    )""",
    "assigned": ASSIGNED,
    "look": LOOKED_AT,
    "reviewer": "settled_by = :settled_by",
    "confidence": "settled_by IS NOT NULL AND settled_confidence = :confidence",
    "unsure": "settled_confidence <= 2",
    "article": "claim.article_id = :in_article",
    "published_from": """claim.article_id IN (
        SELECT id FROM article WHERE published >= :published_from AND published <> ''
    )""",
    # a day is before every time on it, and its times before the next letter
    "published_until": """claim.article_id IN (
        SELECT id FROM article WHERE published < :published_until || 'U' AND published <> ''
    )""",
}
"""What a claim must fulfil where a filter says anything of this."""


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
        unreviewed = self.by_worth or self.status == "unreviewed"
        general = {
            "claim_search MATCH :terms": search_terms(self.words),
            "settled_status = 'unreviewed'": unreviewed,
            "settled_status = :status": self.status not in (None, "unreviewed"),
        }
        return [
            "gone IS NULL",
            *(text for text, wanted in general.items() if wanted),
            *(text for name, text in CONDITIONS.items() if getattr(self, name)),
        ]

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
