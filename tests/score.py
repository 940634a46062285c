"""How often the analysis is wrong, measured on the annotated articles of tests/gold.

    python -m tests.score [FOLDER]
    python -m tests.score --curve [FOLDER]

A claim is found when what it shares with an annotated one is at least 0.8 of both
together. Over the claims found: a link of the chain is right when its name or its
mention is the annotated one and its type too; `chain` counts the chains that are right
from end to end, `voice` the claims where it is right whether anybody is named,
`kind` those whose kind is right. The curve tells, of suggestions told to be so sure, how
many are right: the claim is found, and its chain right from end to end.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from workbench.analysis import analyse
from workbench.analysis.result import Candidate
from workbench.training.comparing import SAME, as_annotated, is_same_chain, is_same_link, shared

GOLD = Path(__file__).parent / "gold"
MEASURES = ("span", "link", "chain", "voice", "kind")


def measure(articles: list[dict[str, Any]]) -> dict[str, float]:
    """The measures over some annotated articles, each 0 to 1."""
    count: Counter[str] = Counter()
    for article in articles:
        found = [_marked(claim) for claim in claims_in(article["text"])]
        count["found"] += len(found)
        count["annotated"] += len(article["claims"])
        for right, suggested in pairs(article["claims"], found):
            links = list(right_links(right["chain"], suggested["chain"]))
            count["same"] += 1
            count["links"] += len(right["chain"]) + len(suggested["chain"])
            count["links right"] += len(links)
            count["chain"] += is_same_chain(right["chain"], suggested["chain"])
            count["voice"] += bool(right["chain"]) == bool(suggested["chain"])
            count["kind"] += right["kind"] == suggested["kind"]
    same = max(count["same"], 1)
    return {
        "span": 2 * count["same"] / (count["found"] + count["annotated"]),
        "link": 2 * count["links right"] / max(count["links"], 1),
        **{name: count[name] / same for name in ("chain", "voice", "kind")},
    }


@cache
def claims_in(text: str) -> tuple[Candidate, ...]:
    """What the analysis finds in an article, once for everything that is measured of it."""
    return analyse(text).claims


def _marked(claim: Candidate) -> dict[str, Any]:
    """A candidate in the form of the annotations."""
    chain = as_annotated(claim.chain)
    return {"start": claim.start, "end": claim.end, "kind": claim.kind, "chain": chain}


def pairs(
    annotated: list[dict[str, Any]], found: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Pair each annotated claim with the found one that shares most with it, if enough."""
    for right in annotated:
        best = max(found, key=lambda claim: shared(right, claim), default=None)
        if best is not None and shared(right, best) >= SAME:
            yield right, best


def right_links(
    right: list[dict[str, Any]], suggested: list[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Yield the annotated links that were suggested, each once."""
    left = list(suggested)
    for link in right:
        same = next((other for other in left if is_same_link(link, other)), None)
        if same is not None:
            left.remove(same)
            yield link


def read(folder: Path = GOLD) -> list[dict[str, Any]]:
    """The annotated articles of a folder."""
    files = sorted(folder.glob("*.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def figures_as_markdown(folder: Path = GOLD) -> str:
    """The measures of each language, as the README shows them."""
    articles = read(folder)
    lines = [
        f"| articles | claims | {' | '.join(MEASURES)} |",
        "|---|---|" + "---|" * len(MEASURES),
    ]
    for group in sorted({group_of(article) for article in articles}):
        of_it = [article for article in articles if group_of(article) == group]
        claims = sum(len(article["claims"]) for article in of_it)
        figures = measure(of_it)
        shown = " | ".join(f"{figures[name]:.2f}" for name in MEASURES)
        lines.append(f"| {group} | {claims} | {shown} |")
    return "\n".join(lines) + "\n"


def group_of(article: dict[str, Any]) -> str:
    """The language, and whether the rules were made in sight of the article."""
    seen = article.get("looked_at", True)
    return f"{article['language']}, {'looked at' if seen else 'not looked at'}"


@dataclass
class Level:
    """Suggestions that are told to be about equally sure."""

    claims: int = 0
    right: int = 0
    told: float = 0.0

    @property
    def share(self) -> float:
        """How many of them are right."""
        return self.right / self.claims


def find_levels(articles: list[dict[str, Any]]) -> dict[int, Level]:
    """By tenths of the score, from 0 to 9."""
    levels: dict[int, Level] = defaultdict(Level)
    for article in articles:
        claims = claims_in(article["text"])
        found = [_marked(claim) for claim in claims]
        right = {
            id(suggested)
            for annotated, suggested in pairs(article["claims"], found)
            if is_same_chain(annotated["chain"], suggested["chain"])
        }
        for claim, suggested in zip(claims, found, strict=True):
            level = levels[min(int(claim.score * 10), 9)]
            level.claims += 1
            level.told += claim.score
            level.right += id(suggested) in right
    return dict(levels)


def curve_as_markdown(folder: Path = GOLD) -> str:
    """How sure suggestions are told to be, and how many of them are right."""
    lines = ["| told | suggestions | right |", "|---|---|---|"]
    for _, level in sorted(find_levels(read(folder)).items()):
        lines.append(f"| {level.told / level.claims:.2f} | {level.claims} | {level.share:.2f} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    show = curve_as_markdown if "--curve" in sys.argv else figures_as_markdown
    folders = [Path(name) for name in sys.argv[1:] if name != "--curve"]
    print(show(*folders), end="")
