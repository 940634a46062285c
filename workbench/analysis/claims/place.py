"""A statement where it stands among those of its line, and who may speak there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workbench.analysis.claims.statement import Statement
from workbench.analysis.result import Link
from workbench.analysis.sentence.sentence import is_word

REACH = 30
"""Statements a quotation is followed over, either way."""


class Voices(NamedTuple):
    """Who speaks in a line beside those whom its frames name."""

    label: Link | None = None
    """OG: The airport wanted monitors."""
    answerer: Link | None = None
    """Whom the article has introduced, where the line answers a question."""
    lead_in: tuple[Link, ...] = ()
    """Врачи напоминают: | and the items follow on their own lines"""


class Place(NamedTuple):
    """A statement where it stands: what is before it knows whose words it is already."""

    line: Sequence[Statement]
    at: int
    """Which of its line it is."""
    earlier: Sequence[Statement]
    """Those of the lines before."""
    later: Sequence[Statement]
    """Those of the lines after that go on with what the line leaves open."""
    voices: Voices
    next_line: Sequence[Statement] = ()
    """Those behind the line, from the next one on."""

    @property
    def statement(self) -> Statement:
        return self.line[self.at]

    @property
    def before(self) -> Sequence[Statement]:
        """The nearest of its own line."""
        return self.line[max(0, self.at - REACH) : self.at]

    @property
    def after(self) -> Sequence[Statement]:
        return self.line[self.at + 1 : self.at + REACH]


Chain = Sequence[Link]


def is_mostly_quoted(statement: Statement) -> bool:
    scene, passage = statement.scene, statement.passage
    words = scene.all_that(is_word, passage.first, passage.last)
    quoted = [at for at in words if scene.in_quotation(at)]
    return len(quoted) >= 6 and len(quoted) * 2 > len(words)
