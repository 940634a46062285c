"""Keys that find: a claim, an article, a queue, a command."""

from functools import partial
from itertools import islice
from pathlib import Path

from claims_db import Filter, InvalidValue
from workbench.review.keys import KEYS
from workbench.review.marks import MARKS, words
from workbench.review.screens.joined import Joined
from workbench.review.widgets.chooser import Choice

THEMES = ("textual-dark", "textual-light", "high-contrast")
ARTICLES = 200
"""Articles that the library shows at once; typing finds the others."""


class Finding(Joined):
    """Where a reviewer goes next."""

    def action_search(self) -> None:
        """List the claims that say what is typed, as it is typed."""
        before = self._session.only
        self._typing.ask(
            "Search claims and notes", before.words, self._search, lambda text: self._preview(text)
        )

    def action_filter(self) -> None:
        """Ask which claims to list."""
        claim = self._session.claim
        queues = [("every claim", Filter()), *QUEUES]
        if claim is not None:
            queues.append(("this article", Filter(article=claim.article_id)))
            origin = self._session.chain[0]
            queues.append((f"source: {origin.name}", Filter(source=origin.id)))
        choices = [Choice(name, partial(self._narrow, name, only)) for name, only in queues]
        self._chooser.ask("Which claims?", partial(containing, choices))

    def action_library(self) -> None:
        """Ask for an article or a queue."""
        self._chooser.ask("Articles and queues", self._articles)

    def action_go_to_number(self) -> None:
        """Ask for a claim's number."""
        self._typing.ask("Go to claim (c12, or 12 of this article)", "", self._go_to_number)

    def action_go_to(self, claim_id: int) -> None:
        """Take up the claim that was clicked."""
        self._session.go_to(claim_id)

    def action_choose(self, number: int) -> None:
        """Choose what was clicked in the open list."""
        self._chooser.choose(number)

    def action_palette(self) -> None:
        """Ask for an action by its name."""
        choices = [
            Choice(key.does, partial(self._run, key.action), key.name)
            for key in KEYS
            if not key.action.startswith("answer")
        ]
        self._chooser.ask("What to do?", partial(containing, choices))

    def action_export(self) -> None:
        """Ask for the file to export to."""
        self._typing.ask("Export the reviewed claims to", "reviewed.csv", self._export)

    def action_theme(self) -> None:
        """Take the next theme."""
        place = THEMES.index(self.app.theme) if self.app.theme in THEMES else -1
        self.app.theme = THEMES[(place + 1) % len(THEMES)]
        self._message = f"colours: {self.app.theme}"

    def action_help(self) -> None:
        """Show every key."""
        self._help.open()

    def action_quit(self) -> None:
        """Leave; there is nothing to save."""
        self.app.exit(0)

    def _preview(self, typed: str) -> None:
        if self._session.narrow(Filter(words=typed)):
            self.show()

    def _search(self, typed: str) -> None:
        if not self._session.narrow(Filter(words=typed)):
            self._message = f"no claim says “{typed}”"

    def _narrow(self, name: str, only: Filter) -> None:
        if not self._session.narrow(only):
            self._message = f"no claim is in the list “{name}”"

    def _articles(self, typed: str) -> list[Choice]:
        store = self._session.store
        if typed.strip():
            found = [
                store.articles.get(number) for number in store.search.articles(typed, ARTICLES)
            ]
        else:
            found = list(islice(store.articles.all(), ARTICLES))
        queues = [Choice(name, partial(self._narrow, name, only), "queue") for name, only in QUEUES]
        return [
            *containing(queues, typed),
            *(
                Choice(
                    article.title,
                    partial(self._narrow, article.title, Filter(article=article.id)),
                    f"{article.reviewed}/{article.claims} {article.language}"
                    f" {article.publisher} {article.published[:10]}",
                )
                for article in found
            ),
        ]

    def _go_to_number(self, typed: str) -> None:
        digits = typed.strip().lower().removeprefix("c").removeprefix("с")
        claim = self._session.claim
        if not digits.isdecimal() or claim is None:
            raise InvalidValue("claim", f"“{typed}” is not a number of one")
        if typed.strip().isdecimal():
            spans = self._session.spans
            if 1 <= int(digits) <= len(spans):
                self._session.go_to(spans[int(digits) - 1].id)
                return
            raise InvalidValue("claim", f"this article has {len(spans)}, and no number {digits}")
        self._session.go_to(int(digits))

    def _run(self, action: str) -> None:
        self.call_later(self._act, action)

    async def _act(self, action: str) -> None:
        """Do what a key, a click or the palette asks for."""
        with self._reporting():
            await self.run_action(action)

    def _export(self, name: str) -> None:
        from claims_db.export.claims import exported_claims
        from claims_db.export.csv import write_csv
        from claims_db.export.files import replace_file

        with replace_file(Path(name).expanduser(), force=False) as file:
            count = write_csv(exported_claims(self._session.store), file)
        self._message = f"exported {count} reviewed claims to {name}"


QUEUES: tuple[tuple[str, Filter], ...] = (
    ("unreviewed", Filter(status="unreviewed")),
    ("unreviewed, the most check-worthy first", Filter(by_worth=True)),
    ("disputed", Filter(status="disputed")),
    ("low confidence", Filter(unsure=True)),
    *(
        (f"{MARKS[status]} {words(status)}", Filter(status=status))
        for status in MARKS
        if status is not None
    ),
)


def containing(choices: list[Choice], typed: str) -> list[Choice]:
    """The choices that have every word typed."""
    wanted = typed.casefold().split()
    return [
        choice
        for choice in choices
        if all(word in f"{choice.name} {choice.detail}".casefold() for word in wanted)
    ]
