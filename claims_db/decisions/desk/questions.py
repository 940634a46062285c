"""Whom a desk has asked what, until when, and what came back: the right of reply."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claims_db.decisions.follows.desk_columns import QUESTION
from claims_db.file.connection import Connection
from claims_db.values.errors import InvalidValue

if TYPE_CHECKING:  # whoever only reads questions needs no journal
    from claims_db.decisions.desk.things import Things
    from claims_db.decisions.journal import Journal
    from claims_db.decisions.log import Ledger

FROM_QUESTIONS = """
    SELECT question.*, COALESCE(question.article_id, claim.article_id) AS of_article,
           CASE WHEN claim.id IS NOT NULL
               THEN said(claim.article_id, claim.start, claim.end, claim.content) END AS content
    FROM question
    LEFT JOIN claim ON claim.id = claim_id
    JOIN article ON article.id = of_article AND removed = 0
    WHERE gone IS NULL
"""
QUESTIONS_ABOUT = f"""
    WITH question AS (
        {QUESTION} AND claim_id IN (SELECT value FROM json_each(:claims))
        UNION ALL
        {QUESTION} AND article_id IN (SELECT value FROM json_each(:articles))
    )
    {FROM_QUESTIONS}
    ORDER BY asked, number
"""
"""Questions about some claims and some articles, the earliest first."""
QUESTIONS = f"""
    WITH question AS ({QUESTION})
    {FROM_QUESTIONS}
      AND (:open = 0 OR result IS NULL)
      AND (:article IS NULL OR of_article = :article)
      AND (:whom IS NULL OR whom = :whom)
    ORDER BY result IS NOT NULL, until = '', until, number
"""


class Question(NamedTuple):
    """What somebody concerned was asked about a claim or an article, and what came back."""

    number: int
    claim_id: int | None
    article_id: int | None
    whom: str
    what: str
    way: str
    asked: str
    until: str
    """The day by which an answer is waited for; empty: none was named."""
    result: str | None
    """answered, declined, no_answer; `None`: it is open."""
    answer: str
    answered: str
    asked_by: str
    uuid: str
    of_article: int
    """The article itself, or that of the claim."""
    content: str | None
    """Of the claim; `None`: it is about an article."""

    @property
    def is_overdue(self) -> bool:
        """Whether no answer has come by the day that was named."""
        return self.result is None and bool(self.until) and self.until < today()


class Questions:
    """Records questions and replies, each as a decision; lists them by deadline.

    A question is known in a store by the number of the act that asked it, everywhere by its uuid.
    """

    def __init__(
        self, connection: Connection, journal: "Journal", ledger: "Ledger", things: "Things"
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._ledger = ledger
        self._things = things

    def ask(
        self, whom: str, what: str, *, claim: int | None = None, article: int | None = None,
        way: str = "", asked: str = "", until: str = "", reviewer: str,
    ) -> int:  # fmt: skip
        """Note that somebody is asked about a claim or an article; return the question's number.

        Days are ISO 8601; asked today, where none is given.

        Raises:
            ArticleNotFound: Nothing is written.
            ClaimNotFound: Nothing is written.
            InvalidValue: Something is empty or no day; nothing is written.
        """
        from claims_db.decisions.desk.models import NewQuestion
        from claims_db.values.models import checked

        question = checked(
            NewQuestion, whom=whom, what=what, way=way, asked=asked or today(), until=until
        )
        with self._journal.deciding():
            self._things.refuse_gone(
                () if claim is None else [claim], () if article is None else [article]
            )
            uuid = self._ledger.next_uuid()
            value = {"act": uuid, **question.model_dump(), "result": None, "answer": "",
                     "answered": ""}  # fmt: skip
            change = self._things.change("question", value, claim=claim, article=article)
            return self._journal.perform("ask", reviewer, [change], uuid=uuid).seq

    def reply(
        self, number: int, result: str, answer: str = "", *, answered: str = "", reviewer: str
    ) -> None:
        """Note what came back: `answered` with what was said, `declined`, or `no_answer`.

        Raises:
            InvalidValue: There is no such question, or nothing is said of an answer.
        """
        from claims_db.decisions.desk.models import NewReply
        from claims_db.values.models import checked

        came = checked(NewReply, result=result, answer=answer, answered=answered or today())
        if came.result == "answered" and not came.answer:
            raise InvalidValue("answer", "say what was answered, word for word or in short")
        with self._journal.deciding():
            question = self.get(number)
            change = self._things.change(
                "question",
                {"act": question.uuid, **came.model_dump()},
                claim=question.claim_id,
                article=question.article_id,
            )
            after = change.before | came.model_dump()
            if after != change.before:
                self._journal.perform("reply", reviewer, [change._replace(after=after)])

    def get(self, number: int) -> Question:
        """Return the question of a number.

        Raises:
            InvalidValue: There is none, or it was taken back.
        """
        for question in self.all():
            if question.number == number:
                return question
        raise InvalidValue(f"q{number}", "there is no such question; `workbench questions` lists")

    def all(
        self, *, only_open: bool = False, whom: str | None = None, article: int | None = None
    ) -> list[Question]:
        """Return questions, the open ones first, those that are due next before the others."""
        rows = self._connection.rows(QUESTIONS, open=only_open, whom=whom, article=article)
        return [Question(**dict(row)) for row in rows]


def today() -> str:
    """The day here, in ISO 8601."""
    return date.today().isoformat()
