"""How well the store ranks claims for a wording: by the very search that `similar` makes.

    python -m tests.benchmarks.ranking CLAIMS.jsonl QUERIES.jsonl [-n 5]

Both files are JSON Lines of {"id": …, "text": …}; the claims go into a store of their own that is
thrown away. Printed is one line of JSON a query, {"id": …, "ranked": [the ids of the likest claims,
the likest first]}. Where queries have {"relevant": [ids]}, MAP at that depth stands at the end, on
standard error. Without files the wordings of tests/text/pairs are ranked.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from claims_db import ClaimStore
from claims_db.articles.new_article import NewArticle, NewClaim
from tests.text.pairs import pairs

Rows = list[dict[str, Any]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("files", nargs="*", metavar="CLAIMS.jsonl QUERIES.jsonl")
    options.add_argument("-n", type=int, default=5)
    chosen = options.parse_args()
    claims, queries = map(read, chosen.files) if chosen.files else own_pairs()
    precisions = []
    for query, ranked in rank(claims, queries, chosen.n):
        print(json.dumps({"id": query["id"], "ranked": ranked}, ensure_ascii=False))
        if "relevant" in query:
            precisions.append(average_precision(ranked, query["relevant"], chosen.n))
    if precisions:
        found = sum(precisions) / len(precisions)
        print(f"MAP@{chosen.n} of {len(precisions)} queries: {found:.4f}", file=sys.stderr)


def read(path: str) -> Rows:
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def own_pairs() -> tuple[Rows, Rows]:
    """Every wording but those that are the same in other words; these are looked for."""
    some = list(pairs("en", "ru", "uk", "across"))
    others = (pair.other for pair in some if pair.relation != "same")
    claims = dict.fromkeys([*(pair.one for pair in some), *others])
    same = [pair for pair in some if pair.relation == "same"]
    return (
        [{"id": text, "text": text} for text in claims],
        [{"id": pair.other, "text": pair.other, "relevant": [pair.one]} for pair in same],
    )


def rank(claims: Rows, queries: Rows, depth: int) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    """Yield each query with the ids of the claims that are likest to it."""
    with tempfile.TemporaryDirectory() as folder, ClaimStore(Path(folder) / "claims.db") as store:
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")
        store.connection.expect_much()
        said = [claim for claim in claims if claim["text"].strip()]
        stored = list(store.articles.add_all(map(as_article, range(len(said)), said)))
        ids = {added.article_id: claim["id"] for added, claim in zip(stored, said, strict=True)}
        for query in queries:
            found = store.seen.similar(query["text"], depth)
            yield query, [ids[one.article_id] for one in found]


def as_article(number: int, claim: dict[str, Any]) -> NewArticle:
    """An article that is one claim; its number lets the same words come twice."""
    text = f"{claim['text']}\n{number}"
    end = len(claim["text"])
    whole = NewClaim(start=0, end=end, content=claim["text"], kind="fact")
    return NewArticle(
        text=text, file_name=str(number), file_sha256="0" * 64, title=str(number),
        publisher="claims", language="en", claims=(whole,),
    )  # fmt: skip


def average_precision(ranked: Sequence[Any], relevant: Iterable[Any], depth: int) -> float:
    """The mean, over the relevant ones, of the precision where each of them is found."""
    wanted = set(relevant)
    hits = [place for place, one in enumerate(ranked, start=1) if one in wanted]
    found = sum(number / place for number, place in enumerate(hits, start=1))
    return found / max(1, min(len(wanted), depth))


if __name__ == "__main__":
    main()
