"""What is known of a claim beyond its article, in words: told before, retold, confirmed."""

from typing import TYPE_CHECKING

from claims_db import Answer, Source
from workbench.review.panes.acts import number
from workbench.review.panes.lines import clip
from workbench.review.panes.marks import marked
from workbench.review.session.claim_in_hand import ClaimInHand
from workbench.review.session.session import Session
from workbench.review.translation import _, plural, source_name, term

if TYPE_CHECKING:  # they are not needed to show the first screen
    from claims_db.articles.claims.seen_before import SimilarClaim
    from claims_db.articles.stories.independence import Independence
    from claims_db.articles.stories.read import Story
    from claims_db.decisions.retelling import Via

DIFFERENCES = 2
"""Differences of an earlier claim that are shown."""
WORDS = 24
"""Cells of a difference."""


def beyond(session: Session) -> tuple[tuple[str, str], ...]:
    """What the card says of it, each with its name."""
    hand = session.hand
    if hand.claim is None or hand.article is None:
        return ()
    story = hand.store.stories.of_claim(hand.claim.id) if hand.claim.story else None
    return tuple(
        (name, text)
        for name, text in (
            (_("seen before:"), seen_in_words(hand, offered_otherwise(hand))),
            (_("story:"), told_in_words(story.independence) if story else ""),
            (_("figures:"), figures_in_words(hand, story) if story else ""),
            (_("retells:"), via_in_words(hand.via)),
            (_("did they say so:"), checks_in_words(hand.claim.answer)),
        )
        if text
    )


def offered_otherwise(hand: ClaimInHand) -> "tuple[SimilarClaim, ...]":
    """What was seen before, without the same wording, which the card offers by itself."""
    return tuple(one for one in hand.seen or () if hand.same is None or one.id != hand.same.id)


def seen_in_words(hand: ClaimInHand, seen: "tuple[SimilarClaim, ...]") -> str:
    """Earlier claims that say the same, or the same with something changed, the best first."""
    return " · ".join(one_seen(hand, one) for one in seen)


def one_seen(hand: ClaimInHand, one: "SimilarClaim") -> str:
    """a2·4 ✗ refuted 16 → 18"""
    told = [called(hand, one.id), marked(one.status) if one.is_settled else term("unreviewed")]
    if one.relation == "differs":
        differs = [
            f"{clip(mine, WORDS) or '–'} → {clip(theirs, WORDS) or '–'}"
            for mine, theirs in one.differences[:DIFFERENCES]
        ]
        told.append(", ".join(differs))
    return " ".join(told)


def called(hand: ClaimInHand, claim_id: int) -> str:
    """The number of an earlier claim; its id, if another reviewer has done away with it since."""
    claim = hand.other(claim_id)
    return number(claim) if claim else f"c{claim_id}"


def story_drawn(session: Session) -> tuple[str, ...]:
    """The claim's story as a tree, its origins left and its outlets right; empty: it has none."""
    from claims_db.articles.stories.tree import tree

    claim = session.hand.claim
    story = session.store.stories.of_claim(claim.id) if claim else None
    return tuple(tree(story, source_name)) if story else ()


def figures_in_words(hand: ClaimInHand, story: "Story") -> str:
    """16 → 18 (+2) The Post: what is said here, and otherwise in the story's other claims."""
    from claims_db.articles.stories.figures_beside import figures_beside

    claim, day = hand.here, hand.article.published if hand.article else ""
    told = []
    for one in story.tellings:
        if one.id == claim.id:
            continue
        rows = figures_beside(
            claim.content, one.content, published=day, other_published=one.published
        )
        apart = [
            f"{row.here} → {row.there}" + (f" ({row.difference})" if row.difference else "")
            for row in rows
            if not row.agrees and row.here and row.there
        ]
        if apart:
            told.append(f"{', '.join(apart)} {source_name(one.account.publisher.name)}")
    return " · ".join(told)


def told_in_words(told: "Independence") -> str:
    """5 outlets, 1 independent origin (Reuters) + 1 unnamed"""
    outlets = plural("{number} outlet", "{number} outlets", len(told.outlets))
    origins = plural(
        "{number} independent origin", "{number} independent origins", len(told.origins)
    )
    names = f" ({', '.join(map(source_name, told.origins))})" if told.origins else ""
    unnamed = f" + {plural('{number} unnamed', '{number} unnamed', told.unnamed)}"
    return f"{outlets}, {origins}{names}{unnamed if told.unnamed else ''}"


def via_in_words(via: "Via | None") -> str:
    """13 of 14 come via Reuters; empty: none is known to."""
    if via is None:
        return ""
    return _("{claims} of {of} come via {relay}").format(
        claims=via.claims, of=via.of, relay=source_name(via.relay)
    )


def checks_in_words(answer: Answer) -> str:
    """Reuters: distorted"""
    return ", ".join(
        f"{source_name(check.source)}: {term(check.result)}" for check in answer.attribution
    )


def named_links(session: Session) -> list[Source]:
    """Those in the chain whom one can ask whether they said so, the nearest relay first."""
    hand = session.hand
    article = hand.article
    return [
        source
        for source in reversed(hand.chain)
        if source.type != "unnamed" and (article is None or source.id != article.publisher_id)
    ]
