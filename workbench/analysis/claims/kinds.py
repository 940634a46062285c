"""What a claim is: fact, plan or opinion, as a model trained on our own claims says.

What the rules of a language find (it looks ahead, it appraises) is among what the model sees, and
so is whose words they are; it weighs them against each other.
"""

from __future__ import annotations

from workbench.analysis.claims.features import Features
from workbench.analysis.claims.model import load_model


def judge_kind(seen: Features) -> str:
    """Return fact, plan or opinion."""
    return load_model("kind").best(seen)


def kind_grounds(seen: Features, kind: str) -> tuple[str, ...]:
    """Return what spoke most for a kind."""
    return tuple(load_model("kind").grounds(seen, kind))
