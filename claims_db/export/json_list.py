"""Objects to one JSON document with a list in it, written as they come."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO


def write_list(items: Iterable[Any], file: BinaryIO, before: str = "[", after: str = "]") -> int:
    """Write `before`, the items with commas between them, and `after`; return how many."""
    file.write(before.encode())
    written = 0
    for item in items:
        line = "\n" + json.dumps(item, ensure_ascii=False)
        file.write(("," * bool(written) + line).encode())
        written += 1
    file.write(f"\n{after}\n".encode())
    return written
