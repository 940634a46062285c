"""What goes out: rules waived, an article signed off, published, and corrected afterwards."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from claims_db.articles.digest import digest
from claims_db.decisions.desk.errors import ReasonNeeded
from claims_db.decisions.desk.things import Settled, Things
from claims_db.decisions.follows.desk_columns import CORRECTION, PUBLICATION, SIGN_OFF, UNCORRECTED
from claims_db.decisions.follows.desk_state import DeskState, Told, as_corrected, checked_reason
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.file.connection import Connection
from claims_db.values.errors import InvalidValue

CORRECTIONS = f"""
    WITH correction AS ({CORRECTION}), publication AS ({PUBLICATION})
    SELECT claim_id, claim.article_id, title,
           said(claim.article_id, claim.start, claim.end, claim.content) AS content,
           was, now, reason, corrected_by, corrected_at, COALESCE(publication.url, '') AS url
    FROM correction
    JOIN claim ON claim.id = claim_id
    JOIN article ON article.id = claim.article_id
    LEFT JOIN publication ON publication.article_id = claim.article_id
    ORDER BY uuid DESC
"""


class SignOff(NamedTuple):
    """That an editor has signed off the verdicts of an article."""

    by: str
    at: str
    stands: bool
    """Whether the verdicts are those that she signed off."""


class Correction(NamedTuple):
    """A verdict that was changed after its publication."""

    claim_id: int
    article_id: int
    title: str
    content: str
    was: str
    now: str
    reason: str
    by: str
    at: str
    url: str
    """Where the fact-check stands; empty: it is not published any more."""


def nothing_more() -> None:
    """Raise nothing: there are no rules beside those of the store itself."""


class Publishing:
    """Signs articles off, and says where they were published; each time one decision."""

    def __init__(
        self,
        connection: Connection,
        journal: Journal,
        ledger: Ledger,
        things: Things,
        desk: DeskState,
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._ledger = ledger
        self._things = things
        self._desk = desk

    def waive(self, claims: Iterable[int], rule: str, reason: str, *, reviewer: str) -> int:
        """Pass over a rule of sign-off for claims, and say why; return for how many anew.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: There is no reason, or the rule has no name; nothing is written.
        """
        from claims_db.decisions.desk.models import NewWaiver
        from claims_db.values.models import checked

        waiver = checked(NewWaiver, rule=rule, reason=reason)
        with self._journal.deciding():
            ids = list(dict.fromkeys(claims))
            self._things.refuse_gone(ids)
            uuid = self._ledger.next_uuid()
            value = {"act": uuid, **waiver.model_dump()}
            found = (self._things.change("waiver", value, claim=claim) for claim in ids)
            changes = [
                one for one in found if not one.before or one.before["reason"] != waiver.reason
            ]
            if changes:
                self._journal.perform("waive", reviewer, changes, uuid=uuid)
        return len(changes)

    def publish(
        self, article: int, url: str, day: str, *, reviewer: str,
        first: Callable[[], None] = nothing_more,
    ) -> int:  # fmt: skip
        """Note where and when the fact-check of an article was published.

        Its verdicts are what readers are told from then on: a change of one is a correction.
        Done again, it adds what was settled since. Returns of how many claims readers were told.

        Raises:
            ArticleNotFound: Nothing is written.
            InvalidValue: It is not signed off, or the address or the day is none.
            ReasonNeeded: A verdict was told otherwise before, and nobody has said why.
        """
        from claims_db.decisions.desk.models import NewPublication
        from claims_db.values.models import checked

        said = checked(NewPublication, url=url, day=day).model_dump()
        with self._journal.deciding():
            settled = self.settled_in(article)
            first()
            self._refuse_unsigned(article)
            for owed in self._desk.uncorrected(one.id for one in settled):
                raise ReasonNeeded(*owed)
            told = [self._things.change("told", one.status, claim=one.id) for one in settled]
            changes = [self._things.change("publication", said, article=article), *told]
            if changes := [change for change in changes if change.before != change.after]:
                self._journal.perform("publish", reviewer, changes)
        return len(settled)

    def _refuse_unsigned(self, article: int) -> None:
        signed = self.signed(article)
        if signed is None or not signed.stands:
            changed = "its verdicts have changed since; " if signed else ""
            problem = f"{changed}sign it off first: workbench sign-off a{article}"
            raise InvalidValue(f"a{article}", problem)

    def sign_off(
        self, article: int, *, reviewer: str, first: Callable[[], None] = nothing_more
    ) -> SignOff:
        """Sign off the verdicts of an article as they stand.

        `first` looks at it in the same transaction: what it raises, and nothing is written.

        Raises:
            ArticleNotFound: Nothing is written.
            InvalidValue: None of its claims is settled; nothing is written.
        """
        with self._journal.deciding():
            settled = self.settled_in(article)
            first()
            before = self.signed(article)
            if before is not None and before.stands:
                return before
            uuid = self._ledger.next_uuid()
            value = {"act": uuid, "verdicts": hash_of(settled)}
            change = self._things.change("signed", value, article=article)
            made = self._journal.perform("sign off", reviewer, [change], uuid=uuid)
        return SignOff(reviewer, made.made_at, True)

    def signed(self, article: int) -> SignOff | None:
        """Return who has signed an article off; `None`: nobody has."""
        row = self._connection.row(SIGN_OFF + "AND desk.article_id = :article", article=article)
        if row is None:
            return None
        stands = row["verdicts"] == hash_of(self._things.settled_in(article))
        return SignOff(row["signed_by"], row["signed_at"], stands)

    def settled_in(self, article: int) -> list[Settled]:
        """Return what of an article can be signed off.

        Raises:
            ArticleNotFound: It is not there.
            InvalidValue: None of its claims is settled.
        """
        settled = self._things.settled_in(article)
        if not settled:
            raise InvalidValue(f"a{article}", "none of its claims is settled")
        return settled

    def correct(self, claim: int, reason: str, *, reviewer: str) -> None:
        """Say why a published verdict is another now, where it changed before anybody said so.

        Raises:
            InvalidValue: It is as it was published, or there is no reason; nothing is written.
        """
        said = checked_reason(reason)
        with self._journal.deciding():
            owed = self._desk.uncorrected([claim])
            if not owed:
                raise InvalidValue(f"c{claim}", "no published verdict of it has changed")
            uuid = self._ledger.next_uuid()
            changes = [change for one in owed for change in as_corrected(one, said, uuid)]
            self._journal.perform("correct", reviewer, changes, uuid=uuid)

    def corrections(self) -> list[Correction]:
        """Return what was corrected after its publication, the newest first."""
        return [Correction(*row) for row in self._connection.rows(CORRECTIONS)]

    def uncorrected(self) -> list[Told]:
        """Return claims whose verdict is another than readers were told, and nobody said why."""
        return [Told(*row) for row in self._connection.rows(UNCORRECTED)]


def hash_of(settled: Iterable[Settled]) -> str:
    """The same for the same verdicts, in every store."""
    return digest("\n".join(sorted(f"{one.known_by} {one.status}" for one in settled)))
