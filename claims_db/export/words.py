"""Our terms as a reader of a report sees them."""

from claims_db.records import CONFIDENCES

VERDICTS = {
    "supported": "Supported",
    "refuted": "Refuted",
    "not_enough_evidence": "Not enough evidence",
    "conflicting": "Conflicting evidence",
    "not_checkable": "Not checkable",
    "disputed": "Disputed",
    "unreviewed": "Unreviewed",
}
SIGNS = {
    "supported": "✓",
    "refuted": "✗",
    "not_enough_evidence": "?",
    "conflicting": "≠",
    "not_checkable": "–",
    "disputed": "!",
    "unreviewed": "·",
}
"""What tells the verdicts apart without colours."""

SURENESS = {number: f"confidence {number} of 5: {word}" for number, word in CONFIDENCES.items()}
