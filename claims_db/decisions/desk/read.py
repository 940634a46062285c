"""What the desk says of claims, read for some hundred of them at once."""

import json
from collections.abc import Iterable, Mapping
from sqlite3 import Row
from typing import NamedTuple

from claims_db.decisions.desk.questions import QUESTIONS_ABOUT, Question
from claims_db.decisions.follows.desk_columns import CORRECTION, PUBLICATION, SECOND_LOOK, WAIVER
from claims_db.file.connection import Connection

OF_CLAIMS = " AND claim_id IN (SELECT value FROM json_each(:claims)) "
WORDS = """
    SELECT claim_id, article_id, field, json_extract(value, '$') AS said
    FROM desk
    WHERE claim_id IN (SELECT value FROM json_each(:claims)) AND field IN ('assigned', 'told')
    UNION ALL
    SELECT claim_id, article_id, field, json_extract(value, '$')
    FROM desk
    WHERE article_id IN (SELECT value FROM json_each(:articles)) AND field = 'assigned'
"""


class SecondLooked(NamedTuple):
    """What a second look came to."""

    state: str
    """ready, approved, sent_back."""
    reason: str
    by: str
    at: str
    stands: bool
    """Whether what was approved is what is said now, and by somebody else."""


class Waived(NamedTuple):
    """A rule of sign-off that was passed over."""

    rule: str
    reason: str
    by: str
    at: str


class Corrected(NamedTuple):
    """A verdict that was changed after its publication."""

    was: str
    now: str
    reason: str
    by: str
    at: str


class OnDesk(NamedTuple):
    """What the desk says of a claim."""

    assigned_to: str = ""
    """Who is to settle it, or its whole article; empty: nobody in particular."""
    look: SecondLooked | None = None
    waivers: tuple[Waived, ...] = ()
    questions: tuple[Question, ...] = ()
    about_article: tuple[Question, ...] = ()
    """Questions about the whole article."""
    told: str = ""
    """The verdict that readers were told last; empty: none."""
    url: str = ""
    """Where the fact-check of its article stands; empty: nowhere yet."""
    day: str = ""
    corrections: tuple[Corrected, ...] = ()
    """The newest first."""

    @property
    def approved(self) -> SecondLooked | None:
        """The approval that stands; `None`: there is none."""
        look = self.look
        return look if look and look.state == "approved" and look.stands else None

    @property
    def published_url(self) -> str:
        """Where readers were told the verdict; empty: they were not."""
        return self.url if self.told else ""


NOTHING_SAID = OnDesk()


def on_desk(connection: Connection, places: Iterable[tuple[int, int]]) -> Mapping[int, OnDesk]:
    """Return what the desk says of claims, given with their articles; of most it says nothing."""
    if connection.row("SELECT 1 FROM desk LIMIT 1") is None:
        return {}
    article_of = dict(places)
    ids = {
        "claims": json.dumps(list(article_of)),
        "articles": json.dumps(sorted(set(article_of.values()))),
    }
    read = Read(connection, ids)
    return {claim: read.of(claim, article) for claim, article in article_of.items()}


class Read:
    """What was read of some claims and their articles."""

    def __init__(self, connection: Connection, ids: dict[str, str]) -> None:
        self._words = {
            (row["claim_id"] or 0, row["article_id"] or 0, row["field"]): row["said"]
            for row in connection.rows(WORDS, **ids)
        }
        self._looks = {
            row["claim_id"]: SecondLooked(
                row["state"], row["reason"], row["said_by"], row["said_at"], bool(row["stands"])
            )
            for row in connection.rows(SECOND_LOOK + OF_CLAIMS, **ids)
        }
        self._waivers = by_claim(connection.rows(WAIVER + OF_CLAIMS + "ORDER BY key", **ids))
        self._corrections = by_claim(
            connection.rows(CORRECTION + OF_CLAIMS + "ORDER BY key DESC", **ids)
        )
        self._published = {
            row["article_id"]: row
            for row in connection.rows(
                PUBLICATION + "AND article_id IN (SELECT value FROM json_each(:articles))", **ids
            )
        }
        self._questions = questions_about(connection, ids)

    def of(self, claim: int, article: int) -> OnDesk:
        """What the desk says of one of them."""
        published = self._published.get(article)
        given = self._words.get((0, article, "assigned"), "")
        return OnDesk(
            assigned_to=self._words.get((claim, 0, "assigned"), given),
            look=self._looks.get(claim),
            waivers=tuple(
                Waived(row["rule"], row["reason"], row["waived_by"], row["waived_at"])
                for row in self._waivers.get(claim, ())
            ),
            questions=tuple(self._questions.get((claim, 0), ())),
            about_article=tuple(self._questions.get((0, article), ())),
            told=self._words.get((claim, 0, "told"), ""),
            url=published["url"] if published else "",
            day=published["day"] if published else "",
            corrections=tuple(
                Corrected(
                    row["was"], row["now"], row["reason"], row["corrected_by"], row["corrected_at"]
                )
                for row in self._corrections.get(claim, ())
            ),
        )


def by_claim(rows: Iterable[Row]) -> dict[int, list[Row]]:
    """Rows by the claim that they are of."""
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["claim_id"], []).append(row)
    return found


def questions_about(
    connection: Connection, ids: dict[str, str]
) -> dict[tuple[int, int], list[Question]]:
    """The questions about claims and articles, each of which has the number 0 of the other."""
    found: dict[tuple[int, int], list[Question]] = {}
    for row in connection.rows(QUESTIONS_ABOUT, **ids):
        question = Question(**dict(row))
        key = question.claim_id or 0, question.article_id or 0
        found.setdefault(key, []).append(question)
    return found
