"""A role that has no type of its own to the type of whom it speaks for."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named

STAFF = (
    "сотрудни",
    "співробітни",
    "работник",
    "працівни",
    "член",
    "участни",
    "учасни",
    "завед",
    "завідувач",
    "руководител",
    "керівник",
    "керівниця",
    "керівниці",
    "керівницю",
    "керівницею",
    "координатор",
    "chief",
    "head",
    "deput",
    "member",
    "delegate",
    "coordinator",
    "co-ordinator",
    "clerk",
    "advis",
    "aide",
    "staff",
)
"""Who belongs to a company and does not speak for it."""

LEADERS = ("глав", "голов", "очільни", "председател", "лидер", "лідер")
"""Who is at the head of a company: somebody, though without a name."""

OF_STATE = frozenset(("official_body", "official_role", "official_sign"))


def type_of_spokesman(named: Named, *, of_brand: bool) -> str:
    """A spokesman speaks for what he is spokesman of; `of_brand`: for a name with no class."""
    staff = named.scene.starts_with(named.head, STAFF)
    leads = named.scene.starts_with(named.head, LEADERS)
    alone = "person" if named.person or staff or leads else "organisation"
    for classes in named.near:
        if classes & OF_STATE:
            return "official"
        if classes & {"organisation", "outlet"}:
            return alone
    if of_brand:
        return alone
    return "person" if staff or _is_private(named.near) else "official"


def _is_private(rest: list[frozenset[str]]) -> bool:
    return any("person_role" in classes for classes in rest)
