"""A dependency parser: words with part of speech, features, head and relation, for any text.

Imports nothing else of the project. The labels are those of Universal Dependencies 2.
"""

import os

# numpy reads it when it is loaded; on matrices as small as ours threads wait more than they work
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from workbench.syntax.conllu import ROOT
from workbench.syntax.parser import Parsed, parse
from workbench.syntax.reading import Word, words
from workbench.syntax.weights import FILES

LANGUAGES = frozenset(FILES)
"""The languages that there are weights for."""

__all__ = ["LANGUAGES", "ROOT", "Parsed", "Word", "parse", "words"]
