"""Stories read from the store: their claims, each with who tells it and from whom it has it."""

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from sqlite3 import Row
from typing import NamedTuple

from claims_db.articles.stories.independence import Account, Independence, independence
from claims_db.file.connection import Connection
from claims_db.file.errors import ContradictoryStore
from claims_db.values.answered import ids_in
from claims_db.values.records import Source

MEMBERS = """
    SELECT claim.story, claim.id, claim.article_id, claim.start,
           said(claim.article_id, claim.start, claim.end, claim.content) AS content,
           article.published, article.language, settled_status AS status,
           publisher_id, retold_id, COALESCE(retold_id, retells_id) IS NOT NULL AS is_rewrite,
           COALESCE(answer.chain, (
               SELECT json_group_array(source_id)
               FROM (SELECT source_id FROM chain_link WHERE claim_id = claim.id ORDER BY place)
           )) AS chain, answer.chain IS NOT NULL AS answered
    FROM json_each(:stories) AS wanted
    CROSS JOIN claim ON story = wanted.value AND story IS NOT NULL AND gone IS NULL
    CROSS JOIN article ON article.id = claim.article_id
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = settled_by
    ORDER BY claim.story, claim.article_id, claim.start
"""


class Telling(NamedTuple):
    """A claim of a story, with who tells it."""

    id: int
    article_id: int
    content: str
    published: str
    language: str
    status: str
    """That stands; `unreviewed` and `disputed` are possible too."""
    account: Account


class Story:
    """Claims that say the same, by the uuid of the first act that said so."""

    def __init__(self, uuid: str, tellings: tuple[Telling, ...]) -> None:
        self.uuid = uuid
        self.tellings = tellings
        """In the order of the articles."""

    @cached_property
    def independence(self) -> Independence:
        """Its outlets and its independent origins."""
        return independence(telling.account for telling in self.tellings)

    @property
    def unsettled(self) -> int:
        """How many claims one check of it would settle."""
        return sum(one.status in ("unreviewed", "disputed") for one in self.tellings)


class Stories:
    """Reads stories; joins none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_claim(self, claim_id: int) -> Story | None:
        """Return the story that a claim is told in; `None`: it is in none."""
        row = self._connection.row("SELECT story FROM claim WHERE id = :claim", claim=claim_id)
        if row is None or row["story"] is None:
            return None
        return self.named([row["story"]]).get(row["story"])

    def named(self, uuids: Iterable[str]) -> dict[str, Story]:
        """Return stories by their uuids, those that have a claim in the lists."""
        rows = self._connection.rows(MEMBERS, stories=json.dumps(list(uuids)))
        sources = self._sources(rows)
        found: dict[str, list[Telling]] = {}
        for row in rows:
            found.setdefault(row["story"], []).append(telling(row, sources))
        return {uuid: Story(uuid, tuple(tellings)) for uuid, tellings in found.items()}

    def all(self) -> Iterator[Story]:
        """Yield every story of two claims or more, one that most outlets tell first."""
        rows = self._connection.rows(
            """
            SELECT story
            FROM claim
            CROSS JOIN article ON article.id = article_id
            WHERE story IS NOT NULL AND gone IS NULL
            GROUP BY story
            HAVING COUNT(*) > 1
            ORDER BY COUNT(DISTINCT publisher_id) DESC, story
            """
        )
        for row in rows:
            yield from self.named([row["story"]]).values()

    def to_check(self, limit: int = 20) -> list[Story]:
        """Return the stories of which one check settles most, that one first."""
        rows = self._connection.rows(
            """
            SELECT story, SUM(settled_status IN ('unreviewed', 'disputed')) AS settles
            FROM claim
            WHERE story IS NOT NULL AND gone IS NULL
            GROUP BY story
            HAVING settles > 0 AND COUNT(*) > 1
            ORDER BY settles DESC, story
            LIMIT :limit
            """,
            limit=limit,
        )
        found = self.named(row["story"] for row in rows)
        return [found[row["story"]] for row in rows]

    def _sources(self, rows: Iterable[Row]) -> dict[int, Source]:
        """The sources that rows name, each by the one that stands for it."""
        ids = {row[name] for row in rows for name in ("publisher_id", "retold_id")}
        ids |= {one for row in rows for one in ids_in(row["chain"])}
        ids.discard(None)
        found = self._connection.rows(
            """
            SELECT source.named, source.id, source.name, source.type
            FROM json_each(:ids) AS wanted
            CROSS JOIN standing_source AS source ON source.named = wanted.value
            """,
            ids=json.dumps(sorted(ids)),
        )
        sources = {row["named"]: Source(row["id"], row["name"], row["type"]) for row in found}
        if ids - sources.keys():  # another program wrote them
            raise ContradictoryStore(self._connection.path)
        return sources


def telling(row: Row, sources: dict[int, Source]) -> Telling:
    """A row of MEMBERS as a value."""
    publisher = sources[row["publisher_id"]]
    chain = [sources[one] for one in ids_in(row["chain"])]
    if not row["answered"] and row["retold_id"] is not None and goes_on(chain):
        chain.append(sources[row["retold_id"]])
    while chain and chain[-1].id == publisher.id:
        chain.pop()
    account = Account(publisher, tuple(dict.fromkeys(chain)), bool(row["is_rewrite"]))
    return Telling(
        row["id"], row["article_id"], row["content"], row["published"], row["language"],
        row["status"], account,
    )  # fmt: skip


def goes_on(chain: list[Source]) -> bool:
    """Whether a suggested chain goes on to the relay that its article retells: see settling.py."""
    return len(chain) == 1 and chain[0].type != "agency"
