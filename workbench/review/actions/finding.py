"""Keys that find: a claim, an article, a queue, a command."""

import os
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from claims_db import Filter, InvalidValue
from workbench.review.actions.desk import Desk
from workbench.review.actions.queues import (
    articles_found,
    counted,
    of_claim,
    queues,
    statuses,
    stories,
    told_of,
)
from workbench.review.choices import Choice, containing
from workbench.review.panes.acts import QUOTED
from workbench.review.panes.card_values import question
from workbench.review.panes.lines import clip
from workbench.review.panes.story_values import story_drawn
from workbench.review.panes.themes import THEMES
from workbench.review.panes.values import card_values
from workbench.review.translation import _, plural, source_name, term

ACTS = 100
"""Acts on a claim that are shown where there is room for them."""
CLAIM_NUMBER = re.compile("(?:[aAаАфФ]([0-9]{1,18})[^0-9]+)?([0-9]{1,18})|[cCсС]([0-9]{1,18})")
"""12 of the article, a2·12 of another one; or c12, as an export calls it. In either alphabet."""


class Finding:
    """Where a reviewer goes next."""

    _in_the_way = ""
    """The file that an export would overwrite, and does when she asks for it again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_search(self) -> None:
        """List the claims that say what is typed, as it is typed; Escape takes her back."""
        go_back = self._desk.session.place.way_back()
        self._desk.dialogs.typing.ask(
            _("Search claims and notes"),
            self._desk.session.place.only.words,
            partial(self._search, go_back),
            self._preview,
            go_back,
        )

    def action_filter(self) -> None:
        """Ask which claims to list."""
        claim = self._desk.session.hand.claim
        lists = [(_("every claim"), Filter()), *queues(self._desk.session.reviewer), *statuses()]
        if claim is not None:
            lists.append((_("this article"), Filter(article=claim.article_id)))
            origin = self._desk.session.hand.chain[0]
            named = _("source: {name}").format(name=source_name(origin.name))
            lists.append((named, Filter(source=origin.id)))
            lists += of_claim(self._desk.session.hand)
        choices = [Choice(name, partial(self._narrow, name, only)) for name, only in lists]
        self._desk.choose(_("Which claims?"), choices)

    def action_leave_list(self) -> None:
        """Take the marks off; where there are none, leave the search or the list."""
        place = self._desk.session.place
        if place.unmark():
            self._desk.message = _("the marks are off")
        elif place.only != Filter():
            place.narrow(Filter())
            self._desk.message = _("every claim is in the list again")
        else:
            self._desk.message = _("{key} does nothing here; ? shows the keys").format(key="Esc")

    def action_library(self) -> None:
        """Ask for an article or a queue."""
        store, reviewer = self._desk.session.store, self._desk.session.reviewer
        queued, settled = (
            [Choice(name, partial(self._narrow, name, only), told) for name, only, told in some]
            for some in (counted(store, queues(reviewer)), counted(store, statuses()))
        )
        ask, find = self._desk.dialogs.chooser.ask, partial(self._articles, queued, settled)
        ask(_("Articles and queues"), find, tall=True)

    def action_go_to_number(self) -> None:
        """Ask for a claim's number."""
        self._desk.dialogs.typing.ask(
            _("Go to claim (12, or a2 12 in another article)"), "", self._go_to_number
        )

    def action_go_to(self, claim_id: int) -> None:
        """Take up the claim that was clicked."""
        self._desk.session.place.go_to(claim_id)

    def action_choose(self, number: int) -> None:
        """Choose what was clicked in the open list."""
        self._desk.dialogs.chooser.choose(number)

    def action_palette(self) -> None:
        """Ask for an action by its name."""
        choices = [
            Choice(_(key.does), partial(self._desk.screen.act_later, key.action), key.name)
            for key in self._desk.keys
            if not key.action.startswith("answer")
        ]
        self._desk.choose(_("What to do?"), choices)

    def action_export(self) -> None:
        """Ask what to export, and to which file."""
        hand = self._desk.session.hand
        choices = [Choice(_("all reviewed claims"), partial(self._ask_file, None))]
        if hand.article is not None:
            named = clip(hand.article.title, QUOTED)
            title = _("this article: {title}").format(title=named)
            choices.insert(0, Choice(title, partial(self._ask_file, hand.article.id)))
        self._desk.choose(_("Export which claims?"), choices)

    def _ask_file(self, article_id: int | None) -> None:
        title = _("Export to (csv, xlsx, html, md, jsonl by the ending)")
        name = f"a{article_id}.csv" if article_id else "reviewed.csv"
        export = partial(self._export, article_id)
        self._desk.dialogs.typing.ask(title, name, export, back=self.action_export)

    def action_theme(self) -> None:
        """Take the next theme."""
        names = list(THEMES)
        place = names.index(
            next(name for name in names if THEMES[name] == self._desk.screen.app.theme)
        )
        name = names[(place + 1) % len(names)]
        self._desk.screen.app.theme = THEMES[name]
        self._desk.message = _("colours: {name}").format(name=term(name))

    def action_details(self) -> None:
        """Show all that is known of the claim."""
        session = self._desk.session
        claim, values = session.hand.claim, card_values(session, acts=ACTS)
        if claim is not None and values is not None:
            whole = values._replace(story=story_drawn(session))
            self._desk.dialogs.claim.show_claim(claim.content, whole)

    def action_help(self) -> None:
        """Show every key."""
        self._desk.dialogs.help.show(self._now())

    def _now(self) -> str:
        """What the moment asks for, in a sentence."""
        hand, place = self._desk.session.hand, self._desk.session.place
        if hand.claim is None:
            return _("There are no claims yet.")
        asks = f"{term(hand.field)}: {question(hand.field)}"
        if place.marked:
            many = plural("{number} claim", "{number} claims", len(place.marked))
            return _("Now: {asks} A digit answers in {many}.").format(asks=asks, many=many)
        return _("Now: {asks} A digit answers, ⏎ takes what is suggested.").format(asks=asks)

    def action_quit(self) -> None:
        """Leave; there is nothing to save."""
        self._desk.screen.app.exit(0)

    def _preview(self, typed: str) -> None:
        if not self._desk.session.place.narrow(Filter(words=typed)):
            self._desk.message = _("no claim says “{words}”").format(words=clip(typed, QUOTED))
        self._desk.show()

    def _search(self, go_back: Callable[[], None], typed: str) -> None:
        self._preview(typed)
        if self._desk.session.place.only.words != typed:
            go_back()

    def _narrow(self, name: str, only: Filter) -> None:
        if not self._desk.session.place.narrow(only):
            self._desk.message = _("no claim is in the list “{name}”").format(name=name)

    def _articles(self, queued: list[Choice], settled: list[Choice], typed: str) -> list[Choice]:
        store = self._desk.session.store
        found = articles_found(store, typed)
        articles = [
            Choice(
                article.title,
                partial(self._narrow, article.title, Filter(article=article.id)),
                told,
            )
            for article, told in zip(found, told_of(found), strict=True)
        ]
        told = [
            Choice(name, partial(self._narrow, name, only), settles)
            for name, only, settles in stories(store)
        ]
        return [
            *containing(queued, typed),
            *containing(told, typed),
            *articles,
            *containing(settled, typed),
        ]

    def _go_to_number(self, typed: str) -> None:
        named = CLAIM_NUMBER.fullmatch(typed.strip())
        if named is None:
            told = _("“{typed}” is no number").format(typed=clip(typed, QUOTED))
            raise InvalidValue(term("claim"), told)
        if named[3]:
            self._desk.session.place.go_to(int(named[3]))
        else:
            self._go_to_claim_of(int(named[1]) if named[1] else None, int(named[2]))

    def _go_to_claim_of(self, article_id: int | None, position: int) -> None:
        """Go to a claim by its place in an article, this one unless another is named."""
        hand = self._desk.session.hand
        if article_id is None:
            spans = hand.spans
        else:
            spans = hand.store.claims.spans(article_id, reviewer=hand.reviewer)
        if not 1 <= position <= len(spans):
            has = plural(
                "this article has {number} claim", "this article has {number} claims", len(spans)
            )
            raise InvalidValue(term("claim"), has)
        self._desk.session.place.go_to(spans[position - 1].id)

    def _export(self, article_id: int | None, name: str) -> None:
        from claims_db.export import FORMATS, exported_claims, replace_file
        from claims_db.export.errors import FileExists

        path = file_named(name)
        kind = path.suffix[1:].lower()
        if kind not in FORMATS:
            told = _("the ending names no format: csv, xlsx, html, md, jsonl")
            raise InvalidValue(path.name, told)
        claims = exported_claims(self._desk.session.store, article_id=article_id)
        try:
            with replace_file(path, force=name == self._in_the_way) as file:
                count = FORMATS[kind](claims, file)
        except FileExists:
            self._in_the_way = name
            raise
        self._in_the_way = ""
        done = plural(
            "{number} reviewed claim exported", "{number} reviewed claims exported", count
        )
        self._desk.message = f"{done}: {path.absolute()}"


def file_named(typed: str) -> Path:
    """The path that was typed: ~ is her home folder, and no file has NUL in its name."""
    return Path(os.path.expanduser(typed.replace("\0", "")))
