"""Articles and claims for tests; a maker is told only what matters."""

from claims_db import ClaimStore, Source
from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
from claims_db.values.incoming import NewSource

ARTICLE = "Prices rose by 5 % in May, Reuters reports.\n\nWages fell by 2 %, officials said."
"""Two claims: [0, 25) from Reuters, [45, 62) from officials; the cues follow them."""


def make_article(text: str = ARTICLE, **details: object) -> NewArticle:
    """An article whose claims are `ARTICLE`'s, unless another text is given, which has none."""
    defaults = {
        "file_name": "article.txt",
        "file_sha256": "0" * 64,
        "title": "Prices rose",
        "publisher": "The Post",
        "language": "en",
        "claims": make_claims() if text == ARTICLE else (),
    }
    return NewArticle(text=text, **(defaults | details))


def add_used_source(store: ClaimStore, name: str, source_type: str) -> Source:
    """A source that an article of its own names: it is offered where one is picked."""
    source = store.sources.add(name, source_type)
    store.articles.add(make_article(f"Published by {name}.", publisher=name))
    return source


def make_claims() -> tuple[NewClaim, ...]:
    """The claims of `ARTICLE`."""
    return (
        NewClaim(
            start=0,
            end=25,
            content="Prices rose by 5 % in May",
            kind="fact",
            check_worthiness=0.75,
            chain=(
                NewLink(
                    source=NewSource(name="Reuters", type="agency"), start=27, end=34, cue=(35, 42)
                ),
            ),
        ),
        NewClaim(
            start=45,
            end=62,
            content="Wages fell by 2 %",
            kind="fact",
            check_worthiness=0.5,
            chain=(
                NewLink(
                    source=NewSource(name="officials", type="official"),
                    start=64,
                    end=73,
                    cue=(74, 78),
                ),
            ),
        ),
    )
