"""Keys that hand something to other programs: an address to the browser, words to the clipboard."""

from claims_db import InvalidValue
from workbench.review.actions.desk import Desk
from workbench.review.panes.acts import number
from workbench.review.translation import _, source_name, term

WEB = ("http://", "https://")


class Sharing:
    """What leaves the screen; nothing is fetched for it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_open_address(self) -> None:
        """Open the article's address in the browser."""
        article = self._desk.session.hand.article
        if article is None or not article.url:
            self._desk.message = _("this article has no address")
            return
        if not article.url.startswith(WEB):
            raise InvalidValue(term("url"), _("it is no web address"))
        import webbrowser

        opened = webbrowser.open(article.url)
        said = _("opened: {url}") if opened else _("there is no browser here; the address: {url}")
        self._desk.message = said.format(url=article.url)

    def action_copy(self) -> None:
        """Copy the claim and its chain, through the terminal, also from another machine."""
        hand = self._desk.session.hand
        if hand.claim is None or hand.article is None:
            return
        names = [source_name(source.name) for source in hand.chain]
        publisher = source_name(hand.article.publisher)
        if names[-1] != publisher:
            names.append(publisher)
        self._desk.screen.app.copy_to_clipboard(f"«{hand.claim.content}»\n{' → '.join(names)}")
        self._desk.message = _("copied: {claim} with its chain").format(claim=number(hand.claim))
