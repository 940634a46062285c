"""The word lists are evidence: each line is there for the sentence that stands after it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.analysis import analyse
from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.sentence.staging import find_phrases, set_scene
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import fold, tokenise
from workbench.analysis.words.word_lists import add_line

SECTION = re.compile(r"\[(verbs|nouns|words|phrases|names) (\w+)( proper)?\]")
ENTRY = re.compile(r"[^,()]+(?:\([^)]*\))?")
MOST = 8
"""Entries that one sentence may stand for."""
TYPES = {
    "official_role": ("official",),
    "official_body": ("official",),
    "neutral_role": ("official", "organisation", "person"),
    "person_role": ("person",),
    "organisation": ("organisation",),
    "outlet": ("agency",),
    "document": ("document",),
    "social": ("social",),
    "unnamed": ("unnamed",),
    "statesman": ("official",),
}
"""What a source is of whom the line is said, by the class of the noun."""
REPORTING = ("saying", "believing", "showing", "calling", "quoting", "gesture", "according")
REPORTING += ("his_words", "citing", "about_this")
NAMING_NOBODY = ("hearsay", "impersonal")
"""Frames whose source the text before has named."""
LONGER = ("kinds", "settings", "silence")
"""Files of single words that are no evidence of a frame, many of them for one sentence."""

UNPROVED = {
    "Его словам верят.": "believed are his words, not said",
    "У позові міститься вимога.": "it names what a paper holds and states nothing",
}
MISSED = [
    ("en", "One estimate puts the cost higher.", "a paper that puts something is no frame"),
    ("en", '"Snow on schedule," jokes the porter.', "speech without a verb states nothing"),
    ("ru", "Пассажиров информировали, что рейс снят.", "nobody is named; it is a frame"),
]
"""Lines that were in the lists and give no chain, and why."""


@dataclass(frozen=True)
class Line:
    """A line of a list: its place, its entries, and the sentence it is there for."""

    code: str
    file: str
    kind: str
    name: str
    entries: list[str]
    sentence: str

    @property
    def word_class(self) -> str:
        return self.name.split()[0]


def lines() -> Iterator[Line]:
    for code, outline in LANGUAGES.items():
        for path in sorted(outline.load().lists.glob("*.txt")):
            kind = name = ""
            for line in path.read_text(encoding="utf-8").splitlines():
                listed, _, sentence = (part.strip() for part in line.partition("#"))
                if section := SECTION.fullmatch(listed):
                    kind, name = section[1], section[2] + (section[3] or "")
                elif listed:
                    entries = [entry.strip() for entry in ENTRY.findall(listed) if entry.strip()]
                    yield Line(code, path.stem, kind, name, entries, sentence)


def by_class() -> dict[str, list[Line]]:
    """The lines of each class of a language together, for there are thousands."""
    found = defaultdict(list)
    for line in lines():
        found[f"{line.code} {line.name}"].append(line)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("listed", [pytest.param(of, id=name) for name, of in by_class().items()])
def test_a_line_of_the_lists_has_a_sentence_that_needs_it(listed: list[Line]) -> None:
    faults = {line.sentence: (fault, line.entries) for line in listed if (fault := fault_of(line))}

    assert faults.keys() == UNPROVED.keys() & {line.sentence for line in listed}, faults


def fault_of(line: Line) -> str:
    """What a line lacks; empty where it is there for its sentence."""
    if not line.sentence:
        return "it has no sentence"
    if len(line.entries) > MOST and line.file not in LONGER and line.name != "relayed":
        return "it has too many entries for one sentence"
    if not bears(line):
        return "none of its entries is in its sentence"
    claims = analyse(line.sentence, language=line.code).claims
    if line.word_class in TYPES:
        types = {link.type for claim in claims for link in claim.chain}
        return "" if types & set(TYPES[line.word_class]) else f"nobody of its type, only {types}"
    if line.word_class in REPORTING and not any(claim.chain for claim in claims):
        return "nobody is named"
    if line.word_class in NAMING_NOBODY and not any(claim.rule for claim in claims):
        return "there is no frame"
    return ""


def bears(line: Line) -> bool:
    """Whether the sentence has a word of the class, by the entries of one line alone."""
    if line.kind == "names":
        return any(fold(entry) in fold(line.sentence) for entry in line.entries)
    alone = Lexicon(LANGUAGES[line.code].load())
    add_line(alone, line.kind, line.name, ", ".join(line.entries))
    if line.name == "compound":
        words = [token.lower for token in tokenise(line.sentence)]
        return any(word.startswith(tuple(alone.prefixes)) for word in words)
    scene = set_scene(line.sentence, 0, len(line.sentence), alone, [])
    lowers = [token.lower for token in scene.tokens]
    phrases = {found for _, (_, found) in find_phrases(lowers, alone)}
    return line.word_class in frozenset().union(phrases, *scene.classes)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        pytest.param(code, sentence, marks=pytest.mark.xfail(reason=why, strict=True))
        for code, sentence, why in MISSED
    ],
)
def test_a_line_that_was_missed_gives_a_chain(code: str, sentence: str) -> None:
    assert any(claim.chain for claim in analyse(sentence, language=code).claims)


def test_a_class_has_one_section_a_file() -> None:
    sections = [
        (path, line)
        for outline in LANGUAGES.values()
        for path in sorted(outline.load().lists.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if SECTION.fullmatch(line)
    ]

    assert len(sections) == len(set(sections)) > 100


def test_a_class_that_nobody_has_declared_is_refused(tmp_path: Path) -> None:
    from workbench.analysis.words.word_lists import read_entries

    path = tmp_path / "words.txt"
    path.write_text("[words ministr]\nминистр  # Министр сказал, что денег нет.\n", "utf-8")

    with pytest.raises(ValueError, match="ministr"):
        list(read_entries(path))
