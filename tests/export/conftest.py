"""A store with settled claims, and its exports."""

import io
from collections.abc import Callable

import pytest

from claims_db import ClaimStore
from claims_db.export import FORMATS, exported_claims
from tests.makers import make_article

Settle = Callable[..., None]


@pytest.fixture
def settle(store: ClaimStore) -> Settle:
    """Answers all three fields of a claim, and more of it if told to."""
    return settle_in(store)


def settle_in(store: ClaimStore) -> Settle:
    """What the fixture of that name is, for any store."""

    def settle(
        claim_id: int,
        *chain: str,
        status: str = "supported",
        reviewer: str = "olena",
        **more: object,
    ) -> None:
        source = [store.sources.add(name, "agency").id for name in chain]
        store.journal.record_many(
            [claim_id], reviewer=reviewer, source=source, confidence=4, status=status, **more
        )

    return settle


@pytest.fixture
def settled(store: ClaimStore, settle: Settle) -> ClaimStore:
    """A store with a supported and a refuted claim of one article."""
    store.articles.add(
        make_article(published="2026-05-30", url="https://post.example/prices", author="A. Writer")
    )
    evidence = [
        {"url": "https://stat.example/1", "title": "Table 3", "quote": "5.0", "stance": "supports"}
    ]
    settle(1, "Statistics Office", "Reuters", note="See table 3.", evidence=evidence)
    settle(2, "officials", status="refuted", wording="Wages fell by 2 % in May")
    return store


def exported(store: ClaimStore, kind: str = "csv", **options: object) -> bytes:
    """The claims of a store in a format."""
    file = io.BytesIO()
    FORMATS[kind](exported_claims(store, **options), file)  # type: ignore[arg-type]
    return file.getvalue()
