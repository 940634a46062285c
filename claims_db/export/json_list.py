"""Objects to the elements of a JSON list, a line each, written as they come."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO


def write_elements(items: Iterable[Any], file: BinaryIO) -> int:
    """Write the items with commas between them; return how many there were."""
    written = 0
    for item in items:
        line = "\n" + json.dumps(item, ensure_ascii=False)
        file.write(("," * bool(written) + line).encode())
        written += 1
    return written
