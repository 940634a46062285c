"""A mention to the noun that carries its type."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene

PRIORITY = (
    "unnamed",
    "official_role",
    "person_role",
    "neutral_role",
    "official_body",
    "outlet",
    "social",
    "document",
    "organisation",
)


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """Return the noun and its class; -1 and "" where no word of it has one."""
    if mention.hint in ("writes", "told", "outlet") and scene.in_quotation(mention.first):
        return -1, ""  # пише «Волинський аудит»: a title says nothing of its bearer
    return scene.language.types.find_head(scene, mention)


def may_be_head(scene: Scene, at: int, mention: Mention, *, found: bool) -> bool:
    """In quotation marks only a document, or what stands in them from the beginning."""
    return not scene.in_quotation(at) or (
        not found and (scene.has(at, "document") or scene.in_quotation(mention.first))
    )


def class_of(scene: Scene, at: int) -> str:
    """The likeliest class of a noun."""
    classes = scene.classes[at]
    if scene.tokens[at].is_capitalised and at > 0:
        if "outlet_title" in classes:
            return "outlet"
        if "company_name" in classes:
            return "organisation"
    return next((name for name in PRIORITY if name in classes), "")
