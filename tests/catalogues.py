"""The words of the code to the catalogues of its translations.

    python -m tests.catalogues

Brings every workbench/locale/*/LC_MESSAGES/workbench.po up to date with the words that
the code has now, and compiles it as a build does. What is then left without a
translation is listed.
"""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, get_args

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from claims_db import CONFIDENCES, FIELDS, STATUSES, UNKNOWN_PUBLISHER
from claims_db.articles.anchoring import HOW
from claims_db.export import errors as export_errors
from claims_db.file import errors as file_errors
from claims_db.hub import errors as hub_errors
from claims_db.sign_off.rules import rules_in
from claims_db.values.desk_words import Look, Result
from claims_db.values.words import Act, ChangedField, CheckedAs, Kind, SourceType, Stance
from workbench.analysis.claims.worth import REASONS as WORTH
from workbench.locale.compiling import compile_catalogues
from workbench.review.keys import GROUPS, KEYS
from workbench.review.panes.reasons import REASONS
from workbench.review.panes.themes import THEMES
from workbench.review.refusals import PROBLEMS, SENTENCES
from workbench.review.session.moment import LABELS
from workbench.review.translation import CATALOGUES, LANGUAGES, TERM

ROOT = Path(__file__).parent.parent
SPEAKING = ("cli", "review")
"""The packages whose words are translated."""
OTHER_TERMS = (
    *("publisher", UNKNOWN_PUBLISHER, "unreviewed", "disputed", "claim"),
    *("result", "not_checked", "url", "title", "quote", "stance", "archive_url"),
    "long",
    *("about", "article", "whom", "what", "way", "until", "answer", "answered", "day"),
    *rules_in(),
    *HOW[:3],
)
"""Terms that stand in no table of the code."""


def messages() -> Catalog:
    """Every word that is translated, as the code has it now."""
    catalogue = Catalog()
    files = chain.from_iterable((ROOT / "workbench" / part).rglob("*.py") for part in SPEAKING)
    for file in sorted(files):
        for words in words_of_calls(file):
            catalogue.add(words, locations=[(str(file.relative_to(ROOT)), 1)])
    for words in words_of_tables():
        catalogue.add(words)
    for name in terms():
        catalogue.add(name.replace("_", " "), context=TERM)
    return catalogue


def words_of_calls(file: Path) -> Iterator[str | tuple[str, str]]:
    """Words that are translated where they stand, within an f-string too.

    Those extractors that read tokens see an f-string as one before Python 3.12.
    """
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(ast.Name("_"), [ast.Constant(words)]):
                yield words
            case ast.Call(ast.Name("plural"), [ast.Constant(one), ast.Constant(many), *_]):
                yield one, many


def words_of_tables() -> Iterator[str]:
    """Words that stand in a table and are translated where they are shown."""
    for key in KEYS:
        if not key.action.startswith("answer"):
            yield from (key.does, key.label)
    yield from (*SENTENCES.values(), *PROBLEMS, *LABELS, *GROUPS.values(), *REASONS.values())
    yield from (rule.says for rule in rules_in().values())
    for module in (file_errors, export_errors, hub_errors):
        for name, kind in vars(module).items():
            if hasattr(kind, "says") and name not in SENTENCES:
                yield kind.says


def terms() -> list[str]:
    """The store's terms, and those by which the analysis says why."""
    listed = (*FIELDS, *STATUSES, *CONFIDENCES.values(), *THEMES, *OTHER_TERMS, *WORTH)
    return [*listed, *(term for kind in TYPES for term in get_args(kind))]


TYPES = (Kind, SourceType, Stance, CheckedAs, Act, ChangedField, Look, Result)


def path_of(language: str) -> Path:
    """The catalogue of a language."""
    return CATALOGUES / language / "LC_MESSAGES" / "workbench.po"


def read_catalogue(language: str) -> Catalog:
    """The translations into a language; a new one where there is none."""
    if not path_of(language).exists():
        return Catalog(locale=language)
    with path_of(language).open("rb") as file:
        return read_po(file, locale=language)


def up_to_date(language: str) -> Catalog:
    """The translations into a language of what the code has now, and nothing else."""
    old = read_catalogue(language)
    new = Catalog(locale=language, fuzzy=False, header_comment=HEADER, **FACTS)
    for message in messages():
        if message.id:
            known = old.get(message.id, message.context)
            new.add(message.id, known.string if known else "", context=message.context)
    return new


HEADER = "# The words of the review screen. The left side is the code's; translate the right one."
FACTS: dict[str, Any] = {
    "project": "claims-workbench",
    "version": "0.1",
    "creation_date": datetime(2026, 11, 22, tzinfo=UTC),
    "revision_date": datetime(2026, 11, 22, tzinfo=UTC),
    "last_translator": "The Claims Workbench founders",
    "language_team": "The Claims Workbench founders",
    "msgid_bugs_address": "none",
    "copyright_holder": "The Claims Workbench founders",
}


def missing(catalogue: Catalog) -> list[str]:
    """The words that have no translation, or not in all the forms that go with numbers."""
    return [
        str(message.id)
        for message in catalogue
        if message.id and not all(forms(message.string, catalogue.num_plurals))
    ]


def forms(translated: object, count: int) -> tuple[str, ...]:
    """The forms of a translation, empty where one is missing."""
    if isinstance(translated, str):
        return (translated,)
    assert isinstance(translated, tuple | list)
    return (*translated, *[""] * (count - len(translated)))


def main() -> None:
    for language in LANGUAGES[1:]:
        catalogue, path = up_to_date(language), path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalogue, width=98, sort_output=True)
        for words in missing(catalogue):
            print(f"{language}: no translation of {words!r}")
    compile_catalogues()


if __name__ == "__main__":
    main()
