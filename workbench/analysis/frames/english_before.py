"""English frames before their content: The minister said that …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention
from workbench.analysis.frames.english_complement import take_interviewer, take_speaking_to
from workbench.analysis.frames.english_content import content_start, shown
from workbench.analysis.frames.english_cues import QUOTING, SHOW, after_quotation, is_cue
from workbench.analysis.frames.english_subject import (
    find_subject,
    kind_of_insert,
    look_back,
    phrase_start,
)
from workbench.analysis.scene import Part, Scene
from workbench.analysis.tokens import words


def find_before(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The minister said (that) … | The minister said: … | The minister said, “…”"""
    part = parts[at]
    if part.quotation != -1:
        return None
    for cue in range(part.first, part.last):
        if not is_cue(scene, cue):
            continue
        frame = _build_before(scene, parts, at, cue)
        if frame is not None:
            return frame
    return _find_verbless(scene, parts, at)


def _build_before(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    frame = Frame(parts[at].first, 0, "before", (cue, cue + 1), "before content")
    frame.believing = scene.has(cue, "believing")
    if scene.lower(cue) in QUOTING:
        return _build_quoting(scene, parts, at, cue, frame)
    if scene.has(cue, "calling") and (named := _build_calling(scene, parts, at, cue, frame)):
        return named
    content = content_start(scene, parts, at, cue, frame)
    subject = (
        find_subject(scene, parts[at].first, cue)
        if content >= 0 or scene.lower(cue) in SHOW
        else None
    )
    if subject is None and (content >= 0 or scene.lower(cue) in SHOW):
        subject = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    if content < 0:
        content = shown(scene, subject, cue, parts[at].last)
    if content < 0 or (scene.has(cue, "gesture") and not scene.is_speech(content)):
        return None
    if after_quotation(scene, parts, at) and scene.is_speech(content) and not _is_colon(parts, at):
        return None
    frame.source = _cut_seen_by(scene, subject, frame)
    frame.last = content
    take_speaking_to(scene, frame, parts[at].first, cue)
    take_interviewer(scene, frame, parts, at)
    return frame


SEEN = words("seen reviewed obtained viewed examined read verified")


def _cut_seen_by(scene: Scene, subject: tuple[int, int], frame: Frame) -> Mention:
    """Data | reviewed by the Guardian | show …: who alone saw it is a relay"""
    first, last = subject
    for index in range(first + 1, last - 2):
        seen = scene.lower(index) in SEEN and scene.lower(index + 1) == "by"
        if seen and any(scene.has(at, "outlet") for at in range(index + 2, last)):
            frame.relays.append(Mention(index + 2, last, "relay"))
            return Mention(first, index)
    return Mention(first, last)


def _is_colon(parts: list[Part], at: int) -> bool:
    return at + 1 < len(parts) and parts[at + 1].mark == ":"


def _build_quoting(
    scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame
) -> Frame | None:
    """The agency quoted the mayor, Ann Roe, | as saying that …"""
    last = parts[min(at + 3, len(parts) - 1)].last
    for index in range(cue + 1, last - 1):
        if scene.lower(index) == "as" and scene.has(index + 1, "gerund"):
            end = index - 1 if scene.tokens[index - 1].text == "," else index
            frame.origins = [Mention(cue + 1, end)]
            frame.last = index + 2 + int(scene.lower(index + 2) == "that")
            subject = find_subject(scene, parts[at].first, cue) or look_back(
                scene, parts, at, frame
            )
            frame.source = Mention(*subject) if subject else None
            return frame
    return None


def _build_calling(
    scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame
) -> Frame | None:
    """The coach called | the match “a circus”."""
    part = parts[at]
    limit = (
        parts[at + 1].last if at + 1 < len(parts) and parts[at + 1].mark == "quote" else part.last
    )
    quoted = next((i for i in range(cue + 2, limit) if scene.quoted[i] != -1), -1)
    subject = find_subject(scene, part.first, cue) or look_back(scene, parts, at, frame)
    if quoted < 0 or subject is None or scene.lower(cue + 1) in ("for", "on", "by"):
        return None
    frame.source, frame.last, frame.rule = Mention(*subject), cue + 1, "calling"
    return frame


def _find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The mayor, speaking to the agency: “…”"""
    if at + 1 >= len(parts) or parts[at + 1].mark != ":" or parts[at + 1].quotation == -1:
        return None
    part = parts[at]
    frame = Frame(part.first, parts[at + 1].first, "before", (part.last - 1, part.last), "colon")
    kind = kind_of_insert(scene, part, frame)
    if kind == "clause":
        return None
    if kind == "phrase":
        frame.source = Mention(phrase_start(scene, part.first, part.last), part.last)
        return frame
    subject = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    frame.source = Mention(*subject)
    return frame
