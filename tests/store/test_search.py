"""Whatever is typed is a legal search, and letters that look alike to a reader find each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims_db import ClaimStore
from claims_db.articles.claims import begun_words
from tests.store.drawing import add_drawn, contents


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("пёстр", "Пестрый флаг."),
        ("ещё", "Еще один обстрел."),
        ("об'єднання", "Обʼєднання заявило."),
        ("обєдн", "Об’єднання заявило."),
        ("O'Brien", "O’Brien said so."),
        ("obrien", "O`Brien said so."),
        ("7,4", "Инфляция 7,4% за год."),
        ("10 ра", "Сбито 10 ракет."),
        ("иод", "Иод полезен."),
        ("петерб", "Санкт-Петербург ждёт."),
        ("санкт-пет", "Санкт-Петербург ждёт."),
        ("a.b.c", "Version a.b.c came."),
        ("b.c", "Version a.b.c came."),
        ("gulen", "Gülen died."),
        ("за\u0301мок", "Замок стоит."),
        ("замок", "За\u0301мок стоит."),
        ("7, 4", "На 4 и на 7."),
    ],
)
def test_search_finds(store, typed, text):
    add_drawn(store, f"|{text}|")

    assert contents(store, words=typed) == [text]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("иод", "Йод полезен."),
        ("10 ракет", "Сбито 100 ракет."),
        ("4,7", "На 7,4%."),
        ("7,4", "На 7 и на 4%."),
        ("7,4", "На 7 %, 4 раза."),
        ("a-c", "Plan a-b-c came."),
        ("ø", "O is a letter."),
    ],
)
def test_search_does_not_find(store, typed, text):
    add_drawn(store, f"|{text}|")

    assert contents(store, words=typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "AND",
        '"',
        "a-b",
        "NEAR(",
        "*",
        "^x",
        "content:x",
        "\0",
        "\ud800",
        "—",
        "_",
        "a_b",
        "\u0301",
        "\U0001e900-\u1e9e",
        "'",
        "{",
        "",
    ],
)
def test_signs_of_the_query_language_are_words_like_others(store, typed):
    add_drawn(store, "|Prices rose.|")

    contents(store, words=typed)
    store.search.articles(typed)


def test_nothing_to_search_for_filters_nothing(store, prices):
    assert len(contents(store, words=" — ")) == 3


def test_any_text_is_a_legal_search(tmp_path):
    with ClaimStore(tmp_path / "claims.db") as store:
        add_drawn(store, "|Prices rose.|")

        @settings(max_examples=300)
        @given(st.text(alphabet=st.characters(), max_size=20))
        def search(typed: str) -> None:
            contents(store, words=typed)

        search()


def test_of_a_megabyte_the_beginning_is_searched_for(store):
    add_drawn(store, "|Word after word.||Another one.|")

    assert contents(store, words="word " * 200_000) == ["Word after word."]


def test_notes_are_found_as_they_are_now(store, prices):
    store.journal.record_note(prices[1], "см. отчёт Минфина", reviewer="anna")
    store.journal.record_note(prices[1], "дзвонив речник", reviewer="boris")

    assert contents(store, words="отчет") == contents(store, words="речник") == ["Wages fell."]
    store.journal.undo("anna")
    assert contents(store, words="отчет") == []
    assert contents(store, words="речник") == ["Wages fell."]


def test_what_was_split_is_found_in_its_part(store, prices):
    text = store.articles.text(1)
    store.editing.split_claim(prices[2], text.index("stood"), reviewer="anna")

    assert contents(store, words="stood") == ["stood still."]
    store.journal.undo("anna")
    assert contents(store, words="stood") == ["Rents stood still."]


def test_articles_are_found_by_title_publisher_and_text(store):
    add_drawn(store, "|Prices rose.|", title="Цены выросли", publisher="УНН")
    add_drawn(store, "|Wages fell.|", title="Зарплаты упали", publisher="УНН")

    assert store.search.articles("цен") == [1]
    assert store.search.articles("унн") == [1, 2]
    assert store.search.articles("унн", after=1) == [2]
    assert store.search.articles("wag") == [2]
    assert store.search.articles("") == []


def test_a_long_beginning_of_a_word_finds_every_word_that_begins_so(store):
    add_drawn(
        store, "|Negotiations began.| |Negotiators left.| |Negotiation failed.| |Peace came.|"
    )

    assert len(contents(store, words="negotiat")) == 3
    assert contents(store, words="negotiati") == ["Negotiations began.", "Negotiation failed."]
    assert contents(store, words="left negotiat") == ["Negotiators left."]
    assert contents(store, words="negotiatio x") == []
    assert contents(store, words="negotiatx") == []


def test_more_words_that_begin_so_than_are_named_are_found_too(store, monkeypatch):
    monkeypatch.setattr(begun_words, "NAMED", 2)
    add_drawn(store, "|Negotiations began.| |Negotiators left.| |Negotiation failed.|")

    assert len(contents(store, words="negotiat")) == 3


def test_of_a_long_beginning_the_words_are_named_that_begin_so(store):
    """FTS5 brings all rows of what begins so together; those of a named word come one by one."""
    add_drawn(store, "|Negotiations began.| |Negotiators left negotiations.| |Peace came.|")

    query = begun_words.terms(store.connection, "claim_search", "left negotiat")

    assert query == '"left" AND ("negotiations" OR "negotiators")'


@pytest.mark.parametrize("index", begun_words.INDEXED)
def test_an_index_has_the_beginnings_of_words_that_are_not_looked_for_as_words(store, index):
    row = store.connection.row("SELECT sql FROM sqlite_schema WHERE name = :name", name=index)
    letters = " ".join(str(n + 1) for n in range(begun_words.INDEXED[index]))

    assert f"prefix='{letters}'" in row["sql"]
