"""Frames of a name and a colon: Мэр: «…»"""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.slavic.frames.cues import has_clause, skip_that
from workbench.analysis.languages.slavic.frames.mentions import locative
from workbench.analysis.languages.slavic.frames.subject import find_subject
from workbench.analysis.languages.slavic.frames.subject_back import look_back
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Мэр Иванов: «…» | Прогноз Козуб сдержанный: …"""
    if at + 1 >= len(parts) or parts[at + 1].mark not in (":", "quote"):
        return None
    part, following = parts[at], parts[at + 1]
    speech = following.quotation != NO_QUOTATION
    if following.mark == "quote" and not speech:
        return None
    hearsay = scene.has(following.first, "hearsay")
    forecast = scene.has(part.first, "document") and scene.starts_with(
        part.first, ("прогноз", "верси", "версі", "оценк", "оцінк")
    )
    headline = _is_headline(scene, part, following)
    if not (speech or hearsay or forecast or headline) or following.mark != ":":
        return None
    content = skip_that(scene, following.first, following.last, False)
    while content < following.last and scene.tokens[content].text == ",":
        content += 1
    if hearsay and content >= following.last and at + 2 < len(parts):
        content = parts[at + 2].first
    frame = Frame(part.first, content, "before", (part.last - 1, part.last), Rule.COLON)
    subject = find_subject(scene, part.first + int(forecast), part.last, 0)
    if (
        subject is None
        and speech
        and part.last - part.first <= 4
        and scene.tokens[part.first].is_capitalised
    ):
        subject = (part.first, part.last)
    if forecast and subject is None:
        end = read_noun_phrase(scene, part.first + 1, part.last)
        subject = (part.first + 1, end) if end > part.first + 1 else None
    source = Mention(*subject) if subject else None
    if subject is None or hearsay:
        source = locative(scene, part.first, part.last) or source
    if source is None:
        looked, frame = look_back(scene, parts, at, frame, 0)
        if looked is None:
            return None
        source = Mention(*looked)
    whole = (
        not hearsay and not forecast and not headline and has_clause(scene, part.first, part.last)
    )
    return replace(frame, source=source, whole=whole)


def _is_headline(scene: Scene, part: Part, following: Part) -> bool:
    """Источник «Голоса»: завод закроют."""
    first = part.first
    speaks = scene.classes[first] & {
        "unnamed",
        "official_body",
        "official_role",
        "neutral_role",
    } or (scene.has(first, "proper") and scene.has(first, "outlet"))
    if not speaks or part.last - first > 9 or read_noun_phrase(scene, first, part.last) < part.last:
        return False
    return not has_clause(scene, first, part.last) and any(
        scene.word(i).verb for i in range(following.first, len(scene.tokens))
    )
