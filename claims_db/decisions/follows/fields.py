"""Every field that a decision can change, and who keeps it."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple, Protocol, get_args

from claims_db.articles.details import ArticleDetails
from claims_db.decisions.follows.desk_state import Told
from claims_db.decisions.follows.following import is_answer
from claims_db.decisions.follows.keepers import Keepers
from claims_db.decisions.follows.replay import Replay
from claims_db.values.decision import Change
from claims_db.values.desk_words import DESK
from claims_db.values.words import DETAILS, ChangedField

SHARED = frozenset(field for field in get_args(ChangedField) if not is_answer(field))
"""What is one for all reviewers; the rest each says for herself."""


FOLLOWED = ("publisher", "removed", "retells")
"""What is said of an article and its claims follow."""


class Kept(NamedTuple):
    """How a field that is one for all reviewers is read and written, by the id of whose it is."""

    present: Callable[[int], Any]
    put: Callable[[int, Any], set[int] | None]
    """Returns the claims of which another status stands than readers were told, if any can."""


class OneOfMany(Protocol):
    """Reads and writes a field of which something may have several, by the change to one."""

    def present(self, change: Change) -> Any:
        """Return what it holds now."""

    def put(self, change: Change) -> None:
        """Let it hold what it does after the change."""


class Fields:
    """Reads and writes the fields of claims, sources and articles; keeps no journal of it."""

    def __init__(self, keepers: Keepers, replay: Replay) -> None:
        self._keep = keepers
        self._replay = replay
        self._of_many: dict[str, OneOfMany] = {
            "story": keepers.stories,
            **dict.fromkeys(DESK, keepers.desk),
        }
        self._kept = {**_of_claims(keepers), **_of_sources(keepers), **_of_articles(keepers)}

    def answers(
        self, claim_ids: Sequence[int], reviewer: str, fields: Sequence[ChangedField]
    ) -> dict[tuple[int, ChangedField], Any]:
        """Return what a reviewer says of claims now, as the journal keeps it.

        Raises:
            ClaimNotFound: One of the claims is not in the lists.
        """
        return self._keep.answers.present(claim_ids, reviewer, fields)

    def present(self, change: Change) -> Any:
        """Return what a field that is one for all reviewers holds now, as the journal keeps it."""
        if change.field in self._of_many:
            return self._of_many[change.field].present(change)
        return self._kept[change.field].present(change.about)

    def put(self, changes: Sequence[Change], reviewer: str, made_at: str) -> set[int]:
        """Let the fields of changes hold what they do after them, one after the other.

        Returns the claims of which another verdict may stand than readers are told.

        Raises:
            ClaimsOverlap: Another claim stands where the span would.
        """
        changed = {one.claim_id for one in changes if one.field == "told" and one.claim_id}
        if any(one.field == "removed" for one in changes):
            changed.clear()  # what stands of them follows from that only afterwards
        for shared, some in groupby(changes, key=lambda change: change.field in SHARED):
            if shared:
                for change in some:
                    if change.field in self._of_many:
                        self._of_many[change.field].put(change)
                    else:
                        changed |= self._kept[change.field].put(change.about, change.after) or set()
            else:
                changed |= self._keep.answers.put(list(some), reviewer, made_at)
        if moved := _moved(changes):
            changed |= {*moved}
            self._keep.standing.settle(moved)
        return changed

    def uncorrected(self, claims: Iterable[int], acts: Sequence[Change] = ()) -> list[Told]:
        """Return those of claims of which readers were told another verdict than stands now.

        Nobody has said why. Of those that `acts` recut readers were told the verdict of other
        words; those of an article that they remove have none any more.
        """
        changed = list(claims)
        owed = self._keep.desk.uncorrected(changed) if changed else []
        if cut := [one.about for one in acts if one.field == "span" and one.before]:
            known = {one.claim_id for one in owed}
            told = (one for one in self._keep.desk.told_of(cut) if one.claim_id not in known)
            owed += [one._replace(now=one.told) for one in told]
        if removed := [one.about for one in acts if one.field == "removed" and one.after]:
            gone = (one._replace(now="unreviewed") for one in self._keep.desk.told_in(removed))
            owed += [one for one in gone if one.told != one.now]
        return owed

    def follow(self, changes: Iterable[Change]) -> None:
        """Let what follows from changes follow once they are journalled.

        From spans who has room, from an article's publisher and whom it retells the
        chains of its claims, from its removal which of them are in the lists.
        """
        changes = list(changes)
        if joined := [change for change in changes if change.field == "story"]:
            self._keep.stories.follow(joined)
        articles = {self._keep.passages.row(claim)["article_id"] for claim in _moved(changes)}
        for article_id in articles:
            if self._keep.passages.has_superseded(article_id):
                self._replay.follow_article(article_id)
        for article_id in {c.article_id for c in changes if c.field in FOLLOWED}:
            assert article_id is not None
            self._replay.follow_article(article_id)

    def follow_removed(self, changes: Iterable[Change]) -> None:
        """Let articles that were removed come back, as something is decided about them."""
        changes = list(changes)
        claims = {c.claim_id for c in changes if c.claim_id is not None}
        articles = {c.article_id for c in changes if c.article_id is not None}
        for article_id in self._keep.passages.removed_articles(claims, articles):
            self._replay.follow_article(article_id)


def _moved(changes: Iterable[Change]) -> list[int]:
    """The claims that begin or end elsewhere after changes, or are in the lists no more."""
    return [one.claim_id for one in changes if one.field == "span" and one.claim_id is not None]


def _of_claims(keepers: Keepers) -> dict[ChangedField, Kept]:
    passages, answers = keepers.passages, keepers.answers
    return {
        "span": Kept(passages.present, passages.put),
        "kind": Kept(passages.kind, lambda claim, kind: passages.put_kinds({claim: kind})),
        "adjudicated_for": Kept(
            lambda claim: passages.row(claim)["adjudicated_for"], answers.put_adjudicated_for
        ),
    }


def _of_sources(keepers: Keepers) -> dict[ChangedField, Kept]:
    sources, merging = keepers.sources, keepers.merging
    return {
        "merged_into": Kept(merging.present, merging.put),
        "name": Kept(lambda source: sources.get(source).name, sources.put_name),
        "type": Kept(lambda source: sources.get(source).type, sources.put_type),
    }


def _of_articles(keepers: Keepers) -> dict[ChangedField, Kept]:
    details = keepers.details
    fields: tuple[ChangedField, ...] = (*DETAILS, "removed", "retells")
    return {
        field: Kept(partial(_detail, details, field), partial(_put_detail, details, field))
        for field in fields
    }


def _detail(details: ArticleDetails, field: ChangedField, article_id: int) -> Any:
    return details.present(article_id, field)


def _put_detail(details: ArticleDetails, field: ChangedField, article_id: int, value: Any) -> None:
    details.put(article_id, {field: value})
