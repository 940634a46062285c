"""Rows to Parquet on the engine: three tables of one pass over them."""

import gc
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
MADE_AT_ONCE = 10_000
"""Objects after which a process looks for those that only know each other: Python's 700 are so few
that looking takes two to five hundredths of the analysis, which makes many and keeps few."""
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
    words, number = t.string(), t.int64()
    place = {"start": number, "end": number}
    source = {"name": words, "type": words} | place
    return t.struct(
        {
            "file": words,
            "row": number,
            "article": t.struct(article_types(t, source)),
            "claims": t.list(t.struct(claim_types(t, source, place))),
            "reason": words,
        }
    )


def article_types(t: Any, source: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of the table of articles."""
    told = dict.fromkeys((*SHARED, "title", "url", "author", "text", "file"), t.string())
    counted = dict.fromkeys(("row", "claims"), t.int64())
    return told | counted | {"worth": t.float64(), "retells": t.struct(source)}


def claim_types(t: Any, source: Mapping[str, Any], place: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of the table of claims."""
    words, share = t.string(), t.float64()
    link = t.struct({**source, "cue": t.list(t.int64())})
    figure = t.struct({"kind": words, "value": share, "unit": words, "bound": words})
    told = dict.fromkeys((*SHARED, "retells"), words) | {**place}
    told |= dict.fromkeys(("text", "content", "kind"), words)
    told |= {"check_worthiness": share, "reasons": t.list(words), "chain": t.list(link)}
    return told | {"origin": words, "figures": t.list(figure), "score": share}


def write_tables(
    engine: ModuleType, rows: list[Row], named: Mapping[str, str], folder: str, workers: int
) -> dict[str, int]:
    """Analyse the rows, write the tables into the folder, and return how many rows each has."""
    columns = ("file", "number", "content")
    given = engine.from_pydict({name: [getattr(row, name) for row in rows] for name in columns})
    analysed = analysing(engine, named, workers)(*map(engine.col, columns))
    parts = given.into_batches(AT_ONCE).select(
        analysed.deserialize("json", types_of(engine)).alias("all")
    )
    whole = parts.select(engine.col("all").unnest()).collect()
    for name, table in tables_in(engine, whole).items():
        table.write_parquet(os.path.join(folder, name), write_mode="overwrite")
    return {name: rows_in(Path(folder, name)) for name in TABLES}


def analysing(engine: ModuleType, named: Mapping[str, str], workers: int) -> Any:
    """The analysis as a function of the engine over columns of rows, in processes of its own."""

    class Analysing:
        """Lives in a process of its own for as long as there are rows."""

        def __init__(self) -> None:
            gc.set_threshold(MADE_AT_ONCE)

        def analyse(self, file: Any, number: Any, content: Any) -> list[str]:
            columns = (file.to_pylist(), number.to_pylist(), content.to_pylist())
            # as JSON, for the engine takes ten times as long to read the objects of Python
            return [json.dumps(analyse_row(*row, named)) for row in zip(*columns, strict=True)]

        analyse = engine.method.batch(return_dtype=engine.DataType.string(), batch_size=AT_ONCE)(
            analyse
        )

    return engine.cls(Analysing, use_process=True, max_concurrency=workers)().analyse


def rows_in(folder: Path) -> int:
    """How many rows the files of a table say they have."""
    from pyarrow.parquet import read_metadata

    return sum(read_metadata(file).num_rows for file in folder.glob("*.parquet"))
