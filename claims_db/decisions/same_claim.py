"""Claims that say the same, joined and parted by reviewers: each time one decision."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from claims_db.articles.stories.membership import Membership
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.file.connection import Connection
from claims_db.text.differing_figures import differing_figures
from claims_db.text.guard import gist
from claims_db.values.decision import Change
from claims_db.values.errors import ClaimNotFound, FiguresDiffer, InvalidValue


class SameClaim:
    """Joins claims of whatever articles to a story, and takes one out again."""

    def __init__(
        self, connection: Connection, journal: Journal, ledger: Ledger, membership: Membership
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._ledger = ledger
        self._membership = membership

    def join(self, claim_ids: Iterable[int], *, reviewer: str, anyway: bool = False) -> str:
        """Let claims be told as the same, with all that each of them is the same as already.

        Returns the uuid of the story.

        Raises:
            ClaimNotFound: One is not in the lists; nothing is written.
            FiguresDiffer: Two of them have other figures, and it was not said that they are the
                same `anyway`; nothing is written.
            InvalidValue: They are fewer than two, or are told as the same already.
        """
        ids = list(dict.fromkeys(claim_ids))
        with self._journal.deciding():
            rows = [self._living(claim_id) for claim_id in ids]
            stories = {row[1] for row in rows}
            if len(ids) < 2 or (len(stories) == 1 and None not in stories):
                raise InvalidValue("same claim", "there are no two claims that it would join")
            if not anyway:
                self._refuse_other_figures(rows)
            uuid = self._ledger.next_uuid()
            changes = [Change("story", None, uuid, claim_id) for claim_id in ids]
            self._journal.perform("same claim", reviewer, changes, uuid=uuid)
        row = self._connection.row("SELECT story FROM claim WHERE id = :claim", claim=ids[0])
        assert row is not None
        return str(row["story"])

    def part(self, claim_id: int, *, reviewer: str) -> None:
        """Let a claim be told as another one than those of its story, which keeps the others.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: It is the same as no other; nothing is written.
        """
        with self._journal.deciding():
            _, story, *_ = self._living(claim_id)
            if story is None:
                raise InvalidValue("other claim", f"c{claim_id} is in no story")
            acts = self._membership.acts(claim_id)
            changes = [Change("story", act, None, claim_id) for act in acts]
            self._journal.perform("other claim", reviewer, changes)

    def _living(self, claim_id: int) -> tuple[int, str | None, str, str]:
        row = self._connection.row(
            """
            SELECT claim.id, story, said(article_id, start, end, content) AS content, published
            FROM claim
            CROSS JOIN article ON article.id = article_id
            WHERE claim.id = :claim AND gone IS NULL
            """,
            claim=claim_id,
        )
        if row is None:
            raise ClaimNotFound(claim_id)
        return row["id"], row["story"], row["content"], row["published"]

    def _refuse_other_figures(self, rows: Sequence[tuple[int, str | None, str, str]]) -> None:
        for (one, _, text, day), (other, _, other_text, other_day) in combinations(rows, 2):
            mine, theirs = gist(text, day), gist(other_text, other_day)
            for said, instead in differing_figures(text, mine.figures, other_text, theirs.figures):
                raise FiguresDiffer(one, other, said, instead)
