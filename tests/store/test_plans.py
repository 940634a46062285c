"""No statement of a reviewer's day, or of an import, reads through a table that grows."""

import re

from claims_db import Filter
from claims_db.merging.reading import records_of
from tests.makers import make_article
from tests.store.drawing import add_drawn, settle

GROWING = (
    "article|article_text|article_likeness|claim|chain_link|article_source|answer|evidence|draft"
    "|decision|change|undo_list|source|source_alias|source_trigram|desk"
)
SCAN = re.compile(rf"\bSCAN ({GROWING}|member|own|named)\b(?! USING (?:COVERING )?INDEX)")
# of one article, of one claim, or of what was looked up just before
SMALL = {"member", "latest", "numbered", "json_each"}


def statements_of(store, work) -> set[str]:
    """Every statement that SQLite runs while `work` is done, its values filled in."""
    seen: set[str] = set()
    store.connection.sqlite.set_trace_callback(seen.add)
    work()
    store.connection.sqlite.set_trace_callback(None)
    return {one for one in seen if re.match(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b", one)}


def a_day(store) -> None:
    claims = store.claims
    ids = add_drawn(store, "|A b.||C d.||E f.||G h.| ", source="Reuters", url="https://a.example")
    store.articles.add(make_article())
    for reviewer in ("anna", "boris"):
        settle(store, ids[0], reviewer=reviewer, status="refuted", confidence=2, note="see")
    settle(store, ids[0], reviewer="boris", status="supported")
    store.disputes.adjudicate(ids[0], "anna", reviewer="anna")
    store.journal.record_evidence(ids[0], [{"url": "https://a.example"}], reviewer="anna")
    made = store.editing.split_claim(ids[1], 6, reviewer="anna")
    store.editing.merge_with_next(ids[1], reviewer="anna")
    store.editing.move_edge(ids[2], start=10, reviewer="anna")
    store.editing.drop_claim(ids[3], reviewer="anna")
    store.editing.add_claim(1, 12, 16, reviewer="anna")
    store.editing.set_kind(ids[:1], "plan", reviewer="anna")
    store.article_editing.edit(1, title="Else", publisher="UNN", url="", reviewer="anna")
    store.article_editing.remove(1, reviewer="anna")
    for _ in range(9):
        store.journal.undo("anna")
    for _ in range(9):
        store.journal.redo("anna")
    store.journal.undo("anna")
    store.drafts.save(ids[0], "note", "x", reviewer="anna")
    store.drafts.of(ids[0], "note", reviewer="anna")
    filters = (
        *(Filter(), Filter(status="refuted"), Filter(words="c"), Filter(by_worth=True)),
        *(Filter(source=1), Filter(reviewer="anna"), Filter(confidence=2), Filter(unsure=True)),
        *(Filter(article=1), Filter(published_from="2026-01-01", published_until="2026-02-01")),
        Filter(words="c", status="refuted", source=1, reviewer="anna", confidence=2),
    )
    for only in filters:
        claims.lines_from((1, 0), 10, reviewer="anna", only=only)
        claims.lines_before((2, 0), 10, reviewer="anna", only=only)
        claims.next_unreviewed((1, 0), only=only)
        claims.first(only=only)
        store.in_hand.next_unreviewed((1, 0), reviewer="anna", only=only, most=9)
    claims.get(made, reviewer="anna")
    claims.same_wording(ids[0], reviewer="anna")
    store.in_hand.again(store.in_hand.get(made, reviewer="anna", most=9).claim, reviewer="anna")
    claims.answers(ids[0])
    claims.spans(1, reviewer="anna")
    claims.spans_between(1, 2, 9, reviewer="anna")
    claims.last_decided("anna")
    store.sources.options(1, [])
    store.sources.named("Reuters")
    for typed in ("", "re", "reut", "рейтр"):
        store.sources.find(typed)
    (later,) = add_drawn(store, "|A b.| Later.", version_of=1)
    for _ in range(2):
        store.versions.offered(claims.get(later, reviewer="anna"), reviewer="anna")
    store.journal.of_claim(ids[0])
    store.journal.latest()
    store.articles.get(1)
    store.articles.text(1)
    store.articles.progress()
    store.search.articles("a")
    store.search.articles("articles")
    store.assigning.assign("anna", claims=ids[:1], articles=[2], reviewer="anna")
    asked = store.questions.ask("Mayor", "When?", claim=ids[0], reviewer="anna")
    store.questions.reply(asked, "answered", "Now.", reviewer="anna")
    store.second_look.approve(ids[:1], reviewer="carl")
    store.publishing.sign_off(1, reviewer="anna")
    store.publishing.publish(1, "https://a.example", "2026-01-06", reviewer="anna")
    store.journal.record_many(ids[:1], reviewer="anna", status="refuted", reason="a mistake")
    store.publishing.corrections()
    for kind in ("source", "article", "claim", "decision"):
        list(records_of(store.connection.sqlite, kind, [1]))


def test_every_statement_of_a_day_goes_by_an_index(store):
    statements = statements_of(store, lambda: a_day(store))

    scans = {}
    for statement in statements:
        if re.match(r"\s*INSERT\b.*\bVALUES \(", statement, re.DOTALL):
            continue  # its plan looks for children of what has none yet, which SQLite then skips
        for row in store.connection.rows("EXPLAIN QUERY PLAN " + statement):
            if SCAN.search(row["detail"]) and not SMALL & set(row["detail"].split()):
                scans[statement] = row["detail"]
    assert len(statements) > 100
    assert scans == {}


def test_the_check_of_plans_finds_a_scan(store):
    def careless() -> None:
        store.connection.rows("SELECT * FROM claim WHERE kind = 'fact'")

    (statement,) = statements_of(store, careless)
    (row,) = store.connection.rows("EXPLAIN QUERY PLAN " + statement)
    assert SCAN.search(row["detail"])


def test_the_history_of_a_claim_does_not_read_what_an_act_changed_of_others(store):
    ids = add_drawn(store, "|A b.||C d.| ")
    store.journal.record_many(ids, reviewer="anna", status="refuted")
    statements = statements_of(store, lambda: store.journal.of_claim(ids[0]))
    plans = [
        row["detail"]
        for statement in statements
        for row in store.connection.rows("EXPLAIN QUERY PLAN " + statement)
        if "change" in row["detail"]
    ]
    assert len(plans) == 2
    assert all("change_by_claim (claim_id=?" in plan for plan in plans)
