"""The folder of a corpus to the articles that are wanted of it, with the claims found in them."""

import json
from collections.abc import Iterator, Mapping
from heapq import nlargest
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from workbench.corpus.engine import load_tables
from workbench.corpus.errors import BrokenCorpus
from workbench.corpus.manifest import read_manifest
from workbench.corpus.story_rows import moment

BY = {"stories": "claims", "outlets": "outlets"}
"""The column by which stories are put in order; `worth` is of the articles."""
READ_AT_ONCE = 2_000
CLAIM = ("start", "end", "text", "content", "kind", "check_worthiness", "reasons", "score", "chain")
ARTICLE = ("title", "publisher", "published", "url", "author", "language", "text", "retells")


class Choice(NamedTuple):
    """Which articles are wanted."""

    top: int | None = None
    """How many; `None`: all."""
    by: str = "stories"
    language: str | None = None
    since: str | None = None
    """An ISO 8601 day or moment; what nobody knows the day of is not wanted then."""

    def takes(self, article: Mapping[str, Any]) -> bool:
        """Whether an article is of the language and the days that are wanted."""
        if self.language and article["language"] != self.language:
            return False
        return not self.since or moment(article["published"]) >= moment(self.since)


class Analysed(NamedTuple):
    """An article of a corpus with its claims, in the form of the contract."""

    article: str
    file: str
    row: int
    content: bytes


class Corpus:
    """Reads the tables of a corpus; what another program has put there is checked by who imports.

    Raises:
        IngestError: From each method, where the folder is none of a corpus or not whole.
    """

    def __init__(self, folder: str) -> None:
        load_tables()
        self.folder = Path(folder)
        read_manifest(self.folder)

    def chosen(self, choice: Choice) -> set[str] | None:
        """Return the articles that are wanted; `None`: all are."""
        if choice == Choice(by=choice.by):
            return None
        columns = ["article", "language", "published", "worth"]
        worth = {
            row["article"]: row["worth"]
            for row in self._rows("articles", columns)
            if choice.takes(row)
        }
        if choice.top is None:
            return set(worth)
        told = iter(()) if choice.by == "worth" else self._told_most(BY[choice.by])
        ordered = chain(told, nlargest(choice.top, worth, key=lambda one: (worth[one], one)))
        wanted: set[str] = set()
        for article in ordered:
            if len(wanted) == choice.top:
                break
            if article in worth:
                wanted.add(article)
        return wanted

    def _told_most(self, column: str) -> Iterator[str]:
        """Yield the articles of the stories, of the one that is told most first."""
        rows = self._rows("stories", ["story", "members", column])
        for row in sorted(rows, key=lambda row: (-row[column], row["story"])):
            yield from dict.fromkeys(member["article"] for member in row["members"])

    def analysed(self, wanted: set[str] | None) -> Iterator[Analysed]:
        """Yield the articles with their claims, in the order of the corpus."""
        for table in self._tables("articles"):
            claims = self._claims_beside(table, wanted)
            for row in self._read(table, ["article", "file", "row", *ARTICLE]):
                if wanted is None or row["article"] in wanted:
                    found = claims.get(row["article"], [])
                    said = {name: row[name] for name in ARTICLE} | {"claims": found}
                    content = json.dumps(said).encode()
                    yield Analysed(row["article"], row["file"], row["row"], content)

    def _claims_beside(
        self, table: Path, wanted: set[str] | None
    ) -> dict[str, list[dict[str, Any]]]:
        """The claims of the piece that a table of articles is of."""
        piece = table.name.partition("-")[0]
        found: dict[str, list[dict[str, Any]]] = {}
        for other in self._tables("claims", f"{piece}-*.parquet"):
            for row in self._read(other, ["article", *CLAIM]):
                if wanted is None or row["article"] in wanted:
                    article = row.pop("article")
                    found.setdefault(article, []).append(row)
        for claims in found.values():
            claims.sort(key=lambda claim: claim["start"])
        return found

    def stories(self) -> Iterator[list[tuple[str, int]]]:
        """Yield the claims of each story, by their articles and where they begin."""
        for row in self._rows("stories", ["members"]):
            yield [(member["article"], member["start"]) for member in row["members"]]

    def _rows(self, name: str, columns: list[str]) -> Iterator[dict[str, Any]]:
        for table in self._tables(name):
            yield from self._read(table, columns)

    def _tables(self, name: str, pattern: str = "*.parquet") -> list[Path]:
        return sorted((self.folder / name).glob(pattern))

    def _read(self, table: Path, columns: list[str]) -> Iterator[dict[str, Any]]:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile

        try:
            with ParquetFile(table) as file:
                for batch in file.iter_batches(READ_AT_ONCE, columns=columns):
                    rows = batch.to_pylist()
                    if any(set(columns) - row.keys() for row in rows[:1]):
                        raise BrokenCorpus(str(table), problem="columns are missing")
                    yield from rows
        except (ArrowException, OSError) as error:
            raise BrokenCorpus(str(table), problem=str(error).splitlines()[0][:200]) from None
