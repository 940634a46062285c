"""How often the analysis is right over the annotated articles, each language by itself."""

import importlib.util
import json
from pathlib import Path

import pytest

from workbench.analysis import analyse

SHARED = Path(__file__).parents[2].parent / "shared"
WANTED = {
    "span_f1": 0.93, "link_f1": 0.86, "name_f1": 0.90, "chain": 0.82, "voice": 0.94, "kind": 0.88
}  # fmt: skip

needs_gold = pytest.mark.skipif(
    not (SHARED / "gold").is_dir(), reason="the annotated articles are not beside this checkout"
)


def load_score():
    spec = importlib.util.spec_from_file_location("gold_score", SHARED / "eval" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_found(text):
    return {
        "claims": [
            {
                "start": claim.start,
                "end": claim.end,
                "kind": claim.kind,
                "chain": [
                    {"name": link.name, "type": link.type, "start": link.start, "end": link.end}
                    for link in claim.chain
                ],
            }
            for claim in analyse(text).claims
        ]
    }


@needs_gold
@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_the_figures_are_reached(language):
    tally = load_score().Tally()
    for path in sorted((SHARED / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if gold["language"] == language:
            tally.add(gold, as_found(gold["text"]))

    row = tally.row()

    assert {name: round(row[name], 3) for name in WANTED if row[name] < WANTED[name]} == {}


@needs_gold
def test_the_users_own_article_gives_all_its_claims():
    gold = json.loads((SHARED / "gold" / "seed-ru.json").read_text(encoding="utf-8"))
    tally = load_score().Tally()
    tally.add(gold, as_found(gold["text"]))

    assert tally.n["hit"] == tally.n["gold"] == 14
    assert tally.row()["chain"] > 0.9
