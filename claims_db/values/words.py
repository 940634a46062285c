"""The words of the store: what is answered, what can be changed, what can be done."""

from typing import Literal, get_args

from claims_db.values.desk_words import DeskAct, DeskField

Field = Literal["source", "confidence", "status"]
FIELDS: tuple[Field, ...] = ("source", "confidence", "status")
"""What a reviewer answers of each claim, in this order."""
ChangedField = Literal[
    "source",
    "confidence",
    "status",
    "note",
    "evidence",
    "wording",
    "attribution",
    "span",
    "kind",
    "adjudicated_for",
    "story",
    "merged_into",
    "name",
    "type",
    "title",
    "publisher",
    "author",
    "url",
    "published",
    "language",
    "removed",
    "retells",
    DeskField,
]
"""What a decision can change of a claim, of a source, or of an article."""
Detail = Literal["title", "publisher", "author", "url", "published", "language"]
DETAILS: tuple[Detail, ...] = get_args(Detail)
"""What describes an article and can be corrected."""
Kind = Literal["fact", "plan", "opinion"]
"""What a claim is: GUIDELINES of the analysis, section 3."""
SourceType = Literal[
    "agency", "official", "person", "organisation", "document", "social", "unnamed"
]
Act = Literal[
    "answer",
    "split",
    "merge",
    "move",
    "drop",
    "add",
    "set kind",
    "read again",
    "adjudicate",
    "merge sources",
    "rename",
    "retype",
    "retell",
    "same claim",
    "other claim",
    "edit article",
    "remove article",
    "put back",
    DeskAct,
    "undo",
    "redo",
]
"""What a reviewer can do, as the history calls it."""
Status = Literal["supported", "refuted", "not_enough_evidence", "conflicting", "not_checkable"]
STATUSES: tuple[Status, ...] = (
    "supported",
    "refuted",
    "not_enough_evidence",
    "conflicting",
    "not_checkable",
)
Stance = Literal["supports", "refutes", "context"]
CheckedAs = Literal["confirmed", "distorted", "not_found"]
"""What became of looking whether a source really said so; nothing: it was not checked."""
CONFIDENCES: dict[int, str] = {1: "guess", 2: "low", 3: "fair", 4: "high", 5: "certain"}
"""The reviewer's certainty in the status."""
UNKNOWN_PUBLISHER = "unknown publisher"
"""The name of the source that stands for a publisher whom nobody knows."""
