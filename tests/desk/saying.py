"""What a desk has said, as it is the same in every store; and an article that is published."""

from collections.abc import Sequence
from typing import Any

from claims_db import ClaimStore
from claims_db.decisions.follows import desk_columns as columns
from tests.store.drawing import settle

SAID = {
    "assignment": columns.ASSIGNMENT,
    "question": columns.QUESTION,
    "second_look": columns.SECOND_LOOK,
    "waiver": columns.WAIVER,
    "sign_off": columns.SIGN_OFF,
    "publication": columns.PUBLICATION,
    "correction": columns.CORRECTION,
}
OWN = {"claim_id", "article_id", "number"}
"""Numbers of this store only."""


def said(store: ClaimStore, what: str) -> list[str]:
    """What a desk says in one of its ways."""
    rows = map(dict, store.connection.rows(SAID[what]))
    return sorted(repr({k: v for k, v in row.items() if k not in OWN}) for row in rows)


def all_said(store: ClaimStore) -> dict[str, list[str]]:
    """What a desk says in every way."""
    return {what: said(store, what) for what in SAID}


def published(store: ClaimStore, claims: Sequence[int], **answers: Any) -> None:
    """Settle claims, sign their article off, and say where it is published."""
    for claim in claims:
        settle(store, claim, **answers)
    store.publishing.sign_off(1, reviewer="editor")
    store.publishing.publish(1, "https://desk.example/1", "2026-01-06", reviewer="editor")


def looks(store: ClaimStore) -> dict[int, tuple[str, bool, str]]:
    """How the second look went of each claim, whether that stands, and who says so."""
    rows = store.connection.rows(columns.SECOND_LOOK)
    return {row["claim_id"]: (row["state"], bool(row["stands"]), row["said_by"]) for row in rows}


def do_everything(store: ClaimStore, claims: Sequence[int]) -> None:
    """One of each act."""
    store.assigning.assign("olena", articles=[1], reviewer="chief")
    store.assigning.assign("boris", claims=claims[:1], reviewer="chief")
    asked = store.questions.ask("Mayor", "When?", claim=claims[0], reviewer="anna")
    store.questions.reply(asked, "declined", reviewer="anna")
    store.questions.ask("Mayor", "Why?", article=1, reviewer="anna")
    settle(store, claims[0])
    settle(store, claims[1])
    store.second_look.approve(claims[:1], reviewer="boris")
    store.second_look.send_back(claims[1:2], "thin", reviewer="boris")
    store.publishing.waive(claims[:2], "evidence", "it is common knowledge", reviewer="editor")
    published(store, claims[:2])
    store.journal.record_many(claims[:1], reviewer="anna", status="refuted", reason="a mistake")
