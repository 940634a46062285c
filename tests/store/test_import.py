"""An article comes in once, whole, with its claims, sources and counters."""

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.articles.new_article import NewClaim
from claims_db.file.errors import ContradictoryStore
from tests.makers import ARTICLE, make_article
from tests.store.drawing import add_drawn, draw


def test_the_same_text_is_imported_once(store):
    first = store.articles.add(make_article())
    again = store.articles.add(make_article(title="Another title"))

    assert (first.claims, first.is_new) == (2, True)
    assert again == first._replace(is_new=False)
    assert store.articles.progress().claims == 2
    assert [article.title for article in store.articles.all()] == ["Prices rose"]


def test_the_text_is_kept_character_for_character(store):
    text = "«Ще» — 🙂\tеёë\u202e й\u0306.\n\nКінець."
    added = store.articles.add(make_article(text))

    assert store.articles.text(added.article_id) == text


def test_a_claim_comes_with_its_chain_and_its_cue(store):
    store.articles.add(make_article())

    claim = store.claims.get(1, reviewer="anna")

    (link,) = claim.chain
    assert (link.source.name, link.source.type) == ("Reuters", "agency")
    assert ARTICLE[link.start : link.end] == "Reuters"
    assert ARTICLE[link.cue_start : link.cue_end] == "reports"
    assert (claim.position, claim.gone, claim.settled_status) == (1, None, "unreviewed")


def test_a_source_is_known_by_its_aliases(store):
    add_drawn(store, "|Цены выросли.| ", source="Рейтер")

    assert [source.name for source in store.sources.of_article(1)] == ["Reuters", "The Post"]


def test_options_are_the_suggestion_the_articles_sources_then_the_most_used(store):
    store.articles.add(make_article())
    claim = store.claims.get(2, reviewer="anna")
    dpa = store.sources.named("dpa")
    store.journal.record_source(1, [dpa.id], reviewer="anna")

    options = store.sources.options(1, [claim.chain[0].source], 5)

    named = [source.name for source in options]
    assert named == ["officials", "Reuters", "The Post", "dpa"], "nobody else was ever named"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("рейтер", "Reuters"),
        ("Ройтерс", "Reuters"),
        ("укринф", "Укрінформ"),
        ("wall str", "The Wall Street Journal"),
    ],
)
def test_a_source_is_found_by_what_is_typed_of_it(store, typed, name):
    assert store.sources.find(typed)[0].name == name


def test_nothing_typed_offers_the_most_used_sources(store, prices):
    dpa = store.sources.named("dpa")
    store.journal.record_source(prices[0], [dpa.id], reviewer="anna")

    assert store.sources.find(" ")[0] == dpa


def test_an_import_that_fails_leaves_nothing(store):
    store.connection.sqlite.execute(
        "CREATE TRIGGER bar BEFORE INSERT ON claim WHEN NEW.start > 0"
        " BEGIN SELECT RAISE(ABORT, 'barred'); END"
    )

    with pytest.raises(ContradictoryStore):
        add_drawn(store, "|Prices rose.| |Wages fell.|")

    assert list(store.articles.all()) == []
    assert (
        store.articles.progress().articles == 0
        if hasattr(store.articles.progress(), "articles")
        else True
    )
    assert store.search.articles("prices") == []


@pytest.mark.parametrize(
    "claim",
    [
        {"start": 5, "end": 5, "content": "", "kind": "fact"},
        {"start": 0, "end": 9999, "content": "x", "kind": "fact"},
        {"start": 0, "end": 3, "content": "x", "kind": "rumour"},
        {"start": 0, "end": 3, "content": "a\0b", "kind": "fact"},
        {"start": 0, "end": 3, "content": "x", "kind": "fact", "colour": "red"},
    ],
)
def test_what_does_not_fit_is_refused_at_the_door(claim):
    with pytest.raises((InvalidValue, TypeError)):
        make_article(claims=(NewClaim(**claim),))


def test_claims_of_an_import_do_not_overlap():
    claims = [NewClaim(start=a, end=b, content="x", kind="fact") for a, b in ((0, 10), (5, 15))]

    with pytest.raises(InvalidValue, match="overlaps"):
        make_article(claims=tuple(claims))


def test_articles_are_listed_in_the_order_of_import(store):
    for number in range(3):
        add_drawn(store, f"|Price {number}.|", title=f"Title {number}")

    assert [article.title for article in store.articles.all()] == ["Title 0", "Title 1", "Title 2"]


def test_imports_of_two_programs_take_turns(tmp_path):
    with ClaimStore(tmp_path / "claims.db") as one, ClaimStore(tmp_path / "claims.db") as other:
        for number in range(20):
            (one if number % 2 else other).articles.add(draw(f"|Price {number}.| |Wage {number}.|"))

        assert one.articles.progress() == other.articles.progress()
        assert one.articles.progress().claims == 40


def test_the_sources_of_a_new_article_are_listed_as_they_would_be_anew(store):
    def listed():
        rows = store.connection.rows("SELECT * FROM article_source ORDER BY article_id, place")
        return [tuple(row) for row in rows]

    store.articles.add(make_article())
    store.articles.add(make_article(ARTICLE + " ", publisher="officials"))
    before = listed()
    with store.connection.write():
        for article in (1, 2):
            store.intake.named.list_anew(article)

    assert listed() == before
