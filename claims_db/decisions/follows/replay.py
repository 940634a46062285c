"""The journal to the state that follows from it: read, compared with what is there, written."""

from collections.abc import Iterable, Sequence

from claims_db.articles.claims.rows import put
from claims_db.decisions.follows.article_replay import ArticleReplay
from claims_db.decisions.follows.decided import MEMBERS, Decided, span_of
from claims_db.decisions.follows.following import Outcome, State, answered, outcomes
from claims_db.decisions.follows.following import standing as standing_of
from claims_db.decisions.follows.keepers import Keepers
from claims_db.file.connection import Connection
from claims_db.values.answered import NOTHING, Evidences, Key


class Replay:
    """Works out what follows from the journal, and makes it so; adds nothing to the journal."""

    def __init__(self, connection: Connection, keepers: Keepers) -> None:
        self._connection = connection
        self._keep = keepers
        self.stories = keepers.stories
        self.desk = keepers.desk
        self.details = ArticleReplay(connection, keepers.details)
        self._decided = Decided(connection, self.details)

    def follow_article(self, article_id: int) -> None:
        """Let all that is said of an article and its claims follow.

        Only what differs from what is there already is written. Only inside `Connection.write`.
        """
        self.details.follow(article_id)
        follows, present = self.expected(article_id, add=True), self.present(article_id)
        self._follow_places(follows, present)
        self.stories.follow_article(article_id)
        self.desk.follow_article(article_id)
        self._keep.passages.put_kinds(dict(follows.kinds.items() - present.kinds.items()))
        self._follow_answers(follows, present)
        self._keep.standing.write(
            (claim, stands)
            for claim, stands in follows.settled.items()
            if stands != present.settled[claim]
        )

    def _follow_places(self, follows: State, present: State) -> None:
        """Let claims stand where they do, and be adjudicated for whom they are."""
        self._keep.passages.put_all(
            {claim: o for claim, o in follows.spans.items() if o != present.spans[claim]},
        )
        chosen = {
            claim: follows.chosen.get(claim)
            for claim in follows.spans
            if follows.chosen.get(claim) != present.chosen.get(claim)
        }
        put(self._connection, "adjudicated_for", chosen)

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
        self._keep.answers.write(present.answers, changed, rests)

    def expected(self, article_id: int, *, add: bool = False) -> State:
        """Return what follows for the claims of an article.

        A source that an answer names and nobody knows is number 0, or added.
        """
        cuts = self._decided.cuts(article_id)
        spans = outcomes(cuts, removed=self.details.is_removed(article_id))
        known: dict[str, int] = {}

        def ids(names: Sequence[str]) -> list[int]:
            for name in names:
                if name not in known:
                    found = self._keep.sources.obtain(name, "unnamed").id if add else None
                    known[name] = found or self._keep.sources.known_id(name) or 0
            return [known[name] for name in names]

        said = self._decided.said(article_id)
        kinds = {one.claim: one.after for one in said if one.field == "kind"}
        answers, evidence, chosen = answered(said, ids)
        same_as = self._keep.merging.all_same_as()
        suggested = self._keep.standing.suggested(list(spans))
        publisher = self._decided.publisher(article_id)
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
            {
                row["id"]: Outcome(None if row["gone"] else span_of(row), row["gone"])
                for row in rows
            },
            {row["id"]: row["adjudicated_for"] for row in rows if row["adjudicated_for"]},
            self._keep.answers.rows(claims),
            self._keep.answers.evidence(claims),
            self._keep.standing.present(claims),
            self._kinds(article_id),
        )

    def _kinds(self, article_id: int) -> dict[int, str]:
        rows = self._connection.rows(MEMBERS + "SELECT id, kind FROM member", article=article_id)
        return {row["id"]: row["kind"] for row in rows}

    def follow_sources(self, source_ids: Iterable[int]) -> None:
        """Let what sources are, and are merged into, follow. Only inside `Connection.write`."""
        changed = list(source_ids)
        for source_id in changed:
            source_type = self._decided.source(source_id, "type")
            if source_type is not None:
                self._keep.sources.put_type(source_id, source_type)
            if (name := self._decided.source(source_id, "name")) is not None:
                self._keep.sources.put_name(source_id, name)
            self._keep.merging.name_end(source_id, self._decided.source(source_id))
        if changed:
            self._keep.merging.follow()
