"""The words of a language and the classes they belong to: what each may do in a frame."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from workbench.analysis.words.language import Language
from workbench.analysis.words.tokens import DOMAINS

PREFIXES = range(6, 1, -1)
"""Letters of the first part of a compound."""
STEM = 3
"""Letters under which phrases are kept."""

REMEMBERED = 50_000
"""Words whose classes are kept at hand."""

LONGEST = 4
"""Words of a phrase that says by whose account something is."""

Phrase = tuple[tuple[str, ...], str]
"""Its words, and its class."""
Phrases = dict[str, list[Phrase]]
EMPTY: frozenset[str] = frozenset()
OUTLET = frozenset({"outlet", "proper"})
SITE = re.compile(rf"\w\.(?:{DOMAINS})$")
"""hromada.info, газета.ru, 24.kg: an outlet by its address"""

JOINTS = frozenset({"coordinating", "subordinating"})


@dataclass(slots=True)
class Lexicon:
    """The words of one language and the classes they belong to."""

    language: Language[Any]
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    names: dict[str, frozenset[str]] = field(default_factory=dict)
    """English names that are common words when written small: the Independent, WHO, who"""
    entries: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    """Persons in an office of the state that a page need not introduce, by their names."""
    phrases: Phrases = field(default_factory=dict)
    """First two words of a phrase, or the stem it begins with, to all its words and its class."""
    prefixes: set[str] = field(default_factory=set)
    """First parts of compounds."""
    bases: dict[str, str] = field(default_factory=dict)
    """Each form of a noun, which a compound may end in, to the form it is listed under."""
    titles: set[tuple[str, ...]] = field(default_factory=set)
    """Phrases that are the title of an outlet."""
    beginnings: set[str] = field(default_factory=set)
    """First words of phrases, or their stems."""
    leading: set[str] = field(default_factory=set)
    """First words of phrases that say by whose account something is: | за | словами"""
    _classes: dict[tuple[str, bool], frozenset[str]] = field(default_factory=dict)
    _openings: dict[str, tuple[bool, list[Phrase]]] = field(default_factory=dict)

    def classes(self, word: str, capital: bool = True) -> frozenset[str]:
        """Classes of a folded word; of a compound, those of its last part."""
        found = self._classes.get((word, capital))
        if found is None:
            if len(self._classes) >= REMEMBERED:
                self._classes.clear()
            named = self._find_names(word) if capital and self.names else EMPTY
            # Lower-Pilot: a listed name is not what a part of it is
            found = named | (EMPTY if named and "-" in word else self._find_classes(word))
            self._classes[word, capital] = found
        return found

    def _find_names(self, word: str) -> frozenset[str]:
        return self.names.get(word) or self.names.get(word.removesuffix("'s"), EMPTY)

    def _find_classes(self, word: str) -> frozenset[str]:
        if SITE.search(word):
            return self.words.get(word, OUTLET)
        ways = (self.words.get, self._find_compound, self._find_joined, self._find_owner)
        found = (find(word) for find in ways)
        return next((classes for classes in found if classes is not None), EMPTY)

    def _find_joined(self, word: str) -> frozenset[str] | None:
        """министр-президент: what the first word of it is, or else the last; not: Азия-плюс"""
        first, joint, rest = word.partition("-")
        found = self.words.get(first) or self.words.get(rest.rpartition("-")[2]) if joint else None
        return None if found is None or found & JOINTS else found

    def _find_owner(self, word: str) -> frozenset[str] | None:
        """the ministry's"""
        return self.words.get(word[:-2]) if word.endswith("'s") else None

    def _find_compound(self, word: str) -> frozenset[str] | None:
        """экс-министр, замгенпрокурора, облпрокуратура: what the last part of it is."""
        for length in PREFIXES:
            first, rest = word[:length], word[length:].removeprefix("-")
            if first in self.prefixes and len(rest) > 2:
                found = self.words.get(rest) if rest in self.bases else self._find_compound(rest)
                if found is not None:
                    return found
        return None

    def is_entry(self, word: str) -> bool:
        """The form under which a noun is listed: its nominative."""
        return word in self.entries

    def match(self, words: list[str], index: int) -> tuple[int, str] | None:
        """The index after the listed phrase that begins with a folded word, and its class."""
        found = self._as_listed(words, index)
        led = found is None and words[index] in self.leading
        return self._with_more(words, index) if led else found

    def _with_more(self, words: list[str], index: int) -> tuple[int, str] | None:
        """за | попередніми | даними, за | її | словами: what may stand behind a preposition"""
        noun, last = index + 1, min(index + 2 + LONGEST, len(words))
        while noun < last and self._describes(words[noun]):
            noun += 1
            found = self._as_listed([words[index], *words[noun:last]], 0)
            if found is not None and found[1] == "according":
                own = self._owns(words[index + 1])
                return noun - 1 + found[0], "his_words" if own else "according"
        return None

    def _describes(self, word: str) -> bool:
        """за | її | попередніми | даними"""
        return self._owns(word) or self.language.may_describe(word)

    def _owns(self, word: str) -> bool:
        return "possessive" in self.words.get(word, EMPTY)

    def _as_listed(self, words: list[str], index: int) -> tuple[int, str] | None:
        first = words[index]
        begun, alone = self._openings.get(first) or self._open(first)
        pair = self.phrases.get(" ".join(words[index : index + 2]), ()) if begun else ()
        for phrase, name in (*pair, *alone):
            stop = index + len(phrase)
            if stop <= len(words) and all(map(_fits, words[index:stop], phrase)):
                return stop, name
        return None

    def _open(self, first: str) -> tuple[bool, list[Phrase]]:
        """Whether a word begins phrases together with the next, and those it begins by itself."""
        if len(self._openings) >= REMEMBERED:
            self._openings.clear()
        keys = (first, first[:STEM] + "*")
        alone = [phrase for key in keys for phrase in self.phrases.get(key, ())]
        found = self._openings[first] = first in self.beginnings, alone
        return found

    def add(self, word: str, classes: frozenset[str]) -> None:
        by_capital = self.language.capitals_tell and "proper" in classes
        kept = self.names if by_capital else self.words
        had = kept.get(word, classes)
        kept[word] = classes if had is classes else had | classes

    def add_phrase(self, words: tuple[str, ...], name: str) -> None:
        """Keep a phrase as it stands, or by stems: верховн* суд*."""
        starred = any(word.endswith("*") for word in words[:2])
        key = words[0][:STEM] + "*" if starred else " ".join(words[:2])
        self.phrases.setdefault(key, []).append((words, name))
        self.beginnings.add(key.partition(" ")[0])
        if name == "according" and len(words) > 1:
            self.leading.add(words[0])
        self._openings.clear()


def _fits(word: str, pattern: str) -> bool:
    return word == pattern or (pattern[-1] == "*" and word.startswith(pattern[:-1]))
