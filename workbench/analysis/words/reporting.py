"""What the matcher of frames asks of a language: which words report, and what beside them does.

`T` is the sentence that is asked about.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from workbench.analysis.frame import Frame, Mention, Part, Parts

T = TypeVar("T", contravariant=True)


class Reporting(Protocol[T]):
    """Which words report, and which of those beside them do so."""

    def is_cue(self, scene: T, at: int, /) -> bool: ...

    def leading(self, cues: list[int], /) -> list[int]:
        """Of the words of a part that report, those before what is said, likeliest first."""

    def subject_before(self, scene: T, first: int, last: int, verb: int, /) -> Mention | None:
        """Of tokens before a verb, those that agree with it."""

    def subject_in(self, scene: T, part: Part, verb: int, /) -> Mention | None:
        """Of a part that stands before the one of the verb."""

    def subject_after(self, scene: T, cue: int, last: int, /) -> Mention | None: ...

    def listener(self, scene: T, first: int, last: int, /) -> Mention | None:
        """заявил | агентству BNS: a noun phrase that is an outlet's and no subject"""

    def read_cited(self, scene: T, first: int, last: int, /) -> list[Mention]: ...

    def read_relay(self, scene: T, part: Part, /) -> list[Mention]:
        """, полученный | агентством"""

    def begins_content(self, scene: T, parts: Parts, at: int, cue: int, /) -> int:
        """The first token of what is said when a part opens it, else -1."""

    def subject_at(self, scene: T, cue: int, place: tuple[int, int, int], /) -> Mention:
        """The phrase of a noun that is known to be the subject: where it may begin, the noun,
        where it must end."""

    def stranger(self, scene: T, first: int, last: int, cue: int, /) -> Mention | None:
        """Who agrees with the verb, though no list knows him."""

    def place_before(self, scene: T, parts: Parts, at: int, /) -> tuple[Mention, int] | None:
        """На видео, | которое он выложил, | видно: the place and the first token of its part."""

    def accepts(self, scene: T, cue: int, subject: Mention, /) -> bool:
        """Whoever is the subject of this verb says something."""

    def stands_beside(self, scene: T, parts: Parts, at: int, name: Mention, /) -> int:
        """Her niece, | Clara Vale: where the words of a part begin that say who a name is, or -1"""

    def finish(self, scene: T, parts: Parts, at: int, frame: Frame, /) -> Frame:
        """A frame with what only the language knows of its source and of whom it told."""

    def shown(self, scene: T, subject: Mention, cue: int, last: int, /) -> int:
        """Emails show | managers discussing it: where what a paper shows begins, else -1"""

    def is_insert(self, scene: T, part: Part, /) -> bool:
        """, которую видело агентство,: it stands between a subject and its verb"""

    def acts(self, scene: T, part: Part, /) -> bool:
        """The subject in a part has a verb there already."""

    def has_clause(self, scene: T, first: int, last: int, /) -> bool: ...

    def refuses_comment(self, scene: T, content: int, /) -> bool: ...

    def is_called(self, scene: T, parts: Parts, at: int, cue: int, /) -> bool:
        """назвал | матч «цирком»"""

    def extend(self, scene: T, parts: Parts, at: int, frame: Frame, /) -> Frame:
        """A frame with what trails after its source."""

    def find_bare(self, scene: T, parts: Parts, at: int, /) -> Frame | None:
        """Пожар потушен, — МЧС."""

    def find_verbless(self, scene: T, parts: Parts, at: int, /) -> Frame | None:
        """Мэр: «…»"""
