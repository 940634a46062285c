"""How much the shares of arcs must be flattened so that what is told to be sure is right."""

from dataclasses import replace

from workbench.syntax.conllu import Sentence
from workbench.syntax.training.figures import Figures
from workbench.syntax.training.measuring import measure
from workbench.syntax.weights import Weights

HEATS = [1 + step / 10 for step in range(31)]


def find_heat(weights: Weights, sentences: list[Sentence], language: str, right: float) -> float:
    """The least heat at which so large a part of the arcs told to be sure is right."""
    for heat in HEATS:
        figures = _at(weights, heat, sentences, language)
        if figures.share("sure and right", "sure") >= right:
            return heat
    return HEATS[-1]


def _at(weights: Weights, heat: float, sentences: list[Sentence], language: str) -> Figures:
    return measure(replace(weights, heat={language: heat}), sentences, language)
