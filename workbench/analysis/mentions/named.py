"""A mention whose head is found: what the rules for its type look at."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import BODIES, SOURCE_CLASSES, Scene
from workbench.analysis.words.word import ADJECTIVE, NOUN

PARTS = (
    "сектор",
    "отряд",
    "загон",
    "загін",
    "отдел",
    "управлен",
    "департамент",
    "центр",
    "служб",
    "лаборатор",
    "направлен",
    "відділ",
    "управлін",
    "напрям",
    "department",
    "division",
)
NOTHING: frozenset[str] = frozenset()
EVERY = frozenset(("", *SOURCE_CLASSES))
ANY = ("",)


class Named(NamedTuple):
    """A mention with the noun that carries its type; it decides nothing."""

    scene: Scene
    mention: Mention
    head: int
    head_class: str
    """Empty where no word has a class."""
    person: tuple[int, int] | None
    """The tokens of a personal name."""

    @property
    def near(self) -> list[frozenset[str]]:
        """The classes of its other words, those first that say most of the head.

        начальник отдела | завода: a part of something is what the whole of it is.
        """
        scene = self.scene
        near = scene.language.types.words_near(scene, self.mention, self.head)
        words = [at for at in near if not _is_only_described(scene, at)]
        parts = {at for at in words if scene.starts_with(at, PARTS)}
        whole = any(scene.is_of(at, BODIES) for at in words if at not in parts)
        left_out = parts if whole or self._is_beside_firm(words) else ()
        return [NOTHING if at in left_out else classes_of(scene, at) for at in words]

    @property
    def body(self) -> frozenset[str]:
        """What the likeliest body near it is; nothing where there is none."""
        bodies = (classes & BODIES for classes in self.near)
        return next(filter(None, bodies), NOTHING)

    def _is_beside_firm(self, words: list[int]) -> bool:
        """A word of its own alphabet among whose neighbours a foreign name is"""
        own = not self.scene.tokens[self.head].text.isascii()
        return own and any(_is_foreign(self.scene, at) for at in words)


def classes_of(scene: Scene, at: int) -> frozenset[str]:
    """the roads | agency |: of the state; not: the news agency, the agency, a travel agency"""
    agency = scene.lower(at).removesuffix("'s") == "agency" and scene.classes[at] == OUTLET
    named = scene.word(at - 1).is_a(ADJECTIVE | NOUN) or scene.tokens[at - 1].is_capitalised
    public = agency and named and not scene.is_of(at - 1, OUTLET)
    return OFFICIAL if public and scene.lower(at - 1) not in PRESS else scene.classes[at]


OUTLET, OFFICIAL = frozenset(("outlet",)), frozenset(("official_body",))
PRESS = frozenset(("the", "an", "news", "press", "telegraph", "photo", "picture", "television"))


def _is_only_described(scene: Scene, at: int) -> bool:
    """управління | громадського | здоров'я: no outlet «Громадське»"""
    described = scene.has(at, "proper") and scene.word(at).is_a(ADJECTIVE)
    return described and not scene.tokens[at].is_capitalised


def _is_foreign(scene: Scene, at: int) -> bool:
    """департамент исследований | Total: among letters of another alphabet a firm; not: (IAA)"""
    token = scene.tokens[at]
    foreign = token.text.isascii() and token.text.isalpha() and scene.lower(at - 1) != "("
    return foreign and token.is_capitalised and not scene.classes[at]


def begins(named: Named, *beginnings: str) -> bool:
    """The head begins with one of them."""
    return named.scene.starts_with(named.head, beginnings)


TypeRule = Callable[[Named], str | None]


def when(
    test: Callable[[Named], bool],
    kind: str,
    *,
    of: Container[str] = EVERY,
    begins: tuple[str, ...] = ANY,
) -> TypeRule:
    """A rule that tells one type: asked of heads of some classes, or that begin so."""

    def rule(named: Named) -> str | None:
        asked = named.head_class in of and named.scene.starts_with(named.head, begins)
        return kind if asked and test(named) else None

    return rule


def first_answer(rules: Iterable[TypeRule], named: Named) -> str | None:
    """Ask the rules in order and return the type that the first of them gives."""
    return next((kind for rule in rules if (kind := rule(named)) is not None), None)
