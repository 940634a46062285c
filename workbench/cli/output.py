"""Values to what is printed: lines, tables and JSON that do nothing to the terminal."""

import json
import os
import sys
from collections.abc import Mapping, Sequence

from claims_db.text.unseen import HARMFUL
from workbench.terminal import safe_line


def never_fail_to_print() -> None:
    """Let a terminal that has no Cyrillic show escapes, and a closed output take everything."""
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, it is for the whole run
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, so is this
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print a line of the result."""
    print(safe_line(line))


def complain(problem: object) -> None:
    """Print one line that says what is wrong and what to do."""
    print("workbench:", safe_line(str(problem)), file=sys.stderr)


def print_json(value: object) -> None:
    """Print a value as one line of JSON, acting characters in it escaped."""
    ascii_only = (sys.stdout.encoding or "ascii").lower().replace("-", "") != "utf8"
    line = json.dumps(value, ensure_ascii=ascii_only)
    print(HARMFUL.sub(lambda match: json.dumps(match[0])[1:-1], line))


def print_table(rows: Sequence[Mapping[str, object]]) -> None:
    """Print rows with their names above them, as wide as they need to be."""
    if not rows:
        return
    cells = [list(rows[0]), *([cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    numeric = [isinstance(value, int) for value in rows[0].values()]
    for line in cells:
        padded = (
            text.rjust(width) if number else text.ljust(width)
            for text, width, number in zip(line, widths, numeric, strict=True)
        )
        print("  ".join(padded).rstrip())


def cell(value: object) -> str:
    """A value as a cell of a table."""
    return safe_line("" if value is None else str(value))
