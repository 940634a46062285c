"""Frames after their content: …, сообщил министр."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.slavic.frames.complement import Complement
from workbench.analysis.languages.slavic.frames.cues import (
    AS,
    after_quotation,
    begins_content,
    has_clause,
    is_cue,
    is_manner,
    is_showing,
)
from workbench.analysis.languages.slavic.frames.mentions import read_mentions
from workbench.analysis.languages.slavic.frames.subject import find_stranger, find_subject
from workbench.analysis.languages.slavic.frames.trailing import extend_tails
from workbench.analysis.sentence.noun_phrases import is_finite, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene

WRITING = ("пиш", "писа", "сообща", "переда", "повідомля", "інформу")
"""Verbs of outlets: a name nobody has introduced is one."""


def find_after(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """…, сообщил министр | …, пишет издание | «…», — сказал он"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    start = part.first
    as_frame = scene.lower(start) in AS and start + 1 < part.last
    cue, cited = _skip_to_cue(scene, start + int(as_frame), part.last)
    rule = Rule.AS if as_frame else Rule.AFTER
    if cue < 0 and after_quotation(scene, parts, at) and is_finite(scene, start):
        cue = start
        rule = Rule.AS if as_frame else Rule.DIRECT
    if cue < 0:
        return _find_straight(scene, parts, at) or _find_bare(scene, parts, at)
    quoting = after_quotation(scene, parts, at)
    if is_manner(scene, cue) and not (quoting or as_frame or _is_line(scene, part)):
        return None
    if scene.has(cue, "calling") and not quoting and not has_clause(scene, 0, start):
        return None
    if (
        not as_frame
        and begins_content(scene, parts, at + 1, is_showing(scene, cue)) >= 0
        and not quoting
    ):
        return None
    after = Complement(scene, cue + 1, part.last, cue, has_source=False)
    source, relays = _choose_source(scene, after, cue, part.last)
    if source is None:
        return None
    if scene.starts_with(cue, WRITING):
        source = replace(source, hint=source.hint or "writes")
    frame = Frame(
        part.first,
        part.last,
        "free" if as_frame else "after",
        (cue, cue + 1),
        rule,
        origins=(*cited, *after.cited),
        source=source,
        relays=tuple(relays),
        believing=scene.has(cue, "believing"),
    )
    return extend_tails(scene, parts, at, frame)


def _choose_source(
    scene: Scene, after: Complement, cue: int, last: int
) -> tuple[Mention | None, list[Mention]]:
    """Return who says so and who was told; whoever stands alone in the dative says so."""
    source, relays = after.choose(scene, cue), list(after.recipients)
    if source is None and relays:
        source = relays.pop()
    if source is None and scene.has(cue, "saying"):
        source = find_stranger(scene, cue + 1, last, scene.word(cue).verb)
    return source, relays


def _is_line(scene: Scene, part: Part) -> bool:
    """Вода ушла, – смеётся он: direct speech without quotation marks"""
    return part.mark == "-" and part.first > 1 and scene.tokens[part.first - 2].text in ",!…"


def _skip_to_cue(scene: Scene, index: int, last: int) -> tuple[int, list[Mention]]:
    """Return the cue that opens the part, or -1, and who is cited before it.

    Adverbs and «со ссылкой на …» may stand before the cue.
    """
    cited: list[Mention] = []
    concludes = False
    for _ in range(6):
        if index >= last:
            return -1, cited
        stop, name = scene.phrase(index)
        if name == "citing":
            mentions = read_mentions(scene, stop, last)
            if not mentions:
                return -1, cited
            cited += mentions
            index = mentions[-1].last
        elif name in ("about_this", "time", "linking"):
            concludes = concludes or name == "about_this"
            index = stop
        elif is_cue(scene, index) or (concludes and scene.has(index, "concluding")):
            return index, cited
        elif (scene.has(index, "time") and not is_source_noun(scene, index)) or scene.lower(
            index
        ) in ("это", "це", "так", "не"):
            if scene.lower(index) == "не":
                return -1, cited
            index += 1
        else:
            return -1, cited
    return -1, cited


def _find_bare(scene: Scene, parts: list[Part], at: int) -> Frame | None:
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


def _find_straight(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """«…», — он сказал | …, мэр сказал"""
    part = parts[at]
    if at == 0 or not after_quotation(scene, parts, at):
        return None
    for cue in range(part.first + 1, part.last):
        if is_cue(scene, cue):
            subject = find_subject(scene, part.first, cue, scene.word(cue).verb)
            if subject is None:
                return None
            frame = Frame(part.first, part.last, "after", (cue, cue + 1), Rule.AFTER)
            frame = replace(frame, source=Mention(*subject))
            return extend_tails(scene, parts, at, frame)
        if is_finite(scene, cue):
            return None
    return None
