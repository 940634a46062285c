"""Whose words a statement is that stands in no quotation marks."""

from __future__ import annotations

from workbench.analysis.claims.place import Chain, Place, is_mostly_quoted
from workbench.analysis.claims.statement import Statement
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.quotation_marks import MARK
from workbench.analysis.sentence.sentence import DASHES, NO_QUOTATION, Scene
from workbench.analysis.words.word import FIRST, FIRST_PLURAL


def of_first_person(place: Place) -> Chain:
    """Я уехал. | Я не жалею, говорит она: speech without marks"""
    if place.statement.quotation != NO_QUOTATION or is_mostly_quoted(place.statement):
        return []
    if not _speaks_in_first_person(place.statement):
        return []
    for statement in place.after[:2]:
        if not _speaks_in_first_person(statement):
            return []
        if statement.chain:
            return statement.chain
    return []


def of_whole_line(place: Place) -> Chain:
    """Мост стар. | Его закроют, — сказал он: no marks, and at its end who was named before"""
    last, others = place.line[-1], place.line[:-1]
    if not _names_again(last) or any(one.passage.frames for one in others):
        return []
    begin = min(token.start for one in place.line for token in one.scene.tokens)
    marked = MARK.search(last.scene.text, begin, last.scene.last.end)
    return [] if marked else last.chain


def _names_again(statement: Statement) -> bool:
    """…, — | сказал он; …, — сказал | Лосев |, whose full name is known"""
    frames, scene = statement.passage.frames, statement.scene
    if not frames or not statement.chain or not _follows_dash(scene, frames[0]):
        return False
    own = statement.chain[0]
    again = own.end - own.start < len(own.name)
    return again and own.type in ("person", "official")


def _follows_dash(scene: Scene, frame: Frame) -> bool:
    """Мост стар, — | сказал он"""
    return frame.rule is Rule.AFTER and scene.token(frame.first - 1).text in DASHES


def of_dashed(place: Place) -> Chain:
    """Хлеба нет, — сказал он. | — Воды тоже.: he goes on behind a dash, without marks"""
    statement, before = place.statement, place.before[-1:]
    if not before or statement.quotation != NO_QUOTATION or not before[0].passage.frames:
        return []
    scene, here = before[0].scene, statement.scene
    goes_on = here is not scene and here.token(0).text in DASHES
    dashed = goes_on and _follows_dash(scene, before[0].passage.frames[-1])
    return before[0].chain if dashed else []


def _speaks_in_first_person(statement: Statement) -> bool:
    first = statement.scene.word(statement.passage.first)
    return bool(first.subject & (FIRST | FIRST_PLURAL))
