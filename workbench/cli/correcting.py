"""What is said of articles that are stored: corrected, removed, put back, let go of."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from workbench.cli.output import say
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.ingest import FeedRead, Imported


class Correcting:
    """Corrects what an import meets again by what the user says of it."""

    def __init__(self, store: "ClaimStore", reviewer: str, *, put_back: bool) -> None:
        self._store = store
        self._reviewer = reviewer
        self._put_back = put_back

    def told(self, imported: "Imported | FeedRead") -> str:
        """Correct an article that was there already, and return what to add to its line.

        Raises:
            ClaimsDBError: It cannot be so; nothing was changed.
        """
        from workbench.ingest import Imported

        if not isinstance(imported, Imported) or imported.is_new:
            return ""
        acts = self._store.article_editing
        told = ""
        if self._put_back and self._store.articles.get(imported.article_id).removed:
            acts.put_back(imported.article_id, reviewer=self._reviewer)
            told = ", put back"
        self._store.articles.living(imported.article_id)
        said = {name: value for name, value in asdict(imported.said).items() if value is not None}
        changed = acts.edit(imported.article_id, reviewer=self._reviewer, **said) if said else ()
        return told + (f"; changed: {', '.join(changed)}" if changed else "")


def remove_articles(
    store: "ClaimStore", reviewer: str, article_ids: tuple[int, ...], reason: str
) -> None:
    """Take articles out of the lists, and say so."""
    for article_id in article_ids:
        title = store.articles.get(article_id).title
        store.article_editing.remove(article_id, reviewer=reviewer, reason=reason)
        say(f"a{article_id}: removed, «{title}». In the review, u takes it back.")


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_settings
def tidy(settings: Settings, yes: bool) -> None:
    """Let go of the texts of removed articles for good.

    Text and page are overwritten in the store; the hash and the history stay, and no merge brings
    the article back. Backups have it still.
    """
    from claims_db.check.tidying import tidy as let_go

    with settings.open_store() as store:
        removed = [
            article
            for article in store.articles.all(removed=True)
            if article.removed and article.let_go is None
        ]
        for article in removed:
            say(f"a{article.id}  {article.title}")
        if removed and not yes:
            if sys.stdin is None:  # closed by whoever started us
                raise click.UsageError("there is nobody to ask. Let go of them with --yes")
            click.confirm("Let go of their texts? Nothing brings them back", abort=True, err=True)
        let_go(store)
    say(f"{len(removed)} text{'' if len(removed) == 1 else 's'} let go of")
