"""What the analysis or the import found, as a reviewer corrects it: kinds, articles, sources."""

from typing import TYPE_CHECKING

from claims_db import Source
from workbench.review.session.session import Session

if TYPE_CHECKING:
    from claims_db.articles.new_article import NewArticle
    from claims_db.decisions.reading_again import ReadAgain


class Mending:
    """Corrects what stands around the answers, and stands where she stood; draws nothing.

    Every method has the decision on disk when it returns, and raises `ClaimsDBError` and
    changes nothing where the store refuses.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_kind(self, kind: str) -> int:
        """Let the marked claims, or the one under review, be of a kind; return how many change."""
        session = self._session
        ids = sorted(session.place.marked) or [session.hand.here.id]
        changed = session.store.editing.set_kind(ids, kind, reviewer=session.reviewer)
        session.place.reload()
        return changed

    def edit_article(self, article_id: int, details: dict[str, str]) -> tuple[str, ...]:
        """Correct details of an article; return which of them were changed."""
        session = self._session
        editing = session.store.article_editing
        changed = editing.edit(article_id, reviewer=session.reviewer, **details)
        session.place.reload()
        return changed

    def take_analysis(self, article_id: int, found: "NewArticle") -> "ReadAgain":
        """Let an article have the claims of a new analysis where nothing is decided yet."""
        session = self._session
        became = session.store.reading_again.read_again(
            article_id, found, reviewer=session.reviewer
        )
        if session.hand.claim is None or session.hand.get(session.hand.claim.id).gone:
            session.place.settle_down()
        else:
            session.place.unmark()
        return became

    def remove_article(self, article_id: int) -> None:
        """Take an article out of the lists, and stand at what is next."""
        session = self._session
        with session.with_reason() as said:
            session.store.article_editing.remove(article_id, **said)
        session.place.settle_down()

    def rename(self, source: Source, name: str) -> Source:
        """Let a source bear another name wherever it is named; return it as it is then."""
        session = self._session
        editing = session.store.source_editing
        renamed = editing.rename(source.id, name, reviewer=session.reviewer)
        session.place.reload()
        return renamed

    def retype(self, source: Source, source_type: str) -> Source:
        """Let a source be of another type wherever it is named; return it as it is then."""
        session = self._session
        session.store.source_editing.retype(source.id, source_type, reviewer=session.reviewer)
        session.place.reload()
        return session.store.sources.get(source.id)

    def merge(self, source: Source, into: Source) -> Source:
        """Let a source be another name of `into`; return that."""
        session = self._session
        session.store.source_editing.merge(source.id, into.id, reviewer=session.reviewer)
        session.place.reload()
        return session.store.sources.get(into.id)
