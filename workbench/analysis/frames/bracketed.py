"""A source in brackets after what it says: Продажи упали на 4% (данные завода)."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Rule
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import OPENING, Scene, names_outlet
from workbench.analysis.words.tokens import words

LONGEST = 9
"""Tokens in the brackets."""
FOLLOWS = frozenset((".", ",", ";", "…", "»", "”", '"'))


def find_bracketed(scene: Scene, first: int) -> list[Frame]:
    """Return the bracketed sources from token `first` on."""
    opened = scene.all_that(_opens, max(1, first), len(scene.tokens))
    return list(filter(None, (_read_bracket(scene, at) for at in opened)))


def _opens(scene: Scene, at: int) -> bool:
    bracket = scene.bracketed[at] and not scene.in_quotation(at)
    return bracket and scene.tokens[at].text in OPENING


def _read_bracket(scene: Scene, opened: int) -> Frame | None:
    first = opened + 1
    last = len(scene.tokens)
    close = scene.first(_closes, first, last, last)
    if not 1 <= close - first <= LONGEST or not _ends_clause(scene, close + 1):
        return None
    if told := _told_inside(scene, first, close):
        return Frame(opened, close + 1, "after", (first, close), Rule.BRACKETS, source=told)
    source = _source_inside(scene, first, close)
    relayed = source is not None and source.hint == "relay"
    if source is None or (not relayed and scene.some(_states, first, close)):
        return None
    return Frame(opened, close + 1, "after", (first, close), Rule.BRACKETS, source=source)


def _told_inside(scene: Scene, first: int, last: int) -> Mention | None:
    """(сообщает | Reuters), (об этом сообщил | мэр): nothing but a verb and who says so"""
    cue = max(scene.phrase(first)[0], first) if scene.language.comma_between_clauses else last
    said = cue + 1 < last and scene.has(cue, "saying") and bool(scene.word(cue).verb)
    named = said and (scene.tokens[cue + 1].is_capitalised or is_source_noun(scene, cue + 1))
    more = scene.find(",", cue, last) >= 0 or scene.some(_states, cue + 1, last)
    return Mention(cue + 1, last) if named and not more else None


def _source_inside(scene: Scene, first: int, last: int) -> Mention | None:
    """по данным | завода; данные завода; цитата по | «Голосу»"""
    stop, name = scene.phrase(first)
    if name == "according" and stop < last:
        return Mention(stop, last, "oblique")
    if scene.starts_with(first, QUOTED):
        passed = scene.past(_leads_to_outlet, first + 1, last)
        return Mention(passed, last, "relay") if scene.some(_is_named, passed, last) else None
    last = _before_year(scene, first, last)
    return Mention(first, last, "bracket") if _names_source(scene, first, last) else None


def _before_year(scene: Scene, first: int, last: int) -> int:
    """Save the Children | , 2023"""
    dated = scene.lower(last - 2) == "," and scene.tokens[last - 1].text.isdigit()
    return last - 2 if dated and last - 2 > first else last


QUOTED = ("цит", "quot")
"""цитата, цитирует, цит. по, цитує, quoted by"""
BY = words("по за из із з зі by from via .")


def _leads_to_outlet(scene: Scene, at: int) -> bool:
    """цит | . | по | РБК"""
    return scene.lower(at) in BY


def _is_named(scene: Scene, at: int) -> bool:
    """цитата по | сайту мэрии, по | «Голосу»; not: по | памяти"""
    return is_source_noun(scene, at) or scene.tokens[at].is_capitalised


def _closes(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text in ")]}"


def _states(scene: Scene, at: int) -> bool:
    """A verb: what stands there is a sentence of its own."""
    named = is_source_noun(scene, at) or scene.tokens[at].is_capitalised
    return bool(scene.word(at).verb) and not named


def _ends_clause(scene: Scene, index: int) -> bool:
    return index >= len(scene.tokens) or scene.tokens[index].text in FOLLOWS


def _names_source(scene: Scene, first: int, last: int) -> bool:
    """Data of somebody, a body, or a lone name after a figure."""
    if scene.starts_with(first, DATA) or scene.lower(first) in ("источник", "джерело", "source"):
        return last > first + 1
    if scene.some(_is_figure, first, last):
        return False
    placed = scene.some(_is_place, first, last)
    speaks = scene.any_of(SPEAKERS, first, last) or _is_lone_name(scene, first, last)
    told = speaks and not placed
    return told and not _is_explained(scene, first)


SPEAKERS = frozenset({"official_body", "organisation", "outlet", "document"})


def _is_place(scene: Scene, at: int) -> bool:
    """село Гора (Лесной | район |): where it is"""
    return scene.starts_with(at, PLACES)


PLACES = (
    *("район", "област", "округ", "город", "місто", "сел", "край", "громад", "county"),
    *("готел", "гостиниц", "отел", "ресторан", "магазин", "станци", "станці", "ринок", "рынок"),
)


def _is_figure(scene: Scene, at: int) -> bool:
    """12, шести лет"""
    text = scene.tokens[at].text
    return text[0].isdigit() or text in "+–—-%" or scene.tree.told(at).upos == "NUM"


def _is_lone_name(scene: Scene, first: int, last: int) -> bool:
    """40% (Левада): behind a figure"""
    name = scene.tokens[first]
    lone = last - first <= 2 and name.is_capitalised and len(name.text) > 2
    lone = lone and scene.lower(first) not in PARTS
    figure = any(token.text[0].isdigit() for token in scene.tokens[:first])
    return lone and figure


PARTS = words("early middle late upper lower")
"""430,000 years ago (| Middle | Pleistocene): part of an age or a place"""


def _is_explained(scene: Scene, first: int) -> bool:
    """Бюро статистики (БНС): the bracket only abbreviates the name before it"""
    token, near = scene.tokens[first], range(max(0, first - 9), first - 1)
    if names_outlet(scene, first):
        return scene.has(first - 2, "outlet") or _spells(scene, token.text, near)
    if not token.text.isupper():
        return token.is_capitalised and first - 2 in near and is_source_noun(scene, first - 2)
    initials = (scene.tokens[at].text[0] for at in near if len(scene.tokens[at].text) > 2)
    return any(letter.upper() == token.text[0] for letter in initials)


def _spells(scene: Scene, short: str, near: range) -> bool:
    """the Agency for Public Films (APF); not: according to the mayor (AFP)"""
    initials = iter([scene.tokens[at].text[0].upper() for at in near])
    return short.isupper() and all(letter in initials for letter in short)
