"""Details of an article are corrected, one imported by mistake removed; both can be undone."""

import pytest

from claims_db import InvalidValue
from claims_db.check.rebuild import rebuild
from claims_db.export import exported_claims
from claims_db.values.errors import ArticleRemoved, ChangedSince, ClaimNotFound, NothingToUndo
from tests.store.drawing import add_drawn, contents, problems, settle, written


def test_details_are_corrected_undone_and_redone(store, claims):
    edit = store.article_editing.edit
    told = {"title": "Prices", "published": "2026-01-06", "author": "A. Uthor", "language": "uk"}

    assert edit(1, reviewer="anna", **told) == ("title", "author", "published", "language")

    def details():
        article = store.articles.get(1)
        return {name: getattr(article, name) for name in told}

    assert details() == told
    store.journal.undo("anna")
    assert details() == {"title": "Drawn", "published": "", "author": "", "language": "en"}
    store.journal.redo("anna")
    assert details() == told
    assert problems(store) == []


def test_what_is_so_already_is_no_decision(store, claims):
    assert store.article_editing.edit(1, reviewer="anna", title=" Drawn ") == ()
    assert store.journal.latest() == []


@pytest.mark.parametrize(
    "detail",
    [
        {"title": " "},
        {"publisher": ""},
        {"url": "javascript:alert(1)"},
        {"published": "soon"},
        {"language": "english"},
        {"title": "a\0b"},
        {"text": "another"},
    ],
    ids=str,
)
def test_what_is_no_detail_is_refused(store, claims, detail):
    with pytest.raises(InvalidValue):
        store.article_editing.edit(1, reviewer="anna", **detail)
    assert store.journal.latest() == []


def test_an_article_is_found_by_its_corrected_title_and_publisher(store, claims):
    store.article_editing.edit(1, reviewer="anna", title="Economy", publisher="The Post")

    assert store.search.articles("economy") == store.search.articles("the post") == [1]
    assert store.search.articles("drawn") == [2]


def test_claims_that_an_article_makes_itself_follow_a_corrected_publisher(store, claims):
    settle(store, claims[0])

    store.article_editing.edit(1, reviewer="anna", publisher="УНН")

    assert written(store)[:2] == [("УНН", "УНН"), ("УНН", "УНН")]
    assert contents(store, source=store.sources.named("УНН").id) == ["Prices rose.", "Wages fell."]
    assert problems(store) == []
    store.journal.undo("anna")
    assert written(store)[0] == ("unknown publisher", "unknown publisher")
    assert problems(store) == []


def test_the_answers_of_others_that_named_the_former_publisher_follow_too(store, claims):
    settle(store, claims[0], reviewer="boris")
    store.article_editing.edit(1, reviewer="anna", publisher="Цензор")
    settle(store, claims[1], reviewer="boris")
    store.article_editing.edit(1, reviewer="anna", publisher="Цензор.НЕТ")

    assert {chain for _, chain in written(store)[:2]} == {"Цензор.НЕТ"}
    rebuild(store)
    assert {chain for _, chain in written(store)[:2]} == {"Цензор.НЕТ"}
    assert problems(store) == []


def test_a_former_publisher_named_on_purpose_afterwards_stays_named(store, claims):
    store.article_editing.edit(1, reviewer="anna", publisher="УНН")
    unknown = store.sources.named("unknown publisher").id
    settle(store, claims[0], source=[unknown])

    assert written(store)[0] == ("УНН", "unknown publisher > УНН")
    assert problems(store) == []


def test_a_source_that_the_article_names_is_no_former_publisher(store, claims):
    settle(store, claims[2], source=[store.sources.named("Reuters").id])

    store.article_editing.edit(2, reviewer="anna", publisher="The Post")

    assert written(store)[2] == ("The Post", "Reuters > The Post")
    assert problems(store) == []


def test_a_corrected_address_makes_versions(store, claims):
    (third,) = add_drawn(store, "|Prices fell.|")

    store.article_editing.edit(3, reviewer="anna", url="https://post.example/1?utm_source=x")
    assert store.articles.get(3).version_of == 1
    store.article_editing.edit(3, reviewer="anna", url="")

    assert store.articles.get(3).version_of is None
    assert store.claims.get(third, reviewer="anna").answer.chain == ()
    assert problems(store) == []


def test_a_removed_article_is_in_no_list_search_figure_or_export(store, claims):
    settle(store, claims[0])

    store.article_editing.remove(1, reviewer="anna")

    assert [article.id for article in store.articles.all()] == [2]
    assert contents(store) == ["Rents stood."]
    assert contents(store, words="prices") == []
    assert store.search.articles("prices") == []
    assert store.articles.progress() == (1, 0, 0)
    assert len(written(store)) == 1
    assert store.articles.at_address("https://post.example/1") is None
    assert store.articles.has_address("https://post.example/1")
    with pytest.raises(ArticleRemoved):
        exported_claims(store, article_id=1)
    with pytest.raises(ClaimNotFound):
        store.journal.record_status(claims[1], "refuted", reviewer="anna")
    assert problems(store) == []


def test_an_undo_brings_a_removed_article_back_as_it_was(store, claims):
    settle(store, claims[0])
    before = written(store), store.articles.progress(), store.articles.get(1)
    store.article_editing.remove(1, reviewer="anna")
    rebuild(store)
    assert problems(store) == []

    store.journal.undo("anna")

    assert (written(store), store.articles.progress(), store.articles.get(1)) == before
    assert contents(store, words="prices") == ["Prices rose."]
    assert problems(store) == []


def test_a_removed_article_is_put_back_by_anybody(store, claims):
    store.article_editing.remove(1, reviewer="anna")
    store.article_editing.put_back(1, reviewer="boris")

    assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
    with pytest.raises(ChangedSince):
        store.journal.undo("anna")
    with pytest.raises(InvalidValue, match="is not removed"):
        store.article_editing.put_back(1, reviewer="boris")


def test_an_undo_of_somebody_else_brings_the_article_back_that_it_is_about(store, claims):
    settle(store, claims[0], reviewer="boris")
    store.article_editing.remove(1, reviewer="anna")

    store.journal.undo("boris")

    assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
    assert problems(store) == []


def test_an_undo_of_a_dropped_claim_or_a_detail_brings_the_article_back_too(store, claims):
    store.editing.drop_claim(claims[0], reviewer="boris")
    store.article_editing.edit(1, author="A. Uthor", reviewer="vera")
    for reviewer in ("boris", "vera"):
        store.article_editing.remove(1, reviewer="anna")
        store.journal.undo(reviewer)
        assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
        assert problems(store) == []


def test_the_kind_of_claims_is_corrected_as_one_act(store, claims):
    assert store.editing.set_kind([*claims, claims[0]], "opinion", reviewer="anna") == 3
    assert store.editing.set_kind(claims, "opinion", reviewer="boris") == 0

    assert {claim.kind for claim in exported_claims(store, everything=True)} == {"opinion"}
    assert store.journal.of_claim(claims[0])[0].changes[0][:3] == ("kind", "fact", "opinion")
    rebuild(store)
    store.journal.undo("anna")
    assert {claim.kind for claim in exported_claims(store, everything=True)} == {"fact"}
    with pytest.raises(InvalidValue):
        store.editing.set_kind(claims, "rumour", reviewer="anna")
    with pytest.raises(NothingToUndo):
        store.journal.undo("boris")
    assert problems(store) == []
