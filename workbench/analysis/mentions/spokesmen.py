"""A role that has no type of its own to the type of whom it speaks for."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ANIMATE, BRAND

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
    "керівни",
    "координатор",
)
"""Who belongs to a company and does not speak for it."""


def type_of_spokesman(
    scene: Scene,
    mention: Mention,
    head: int,
    rest: list[frozenset[str]],
    person: tuple[int, int] | None,
) -> str:
    """A spokesman speaks for what he is spokesman of."""
    staff = scene.lower(head).startswith(STAFF)
    for classes in rest:
        if classes & {"official_body", "official_role", "official_sign"}:
            return "official"
        if classes & {"organisation", "outlet"}:
            return "person" if person or staff else "organisation"
    if scene.language != "en" and _is_of_brand(scene, head + 1, mention.last):
        return "person" if person or staff else "organisation"
    return "person" if staff or _is_private(rest) else "official"


def _is_of_brand(scene: Scene, at: int, last: int) -> bool:
    """представитель | Ozon, глава | «Ромашки», пресс-служба | Газпрома"""
    if at >= last:
        return False
    token = scene.tokens[at]
    if token.text in '«„“"':
        return True
    brand = scene.word(at).is_a(BRAND) and not token.text.isupper()
    return token.is_capitalised and (token.text.isascii() or brand)


def type_of_unnamed(scene: Scene, mention: Mention, head: int, rest: list[frozenset[str]]) -> str:
    """источник в полиции -> official; один из жильцов, некоторые эксперты -> person"""
    if scene.language == "en":
        rest = _inside(scene, mention, head)
    if any(c & {"official_sign", "official_body", "official_role"} for c in rest):
        return "official"
    if scene.language == "en" or "unnamed" in frozenset().union(*rest):
        return "unnamed"
    people = any(scene.word(at).is_a(ANIMATE) for at in range(head + 1, mention.last))
    told = any(c & {"person_role", "neutral_role"} for c in rest)
    return "person" if _is_some_of(scene, head) and (people or told) else "unnamed"


def _is_some_of(scene: Scene, head: int) -> bool:
    """один из, некоторые, ряд: not a word for somebody without a name"""
    named = scene.lower(head).startswith(("источник", "джерел", "собеседн", "співрозмовн"))
    return scene.phrase_at.get(head, (0, ""))[1] == "unnamed" or not (
        named or scene.word(head).is_a(ANIMATE)
    )


def _is_private(rest: list[frozenset[str]]) -> bool:
    return any("person_role" in classes for classes in rest)


def _inside(scene: Scene, mention: Mention, head: int) -> list[frozenset[str]]:
    """a police | source, a source | in the ministry; not a source close to the presidency"""
    inside = scene.lower(head + 1) in ("in", "inside", "within", "at", "from")
    stop = mention.last if inside else head
    return [scene.classes[at] for at in range(mention.first, stop) if at != head]
