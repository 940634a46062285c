"""What a reviewer can work through, each list with its name."""

from itertools import islice

from rich.cells import cell_len

from claims_db import STATUSES, Article, ClaimStore, Filter
from workbench.review.choices import begins_words
from workbench.review.panes.lines import column
from workbench.review.panes.marks import marked
from workbench.review.session.claim_in_hand import ClaimInHand
from workbench.review.translation import _, day, plural, source_name, term

ARTICLES = 200
"""Articles that the library shows at once; typing finds the others."""
COUNTED = 10_000
"""Claims of a store of which it takes no time to count those of every list."""
PUBLISHER = 18
"""Cells for the name of a publisher."""


def queues(reviewer: str) -> list[tuple[str, Filter]]:
    """What waits for her."""
    return [
        (_("mine"), Filter(assigned=reviewer)),
        (term("unreviewed"), Filter(status="unreviewed")),
        (_("unreviewed, the most check-worthy first"), Filter(by_worth=True)),
        (term("disputed"), Filter(status="disputed")),
        (_("low confidence"), Filter(unsure=True)),
        (_("settled without evidence"), Filter(without_evidence=True)),
        (_("with a note"), Filter(noted=True)),
        (_("not looked up whether they said so"), Filter(unchecked=True)),
        (_("ready for a second look"), Filter(look="ready")),
        (term("sent_back"), Filter(look="sent_back")),
    ]


def stories(store: ClaimStore) -> list[tuple[str, Filter, str]]:
    """What is told by several, of which one check settles most first: name, list, how many."""
    return [
        (
            story.tellings[0].content,
            Filter(story=story.uuid),
            plural("checking it settles {number}", "checking it settles {number}", story.unsettled),
        )
        for story in store.stories.to_check()
    ]


def counted(store: ClaimStore, lists: list[tuple[str, Filter]]) -> list[tuple[str, Filter, str]]:
    """Lists, each with how many claims it has; without it in a store where that takes long."""
    if store.articles.progress().claims > COUNTED:
        return [(name, only, _("queue")) for name, only in lists]
    return [(name, only, f"{_('queue')} {store.claims.count(only)}") for name, only in lists]


def of_claim(hand: ClaimInHand) -> list[tuple[str, Filter]]:
    """The lists that the claim in hand is in, beside those of its article and its origin."""
    claim, relay = hand.here, hand.chain[-1]
    lists = [
        (_("kind: {name}").format(name=term(claim.kind)), Filter(kind=claim.kind)),
        (_("via: {name}").format(name=source_name(relay.name)), Filter(relay=relay.id)),
    ]
    story = hand.store.stories.of_claim(claim.id)
    if story is not None:
        lists.append((_("its story"), Filter(story=story.uuid)))
    return lists


def statuses() -> list[tuple[str, Filter]]:
    """What was settled, by its status."""
    return [(marked(status), Filter(status=status)) for status in STATUSES]


def told_of(articles: list[Article]) -> list[str]:
    """How much of each article is reviewed, its language, publisher and date, in columns."""
    rows = [
        (f"{a.reviewed}/{a.claims}", a.language, source_name(a.publisher), day(a.published))
        for a in articles
    ]
    widths = [min(max(map(cell_len, texts)), PUBLISHER) for texts in zip(*rows, strict=True)]
    return [" ".join(map(column, row, widths)) for row in rows]


def articles_found(store: ClaimStore, typed: str) -> list[Article]:
    """The articles that have what was typed, those first whose title has it; or the latest."""
    if not typed.strip():
        return list(islice(store.articles.all(), ARTICLES))
    found = [store.articles.get(number) for number in store.search.articles(typed, ARTICLES)]
    return sorted(found, key=lambda article: not begins_words(article.title, typed))
