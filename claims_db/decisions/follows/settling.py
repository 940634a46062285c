"""The answers of all reviewers to what stands for a claim: its status, origin, confidence."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from sqlite3 import Row
from typing import NamedTuple

from claims_db.articles.claims.rows import put_settled
from claims_db.file.connection import Connection

SUGGESTED = """
    SELECT claim.id, COALESCE(origin.id, publisher.same_as, publisher.id) AS origin,
           NULLIF(CASE
               WHEN last.place = 0 AND origin.type <> 'agency'
                   THEN COALESCE(retold.same_as, retold.id, origin.id)
               ELSE COALESCE(relay.same_as, relay.id)
           END, COALESCE(publisher.same_as, publisher.id)) AS relay
    FROM json_each(:claims) AS wanted
    CROSS JOIN claim ON claim.id = wanted.value
    CROSS JOIN article ON article.id = claim.article_id
    CROSS JOIN source AS publisher ON publisher.id = publisher_id
    LEFT JOIN source AS retold ON retold.id = retold_id
    LEFT JOIN chain_link AS first ON first.claim_id = claim.id AND first.place = 0
    LEFT JOIN source AS named ON named.id = first.source_id
    LEFT JOIN source AS origin ON origin.id = COALESCE(named.same_as, named.id)
    LEFT JOIN chain_link AS last ON last.claim_id = claim.id AND last.place = (
        SELECT MAX(place) FROM chain_link WHERE claim_id = claim.id)
    LEFT JOIN source AS relay ON relay.id = last.source_id
"""
STANDS = """
    claim.id, gone, adjudicated_for, settled_by, settled_status, settled_confidence, origin_id,
    relay_id
"""
SETTLING = f"""
    SELECT {STANDS},
           EXISTS (SELECT 1 FROM desk WHERE desk.claim_id = claim.id AND field = 'told') AS told,
           answer.reviewed_at, answer.reviewer, answer.status, answer.confidence,
           COALESCE(origin.same_as, origin.id) AS origin,
           NULLIF(COALESCE(relay.same_as, relay.id),
                  COALESCE(publisher.same_as, publisher.id)) AS relay
    FROM json_each(:claims) AS wanted
    CROSS JOIN claim ON claim.id = wanted.value
    CROSS JOIN article ON article.id = article_id
    CROSS JOIN source AS publisher ON publisher.id = publisher_id
    LEFT JOIN answer ON answer.claim_id = claim.id AND reviewed_at IS NOT NULL AND gone IS NULL
    LEFT JOIN source AS origin ON origin.id = source_id
    LEFT JOIN source AS relay ON relay.id = json_extract(chain, '$[#-1]')
    ORDER BY wanted.key
"""
"""What stands for claims, with each complete answer to those that are in the lists."""


class Given(NamedTuple):
    """A complete answer of one reviewer to a claim."""

    reviewed_at: str
    reviewer: str
    status: str
    confidence: int
    origin: int
    """The source that stands for the one she named as the origin."""
    relay: int | None
    """The same of the last of the chain; `None`: that is the publisher."""


class Suggested(NamedTuple):
    """What the analysis says of a claim, and a reviewer of whom its article retells."""

    origin: int
    relay: int | None


NOBODY = Suggested(0, None)
"""Where what is suggested counts for nothing: one answer stands."""


class Settled(NamedTuple):
    """What stands for a claim."""

    by: str | None
    status: str
    confidence: int | None
    origin: int
    relay: int | None


def settled(answers: Iterable[Given], chosen: str | None, suggested: Suggested) -> Settled:
    """Return what follows from the complete answers to a claim that is in the lists.

    The answer chosen by adjudication stands; else the latest, if all agree on status and
    origin. Of two of one moment that of the reviewer who comes first in the alphabet.
    """
    given = sorted(answers, key=lambda answer: answer.reviewer)
    given.sort(key=lambda answer: answer.reviewed_at, reverse=True)
    if not given:
        return Settled(None, "unreviewed", None, *suggested)
    standing = next((answer for answer in given if answer.reviewer == chosen), None)
    if standing is None and len({(answer.status, answer.origin) for answer in given}) > 1:
        return Settled(None, "disputed", None, *suggested)
    standing = standing or given[0]
    return Settled(*standing[1:])


class Standing:
    """Settles claims; what reviewers disagree on is disputed until one is chosen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def settle(self, claim_ids: Sequence[int]) -> set[int]:
        """Let what stands for claims follow from the answers to them.

        Returns those of which another status stands since, and readers were told one.
        """
        rows = self._connection.rows(SETTLING, claims=json.dumps(list(dict.fromkeys(claim_ids))))
        claims = [(claim, list(some)) for claim, some in groupby(rows, key=itemgetter("id"))]
        lone = {claim for claim, some in claims if len(some) == 1 and some[0]["reviewer"]}
        suggested = self.suggested([claim for claim, _ in claims if claim not in lone])
        changed, told = [], set()
        for claim, some in claims:
            present, chosen = stands(some[0]), some[0]["adjudicated_for"]
            given = [Given(*tuple(row)[9:]) for row in some if row["reviewer"]]
            follows = settled(given, chosen, suggested.get(claim, NOBODY))
            if follows != present:
                changed.append((claim, follows))
            if follows.status != present.status and some[0]["told"]:
                told.add(claim)
        self.write(changed)
        return told

    def write(self, claims: Iterable[tuple[int, Settled]]) -> None:
        """Let this stand for claims; what is the same of many by one statement."""
        alike: dict[Settled, list[int]] = {}
        for claim_id, follows in claims:
            alike.setdefault(follows, []).append(claim_id)
        for follows, claim_ids in alike.items():
            put_settled(self._connection, claim_ids, follows._asdict())

    def present(self, claim_ids: Sequence[int]) -> dict[int, Settled]:
        """Return what stands for claims."""
        rows = self._connection.rows(
            f"""
            SELECT {STANDS}
            FROM json_each(:claims) AS wanted
            CROSS JOIN claim ON claim.id = wanted.value
            """,
            claims=json.dumps(claim_ids),
        )
        return {row["id"]: stands(row) for row in rows}

    def suggested(self, claim_ids: Sequence[int]) -> dict[int, Suggested]:
        """Return what is suggested for claims: the ends of their chains.

        Where the article retells somebody, a chain of one link goes on to that relay, unless the
        one link is an agency, which the publisher can have read itself.
        """
        if not claim_ids:
            return {}
        rows = self._connection.rows(SUGGESTED, claims=json.dumps(claim_ids))
        return {row["id"]: Suggested(row["origin"], row["relay"]) for row in rows}


def stands(row: Row) -> Settled:
    """What stands for a claim, of a row that begins with the columns STANDS."""
    return Settled(*tuple(row)[3:8])
