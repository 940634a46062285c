"""How right trees are: what the analysis asks of them, counted against a treebank."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from workbench.syntax.conllu import ROOT, Sentence
from workbench.syntax.parser import Parsed

CONJUNCTIONS = {
    "ru": frozenset(["и", "а", "но", "или"]),
    "uk": frozenset(["та", "і", "й", "а", "але", "або"]),
    "en": frozenset(["and", "but", "or"]),
}
SURE = 0.9


@cache
def verbs_of_saying(language: str) -> frozenset[str]:
    """The frozen list, lemmas in small letters."""
    text = Path(__file__).with_name("verbs_of_saying.txt").read_text(encoding="utf-8")
    section = text.split(f"[{language}]")[1].split("[")[0]
    return frozenset(verb.strip() for verb in section.replace("\n", " ").split(","))


@dataclass
class Found:
    """What was right of what was told and of what is there."""

    right: int = 0
    there: int = 0
    told: int = 0

    def add(self, there: set[int], told: set[int]) -> None:
        """Count the members of two sets."""
        self.right += len(there & told)
        self.there += len(there)
        self.told += len(told)

    @property
    def precision(self) -> float:
        """Of what was told."""
        return self.right / self.told if self.told else 0.0

    @property
    def recall(self) -> float:
        """Of what is there."""
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """Of both."""
        both = self.there + self.told
        return 2 * self.right / both if both else 0.0


@dataclass
class Figures:
    """The figures of a set."""

    count: Counter[str] = field(default_factory=Counter)
    subject: Found = field(default_factory=Found)
    content: Found = field(default_factory=Found)
    conjunction: Found = field(default_factory=Found)

    def share(self, name: str, of: str = "words") -> float:
        """What part of the words (or of those of another count) is counted under a name."""
        return self.count[name] / self.count[of] if self.count[of] else 0.0


class Side:
    """One tree of the two that are compared, by columns."""

    def __init__(self, tags: list[str], heads: list[int], relations: list[str], finite: list[bool]):
        self.tags, self.heads, self.finite = tags, heads, finite
        self.relations = [relation.split(":")[0] for relation in relations]
        self.children: list[list[int]] = [[] for _ in heads]
        for word, head in enumerate(heads):
            if head != ROOT:
                self.children[head].append(word)

    @staticmethod
    def of_treebank(s: Sentence) -> "Side":
        """The tree that is right."""
        finite = [f.get("VerbForm") == "Fin" for f in s.features]
        return Side(s.tags, s.heads, s.relations, finite)

    @staticmethod
    def of_parser(words: Sequence[Parsed]) -> "Side":
        """The tree that is told."""
        return Side(
            [w.upos for w in words],
            [w.head for w in words],
            [w.relation for w in words],
            [w.verb_form == "Fin" for w in words],
        )

    def subjects(self, verb: int) -> set[int]:
        """The heads of its subject."""
        return {c for c in self.children[verb] if self.relations[c] == "nsubj"}

    def contents(self, verb: int) -> set[int]:
        """The heads of what is said, whichever way the arrow goes."""
        found = {c for c in self.children[verb] if self.relations[c] in ("ccomp", "parataxis")}
        if self.relations[verb] == "parataxis" and self.heads[verb] != ROOT:
            found.add(self.heads[verb])
        return found

    def is_clause(self, word: int) -> bool:
        """Whether it is finite itself or by an auxiliary, and has a subject."""
        helpers = [c for c in self.children[word] if self.relations[c] in ("aux", "cop")]
        finite = self.finite[word] or any(self.finite[c] or self.tags[c] == "AUX" for c in helpers)
        return finite and any(self.relations[c] in ("nsubj", "csubj") for c in self.children[word])

    def joins_clauses(self, conjunction: int) -> bool:
        """Whether it stands between two clauses with subjects of their own."""
        head = self.heads[conjunction]
        if self.relations[conjunction] != "cc" or head == ROOT or self.relations[head] != "conj":
            return False
        first = self.heads[head]
        return first != ROOT and self.is_clause(head) and self.is_clause(first)


def compare(pairs: Sequence[tuple[Sentence, Sequence[Parsed]]], language: str) -> Figures:
    """The figures of told trees against right ones of the same words."""
    figures = Figures()
    for sentence, words in pairs:
        right, told = Side.of_treebank(sentence), Side.of_parser(words)
        _count_words(figures, right, told, words)
        for features, parsed in zip(sentence.features, words, strict=True):
            if "Case" in features:
                figures.count["cases"] += 1
                figures.count["cases right"] += features["Case"] == parsed.case
        figures.count["sentences"] += 1
        figures.count["roots"] += right.heads.index(ROOT) == told.heads.index(ROOT)
        for i, (word, lemma) in enumerate(zip(sentence.words, sentence.lemmas, strict=True)):
            if right.tags[i] == "VERB" and _is_saying(right, i, lemma, language):
                figures.subject.add(right.subjects(i), told.subjects(i))
                figures.content.add(right.contents(i), told.contents(i))
            if right.tags[i] == "CCONJ" and word.lower() in CONJUNCTIONS[language]:
                joins = [{i} if side.joins_clauses(i) else set() for side in (right, told)]
                figures.conjunction.add(joins[0], joins[1])
    return figures


def _is_saying(right: Side, word: int, lemma: str, language: str) -> bool:
    """By its lemma; in our own trees, which have none, by its having a content."""
    if lemma == "_":
        return bool(right.contents(word))
    return lemma.lower().replace("ё", "е") in verbs_of_saying(language)


def _count_words(figures: Figures, right: Side, told: Side, words: Sequence[Parsed]) -> None:
    count = figures.count
    for i, word in enumerate(words):
        same = right.heads[i] == told.heads[i]
        count["words"] += 1
        count["upos"] += right.tags[i] == told.tags[i]
        count["heads"] += same
        count["heads and labels"] += same and right.relations[i] == told.relations[i]
        if word.sure >= SURE:
            count["sure"] += 1
            count["sure and right"] += same
