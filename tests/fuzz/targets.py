"""What the inputs are given to, and what must hold of whatever comes out.

A target takes chance and makes of it one input. It fails by any exception but those
that say in one line what is wrong.
"""

import csv
import io
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from random import Random

from claims_db import ClaimStore, Filter
from claims_db.export import RowRefused, apply_table, exported_claims, write_csv
from claims_db.export.formulas import make_harmless, restore
from claims_db.export.json_lines import write_json_lines
from tests.analysis.test_any_text import check
from tests.fuzz import inputs
from tests.fuzz.changed_store import ChangedStore
from workbench.cli import run
from workbench.cli.output import never_fail_to_print
from workbench.ingest import Decoding, Details, Draft, IngestError
from workbench.ingest.document import Document
from workbench.ingest.found_articles import read_drafts
from workbench.terminal import safe, safe_line

RAW = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff]"
)
"""What does something to a terminal: controls but line feed and tab, direction marks."""

EXPORT = ("--db", "{other}", "export", "--all", "-o", "{out}", "--force", "--format")
USES = [
    *(("--db", "{mine}", "merge", "{other}"),) * 8,
    *(("--db", "{mine}", "restore", "{other}"),) * 2,
    *((*EXPORT, form) for form in ("csv", "jsonl", "html", "md", "xlsx", "claimreview")),
    *((*EXPORT, form) for form in ("webannotation", "averitec")),
    *(("--db", "{other}", words) for words in ("check", "articles", "sources", "stats", "log")),
    *(("--db", "{other}", words) for words in ("adjudicate", "versions", "rebuild")),
    *(("--db", "{other}", words) for words in ("assign", "questions", "corrections")),
    *(("--db", "{other}", "report", "a2", "-o", f"{{out}}{end}") for end in (".html", ".md")),
    ("--db", "{other}", "tidy", "--yes"),
    ("--db", "{other}", "letter", "Firm"),
    ("--db", "{other}", "similar", "c4"),
    ("--db", "{other}", "log", "c1"),
    ("--db", "{other}", "import", str(Path(__file__).parents[2] / "seeds")),
]
"""What is done with a store of somebody else."""
MARKUP = re.compile(rb"<meta http-equiv=refresh|<script>evil")
FORMULA = re.compile(rb'(?:^|\n|,)"?[=@](?:HYPERLINK|evil)|<f>')
LIVE = {"html": MARKUP, "md": MARKUP, "csv": FORMULA, "xlsx": FORMULA}
"""What no file of a format may have, whatever is in the store: it would go elsewhere, or run."""
SEEDS = Path(__file__).parents[2] / "seeds"
Target = Callable[[Random], None]


class Targets:
    """The targets, in a folder that is thrown away; a store is made where one needs it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        os.environ |= {"WORKBENCH_DB": str(folder / "program.db"), "WORKBENCH_DEBUG": "1"}

    @cached_property
    def _store(self) -> ClaimStore:
        store = ClaimStore(self._folder / "claims.db")
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")  # it need not last
        run_quietly(["--db", str(self._folder / "claims.db"), "import", str(SEEDS)])
        return store

    @cached_property
    def _exported(self) -> str:
        return csv_of(self._store)

    @cached_property
    def _changed(self) -> ChangedStore:
        return ChangedStore(self._folder)

    def decode(self, chance: Random) -> None:
        """Bytes become a text that the store can hold, or are refused in one line."""
        kind = chance.choice(("text", "text", "text", "line", "table"))
        wanted = Decoding(*chance.choice(((), (), ("cp1251", "strict"), ("utf-8", "replace"))))
        read(Document("a.txt", inputs.content(chance), kind, 1), wanted)

    def html(self, chance: Random) -> None:
        """So does a web page."""
        page = inputs.page(chance).encode(chance.choice(inputs.ENCODINGS), "replace")
        read(Document("a.html", page, "page"), Decoding())

    def analysis(self, chance: Random) -> None:
        """Any text is analysed, and all offsets lie in it."""
        check(inputs.text(chance))

    def search(self, chance: Random) -> None:
        """Whatever is typed is a legal search."""
        typed = inputs.text(chance)[: chance.choice((3, 20, 200))]
        self._store.search.articles(typed)
        self._store.claims.lines_from((0, 0), 5, reviewer="olena", only=Filter(words=typed))

    def cells(self, chance: Random) -> None:
        """A row of any texts is the same when a reader of CSV has read it, and runs nothing."""
        texts = [inputs.text(chance).replace("\0", "") for _ in range(3)]
        line = io.StringIO(newline="")
        csv.writer(line, quoting=csv.QUOTE_ALL).writerow(map(make_harmless, texts))
        (row,) = csv.reader(io.StringIO(line.getvalue(), newline=""))
        assert [restore(cell) for cell in row] == texts
        assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row)

    def apply(self, chance: Random) -> None:
        """An edited export is taken in row by row, or refused so; the next one is readable."""
        edited = inputs.table(chance, self._exported)
        try:
            for row in apply_table(self._store, edited, encoding="utf-8", reviewer="olena"):
                show(row)
        except RowRefused as refusal:
            show(refusal)
        write_json_lines(exported_claims(self._store, everything=True), io.BytesIO())

    def cell(self, chance: Random) -> None:
        """A store of which one cell was changed is taken in, opened and put out, or refused so."""
        other, mine = self._folder / "other.db", self._folder / "mine.db"
        if not self._changed.write(other, chance):
            return
        for journal in (mine, other):
            journal.with_name(journal.name + "-journal").unlink(missing_ok=True)
        shutil.copyfile(self._changed.empty, mine)
        out = self._folder / "out"
        words = chance.choice(USES)
        status, said = run_quietly([word.format(other=other, mine=mine, out=out) for word in words])
        assert status in (0, 1), (status, said)
        assert not RAW.search(said)
        for line in said.splitlines():
            assert "unexpected" not in line
        for file in self._folder.glob("out*"):
            form = file.suffix.removeprefix(".") or words[-1]
            if form in LIVE:
                assert not (live := LIVE[form].search(written(file))), live
            file.unlink()
        if words[2] == "merge":
            status, said = run_quietly(["--db", str(mine), "check"])
            assert status == 0, said

    def terminal(self, chance: Random) -> None:
        """Nothing that is shown does anything to the terminal."""
        text = inputs.text(chance)
        assert not RAW.search(safe(text))
        show(text)

    def program(self, chance: Random) -> None:
        """A file of any name and content is imported or refused, and nothing raw is printed."""
        ending = chance.choice((b".txt", b".html", b".jsonl", b".csv", b""))
        letters = re.sub(r"[/\0]", "", inputs.text(chance))[:40].encode(errors="replace")
        name = b"a" + letters + chance.choice((b"", b"\xf1")) + ending
        path = self._folder / os.fsdecode(name)
        page = ending == b".html"
        content = inputs.page(chance).encode(errors="replace") if page else inputs.content(chance)
        path.write_bytes(content)
        for words in (["segment", str(path)], ["import", str(path)]):
            status, said = run_quietly(words)
            assert status in (0, 1), status
            assert not (raw := RAW.search(said)), raw
        path.unlink()


def read(document: Document, wanted: Decoding) -> None:
    """Read the drafts in a document and assert that the store can hold them."""
    try:
        for draft in read_drafts(document, Details(), wanted):
            if isinstance(draft, Draft):
                draft.text.encode()
                assert draft.text.strip()
                assert not {"\0", "\r"} & set(draft.text)
    except IngestError as error:
        show(error)


def show(said: object) -> None:
    """Assert that the line which the program would print is one, with nothing raw in it."""
    line = safe_line(str(said))
    assert not RAW.search(line)
    assert "\n" not in line


def run_quietly(words: list[str]) -> tuple[int, str]:
    """Run a command; return its status and all that it printed."""
    before = sys.stdout, sys.stderr, sys.stdin
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    sys.stdout = sys.stderr = stream
    sys.stdin = None
    try:
        never_fail_to_print()
        status = run(words)
        stream.flush()
    finally:
        sys.stdout, sys.stderr, sys.stdin = before
    return status, stream.buffer.getvalue().decode()  # type: ignore[attr-defined]


def written(file: Path) -> bytes:
    """What a file says, a packed one unpacked."""
    if not zipfile.is_zipfile(file):
        return file.read_bytes()
    with zipfile.ZipFile(file) as packed:
        return b"\n".join(map(packed.read, packed.namelist()))


def csv_of(store: ClaimStore) -> str:
    """All claims of a store as CSV."""
    file = io.BytesIO()
    write_csv(exported_claims(store, everything=True), file)
    return file.getvalue().decode("utf-8-sig")
