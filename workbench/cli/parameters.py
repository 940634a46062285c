"""Words of the command line to values: texts, and ids with or without their letter."""

import codecs
import re
from typing import Any

import click


class Words(click.ParamType[str]):
    """A text that is not empty and that a file in UTF-8 can hold."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text without white space around it."""
        try:
            value.encode()
        except UnicodeEncodeError:
            self.fail("it is not valid text in this terminal's encoding", param, ctx)
        if not value.strip():
            self.fail("it is empty", param, ctx)
        return str(value).strip()


class Moment(Words):
    """A date, or a time with its zone, as people write them."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the date in ISO 8601."""
        from workbench.ingest.details import read_date

        written: str = super().convert(value, param, ctx)
        iso, _ = read_date(written)
        if not iso:
            self.fail(f"{written!r} is no date. Write it as 2026-01-06", param, ctx)
        if len(iso) == 10 and ":" in written:
            self.fail(f"{written!r} has no zone. Write it as 2026-01-06T14:30+02:00", param, ctx)
        return iso


class Encoding(Words):
    """The name of an encoding that Python knows."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name as Python writes it."""
        written: str = super().convert(value, param, ctx)
        try:
            "".encode(written)
            return codecs.lookup(written).name
        except LookupError:
            self.fail(f"{written!r} is no encoding. Write it as cp1251 or utf-8", param, ctx)


class LanguageCode(click.ParamType[str]):
    """The code of a language that can be analysed; which there are is looked up when asked."""

    name = "language"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """Return the codes as the help shows them."""
        return f"[{'|'.join(self._codes())}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code."""
        return click.Choice(self._codes()).convert(value, param, ctx)

    def _codes(self) -> tuple[str, ...]:
        from workbench.analysis.languages.packs import LANGUAGES

        return tuple(LANGUAGES)


class Identifier(click.ParamType[int]):
    """A number that may come with the letter it is shown with: `c17` or `17`."""

    def __init__(self, letter: str, name: str) -> None:
        self.letter = letter
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number."""
        match = re.fullmatch(rf"{self.letter}?([0-9]{{1,18}})", str(value), re.IGNORECASE)
        if match is None:
            self.fail(f"{value!r} is no id of {self.name}. Write it as {self.letter}3", param, ctx)
        return int(match[1])


class Thing(click.ParamType[tuple[str, int]]):
    """A claim or an article, by its letter and number: c3, a1."""

    name = "id"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        """Return the letter and the number."""
        match = re.fullmatch(r"([ac])([0-9]{1,18})", str(value), re.IGNORECASE)
        if match is None:
            problem = f"{value!r} is no id of a claim or an article. Write it as c3 or a1"
            self.fail(problem, param, ctx)
        return match[1].lower(), int(match[2])


WORDS = Words()
MOMENT = Moment()
ENCODING = Encoding()
LANGUAGE = LanguageCode()
ARTICLE = Identifier("a", "an article")
CLAIM = Identifier("c", "a claim")
QUESTION = Identifier("q", "a question")
THING = Thing()
