"""The decisions of another store to our journal, with what is to follow from them."""

import json
from collections import OrderedDict
from collections.abc import Sequence

from claims_db.file.errors import ContradictoryStore
from claims_db.merging.articles import CLAIM_KEYS
from claims_db.merging.claim_records import ClaimKey
from claims_db.merging.records import ChangeRecord, DecisionRecord
from claims_db.merging.sources import SourcesComingIn
from claims_db.store import ClaimStore
from claims_db.values.decision import Change
from claims_db.values.words import DETAILS, ChangedField

REMEMBERED = 300_000
"""Claims of the latest articles whose numbers are kept in mind."""


class DecisionsComingIn:
    """Writes decisions that are new as they are."""

    def __init__(self, store: ClaimStore, sources: SourcesComingIn) -> None:
        self._store = store
        self._ours = store.connection
        self._sources = sources
        self._articles: OrderedDict[str, tuple[int, dict[ClaimKey, int]]] = OrderedDict()
        self._remembered = 0
        self.added = 0
        self.edited_twice: set[tuple[int, ChangedField]] = set()
        """Details of articles that were edited here and there, neither knowing of the other."""

    def take_in(self, records: Sequence[DecisionRecord]) -> None:
        """Write decisions. Only inside `Connection.write`."""
        missing = self._missing(records)
        if not missing:
            return
        self.added += len(missing)
        first = self._store.ledger.last_seq() + 1
        self._store.ledger.insert(
            record.model_dump(include={"uuid", "made_at", "reviewer", "act", "target"})
            | {"seq": seq}
            for seq, record in enumerate(missing, start=first)
        )
        touched: set[int] = set()
        self._store.ledger.append_changes(
            (seq, place, self._change(change, touched))
            for seq, record in enumerate(missing, start=first)
            for place, change in enumerate(record.changes)
        )
        self._store.catching_up.note("article", touched)
        self._store.catching_up.note("reviewer", {record.reviewer for record in missing})
        named = [c.source for record in missing for c in record.changes if c.source is not None]
        self._store.replay.follow_sources({self._sources.id_of(name) for name in named})

    def forget(self) -> None:
        """Look up every article anew."""
        self._articles.clear()
        self._remembered = 0

    def unknown(self, record: DecisionRecord) -> str | None:
        """Say which claim a decision is about that is not here; `None`: all are."""
        for change in record.changes:
            if change.claim is not None:
                key = change.claim.made_by, change.claim.made_start, change.claim.made_end
                if key not in self._article(change.claim.article, key)[1]:
                    return f"it is about a claim at {key[1]}–{key[2]} that is not there"
        return None

    def _missing(self, records: Sequence[DecisionRecord]) -> list[DecisionRecord]:
        here = self._ours.rows(
            "SELECT uuid FROM decision WHERE uuid IN (SELECT value FROM json_each(:uuids))",
            uuids=json.dumps([record.uuid for record in records]),
        )
        known = {row["uuid"] for row in here}
        return [record for record in records if record.uuid not in known]

    def _change(self, change: ChangeRecord, touched: set[int]) -> Change:
        """The change with our numbers; its article is added to those that were touched."""
        if change.article is not None:
            article_id, _ = self._article(change.article)
            touched.add(article_id)
            self._remark(change, article_id)
            return Change(change.field, change.before, change.after, article_id=article_id)
        if change.source is not None:
            source_id = self._sources.id_of(change.source)
            return Change(change.field, change.before, change.after, None, source_id)
        assert change.claim is not None
        key = change.claim.made_by, change.claim.made_start, change.claim.made_end
        article_id, claims = self._article(change.claim.article, key)
        if key not in claims:
            raise ContradictoryStore(self._ours.path)
        touched.add(article_id)
        return Change(change.field, change.before, change.after, claims[key])

    def _remark(self, change: ChangeRecord, article_id: int) -> None:
        """Keep in mind a detail that was edited here too, to something else."""
        edited = self._ours.row(
            "SELECT 1 FROM change WHERE article_id = :article AND field = :field LIMIT 1",
            article=article_id,
            field=change.field,
        )
        if edited and change.field in DETAILS:
            here = self._store.details.present(article_id, change.field)
            if here not in (change.before, change.after):
                self.edited_twice.add((article_id, change.field))

    def _article(
        self, sha256: str, wanted: ClaimKey | None = None
    ) -> tuple[int, dict[ClaimKey, int]]:
        """An article of ours by the hash of its text, with the numbers of its claims.

        They are looked up again where one is wanted that was not there the last time.
        """
        if sha256 in self._articles and (wanted is None or wanted in self._articles[sha256][1]):
            self._articles.move_to_end(sha256)
            return self._articles[sha256]
        row = self._ours.row("SELECT id FROM article WHERE text_sha256 = :sha256", sha256=sha256)
        if row is None:
            raise ContradictoryStore(self._ours.path)
        claims: dict[ClaimKey, int] = {
            (claim["made_by"], claim["made_start"], claim["made_end"]): claim["id"]
            for claim in self._ours.rows(CLAIM_KEYS, article=row["id"])
        }
        self._remembered += len(claims) - len(self._articles.get(sha256, (0, ()))[1])
        self._articles[sha256] = row["id"], claims
        self._articles.move_to_end(sha256)
        while self._remembered > REMEMBERED and len(self._articles) > 1:
            _, (_, forgotten) = self._articles.popitem(last=False)
            self._remembered -= len(forgotten)
        return self._articles[sha256]
