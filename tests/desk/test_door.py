"""What no desk says is refused at the door."""

import pytest

from claims_db import ClaimStore
from claims_db.file.errors import RecordRefused
from claims_db.merging import merge_store
from tests.desk.saying import all_said, do_everything
from tests.store.drawing import add_drawn
from tests.store.test_door import tamper


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "theirs" / "other.db"
    with ClaimStore(path) as theirs:
        do_everything(theirs, add_drawn(theirs, "|Prices rose.| |Wages fell.|"))
    return path


def where(field, part, value):
    """What gives a part of what the journal has of a field another value."""
    return (
        f"UPDATE change SET after = json_set(after, '$.{part}', {value})"
        f" WHERE field = '{field}' AND after IS NOT NULL"
    )


NOT_THERE = "0189d5a0-0000-7000-8000-000000000000"
REFUSED = {
    "an assignment to a number": "UPDATE change SET after = '1' WHERE field = 'assigned'",
    "an assignment of a source": (
        "UPDATE change SET claim_id = NULL, article_id = NULL, source_id = 1"
        " WHERE field = 'assigned'"
    ),
    "a question to nobody": where("question", "whom", "''"),
    "a deadline that is no day": where("question", "until", "'tomorrow'"),
    "a reply of no kind": where("question", "result", "'perhaps'"),
    "a question with more than ours": where("question", "more", "1"),
    "a question of an act that is not there": where("question", "act", f"'{NOT_THERE}'"),
    "a look that came to nothing": where("look", "state", "'seen'"),
    "an approval of a confidence of nine": where("look", "confidence", "9"),
    "a waiver without a reason": where("waiver", "reason", "''"),
    "a waiver of a rule that is a path": where("waiver", "rule", "'../evidence'"),
    "a signature under no verdicts": where("signed", "verdicts", "'all'"),
    "a publication at a number": where("publication", "url", "1"),
    "a verdict of no kind": "UPDATE change SET after = '\"true\"' WHERE field = 'told'",
    "a signature on a claim": (
        "UPDATE change SET claim_id = 1, article_id = NULL WHERE field = 'signed'"
    ),
    "a look at an article": (
        "UPDATE change SET article_id = 1, claim_id = NULL WHERE field = 'look'"
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_no_desk_says_is_refused_and_nothing_written(store, other, what):
    tamper(other, REFUSED[what])
    before = store.path.read_bytes()

    with pytest.raises(RecordRefused) as refusal:
        merge_store(store, other)

    assert "decision" in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert store.path.read_bytes() == before


def test_what_a_desk_says_comes_in(store, other):
    merge_store(store, other)

    with ClaimStore(other) as theirs:
        assert all_said(store) == all_said(theirs)
