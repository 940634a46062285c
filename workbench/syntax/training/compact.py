"""Our own trees as they are written: a sentence a line, its tree in entries of `n TAG head rel`.

    # R2
    Завод , сообщил его директор Пётр Лялин , потерял 12,5 млн рублей .
    1N9s 3V9pt 4D5d 5N3s 6P5ft 7P6fn 9Vr 10M11wg 11M12wg 12N9o

An entry may carry features after a slash (`1N9s/Nom.Sg.Masc`); marks have none, they are hung by
rule (`punctuation`).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.syntax.conllu import ROOT
from workbench.syntax.training.punctuation import hang_marks

TAGS = {
    "N": "NOUN", "P": "PROPN", "V": "VERB", "X": "AUX", "A": "ADJ", "R": "ADV", "D": "DET",
    "O": "PRON", "S": "ADP", "C": "CCONJ", "K": "SCONJ", "T": "PART", "M": "NUM", "Y": "SYM",
    "I": "INTJ", "F": "X",
}  # fmt: skip
RELATIONS = {
    "s": "nsubj", "sp": "nsubj:pass", "cs": "csubj", "o": "obj", "i": "iobj", "l": "obl",
    "la": "obl:agent", "lu": "obl:unmarked", "n": "nmod", "np": "nmod:poss", "nu": "nmod:unmarked",
    "nd": "nmod:desc", "w": "nummod", "wg": "nummod:gov", "a": "amod", "v": "advmod", "d": "det",
    "dg": "det:numgov", "k": "case", "m": "mark", "c": "cop", "x": "aux", "xp": "aux:pass",
    "j": "conj", "e": "cc", "ac": "acl", "ar": "acl:relcl", "av": "advcl", "cm": "ccomp",
    "xc": "xcomp", "pt": "parataxis", "ap": "appos", "fl": "flat", "fn": "flat:name",
    "ft": "flat:title", "fx": "fixed", "co": "compound", "cp": "compound:prt", "di": "discourse",
    "dl": "dislocated", "or": "orphan", "ex": "expl", "vo": "vocative", "r": "root",
}  # fmt: skip
FEATURES = {
    **{value: ("Case", value) for value in ["Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Voc"]},
    **{short: ("Number", long) for short, long in (("Sg", "Sing"), ("Pl", "Plur"))},
    **{value: ("Gender", value) for value in ["Masc", "Fem", "Neut"]},
    **{value: ("Animacy", value) for value in ["Anim", "Inan"]},
    **{value: ("VerbForm", value) for value in ["Fin", "Inf", "Part", "Conv", "Ger"]},
}
MARK = "PUNCT"
_ENTRY = re.compile(r"(\d+)([A-Z])(\d*)([a-z]+)(?:/([A-Za-z.]+))?")


@dataclass
class Tree:
    """A sentence, by word; heads from 0, ROOT for the root. `faults` say why it is refused."""

    name: str
    words: list[str]
    tags: list[str]
    heads: list[int]
    relations: list[str]
    features: list[dict[str, str]]
    faults: list[str] = field(default_factory=list)

    def children(self, word: int) -> list[int]:
        """What hangs on a word, marks left out."""
        return [i for i, h in enumerate(self.heads) if h == word and self.tags[i] != MARK]

    def first_word(self, word: int) -> int:
        """Where its subtree begins."""
        return min([word, *map(self.first_word, self.children(word))])

    def at(self, word: int) -> str:
        """A word with its number, for messages."""
        return f"{word + 1} {self.words[word]}"


def read_trees(lines: Iterable[str]) -> tuple[list[Tree], list[str]]:
    """The trees of a file, and what is wrong with its lines."""
    trees: list[Tree] = []
    faults: list[str] = []
    name, pending = "", ""
    for line in filter(None, map(str.strip, [*lines, "#"])):
        if line.startswith("#"):
            if pending:
                faults.append(f"no tree under the sentence: {pending[:60]}")
            name, pending = line[1:].strip(), ""
        elif pending:
            trees.append(read_tree(name, pending.split(), line.split()))
            pending = ""
        else:
            pending = line
    names = [tree.name for tree in trees]
    faults += [f"{name} stands twice" for name in sorted({n for n in names if names.count(n) > 1})]
    return trees, faults


def read_tree(name: str, words: list[str], entries: list[str]) -> Tree:
    """One tree; what is wrong with it is in its `faults`."""
    n = len(words)
    words = [word.replace("_", " ") for word in words]
    tree = Tree(name, words, [MARK] * n, [ROOT] * n, ["punct"] * n, [{} for _ in words])
    for entry in entries:
        fault = _enter(tree, entry)
        if fault:
            tree.faults.append(f"{entry}: {fault}")
    tree.faults += [
        f"{tree.at(i)} has no entry"
        for i, word in enumerate(words)
        if tree.tags[i] == MARK and is_word(word)
    ]
    tree.faults += _faults_of_shape(tree)
    if not tree.faults:
        hang_marks(tree.words, [tag == MARK for tag in tree.tags], tree.heads, tree.relations)
    return tree


def is_word(token: str) -> bool:
    """Whether a token needs an entry: letters, digits, signs of money and the like."""
    return any(c.isalnum() or unicodedata.category(c) == "Sc" or c in "%№‰°§" for c in token)


def _enter(tree: Tree, entry: str) -> str:
    """Put an entry into the tree; returns what is wrong with it."""
    read = _ENTRY.fullmatch(entry)
    if not read:
        return "is not number, tag, head, relation"
    word, tag, head, relation = int(read[1]) - 1, read[2], int(read[3] or 0), read[4]
    if tag not in TAGS or relation not in RELATIONS:
        return "unknown tag or relation"
    if not (0 <= word < len(tree.words) and head <= len(tree.words)):
        return f"the sentence has {len(tree.words)} tokens"
    if tree.tags[word] != MARK:
        return f"{tree.at(word)} has two entries"
    if not is_word(tree.words[word]) and tag != "Y":
        return f"{tree.words[word]} is a mark"
    if (relation == "r") != (head == 0):
        return "a root has no head, all others have one"
    tree.tags[word], tree.heads[word] = TAGS[tag], head - 1
    tree.relations[word] = RELATIONS[relation]
    values = read[5].split(".") if read[5] else []
    tree.features[word] = dict(FEATURES[value] for value in values if value in FEATURES)
    return ", ".join(f"unknown feature {value}" for value in values if value not in FEATURES)


def _faults_of_shape(tree: Tree) -> list[str]:
    """A head that is a mark, no root or several, a cycle."""
    inside = [i for i, tag in enumerate(tree.tags) if tag != MARK]
    faults = [
        f"{tree.at(i)} hangs on {tree.at(tree.heads[i])}, a mark"
        for i in inside
        if tree.heads[i] != ROOT and tree.tags[tree.heads[i]] == MARK
    ]
    roots = sum(tree.relations[i] == "root" for i in inside)
    if roots != 1:
        faults.append(f"{roots} roots")
    for i in inside:
        above = i
        for _ in inside:
            above = tree.heads[above] if above != ROOT else ROOT
        if above != ROOT:
            faults.append(f"{tree.at(i)} is in a cycle or under one")
    return faults


def to_conllu(tree: Tree) -> str:
    """A block of CoNLL-U. Where not every word has its features, a comment says so."""
    lines = [f"# sent_id = {tree.name}", f"# text = {' '.join(tree.words)}", "# features = some"]
    for i, word in enumerate(tree.words):
        features = "|".join(f"{k}={v}" for k, v in sorted(tree.features[i].items())) or "_"
        head = str(tree.heads[i] + 1)
        columns = [str(i + 1), word, "_", tree.tags[i], "_", features, head, tree.relations[i]]
        lines.append("\t".join([*columns, "_", "_"]))
    return "\n".join([*lines, ""])


def to_brackets(tree: Tree, word: int | None = None) -> str:
    """The tree as nested brackets, heads in capitals; an arc to the wrong neighbour is seen."""
    if word is None:
        return to_brackets(tree, tree.relations.index("root"))
    under = tree.children(word)
    own = tree.words[word].upper() if under else tree.words[word]
    inner = " ".join(own if i == word else to_brackets(tree, i) for i in sorted([*under, word]))
    return inner if tree.relations[word] == "root" else f"[{tree.relations[word]} {inner}]"
