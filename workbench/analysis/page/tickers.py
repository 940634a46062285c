"""Under which name a firm's shares are sold, put behind its own: Norvik Oil Corp (NVK.N) said …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.page.moved import Edit

TICKER = re.compile(
    r"(?<=\w|’|') \((?:[A-Z0-9]{1,6}\.[A-Z]{1,3}"
    r"|(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AMEX|OTC|NSE|BSE)(?: \w+)?: ?[A-Z0-9.]{1,8})\)"
)


def leave_out_tickers(text: str) -> Iterator[Edit]:
    """Yield each with the space before it: a reader passes over it, and no rule meets it."""
    yield from ((found.start(), found.end(), "") for found in TICKER.finditer(text))
