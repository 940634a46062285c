"""How much a claim deserves checking, and why (tests/gold/WORTH.md says what is meant)."""

from __future__ import annotations

from workbench.analysis.claims.features import Features
from workbench.analysis.claims.model import load_model

REASONS = {
    **{name: (name,) for name in ("number", "percentage", "money", "date")},
    "named actor": ("capital",),
    **{name: (f"main {name}", f"beside {name}") for name in ("cause", "comparison", "hedge")},
    "short": ("length 1–4",),
}
"""What a reader is told, and the features that mean it."""


def see_worth(seen: Features, kind: str) -> Features:
    """What the model of worth sees: the same, and of what kind the claim is."""
    return seen | {f"kind {kind}"}


def judge_worth(seen: Features, kind: str) -> tuple[float, tuple[str, ...]]:
    """Return how likely a reader calls it worth checking, from 0 to 1, and the reasons."""
    worth = load_model("worth").shares(see_worth(seen, kind))["worth checking"]
    reasons = [name for name, features in REASONS.items() if not seen.isdisjoint(features)]
    if kind != "fact":
        reasons.append(kind)
    return round(worth, 3), tuple(reasons)
