"""A store of as many claims as are asked for, with articles of made-up news."""

import random
import time
from pathlib import Path

from claims_db import ClaimStore
from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
from claims_db.file.index_parts import much_comes_in
from claims_db.values.incoming import NewSource

CLAIMS_PER_ARTICLE = 15
SENTENCE = """
    цены выросли в мае на процентов сообщил министр финансов агентству переговоры стороны
    prices rose officials said after talks in Paris the ministry reported losses
"""
WORDS = SENTENCE.split()


def fill(path: Path, claims: int) -> float:
    """Make a store of `claims` claims, a third of them reviewed; return the seconds it took."""
    chance = random.Random(7)
    begun = time.perf_counter()
    with ClaimStore(path) as store:
        # nobody waits for this store to be on disk
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")
        with much_comes_in(store.connection):
            for number in range(claims // CLAIMS_PER_ARTICLE + 1):
                store.articles.add(make_article(chance, number))
        seconds = time.perf_counter() - begun
        settle_a_third(store)
    return seconds


def make_article(chance: random.Random, number: int) -> NewArticle:
    """An article of news as the analysis hands it over."""
    text, claims = f"Article {number}.\n", []
    for place in range(CLAIMS_PER_ARTICLE):
        content = " ".join(chance.choices(WORDS, k=14)) + f" {number}-{place}."
        start = len(text)
        text += content + " "
        source = NewSource(name=f"Agency {chance.randrange(10)}", type="agency")
        link = NewLink(source=source, start=start, end=start + 5, cue=(start + 6, start + 9))
        claims.append(
            NewClaim(
                start=start,
                end=start + len(content),
                content=content,
                kind="fact",
                check_worthiness=chance.randrange(100) / 100,
                chain=(link,) if place % 2 else (),
            )
        )
    return NewArticle(
        text=text,
        file_name=f"{number}.txt",
        file_sha256="0" * 64,
        title=f"Article {number}",
        publisher=f"Publisher {number % 20}",
        published=f"2026-{number % 12 + 1:02}-01",
        language="ru",
        claims=tuple(claims),
    )


def settle_a_third(store: ClaimStore) -> None:
    """Answer every third claim, by the statements that a million decisions come down to."""
    with store.connection.write():
        store.connection.execute(
            """
            INSERT INTO answer (claim_id, reviewer, source_id, chain, confidence, status,
                                reviewed_at)
            SELECT id, 'anna', origin_id, '[' || origin_id || ']', id % 5 + 1,
                   CASE id % 2 WHEN 0 THEN 'supported' ELSE 'refuted' END,
                   '2026-01-06T10:00:00.000+00:00'
            FROM claim
            WHERE id % 3 = 0
            """
        )
        store.connection.execute(
            """
            UPDATE claim
            SET settled_by = 'anna', settled_confidence = id % 5 + 1,
                settled_status = CASE id % 2 WHEN 0 THEN 'supported' ELSE 'refuted' END
            WHERE id % 3 = 0
            """
        )
