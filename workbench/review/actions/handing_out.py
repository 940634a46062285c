"""Keys for who is at what, and for what somebody concerned was asked."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, get_args

from claims_db.values.desk_words import Result
from workbench.review.actions.desk import Desk
from workbench.review.choices import Choice
from workbench.review.panes.acts import number
from workbench.review.translation import _, day, plural, term

if TYPE_CHECKING:
    from claims_db.decisions.desk.questions import Question

CLAIM, ARTICLE = "claim", "article"
"""What a question can be about."""
RESULTS: Sequence[str] = get_args(Result)


class HandingOut:
    """Gives claims and articles to reviewers, and questions to those concerned."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_assign(self) -> None:
        """Ask who is to settle the claim, the marked ones, or the whole article."""
        session = self._desk.session
        if session.hand.claim is None:
            return
        claims = sorted(session.place.marked) or [session.hand.here.id]
        article = session.hand.here.article_id
        marked = plural("{number} marked", "{number} marked", len(claims))
        which = marked if session.place.marked else number(session.hand.here)
        choices = self._people(which, partial(self._assign, which, claims, []))
        whole = partial(self._assign, f"a{article}", [], [article])
        choices += self._people(_("whole article"), whole)
        self._desk.choose(_("Who is to settle it?"), choices)

    def _people(self, what: str, give: Callable[[str | None], None]) -> list[Choice]:
        """Who can be given something: herself, those who are at something, anybody, nobody."""
        session = self._desk.session
        known = [burden.reviewer for burden in session.store.assigning.burdens()]
        names = dict.fromkeys((session.reviewer, *known))
        ask = partial(self._desk.dialogs.typing.ask, _("Whose is it?"), "", give)
        return [
            *(Choice(name, partial(give, name), what) for name in names),
            Choice(_("somebody else"), ask, what),
            Choice(_("nobody in particular"), partial(give, None), what),
        ]

    def _assign(self, which: str, claims: list[int], articles: list[int], to: str | None) -> None:
        session = self._desk.session
        given = session.store.assigning.assign(
            to, claims=claims, articles=articles, reviewer=session.reviewer
        )
        session.place.unmark()
        session.place.reload()
        what = f"{which} {term('assigned')}: {to or _('nobody in particular')}"
        self._say(what, is_new=bool(given))

    def _say(self, what: str, *, is_new: bool) -> None:
        saved = _("saved: {what}").format(what=what)
        self._desk.message = saved if is_new else _("it is so already")

    def action_question(self) -> None:
        """Ask for a question to somebody concerned; where some are open, also for a reply."""
        hand = self._desk.session.hand
        if hand.claim is None:
            return
        asked = hand.desk.questions + hand.desk.about_article
        if not asked:
            self._ask()
            return
        back = self.action_question
        choices = [Choice(_("ask somebody"), partial(self._ask, back))]
        choices += [
            Choice(
                f"{one.whom}: {one.what}",
                partial(self._reply, one, back),
                term(one.result) if one.result else day(one.until) or _("open"),
            )
            for one in asked
        ]
        self._desk.choose(_("Questions"), choices)

    def _ask(self, back: Callable[[], None] | None = None) -> None:
        self._desk.dialogs.form.ask(
            _("Whom do you ask what?"),
            {"about": CLAIM, "whom": "", "what": "", "way": "", "until": ""},
            {"about": (CLAIM, ARTICLE)},
            self._keep_question,
            lambda typed: None,
            is_kept=False,
            back=back,
        )

    def _keep_question(self, said: dict[str, str]) -> None:
        session = self._desk.session
        claim = session.hand.here
        is_of_claim = said["about"] == CLAIM
        session.store.questions.ask(
            said["whom"], said["what"], way=said["way"], until=said["until"],
            reviewer=session.reviewer,
            claim=claim.id if is_of_claim else None,
            article=None if is_of_claim else claim.article_id,
        )  # fmt: skip
        session.place.reload()
        self._desk.message = _("asked: {whom} · `workbench letter` writes it as a text to mail")
        self._desk.message = self._desk.message.format(whom=said["whom"])

    def _reply(self, question: "Question", back: Callable[[], None]) -> None:
        self._desk.dialogs.form.ask(
            f"{question.whom}: {question.what}",
            {"result": question.result or RESULTS[0], "answer": question.answer,
             "day": question.answered},
            {"result": RESULTS},
            partial(self._keep_reply, question),
            lambda typed: None,
            is_kept=False,
            back=back,
        )  # fmt: skip

    def _keep_reply(self, question: "Question", said: dict[str, str]) -> None:
        session = self._desk.session
        session.store.questions.reply(
            question.number, said["result"], said["answer"], answered=said["day"],
            reviewer=session.reviewer,
        )  # fmt: skip
        session.place.reload()
        known = (question.result, question.answer, question.answered)
        what = f"{question.whom}: {term(said['result'])}"
        self._say(what, is_new=(said["result"], said["answer"], said["day"]) != known)
