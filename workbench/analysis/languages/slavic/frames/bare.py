"""A source with a dash and no verb: Пожар потушен, — МЧС."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene


def find_bare(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Пожар потушен, — МЧС."""
    part = parts[at]
    words = [i for i in range(part.first, part.last) if scene.tokens[i].is_word]
    if part.mark != "-" or at == 0 or at + 1 < len(parts) or len(words) > 8:
        return None
    comma = scene.tokens[part.first - 2].text in ',»”"' if part.first > 1 else False
    speaks = scene.classes[part.first] & {
        "official_body",
        "outlet",
        "official_role",
        "neutral_role",
        "unnamed",
    }
    name = scene.tokens[part.first].is_capitalised and comma
    if (
        not (speaks or name)
        or has_clause(scene, part.first, part.last)
        or not has_clause(scene, parts[0].first, part.first)
    ):
        return None
    if (
        not comma
        and not scene.tokens[part.first].text.isupper()
        and not scene.has(part.first, "outlet")
    ):
        return None
    source = Mention(part.first, read_noun_phrase(scene, part.first, part.last))
    cue = (part.first, part.last)
    return Frame(part.first, part.last, "after", cue, Rule.BARE, source=source)
