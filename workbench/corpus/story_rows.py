"""Claims that say the same to a row of the table of stories."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from claims_db.articles.stories.independence import Account, independence
from claims_db.text.names import normalise_name
from claims_db.values.records import Source
from claims_db.values.words import UNKNOWN_PUBLISHER

Claim = Mapping[str, Any]


def story_row(claims: Sequence[Claim]) -> dict[str, Any]:
    """What is known of a story; the claims are in the order that no partition changes."""
    told = independence(accounts(claims))
    first = min(claims, key=lambda claim: moment(claim["published"]) or "~")
    published = Counter(moment(claim["published"])[:13] for claim in claims if claim["published"])
    return {
        "story": identity(claims[0]),
        "says": first["content"],
        "claims": len(claims),
        "outlets": len(told.outlets),
        "independent_origins": len(told.origins),
        "unnamed": told.unnamed,
        "publishers": list(told.outlets),
        "origins": list(told.origins),
        "languages": sorted({claim["language"] for claim in claims}),
        "first_seen": moment(first["published"]) or None,
        "first_publisher": first["publisher"],
        "spread": [{"hour": hour, "claims": count} for hour, count in sorted(published.items())],
        "worth": max(claim["check_worthiness"] for claim in claims),
        "members": [{"article": claim["article"], "start": claim["start"]} for claim in claims],
    }


def identity(claim: Claim) -> str:
    """What a story is known by: the first of its claims."""
    return hashlib.sha256(f"{claim['article']}\0{claim['start']}".encode()).hexdigest()[:32]


def moment(published: str | None) -> str:
    """A time in UTC, 2026-05-12T07:30Z, or a day as it is; empty where none is known."""
    if not published or len(published) <= len("2026-05-12"):
        return published or ""
    try:
        told = datetime.fromisoformat(published)
    except ValueError:
        return ""
    return f"{told.astimezone(UTC):%Y-%m-%dT%H:%MZ}" if told.tzinfo else published[:10]


def accounts(claims: Iterable[Claim]) -> list[Account]:
    """Who tells each claim, and from whom; one name is one source, whatever its case."""
    known: dict[str, Source] = {}

    def source(name: str | None, kind: str) -> Source:
        name = name or UNKNOWN_PUBLISHER
        return known.setdefault(normalise_name(name), Source(len(known) + 1, name, kind))

    found = []
    for claim in claims:
        publisher = source(claim["publisher"], "agency")
        chain = [source(link["name"], link["type"]) for link in claim["chain"] or ()]
        while chain and chain[-1].id == publisher.id:
            chain.pop()
        rewrite = claim["retells"] is not None
        found.append(Account(publisher, tuple(dict.fromkeys(chain)), is_rewrite=rewrite))
    return found
