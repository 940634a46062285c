"""Keys for what goes out: the second look, the rules, the signature, the publication."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from workbench.review.actions.desk import Desk
from workbench.review.choices import Choice
from workbench.review.panes.acts import number
from workbench.review.panes.desk_values import rule_name
from workbench.review.panes.lines import clip
from workbench.review.translation import _, plural, term

if TYPE_CHECKING:
    from claims_db.sign_off.failing import Failing

SHOWN = 22
"""Cells of a claim in the list of what fails."""


class Signing:
    """Approves, signs off and publishes, as far as the rules of the desk let her."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_sign_off(self) -> None:
        """Ask what is to become of the claim, or of the whole article."""
        session = self._desk.session
        if session.hand.claim is None:
            return
        claims = sorted(session.place.marked) or [session.hand.here.id]
        which = (
            plural("{number} marked", "{number} marked", len(claims))
            if session.place.marked
            else number(session.hand.here)
        )
        look = session.store.second_look
        signed = session.store.publishing.signed(session.hand.here.article_id)
        told = signed.by if signed and signed.stands else _("whole article")
        choices = [
            Choice(_("approve"), partial(self._look, look.approve, claims, "approved"), which),
            Choice(_("ready for a second look"), partial(self._look, look.ready, claims, "ready"),
                   which),
            Choice(_("send back"), partial(self._ask_reason, _("What is to be done?"),
                                           partial(self._send_back, claims)), which),
            Choice(_("sign off the article"), self._sign, told),
            Choice(_("it is published"), self._ask_publication, _("whole article")),
        ]  # fmt: skip
        self._desk.choose(_("Sign off"), choices)

    def _look(self, say: Callable[..., int], claims: list[int], state: str) -> None:
        made = say(claims, reviewer=self._desk.session.reviewer)
        if made:
            self._saved(term(state))
        else:
            self._desk.message = _("it is so already")

    def _send_back(self, claims: list[int], reason: str) -> None:
        send_back = self._desk.session.store.second_look.send_back
        self._look(partial(send_back, reason=reason), claims, "sent_back")

    def _ask_reason(
        self, title: str, done: Callable[[str], None], back: Callable[[], None] | None = None
    ) -> None:
        self._desk.dialogs.typing.ask(title, "", done, back=back)

    def _sign(self) -> None:
        """Sign the article off, or list what it does not keep, claim by claim."""
        from claims_db.sign_off.sign_off import failing_in, sign_off

        session = self._desk.session
        article, rules = session.hand.here.article_id, self._desk.outside.rules()
        if failed := failing_in(session.store, article, rules):
            title = plural("{number} fails: ⏎ mends it, or passes it over",
                           "{number} fail: ⏎ mends it, or passes it over", len(failed))  # fmt: skip
            choices = [
                Choice(
                    f"{one.position} {_(one.says)} «{clip(one.content, SHOWN)}»",
                    partial(self._mend, one),
                    one.key,
                )
                for one in failed
            ]
            self._desk.choose(title, choices, back=self.action_sign_off)
            return
        sign_off(session.store, article, rules, reviewer=session.reviewer)
        self._saved(_("a{number} is signed off").format(number=article))

    def _mend(self, failed: "Failing") -> None:
        """Ask whether what fails is mended or waived."""
        waive = partial(
            self._ask_reason, _("Why may it be so?"), partial(self._waive, failed), self._sign
        )
        self._desk.choose(
            _(failed.says),
            [
                Choice(_("go there and mend it"), partial(self._go, failed), failed.key),
                Choice(_("pass it over, with a reason"), waive, rule_name(failed.rule)),
            ],
            back=self._sign,
        )

    def _go(self, failed: "Failing") -> None:
        self._desk.session.place.go_to(failed.claim_id)
        told = _("{key}: {says}").format(key=failed.key, says=_(failed.says))
        self._desk.message = f"{number(self._desk.session.hand.here)} · {told}"

    def _waive(self, failed: "Failing", reason: str) -> None:
        session = self._desk.session
        session.store.publishing.waive(
            [failed.claim_id], failed.rule, reason, reviewer=session.reviewer
        )
        self._saved(f"{term('waiver')} {rule_name(failed.rule)}")

    def _ask_publication(self) -> None:
        desk = self._desk.session.hand.desk
        self._desk.dialogs.form.ask(
            _("Where was it published?"),
            {"url": desk.url, "day": desk.day or date.today().isoformat()},
            {},
            self._publish,
            lambda typed: None,
            is_kept=False,
            back=self.action_sign_off,
        )

    def _publish(self, said: dict[str, str]) -> None:
        from claims_db.sign_off.sign_off import publish

        session = self._desk.session
        article, rules = session.hand.here.article_id, self._desk.outside.rules()
        told = publish(
            session.store, article, said["url"], said["day"], rules, reviewer=session.reviewer
        )
        self._saved(plural("{number} verdict is told", "{number} verdicts are told", told))

    def _saved(self, what: str) -> None:
        self._desk.session.place.unmark()
        self._desk.session.place.reload()
        self._desk.message = _("saved: {what}").format(what=what)
