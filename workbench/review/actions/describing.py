"""Keys that correct what is said of an article, and of what kind a claim is."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from claims_db import UNKNOWN_PUBLISHER, ClaimsDBError
from claims_db.values.records import Article
from workbench.review.actions.desk import Desk
from workbench.review.choices import Choice
from workbench.review.panes.acts import number
from workbench.review.panes.lines import clip
from workbench.review.translation import _, plural, term

if TYPE_CHECKING:
    from claims_db.articles.new_article import NewArticle

KINDS = ("fact", "plan", "opinion")
DETAILS = ("title", "publisher", "published", "url", "language")
"""What can be corrected of an article."""
ANALYSED_BY = ("publisher", "language")
"""Those of them by which the analysis finds who says what."""
TITLE = 40
"""Cells of an article's title in a question."""


class Describing:
    """What a reviewer corrects of what the import and the analysis found."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_kind(self) -> None:
        """Ask of what kind the claim is, or the marked ones."""
        session = self._desk.session
        if session.hand.claim is None:
            return
        many = len(session.place.marked)
        title = plural("{number} claim: of what kind?", "{number} claims: of what kind?", many)
        if not many:
            title = _("Of what kind is {claim}?").format(claim=number(session.hand.claim))
        marks = {session.hand.claim.kind: "●"} if not many else {}
        choices = [
            Choice(term(kind), partial(self._set_kind, kind), marks.get(kind, "")) for kind in KINDS
        ]
        self._desk.choose(title, choices)

    def action_article(self) -> None:
        """Ask what is to be done with the article."""
        article = self._desk.session.hand.article
        if article is None:
            return
        choices = [
            Choice(
                _("correct its title, publisher, date, address, language"),
                partial(self._ask_details, article),
            ),
            Choice(_("remove it: it was imported by mistake"), partial(self._remove, article)),
        ]
        self._desk.choose(f"a{article.id} · {clip(article.title, TITLE)}", choices)

    def _set_kind(self, kind: str) -> None:
        changed = self._desk.mending.set_kind(kind)
        if not changed:
            self._desk.message = _("it is of this kind already")
            return
        told = plural("{number} claim", "{number} claims", changed)
        if changed == 1 and not self._desk.session.place.marked:
            told = number(self._desk.session.hand.here)
        self._desk.message = _("saved: {what}").format(what=f"{told} {term('kind')} {term(kind)}")

    def _ask_details(self, article: Article) -> None:
        shown = {name: str(getattr(article, name)) for name in DETAILS}
        if article.publisher == UNKNOWN_PUBLISHER:
            shown["publisher"] = ""
        self._desk.dialogs.form.ask(
            _("Article a{number}").format(number=article.id),
            shown,
            {},
            partial(self._describe, article, shown),
            lambda _values: None,
            is_kept=False,
            back=self.action_article,
        )

    def _describe(self, article: Article, shown: dict[str, str], details: dict[str, str]) -> None:
        differing = {name: said for name, said in details.items() if said != shown[name]}
        changed = self._desk.mending.edit_article(article.id, differing)
        if not changed:
            self._desk.message = _("nothing was changed")
            return
        what = f"a{article.id} " + ", ".join(map(term, changed))
        self._desk.message = _("saved: {what}; u takes it back").format(what=what)
        if found_by := [name for name in ANALYSED_BY if name in changed]:
            self._desk.show()  # for a question stands over it
            self._offer_reading(article.id, found_by)

    def _offer_reading(self, article_id: int, changed: Sequence[str]) -> None:
        """Ask whether the claims are to be found anew, for what they were found by is another."""
        article = self._desk.session.store.articles.get(article_id)
        known = ", ".join(f"{term(name)} {getattr(article, name)}" for name in changed)
        self._desk.choose(
            _("Read a{number} again? {known}").format(number=article_id, known=known),
            [
                Choice(
                    _("read it again"),
                    partial(self._read_again, article),
                    _("what somebody has decided on stays as it is"),
                ),
                Choice(_("leave its claims as they are"), self._desk.show),
            ],
        )

    def _read_again(self, article: Article) -> None:
        self._desk.message = _("reading a{number} again …").format(number=article.id)
        text = self._desk.session.store.articles.text(article.id)
        analyse = partial(self._desk.outside.analyse_again, article, text)
        self._desk.screen.in_background(analyse, partial(self._take_analysis, article.id))

    def _take_analysis(self, article_id: int, found: "NewArticle | ClaimsDBError") -> None:
        """Put the claims that were found in place of those that nobody has decided on."""
        again = partial(self._take_analysis, article_id, found)
        with self._desk.reporting(_("what was read again"), again):
            if isinstance(found, ClaimsDBError):
                raise found
            became = self._desk.mending.take_analysis(article_id, found)
            self._desk.message = _("read again: the same claims are found")
            if became.made or became.gone:
                made = plural("{number} new claim", "{number} new claims", became.made)
                gone = plural("{number} is gone", "{number} are gone", became.gone)
                told = f"a{article_id}: {made}, {gone}"
                self._desk.message = _("saved: {what}; u takes it back").format(what=told)

    def _remove(self, article: Article) -> None:
        self._desk.mending.remove_article(article.id)
        told = f"a{article.id} «{clip(article.title, TITLE)}»"
        self._desk.message = _("removed: {what}; u takes it back").format(what=told)
