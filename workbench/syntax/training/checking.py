"""What looks wrong in a tree of ours: places to look at again, no errors."""

from collections.abc import Callable, Iterator

from workbench.syntax.conllu import ROOT
from workbench.syntax.training.compact import MARK, Tree

_CLAUSES = frozenset(
    [
        "root",
        "conj",
        "ccomp",
        "csubj",
        "advcl",
        "acl",
        "acl:relcl",
        "parataxis",
        "xcomp",
        "appos",
        "orphan",
        "fixed",
        "flat",
        "flat:title",
        "dislocated",
    ]
)
_UNDER_ADPOSITION = frozenset(
    [
        "case",
        "fixed",
        "mark",
        "compound:prt",
        "conj",
        "root",
        "orphan",
        "advmod",
        "flat",
        "flat:name",
    ]
)
_FUNCTION = frozenset({"case", "mark", "cc", "aux", "aux:pass", "cop", "det"})
_MAY_HANG_ON_FUNCTION = frozenset({"fixed", "conj", "cc", "advmod", "compound", "flat"})
_FIRST_IS_HEAD = frozenset({"conj", "flat", "flat:name", "flat:title", "fixed", "appos"})
_MAY_HOLD_ORPHAN = frozenset({"conj", "parataxis", "root", "advcl", "ccomp", "acl", "acl:relcl"})
_CASE_BY_WORD = frozenset({"ADP", "ADV", "PART"})  # "the mayor's" has a PART

Rule = Callable[[Tree, int], str]


def warnings(tree: Tree) -> Iterator[str]:
    """What to look at again in a tree that is not refused."""
    yield from _crossings(tree)
    for word, tag in enumerate(tree.tags):
        if tag != MARK:
            yield from (f"{tree.at(word)} {said}" for rule in _RULES if (said := rule(tree, word)))


def _crossings(tree: Tree) -> Iterator[str]:
    arcs = [
        (*sorted((word, head)), word)
        for word, head in enumerate(tree.heads)
        if head != ROOT and tree.tags[word] != MARK
    ]
    for a, b, word in arcs:
        for c, d, other in arcs:
            if a < c < b < d:
                yield f"the arcs of {tree.at(word)} and {tree.at(other)} cross"


def _tag_and_relation(tree: Tree, word: int) -> str:
    relation, tag = tree.relations[word], tree.tags[word]
    compound = any(tree.relations[i] == "fixed" for i in tree.children(word))
    if relation == "case" and tag not in _CASE_BY_WORD and not compound:
        return f"is case but {tag}"
    if relation == "det" and tag != "DET":
        return f"is det but {tag}"
    if tag == "ADP" and relation not in _UNDER_ADPOSITION:
        return f"is ADP but {relation}"
    if tag == "CCONJ" and relation not in ("cc", "fixed"):
        return f"is CCONJ but {relation}"
    return ""


def _auxiliary(tree: Tree, word: int) -> str:
    relation, tag = tree.relations[word], tree.tags[word]
    helps = relation in ("aux", "aux:pass", "cop")
    if tag == "AUX" and not helps and relation not in ("fixed", "root", "conj"):
        return f"is AUX but {relation}"
    return f"is {relation} but {tag}" if helps and tag != "AUX" else ""


def _coordination(tree: Tree, word: int) -> str:
    relation, head = tree.relations[word], tree.heads[word]
    if relation in _FIRST_IS_HEAD and head > word:
        return f"is {relation} before its head {tree.at(head)}"
    if relation != "cc":
        return ""
    if head < word:
        return f"is cc after its head {tree.at(head)}"
    alone = tree.relations[head] != "conj" and tree.first_word(head) < word
    return f"is cc without conj under {tree.at(head)}" if alone else ""


def _doubles(tree: Tree, word: int) -> str:
    under = [tree.relations[i].split(":")[0] for i in tree.children(word)]
    if sum(relation in ("nsubj", "csubj") for relation in under) > 1:
        return "has two subjects"
    return "has two objects" if under.count("obj") > 1 else ""


def _clause(tree: Tree, word: int) -> str:
    relation, head = tree.relations[word], tree.heads[word]
    if relation == "ccomp" and tree.tags[head] not in ("VERB", "ADJ", "NOUN", "ADV"):
        return f"is ccomp under {tree.tags[head]} {tree.at(head)}"
    finite = tree.tags[word] == "VERB" and tree.features[word].get("VerbForm") == "Fin"
    if finite and relation not in _CLAUSES:
        return f"is a finite verb but {relation}"
    if relation == "orphan" and tree.relations[head] not in _MAY_HOLD_ORPHAN:
        return f"is orphan under {tree.relations[head]} {tree.at(head)}"
    return ""


def _function_word(tree: Tree, word: int) -> str:
    if tree.relations[word] not in _FUNCTION:
        return ""
    under = {tree.relations[i] for i in tree.children(word)} - _MAY_HANG_ON_FUNCTION
    return f"is {tree.relations[word]} but {', '.join(sorted(under))} hangs on it" if under else ""


_RULES: tuple[Rule, ...] = (
    _tag_and_relation, _auxiliary, _coordination, _doubles, _clause, _function_word,
)  # fmt: skip
