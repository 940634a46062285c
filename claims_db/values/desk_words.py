"""The words of a desk: what is said of a claim or an article, and by which acts."""

from typing import Any, Literal, get_args

DeskField = Literal[
    "assigned", "question", "look", "waiver", "signed", "publication", "told", "correction"
]
"""What a desk says. `told` is the verdict on a claim that readers were told last."""
DESK: tuple[DeskField, ...] = get_args(DeskField)
DeskAct = Literal[
    "assign",
    "ask",
    "reply",
    "ready",
    "approve",
    "send back",
    "waive",
    "sign off",
    "publish",
    "correct",
]
ABOUT_CLAIMS: tuple[DeskField, ...] = ("look", "waiver", "told", "correction")
ABOUT_ARTICLES: tuple[DeskField, ...] = ("signed", "publication")
ABOUT_BOTH: tuple[DeskField, ...] = ("assigned", "question")
ONE_OF_MANY: dict[str, str] = {"question": "act", "waiver": "rule", "correction": "act"}
"""Fields of which there may be several, and what tells them apart."""
Look = Literal["ready", "approved", "sent_back"]
Result = Literal["answered", "declined", "no_answer"]
"""What became of a question; one that is open has none of it."""
PARTS: dict[str, set[str]] = {
    "question": {"act", "whom", "what", "way", "asked", "until", "result", "answer", "answered"},
    "look": {"act", "state", "reason", "of", "status", "confidence"},
    "waiver": {"act", "rule", "reason"},
    "signed": {"act", "verdicts"},
    "publication": {"url", "day"},
    "correction": {"act", "was", "now", "reason"},
}
"""What the journal keeps of a field that is more than one word."""


def key_of(field: str, value: object) -> str:
    """Which of several a value is, of those that its field has; empty: there is one only."""
    if field not in ONE_OF_MANY or not isinstance(value, dict):
        return ""
    return str(value[ONE_OF_MANY[field]])


def told(field: str, value: dict[str, Any]) -> str:
    """What the journal keeps of a field, in one line."""
    if field == "question":
        until = f", until {value['until']}" if value["until"] else ""
        result = (value["result"] or "").replace("_", " ")
        came = ": ".join(said for said in (result, value["answer"]) if said)
        return f"{value['whom']}: {value['what']}{until}" + (f" – {came}" if came else "")
    if field == "look":
        return ": ".join(
            said for said in (value["state"].replace("_", " "), value["reason"]) if said
        )
    if field == "waiver":
        return f"{value['rule']}: {value['reason']}"
    if field == "publication":
        return f"{value['url']}, {value['day']}"
    if field == "correction":
        return f"{value['was']}, now {value['now']}: {value['reason']}"
    return "yes"
