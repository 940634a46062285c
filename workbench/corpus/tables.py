"""Rows to Parquet on the engine: three tables of one pass over them."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from workbench.corpus.analysing import analyse_row
from workbench.corpus.rows import Row

TABLES = ("articles", "claims", "rejected")
AT_ONCE = 32
"""Rows that a process is given at once: fewer cost more to hand over, more leave the others waiting
at the end."""
SHARED = ("article", "publisher", "published", "language")


def tables_in(engine: ModuleType, whole: Any) -> dict[str, Any]:
    """Rows as they come from the analysis to the tables that they are kept in."""
    col = engine.col
    analysed = whole.where(col("reason").is_null())
    return {
        "articles": analysed.select(col("article").unnest()),
        "claims": analysed.select(col("claims"))
        .explode("claims")
        .where(~col("claims").is_null())
        .select(col("claims").unnest()),
        "rejected": whole.where(~col("reason").is_null()).select("file", "row", "reason"),
    }


def types_of(engine: ModuleType) -> Any:
    """What the analysis of a row is, in the engine's types."""
    t = engine.DataType
    words, number, share = t.string(), t.int64(), t.float64()
    place = {"start": number, "end": number}
    source = {"name": words, "type": words} | place
    link = t.struct(source | {"cue": t.list(number)})
    figure = t.struct({"kind": words, "value": share, "unit": words, "bound": words})
    shared = dict.fromkeys(SHARED, words)
    article = shared | dict.fromkeys(("title", "url", "author", "text"), words)
    article |= {
        "file": words,
        "row": number,
        "claims": number,
        "worth": share,
        "retells": t.struct(source),
    }
    claim = shared | {"retells": words} | place
    claim |= dict.fromkeys(("text", "content", "kind"), words)
    claim |= {"check_worthiness": share, "reasons": t.list(words), "chain": t.list(link)}
    claim |= {"origin": words, "figures": t.list(figure), "score": share}
    return t.struct(
        {
            "file": words,
            "row": number,
            "article": t.struct(article),
            "claims": t.list(t.struct(claim)),
            "reason": words,
        }
    )


def write_tables(
    engine: ModuleType, rows: list[Row], named: Mapping[str, str], folder: str, workers: int
) -> dict[str, int]:
    """Analyse the rows, write the tables into the folder, and return how many rows each has."""
    given = engine.from_pydict(
        {
            "file": [row.file for row in rows],
            "number": [row.number for row in rows],
            "content": [row.content for row in rows],
        }
    )

    class Analysing:
        """Lives in a process of its own for as long as there are rows."""

        def analyse(self, file: Any, number: Any, content: Any) -> list[str]:
            columns = (file.to_pylist(), number.to_pylist(), content.to_pylist())
            # as JSON, for the engine takes ten times as long to read the objects of Python
            return [json.dumps(analyse_row(*row, named)) for row in zip(*columns, strict=True)]

        analyse = engine.method.batch(return_dtype=engine.DataType.string(), batch_size=AT_ONCE)(
            analyse
        )

    analyse = engine.cls(Analysing, use_process=True, max_concurrency=workers)().analyse
    col = engine.col
    analysed = analyse(col("file"), col("number"), col("content"))
    parts = given.into_batches(AT_ONCE).select(
        analysed.deserialize("json", types_of(engine)).alias("all")
    )
    whole = parts.select(col("all").unnest()).collect()
    for name, table in tables_in(engine, whole).items():
        table.write_parquet(os.path.join(folder, name), write_mode="overwrite")
    return {name: rows_in(Path(folder, name)) for name in TABLES}


def rows_in(folder: Path) -> int:
    """How many rows the files of a table say they have."""
    from pyarrow.parquet import read_metadata

    return sum(read_metadata(file).num_rows for file in folder.glob("*.parquet"))
