"""What the desk says of a claim, in words: whose it is, who was asked, who approved it."""

from typing import TYPE_CHECKING

from workbench.review.panes.marks import marked
from workbench.review.session.session import Session
from workbench.review.translation import _, day, term

if TYPE_CHECKING:
    from claims_db.decisions.desk.questions import Question
    from claims_db.decisions.desk.read import OnDesk, SecondLooked


def on_desk(session: Session) -> tuple[tuple[str, str], ...]:
    """What the card says of it, each with its name."""
    if not session.hand.on_desk:
        return ()
    desk = session.hand.desk
    return tuple(
        (name, text)
        for name, text in (
            (_("assigned to:"), desk.assigned_to),
            (_("second look:"), look_in_words(desk.look) if desk.look else ""),
            (_("asked:"), " · ".join(map(asked, desk.questions + desk.about_article))),
            (_("passed over:"), waived_in_words(desk)),
            (_("published:"), published_in_words(desk)),
        )
        if text
    )


def look_in_words(look: "SecondLooked") -> str:
    """approved boris; sent back boris: one source only"""
    if look.state == "approved" and not look.stands:
        return _("{by} approved another answer").format(by=look.by)
    said = f"{term(look.state)} · {look.by}"
    return f"{said}: {look.reason}" if look.reason else said


def asked(question: "Question") -> str:
    """Mayor: When? until 2026-01-08"""
    came = question.answer or (term(question.result) if question.result else "")
    if not came and question.until:
        late = _("overdue since {day}") if question.is_overdue else _("until {day}")
        came = late.format(day=day(question.until))
    return f"{question.whom}: {question.what} – {came or _('open')}"


def waived_in_words(desk: "OnDesk") -> str:
    """evidence: seen by our reporter"""
    return " · ".join(f"{rule_name(one.rule)}: {one.reason}" for one in desk.waivers)


def published_in_words(desk: "OnDesk") -> str:
    """2026-01-06 ✓ supported; corrected: supported → refuted"""
    if not desk.told:
        return ""
    parts = [f"{day(desk.day)} {marked(desk.told)}"]
    parts += [
        _("corrected {day}: {was} → {now}, {reason}").format(
            day=day(one.at), was=term(one.was), now=term(one.now), reason=one.reason
        )
        for one in desk.corrections
    ]
    return " · ".join(parts)


def rule_name(rule: str) -> str:
    """The name of a rule of sign-off as it is read: concerned_asked → concerned asked."""
    return term(rule)
