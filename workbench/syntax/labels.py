"""The labels of Universal Dependencies that the parser knows."""

PARTS_OF_SPEECH = (
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
)
RELATIONS = (
    "root",
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "nmod",
    "amod",
    "advmod",
    "det",
    "case",
    "cc",
    "conj",
    "punct",
    "acl",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
    "parataxis",
    "appos",
    "aux",
    "aux:pass",
    "cop",
    "mark",
    "nummod",
    "flat",
    "fixed",
    "compound",
    "csubj",
    "vocative",
    "expl",
    "discourse",
    "dislocated",
    "orphan",
    "goeswith",
    "list",
    "reparandum",
    "dep",
)
"""Without what stands after a colon, save where a rule of the analysis asks for it."""

FEATURES = {
    "Case": ("", "Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Voc"),
    "Number": ("", "Sing", "Plur"),
    "Gender": ("", "Masc", "Fem", "Neut"),
    "Animacy": ("", "Anim", "Inan"),
    "VerbForm": ("", "Fin", "Inf", "Part", "Conv", "Ger"),
}
"""The values of each feature; the empty one where a word has none."""

LANGUAGES = ("ru", "uk", "be", "en")


def known_relation(relation: str) -> str:
    """A treebank's relation as the parser says it: `flat:name` is `flat`, what is unknown `dep`."""
    if relation in RELATIONS:
        return relation
    plain = relation.split(":")[0]
    return plain if plain in RELATIONS else "dep"
