"""What a clause reports with, and the roles in what it reports."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import SINGULAR


class Role(StrEnum):
    """What somebody or something does in a frame."""

    LISTENER = "listener"
    CITED = "cited"
    MEDIUM = "medium"
    """In an interview, on his page."""
    PLACE = "place"
    """В мэрии: with verbs that name nobody, the source."""
    AGENT = "agent"
    """Повідомлено | мером: who did what nobody does in the nominative."""
    REFERRED = "referred"
    """указал | на письмо: what a source that is named points to."""
    THERE = "there"


class Verb(NamedTuple):
    """What a clause reports with, and who does so where that is certain."""

    scene: Scene
    at: int
    subject: Mention | None = None

    def is_a(self, name: str) -> bool:
        return self.scene.has(self.at, name)

    @property
    def is_plural(self) -> bool:
        """сообщили: with a place it needs no subject"""
        return not self.scene.word(self.at).verb & SINGULAR

    @property
    def names_nobody(self) -> bool:
        """сообщили, говорится, известно: the verb needs no subject"""
        return any(self.is_a(name) for name in NAMING_NOBODY)

    @property
    def is_written(self) -> bool:
        """следует, говорится, указано: with the paper that it stands in it has no subject"""
        written = self.scene.lower(self.at).endswith(WRITTEN)
        return self.is_a("showing") and (written or self.scene.starts_with(self.at, FOLLOWING))


class Roles(NamedTuple):
    """Who plays which role; several may play one."""

    players: tuple[tuple[Role, Mention], ...] = ()

    def all(self, role: Role) -> list[Mention]:
        return [mention for played, mention in self.players if played is role]

    def one(self, role: Role) -> Mention | None:
        return next(iter(self.all(role)), None)


WRITTEN = ("ся", "сь", "но")
"""говорится, сказано, видно; not: в ней обнаружили"""
FOLLOWING = ("следу", "вытека", "явству", "випливає", "випливало", "слідує", "зрозуміло")
CALLING = words("calling describing")
"""What says what something is: назвал план «фарсом», описал его как «фарс»"""
NAMING_NOBODY = ("plural", "showing", "impersonal", "news", "appearing")
