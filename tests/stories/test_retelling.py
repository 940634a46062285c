"""«This article retells X»: a relay in every chain that lacks one, taken back by one undo."""

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
from claims_db.check import find_problems
from claims_db.check.rebuild import rebuild
from claims_db.merging import merge_store
from claims_db.values.incoming import NewSource

TYPES = {"The Wire": "agency", "Reuters": "agency", "TASS News": "agency"}
CHAINS = ("diplomats > Reuters", "diplomats", "", "Reuters", "note", "TASS News", "officials")


def tell(store, *chains, retells="Reuters", publisher="Post"):
    """Store an article with a claim for each chain."""
    text, claims = "", []
    for number, chain in enumerate(chains):
        start = len(text)
        text += f"Claim number {number} of {publisher} is made here. "
        links = tuple(
            NewLink(
                source=NewSource(name=name, type=TYPES.get(name, "official")),
                start=start,
                end=start + 5,
            )
            for name in chain.split(" > ")
            if name
        )
        span = {"start": start, "end": len(text) - 1, "content": text[start:-1]}
        claims.append(NewClaim(kind="fact", chain=links, **span))
    retold = NewLink(source=NewSource(name=retells, type="agency"), start=0, end=5)
    article = NewArticle(
        text=text, file_name="a", file_sha256="0" * 64, title="A", publisher=publisher,
        language="en", claims=tuple(claims), retells=retold,
    )  # fmt: skip
    return store.articles.add(article).article_id


def chains(store, article_id=1, reviewer="anna"):
    said = []
    for span in store.claims.spans(article_id, reviewer=reviewer):
        claim = store.claims.get(span.id, reviewer=reviewer)
        sources = claim.answer.chain or [link.source for link in claim.chain]
        said.append(" > ".join(source.name for source in sources))
    return said


def retell(store, name="Reuters", article_id=1):
    return store.retelling.retell(article_id, store.sources.named(name).id, reviewer="anna")


AFTER = [
    "diplomats > Reuters", "diplomats > Reuters", "", "Reuters", "note > Reuters", "TASS News",
    "officials > Reuters",
]  # fmt: skip


def test_the_relay_comes_into_every_chain_that_lacks_one_and_one_undo_takes_it_out(store):
    tell(store, *CHAINS)

    assert retell(store) == 3
    assert chains(store) == AFTER
    assert store.retelling.via(1) == ("Reuters", 5, 7)

    store.journal.undo("anna")
    assert chains(store) == list(CHAINS)
    assert store.retelling.via(1) == ("Reuters", 2, 7)
    store.journal.redo("anna")
    assert chains(store) == AFTER
    assert list(find_problems(store)) == []


def test_what_is_answered_is_answered_anew_and_comes_back(store):
    tell(store, *CHAINS)
    note = store.sources.named("note").id
    store.journal.record_source(5, [note], reviewer="anna")
    store.journal.record_source(5, [note], reviewer="boris")

    retell(store)

    assert chains(store)[4] == "note > Reuters"
    assert chains(store, reviewer="boris")[4] == "note"
    store.journal.undo("anna")
    assert chains(store)[4] == "note"


def test_an_answer_given_afterwards_stands_as_it_is_given(store):
    tell(store, *CHAINS)
    retell(store)

    store.journal.record_source(5, [store.sources.named("note").id], reviewer="anna")

    assert chains(store)[4] == "note"


def test_the_origin_that_is_suggested_stays(store):
    tell(store, *CHAINS)
    before = store.connection.rows("SELECT origin_id FROM claim ORDER BY id")

    retell(store)

    assert store.connection.rows("SELECT origin_id FROM claim ORDER BY id") == before


def test_it_can_be_said_once_and_not_of_the_publisher(store):
    tell(store, *CHAINS)
    retell(store)

    with pytest.raises(InvalidValue, match="already"):
        retell(store)
    with pytest.raises(InvalidValue, match="publisher"):
        retell(store, "Post")
    store.retelling.retell(1, None, reviewer="anna")
    assert chains(store) == list(CHAINS)


def test_a_rebuild_and_a_merge_keep_it(store, tmp_path):
    tell(store, *CHAINS)
    retell(store)
    with ClaimStore(tmp_path / "other.db") as other:
        merge_store(other, store.path)
        assert chains(other) == AFTER
        assert other.articles.get(1).retells_id is not None
        assert list(find_problems(other)) == []
    with store.connection.write():
        store.connection.execute("UPDATE article SET retold_id = NULL")
        store.connection.execute("UPDATE claim SET relay_id = NULL")
    assert list(find_problems(store))

    rebuild(store)

    assert chains(store) == AFTER
    assert list(find_problems(store)) == []


def test_relays_that_are_one_source_are_told_as_one(store):
    tell(store, "diplomats > Reuters", "note > The Wire")
    one, other = (store.sources.named(name).id for name in ("The Wire", "Reuters"))
    store.source_editing.merge(one, other, reviewer="anna")

    assert store.retelling.via(1) == ("Reuters", 2, 2)
