"""How sure a suggestion is: learnt from suggestions that were right and wrong."""

import json
from pathlib import Path

from workbench.analysis import analyse
from workbench.training.__main__ import make_certainty, read_recipe
from workbench.training.comparing import is_same_chain, shared
from workbench.training.examples import read_outcomes

GOLD = Path(__file__).parents[1] / "gold"


def test_a_source_that_is_plain_is_surer_than_a_chain_of_several() -> None:
    one = "The ministry closed the bridge on Monday, the mayor of Estwick said."
    several = "The bridge is cracked, an engineer told the Daily Post, citing a harbour board note."

    (plain,), (long,) = analyse(one).claims, analyse(several).claims

    assert len(plain.chain) == 1 < len(long.chain)
    assert plain.score > 0.7 > long.score


def test_an_outcome_is_right_where_span_and_chain_are(tmp_path: Path) -> None:
    article = json.loads((GOLD / "ru-04.json").read_text(encoding="utf-8"))
    before = [right for _, right in read_outcomes(GOLD / "ru-04.json")]
    named, other = [claim for claim in article["claims"] if claim["chain"]][:2]
    named["chain"][0]["type"] = "social"
    other["start"] = other["end"] - 1
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(article), encoding="utf-8")

    after = [right for _, right in read_outcomes(changed)]

    assert sum(before) > len(before) / 2
    assert sum(before) - sum(after) == 2


def test_what_goes_wrong_with_a_feature_is_told_less_sure() -> None:
    seen = [(frozenset({"plain"}), True), (frozenset({"odd"}), False)] * 20

    model = make_certainty(seen, read_recipe()["certainty"])

    assert model.shares(frozenset({"plain"}))["right"] > 0.8
    assert model.shares(frozenset({"odd"}))["right"] < 0.2


def test_spans_that_touch_share_nothing() -> None:
    assert shared({"start": 0, "end": 4}, {"start": 4, "end": 8}) == 0
    assert shared({"start": 0, "end": 4}, {"start": 0, "end": 8}) == 0.5


def test_chains_are_the_same_link_by_link() -> None:
    agency = {"name": "Reuters", "type": "agency", "start": 0, "end": 7}
    police = {"name": "police", "type": "official", "start": 20, "end": 26}

    assert is_same_chain([agency, police], [agency, police])
    assert not is_same_chain([agency, police], [police, agency])
    assert not is_same_chain([agency], [agency, police])
