"""Whatever claims and notes say, in any letters: out and back changes nothing, an edit only itself.

    WORKBENCH_ROUND_TRIPS=100000 pytest tests/export/test_round_trip.py

takes so many claims in place of a few hundred.
"""

import csv
import io
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims_db import STATUSES, ClaimStore
from claims_db.articles.new_article import NewClaim
from claims_db.export import Applied, RowRefused, apply_table
from claims_db.values.models import NewEvidence
from tests.export.conftest import exported
from tests.makers import make_article

CLAIMS = int(os.environ.get("WORKBENCH_ROUND_TRIPS", "400"))
AN_ARTICLE = 8
"""Claims of an article, as many at least as in the mean of what is drawn."""

letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
anything = st.text(letters | st.sampled_from("'=+-@\t\r\n\"; ,＝＋－＠\ufeff"))
something = anything.filter(bool)
names = st.text(letters, min_size=1, max_size=60).filter(str.strip)
urls = something.filter(str.strip)
answers = st.fixed_dictionaries(
    {"confidence": st.integers(1, 5), "status": st.sampled_from(STATUSES)},
    optional={"note": anything, "wording": anything, "evidence": st.lists(urls, max_size=2)},
)
claims = st.tuples(something, st.none() | st.tuples(st.lists(names, max_size=2), answers))


@pytest.fixture
def lasting(store: ClaimStore) -> ClaimStore:
    """One store for all that a test draws, which need not survive a power cut."""
    store.connection.sqlite.execute("PRAGMA synchronous=OFF")
    return store


drawn = st.lists(claims, min_size=AN_ARTICLE, max_size=AN_ARTICLE + 4)
as_many = settings(
    max_examples=max(1, CLAIMS // AN_ARTICLE),
    suppress_health_check=list(HealthCheck),
)


def add(store: ClaimStore, drawn: list[tuple[str, object]], title: str, reviewer: str) -> int:
    """Store an article of these claims, some of them settled, and return its id."""
    made, start = [], 0
    for content, _ in drawn:
        made.append(NewClaim(start=start, end=start + len(content), content=content, kind="fact"))
        start += len(content)
    text = "".join(content for content, _ in drawn)
    article = store.articles.add(make_article(text, claims=tuple(made), title=title)).article_id
    for span, (_, settled) in zip(store.claims.spans(article, reviewer=""), drawn, strict=False):
        if settled is not None:
            chain, answer = settled  # type: ignore[misc]
            more = dict(answer)
            more["evidence"] = [
                NewEvidence(url=url).model_dump() for url in more.pop("evidence", ())
            ]
            more["source"] = [store.sources.add(name, "person").id for name in chain] or [
                store.articles.get(article).publisher_id
            ]
            store.journal.record_many([span.id], reviewer=reviewer, **more)
    return article


@as_many
@given(drawn=drawn, title=names, reviewer=names)
def test_out_and_back_changes_nothing(
    lasting: ClaimStore, drawn: list[tuple[str, object]], title: str, reviewer: str
) -> None:
    article = add(lasting, drawn, title, reviewer)
    before = exported(lasting, everything=True, article_id=article)

    table = before.decode("utf-8-sig")
    outcomes = list(apply_table(lasting, table, encoding="utf-8-sig", reviewer=reviewer))

    assert not [row for row in outcomes if isinstance(row, RowRefused) or row.changed]
    assert exported(lasting, everything=True, article_id=article) == before


@pytest.mark.slow
@as_many
@given(drawn=drawn, notes=st.lists(anything, min_size=AN_ARTICLE + 4, max_size=AN_ARTICLE + 4))
def test_an_edit_is_in_the_next_export_and_nothing_else_is(
    lasting: ClaimStore, drawn: list[tuple[str, object]], notes: list[str]
) -> None:
    article = add(lasting, drawn, "Title", "olena")
    header, *rows = read(exported(lasting, article_id=article))
    note, reviewed_at = header.index("note"), header.index("reviewed_at")
    edited = [[*row] for row in rows]
    for row, wanted in zip(edited, notes, strict=False):
        row[note] = escaped(wanted)

    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows([header, *edited])
    table = written.getvalue()
    outcomes = list(apply_table(lasting, table, encoding="utf-8-sig", reviewer="olena"))

    assert all(isinstance(row, Applied) for row in outcomes)
    after = read(exported(lasting, article_id=article))
    for row in (*edited, *after[1:]):
        row[note] = row[note].replace("\r\n", "\n").replace("\r", "\n")
        row[reviewed_at] = ""
    assert after == [header, *edited]


def read(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


def escaped(text: str) -> str:
    """The text as it stands in a table, said anew: what would run gets an apostrophe."""
    return f"'{text}" if text.lstrip("'")[:1] in tuple("=+-@\t\r\n\0＝＋－＠") else text
