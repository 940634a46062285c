"""How a status is written in one character, so that no information is in the colour alone."""

MARKS: dict[str | None, str] = {
    None: "·",
    "supported": "✓",
    "refuted": "✗",
    "not_enough_evidence": "?",
    "conflicting": "≠",
    "not_checkable": "–",
}


def words(status: str) -> str:
    """A status as it is read: not_enough_evidence → not enough evidence."""
    return status.replace("_", " ")
