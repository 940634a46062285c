"""Ukrainian: what it has of its own, and else what Slavic languages have."""

from __future__ import annotations

from pathlib import Path

from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.dictionary import Dictionary
from workbench.analysis.languages.slavic.pack import slavic
from workbench.analysis.languages.ukrainian import CODE, forms, names
from workbench.analysis.languages.ukrainian.endings import closed_classes, read_ukrainian
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, NUMERAL, PRONOUN, Word

CLOSED = {
    **closed_classes(),
    "її": Word("її", 0, 0, PRONOUN),
    **{word: Word(word, 0, 0, ADVERB) for word in words("більше інакше власне найбільше")},
    **{word: read_ukrainian(word) for word in words("того тих їм")},
    "тис": Word("тис", 0, 0, NUMERAL),  # 25 тис. гривень
}
"""Words whose likeliest reading in news is not the dictionary's."""

UKRAINIAN = slavic(
    CODE,
    lists=Path(__file__).with_name("lists"),
    weights=CODE,
    forms=forms,
    readings=Dictionary(CODE, CLOSED, read_ukrainian),
    cases=Cases(CODE, names, softens=True),
)
