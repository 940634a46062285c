"""The journal to the state that follows from it: read, compared with what is there, written."""

from collections.abc import Iterable, Sequence
from sqlite3 import Row
from typing import Literal

from claims_db.articles.stories.membership import Membership
from claims_db.decisions.follows.answers import Answers
from claims_db.decisions.follows.article_replay import ArticleReplay
from claims_db.decisions.follows.desk_state import DeskState
from claims_db.decisions.follows.following import (
    Cut,
    Outcome,
    Said,
    Span,
    State,
    answered,
    outcomes,
)
from claims_db.decisions.follows.following import standing as standing_of
from claims_db.decisions.follows.one_source import SourceMerging
from claims_db.decisions.follows.passages import Passages
from claims_db.decisions.follows.settling import Standing
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.values.answered import NOTHING, Evidences, Key
from claims_db.values.decision import journalled

MEMBERS = """
    WITH member AS (
        SELECT * FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT * FROM claim WHERE article_id = :article AND gone IS NOT NULL
    )
"""


class Replay:
    """Works out what follows from the journal, and makes it so; adds nothing to the journal."""

    def __init__(
        self,
        connection: Connection,
        sources: Sources,
        answers: Answers,
        standing: Standing,
        passages: Passages,
        merging: SourceMerging,
        details: ArticleReplay,
        stories: Membership,
        desk: DeskState,
    ) -> None:
        self.stories = stories
        self.desk = desk
        self._connection = connection
        self._sources = sources
        self._merging = merging
        self._answers = answers
        self._standing = standing
        self._passages = passages
        self.details = details

    def follow_article(self, article_id: int) -> None:
        """Let all that is said of an article and its claims follow.

        Only what differs from what is there already is written. Only inside `Connection.write`.
        """
        self.details.follow(article_id)
        follows, present = self.expected(article_id, add=True), self.present(article_id)
        self._passages.put_all(
            {claim: o for claim, o in follows.spans.items() if o != present.spans[claim]},
        )
        self._connection.execute_many(
            "UPDATE claim SET adjudicated_for = :chosen WHERE id = :claim",
            (
                {"claim": claim, "chosen": follows.chosen.get(claim)}
                for claim in follows.spans
                if follows.chosen.get(claim) != present.chosen.get(claim)
            ),
        )
        self.stories.follow_article(article_id)
        self.desk.follow_article(article_id)
        self._passages.put_kinds(dict(follows.kinds.items() - present.kinds.items()))
        self._follow_answers(follows, present)
        self._standing.write(
            (claim, stands)
            for claim, stands in follows.settled.items()
            if stands != present.settled[claim]
        )

    def _follow_answers(self, follows: State, present: State) -> None:
        changed = {
            key: follows.answers.get(key, NOTHING)
            for key in follows.answers.keys() | present.answers.keys()
            if follows.answers.get(key) != present.answers.get(key)
        }
        rests: dict[Key, Evidences] = {
            key: follows.evidence.get(key, [])
            for key in follows.evidence.keys() | present.evidence.keys()
            if follows.evidence.get(key) != present.evidence.get(key)
        }
        self._answers.write(present.answers, changed, rests)

    def expected(self, article_id: int, *, add: bool = False) -> State:
        """Return what follows for the claims of an article.

        A source that an answer names and nobody knows is number 0, or added.
        """
        cuts = [_cut(row) for row in self._cuts(article_id)]
        spans = outcomes(cuts, removed=self.details.is_removed(article_id))
        known: dict[str, int] = {}

        def ids(names: Sequence[str]) -> list[int]:
            for name in names:
                if name not in known:
                    found = self._sources.obtain(name, "unnamed").id if add else None
                    known[name] = found or self._sources.known_id(name) or 0
            return [known[name] for name in names]

        said = self._said(article_id)
        kinds = {one.claim: one.after for one in said if one.field == "kind"}
        answers, evidence, chosen = answered(said, ids)
        same_as = self._merging.all_same_as()
        suggested = self._standing.suggested(list(spans))
        publisher = self._publisher(article_id)
        settled = standing_of(answers, spans, chosen, suggested, same_as, publisher)
        return State(spans, chosen, answers, evidence, settled, self._kinds(article_id) | kinds)

    def present(self, article_id: int) -> State:
        """Return what is there of the same."""
        rows = self._connection.rows(
            MEMBERS
            + """
            SELECT id, start, end, said(:article, start, end, content) AS content, gone,
                   adjudicated_for
            FROM member
            """,
            article=article_id,
        )
        claims = [row["id"] for row in rows]
        return State(
            {row["id"]: Outcome(None if row["gone"] else _span(row), row["gone"]) for row in rows},
            {row["id"]: row["adjudicated_for"] for row in rows if row["adjudicated_for"]},
            self._answers.rows(claims),
            self._answers.evidence(claims),
            self._standing.present(claims),
            self._kinds(article_id),
        )

    def _kinds(self, article_id: int) -> dict[int, str]:
        rows = self._connection.rows(MEMBERS + "SELECT id, kind FROM member", article=article_id)
        return {row["id"]: row["kind"] for row in rows}

    def source(
        self, source_id: int, field: Literal["merged_into", "name", "type"] = "merged_into"
    ) -> str | None:
        """Return the name of the source that this one is merged into; or what it was given."""
        row = self._connection.row(
            """
            SELECT after
            FROM change
            JOIN decision USING (seq)
            WHERE source_id = :source AND field = :field
            ORDER BY uuid DESC
            LIMIT 1
            """,
            source=source_id,
            field=field,
        )
        name: str | None = journalled(field, row["after"]) if row else None
        return name

    def follow_sources(self, source_ids: Iterable[int]) -> None:
        """Let what sources are, and are merged into, follow. Only inside `Connection.write`."""
        changed = list(source_ids)
        for source_id in changed:
            source_type = self.source(source_id, "type")
            if source_type is not None:
                self._sources.put_type(source_id, source_type)
            if (name := self.source(source_id, "name")) is not None:
                self._sources.put_name(source_id, name)
            self._merging.name_end(source_id, self.source(source_id))
        if changed:
            self._merging.follow()

    def _publisher(self, article_id: int) -> int:
        row = self._connection.row(
            "SELECT publisher_id FROM article WHERE id = :article", article=article_id
        )
        return int(row["publisher_id"]) if row else 0

    def _cuts(self, article_id: int) -> list[Row]:
        return self._connection.rows(
            MEMBERS
            + """
            , latest AS (
                SELECT claim_id, after, MAX(uuid) AS uuid
                FROM member
                CROSS JOIN change ON claim_id = id AND field = 'span'
                CROSS JOIN decision USING (seq)
                GROUP BY claim_id
            )
            SELECT member.id, made_by, start, end, said(:article, start, end, content) AS content,
                   latest.uuid AS latest, latest.after,
                   EXISTS (SELECT 1 FROM change WHERE claim_id = member.id) AS decided
            FROM member
            LEFT JOIN latest ON claim_id = member.id
            """,
            article=article_id,
        )

    def _said(self, article_id: int) -> list[Said]:
        """The latest decision on each field of the answers, the earliest first."""
        rows = self._connection.rows(
            MEMBERS
            + """
            SELECT claim_id, field, decision.reviewer, change.after, decision.made_at,
                   MAX(decision.uuid || printf('%9d', change.place)) AS latest
            FROM member
            CROSS JOIN change ON claim_id = member.id AND field IN (
                'source', 'confidence', 'status', 'note', 'evidence', 'wording', 'attribution',
                'kind', 'adjudicated_for')
            CROSS JOIN decision USING (seq)
            GROUP BY claim_id, field,
                     CASE WHEN field NOT IN ('adjudicated_for', 'kind') THEN reviewer END
            ORDER BY latest
            """,
            article=article_id,
        )
        renamed = self.details.renaming(article_id)
        said = []
        for row in rows:
            after = journalled(row["field"], row["after"])
            if row["field"] == "source" and after:
                after = renamed(after, row["latest"][:36])
            said.append(Said(row["claim_id"], row["field"], row["reviewer"], after, row["made_at"]))
        return said


def _cut(row: Row) -> Cut:
    after = journalled("span", row["after"])
    return Cut(
        row["id"],
        row["made_by"],
        _span(row),
        row["latest"],
        after and (after["start"], after["end"], after["content"]),
        bool(row["decided"]),
    )


def _span(row: Row) -> Span:
    return row["start"], row["end"], row["content"]
