"""What was done to a claim, in words: the journal to the lines of its history."""

from datetime import datetime
from typing import Any

from claims_db import CONFIDENCES, Change, Claim, Decision
from claims_db.values.desk_words import DESK, PARTS
from workbench.review.panes.lines import clip
from workbench.review.panes.marks import marked
from workbench.review.session.session import Session
from workbench.review.translation import _, day, plural, source_name, term

QUOTED = 24
"""Cells of the words that are quoted from a note or a wording."""
BY_FIELDS = ("answer", "set kind", "edit article")
"""Acts that are called by what they change; the others by their own name."""


def number(claim: Claim) -> str:
    """How a claim is called everywhere on the screen: article a2, claim 4 of it, a2·4."""
    return f"a{claim.article_id}·{claim.position}"


def history(session: Session, latest: int) -> tuple[str, ...]:
    """The latest acts on the claim, the newest first."""
    if session.hand.claim is None or not (latest and session.hand.is_decided):
        return ()
    acts = session.store.ledger.of_claim(session.hand.claim.id, latest=latest)
    return tuple(
        f"{on_her_clock(act.made_at)} {act.reviewer}: {act_in_words(act)}" for act in reversed(acts)
    )


def on_her_clock(moment: str) -> str:
    """A time of the journal as her clock showed it, to the minute; as it is, if it is none."""
    try:
        hers = datetime.fromisoformat(moment).astimezone()
        return f"{day(hers.isoformat())} {hers:%H:%M}"
    except ValueError:
        return moment[:16]


def act_in_words(decision: Decision) -> str:
    """What an act was: the field with what it holds since, or how the claim was cut."""
    said = [f"{term(c.field)} {value_in_words(c)}".strip() for c in decision.changes]
    if decision.act in ("answer", "set kind") or any(
        change.field in DESK for change in decision.changes
    ):
        return " · ".join(said)
    if decision.act in ("undo", "redo"):
        return " · ".join([term(decision.act), *said])
    return term(decision.act)


def value_in_words(change: Change) -> str:
    """What a field holds after a change, as far as it is an answer; empty: something else."""
    value = change.after
    if value is None:
        return "–"
    if change.field == "source":
        return " → ".join(map(source_name, value))
    if change.field == "confidence":
        return f"{value} {term(CONFIDENCES[value])}"
    if change.field == "status":
        return marked(value)
    if change.field in ("note", "wording"):
        return f"«{clip(str(value), QUOTED)}»"
    if change.field in PARTS:
        return clip(desk_in_words(change.field, value), QUOTED * 2)
    if change.field == "told":
        return marked(value)
    if change.field == "assigned":
        return str(value)
    if change.field == "kind":
        return term(value)
    if change.field == "attribution":
        checks = [f"{source_name(one['source'])}: {term(one['result'])}" for one in value]
        return "; ".join(checks) or "–"
    return str(len(value)) if change.field == "evidence" else ""


def desk_in_words(field: str, value: dict[str, Any]) -> str:
    """What the desk has said, in one line; empty: the name of the field says it all."""
    if field == "question":
        until = _("until {day}").format(day=day(value["until"])) if value["until"] else ""
        came = [term(value["result"] or ""), value["answer"]]
        asked = clip(f"{value['whom']}: {value['what']}", QUOTED + 10)  # the day must be seen
        return " – ".join(filter(None, (asked, ": ".join(filter(None, came)) or until)))
    if field == "look":
        said = [term(value["state"]), value["reason"]]
    elif field == "waiver":
        said = [term(value["rule"]), value["reason"]]
    elif field == "publication":
        said = [value["url"], day(value["day"])]
    elif field == "correction":
        said = [f"{term(value['was'])} → {term(value['now'])}", value["reason"]]
    else:
        said = []
    return ": ".join(filter(None, said))


def change_in_words(session: Session, decision: Decision) -> str:
    """What an undo took back, or a redo put back: a1·12 status, split a1·12, put back a3."""
    done = session.store.ledger.get(decision.target or "") or decision
    about = about_in_words(session, done, decision)
    if done.act not in BY_FIELDS:
        return f"{term(done.act)} {about}".strip()
    fields = dict.fromkeys(change.field for change in done.changes if change.field not in DESK)
    return f"{about} {', '.join(map(term, fields))}".strip()


def about_in_words(session: Session, done: Decision, now: Decision) -> str:
    """What an act was about: a source, an article, claims; empty: a claim that is gone `now`."""
    first = done.changes[0]
    if first.source_id is not None:
        return f"«{source_name(session.store.sources.get(first.source_id).name)}»"
    if first.article_id is not None:
        return f"a{first.article_id}"
    claims = {change.claim_id for change in done.changes} - {None}
    if len(claims) > 1 and first.field != "span":
        many = plural("{number} claim", "{number} claims", len(claims))
        return many if done.act in BY_FIELDS else f"({many})"
    claim = session.hand.get(now.claim_id or 0)
    if done.act == "read again":
        return f"a{claim.article_id}"
    return "" if claim.gone else number(claim)
