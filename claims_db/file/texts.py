"""The texts of articles: frozen, so that some are kept in memory."""

import json
from collections.abc import Callable, Iterable
from sqlite3 import Row

KEPT = 20
"""Texts that are kept: the latest read."""


class Texts:
    """Reads texts of articles, one or those of a page of claims."""

    def __init__(self, rows: Callable[..., list[Row]]) -> None:
        """`rows` runs a query with its values, and fetches all its rows."""
        self._rows = rows
        self._kept: dict[int, str] = {}

    def __call__(self, article_id: int) -> str:
        """Return the text of an article; empty where there is none."""
        text = self._kept.get(article_id)
        return self.several([article_id])[article_id] if text is None else text

    def several(self, article_ids: Iterable[int]) -> dict[int, str]:
        """Return the texts of articles, those that are not kept by one statement."""
        wanted = dict.fromkeys(article_ids, "")
        texts = {number: self._kept[number] for number in wanted if number in self._kept}
        missing = [number for number in wanted if number not in texts]
        if missing:
            rows = self._rows(
                """
                SELECT article_id, text
                FROM article_text
                WHERE article_id IN (SELECT value FROM json_each(:articles))
                """,
                articles=json.dumps(missing),
            )
            read = {row["article_id"]: str(row["text"]) for row in rows}
            self._keep(read)
            texts |= read
        return wanted | texts

    def _keep(self, texts: dict[int, str]) -> None:
        """Keep these too, in the place of those that were read first."""
        kept = [*self._kept.items(), *texts.items()]
        self._kept = dict(kept[-KEPT:])

    def forget(self) -> None:
        """Keep none: of an article that there is not now, or that was let go of."""
        self._kept.clear()
