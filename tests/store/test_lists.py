"""Lists are paged by key, filtered through indexes, and go round at their end."""

import pytest

from claims_db import Filter
from claims_db.articles.claims.filters import EVERYTHING
from claims_db.articles.claims.pages import THE_TOP, pages
from tests.store.drawing import add_drawn, contents, settle


@pytest.fixture
def reviewed(store):
    """Six claims of two articles, most of them settled, each otherwise."""
    rose, fell, _still = add_drawn(
        store,
        "|Prices rose.| |Wages fell.| |Rents stood still.| ",
        source="Reuters",
        published="2026-01-06",
    )
    hot, cold, _wet = add_drawn(
        store, "|May was hot.| |June was cold.| |July was wet.|", published="2026-02-01T10:00:00Z"
    )
    settle(store, rose, status="refuted", confidence=2)
    settle(store, fell, status="supported", confidence=5)
    settle(store, hot, status="refuted", confidence=5, reviewer="boris")
    settle(store, cold, status="refuted")
    settle(store, cold, status="supported", reviewer="boris")
    return store


def test_pages_follow_each_other_without_gap_or_overlap(store):
    ids = add_drawn(store, "|A.||B.||C.||D.||E.||F.||G.|")

    forth = store.claims.lines_from((0, 0), 3, reviewer="")
    forth += store.claims.lines_from((1, forth[-1].start + 1), 3, reviewer="")
    back = store.claims.lines_before((2, 0), 4, reviewer="")

    assert [line.id for line in forth] == ids[:6]
    assert [line.id for line in back] == ids[3:]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"status": "unreviewed"}, ["Rents stood still.", "July was wet."]),
        ({"status": "refuted"}, ["Prices rose.", "May was hot."]),
        ({"status": "disputed"}, ["June was cold."]),
        ({"reviewer": "boris"}, ["May was hot."]),
        ({"confidence": 5}, ["Wages fell.", "May was hot."]),
        ({"unsure": True}, ["Prices rose."]),
        ({"article": 2}, ["May was hot.", "June was cold.", "July was wet."]),
        ({"published_until": "2026-01-31"}, ["Prices rose.", "Wages fell.", "Rents stood still."]),
        (
            {
                "published_from": "2026-02-01",
                "published_until": "2026-02-01",
                "status": "unreviewed",
            },
            ["July was wet."],
        ),
        ({"words": "was"}, ["May was hot.", "June was cold.", "July was wet."]),
        ({"words": "was", "status": "refuted", "confidence": 5}, ["May was hot."]),
        ({"words": "ju wa"}, []),
        ({"words": "was ju"}, ["June was cold.", "July was wet."]),
        ({"status": "refuted", "published_from": "2026-02-01"}, ["May was hot."]),
    ],
)
def test_filters_combine(reviewed, filters, expected):
    assert contents(reviewed, **filters) == expected
    assert reviewed.claims.count(Filter(**filters)) == len(expected)
    assert len(reviewed.claims.ids(Filter(**filters))) == len(expected)


def test_a_source_lists_what_it_said_and_what_is_suggested_to_come_from_it(reviewed):
    reuters = reviewed.sources.named("Reuters").id
    post = reviewed.sources.named("The Post").id

    assert contents(reviewed, source=reuters) == ["Rents stood still."]
    assert "Prices rose." in contents(reviewed, source=post)


@pytest.mark.parametrize("only", [EVERYTHING, Filter(words="s"), Filter(by_worth=True)])
def test_every_order_pages_both_ways(store, only):
    for number in range(5):
        add_drawn(store, f"|Sand {number}.||Salt {number}.||Sun {number}.|")
    with store.connection.write():
        store.connection.execute("UPDATE claim SET check_worthiness = (id % 4) / 4.0")
    whole = store.claims.lines_from((0, 0), 99, reviewer="", only=only)

    forth, key = [], (0, 0)
    while page := store.claims.lines_from(key, 2, reviewer="", only=only):
        forth += page
        key = (page[-1].article_id, page[-1].start + 1)
    back, key = [], whole[-1].key
    while page := store.claims.lines_before(key, 2, reviewer="", only=only):
        back = page + back
        key = page[0].key

    assert len(whole) == 15
    assert forth == whole
    assert [*back, whole[-1]] == whole


def test_the_most_check_worthy_come_first(store):
    ids = add_drawn(store, "|A.||B.||C.|")
    with store.connection.write():
        store.connection.execute("UPDATE claim SET check_worthiness = id / 10.0")

    assert contents(store, by_worth=True) == ["C.", "B.", "A."]
    assert store.claims.next_unreviewed((1, 4), only=Filter(by_worth=True)) == ids[1]


def test_the_next_unreviewed_claim_goes_round_at_the_end(store, prices):
    settle(store, prices[2])

    assert store.claims.next_unreviewed((1, 20)) == prices[0]
    for claim in prices[:2]:
        settle(store, claim)
    assert store.claims.next_unreviewed() is None


def test_the_next_unreviewed_claim_is_sought_within_the_filter(reviewed):
    post = reviewed.sources.named("The Post").id

    found = reviewed.claims.next_unreviewed(only=Filter(source=post))

    assert reviewed.claims.get(found, reviewer="").content == "July was wet."


def test_the_same_wording_offers_the_answer_it_was_given_last(store):
    (first,) = add_drawn(store, "|Щодня об’єднання бере “10” ракет.|")
    (other,) = add_drawn(store, "Знову. |ЩОДНЯ ОБ'ЄДНАННЯ БЕРЕ «10» РАКЕТ|")
    (unlike,) = add_drawn(store, "Ще. |Щодня об’єднання бере “100” ракет.|")
    settle(store, first, status="refuted")

    assert store.claims.same_wording(other, reviewer="anna").answer.status == "refuted"
    assert store.claims.same_wording(unlike, reviewer="anna") is None
    assert store.claims.same_wording(first, reviewer="anna") is None


def test_the_previous_claim_comes_with_its_answers(store, prices):
    settle(store, prices[0], status="refuted")
    key = store.claims.get(prices[1], reviewer="anna").key

    assert store.claims.previous(key, reviewer="anna").answer.status == "refuted"
    assert store.claims.previous((1, 0), reviewer="anna") is None


FILTERS = {
    "everything": (EVERYTHING, "claim_in_order"),
    "unreviewed": (Filter(status="unreviewed"), "claim_by_status"),
    "status": (Filter(status="refuted"), "claim_by_status"),
    "disputed": (Filter(status="disputed"), "claim_by_status"),
    "source": (Filter(source=1), "claim_by_origin"),
    "reviewer": (Filter(reviewer="anna"), "claim_by_reviewer"),
    "confidence": (Filter(confidence=3), "claim_by_confidence"),
    "unsure": (Filter(unsure=True), "claim_unsure"),
    "article": (Filter(article=1), "claim_in_order"),
    "relay": (Filter(relay=1), "claim_by_relay"),
    "kind": (Filter(kind="plan"), "claim_by_kind"),
    "story": (Filter(story="x"), "claim_by_story"),
    "no evidence": (Filter(without_evidence=True), "claim_reviewed"),
    "noted": (Filter(noted=True), "claim_in_order"),
    "unchecked": (Filter(unchecked=True), "claim"),
    "worth": (Filter(by_worth=True), "claim_by_worth"),
    "words": (Filter(words="was"), "VIRTUAL TABLE INDEX"),
    "date": (Filter(published_from="2026-01-01"), "article_by_date"),
}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("forwards", [True, False])
def test_every_list_walks_an_index_and_sorts_nothing(store, name, forwards):
    only, index = FILTERS[name]
    for statement in pages(only, THE_TOP, forwards=forwards):
        plan = " / ".join(
            row["detail"]
            for row in store.connection.rows(
                "EXPLAIN QUERY PLAN " + statement,
                **only.values,
                id=0,
                article=0,
                start=0,
                worth=1.0,
                reviewer="",
                limit=10,
            )
        )
        assert index in plan
        assert "TEMP B-TREE" not in plan
        assert "SCAN" not in plan.replace("SCAN claim_search VIRTUAL TABLE INDEX", "")
