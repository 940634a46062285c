"""What claims are given to others as has the shape that the others' standard asks for."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter
from rdflib import namespace

from claims_db import STATUSES, ClaimStore
from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
from claims_db.export import exported_claims
from claims_db.export.claimreview import Reviewing, write_claimreview
from claims_db.values.incoming import NewSource
from claims_db.values.words import SourceType
from tests.export.conftest import exported
from tests.export.shapes import (
    AnnotationCollection,
    AnnotationPage,
    AveritecRecord,
    ClaimReviews,
    terms_of,
)

SOURCE_TYPES = SourceType.__args__  # type: ignore[attr-defined]
BEYOND = "😀 Ціни 🇺🇦 зросли: "
"""Two code points that UTF-16 has in two units each, and a flag of two more."""

DETAILS: list[dict[str, Any]] = [
    {"url": "https://post.example/1?a=b&c=d#e", "published": "2026-01-06", "author": "A. Writer"},
    {"url": "https://post.example/1?a=b&c=d#e", "published": "2026-01-06T14:30:00+02:00"},
    {"url": "", "published": ""},
    {"url": "javascript:alert(1)", "published": "2025-12-31"},
    {"url": "post.example, page 5", "published": ""},
]
EVIDENCE = [
    {"url": "https://stat.example/1", "title": "Table 3", "quote": "5.0", "stance": "supports",
     "archive_url": "https://archive.example/1", "accessed": "2026-01-06"},
    {"url": "the minister's book, p. 5"},
]  # fmt: skip


@pytest.fixture
def variety(store: ClaimStore) -> ClaimStore:
    """A store with every status, source type and kind of address, some with all that can be said.

    The article begins with letters beyond the first plane of Unicode.
    """
    for number, details in enumerate(DETAILS):
        store.articles.add(make_varied(number, details))
    for claim_id, line in enumerate(list(lines(store)), start=1):
        if claim_id % len(SOURCE_TYPES) != 0:  # one in seven stays unreviewed
            said_more = {
                "note": "См. таблицу 3.",
                "evidence": EVIDENCE,
                "wording": "Ціни 😀 зросли",
            }
            store.journal.record_many(
                [line], reviewer="олена", confidence=4, status=STATUSES[claim_id % len(STATUSES)],
                source=[suggested(store, line)], **(said_more if claim_id % 2 else {}),
            )  # fmt: skip
    return store


def make_varied(number: int, details: dict[str, Any]) -> NewArticle:
    """An article with a claim of each type of source, and one that it makes itself."""
    text, claims = f"{BEYOND}№ {number}. ", []
    for kind in (*SOURCE_TYPES, None):
        said = f"«Ціни» зросли на {len(claims)} % 😀"
        name = f"Source {kind}"
        start = len(text)
        end = start + len(said)
        text += f"{said}, {name}.\n"
        source = NewSource(name=name, type=kind) if kind else None
        link = NewLink(source=source, start=end + 2, end=end + 2 + len(name)) if source else None
        claims.append(
            NewClaim(start=start, end=end, content=said, kind="fact", chain=(link,) if link else ())
        )
    return NewArticle(
        text=text, file_name="a.txt", file_sha256="0" * 64, title="Ціни <зросли>", language="uk",
        publisher="УНН", claims=tuple(claims), **details,
    )  # fmt: skip


def lines(store: ClaimStore) -> Iterator[int]:
    for article in store.articles.all():
        yield from (span.id for span in store.claims.spans(article.id, reviewer=""))


def suggested(store: ClaimStore, claim_id: int) -> int:
    claim = store.claims.get(claim_id, reviewer="олена")
    publisher = store.articles.get(claim.article_id).publisher_id
    return claim.chain[0].source.id if claim.chain else publisher


@pytest.mark.parametrize("everything", [False, True])
def test_claimreview(variety: ClaimStore, everything: bool) -> None:
    document = exported(variety, "claimreview", everything=everything)

    reviews = ClaimReviews.model_validate_json(document).graph

    assert len(reviews) == 5 * 7
    assert {review.reviewRating.alternateName for review in reviews} == {
        "Правда", "Неправда", "Суперечливі дані", "Не доведено", "Неможливо перевірити"
    }  # fmt: skip
    by_author = [review.itemReviewed for review in reviews if review.itemReviewed.author]
    assert {claim.author.type for claim in by_author if claim.author} == {
        "NewsMediaOrganization", "GovernmentOrganization", "Person", "Organization"
    }  # fmt: skip
    works = {claim.firstAppearance.type for review in reviews
             if (claim := review.itemReviewed).firstAppearance}  # fmt: skip
    assert works == {"CreativeWork", "SocialMediaPosting"}


def test_the_shapes_name_nothing_that_schema_org_does_not() -> None:
    terms = terms_of(ClaimReviews)

    assert len(terms) > 25
    assert [term for term in terms if term not in namespace.SDO] == []


@pytest.mark.parametrize("everything", [False, True])
def test_webannotation(variety: ClaimStore, everything: bool) -> None:
    page = AnnotationPage.model_validate_json(
        exported(variety, "webannotation", everything=everything)
    )

    assert len(page.items) == 5 * (8 if everything else 7)
    for annotation in page.items:
        assert (annotation.created is None) == (annotation.creator.type == "Software")


def test_an_empty_webannotation_is_a_collection_without_pages(store: ClaimStore) -> None:
    AnnotationCollection.model_validate_json(exported(store, "webannotation"))


def test_both_selectors_lead_to_the_claim_in_code_points(variety: ClaimStore) -> None:
    page = AnnotationPage.model_validate_json(exported(variety, "webannotation", everything=True))
    ids = list(lines(variety))

    assert len(page.items) == len(ids)
    for annotation, claim_id in zip(page.items, ids, strict=True):
        claim = variety.claims.get(claim_id, reviewer="")
        text = variety.articles.text(claim.article_id)
        position, quote = annotation.target.selector
        assert text[position.start : position.end] == claim.content
        around = quote.prefix + quote.exact + quote.suffix
        assert quote.exact == claim.content
        assert text.index(around) + len(quote.prefix) == position.start
        assert text.count(around) == 1
        in_utf16 = text.encode("utf-16-le")[2 * position.start : 2 * position.end]
        assert in_utf16.decode("utf-16-le", "replace") != claim.content


def test_two_versions_at_one_address_are_known_apart(variety: ClaimStore) -> None:
    page = AnnotationPage.model_validate_json(exported(variety, "webannotation"))

    sources = [str(annotation.target.source) for annotation in page.items]

    assert sources.count("https://post.example/1?a=b&c=d#e") == 2 * 7
    assert sum(source.startswith("urn:sha256:") for source in sources) == 3 * 7


def test_averitec(variety: ClaimStore) -> None:
    records = TypeAdapter(list[AveritecRecord]).validate_json(exported(variety, "averitec"))

    assert len(records) == 5 * 7 - 7  # and none that is not checkable
    assert len({record.label for record in records}) == 4
    assert {record.claim_date for record in records} == {"6-1-2026", "31-12-2025", None}
    answers = [question.answers[0] for record in records for question in record.questions]
    assert {(answer.answer, answer.answer_type) for answer in answers} == {
        ("5.0", "Extractive"), ("the minister's book, p. 5", "Abstractive")
    }  # fmt: skip


def test_a_shape_refuses_what_is_not_in_the_standard(variety: ClaimStore) -> None:
    document = json.loads(exported(variety, "webannotation"))
    document["items"][0]["target"]["selector"][0]["start"] = -1
    document["items"][1]["created"] = "2026-01-06T10:00:00+00:00"
    document["items"][2]["motivation"] = "praising"

    with pytest.raises(ValueError, match="3 validation errors"):
        AnnotationPage.model_validate(document)


REQUIRED = ("claimReviewed", "url", "reviewRating/alternateName")
RECOMMENDED = (
    ("author/name", "author/url"),
    ("itemReviewed/appearance", "itemReviewed/firstAppearance"),
    ("itemReviewed/author/name", "itemReviewed/firstAppearance"),
)
"""Of each one is enough; what has no author should name none: a document appears first.

Fact check (ClaimReview) structured data, in Google's documentation as of 10 December 2025,
which says too that Google Search lets go of it while the Fact Check Explorer keeps reading it."""


def value_at(review: dict[str, Any], path: str) -> Any:
    """What stands at names one inside the other; nothing, where one is not there."""
    found: Any = review
    for name in path.split("/"):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def test_a_claimreview_has_what_search_engines_require_and_recommend(variety: ClaimStore) -> None:
    file = io.BytesIO()
    by = Reviewing("Бюро", "https://desk.example")
    write_claimreview(exported_claims(variety), file, "https://desk.example/r.html", by)
    reviews = json.loads(file.getvalue())["@graph"]

    for review in reviews:
        assert all(value_at(review, path) for path in REQUIRED)
        for either in RECOMMENDED:
            assert any(value_at(review, path) for path in either)
    assert len({review["url"] for review in reviews}) == len(reviews)


def test_a_claim_is_dated_where_its_article_is_and_rated_where_its_status_is_on_a_scale(
    variety: ClaimStore,
) -> None:
    reviews = json.loads(exported(variety, "claimreview"))["@graph"]
    dates = {value_at(review, "itemReviewed/datePublished") for review in reviews}
    ratings = [review["reviewRating"] for review in reviews]

    assert dates == {details["published"] or None for details in DETAILS}
    scaled = [rating for rating in ratings if "ratingValue" in rating]
    assert len({rating["alternateName"] for rating in scaled}) == 3
    for rating in scaled:
        assert 1 <= rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]
        assert rating["worstRating"] < rating["bestRating"]
    named = {rating["alternateName"] for rating in ratings if rating not in scaled}
    assert named == {"Не доведено", "Неможливо перевірити"}
