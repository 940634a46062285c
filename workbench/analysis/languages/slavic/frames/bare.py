"""A source with a dash and no verb: Пожар потушен, — МЧС."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def find_bare(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Пожар потушен, — МЧС."""
    part = parts[at]
    if part.mark != "-" or at == 0 or at + 1 < len(parts) or not _names_source(scene, part):
        return None
    quoted = parts[at - 1].quotation != NO_QUOTATION  # «Мост цел», — мэр Гук.
    said = quoted or has_clause(scene, parts[0].first, part.first)
    if not said or has_clause(scene, part.first, part.last):
        return None
    source = Mention(part.first, read_noun_phrase(scene, part.first, part.last))
    cue = (part.first, part.last)
    return Frame(part.first, part.last, "after", cue, Rule.BARE, source=source)


def _names_source(scene: Scene, part: Part) -> bool:
    """A few words; without a comma before the dash an outlet, or a body with a capital

    Not: проверку провело ведомство — Ростехнадзор.
    """
    first = scene.tokens[part.first]
    if sum(token.is_word for token in scene.tokens[part.first : part.last]) > LONGEST:
        return False
    speaks = not SPEAKERS.isdisjoint(scene.classes[part.first])
    if part.first > 1 and scene.tokens[part.first - 2].text in ',»”"':
        return speaks or first.is_capitalised
    body = scene.has(part.first, "official_body") and first.is_capitalised
    body = body and not _may_be_meant(scene, part.first - 2)
    return speaks and (first.text.isupper() or scene.has(part.first, "outlet") or body)


def _may_be_meant(scene: Scene, at: int) -> bool:
    """проверку провело | ведомство | — Ростехнадзор; платил — Минфин"""
    acts = bool(scene.word(at).verb) and scene.tree.told(at).upos in ("VERB", "AUX")
    return acts or scene.is_of(at, SPEAKERS) or scene.tree.case(at) == "Nom"


LONGEST = 8
"""Words that name a source."""
SPEAKERS = frozenset(("official_body", "outlet", "official_role", "neutral_role", "unnamed"))
