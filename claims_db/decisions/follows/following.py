"""The decisions on an article's claims to the state that follows, in whatever order they came in.

Of every field the latest decision counts, by the time in its id. Where two machines cut
a passage differently, claims that somebody decided on go first, then the latest cut;
what overlaps with those is superseded: out of the lists, with its answers kept. Nothing here
knows the store: rows go in, values come out.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, cast

from claims_db.decisions.follows.settling import Given, Settled, Suggested, settled
from claims_db.values.answered import NOTHING, Answered, Evidences, Key, ids_in
from claims_db.values.words import FIELDS, ChangedField

Gone = Literal["edited", "superseded", "removed"]
Span = tuple[int, int, str]
"""Start, end and content."""


class Cut(NamedTuple):
    """A claim with what was decided about where it stands."""

    id: int
    made_by: str | None
    as_it_stands: Span
    latest: str | None
    """The latest decision on its span; `None`: there is none."""
    span: Span | None
    """What that decision made of it; `None`: out of the lists."""
    is_decided: bool
    """Whether anybody has decided anything about it."""


class Outcome(NamedTuple):
    """Where a claim stands, or why it is not in the lists."""

    span: Span | None
    gone: Gone | None


class Said(NamedTuple):
    """The latest decision of a reviewer on a field of a claim."""

    claim: int
    field: ChangedField
    reviewer: str
    after: Any
    made_at: str


class State(NamedTuple):
    """All that follows for the claims of an article."""

    spans: dict[int, Outcome]
    chosen: dict[int, str]
    """Whose answer to a disputed claim was chosen."""
    answers: dict[Key, Answered]
    evidence: dict[Key, Evidences]
    settled: dict[int, Settled]
    kinds: dict[int, str]


def outcomes(cuts: Iterable[Cut], *, removed: bool = False) -> dict[int, Outcome]:
    """Return what becomes of the claims of an article; if that is `removed`, none stands."""
    found: dict[int, Outcome] = {}
    candidates = []
    for cut in cuts:
        span = cut.span if cut.latest else cut.as_it_stands
        if span is None or (cut.latest is None and cut.made_by is not None):
            found[cut.id] = Outcome(None, "edited")  # or its decision has not come in yet
        else:
            rank = cut.is_decided, cut.latest or "", -span[0], -span[1], cut.id
            candidates.append((rank, cut.id, span))
    standing: list[tuple[int, int]] = []
    for _, claim, span in sorted(candidates, key=lambda one: one[0], reverse=True):
        place = bisect_left(standing, (span[1], 0))  # the last before this begins before its end
        free = place == 0 or standing[place - 1][1] <= span[0]
        found[claim] = Outcome(span, None) if free else Outcome(None, "superseded")
        if free:
            standing.insert(place, (span[0], span[1]))
    if removed:
        return {claim: o if o.gone else Outcome(None, "removed") for claim, o in found.items()}
    return found


def answered(
    said: Iterable[Said], ids: Callable[[Sequence[str]], list[int]]
) -> tuple[dict[Key, Answered], dict[Key, Evidences], dict[int, str]]:
    """Return answers, evidence and adjudications after what was said, the earliest first."""
    answers: dict[Key, Answered] = {}
    evidence: dict[Key, Evidences] = {}
    chosen: dict[int, str] = {}
    for claim, field, reviewer, after, made_at in said:
        if field == "adjudicated_for":
            if after is not None:
                chosen[claim] = after
        elif field == "evidence":
            if after:
                evidence[claim, reviewer] = after
        elif is_answer(field):
            value = ids(after or ()) if field == "source" else after
            row = answers.get((claim, reviewer), NOTHING)
            answers[claim, reviewer] = row.with_field(field, value, made_at)
    for key in evidence:
        answers.setdefault(key, NOTHING)
    kept = {key: row for key, row in answers.items() if row != NOTHING or key in evidence}
    return kept, evidence, chosen


def standing(
    answers: Mapping[Key, Answered],
    spans: Mapping[int, Outcome],
    chosen: Mapping[int, str],
    suggested: Mapping[int, Suggested],
    same_as: Mapping[int, int],
    publisher: int,
) -> dict[int, Settled]:
    """Return what stands for each claim."""
    given = whole_answers(answers, same_as, publisher)
    return {
        claim: settled(() if spans[claim].gone else given.get(claim, ()), chosen.get(claim), ends)
        for claim, ends in suggested.items()
    }


def whole_answers(
    answers: Mapping[Key, Answered], same_as: Mapping[int, int], publisher: int
) -> dict[int, list[Given]]:
    """The answers to claims that say all three fields, by the sources that stand for theirs."""
    given: dict[int, list[Given]] = {}
    for (claim, reviewer), row in answers.items():
        if row.reviewed_at is not None:
            source, confidence = cast(int, row.source_id), cast(int, row.confidence)
            given.setdefault(claim, []).append(
                Given(
                    row.reviewed_at,
                    reviewer,
                    cast(str, row.status),
                    confidence,
                    same_as.get(source, source),
                    relay_of(row.chain or "", same_as, publisher),
                )
            )
    return given


def relay_of(chain: str, same_as: Mapping[int, int], publisher: int) -> int | None:
    """The last source of a chain as the table has it; `None`: it is the publisher."""
    last = ids_in(chain)[-1]
    relay = same_as.get(last, last)
    return None if relay == same_as.get(publisher, publisher) else relay


def is_answer(field: str) -> bool:
    """Whether each reviewer says it for herself."""
    return field in (*FIELDS, "note", "wording", "evidence", "attribution")
