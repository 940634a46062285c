"""A source with a dash and no verb: Пожар потушен, — МЧС."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.languages.slavic.frames.trailing import extend_tails
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, ROLES, Scene
from workbench.analysis.sentence.subjects import SUBJECT


def find_bare(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Пожар потушен, — МЧС; «Мост цел», — Анна Гук, | глава совета."""
    part = parts[at]
    if part.mark != "-" or at == 0 or not _names_source(scene, part):
        return None
    quoted = parts[at - 1].quotation != NO_QUOTATION  # «Мост цел», — мэр Гук.
    said = quoted or has_clause(scene, parts[0].first, part.first)
    if not said or has_clause(scene, part.first, part.last):
        return None
    source = Mention(part.first, read_noun_phrase(scene, part.first, part.last))
    cue = (part.first, part.last)
    frame = Frame(part.first, part.last, "after", cue, Rule.BARE, source=source)
    return _to_the_end(scene, parts, at, frame)


def _to_the_end(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame | None:
    """— Анна Гук|, глава совета, 44 года|: behind a comma or a quotation it may tell who he is"""
    apart = scene.token(frame.first - 2).text in MARKS
    frame = extend_tails(scene, parts, at, frame) if apart else frame
    return frame if frame.last >= parts[-1].last else None


def _names_source(scene: Scene, part: Part) -> bool:
    """A few words; without a comma before the dash an outlet, a role, or a body with a capital

    Not: проверку провело ведомство — Ростехнадзор.
    """
    first = scene.tokens[part.first]
    if sum(token.is_word for token in scene.tokens[part.first : part.last]) > LONGEST:
        return False
    speaks = not SPEAKERS.isdisjoint(scene.classes[part.first])
    if scene.token(part.first - 2).text in MARKS:
        return speaks or first.is_capitalised or scene.is_of(part.first, ROLES)
    if not speaks:
        return False
    return first.text.isupper() or scene.has(part.first, "outlet") or _is_body_or_role(scene, part)


def _is_body_or_role(scene: Scene, part: Part) -> bool:
    """Мост закрыт — | Минтранс |; Мост закрыт — | мэр |; not: проверку провело — | Управление"""
    capital = scene.tokens[part.first].is_capitalised
    body = scene.has(part.first, "official_body") and capital
    if body and not _may_be_meant(scene, part.first - 2):
        return True
    return scene.is_of(part.first, ROLES) and _ends_clause(scene, part.first - 2)


def _may_be_meant(scene: Scene, at: int) -> bool:
    """проверку провело | ведомство | — Ростехнадзор; платил — Минфин"""
    acts = bool(scene.word(at).verb)
    return acts or scene.is_of(at, SPEAKERS) or scene.tree.case(at) == "Nom"


def _ends_clause(scene: Scene, at: int) -> bool:
    """Мост | упал | — мэр; мост упал в | среду | — мэр; not: пришёл | гость | — мэр"""
    if scene.word(at).verb:
        return scene.tree.has(at, SUBJECT)
    return not _may_be_meant(scene, at)


MARKS = frozenset(',»”"')
LONGEST = 8
"""Words that name a source."""
SPEAKERS = frozenset(("official_body", "outlet", "official_role", "neutral_role", "unnamed"))
