"""The analysis finds in each seed what a careful person found in it."""

import csv
import re
from functools import cache
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from workbench.analysis import Analysis, Candidate, analyse

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLES = [path.stem for path in sorted(SEEDS.glob("*.txt"))]

SAME_SPAN = 0.8
"""Intersection over union from which two spans are one claim."""

SPANS_FOUND = 0.8
ORIGINS_FOUND = 0.7


@cache
def found_in(article: str) -> Analysis:
    """What the analysis finds in a seed."""
    return analyse((SEEDS / f"{article}.txt").read_text(encoding="utf-8"))


def expected_in(article: str) -> list[dict[str, str]]:
    """What a person found in it."""
    with (SEEDS / f"{article}.claims.csv").open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def overlap(row: dict[str, str], claim: Candidate) -> float:
    """Intersection over union of an expected and a found span."""
    start, end = int(row["start"]), int(row["end"])
    shared = min(end, claim.end) - max(start, claim.start)
    return max(0, shared) / (max(end, claim.end) - min(start, claim.start))


def pairs(article: str) -> list[tuple[dict[str, str], Candidate]]:
    """Each expected claim that was found, with what was found for it."""
    return [
        (row, claim)
        for row in expected_in(article)
        for claim in found_in(article).claims
        if overlap(row, claim) >= SAME_SPAN
    ]


@pytest.mark.parametrize("article", ARTICLES)
def test_the_table_fits_the_text(article: str) -> None:
    text = (SEEDS / f"{article}.txt").read_text(encoding="utf-8")

    for row in expected_in(article):
        span = text[int(row["start"]) : int(row["end"])]
        assert set(re.findall(r"\w+", row["claim"])) <= set(re.findall(r"\w+", span))


@pytest.mark.parametrize("article", ARTICLES)
def test_the_language_is_recognised(article: str) -> None:
    assert article.endswith(f"-{found_in(article).language}")


@pytest.mark.parametrize("article", ARTICLES)
def test_the_claims_are_found(article: str) -> None:
    expected = len(expected_in(article))

    assert len(pairs(article)) >= SPANS_FOUND * expected
    assert len(found_in(article).claims) <= 1.2 * expected


@pytest.mark.parametrize("article", ARTICLES)
def test_most_origins_are_found(article: str) -> None:
    """The first of the chain, or nobody where the article speaks itself."""
    rows = pairs(article)

    right = [row for row, claim in rows if has_origin(claim, row)]

    assert len(right) >= ORIGINS_FOUND * len(rows)


def has_origin(claim: Candidate, row: dict[str, str]) -> bool:
    """Whether a claim has the origin that a person gave it."""
    if not claim.chain:
        return row["source"] == row["attribution_chain"]
    return fuzz.token_set_ratio(claim.chain[0].name.lower(), row["source"].lower()) >= 85
