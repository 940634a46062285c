"""How a status is written in one character, so that no information is in the colour alone."""

from workbench.review.translation import term

MARKS: dict[str | None, str] = {
    None: "·",
    "supported": "✓",
    "refuted": "✗",
    "not_enough_evidence": "?",
    "conflicting": "≠",
    "not_checkable": "–",
}
HALF = "◐"
"""A claim of which only a part is answered."""


def marked(status: str) -> str:
    """A status with its mark: ≠ conflicting."""
    return f"{MARKS[status]} {term(status)}"
