"""From how many sides a story comes: forty invented stories, and what does not change a count."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims_db.articles.stories.independence import Account, independence
from claims_db.values.records import Source
from claims_db.values.words import UNKNOWN_PUBLISHER

TYPES = {"insiders": "unnamed", "sources": "unnamed", "Reuters": "agency", "AFP": "agency"}


def source(name):
    return Source(
        sum(ord(c) * 31**n for n, c in enumerate(name)), name, TYPES.get(name, "official")
    )


def account(told):
    """police > Reuters > Post; Post* is a rewrite; a lone outlet says so itself."""
    *chain, publisher = [name.strip() for name in told.split(">")]
    rewrite = publisher.endswith("*")
    return Account(source(publisher.rstrip("*")), tuple(map(source, chain)), rewrite)


STORIES = [
    # one outlet
    ("Post", 1, 1, 0),
    ("Post*", 1, 0, 0),
    ("police > Post", 1, 1, 0),
    ("police > Reuters > Post", 1, 1, 0),
    ("insiders > Post", 1, 0, 1),
    ("insiders > Reuters > Post", 1, 1, 0),
    (f"{UNKNOWN_PUBLISHER}", 1, 0, 0),
    # the same outlet twice
    ("Post; Post", 1, 1, 0),
    ("police > Post; Post", 1, 2, 0),
    ("police > Post; mayor > Post", 1, 2, 0),
    # all have it from one
    ("Reuters > Post; Reuters > Herald", 2, 1, 0),
    ("police > Reuters > Post; Reuters > Herald", 2, 1, 0),
    ("police > Reuters > Post; mayor > Reuters > Herald", 2, 1, 0),
    ("police > Post; police > Herald; police > Times", 3, 1, 0),
    ("Reuters > A; Reuters > B; Reuters > C; Reuters > D; Reuters > E; Reuters > F", 6, 1, 0),
    ("Reuters > A; Reuters > B; Reuters > C; Reuters > D; insiders > E", 5, 1, 1),
    # from several
    ("Reuters > Post; AFP > Herald", 2, 2, 0),
    ("police > Reuters > Post; mayor > AFP > Herald", 2, 2, 0),
    ("police > Reuters > Post; police > AFP > Herald", 2, 1, 0),
    ("police > Post; mayor > Herald; army > Times", 3, 3, 0),
    ("Post; Herald", 2, 2, 0),
    ("Post; Herald; Times; Gazette", 4, 4, 0),
    # a link between two that share nothing
    ("police > Reuters > A; police > AFP > B; mayor > AFP > C", 3, 2, 0),
    ("a > b > A; b > c > B; c > d > C; d > e > D", 4, 2, 0),
    ("a > b > A; b > c > B; c > a > C", 3, 1, 0),
    ("a > A; a > b > B; b > C", 3, 2, 0),
    ("a > b > A; c > d > B; a > d > C; b > c > D", 4, 2, 0),
    # an outlet that is another's source
    ("Post; Post > Herald", 2, 1, 0),
    ("Post; Post > Herald; Times", 3, 2, 0),
    ("police > Post; police > Post > Herald", 2, 1, 0),
    # rewrites
    ("Reuters > Post; Herald*", 2, 1, 0),
    ("Post*; Herald*; Times*", 3, 0, 0),
    ("Post*; Herald", 2, 1, 0),
    ("police > Post*; mayor > Herald*", 2, 2, 0),
    # the unnamed
    ("insiders > Post; insiders > Herald", 2, 0, 2),
    ("insiders > Post; sources > Post", 1, 0, 1),
    ("insiders > Post; police > Herald", 2, 1, 1),
    ("insiders > Reuters > Post; sources > AFP > Herald", 2, 2, 0),
    ("insiders > Reuters > Post; insiders > Reuters > Herald", 2, 1, 0),
    ("insiders > Post; Post > Herald; Times*", 3, 1, 1),
]


def test_there_are_forty_stories():
    assert len({story for story, *_ in STORIES}) == 40


@pytest.mark.parametrize(("story", "outlets", "origins", "unnamed"), STORIES)
def test_a_story_comes_from_so_many_sides(story, outlets, origins, unnamed):
    found = independence(map(account, story.split(";")))

    assert (len(found.outlets), len(found.origins), found.unnamed) == (outlets, origins, unnamed)


def test_an_origin_bears_the_name_that_all_share():
    six = independence(map(account, STORIES[15][0].split(";")))
    two = independence([account("police > Reuters > Post"), account("mayor > Reuters > Herald")])

    assert six.origins == two.origins == ("Reuters",)
    assert independence([account("police > Reuters > Post")]).origins == ("police",)


CHAINS = st.lists(st.sampled_from("abcdefgh"), max_size=3, unique=True)
ACCOUNTS = st.lists(st.tuples(st.sampled_from("ABCDE"), CHAINS, st.booleans()), max_size=8)


def made(accounts):
    return [Account(source(p), tuple(map(source, chain)), re) for p, chain, re in accounts]


@given(ACCOUNTS, st.randoms())
def test_the_order_of_the_accounts_does_not_matter(accounts, chance):
    some = made(accounts)
    shuffled = random.Random(chance.random()).sample(some, len(some))

    assert independence(some) == independence(shuffled)


@given(ACCOUNTS)
def test_there_are_no_more_origins_than_accounts_and_one_more_account_takes_none_away(accounts):
    some = made(accounts)

    counts = [len(independence(some[:n]).origins) for n in range(len(some) + 1)]
    assert counts == sorted(counts)
    assert counts[-1] <= len(some)


@given(ACCOUNTS)
def test_two_sources_that_are_one_make_no_more_origins(accounts):
    merged = [
        (p, list(dict.fromkeys("a" if s == "b" else s for s in c)), r) for p, c, r in accounts
    ]

    assert len(independence(made(merged)).origins) <= len(independence(made(accounts)).origins)


def test_a_hundred_accounts_are_counted_at_once():
    many = [account(f"a{n} > b{n % 37} > P{n}") for n in range(200)]

    assert len(independence(many).origins) == 37
