"""Statements to candidates: spans trimmed, kinds and check-worthiness judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.claims.edges import trim_claim
from workbench.analysis.claims.kinds import judge_kind
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.worth import judge_worth
from workbench.analysis.result import Candidate
from workbench.analysis.sentence.sentence import NO_QUOTATION


def make_candidates(text: str, statements: Iterable[Statement]) -> Iterator[Candidate]:
    """Yield the claims in the order of the text; they never overlap."""
    reached = 0
    for statement in statements:
        candidate = _make_candidate(text, statement)
        if candidate is not None and candidate.start >= reached:
            reached = candidate.end
            yield candidate


def _make_candidate(text: str, statement: Statement) -> Candidate | None:
    if statement.whole is not None and not statement.scene.tokens:
        start, end = statement.whole.start, statement.whole.end
        return Candidate(start, end, text[start:end], "fact", 0.3, ("long",), (), "", 0.2)
    scene, passage = statement.scene, statement.passage
    start, end = trim_claim(text, scene.tokens[passage.first].start, _end(statement))
    if statement.whole is not None:
        start, end = statement.whole.start, statement.whole.end
    if start >= end:
        return None
    spoken = statement.quotation != NO_QUOTATION or (statement.chain and not passage.frames)
    kind = judge_kind(scene, passage.first, passage.last, passage.frames, bool(spoken))
    worth, reasons = judge_worth(scene, passage.first, passage.last, kind)
    return Candidate(
        start,
        end,
        _content(text, statement, start, end),
        kind,
        worth,
        reasons,
        tuple(statement.chain),
        statement.rule.value,
        statement.rule.certainty,
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
    left = text[start : tokens[frame.first].start].rstrip(' ,-–—\u00a0“”"»')
    right = text[tokens[frame.last - 1].end : end].lstrip(' ,-–—\u00a0“”"«')
    return f"{left} {right}"
