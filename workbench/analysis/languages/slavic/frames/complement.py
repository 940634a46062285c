"""What stands after the verb of a frame: who was told, where, and by whom."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.frames.bounds import (
    after_object,
    before_subject,
    up_to_preposition,
)
from workbench.analysis.languages.slavic.frames.cues import FROM, WORDS_OF, is_name, is_showing
from workbench.analysis.languages.slavic.frames.mentions import can_name_source, read_mentions
from workbench.analysis.languages.slavic.frames.told import has_title, read_recipient, read_told
from workbench.analysis.sentence.noun_phrases import (
    LOCATIVE,
    is_setting_ahead,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import PREPOSITION

SPEAKERS = frozenset(("official_role", "neutral_role", "person_role"))


class Complement:
    """What stands after the verb of a frame: who was told, where, and by whom."""

    def __init__(self, scene: Scene, first: int, last: int, cue: int, has_source: bool) -> None:
        self.nominative: Mention | None = None
        self.locative: Mention | None = None
        self.medium: Mention | None = None
        self.there: Mention | None = None
        self.referred: Mention | None = None
        self.recipients: list[Mention] = []
        self.cited: list[Mention] = []
        self.end = first
        self._has_source = has_source
        self._read(scene, first, last, cue)

    def _read(self, scene: Scene, index: int, last: int, cue: int) -> None:
        while index < last:
            step = self._read_one(scene, index, last, cue)
            if step <= index:
                break
            index = step
        self.end = index

    def _read_one(self, scene: Scene, index: int, last: int, cue: int) -> int:
        if scene.is_speech(index) or scene.bracketed[index]:
            return index
        stop, name = scene.phrase(index)
        lower, classes = scene.lower(index), scene.classes[index]
        if (
            lower in ("в", "и", "т")
            and scene.lower(index + 1) == "."
            and scene.lower(index + 3) == "."
        ):
            end = read_noun_phrase(scene, index + 4, last)
            self.nominative = self.nominative or Mention(index, end)
            return end
        if name == "citing":
            self.cited += read_mentions(scene, stop, last)
            return read_noun_phrase(scene, stop, last)
        if "there" in classes:
            self.there = Mention(index, index + 1, "there")
            return index + 1
        if "audience" in classes and scene.has(index + 1, "outlet"):
            end = read_told(scene, index + 1, read_noun_phrase(scene, index + 1, last), last)
            self.recipients.append(Mention(index + 1, max(end, index + 2), "relay"))
            return max(end, index + 2)
        if (
            "audience" in classes
            or name == "time"
            or lower in WORDS_OF
            or ("time" in classes and not scene.tokens[index].is_capitalised)
        ):
            return max(index + 1, stop)
        if scene.word(index).parts & PREPOSITION and not is_name(scene, index):
            return self._read_prepositional(scene, index, last, cue)
        return self._read_phrase(scene, index, last, cue)

    def _read_prepositional(self, scene: Scene, index: int, last: int, cue: int) -> int:
        first = index + 1
        end = before_subject(scene, first, read_noun_phrase(scene, first, last), cue)
        if end <= first:
            return index + 1
        mention = Mention(first, end, "oblique")
        span = range(first, end)
        if scene.lower(index) in ("с", "со", "з", "із", "зі") and any(
            scene.has(at, "outlet") for at in range(first, min(first + 2, end))
        ):
            end = read_told(scene, first, end, last) or end
            self.recipients.append(Mention(first, end, "relay"))
        elif is_showing(scene, cue) and any(
            scene.has(at, "document") or scene.has(at, "social") for at in span
        ):
            self.medium = self.medium or mention
        elif any(scene.has(at, "social") and has_title(scene, at + 1, end) for at in span):
            self.recipients.append(Mention(first, end, "relay"))
        elif is_setting_ahead(scene, index, last):
            end = up_to_preposition(scene, first, end)
            self._read_setting(scene, first, end)
        elif scene.lower(index) in ("на",) and any(scene.has(at, "document") for at in span):
            self.referred = mention
        elif scene.lower(index) in LOCATIVE | FROM and (
            any(is_source_noun(scene, at) for at in span)
            or is_name(scene, first)
            or any(scene.in_quotation(at) for at in span)
        ):
            self.locative = self.locative or mention
        return end

    def _read_setting(self, scene: Scene, first: int, end: int) -> None:
        """в комментарии агентству: the agency is a relay; в телеграме: a medium."""
        for at in range(first, end):
            if scene.has(at, "outlet") and at > first:
                hint = (
                    "told"
                    if scene.starts_with(first, ("запрос", "запит", "вопрос", "питан"))
                    else "relay"
                )
                self.recipients.append(Mention(at, end, hint))
                return
            if scene.has(at, "social") and has_title(scene, at + 1, end):
                self.recipients.append(Mention(first, end, "relay"))
                return
        self.medium = self.medium or Mention(first, end, "oblique")

    def _read_phrase(self, scene: Scene, index: int, last: int, cue: int) -> int:
        end = read_noun_phrase(scene, index, last)
        if end <= index:
            return (
                index + 1
                if scene.tokens[index].text in '"«»„“”' or not scene.tokens[index].is_word
                else index
            )
        outlet_end = read_recipient(scene, index, end, last, self._has_source)
        if outlet_end:
            generic = (
                scene.has(index, "outlet")
                and not scene.has(index, "proper")
                and not scene.starts_with(index, "агент")
            )
            self.recipients.append(
                Mention(
                    index,
                    outlet_end,
                    "relay" if generic or scene.tokens[index].text.isascii() else "told",
                )
            )
            return outlet_end
        cut = self._second_source(scene, index, end, cue)
        if cut:
            self.cited.append(Mention(index, cut, "oblique"))
            self.nominative = Mention(cut, end)
            return end
        if self.nominative is None and can_name_source(scene, index, end):
            verb = 0 if scene.has(cue, "quoting") else scene.word(cue).verb
            self.nominative = Mention(after_object(scene, index, end, verb), end)
        return end

    def _second_source(self, scene: Scene, index: int, end: int, cue: int) -> int:
        """цитирует | главу профсоюза | «Интерфакс»"""
        if not scene.has(cue, "quoting"):
            return 0
        for at in range(index + 1, end):
            if scene.has(at, "outlet"):
                quoted = (
                    scene.in_quotation(at)
                    and at > index
                    and scene.quoted[at - 1] == scene.quoted[at]
                )
                return at - 1 if quoted else at
        return 0

    def choose(self, scene: Scene, cue: int) -> Mention | None:
        if scene.has(cue, "quoting") and self.nominative and self.medium and not self.cited:
            self.cited.append(self.nominative)
            return self.medium
        speaks = self.nominative and any(
            scene.classes[at] & SPEAKERS or scene.tokens[at].is_capitalised
            for at in range(self.nominative.first, self.nominative.last)
        )
        if self.nominative and (speaks or not (is_showing(scene, cue) and self.medium)):
            return self.nominative
        plural = (
            scene.has(cue, "plural") or scene.has(cue, "showing") or scene.has(cue, "impersonal")
        )
        if is_showing(scene, cue) and self.medium:
            return self.medium
        if self.locative and plural:
            return self.locative
        return self.there or (self.medium if plural else None) or self.locative
