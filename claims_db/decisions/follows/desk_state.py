"""What the desk says, following from the journal: of each thing that it says the latest decision.

What is said by somebody in particular names the act that said it: who asked, approved, waived,
signed or corrected is whoever decided that act. What names an act that did not say it counts
for nothing, so that nobody approves in another's name by undoing what was never done.
"""

import json
from collections.abc import Iterable
from sqlite3 import Row
from typing import Any, NamedTuple

from claims_db.articles.claims.of_article import MEMBERS
from claims_db.decisions.follows.desk_columns import TOLD, UNCORRECTED
from claims_db.file.connection import Connection
from claims_db.values.decision import Change, as_json, journalled
from claims_db.values.desk_words import PARTS, key_of

SAID = f"""
    SELECT claim_id, NULL AS article_id, field, before, after, uuid, change.place
    FROM {MEMBERS}
    CROSS JOIN change ON claim_id = member.id AND field IN (
        'assigned', 'question', 'look', 'waiver', 'told', 'correction')
    CROSS JOIN decision USING (seq)
    UNION ALL
    SELECT NULL, article_id, field, before, after, uuid, change.place
    FROM change
    CROSS JOIN decision USING (seq)
    WHERE article_id = :article
      AND field IN ('assigned', 'question', 'signed', 'publication')
    ORDER BY uuid, place
"""
PRESENT = f"""
    SELECT claim_id, NULL AS article_id, field, key, value
    FROM {MEMBERS}
    CROSS JOIN desk ON claim_id = member.id
    UNION ALL
    SELECT NULL, article_id, field, key, value
    FROM desk
    WHERE article_id = :article
"""


class Item(NamedTuple):
    """Something that the desk says: of what, and which of several."""

    claim_id: int
    """0: it is of an article."""
    article_id: int
    field: str
    key: str

    @property
    def about(self) -> str:
        """Of what it is: c3, a1."""
        return f"c{self.claim_id}" if self.claim_id else f"a{self.article_id}"


class Told(NamedTuple):
    """A claim of which readers were told another verdict than the one that stands."""

    claim_id: int
    told: str
    now: str


Said = dict[Item, str]
"""What the desk says, as JSON."""


class DeskState:
    """Reads and writes what the desk says; what writes only inside `Connection.write`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def present(self, change: Change) -> Any:
        """Return what stands of what a change is about."""
        row = self._connection.row(
            """
            SELECT value FROM desk
            WHERE claim_id = :claim AND field = :field AND key = :key
            UNION ALL
            SELECT value FROM desk
            WHERE article_id = :article AND field = :field AND key = :key
            """,
            claim=change.claim_id,
            article=change.article_id,
            field=change.field,
            key=item_of(change).key,
        )
        return journalled(change.field, row["value"]) if row else None

    def put(self, change: Change) -> None:
        """Let what a change is about be as it is after the change."""
        item, value = item_of(change), as_json(change.after)
        self._write([item], {} if value is None else {item: value})

    def expected(self, article_id: int) -> Said:
        """Return what follows for an article and its claims.

        Raises:
            JournalUnreadable: Another program has written what is none.
        """
        return latest(self._connection.rows(SAID, article=article_id))

    def differing(self, article_id: int) -> tuple[set[Item], set[Item]]:
        """Return what is there and does not follow, and what follows and is not there."""
        follows = self.expected(article_id).items()
        present = {
            Item(row["claim_id"] or 0, row["article_id"] or 0, row["field"], row["key"]): (
                row["value"]
            )
            for row in self._connection.rows(PRESENT, article=article_id)
        }.items()
        return {item for item, _ in present - follows}, {item for item, _ in follows - present}

    def follow_article(self, article_id: int) -> None:
        """Let what the desk says of an article and its claims follow from the journal."""
        gone, come = self.differing(article_id)
        if gone | come:
            follows = self.expected(article_id)
            self._write(gone | come, {item: follows[item] for item in come})

    def uncorrected(self, claim_ids: Iterable[int]) -> list[Told]:
        """Return those of which readers were told another verdict, and nobody has said why."""
        rows = self._connection.rows(
            UNCORRECTED + "AND claim_id IN (SELECT value FROM json_each(:claims)) ORDER BY 1",
            claims=json.dumps(list(claim_ids)),
        )
        return [Told(*row) for row in rows]

    def told_of(self, claim_ids: Iterable[int]) -> list[Told]:
        """Return those of which readers were told a verdict, whatever stands of it."""
        rows = self._connection.rows(
            TOLD + "AND claim_id IN (SELECT value FROM json_each(:claims)) ORDER BY 1",
            claims=json.dumps(list(claim_ids)),
        )
        return [Told(*row) for row in rows]

    def told_in(self, article_ids: Iterable[int]) -> list[Told]:
        """Return the claims of articles of which readers were told a verdict, whatever stands."""
        rows = self._connection.rows(
            TOLD + "AND claim.article_id IN (SELECT value FROM json_each(:articles)) ORDER BY 1",
            articles=json.dumps(list(article_ids)),
        )
        return [Told(*row) for row in rows]

    def _write(self, gone: Iterable[Item], come: Said) -> None:
        self._connection.execute_many(
            """
            DELETE FROM desk
            WHERE (claim_id = :claim_id OR article_id = :article_id)
              AND field = :field AND key = :key
            """,
            (item._asdict() for item in gone),
        )
        self._connection.execute_many(
            """
            INSERT INTO desk (claim_id, article_id, field, key, value)
            VALUES (NULLIF(:claim_id, 0), NULLIF(:article_id, 0), :field, :key, :value)
            """,
            (item._asdict() | {"value": value} for item, value in come.items()),
        )


def item_of(change: Change) -> Item:
    """What a change of the desk is about."""
    value = change.before if change.after is None else change.after
    return Item(
        change.claim_id or 0, change.article_id or 0, change.field, key_of(change.field, value)
    )


def latest(rows: Iterable[Row]) -> Said:
    """What decisions have said of everything, the earliest first, to what stands of it."""
    found: Said = {}
    made: set[tuple[Item, str | None]] = set()
    for row in rows:
        change = Change.of((row["claim_id"], None, row["article_id"], *row[2:5]))
        item, value = item_of(change), row["after"]
        act = change.after.get("act") if isinstance(change.after, dict) else None
        own = item, None if row["field"] == "question" else value  # a question is replied to
        if act == row["uuid"]:
            made.add(own)
        if value is None or ("act" in PARTS.get(row["field"], ()) and own not in made):
            found.pop(item, None)
        else:
            found[item] = value
    return found


def as_corrected(changed: Told, reason: str, act: str) -> list[Change]:
    """The changes by which readers are told another verdict, and why."""
    value = {"act": act, "was": changed.told, "now": changed.now, "reason": reason}
    corrected = Change("correction", None, value, changed.claim_id)
    if changed.told == changed.now:  # of other words
        return [corrected]
    return [Change("told", changed.told, changed.now, changed.claim_id), corrected]


def checked_reason(reason: str) -> str:
    """Return a reason as the journal takes it.

    Raises:
        InvalidValue: It is none.
    """
    from claims_db.decisions.desk.models import NewReason
    from claims_db.values.models import checked

    return checked(NewReason, reason=reason).reason
