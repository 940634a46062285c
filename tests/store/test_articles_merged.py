"""Articles of two stores become one: by their texts, in their versions, with their pages."""

from claims_db import ClaimStore
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, contents, draw, settle
from tests.store.merged import merged_both_ways


def test_an_article_is_merged_by_its_text_whatever_its_number(tmp_path):
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        for store, order in ((ours, "xyz"), (theirs, "zyx")):
            for letter in order:
                store.articles.add(draw(f"|Claim {letter}.|", title=letter))
        settle(ours, 1)
        settle(theirs, 3, reviewer="boris")

        merged_both_ways(ours, theirs)

        assert contents(ours, status="supported") == ["Claim x."]
        assert ours.articles.progress().claims == 3


def test_one_address_given_in_two_ways_makes_versions_in_a_merged_store(tmp_path):
    url = "https://post.example/1"
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Prices rose.|", url=f"{url}?fbclid=x")
        add_drawn(theirs, "|Prices fell.|", url=f"{url}#top")

        merge_store(ours, theirs.path)

        assert [article.version_of for article in ours.articles.all()] == [None, 1]


def test_versions_made_on_two_machines_follow_each_other_by_their_import(tmp_path):
    url = "https://post.example/1"
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Prices rose.|", url=url)
        add_drawn(theirs, "|It rained.|")
        add_drawn(theirs, "|Prices rose.| |Wages fell.|", url=url)
        add_drawn(ours, "|Prices fell.| |Wages fell.|", url=url, version_of=1)
        add_drawn(theirs, "|Prices rose.| |Wages fell.| |Rents rose.|", url=url, version_of=2)

        merged_both_ways(ours, theirs)

        def followed(store: ClaimStore) -> dict[str, str | None]:
            texts = {a.id: store.articles.text(a.id) for a in store.articles.all()}
            return {
                texts[a.id]: texts.get(a.version_of or 0)
                for a in store.articles.all()
                if a.version_of
            }

        expected = {
            "Prices rose. Wages fell.": "Prices rose.",
            "Prices fell. Wages fell.": "Prices rose. Wages fell.",
            "Prices rose. Wages fell. Rents rose.": "Prices fell. Wages fell.",
        }
        assert followed(ours) == followed(theirs) == expected


def test_an_article_comes_with_all_that_is_known_of_it(tmp_path):
    known = {
        "title": "Ціни", "publisher": "УНН", "author": "А. Автор", "url": "https://unn.example/1",
        "published": "2026-01-06", "encoding": "cp1251", "remarks": ("decoded as cp1251", "odd"),
        "page": b"<html>\xd6\xb3\xed\xe8</html>", "file_name": "a.html", "file_sha256": "1" * 64,
        "language": "uk",
    }  # fmt: skip
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Something else.|")
        add_drawn(theirs, "|Ціни зросли.|", **known)
        newer = known | {"file_name": "b.html", "author": "", "version_of": 1}
        add_drawn(theirs, "|Ціни зросли знову.|", **newer)

        merge_store(ours, theirs.path)

        first, second = ours.articles.get(2), ours.articles.get(3)
        assert (first.version_of, second.version_of) == (None, 2)
        assert (first.author, second.author) == ("А. Автор", "")
        assert (first.file_name, second.file_name) == ("a.html", "b.html")
        for name in ("title", "publisher", "url", "published", "encoding", "language"):
            assert getattr(first, name) == getattr(second, name) == known[name]
        assert first.remarks == "decoded as cp1251; odd"
        assert ours.articles.page(2) == ours.articles.page(3) == known["page"]
        assert ours.articles.page(1) is None
        assert first.imported_at == theirs.articles.get(1).imported_at
        assert ours.articles.like(draw(" ".join(ours.articles.text(2)))) is None
        merged_both_ways(ours, theirs)


def test_of_a_text_in_both_stores_a_page_is_never_lost(tmp_path):
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Prices rose.|", author="")
        add_drawn(theirs, "|Prices rose.|", author="A. Writer", page=b"<p>Prices rose.</p>",
                  url="https://post.example/1")  # fmt: skip

        merge_store(ours, theirs.path)

        assert ours.articles.page(1) == b"<p>Prices rose.</p>"
        merged_both_ways(ours, theirs)
