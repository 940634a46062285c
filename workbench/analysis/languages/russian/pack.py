"""Russian: what it has of its own, and else what Slavic languages have."""

from __future__ import annotations

from pathlib import Path

from workbench.analysis.languages.russian import CODE, forms
from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.dictionary import Dictionary
from workbench.analysis.languages.slavic.pack import slavic
from workbench.analysis.words.word import ADJECTIVE, ADVERB, NEUTER, PLURAL, PRONOUN, Word

CLOSED = {
    "все": Word("весь", PLURAL, 0, PRONOUN | ADJECTIVE),  # Об этом знают все.
    "всё": Word("весь", NEUTER, 0, PRONOUN | ADJECTIVE),
    "нет": Word("нет", 0, 0, ADVERB),
}
"""Words whose likeliest reading in news is not the dictionary's."""

RUSSIAN = slavic(
    CODE,
    lists=Path(__file__).with_name("lists"),
    weights=CODE,
    forms=forms,
    readings=Dictionary(CODE, CLOSED),
    cases=Cases(CODE),
)
