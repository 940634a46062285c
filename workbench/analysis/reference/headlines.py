"""A line whose words nearly all have capitals: none of them tells a name."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene


def is_headline(scene: Scene) -> bool:
    """Dell Wins New Gate Vote: where all words have capitals, none of them tells a name"""
    long = [token for token in scene.tokens if token.is_word and len(token.text) >= LONG_WORD]
    capitals = sum(token.is_capitalised for token in long)
    ends = scene.last.text in STOPS
    most = MOSTLY_HERE if scene.language.comma_between_clauses else MOSTLY
    return not ends and len(scene.tokens) >= LEAST_OF_HEADLINE and capitals > most * len(long)


LONG_WORD = 4
"""Letters: shorter words keep their small ones in a headline."""


LEAST_OF_HEADLINE = 5
"""Tokens: fewer may be a name."""


MOSTLY, MOSTLY_HERE = 0.7, 0.9
"""The share of capitals; in Slavic languages a headline has them in names alone."""


STOPS = frozenset('.!?…:,;”»"')
