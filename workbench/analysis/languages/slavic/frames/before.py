"""Frames before their content: Министр сказал, что …"""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.slavic.frames.colon import find_verbless
from workbench.analysis.languages.slavic.frames.complement import Complement
from workbench.analysis.languages.slavic.frames.cues import (
    begins_content,
    is_cue,
    is_manner,
    is_passive,
    is_showing,
    is_tail,
)
from workbench.analysis.languages.slavic.frames.mentions import locative, read_mentions, title_end
from workbench.analysis.languages.slavic.frames.subject import find_stranger, find_subject
from workbench.analysis.languages.slavic.frames.subject_back import locative_back, look_back
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import ADJECTIVE, PARTICIPLE, SINGULAR

INSTRUMENTAL = ("ым", "им", "ыми", "ими", "ою", "ею")
"""Of adjectives, where no other case ends so but the dative plural, which calls nobody."""


def find_before(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Министр сказал, что … | Министр сказал: … | Министр сказал: «…»"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    for cue in range(part.last - 1, part.first - 1, -1):
        if not is_cue(scene, cue) and not scene.has(cue, "impersonal"):
            continue
        if scene.has(cue, "calling"):
            return _build_calling(scene, parts, at, cue)
        content = begins_content(scene, parts, at + 1, is_showing(scene, cue))
        if content < 0 and _leads_list(scene, part):
            content = len(scene.tokens)
        if content < 0 or (
            is_manner(scene, cue) and content < len(scene.tokens) and not scene.is_speech(content)
        ):
            return None
        if _refuses_comment(scene, content):
            return None
        return _build_before(scene, parts, at, cue, content)
    return find_verbless(scene, parts, at)


def _refuses_comment(scene: Scene, content: int) -> bool:
    """ответили, что | не комментируют слухи: the article's own claim"""
    return any(
        scene.starts_with(at, ("коммент", "комент"))
        and not scene.is_speech(at)
        and "не" in (scene.lower(at - 1), scene.lower(at + 1))
        for at in range(content, min(content + 4, len(scene.tokens)))
    )


def _leads_list(scene: Scene, part: Part) -> bool:
    """Врачи напоминают: | and the items follow on their own lines"""
    return part.last + 1 >= len(scene.tokens) and scene.tokens[-1].text == ":"


def _build_calling(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    """Тренер назвал | матч «цирком»"""
    part = parts[at]
    limit = (
        parts[at + 1].last if at + 1 < len(parts) and parts[at + 1].mark == "quote" else part.last
    )
    quoted = next((i for i in range(cue + 2, limit) if scene.in_quotation(i)), -1)
    if quoted < 0 and _has_predicate(scene, cue + 2, part.last):
        quoted = cue + 2
    frame = Frame(part.first, cue + 1, "before", (cue, cue + 1), Rule.CALLING)
    verb = scene.word(cue).verb
    subject = find_subject(scene, part.first, cue, verb)
    if subject is None:
        subject, frame = look_back(scene, parts, at, frame, verb)
    if quoted < 0 or subject is None:
        return None
    return replace(frame, source=Mention(*subject))


def _has_predicate(scene: Scene, first: int, last: int) -> bool:
    """назвал судейство | позорным: an adjective in the instrumental after the object"""
    return any(
        scene.lower(at).endswith(INSTRUMENTAL) and scene.word(at).is_a(ADJECTIVE | PARTICIPLE)
        for at in range(first, last)
    )


def _build_before(scene: Scene, parts: list[Part], at: int, cue: int, content: int) -> Frame:
    part = parts[at]
    verb = scene.word(cue).verb
    span, cited = _read_citing(scene, part.first, cue)
    frame = Frame(part.first, content, "before", (cue, cue + 1), Rule.BEFORE, tuple(cited))
    frame = replace(frame, believing=scene.has(cue, "believing"))
    subject = find_subject(scene, *span, verb)
    if (
        subject is None
        and at
        and (is_tail(scene, parts[at - 1]) or is_passive(scene, parts[at - 1]))
    ):
        subject, frame = look_back(scene, parts, at, frame, verb)
    place = locative(scene, part.first, cue) if subject is None and not verb & SINGULAR else None
    known = subject is not None or place is not None
    after = Complement(scene, cue + 1, part.last, cue, has_source=known)
    if not known and after.nominative is None:
        subject, frame = look_back(scene, parts, at, frame, verb)
    if subject is not None:
        frame = replace(frame, source=Mention(*subject))
    else:
        source = after.choose(scene, cue) or place or locative(scene, part.first, cue)
        frame = replace(frame, source=source)
        if source is None:
            frame = locative_back(scene, parts, at, frame)
        if frame.source is None and not is_showing(scene, cue):
            frame = replace(frame, source=find_stranger(scene, part.first, cue, verb))
    referred = [after.referred] if subject is not None and after.referred else []
    frame = frame.citing([*after.cited, *_cited_in_next(scene, parts, at), *referred])
    recipients = _recipient_before(scene, part.first, cue, frame.source)
    return frame.told_to([*after.recipients, *recipients])


def _cited_in_next(scene: Scene, parts: list[Part], at: int) -> list[Mention]:
    """Газета писала, | ссылаясь на капитана, | что …"""
    if at + 1 < len(parts):
        stop, name = scene.phrase(parts[at + 1].first)
        if name == "citing":
            return read_mentions(scene, stop, parts[at + 1].last)
    return []


def _read_citing(scene: Scene, first: int, last: int) -> tuple[tuple[int, int], list[Mention]]:
    """Газета | со ссылкой на капитана | пишет: where its subject is sought, and who is cited."""
    for index in range(first, last):
        stop, name = scene.phrase(index)
        if name == "citing" and not scene.is_inside(index):
            title = _before_title(scene, stop, last)
            span = (first, index) if title == last else (title, last)
            return span, read_mentions(scene, stop, title)
    return (first, last), []


def _before_title(scene: Scene, first: int, last: int) -> int:
    """на источник в мэрии | «Голос» | пишет: a title that does not go with the noun before it"""
    title = last
    while title > first and scene.in_quotation(title - 1):
        title -= 1
    named = scene.classes[title - 1] & {"outlet", "organisation", "document", "social"}
    return title if first < title < last and not named else last


def _recipient_before(scene: Scene, first: int, last: int, source: Mention | None) -> list[Mention]:
    """Водитель | в разговоре с «Голосом» | сказал"""
    for index in range(first, last - 1):
        with_whom = scene.lower(index) in ("с", "со", "з", "із", "зі") or (
            scene.has(index, "setting")
            and scene.starts_with(index, ("интервью", "інтерв", "коммент", "комент"))
        )
        if with_whom and any(
            scene.has(at, "outlet") for at in range(index + 1, min(index + 3, last))
        ):
            end = title_end(scene, index + 1, last)
            if source is None or not (source.first <= index < source.last):
                return [Mention(index + 1, end, "relay")]
    return []
