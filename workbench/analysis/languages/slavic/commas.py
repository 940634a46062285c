"""Commas that a hurry has left out: Мэр сообщил | что мост закрыт; Мост закрыт | сообщил мэр."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.claims.clause_like import PREDICATIVES
from workbench.analysis.languages.slavic.lacking import (
    BUT,
    LEADING,
    OF_WORDS,
    THAT,
    TOLD,
    lacking_marks,
)
from workbench.analysis.page.moved import Edit
from workbench.analysis.sentence.quotations import find_quotations
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import fold
from workbench.analysis.words.word import INFINITIVE, Word

STRETCH = re.compile(
    r"(?:[^.,;:!?…«»“”„\"()\[\]\n–—-]|(?<=\w)[-–](?=\w)|\.(?=\s?[а-яёіїєґ\d])"
    r"|«[^«»\n.!?]{1,200}»|\"[^\"\n.!?]{1,200}\")+"
)
"""What stands between two marks; a title is no mark."""
WORD = re.compile(r"[^\W\d_]+")


def untyped_commas(text: str, lexicon: Lexicon) -> Iterator[Edit]:
    """Yield each mark that belongs where none was typed, from left to right."""
    for stretch in STRETCH.finditer(text):
        if _may_lack(list(map(fold, WORD.findall(stretch[0]))), lexicon):
            quotations = find_quotations(text, *stretch.span(), lexicon)
            scene = set_scene(text, *stretch.span(), lexicon, quotations)
            ends = text[stretch.end() : stretch.end() + 1] in ("", *".,;!…\n")
            for at, mark in sorted(set(lacking_marks(scene, ends))):
                end = scene.tokens[at - 1].end
                yield end, end, mark


def _may_lack(said: list[str], lexicon: Lexicon) -> bool:
    """By its words alone: what leads in or opposes, or two verbs one of which reports."""
    read, classes = lexicon.language.readings.read_word, lexicon.classes
    told = [n for n, one in enumerate(said) if not TOLD.isdisjoint(classes(one))]
    if told and not THAT.isdisjoint(said[told[0] + 1 :]):
        return True
    acts = [n for n, one in enumerate(said) if _acts(read(one)) or one in PREDICATIVES]
    if not acts or len(said) <= SHORTEST:
        return False
    return _are_two_acts(said, acts, told) or _is_led_in(said, lexicon)


def _are_two_acts(said: list[str], acts: list[int], told: list[int]) -> bool:
    """мост | закрыт | но паром | ходит |; мост | закрыт | сообщил | мэр"""
    opposed = not BUT.isdisjoint(said[acts[0] + 1 : acts[-1]])
    return opposed or (len(acts) > 1 and not set(told).isdisjoint(acts))


def _is_led_in(said: list[str], lexicon: Lexicon) -> bool:
    """| По данным | мэрии мост закрыт; Мост | со слов | мэра закрыт"""
    opening = lexicon.phrases.get(" ".join(said[:2]), ())
    return any(name in LEADING for _, name in opening) or not OF_WORDS.isdisjoint(said)


def _acts(word: Word) -> bool:
    """закрыл, сообщил; not: хотят | доказать"""
    return bool(word.verb) and not word.is_a(INFINITIVE)


SHORTEST = 2
"""Words of a stretch that has two clauses in it."""
