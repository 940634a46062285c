"""A mention whose head is found: what the rules for its type look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene


@dataclass(frozen=True, slots=True)
class Named:
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
        """The classes of its other words, those first that say most of the head."""
        return self.scene.language.types.classes_near(self.scene, self.mention, self.head)


TypeRule = Callable[[Named], str | None]


def first_answer(rules: Iterable[TypeRule], named: Named) -> str | None:
    """Ask the rules in order and return the type that the first of them gives."""
    return next((kind for rule in rules if (kind := rule(named)) is not None), None)
