"""Every act of a desk is journalled, undone, merged, rebuilt and told like an answer."""

import itertools

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.check.rebuild import rebuild
from claims_db.merging import merge_store
from tests.desk.saying import all_said, do_everything, looks
from tests.store.drawing import settle


def test_a_rebuild_computes_what_the_desk_says_anew(store, claims):
    do_everything(store, claims)
    before = all_said(store)
    assert all(before.values())
    assert list(find_problems(store)) == []
    with store.connection.write():
        store.connection.execute("DELETE FROM desk WHERE field IN ('look', 'signed')")
        store.connection.execute("UPDATE desk SET value = '\"eve\"' WHERE field = 'assigned'")
    problems = list(find_problems(store))
    assert f"c{claims[0]}: its look does not follow from the journal" in problems
    assert "a1: its assigned does not follow from the journal" in problems

    rebuild(store)

    assert all_said(store) == before
    assert list(find_problems(store)) == []


def test_every_act_is_undone_and_redone(store, claims):
    do_everything(store, claims)
    everything = all_said(store)
    for who in ("anna", *["editor"] * 3, *["boris"] * 2, *["anna"] * 5, *["chief"] * 2):
        store.journal.undo(who)
        assert list(find_problems(store)) == []
    assert not any(all_said(store).values())
    for who in (*["chief"] * 2, *["anna"] * 5, *["boris"] * 2, *["editor"] * 3, "anna"):
        store.journal.redo(who)

    assert all_said(store) == everything
    assert list(find_problems(store)) == []


def test_it_is_the_same_on_every_machine_in_whatever_order_they_meet(store, claims, tmp_path):
    with store.copied_to(tmp_path / "a.db") as a, store.copied_to(tmp_path / "b.db") as b:
        do_everything(a, claims)
        b.assigning.assign("eve", articles=[1], reviewer="bea")
        b.questions.ask("Mayor", "How much?", claim=claims[0], reviewer="bea")
        settle(b, claims[1], reviewer="bea")
        b.second_look.ready(claims[1:2], reviewer="bea")
        b.publishing.waive(claims[:1], "evidence", "other words", reviewer="bea")
        paths = [a.path, b.path]
    found = []
    for number, order in enumerate(itertools.permutations(paths)):
        with ClaimStore(tmp_path / f"{number}.db") as fresh:
            for path in (*order, *order):
                merge_store(fresh, path)
            assert list(find_problems(fresh)) == []
            found.append(all_said(fresh))
    assert found[0] == found[1]
    assert len(found[0]["question"]) == 3
    assert [one for one in found[0]["assignment"] if "eve" in one]


def test_nobody_approves_in_anothers_name(store, claims, tmp_path):
    """An undo that puts back what was never said counts for nothing."""
    settle(store, claims[0], reviewer="eve")
    with store.copied_to(tmp_path / "forged.db") as forged:
        decision = forged.journal.latest(1)[0]
        forged.second_look.ready(claims[:1], reviewer="eve")
        forged.journal.undo("eve")
        change = (
            f'{{"act": "{decision.uuid}", "state": "approved", "reason": "", "of": "eve",'
            ' "status": "supported", "confidence": 4}'
        )
        sqlite = forged.connection.sqlite
        (trigger,) = sqlite.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'change_is_never_changed'"
        ).fetchone()
        sqlite.execute("DROP TRIGGER change_is_never_changed")
        sqlite.execute(
            "UPDATE change SET after = ? WHERE field = 'look' AND after IS NULL", [change]
        )
        sqlite.execute(trigger)
        sqlite.commit()
        merge_store(store, forged.path)

    assert looks(store) == {}
    assert list(find_problems(store)) == []


def test_the_log_tells_of_every_act_in_words(store, claims, workbench):
    do_everything(store, claims)

    told = workbench("log", "-n", "50").stdout

    for words in (
        "chief  assign  a1  assigned: – → olena",
        "anna  ask  c1  question: – → Mayor: When?",
        "anna  reply  c1  question: Mayor: When? → Mayor: When? – declined",
        "boris  approve  c1  look: – → approved",
        "boris  send back  c2  look: – → sent back: thin",
        "editor  waive  c1  waiver: – → evidence: it is common knowledge",
        "editor  sign off  a1  signed: – → yes",
        "editor  publish  a1  publication: – → https://desk.example/1, 2026-01-06",
        "anna  answer  c1  correction: – → supported, now refuted: a mistake",
    ):
        assert words in told
