"""An edited export comes back as decisions."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims_db import ClaimStore
from claims_db.export import Applied, RowRefused, apply_table
from tests.export.conftest import Settle, exported
from tests.makers import make_article


def apply(store: ClaimStore, table: bytes, **how: str) -> list[Applied | RowRefused]:
    """What becomes of each row."""
    encoding = how.pop("encoding", "utf-8-sig")
    text = table.decode(encoding)
    return list(apply_table(store, text, encoding=encoding, reviewer=how.pop("reviewer", "olena")))


def edit(table: bytes, row_id: str, **cells: str) -> bytes:
    """The table with other cells in one row."""
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline="")))
    for row in rows:
        if row["claim_id"] == row_id:
            row |= cells
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode("utf-8-sig")


def row_of(table: bytes, claim_id: str) -> dict[str, str]:
    rows = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""))
    return next(row for row in rows if row["claim_id"] == claim_id)


def test_an_unedited_export_changes_nothing(settled: ClaimStore) -> None:
    before = exported(settled, everything=True)

    outcomes = apply(settled, before)

    assert outcomes == [Applied(2, 1, changed=False), Applied(3, 2, changed=False)]
    assert exported(settled, everything=True) == before


def test_a_table_that_is_older_than_her_answers_tells_which_it_replaced(
    settled: ClaimStore,
) -> None:
    old = exported(settled, everything=True)
    reviewer = row_of(old, "c1")["reviewer"]
    settled.journal.record_status(1, "conflicting", reviewer=reviewer)

    first, second = apply(settled, edit(old, "c2", note="thin"), reviewer=reviewer)

    assert first == Applied(2, 1, changed=True, replaced=True)
    assert second == Applied(3, 2, changed=True, replaced=False)
    assert settled.claims.answer(1, reviewer).status == row_of(old, "c1")["status"]


def test_what_she_has_answered_so_already_is_not_counted_though_it_is_disputed(
    settled: ClaimStore,
) -> None:
    edited = edit(exported(settled), "c1", status="conflicting", confidence="1")

    assert [one.changed for one in apply(settled, edited, reviewer="boris")] == [True, False]
    assert settled.claims.get(1, reviewer="boris").settled_status == "disputed"
    shown = edit(exported(settled, everything=True), "c1", status="conflicting", confidence="1")
    apply(settled, shown, reviewer="boris")  # with the source that the row shows
    before = exported(settled, everything=True)

    assert [one.changed for one in apply(settled, shown, reviewer="boris")] == [False, False]
    rows = shown.splitlines(keepends=True)
    twice = apply(settled, b"".join([*rows, rows[1]]), reviewer="boris")
    assert [one.changed for one in twice] == [False, False, False]
    assert exported(settled, everything=True) == before


EDITS = {
    "status": "conflicting",
    "confidence": "2",
    "note": "'-5 is no formula here",
    "normalized_claim": "In May prices rose.",
    "source": "Officials of the office",
    "attribution_chain": "A minister > dpa > The Post",
    "evidence_urls": "https://stat.example/1 https://b.example",
}


@pytest.mark.parametrize(("column", "value"), EDITS.items())
def test_an_edit_is_in_the_next_export(settled: ClaimStore, column: str, value: str) -> None:
    apply(settled, edit(exported(settled), "c1", **{column: value}))

    assert row_of(exported(settled), "c1")[column] == value


def test_a_row_is_one_decision(settled: ClaimStore) -> None:
    before = exported(settled)
    apply(settled, edit(before, "c1", status="refuted", confidence="5", note="Wrong."))

    settled.journal.undo("olena")

    undone = row_of(exported(settled), "c1")
    assert undone["status"] == "supported"
    assert undone["note"] == row_of(before, "c1")["note"]


def test_evidence_that_stays_keeps_what_is_known_of_it(settled: ClaimStore) -> None:
    apply(settled, edit(exported(settled), "c1", evidence_urls="https://stat.example/1 https://b"))

    first, second = settled.claims.get(1, reviewer="olena").answer.evidence
    assert (first.title, first.stance) == ("Table 3", "supports")
    assert second.url == "https://b"


def test_an_unreviewed_claim_is_settled_by_filling_in_its_row(store: ClaimStore) -> None:
    store.articles.add(make_article())

    apply(store, edit(exported(store, everything=True), "c1", status="supported", confidence="3"))

    row = row_of(exported(store), "c1")
    assert (row["source"], row["status"], row["reviewer"]) == ("Reuters", "supported", "olena")


def test_another_reviewer_gives_an_answer_of_her_own(settled: ClaimStore) -> None:
    apply(settled, edit(exported(settled), "c1", confidence="2"), reviewer="ivan")

    own = settled.claims.get(1, reviewer="ivan").answer
    assert (own.reviewer, own.confidence, own.status) == ("ivan", 2, "supported")


REFUSED = {
    ("claim_id", "c99"): "there is no claim c99 in this store",
    ("claim_id", "x"): "claim_id 'x' is no id of a claim",
    ("claim", "Prices fell."): "this is not the text of c1",
    ("status", "true"): "status 'true' is none of supported",
    ("status", ""): "status '' is none of supported",
    ("confidence", "6"): "confidence '6' is no whole number from 1 to 5",
    ("attribution_chain", "A >  > B"): "has an empty place",
}


@pytest.mark.parametrize(("cell", "problem"), REFUSED.items())
def test_a_row_is_refused_with_its_line_and_the_others_are_not(
    settled: ClaimStore, cell: tuple[str, str], problem: str
) -> None:
    column, value = cell
    before = row_of(exported(settled), "c1")
    table = edit(edit(exported(settled), "c2", note="Taken in."), "c1", **{column: value})

    refused, taken = apply(settled, table)

    assert isinstance(refused, RowRefused)
    assert str(refused).startswith("line 2: ")
    assert problem in str(refused)
    assert isinstance(taken, Applied)
    assert row_of(exported(settled), "c1") == before
    assert row_of(exported(settled), "c2")["note"] == "Taken in."


def test_a_table_that_was_applied_takes_nothing_back(settled: ClaimStore) -> None:
    """Its chain is older than the source that was edited beside it."""
    edited = edit(edit(exported(settled), "c1", source="Officials"), "c2", source="dpa")
    apply(settled, edited)
    before = exported(settled)

    outcomes = apply(settled, edited)

    assert all("is not the first of the attribution_chain" in str(row) for row in outcomes)
    assert exported(settled) == before


def test_a_table_without_ids_is_no_export(settled: ClaimStore) -> None:
    with pytest.raises(RowRefused, match="the heading has no column claim_id"):
        apply(settled, b"name,claim\r\nx,y\r\n")


@pytest.mark.parametrize(("odd", "named"), {"\ud800": "U+D800", "\0": "U+0000"}.items())
def test_what_no_store_can_hold_is_refused(settled: ClaimStore, odd: str, named: str) -> None:
    table = exported(settled).decode("utf-8-sig").replace("Statistics", f"Stat{odd}istics")

    refused, taken = apply_table(settled, table, encoding="utf-7", reviewer="olena")

    assert str(refused) == (
        f"line 2: source contains {named}, which is no character; nothing of the row was taken in"
    )
    assert isinstance(taken, Applied)


def test_what_excel_makes_of_a_table_is_no_edit(store: ClaimStore, settle: Settle) -> None:
    """Semicolons, cp1251, which has no ≈, and no quotation marks where they are not needed."""
    store.articles.add(make_article())
    settle(1, "Рейтер", note="цена ≈ 5 €; «да»")
    rows = list(csv.reader(io.StringIO(exported(store).decode("utf-8-sig"), newline="")))
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";").writerows(rows)

    outcomes = apply(store, written.getvalue().encode("cp1251", "replace"), encoding="cp1251")

    assert outcomes == [Applied(2, 1, changed=False)]


@pytest.mark.parametrize(
    ("note", "cell", "is_edit"),
    [
        ("007", "7", False),
        ("12345678901234567890", "1,23456789012346E+019", False),
        ("12345678901234567890", "12345678901234567891234", True),
        ("0.50", "0,5", False),
        ("5", "6", True),
        ("5", "", True),
        ("5", "five", True),
    ],
)
def test_how_a_spreadsheet_writes_a_number_is_no_edit(
    store: ClaimStore, settle: Settle, note: str, cell: str, is_edit: bool
) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters", note=note)

    (outcome,) = apply(store, edit(exported(store), "c1", note=cell))

    assert outcome == Applied(2, 1, changed=is_edit)


anything = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    | st.sampled_from("'=+-@\r\n\"")
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=anything, wording=anything)
def test_any_text_goes_out_and_comes_back(settled: ClaimStore, note: str, wording: str) -> None:
    settled.journal.record_many([1], reviewer="olena", note=note, wording=wording)
    before = exported(settled)

    assert not any(row.changed for row in apply(settled, before) if isinstance(row, Applied))
    assert exported(settled) == before


def test_a_row_of_several_lines_is_refused_with_its_first(
    settled: ClaimStore, settle: Settle
) -> None:
    settle(1, "Reuters", note="one\ntwo\nthree")
    table = edit(edit(exported(settled), "c1", status="x"), "c2", status="y")

    first, second = apply(settled, table)

    assert (str(first)[:8], str(second)[:8]) == ("line 2: ", "line 5: ")


def two_edits(table: bytes, column: str, first: str, second: str) -> bytes:
    return edit(edit(table, "c1", **{column: first}), "c2", **{column: second})


def test_rows_that_say_two_things_of_one_article_are_told_of(settled: ClaimStore) -> None:
    table = two_edits(exported(settled), "article_title", "One", "Other")

    first, second = apply(settled, table)

    assert first == Applied(2, 1, changed=True)
    assert str(second).startswith("line 3: article_title 'Other' is otherwise in line 2")
    assert settled.articles.get(1).title == "One"


def test_a_corrected_publisher_may_stand_in_the_chain_too(settled: ClaimStore) -> None:
    before = settled.claims.get(1, reviewer="olena").answer
    chain = row_of(exported(settled), "c1")["attribution_chain"].replace("The Post", "УНН")
    table = edit(exported(settled), "c1", publisher="УНН", attribution_chain=chain)

    apply(settled, table)

    assert row_of(exported(settled), "c1")["attribution_chain"] == chain
    assert settled.claims.get(1, reviewer="olena").answer == before
    assert [one.act for one in settled.journal.latest(1)] == ["edit article"]


def test_a_table_that_is_older_than_the_store_is_no_edit_of_who_answered(
    settled: ClaimStore,
) -> None:
    table = exported(settled)
    settled.journal.record_note(1, "later", reviewer="olena")
    settled.editing.split_claim(2, 50, reviewer="olena")
    settled.journal.undo("olena")
    table = edit(table, "c2", position="9")

    outcomes = apply(settled, edit(table, "c1", note="later"), reviewer="boris")

    assert outcomes == [Applied(2, 1, changed=False), Applied(3, 2, changed=False)]
