"""Features that a tree of ours does not write but tells all the same.

A subject is in the nominative, what hangs on a noun without a preposition in the genitive; an
adjective has its noun's case; the ending of a Ukrainian verb tells its form. Each rule is right at
least 95 times in 100 on the part of our trees whose features are written.
"""

from workbench.syntax.training.compact import Tree

_CASE_BEHIND = {
    "uk": {
        "Gen": "до від для без біля після проти серед щодо замість крім навколо упродовж протягом "
        "внаслідок унаслідок задля заради довкола посеред поза",
        "Acc": "про через крізь",
        "Dat": "завдяки всупереч",
        "Ins": "між перед над",
    },
    "ru": {
        "Gen": "до от для без около возле после против среди вместо кроме вокруг из у ради",
        "Acc": "про через сквозь",
        "Dat": "к ко благодаря вопреки согласно",
        "Ins": "между перед над",
    },
}
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "DET"})
_GOVERNING = frozenset({"nummod:gov", "det:numgov", "nummod", "fixed"})
_CASE_OF = {"nsubj": "Nom", "nsubj:pass": "Nom", "obj": "Acc", "iobj": "Dat", "nmod": "Gen"}
_NEGATIONS = frozenset({"не", "ні", "немає", "нема", "нет", "ни"})


def add_certain(tree: Tree, language: str) -> None:
    """Put the features into the tree, where none are written; nothing for English."""
    if language not in _CASE_BEHIND:
        return
    for word, tag in enumerate(tree.tags):
        if not tree.features[word]:
            if case := certain_case(tree, word, language):
                tree.features[word] = {"Case": case}
            if language == "uk" and tag == "VERB" and (form := certain_form(tree, word)):
                tree.features[word] = {"VerbForm": form}


def certain_case(tree: Tree, word: int, language: str) -> str:
    """The case of a noun, or of what agrees with it, if the tree tells it; else nothing."""
    if tree.tags[word] in ("ADJ", "DET") and tree.relations[word] in ("amod", "det"):
        word = tree.heads[word]
    if tree.tags[word] not in _NOMINAL:
        return ""
    under = tree.children(word)
    if any(tree.relations[i] in _GOVERNING for i in under) or not tree.words[word].isalpha():
        return ""
    prepositions = [tree.words[i].lower() for i in under if tree.relations[i] == "case"]
    if len(prepositions) == 1:
        table = _CASE_BEHIND[language].items()
        return next((case for case, those in table if prepositions[0] in those.split()), "")
    if prepositions:
        return ""
    verb = tree.heads[word]
    beside = {tree.words[i].lower() for i in [verb, *tree.children(verb)]}
    case = _CASE_OF.get(tree.relations[word], "")
    return "" if case in ("Nom", "Acc") and beside & _NEGATIONS else case


def certain_form(tree: Tree, word: int) -> str:
    """The form of a Ukrainian verb by its ending."""
    verb, relation = tree.words[word].lower(), tree.relations[word]
    if relation in ("acl", "amod"):  # a participle as a rule, but not always
        return ""
    if verb.endswith(("ти", "тися", "тись")):
        return "Inf"
    if verb.endswith(("чи", "чись", "вши", "вшись")):
        return "Conv" if relation == "advcl" else ""
    return "Fin"
