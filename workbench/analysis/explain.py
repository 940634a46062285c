"""An analysis to lines a person can read: what was found, by which rule, how surely."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.result import Analysis, Candidate


def explain(text: str, analysis: Analysis) -> str:
    """Return one paragraph a claim: the words, the chain, the cue, the rule, the score."""
    head = [
        f"language {analysis.language}",
        f"title {analysis.title or '-'}",
        f"publisher {analysis.publisher or '-'}",
        f"published {analysis.published or '-'}",
    ]
    claims = [
        line
        for number, claim in enumerate(analysis.claims, 1)
        for line in _explain_claim(text, number, claim)
    ]
    return "\n".join([*head, *claims]) + "\n"


def _explain_claim(text: str, number: int, claim: Candidate) -> Iterator[str]:
    yield ""
    yield f"{number}. [{claim.start}–{claim.end}] {claim.content}"
    chain = " > ".join(f"{link.name} ({link.type})" for link in claim.chain)
    yield f"   source  {chain or 'the article itself'}"
    cues = dict.fromkeys(text[link.cue.start : link.cue.end] for link in claim.chain if link.cue)
    if cues:
        yield f"   cue     {', '.join(cues)}"
    yield f"   rule    {claim.rule or 'no frame'}, score {claim.score:.2f}"
    worth = f"{claim.check_worthiness:.2f}" + (
        f" ({', '.join(claim.reasons)})" if claim.reasons else ""
    )
    grounds = f" ({', '.join(claim.grounds)})" if claim.grounds else ""
    yield f"   kind    {claim.kind}{grounds}, worth checking {worth}"
