"""An article as reviewers correct it: its details, and whether it belongs here at all."""

from typing import Any

from claims_db.articles.read import Articles
from claims_db.decisions.journal import Journal
from claims_db.values.decision import Change
from claims_db.values.errors import InvalidValue
from claims_db.values.words import DETAILS, Detail


class ArticleEditing:
    """Corrects and removes articles, each time as a decision that can be undone.

    Never changes a text. What an article is known by in every store is the hash of that.
    """

    def __init__(self, journal: Journal, articles: Articles) -> None:
        self._journal = journal
        self._articles = articles

    def edit(self, article_id: int, *, reviewer: str, **details: str) -> tuple[Detail, ...]:
        """Correct `title`, `publisher`, `author`, `url`, `published`, `language` of an article.

        What is left out stays as it is; an empty author, url or published is one that is not
        known. A corrected publisher is the source of all claims that the article makes itself,
        and of the answers that named the former one. Returns what was changed; where nothing
        was, nothing is written.

        Raises:
            ArticleNotFound: Nothing is written.
            ArticleRemoved: Nothing is written.
            InvalidValue: A detail is none that its field takes; nothing is written.
        """
        from claims_db.values.models import NewDetails, checked

        said = checked(NewDetails, **details).model_dump(exclude_none=True)
        with self._journal.deciding():
            article = self._articles.living(article_id)
            changes = [
                Change(field, getattr(article, field) or None, said[field] or None,
                       article_id=article_id)
                for field in DETAILS
                if field in said and said[field] != getattr(article, field)
            ]  # fmt: skip
            if changes:
                self._journal.perform("edit article", reviewer, changes)
        return tuple(field for field in DETAILS if field in {one.field for one in changes})

    def remove(self, article_id: int, *, reviewer: str, reason: str = "") -> None:
        """Take an article that was imported by mistake out of lists, search, figures, exports.

        An undo brings it back, and so does an answer that another machine gave later and a merge
        brings. What was published of it is withdrawn, which is a correction.

        Raises:
            ArticleNotFound: Nothing is written.
            ArticleRemoved: It is removed already.
            ReasonNeeded: A verdict on it was published, and there is no `reason`.
        """
        with self._journal.deciding():
            self._articles.living(article_id)
            self._perform("remove article", article_id, True, reviewer, reason)

    def put_back(self, article_id: int, *, reviewer: str) -> None:
        """Let a removed article be in the lists again.

        Raises:
            ArticleNotFound: Nothing is written.
            InvalidValue: It is not removed, or its text was let go of.
        """
        with self._journal.deciding():
            article = self._articles.get(article_id)
            if not article.removed:
                raise InvalidValue("put back", f"a{article_id} is not removed")
            if article.let_go is not None:
                raise InvalidValue("put back", f"the text of a{article_id} was let go of")
            self._perform("put back", article_id, None, reviewer)

    def _perform(
        self, act: Any, article_id: int, after: bool | None, reviewer: str, reason: str = ""
    ) -> None:
        change = Change("removed", None if after else True, after, article_id=article_id)
        self._journal.perform(act, reviewer, [change], reason=reason)
