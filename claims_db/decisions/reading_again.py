"""What a new analysis finds in an article that is here, in place of what nobody has decided on."""

from collections.abc import Iterator
from sqlite3 import Row
from typing import TYPE_CHECKING, Any, NamedTuple

from claims_db.articles.claims.rows import insert_links
from claims_db.articles.claims.suggested import link_rows, suggested
from claims_db.articles.intake import Intake
from claims_db.articles.read import Articles
from claims_db.decisions.editing import as_span
from claims_db.decisions.follows.passages import ALL, Passages, span
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.values.decision import Change
from claims_db.values.errors import InvalidValue

if TYPE_CHECKING:
    from claims_db.articles.new_article import NewArticle, NewClaim
    from claims_db.values.records import Article

DECIDED = """
    WITH member AS (
        SELECT id, start, end, gone FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT id, start, end, gone FROM claim WHERE article_id = :article AND gone IS NOT NULL
    )
    SELECT id, start, end
    FROM member
    WHERE CASE
        WHEN gone IS NULL THEN EXISTS (SELECT 1 FROM draft WHERE claim_id = id) OR EXISTS (
            SELECT 1
            FROM change
            CROSS JOIN decision USING (seq)
            WHERE claim_id = id AND act NOT IN ('read again', 'undo', 'redo')
        )
        ELSE (
            SELECT act
            FROM change
            CROSS JOIN decision USING (seq)
            WHERE claim_id = id AND field = 'span'
            ORDER BY uuid DESC
            LIMIT 1
        ) = 'drop'
    END
"""
"""The claims of an article on which anybody has decided anything, or writes; and those that
were dropped as none."""
LINKS = """
    SELECT claim_id, source.id AS source, chain_link.start, chain_link.end
    FROM claim
    CROSS JOIN chain_link ON claim_id = claim.id
    CROSS JOIN standing_source AS source ON source.named = source_id
    WHERE article_id = :article AND gone IS NULL
    ORDER BY claim_id, place
"""


class ReadAgain(NamedTuple):
    """What has become of the claims of an article."""

    gone: int
    """How many are in the lists no more: the new analysis does not find them, or not so."""
    made: int
    """How many are in the lists that were not."""


class ReadingAgain:
    """Puts new suggestions in place of old ones; what a person has decided on stays as it is."""

    def __init__(
        self,
        connection: Connection,
        journal: Journal,
        ledger: Ledger,
        passages: Passages,
        articles: Articles,
        sources: Sources,
        intake: Intake,
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._ledger = ledger
        self._passages = passages
        self._articles = articles
        self._sources = sources
        self._intake = intake

    def read_again(self, article_id: int, found: "NewArticle", *, reviewer: str) -> ReadAgain:
        """Let the claims of an article be those that a new analysis has `found` in its text.

        A claim that anybody has decided anything on stays, with its answers; what is found over
        it, or where one was dropped, is left out. One that is found as it stands stays too. All
        of it is one decision, which one undo takes back; where nothing is to be changed, nothing
        is written.

        Raises:
            ArticleNotFound: Nothing is written.
            ArticleRemoved: Nothing is written.
            InvalidValue: It is another text; nothing is written.
        """
        with self._journal.deciding():
            article = self._articles.living(article_id)
            if found.text != self._articles.text(article_id):
                raise InvalidValue("article", "it is another text than was read")
            gone, made = self._differing(article_id, found)
            if gone or made:
                uuid = self._ledger.next_uuid()
                changes = [Change("span", as_span(claim), None, claim["id"]) for claim in gone]
                changes += self._made(article, made, uuid)
                self._journal.perform("read again", reviewer, changes, uuid=uuid)
                self._intake.named.list_anew(article_id)
        return ReadAgain(len(gone), len(made))

    def _differing(
        self, article_id: int, found: "NewArticle"
    ) -> "tuple[list[Row], list[NewClaim]]":
        """The claims that are not found any more, and those found that are not there yet."""
        decided = self._connection.rows(DECIDED, article=article_id)
        standing = self._suggested(article_id, {row["id"] for row in decided})
        new = {
            self._key(claim): claim
            for claim in found.claims
            if not any(o["start"] < claim.end and claim.start < o["end"] for o in decided)
        }
        gone = [claim for key, claim in standing.items() if key not in new]
        return gone, [claim for key, claim in new.items() if key not in standing]

    def _suggested(self, article_id: int, decided: set[int]) -> dict[tuple[Any, ...], Any]:
        """The claims in the lists that nobody has decided on, by what is suggested there."""
        chains: dict[int, list[tuple[int, int, int]]] = {}
        for link in self._connection.rows(LINKS, article=article_id):
            chains.setdefault(link["claim_id"], []).append(tuple(link)[1:])
        rows = self._connection.rows(
            f"SELECT {ALL} FROM claim WHERE article_id = :article AND gone IS NULL",
            article=article_id,
        )
        return {
            (*as_span(row).values(), row["kind"], *chains.get(row["id"], ())): row
            for row in rows
            if row["id"] not in decided
        }

    def _key(self, claim: "NewClaim") -> tuple[Any, ...]:
        """What is suggested in a claim that is found, as `_suggested` has it."""
        chain = [
            (self._standing_id(link.source.name), link.start, link.end) for link in claim.chain
        ]
        return (claim.start, claim.end, claim.content, claim.kind, *chain)

    def _standing_id(self, name: str) -> int | None:
        """The id of the source that stands for a name; `None`: nobody has it yet."""
        row = self._connection.row(
            "SELECT id FROM standing_source WHERE named = :known",
            known=self._sources.known_id(name),
        )
        return row["id"] if row else None

    def _made(self, article: "Article", claims: "list[NewClaim]", uuid: str) -> Iterator[Change]:
        """Make claims, and yield what puts them into the lists."""
        for claim in claims:
            ids = {
                link.source: self._sources.obtain(link.source.name, link.source.type).id
                for link in claim.chain
            }
            columns = {"article_id": article.id, **suggested(claim, ids, article.publisher_id)}
            passage = span(claim.start, claim.end, claim.content)
            made = self._passages.make(columns, uuid, **passage)
            links = [(made, place, link) for place, link in enumerate(claim.chain)]
            insert_links(self._connection, link_rows(links, ids))
            yield Change("span", None, passage, made)
