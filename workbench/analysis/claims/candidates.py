"""Statements to candidates: spans trimmed, kinds and check-worthiness judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.claims.certainty import judge_certainty, see_certainty
from workbench.analysis.claims.edges import CLOSING, trim_claim
from workbench.analysis.claims.features import Features, describe
from workbench.analysis.claims.kinds import judge_kind, kind_grounds
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.worth import judge_worth
from workbench.analysis.result import Candidate, Span
from workbench.analysis.sentence.sentence import NO_QUOTATION

MARKS = '“”"«'


def make_candidates(text: str, statements: Iterable[Statement]) -> Iterator[Candidate]:
    """Yield the claims in the order of the text; they never overlap."""
    for number, (span, statement) in enumerate(place_claims(text, statements)):
        yield _make_candidate(text, number, span, statement)


def place_claims(text: str, statements: Iterable[Statement]) -> Iterator[tuple[Span, Statement]]:
    """Yield where each claim stands, with what is stated there."""
    reached = 0
    for statement in statements:
        span = _place(text, statement)
        if span.start < span.end and span.start >= reached:
            reached = span.end
            yield span, statement


def see_claim(statement: Statement) -> Features:
    """Return what the models see of a statement that was looked into."""
    passage = statement.passage
    spoken = statement.quotation != NO_QUOTATION or (statement.chain and not passage.frames)
    return describe(statement.scene, passage.first, passage.last, passage.frames, bool(spoken))


def _place(text: str, statement: Statement) -> Span:
    if statement.whole is not None:
        return statement.whole
    first = statement.scene.tokens[statement.passage.first].start
    return Span(*trim_claim(text, first, _end(statement)))


def _make_candidate(text: str, number: int, span: Span, statement: Statement) -> Candidate:
    start, end = span.start, span.end
    if not statement.scene.tokens:
        return Candidate(start, end, text[start:end], "fact", 0.3, ("long",), (), "", 0.2)
    seen = see_claim(statement)
    kind = judge_kind(seen)
    worth, reasons = judge_worth(seen, kind)
    return Candidate(
        start,
        end,
        _content(text, statement, start, end),
        kind,
        worth,
        reasons,
        tuple(statement.chain),
        statement.rule.value,
        judge_certainty(see_certainty(text[start:end], number, statement, seen)),
        kind_grounds(seen, kind),
    )


def _end(statement: Statement) -> int:
    """With the final stop when nothing of the sentence follows."""
    scene, last = statement.scene, statement.passage.last
    end = scene.tokens[last - 1].end
    while last < len(scene.tokens) and scene.tokens[last].text in '.!…?»”"’“':
        end = scene.tokens[last].end
        last += 1
    return end


def _content(text: str, statement: Statement, start: int, end: int) -> str:
    frame = statement.passage.inside
    if frame is None:
        return text[start:end]
    tokens = statement.scene.tokens
    left = _close(text[start : tokens[frame.first].start].rstrip(" ,-–—\u00a0"))
    right = text[tokens[frame.last - 1].end : end].lstrip(" ,-–—\u00a0")
    return f"{left} {right if _quotes_part(left, right) else right.lstrip(MARKS)}"


def _quotes_part(left: str, right: str) -> bool:
    """Огонь, сказал мэр, | «съел» чердак: a mark that opens and closes behind the frame"""
    opened = right[:1] in MARKS and not any(mark in left for mark in MARKS + "»„")
    return opened and any(mark in right[1:] for mark in "»”“" + right[:1])


def _close(left: str) -> str:
    """The “gift,” | as she put it: a mark that closes what began before a frame stays"""
    if left[-1:] not in CLOSING:
        return left.rstrip("“«„")
    inside, mark = left[:-1].rstrip(","), left[-1:]
    return inside + mark
