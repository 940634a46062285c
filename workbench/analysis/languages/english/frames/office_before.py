"""An English office and the name behind its comma: The Chairman, Orra Ports Board, Ann Roe said"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.languages.english.heads import find_head
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PREPOSITION


def take_office(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """The office and the name are one source, whatever commas stand between or behind them"""
    own = frame.source
    if own is None or own.hint or frame.side != "before":
        return frame
    if own.first == parts[at].first and _is_bare_name(scene, own):
        first = _first_of_office(scene, parts, at)
        taken = own._replace(first=first)
        return frame._replace(source=taken, first=min(frame.first, first))
    if own.last < parts[at].first and _is_office(scene, own):
        return frame._replace(source=own._replace(last=_end_of_name(scene, parts, at, own.last)))
    return frame


def _first_of_office(scene: Scene, parts: Parts, at: int) -> int:
    """| The mayor of Orra, | Ann Roe said; | Chairman, Orra Ports Board, | Ann Roe said"""
    n = at
    while n > 0 and _is_apart(parts[n]):
        n -= 1
        office = Mention(parts[n].first, parts[n].last)
        if _is_office(scene, office):
            return office.first
        if not _is_body(scene, parts[n]):
            break
    return parts[at].first


def _end_of_name(scene: Scene, parts: Parts, at: int, last: int) -> int:
    """Chairman, Orra Ports Board, Ann Roe | , said: where the name ends, else the office"""
    between = [part for part in parts[:at] if part.first > last]
    named = between and _is_bare_name(scene, Mention(between[-1].first, between[-1].last))
    bodies = all(_is_body(scene, part) for part in between[:-1])
    return between[-1].last if named and bodies and all(map(_is_apart, between)) else last


def _is_apart(part: Part) -> bool:
    return part.mark == "," and part.quotation == NO_QUOTATION


def _is_office(scene: Scene, mention: Mention) -> bool:
    """The chairman of the board; not: The chairman Ann Roe, To the chairman"""
    first, last = mention.first, mention.last
    if scene.word(first).is_a(PREPOSITION) or find_head(scene, mention)[1] not in ROLES:
        return False
    return read_noun_phrase(scene, first, last) == last and not find_person(scene, mention)


def _is_bare_name(scene: Scene, mention: Mention) -> bool:
    """Ann Roe, Dr Ann Roe; not: Mayor Ann Roe, Roe"""
    name = find_person(scene, mention)
    whole = name is not None and name[1] == mention.last and name[1] - name[0] > 1
    return whole and find_head(scene, mention)[0] < 0


def _is_body(scene: Scene, part: Part) -> bool:
    """, Ministry of Roads and Ports,"""
    return _is_apart(part) and scene.every(_is_of_title, part.first, part.last)


def _is_of_title(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised or scene.lower(at) in LINKS


LINKS = words("of and the for & ( )")
