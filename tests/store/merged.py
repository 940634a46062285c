"""Two stores merged into each other, and what must then be the same of both."""

import shutil
from pathlib import Path

from claims_db import ClaimStore
from claims_db.merging import merge_store
from tests.desk.saying import all_said


def state(store: ClaimStore) -> object:
    """All that stands in a store, without the numbers that are only its own."""
    claims = {}
    for article in store.articles.all():
        for line in store.claims.lines_from((article.id, 0), 99, reviewer=""):
            if line.article_id == article.id:
                claim = store.claims.get(line.id, reviewer="")
                claims[article.text_sha256, line.start] = (
                    line.end, line.content, line.position, line.source, claim.settled_status,
                    claim.kind, [link.source.name for link in claim.chain],
                    sorted(map(repr, without_ids(store, line.id))),
                )  # fmt: skip
    return (
        claims,
        sorted((row["name"], row["type"], row["uses"], sorted((row["aliases"] or "").split("; ")))
               for row in store.sources.all()),
        [d.uuid for d in store.journal.latest(1000)],
        sorted(
            (a.text_sha256, a.claims, a.reviewed, a.disputed, a.publisher, a.author, a.language)
            for a in store.articles.all()
        ),
        store.articles.progress(),
        {r: store.undo_list.followed(r) for r in ("anna", "boris")},
        all_said(store),
    )  # fmt: skip


def without_ids(store, claim_id):
    for answer in store.claims.answers(claim_id):
        yield (
            answer.reviewer, [s.name for s in answer.chain], answer.confidence, answer.status,
            answer.note, answer.wording, answer.evidence, answer.reviewed_at,
        )  # fmt: skip


def merged_both_ways(ours: ClaimStore, theirs: ClaimStore) -> None:
    """Merge each store into the other as it was; assert that both are the same then."""
    copy = Path(f"{ours.path}.copy")
    shutil.copy(ours.path, copy)
    merge_store(ours, theirs.path)
    merge_store(theirs, copy)
    assert state(ours) == state(theirs)
    before = state(ours)
    again = merge_store(ours, theirs.path)
    assert (again.articles, again.sources, again.decisions, again.disputed) == (0, 0, 0, 0)
    assert state(ours) == before
