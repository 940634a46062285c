"""The session to the values that the widgets show."""

import time

from claims_db import Article, Claim, Filter, Progress
from workbench.review.marks import words
from workbench.review.session import Session
from workbench.review.widgets.article_view import Lit
from workbench.review.widgets.claim_card import CardValues, answer_in_words


def lit(claim: Claim | None, pointer: tuple[int, int] | None = None) -> Lit:
    """What of the article the claim's suggestion rests on, and the word pointed at."""
    if claim is None:
        return Lit(pointer=pointer)
    return Lit(
        (claim.start, claim.end),
        tuple((link.start, link.end) for link in claim.chain),
        tuple(
            (link.cue_start, link.cue_end)
            for link in claim.chain
            if link.cue_start is not None and link.cue_end is not None
        ),
        pointer,
    )


def card_values(session: Session) -> CardValues | None:
    """What the card shows of the session's claim."""
    claim, article = session.claim, session.article
    if claim is None or article is None:
        return None
    chain = [(source.name, source.type) for source in session.chain]
    if not chain or chain[-1][0] != article.publisher:
        chain.append((article.publisher, "publisher"))
    return CardValues(
        number=f"c{claim.id}",
        kind=claim.kind,
        check_worthiness=claim.check_worthiness,
        reasons=claim.reasons,
        chain=tuple(chain),
        because=because(claim, session.text),
        field=session.field,
        options=tuple(session.options),
        suggestion=session.suggestion,
        answer=claim.answer,
        same=same_in_words(session.same),
        history=history(session),
        marked=len(session.marked),
    )


def because(claim: Claim, text: str) -> str:
    """Why the chain is suggested: «сообщает», after content."""
    if claim.answer.chain:
        return f"answered by {claim.answer.reviewer}"
    if not claim.chain:
        return "suggested: the article speaks itself"
    cues = dict.fromkeys(
        text[link.cue_start : link.cue_end] for link in claim.chain if link.cue_start is not None
    )
    quoted = ", ".join(f"«{cue}»" for cue in cues)
    return f"suggested: {', '.join(part for part in (quoted, claim.rule) if part)}"


def same_in_words(same: Claim | None) -> str:
    """The answer that the same wording got before; empty: none did."""
    if same is None:
        return ""
    answer = same.answer
    told = " · ".join(
        answer_in_words(answer, field) for field in ("source", "confidence", "status")
    )
    return f"c{same.id} says the same: {told}"


def history(session: Session) -> tuple[str, ...]:
    """The latest acts on the claim, the newest first."""
    if session.claim is None:
        return ()
    acts = session.store.journal.of_claim(session.claim.id)[-HISTORY:]
    return tuple(
        f"{act.made_at[:10]} {act.made_at[11:16]} {act.reviewer}: {act.act} {act.field}"
        for act in reversed(acts)
    )


HISTORY = 6
"""Acts that the card shows."""


def progress_in_words(article: Article, progress: Progress, settled: list[float]) -> str:
    """How much is reviewed, at what pace, and how long the rest takes at that pace."""
    told = f"{article.reviewed}/{article.claims}"
    if progress.claims != article.claims:
        told += f" · all {progress.reviewed}/{progress.claims}"
    pace = claims_a_minute(settled)
    if pace:
        told += f" · {pace:.1f}/min · {minutes((progress.claims - progress.reviewed) / pace)} left"
    return told


def claims_a_minute(settled: list[float]) -> float:
    """The pace over the latest twenty claims; 0 while there are fewer than two."""
    latest = settled[-20:]
    if len(latest) < 2:
        return 0.0
    return (len(latest) - 1) / max((time.monotonic() - latest[0]) / 60, 1e-3)


def minutes(number: float) -> str:
    """A length of time: `4 min`, `2 h 05`."""
    whole = round(number)
    return f"{whole // 60} h {whole % 60:02}" if whole >= 60 else f"{whole} min"


def filter_in_words(only: Filter) -> str:
    """What the list is narrowed to; empty: it has every claim."""
    told = [
        only.status and words(only.status),
        only.unsure and "low confidence",
        only.by_worth and "most check-worthy first",
        only.source and "one source",
        only.article and "one article",
        only.words and f"“{only.words}”",
    ]
    return ", ".join(part for part in told if part)


def summary(session: Session, seconds: float) -> str:
    """What she has done, for the shell she returns to."""
    progress = session.progress()
    return (
        f"{len(session.settled)} claims settled in {minutes(seconds / 60)};"
        f" {progress.reviewed} of {progress.claims} are reviewed."
        f" The store is {session.store.path}"
    )
