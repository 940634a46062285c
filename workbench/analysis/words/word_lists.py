"""Data files to word lists.

A file holds a section for each class, `[verbs saying]`, and entries between commas; after `#`
stands the line of news that the entries before it are there for: one of them is in it. Verbs
and nouns are expanded to all their forms, forms in round brackets are added as they stand; names
are those of persons in the nominative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from workbench.analysis.words.classes import WordClass
from workbench.analysis.words.forms import GERUND, WordForms
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import EMPTY, OUTLET, Lexicon
from workbench.analysis.words.tokens import fold, split_words

SECTION = re.compile(r"\[(verbs|nouns|words|phrases|names) (\w+)( proper)?\]")
ENTRY = re.compile(r"([^,()]+)(?:\(([^)]*)\))?")


@cache
def load_lexicon(language: Language[Any]) -> Lexicon:
    """Read all data files of a language."""
    lexicon = Lexicon(language)
    for path in sorted(language.lists.glob("*.txt")):
        for kind, name, entry, forms in read_entries(path):
            _add_entry(lexicon, kind, name, entry, forms)
    for phrases in lexicon.phrases.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return lexicon


def read_entries(path: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield kind and class of each entry of a list, the entry, and its irregular forms.

    Raises:
        ValueError: A class is not declared; a list of ours is wrong.
    """
    kind = name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        content = line.partition("#")[0].strip()
        if section := SECTION.fullmatch(content):
            kind, name, proper = section.groups()
            name = WordClass(name).value + (proper or "")
            continue
        for entry, forms in _read_line(content):
            yield kind, name, entry, forms


def add_line(lexicon: Lexicon, kind: str, name: str, line: str) -> None:
    """Add the entries of one line of a list."""
    for entry, forms in _read_line(line):
        _add_entry(lexicon, kind, name, entry, forms)


def _read_line(line: str) -> Iterator[tuple[str, list[str]]]:
    """молвить (молвил): the entry and its irregular forms"""
    for entry in ENTRY.finditer(fold(line)):
        yield entry[1].strip(), (entry[2] or "").split()


def _add_entry(lexicon: Lexicon, kind: str, name: str, entry: str, forms: list[str]) -> None:
    names = _classes_named(name)
    if name == "compound":
        lexicon.prefixes.add(entry)
        return
    if kind == "names":
        lexicon.known.add(entry)
        return
    if kind == "nouns" or "proper" in names:
        lexicon.entries.add(entry)
    if kind == "phrases" or " " in entry:
        _add_phrase(lexicon, kind, name, entry, forms)
    else:
        _add_word(lexicon, kind, name, entry, forms)


def _add_phrase(lexicon: Lexicon, kind: str, name: str, entry: str, forms: list[str]) -> None:
    proper, rest = "proper" in _classes_named(name), entry.partition(" ")[2]
    irregular = (split_words(f"{form} {rest}") for form in forms)
    for words in chain(_phrase_forms(lexicon.language, kind, entry, proper), irregular):
        lexicon.add_phrase(words, name.split()[0])
        if _classes_named(name) == OUTLET:
            lexicon.titles.add(words)


def _add_word(lexicon: Lexicon, kind: str, name: str, entry: str, forms: list[str]) -> None:
    names = _classes_named(name)
    for form, marks in _expand(lexicon.language, kind, entry):
        lexicon.add(form, marks | names if marks else names)
        if kind == "nouns":
            lexicon.bases.setdefault(form, entry)
    for form in forms:
        lexicon.add(form, names | _guess_marks(kind, form))
        if kind == "nouns":
            lexicon.bases.setdefault(form, entry)
        if kind == "verbs" and form.endswith("ла"):
            lexicon.add(form[:-1] + "о", names)


@cache
def _classes_named(name: str) -> frozenset[str]:
    """outlet proper -> both"""
    return frozenset(name.split())


def _phrase_forms(
    language: Language[Any], kind: str, phrase: str, proper: bool
) -> Iterator[tuple[str, ...]]:
    if kind == "nouns":
        yield from language.forms.decline_phrase(phrase, proper)
        return
    # words of a phrase may be stems here too: несправедлив*
    yield tuple(phrase.split()) if "*" in phrase else split_words(phrase)
    if kind == "verbs":
        first, _, rest = phrase.partition(" ")
        for form, _marks in language.forms.conjugate(first):
            yield split_words(f"{form} {rest}")


def _expand(language: Language[Any], kind: str, entry: str) -> WordForms:
    if kind == "verbs":
        return language.forms.conjugate(entry)
    if kind == "nouns":
        return language.forms.decline(entry)
    return iter([(entry, EMPTY)])


def _guess_marks(kind: str, form: str) -> frozenset[str]:
    """скажут -> plural; admitting -> gerund"""
    if kind == "verbs" and form.endswith("ing"):
        return GERUND
    if kind == "verbs" and form.endswith(
        ("ут", "ют", "ят", "ат", "ли", "уть", "ють", "ять", "ать")
    ):
        return frozenset({"plural"})
    return EMPTY
