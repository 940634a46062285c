"""A sentence and its frames to passages: what is said, and the frames that govern it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

from workbench.analysis.claims.clause_like import has_finite, is_clause_like
from workbench.analysis.claims.clauses import cut_clauses, is_linking_only
from workbench.analysis.claims.governing import Passage, govern, govern_beside, hand_on
from workbench.analysis.claims.reservations import find_reservation
from workbench.analysis.claims.semicolons import split_at_semicolons
from workbench.analysis.claims.sides import (
    begins_with_verb,
    ends_clause,
    is_only_said,
    is_stated,
)
from workbench.analysis.claims.speaker import before_withheld, find_second_act
from workbench.analysis.claims.stretches import (
    before_conjunction,
    calls_apart,
    hangs_on_frame,
    is_framework,
    is_only_setting,
    leads_content,
    skip_comma,
    skip_conjunction,
    skip_that,
    speaks_on,
    stands_inside,
    starts_clause,
    tells_of_source,
    trim,
    without,
)
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene


def read_passages(scene: Scene, frames: list[Frame]) -> list[Passage]:
    """Return the claims of a sentence in order, as token ranges with their frames."""
    return PassageReader(scene).read(0, len(scene.tokens), frames)


@dataclass(frozen=True, slots=True)
class PassageReader:
    """Reads one sentence; remembers what it has read in vain, for each is read only once."""

    scene: Scene
    barren: set[tuple[int, ...]] = field(default_factory=set)
    """Stretches with their frames in which nothing is stated."""

    def read(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """Return the claims of tokens `first`–`last`, clauses between semicolons apart."""
        ranges = split_at_semicolons(self.scene, first, last, frames)
        if len(ranges) <= 1:
            return self._read_range(first, last, frames)
        groups = [
            self._read_range(
                left, right, [f for f in frames if left <= f.first and f.last <= right]
            )
            for left, right in ranges
        ]
        hand_on(self.scene, groups)
        return list(chain.from_iterable(groups))

    def _read_range(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        first, last = trim(self.scene, first, last)
        if first >= last:
            return []
        if not frames:
            return [Passage(left, right) for left, right in cut_clauses(self.scene, first, last)]
        if (own := find_reservation(self.scene, last, frames)) > 0:
            return self._read_range(first, own, frames) + self._read_range(own + 1, last, [])
        reading = (first, last, *map(id, frames))
        if reading in self.barren:
            return []
        ways = (self._strip_after, self._strip_relay, self._strip_before, self._split_around)
        passages = next(filter(None, (read(first, last, frames) for read in ways)), [])
        if not passages:
            self.barren.add(reading)
        return passages

    def _strip_after(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """X, сообщил министр | , но не уточнил, где именно."""
        frame = frames[-1]
        end = before_withheld(self.scene, frame.last - 1, last)
        if frame.side == "before" or frame.first <= first or self._follows(frame, end):
            return []
        if self._states_nothing(first, frame):
            return self._read_range(first, last, frames[:-1])
        if (start := self._starts_own(frames)) > 0:
            own = Passage(start, frame.first, [frame])
            return [*self._read_range(first, frames[-2].last, frames[:-1]), own]
        passages = self._read_range(first, frame.first, frames[:-1])
        if frame.rule == Rule.CITING:
            for passage in passages:
                passage.frames = [frame, *passage.frames]
            return passages
        return govern(self.scene, passages, frame, nested=True)

    def _states_nothing(self, first: int, frame: Frame) -> bool:
        """| In those shows |, Roe rules for the cook: only where it is"""
        led = frame.rule is Rule.AFTER and self.scene.language.subject_may_lead
        return led and is_only_setting(self.scene, first, frame.first)

    def _follows(self, frame: Frame, last: int) -> bool:
        """More than marks stands between a frame and a token."""
        return trim(self.scene, frame.last, last)[0] < last

    def _starts_own(self, frames: list[Frame]) -> int:
        """It was 8% in May according to the mayor, | and 4% in June according to the bank."""
        if len(frames) < 2:
            return 0
        before, own = frames[-2:]
        if before.side != "after" or {before.rule, own.rule} != {Rule.ACCORDING}:
            return 0
        at = skip_comma(self.scene, before.last)
        return at + 1 if self.scene.has(at, "coordinating") and at + 1 < own.first else 0

    def _strip_relay(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """The minister said that X, | the agency reported on Monday, | after Y."""
        told = (n for n, frame in enumerate(frames) if _tells_after(frame))
        at = next(told, 0)
        if at == 0:
            return []
        heard = self._read_range(first, frames[at].first, frames[:at])
        govern(self.scene, heard, frames[at], nested=True)
        return heard + self._read_range(frames[at].last, last, frames[at + 1 :])

    def _strip_before(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """Министр сказал, что X; Как пишет газета, | об этом мэр сказал: «X»"""
        frame = frames[0]
        if len(frames) > 1 and self.scene.phrase(frames[1].first)[1] == "about_this":
            return self._read_range(frames[1].first, last, frames[1:])
        return self._strip_leading(first, last, frames) if self._follows(frame, last) else []

    def _strip_leading(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """Министр сказал, | что X"""
        frame = frames[0]
        whole = leads_content(self.scene, first, frame)
        if not (whole or self._leads(first, frame)):
            return []
        if len(frames) == 1 and (whole or stands_inside(self.scene, first, frame)):
            return [Passage(first, last, [frame], inside=frame)]
        passages = self._read_said(last, frames)
        return [Passage(first, frame.cue[1]), *passages] if frame.whole else passages

    def _leads(self, first: int, frame: Frame) -> bool:
        """Nothing is stated before the frame that it could stand behind."""
        if frame.side == "after" or not is_framework(self.scene, first, frame.first):
            return False
        opened = self.scene.past(_is_mark, first, frame.first)
        if frame.side == "free" and not self._only_links(opened, frame.first):
            return False
        return frame.rule != Rule.ADDING or first >= frame.first

    def _only_links(self, first: int, last: int) -> bool:
        """Marks and linking words, or nothing at all."""
        left, right = trim(self.scene, first, last)
        return left >= right or is_linking_only(self.scene, left, right)

    def _read_said(self, last: int, frames: list[Frame]) -> list[Passage]:
        """What the first frame governs up to a token, and what its speaker does besides."""
        frame, rest = frames[0], frames[1:]
        if calls_apart(frame, rest):
            said = self._read_range(frame.last, rest[0].first, [])
            own = self._read_range(rest[0].first, last, rest)
            return govern(self.scene, said, frame, nested=False) + own
        last = before_withheld(self.scene, frame.last, last)
        act = find_second_act(self.scene, frame, last, rest)
        if not act:
            return govern(self.scene, self.read(frame.last, last, rest), frame, nested=False)
        inside = [f for f in rest if f.last <= act]
        said = self.read(frame.last, act, inside)
        own = self._read_range(act + 1, last, [f for f in rest if f.first > act])
        return govern(self.scene, said, frame, nested=False) + own

    def _split_around(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """A frame in the middle: two claims, or one claim around it."""
        frame = frames[0]
        leads = frame.side == "before"
        left, right = trim(self.scene, first, frame.first), trim(self.scene, frame.last, last)
        if leads and self._leads(first, frame) and not self._follows(frame, last):
            return []  # На питання, чи відкриють міст, він відповів: | and it is told further on
        if not (leads or starts_clause(self.scene, frame, left, right)):
            return self._split_within(first, last, frames)
        left = before_conjunction(self.scene, *left)
        hangs = leads and hangs_on_frame(self.scene, first, frame)
        stated = [] if hangs else self._read_range(*left, [])
        return stated + self._read_said(last, frames)

    def _split_within(self, first: int, last: int, frames: list[Frame]) -> list[Passage]:
        """A, said N, B: what stands on the two sides of a frame that begins no clause."""
        frame, rest = frames[0], frames[1:]
        left, right = trim(self.scene, first, frame.first), trim(self.scene, frame.last, last)
        if speaks_on(frame, rest):
            said = govern(self.scene, self._read_range(*left, []), frame, nested=False)
            return said + self._read_range(frame.last, last, rest)
        if self._only_links(*left) and not begins_with_verb(self.scene, right[0]):
            return govern(self.scene, self._read_range(*right, rest), frame, nested=False)
        if frame.rule == Rule.BRACKETS:
            before = govern(self.scene, self._read_range(*left, []), frame, nested=True)
            return before + self._read_range(*right, rest)
        if not rest and is_only_said(self.scene, left, right):
            return govern(self.scene, self._read_range(*left, []), frame, nested=False)
        if passages := self._cut_around(first, last, frames):
            return passages
        if tells_of_source(self.scene, frame):
            return govern(self.scene, self._read_range(*left, []), frame, nested=False)
        right = (skip_that(self.scene, skip_conjunction(self.scene, *right)), right[1])
        if is_stated(self.scene, right, rest) and ends_clause(self.scene, *left):
            passages = self._read_range(*left, []) + self._read_range(*right, rest)
            return govern(self.scene, passages, frame, nested=False)
        return self._cut_around(first, last, frames, whole=True)

    def _parts_clauses(self, frame: Frame, left: int, right: int) -> bool:
        """The bridge is shut, | he said |, and trams wait"""
        stated = is_clause_like(self.scene, left, frame.first)
        return stated and has_finite(self.scene, frame.last, right)

    def _cut_around(
        self, first: int, last: int, frames: list[Frame], *, whole: bool = False
    ) -> list[Passage]:
        """A, а B, по словам N, … | A, according to N, …, and B: cut where no frame would stand.

        The frame governs its own clause and what follows it; in a quotation, all of it. What
        stands around it may be known to be one `whole`.
        """
        frame = frames[0]
        pieces = cut_clauses(without(self.scene, frame), first, last)
        at = next((n for n, piece in enumerate(pieces) if piece[0] <= frame.first < piece[1]), 0)
        around = [Passage(*pieces[at], [frame], inside=frame)]
        if len(pieces) < 2:
            return around if whole else []
        if not whole and self._parts_clauses(frame, *pieces[at]):
            return []
        groups = [self._read_range(*piece, _cued_in(frames, *piece)) for piece in pieces]
        groups[at] = around if whole else groups[at]
        before = groups[:at] if self.scene.in_quotation(first) else []
        for group in (*before, *groups[at + 1 :]):
            govern_beside(self.scene, group, frame)
        return list(chain.from_iterable(groups))


def _cued_in(frames: list[Frame], first: int, last: int) -> list[Frame]:
    """Those whose cue stands in a range."""
    return [frame for frame in frames if first <= frame.cue[0] < last]


def _is_mark(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text in QUOTE_MARKS


def _tells_after(frame: Frame) -> bool:
    return frame.rule is Rule.AFTER and frame.side == "after"
