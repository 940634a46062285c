"""A store in use to the same with one cell changed, as whoever edits the file itself can."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from claims_db import ClaimStore
from tests.store.drawing import add_drawn, settle

VALUES = (
    *("NULL", "-1", "0", "1", "7", "1.5", "-1e999", "9223372036854775807", "4611686018427387904"),
    *("''", "' '", "'x'", "'=1+1'", "'zzzz'", "'[]'", "'{}'", "'[[['", "'NaN'", "'null'", "'5'"),
    *("'a' || char(0) || 'b'", "CAST(x'ff' AS TEXT)", "x'ff00'", "zeroblob(99)", "char(8238)"),
    *("'2999-01-01T00:00:00+00:00'", "'2026-02-31'", "'supported'", "'en'", "'\"x\"'", "'c1'"),
    "'ffffffff-ffff-7fff-bfff-ffffffffffff'",
    '\'{"start": 0, "end": 99999, "content": "x"}\'',
    '\'{"start": 0, "end": 3, "content": "Pri"}\'',
    *("'=HYPERLINK(\"https://evil.example\")'", "'@evil'", "char(27) || '[31m'"),
    "'\"><meta http-equiv=refresh content=0><script>evil</script>'",
    "hex(zeroblob(200000))",
    "replace(hex(zeroblob(50000)), '0', '[')",
)
"""What a cell is changed to, as SQL."""


class ChangedStore:
    """A store with something of everything, and an empty one to take it in."""

    def __init__(self, folder: Path) -> None:
        self.empty = folder / "empty.db"
        ClaimStore(self.empty).close()
        whole = folder / "whole.db"
        with ClaimStore(whole) as store:
            fill(store)
        with closing(sqlite3.connect(whole, isolation_level=None)) as sqlite:
            self._loosen(sqlite)
            self._cells = list(cells(sqlite))
        self._loose = whole.read_bytes()

    def write(self, path: Path, chance: Random) -> bool:
        """Write a store with another cell; return whether that cell could be changed so."""
        path.write_bytes(self._loose)
        table, column, rows = chance.choice(self._cells)
        other = f"(SELECT {column} FROM {table} LIMIT 1 OFFSET {chance.randrange(rows)})"
        value = chance.choice((*VALUES, other, other, other))
        row = chance.randrange(rows)
        with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
            sqlite.execute("PRAGMA synchronous=OFF")
            sqlite.execute("PRAGMA ignore_check_constraints=ON")
            keys = [found[1] for found in sqlite.execute(f"PRAGMA table_info({table})") if found[5]]
            key = ", ".join(keys) if keys else "rowid"
            try:
                sqlite.execute(
                    f"UPDATE {table} SET {column} = {value} WHERE ({key}) ="
                    f" (SELECT {key} FROM {table} LIMIT 1 OFFSET {row})"
                )
            except (sqlite3.IntegrityError, sqlite3.DataError):
                return False
            self._tighten(sqlite)
        return True

    def _loosen(self, sqlite: sqlite3.Connection) -> None:
        """Let columns take whatever is put there, and let nothing keep it from being changed."""
        rows = sqlite.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
        self._schema = rows.fetchall()
        sqlite.execute("PRAGMA writable_schema=ON")
        sqlite.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'")
        for strictness in (" NOT NULL", ", STRICT", " STRICT"):
            sqlite.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?, '') WHERE type = 'table'",
                (strictness,),
            )
        sqlite.execute("PRAGMA writable_schema=RESET")

    def _tighten(self, sqlite: sqlite3.Connection) -> None:
        sqlite.execute("PRAGMA writable_schema=ON")
        for kind, name, table, sql in self._schema:
            if kind == "trigger":
                sqlite.execute(
                    "INSERT INTO sqlite_schema VALUES (?, ?, ?, 0, ?)", (kind, name, table, sql)
                )
            else:
                sqlite.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, name))


def cells(sqlite: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Every column of every table that has rows, with how many."""
    found = []
    for (table,) in sqlite.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
    ).fetchall():
        if re.search("^sqlite_|_search|_stems", table):
            continue
        (rows,) = sqlite.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
        columns = sqlite.execute(f"PRAGMA table_info({table})").fetchall()
        if rows:
            found += [(table, column[1], rows) for column in columns]
    return found


def fill(store: ClaimStore) -> None:
    """Give a store some rows of every table."""
    url = "https://post.example/1"
    add_drawn(store, "|Prices rose.| |Wages fell a lot.| |Rents stood.| ", source="Reuters",
              page=b"<p>Prices rose.", url=url, published="2026-01-06")  # fmt: skip
    add_drawn(store, "|May was hot.| |June was wet.|", url=url, title="Weather", language="uk")
    for reviewer, status in (("anna", "supported"), ("boris", "refuted")):
        settle(store, 1, reviewer=reviewer, status=status, note="see there", wording="They rose.")
    store.disputes.adjudicate(1, "anna", reviewer="boris")
    evidence = {"url": "https://a.example", "quote": "rose", "accessed": "2026-01-06"}
    store.journal.record_evidence(1, [evidence], reviewer="anna")
    store.editing.split_claim(2, 19, reviewer="anna")
    store.editing.drop_claim(3, reviewer="boris")
    twin = store.sources.add("Gazette", "agency")
    store.source_editing.merge(twin.id, store.sources.named("Reuters").id, reviewer="anna")
    store.source_editing.retype(twin.id, "document", reviewer="anna")
    store.source_editing.rename(twin.id, "The Gazette", reviewer="boris")
    store.editing.set_kind([1], "plan", reviewer="boris")
    store.article_editing.edit(
        1, reviewer="boris", title="Prices", publisher="The Gazette", url=f"{url}#2"
    )
    add_drawn(store, "|Rents fell.|", title="By mistake")
    store.article_editing.remove(3, reviewer="boris")
    settle(store, 4, reviewer="anna")
    store.journal.undo("anna")
    store.same_claim.join([1, 4], reviewer="anna")
    store.retelling.retell(2, store.sources.named("Reuters").id, reviewer="boris")
    fill_desk(store)
    store.drafts.save(1, "note", "typed so far", reviewer="anna")


def fill_desk(store: ClaimStore) -> None:
    """Let a desk have acted in every way: asked, looked twice, signed, published, corrected."""
    settle(store, 4, reviewer="anna")
    store.assigning.assign("anna", claims=[4, 5], articles=[2], reviewer="boris")
    for whom in ("Firm", "Ministry"):
        asked = store.questions.ask(whom, "Is it so?", claim=4, until="2026-02-01", reviewer="anna")
    store.questions.reply(asked, "answered", "It is.", reviewer="anna")
    store.second_look.ready([4], reviewer="anna")
    store.second_look.send_back([4], "Look again.", reviewer="boris")
    store.second_look.approve([4], reviewer="boris")
    store.publishing.waive([4], "second_look", "Nobody was there.", reviewer="anna")
    store.publishing.sign_off(2, reviewer="boris")
    store.publishing.publish(2, "https://post.example/check", "2026-01-09", reviewer="boris")
    store.journal.record_many([4], reviewer="anna", reason="We were wrong.", status="refuted")
