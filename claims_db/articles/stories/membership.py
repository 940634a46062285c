"""Which claims say the same, as reviewers have said; and the stories that follow.

Each act *same claim* joins its claims under its own uuid, which another act takes a claim out of.
So acts of several machines never contradict each other: what each has joined stays joined, and of
a claim and an act the latest decision counts. Claims that are joined by acts that share claims
make a story, which bears the least uuid of these acts, wherever and in whatever order they came.
"""

import json
from collections.abc import Iterable
from sqlite3 import Row

from claims_db.articles.claims.of_article import MEMBERS
from claims_db.articles.claims.rows import put
from claims_db.file.connection import Connection
from claims_db.values.decision import Change, journalled

Joined = tuple[str, int]
"""An act by its uuid, and a claim that it joins with others."""

SAID = f"""
    SELECT claim_id, COALESCE(after, before) AS joined, after IS NOT NULL AS stands,
           MAX(uuid) AS latest
    FROM {MEMBERS}
    CROSS JOIN change ON claim_id = member.id AND field = 'story'
    CROSS JOIN decision USING (seq)
    GROUP BY claim_id, joined
"""
PRESENT = f"""
    SELECT uuid, claim_id
    FROM {MEMBERS}
    CROSS JOIN same_claim ON claim_id = member.id
"""


class Membership:
    """Reads and writes what joins claims; every writing method only inside `Connection.write`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def acts(self, claim_id: int) -> list[str]:
        """Return the acts that join a claim with others, the earliest first."""
        rows = self._connection.rows(
            "SELECT uuid FROM same_claim WHERE claim_id = :claim ORDER BY uuid", claim=claim_id
        )
        return [row["uuid"] for row in rows]

    def present(self, change: Change) -> str | None:
        """Return the act that a change is about, if it joins the claim now."""
        act: str = change.before if change.after is None else change.after
        return act if act in self.acts(change.about) else None

    def put(self, change: Change) -> None:
        """Let a claim be joined, or no longer, by the act that a change is about.

        What stories follow is said by `follow`, once the act itself is written down.
        """
        if change.after is None:
            self._write({(change.before, change.about)}, set())

    def follow(self, changes: Iterable[Change]) -> None:
        """Let the acts join their claims, and the stories follow."""
        joined = {(c.after, c.about) for c in changes if c.after is not None}
        self._write(set(), joined)
        acts = {change.after or change.before for change in changes}
        self._name_stories({change.about for change in changes} | self._members(acts))

    def differing(self, article_id: int) -> tuple[set[Joined], set[Joined]]:
        """Return what joins claims of an article and does not follow, and what follows and is not.

        Raises:
            JournalUnreadable: Another program has written what is none.
        """
        follows = {
            (journalled("story", row["joined"]), row["claim_id"])
            for row in self._connection.rows(SAID, article=article_id)
            if row["stands"]
        }
        present = {tuple(row) for row in self._connection.rows(PRESENT, article=article_id)}
        return present - follows, follows - present

    def follow_article(self, article_id: int) -> None:
        """Let what joins the claims of an article follow from the journal."""
        gone, come = self.differing(article_id)
        if not gone | come:
            return
        touched = {claim for _, claim in gone} | self._members({act for act, _ in gone})
        self._write(gone, come)
        self._name_stories(touched | self._members({act for act, _ in come}))

    def misnamed(self) -> list[int]:
        """Return the claims whose story does not follow from what joins them."""
        rows = self._connection.rows(
            "SELECT id FROM claim WHERE story IS NOT NULL UNION SELECT claim_id FROM same_claim"
        )
        named = self._stories({row["id"] for row in rows})
        return sorted(claim for claim, (was, follows) in named.items() if was != follows)

    def name_all(self) -> None:
        """Let every story bear the name that follows."""
        self._name_stories(set(self.misnamed()))

    def _write(self, gone: set[Joined], come: set[Joined]) -> None:
        for statement, joined in (
            ("DELETE FROM same_claim WHERE uuid = ? AND claim_id = ?", gone),
            ("INSERT OR IGNORE INTO same_claim (uuid, claim_id) VALUES (?, ?)", come),
        ):
            self._connection.execute_many(statement, sorted(joined))

    def _members(self, acts: Iterable[str]) -> set[int]:
        return {row["claim_id"] for row in self._rows("uuid", acts)}

    def _rows(self, column: str, values: Iterable[object]) -> list[Row]:
        by = {"uuid": "uuid = wanted.value", "claim_id": "claim_id = wanted.value"}[column]
        return self._connection.rows(
            f"""
            SELECT uuid, claim_id
            FROM json_each(:values) AS wanted
            CROSS JOIN same_claim ON {by}
            """,
            values=json.dumps(list(values)),
        )

    def _name_stories(self, claims: set[int]) -> None:
        stories = self._stories(claims).items()
        new = {claim: follows for claim, (was, follows) in stories if was != follows}
        put(self._connection, "story", new)

    def _stories(self, claims: set[int]) -> dict[int, tuple[str | None, str | None]]:
        """The story of claims, and of all that are joined with them, and the one that follows."""
        follows: dict[int, str | None] = {}
        for claim in sorted(claims):
            if claim not in follows:
                together, acts = self._together(claim)
                follows |= dict.fromkeys(together, min(acts, default=None))
        rows = self._connection.rows(
            """
            SELECT claim.id, story
            FROM json_each(:claims) AS wanted
            CROSS JOIN claim ON claim.id = wanted.value
            """,
            claims=json.dumps(list(follows)),
        )
        return {row["id"]: (row["story"], follows[row["id"]]) for row in rows}

    def _together(self, claim: int) -> tuple[set[int], set[str]]:
        """The claims that are joined with one, by however many acts, and the acts that join two."""
        claims, acts, fresh = {claim}, set[str](), {claim}
        while fresh:
            new = {row["uuid"] for row in self._rows("claim_id", fresh)} - acts
            rows = self._rows("uuid", new)
            joining = [row["uuid"] for row in rows]
            acts |= {act for act in new if joining.count(act) > 1}
            fresh = {row["claim_id"] for row in rows} - claims
            claims |= fresh
        return claims, acts
