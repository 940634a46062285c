"""Keys for what lies beyond the article: whom it retells, who really said so, what is the same."""

from collections.abc import Callable
from functools import partial

from claims_db import Source
from claims_db.text.differences import differing_words
from claims_db.values.errors import FiguresDiffer
from workbench.review.actions.desk import Desk
from workbench.review.actions.picking import Picking
from workbench.review.choices import Choice
from workbench.review.panes.acts import QUOTED, number
from workbench.review.panes.lines import clip
from workbench.review.panes.story_values import named_links, one_seen, told_in_words, via_in_words
from workbench.review.refusals import refusal_numbered
from workbench.review.session.offers import replaced_by
from workbench.review.translation import _, plural, source_name, term

RESULTS = ("not_checked", "confirmed", "distorted", "not_found")
TITLE = 60
"""Cells of a claim among the choices."""
DIFFERENCES = 3
"""Differences between the claim and the words of the original that are shown."""


class Stories:
    """What a reviewer says of chains and claims beyond the one in hand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._picking = Picking(desk)

    def action_retells(self) -> None:
        """Ask whom the article retells; what is suggested comes first."""
        hand = self._desk.session.hand
        article = hand.article
        if article is None:
            return
        suggested = article.retold_id or article.retells_id
        known = [hand.store.sources.get(suggested)] if suggested else []
        known += [s for s in hand.options if s.type == "agency" and s.id != article.publisher_id]
        choices = [
            Choice(source_name(source.name), partial(self._retell, source), term(source.type))
            for source in dict.fromkeys(known)
            if source.id != article.retold_id
        ]
        if article.retold_id is not None:
            choices.append(Choice(_("nobody"), partial(self._retell, None)))
        pick = partial(self._picking.pick, self._retell, self.action_retells)
        choices.append(Choice(_("another source"), pick))
        self._desk.choose(_("Through whom does the article have its claims?"), choices)

    def _retell(self, source: Source | None) -> None:
        session = self._desk.session
        article = session.hand.article
        assert article is not None, "there is no article that retells"
        put = session.store.retelling.retell(
            article.id, source.id if source else None, reviewer=session.reviewer
        )
        session.place.reload()
        told = plural("saved: {number} chain is longer", "saved: {number} chains are longer", put)
        if answered := replaced_by(session.store.journal.latest(1, reviewer=session.reviewer)[0]):
            told += ", " + plural(
                "{number} of them your answer; u takes it back",
                "{number} of them your answers; u takes it back",
                answered,
            )
        via = via_in_words(session.store.retelling.via(article.id))
        told = told if source else _("saved: it retells nobody")
        self._desk.message = " · ".join(filter(None, (told, via)))

    def action_attribution(self) -> None:
        """Ask whether those whom the chain names really said so."""
        links = named_links(self._desk.session) if self._desk.session.hand.claim else []
        if not links:
            self._desk.message = _("the chain names nobody who could be asked")
        elif len(links) == 1:
            self._ask_check(links[0])
        else:
            back = self.action_attribution
            choices = [
                Choice(source_name(s.name), partial(self._ask_check, s, back), term(s.type))
                for s in links
            ]
            self._desk.choose(_("Did they say so?"), choices)

    def _ask_check(self, source: Source, back: Callable[[], None] | None = None) -> None:
        answer = self._desk.session.hand.here.answer
        known = next((one for one in answer.attribution if one.source == source.name), None)
        self._desk.dialogs.form.ask(
            _("Did {name} say so?").format(name=source_name(source.name)),
            {
                "result": known.result if known else RESULTS[0],
                "url": known.url if known else "",
                "quote": known.words if known else "",
            },
            {"result": RESULTS},
            partial(self._keep_check, source),
            lambda typed: None,
            is_kept=False,
            back=back,
        )

    def _keep_check(self, source: Source, said: dict[str, str]) -> None:
        claim = self._desk.session.hand.here
        checks = [c._asdict() for c in claim.answer.attribution if c.source != source.name]
        if said["result"] != RESULTS[0]:
            check = {"result": said["result"], "url": said["url"], "words": said["quote"]}
            checks.append(check | {"source": source.name})
        changed = self._desk.session.record(attribution=checks)
        told = f"{number(claim)} {source_name(source.name)}: {term(said['result'])}"
        self._desk.say_saved(told, changed)
        if said["quote"]:
            self._desk.message += f" · {self._differing(claim.content, said['quote'])}"

    def _differing(self, claim: str, original: str) -> str:
        """In which words the claim and the original differ."""
        differs = [
            f"{clip(mine, QUOTED) or '–'} → {clip(theirs, QUOTED) or '–'}"
            for mine, theirs in differing_words(claim, original)
        ]
        return "; ".join(differs[:DIFFERENCES]) or _("word for word")

    def action_same_claim(self) -> None:
        """Ask which earlier claim says the same; marked ones are told as the same at once."""
        session = self._desk.session
        if session.hand.claim is None:
            return
        if session.place.marked:
            self._join(sorted(session.place.marked))
            return
        here = session.hand.here.id
        story = session.store.stories.of_claim(here)
        told = {telling.id for telling in story.tellings} if story else set()
        choices = [
            Choice(
                clip(one.content, 2 * QUOTED),
                partial(self._join, [here, one.id]),
                one_seen(session.hand, one),
            )
            for one in session.hand.look_back()
            if one.id not in told
        ]
        if story is not None:
            choices.append(Choice(_("it is another claim than its story"), self._part))
        if choices:
            self._desk.choose(_("Which says the same?"), choices)
        else:
            self._desk.message = _("no earlier claim says the same; mark some with v to join them")

    def _join(self, claims: list[int], *, anyway: bool = False) -> None:
        session = self._desk.session
        try:
            session.store.same_claim.join(claims, reviewer=session.reviewer, anyway=anyway)
        except FiguresDiffer as other:
            joins = Choice(
                _("they are the same all the same"), partial(self._join, claims, anyway=True)
            )
            self._desk.choose(refusal_numbered(other, session.hand), [joins])
            return
        session.place.unmark()
        session.place.reload()
        story = session.store.stories.of_claim(claims[0])
        told = told_in_words(story.independence) if story else ""
        self._desk.message = _("saved: {what}").format(what=told)

    def _part(self) -> None:
        session = self._desk.session
        session.store.same_claim.part(session.hand.here.id, reviewer=session.reviewer)
        session.place.reload()
        self._desk.message = _("saved: {what}").format(what=term("other claim"))
