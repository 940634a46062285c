"""Articles drawn in the test: bars mark where a claim begins or ends."""

from pathlib import Path

from claims_db import ClaimStore
from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
from claims_db.check import find_problems
from claims_db.export import exported_claims
from claims_db.values.incoming import NewSource


def draw(drawing: str, *, source: str = "", **details: object) -> NewArticle:
    """An article with a claim in every pair of bars.

    `|Prices rose.| |Wages fell.|` has two claims. They all come from `source`, which the
    article names after its last claim; without one, the article speaks itself.
    """
    pieces = drawing.split("|")
    text = "".join(pieces) + source
    claims, start = [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            claims.append((start, start + len(piece)))
        start += len(piece)
    chain = ()
    if source:
        named = NewSource(name=source, type="agency")
        chain = (NewLink(source=named, start=start, end=start + len(source)),)
    defaults: dict[str, object] = {
        "file_name": "drawn.txt",
        "file_sha256": "0" * 64,
        "title": "Drawn",
        "publisher": "The Post",
        "language": "en",
    }
    return NewArticle(
        text=text,
        claims=tuple(
            NewClaim(start=start, end=end, content=text[start:end], kind="fact", chain=chain)
            for start, end in claims
        ),
        **(defaults | details),
    )


def add_drawn(store: ClaimStore, drawing: str, **details: object) -> list[int]:
    """Store a drawn article and return the ids of its claims."""
    article = store.articles.add(draw(drawing, **details)).article_id
    return [span.id for span in store.claims.spans(article, reviewer="")]


def redraw(store: ClaimStore, article_id: int = 1) -> str:
    """The article's text with bars where its claims begin and end now."""
    text = store.articles.text(article_id)
    for span in reversed(store.claims.spans(article_id, reviewer="")):
        text = f"{text[: span.start]}|{text[span.start : span.end]}|{text[span.end :]}"
    return text


def closed_store(path: Path) -> Path:
    """Make a store of two claims that nobody has open."""
    with ClaimStore(path) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.|")
    return path


def settle(store: ClaimStore, claim_id: int, *, reviewer: str = "anna", **answers: object) -> None:
    """Answer all three fields of a claim; what is not said does not matter."""
    claim = store.claims.get(claim_id, reviewer=reviewer)
    publisher = store.articles.get(claim.article_id).publisher_id
    defaults = {"source": [publisher], "confidence": 4, "status": "supported"}
    store.journal.record_many([claim_id], reviewer=reviewer, **(defaults | answers))


def contents(store: ClaimStore, **filters: object) -> list[str]:
    """The contents of the claims that pass a filter, in its order."""
    from claims_db import Filter

    lines = store.claims.lines_from((0, 0), 1000, reviewer="anna", only=Filter(**filters))
    return [line.content for line in lines]


def written(store) -> list[tuple[str, str]]:
    """The publisher and the chain of every claim, as the export has them."""
    return [
        (claim.article.publisher, claim.attribution.written)
        for claim in exported_claims(store, everything=True)
    ]


def problems(store) -> list[str]:
    """What is wrong with a store."""
    return list(find_problems(store))
