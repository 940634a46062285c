"""What a desk says of the claim, line by line: whose it is, who was asked, what goes out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, get_args

from claims_db.values.desk_words import Look, Result
from workbench.review.panes.acts import number
from workbench.review.panes.desk_values import asked, rule_name
from workbench.review.session.session import Session
from workbench.review.translation import _, plural, term

if TYPE_CHECKING:
    from claims_db.decisions.desk.questions import Question
    from claims_db.sign_off.rules import Rulebook

NOBODY = "-"
RESULTS: Sequence[Result] = get_args(Result)


class PlainDesk:
    """Does what a line after A, Q or O says; tells what can be said where it says nothing."""

    def __init__(
        self, session: Session, say: Callable[[str], None], rules: "Callable[[], Rulebook]"
    ) -> None:
        self._session = session
        self._say = say
        self._rules = rules
        self._outward: tuple[tuple[str, Callable[[str], str]], ...] = (
            (_("approve"), self._approve),
            (_("ready for a second look"), self._ready),
            (_("send back, and why"), self._send_back),
            (_("sign off the article"), self._sign),
            (_("it is published: the address"), self._publish),
            (_("pass over a rule: its name, and why"), self._waive),
        )
        """What can become of the claim or its article, by number."""

    def assign(self, name: str) -> None:
        """Give the claim to somebody, to nobody in particular, or tell who is at what."""
        session = self._session
        if not name:
            known = [burden.reviewer for burden in session.store.assigning.burdens()]
            names = ", ".join(dict.fromkeys((session.reviewer, *known)))
            self._say(_("write A and a name, {names}, or A - for nobody").format(names=names))
            return
        to = None if name == NOBODY else name
        session.store.assigning.assign(to, claims=[session.hand.here.id], reviewer=session.reviewer)
        self._saved(f"{term('assigned')}: {to or _('nobody in particular')}")

    def question(self, said: str) -> None:
        """Note whom one asks what, what came back, or tell what was asked."""
        first, _blank, rest = said.partition(" ")
        whom, colon, what = (part.strip() for part in said.partition(":"))
        asked_before = self._asked
        if first.isdecimal() and 0 < int(first) <= len(asked_before):
            self._reply(asked_before[int(first) - 1], rest.strip())
        elif colon:
            self._session.store.questions.ask(
                whom, what, claim=self._session.hand.here.id, reviewer=self._session.reviewer
            )
            self._saved(f"{term('question')}: {whom}")
        else:
            for place, one in enumerate(asked_before, 1):
                self._say(f"{place} {asked(one)}")
            results = ", ".join(term(result) for result in RESULTS[1:])
            self._say(_("write Q, whom, a colon and the question"))
            self._say(_("or Q, its number and the answer, or one of: {results}").format(
                results=results))  # fmt: skip

    @property
    def _asked(self) -> "tuple[Question, ...]":
        desk = self._session.hand.desk
        return desk.questions + desk.about_article

    def _reply(self, question: "Question", came: str) -> None:
        result = next((one for one in RESULTS[1:] if came in (one, term(one))), RESULTS[0])
        self._session.store.questions.reply(
            question.number, result, came if result == RESULTS[0] else "",
            reviewer=self._session.reviewer,
        )  # fmt: skip
        self._saved(f"{question.whom}: {term(result)}")

    def sign_off(self, said: str) -> None:
        """Do what the number says of the claim or its article, or tell what the numbers are."""
        first, _blank, rest = said.partition(" ")
        if first.isdecimal() and 0 < int(first) <= len(self._outward):
            _name, act = self._outward[int(first) - 1]
            if done := act(rest.strip()):
                self._saved(done)
            return
        for place, (name, _act) in enumerate(self._outward, 1):
            self._say(f"O {place} {name}")

    def _saved(self, what: str) -> None:
        self._session.place.reload()
        told = f"{number(self._session.hand.here)} {what}"
        self._say(_("saved: {what}").format(what=told))

    def _approve(self, _rest: str) -> str:
        return self._looked(self._session.store.second_look.approve, "approved")

    def _ready(self, _rest: str) -> str:
        return self._looked(self._session.store.second_look.ready, "ready")

    def _send_back(self, reason: str) -> str:
        send_back = partial(self._session.store.second_look.send_back, reason=reason)
        return self._looked(send_back, "sent_back")

    def _looked(self, say: Callable[..., int], state: Look) -> str:
        if say([self._session.hand.here.id], reviewer=self._session.reviewer):
            return term(state)
        self._say(_("it is so already"))
        return ""

    def _sign(self, _rest: str) -> str:
        """Sign the article off, or tell what it does not keep, claim by claim."""
        from claims_db.sign_off.sign_off import failing_in, sign_off

        session, rules = self._session, self._rules()
        article = session.hand.here.article_id
        if failed := failing_in(session.store, article, rules):
            for one in failed:
                self._say(f"a{article}·{one.position} {one.rule} – {_(one.says)}")
            self._say(plural("{number} fails", "{number} fail", len(failed)))
            return ""
        sign_off(session.store, article, rules, reviewer=session.reviewer)
        return _("a{number} is signed off").format(number=article)

    def _publish(self, said: str) -> str:
        """Note the address, and the day if it is not today."""
        from claims_db.sign_off.sign_off import publish

        session = self._session
        url, _blank, day = said.partition(" ")
        told = publish(
            session.store, session.hand.here.article_id, url,
            day.strip() or date.today().isoformat(), self._rules(), reviewer=session.reviewer,
        )  # fmt: skip
        return plural("{number} verdict is told", "{number} verdicts are told", told)

    def _waive(self, said: str) -> str:
        rule, _blank, reason = said.partition(" ")
        self._session.store.publishing.waive(
            [self._session.hand.here.id], rule, reason.strip(), reviewer=self._session.reviewer
        )
        return f"{term('waiver')} {rule_name(rule)}"
