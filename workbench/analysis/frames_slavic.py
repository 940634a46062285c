"""Frames of Russian and Ukrainian sentences."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention
from workbench.analysis.grammar.word import ADJECTIVE, GERUND, NOUN, NUMERAL, PARTICIPLE, PREPOSITION, SINGULAR
from workbench.analysis.noun_phrases import (
    LOCATIVE,
    find_subject,
    is_finite,
    is_setting_ahead,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.scene import Part, Scene
from workbench.analysis.sources import DATA

CUES = ("saying", "believing", "showing", "quoting", "calling")
AS = frozenset(("как", "як"))
FROM = frozenset(("из", "з", "із", "зі", "от", "від"))
WORDS_OF = frozenset(("слова", "цитату", "висловлювання", "высказывание", "мнение", "думку"))
DATIVE = ("у", "ю", "ові", "еві", "ому", "ему", "е", "і")


def is_cue(scene: Scene, index: int) -> bool:
    """A finite word of saying, outside quotations."""
    classes = scene.classes[index]
    if scene.is_inside(index) or "infinitive" in classes or "gerund" in classes and "singular" not in classes:
        return False
    return any(name in classes for name in CUES) and not (scene.tokens[index].is_capitalised and index > 0)


def is_showing(scene: Scene, index: int) -> bool:
    return scene.has(index, "showing")


def begins_content(scene: Scene, parts: list[Part], at: int, showing: bool) -> int:
    """Return the first content token when part `at` opens the content, else -1."""
    if at >= len(parts):
        return -1
    part = parts[at]
    if part.mark == "," and scene.phrase_at.get(part.first, (0, ""))[1] == "citing":
        return begins_content(scene, parts, at + 1, showing)
    if part.mark == ":" or part.quotation != -1 and part.mark in (":", "quote", "-", ","):
        return _skip_that(scene, part.first, part.last, part.mark == ":")
    if part.mark == "," and scene.lower(part.first) in ("что", "що", "будто", "нібито", "мовляв", "мол", "ніби", "якобы", "буцімто", "начебто", "дескать", "словно"):
        return _skip_that(scene, part.first, part.last, False)
    if part.mark == "," and showing and scene.lower(part.first) in AS:
        return part.first + 1
    return -1


def _skip_that(scene: Scene, index: int, last: int, colon: bool) -> int:
    while index < last and (scene.has(index, "hearsay") or scene.lower(index) in ("что", "що", "ніби", "словно")):
        if colon and scene.lower(index) in ("что", "що"):
            break
        index += 1
    return index


def find_before(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Министр сказал, что … | Министр сказал: … | Министр сказал: «…»"""
    part = parts[at]
    if part.quotation != -1:
        return None
    for cue in range(part.last - 1, part.first - 1, -1):
        if not is_cue(scene, cue) and not scene.has(cue, "impersonal"):
            continue
        if scene.has(cue, "calling"):
            return _build_calling(scene, parts, at, cue)
        content = begins_content(scene, parts, at + 1, is_showing(scene, cue))
        if content < 0 and _leads_list(scene, part):
            content = len(scene.tokens)
        if content < 0 or _is_manner(scene, cue) and content < len(scene.tokens) and not scene.is_speech(content):
            return None
        return _build_before(scene, parts, at, cue, content)
    return _find_verbless(scene, parts, at)


def _is_manner(scene: Scene, cue: int) -> bool:
    """улыбается, опровергает: a frame only for quoted words"""
    return scene.has(cue, "gesture") and scene.language != "en" and not scene.has(cue, "showing") and scene.lower(cue) not in COMMON


COMMON: frozenset[str] = frozenset()


def _leads_list(scene: Scene, part: Part) -> bool:
    """Врачи напоминают: | and the items follow on their own lines"""
    return part.last + 1 >= len(scene.tokens) and scene.tokens[-1].text == ":"


def _build_calling(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    """Тренер назвал | матч «цирком»"""
    part = parts[at]
    limit = parts[at + 1].last if at + 1 < len(parts) and parts[at + 1].mark == "quote" else part.last
    quoted = next((i for i in range(cue + 2, limit) if scene.quoted[i] != -1), -1)
    frame = Frame(part.first, cue + 1, "before", (cue, cue + 1), "calling")
    verb = scene.word(cue).verb
    subject = find_subject(scene, part.first, cue, verb) or _look_back(scene, parts, at, frame, verb)
    if quoted < 0 or subject is None:
        return None
    frame.source = Mention(*subject)
    return frame


def _build_before(scene: Scene, parts: list[Part], at: int, cue: int, content: int) -> Frame:
    part = parts[at]
    frame = Frame(part.first, content, "before", (cue, cue + 1), "before content")
    frame.believing = scene.has(cue, "believing")
    verb = scene.word(cue).verb
    head_end = _take_citing(scene, frame, part.first, cue)
    subject = find_subject(scene, part.first, head_end, verb)
    after = Complement(scene, cue + 1, part.last, cue, has_source=subject is not None)
    if subject is None and after.nominative is None:
        subject = _look_back(scene, parts, at, frame, verb)
    if subject is not None:
        frame.source = Mention(*subject)
    else:
        frame.source = after.choose(scene, cue) or _locative(scene, part.first, cue) or _locative_back(scene, parts, at, frame)
    frame.origins += after.cited
    frame.origins += _cited_in_next(scene, parts, at)
    if subject is not None and after.referred:
        frame.origins.append(after.referred)
    frame.relays += after.recipients
    frame.relays += _recipient_before(scene, part.first, cue, frame.source)
    return frame


def _cited_in_next(scene: Scene, parts: list[Part], at: int) -> list[Mention]:
    """Газета писала, | ссылаясь на капитана, | что …"""
    if at + 1 < len(parts):
        stop, name = scene.phrase_at.get(parts[at + 1].first, (0, ""))
        if name == "citing":
            return read_mentions(scene, stop, parts[at + 1].last)
    return []


def _take_citing(scene: Scene, frame: Frame, first: int, last: int) -> int:
    """Газета | со ссылкой на капитана | пишет: the cited one is an origin."""
    for index in range(first, last):
        stop, name = scene.phrase_at.get(index, (0, ""))
        if name == "citing" and not scene.is_inside(index):
            frame.origins += read_mentions(scene, stop, last)
            return index
    return last


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase, or two where two heads are joined by «и»."""
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return []
    for index in range(first + 1, end - 1):
        if scene.lower(index) in ("и", "та", "і", "й") and _starts_other_kind(scene, first, index, end):
            return [Mention(first, index, "oblique"), Mention(index + 1, end, "oblique")]
    return [Mention(first, end, "oblique")]


def _starts_other_kind(scene: Scene, first: int, middle: int, end: int) -> bool:
    left = {name for at in range(first, middle) for name in scene.classes[at] if name in ("document", "outlet", "unnamed", "official_role", "person_role", "social")}
    right = {name for at in range(middle + 1, end) for name in scene.classes[at] if name in ("document", "outlet", "unnamed", "official_role", "person_role", "social")}
    return bool(left and right and left.isdisjoint(right) and ("document" in left | right or "outlet" in left | right))


def _look_back(scene: Scene, parts: list[Part], at: int, frame: Frame, verb: int) -> tuple[int, int] | None:
    """Пассажирка Леся, | которая просила не называть её, | вспоминает: …"""
    for back in range(at - 1, max(-1, at - 7), -1):
        part = parts[back]
        if part.quotation != -1 or parts[back + 1].mark in (";", ":"):
            return None
        stop, name = scene.phrase_at.get(part.first, (0, ""))
        if name == "citing":
            frame.origins += read_mentions(scene, stop, part.last)
        elif not is_tail(scene, part):
            found = find_subject(scene, part.first, part.last, verb)
            if found and not _has_clause(scene, part.first, part.last):
                frame.first = part.first
                return found
            if _has_clause(scene, part.first, part.last):
                return None
        frame.first = part.first
    return None


def _locative_back(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Mention | None:
    """На видео, | которое он выложил, | видно, как …"""
    for back in range(at - 1, max(-1, at - 5), -1):
        part = parts[back]
        if not is_tail(scene, part):
            found = _locative(scene, part.first, part.last)
            if found:
                frame.first = part.first
            return found
    return None


def _locative(scene: Scene, first: int, last: int) -> Mention | None:
    """В ведомстве | сообщили: an institution with в or у."""
    best: Mention | None = None
    for index in range(first, last - 1):
        if scene.lower(index) in LOCATIVE | FROM and not scene.is_inside(index):
            end = read_noun_phrase(scene, index + 1, last)
            if end <= index + 1:
                continue
            if any(is_source_noun(scene, at) for at in range(index + 1, end)) or scene.quoted[index + 1] != -1 or _is_name(scene, index + 1):
                if not is_setting_ahead(scene, index, last) or any(scene.has(at, "document") or scene.has(at, "social") for at in range(index + 1, end)):
                    return Mention(index + 1, end, "oblique")
                best = best or Mention(index + 1, end, "oblique")
    return best


def _is_name(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.is_capitalised and not scene.has(index, "setting")


def _recipient_before(scene: Scene, first: int, last: int, source: Mention | None) -> list[Mention]:
    """Водитель | в разговоре с «Голосом» | сказал"""
    for index in range(first, last - 1):
        with_whom = scene.lower(index) in ("с", "со", "з", "із", "зі") or scene.has(index, "setting") and scene.lower(index).startswith(("интервью", "інтерв", "коммент", "комент"))
        if with_whom and any(scene.has(at, "outlet") for at in range(index + 1, min(index + 3, last))):
            end = _title_end(scene, index + 1, last)
            if source is None or not (source.first <= index < source.last):
                return [Mention(index + 1, end, "relay")]
    return []


def _title_end(scene: Scene, first: int, last: int) -> int:
    """газете «Голос» | она: the noun with its title, no further"""
    end = first + 1
    while end < last and (scene.quoted[end] != -1 or scene.tokens[end].is_capitalised or scene.tokens[end].text == "+"):
        end += 1
    return end


def _has_clause(scene: Scene, first: int, last: int) -> bool:
    return any(is_finite(scene, index) and not scene.is_inside(index) for index in range(first, last))


def is_tail(scene: Scene, part: Part) -> bool:
    """, знакомый с делом | , которую видело агентство | , направленной всем"""
    if part.mark != ",":
        return False
    index = part.first
    if scene.word(index).parts & PREPOSITION and index + 1 < part.last:
        if scene.has(index + 1, "relative"):
            return True
    if scene.has(index, "relative") and scene.lower(index) not in ("когда", "коли"):
        return True
    word = scene.word(index)
    return bool(word.parts & (PARTICIPLE | GERUND)) or _is_long_adjective(scene, index, part.last)


def _is_long_adjective(scene: Scene, index: int, last: int) -> bool:
    """, близкие к мэрии"""
    token = scene.tokens[index]
    ends = token.lower.endswith(("ый", "ий", "ой", "ая", "ые", "ие", "ого", "ого", "ых", "их", "ої", "ні", "ний", "на", "ана", "ані", "ені", "кі", "ною", "ной", "тій", "ній", "ній", "ого"))
    return ends and not token.is_capitalised and index + 1 < last and bool(scene.word(index + 1).parts & PREPOSITION)


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
        stop, name = scene.phrase_at.get(index, (0, ""))
        lower, classes = scene.lower(index), scene.classes[index]
        if name == "citing":
            self.cited += read_mentions(scene, stop, last)
            return read_noun_phrase(scene, stop, last)
        if "there" in classes:
            self.there = Mention(index, index + 1, "there")
            return index + 1
        if "audience" in classes or name == "time" or lower in WORDS_OF or (
            "time" in classes and not scene.tokens[index].is_capitalised
        ):
            return max(index + 1, stop)
        if scene.word(index).parts & PREPOSITION and not _is_name(scene, index):
            return self._read_prepositional(scene, index, last, cue)
        return self._read_phrase(scene, index, last, cue)

    def _read_prepositional(self, scene: Scene, index: int, last: int, cue: int) -> int:
        first = index + 1
        end = _before_subject(scene, first, read_noun_phrase(scene, first, last), cue)
        if end <= first:
            return index + 1
        mention = Mention(first, end, "oblique")
        span = range(first, end)
        if scene.lower(index) in ("с", "со", "з", "із", "зі") and any(scene.has(at, "outlet") for at in range(first, min(first + 2, end))):
            end = self._recipient_end(scene, first, end, last, told=True) or end
            self.recipients.append(Mention(first, end, "relay"))
        elif is_showing(scene, cue) and any(scene.has(at, "document") or scene.has(at, "social") for at in span):
            self.medium = self.medium or mention
        elif is_setting_ahead(scene, index, last):
            end = _up_to_preposition(scene, first, end)
            self._read_setting(scene, first, end)
        elif scene.lower(index) in ("на",) and any(scene.has(at, "document") for at in span):
            self.referred = mention
        elif scene.lower(index) in LOCATIVE | FROM and (any(is_source_noun(scene, at) for at in span) or _is_name(scene, first) or scene.quoted[first] != -1):
            self.locative = self.locative or mention
        return end

    def _read_setting(self, scene: Scene, first: int, end: int) -> None:
        """в комментарии агентству: the agency is a relay; в телеграме: a medium."""
        for at in range(first, end):
            if scene.has(at, "outlet") and at > first:
                hint = "told" if scene.lower(first).startswith(("запрос", "запит", "вопрос", "питан")) else "relay"
                self.recipients.append(Mention(at, end, hint))
                return
            if scene.has(at, "social") and _has_title(scene, at + 1, end):
                self.recipients.append(Mention(first, end, "relay"))
                return
        self.medium = self.medium or Mention(first, end, "oblique")

    def _read_phrase(self, scene: Scene, index: int, last: int, cue: int) -> int:
        end = read_noun_phrase(scene, index, last)
        if end <= index:
            return index + 1 if scene.tokens[index].text in "\"«»„“”" or not scene.tokens[index].is_word else index
        outlet_end = self._recipient_end(scene, index, end, last)
        if outlet_end:
            generic = scene.has(index, "outlet") and not scene.has(index, "proper") and not scene.lower(index).startswith("агент")
            self.recipients.append(Mention(index, outlet_end, "relay" if generic or scene.tokens[index].text.isascii() else "told"))
            return outlet_end
        cut = self._second_source(scene, index, end, cue)
        if cut:
            self.cited.append(Mention(index, cut, "oblique"))
            self.nominative = Mention(cut, end)
            return end
        if self.nominative is None and _can_name_source(scene, index, end):
            self.nominative = Mention(_after_object(scene, index, end), end)
        return end

    def _recipient_end(self, scene: Scene, index: int, end: int, last: int, told: bool = False) -> int:
        """заявила | агентству BNS | дежурная"""
        if scene.quoted[index] != -1:
            return self._told_title(scene, index, end, last)
        if "outlet" not in scene.classes[index]:
            return self._told_name(scene, index, end, last)
        token = scene.tokens[index]
        dative = token.lower.endswith(DATIVE) and not token.text.isupper() and not scene.word(index).subject
        stop = index + 1
        while stop < end and (scene.tokens[stop].is_capitalised or scene.quoted[stop] != -1 or scene.tokens[stop].text.isascii()):
            stop += 1
        if dative or told:
            return stop
        has_more = stop < last and (
            stop < end and is_source_noun(scene, stop) or scene.phrase_at.get(stop, (0, ""))[1] == "unnamed"
        )
        if (self._has_source or has_more) and token.is_capitalised:
            return stop if has_more else end
        return 0

    def _told_title(self, scene: Scene, index: int, end: int, last: int) -> int:
        """рассказала | «Голосу» | жительница села"""
        stop = index
        while stop < last and scene.quoted[stop] == scene.quoted[index]:
            stop += 1
        more = stop < last and (is_source_noun(scene, stop) or is_source_noun(scene, min(stop + 1, last - 1)) or scene.tokens[stop].is_capitalised)
        return stop if more or (stop < last and scene.lower(stop) in LOCATIVE) else 0

    def _told_name(self, scene: Scene, index: int, end: int, last: int) -> int:
        """Министр сказал | БТА, что …"""
        text = scene.tokens[index].text
        alone = index + 1 >= last or not scene.tokens[index + 1].is_word
        return index + 1 if self._has_source and alone and text.isupper() and len(text) > 1 else 0

    def _second_source(self, scene: Scene, index: int, end: int, cue: int) -> int:
        """цитирует | главу профсоюза | «Интерфакс»"""
        if not scene.has(cue, "quoting"):
            return 0
        for at in range(index + 1, end):
            if scene.has(at, "outlet"):
                quoted = scene.quoted[at] != -1 and at > index and scene.quoted[at - 1] == scene.quoted[at]
                return at - 1 if quoted else at
        return 0

    def choose(self, scene: Scene, cue: int) -> Mention | None:
        if scene.has(cue, "quoting") and self.nominative and self.medium and not self.cited:
            self.cited.append(self.nominative)
            return self.medium
        if self.nominative and not (is_showing(scene, cue) and self.medium):
            return self.nominative
        plural = scene.has(cue, "plural") or scene.has(cue, "showing") or scene.has(cue, "impersonal")
        if is_showing(scene, cue) and self.medium:
            return self.medium
        if self.locative and plural:
            return self.locative
        return self.there or (self.medium if plural else None) or self.locative


def _before_subject(scene: Scene, first: int, end: int, cue: int) -> int:
    """на брифинге | министр Иванов; в «Контакте» | жительница села"""
    verb = scene.word(cue).verb
    opened = scene.quoted[first] != -1
    seen = opened or scene.has(first, "setting")
    for at in range(first + 1, end):
        if scene.quoted[at] != -1:
            continue
        word = scene.word(at)
        role = bool(scene.classes[at] & {"official_role", "neutral_role", "person_role", "unnamed", "official_body", "organisation"})
        if seen and role and (word.subject & verb or word.subject & SINGULAR and verb & SINGULAR):
            start = at
            while start > first + 1 and _modifies(scene, start - 1) and scene.quoted[start - 1] == -1 and scene.word(start - 1).subject:
                start -= 1
            return start
        seen = seen or scene.has(at, "setting") or scene.quoted[at - 1] != -1
    return end


def _has_title(scene: Scene, first: int, end: int) -> bool:
    """в группе «Соседи»"""
    return first < end and scene.quoted[first] != -1


def _after_object(scene: Scene, first: int, end: int) -> int:
    """описывает | свои будни | директор: the object before the subject"""
    head = next((at for at in range(first, end) if is_source_noun(scene, at) or scene.tokens[at].is_capitalised or scene.quoted[at] != -1), first)
    start = head
    while start > first and _modifies(scene, start - 1):
        start -= 1
    return start


def _modifies(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    if not scene.tokens[at].is_word or scene.tokens[at].text[0].isdigit():
        return True
    return bool(word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE)) or scene.has(at, "possessive") or not word.parts


def _up_to_preposition(scene: Scene, first: int, end: int) -> int:
    """на запрос газеты | в министерстве"""
    for at in range(first + 1, end):
        if scene.word(at).parts & PREPOSITION and scene.quoted[at] == -1:
            return at
    return end


def _can_name_source(scene: Scene, first: int, end: int) -> bool:
    return any(
        is_source_noun(scene, at) or scene.tokens[at].is_capitalised or scene.has(at, "pronoun")
        or scene.has(at, "unnamed") or scene.lower(at).startswith(("втор", "перв", "друг", "перш", "трет"))
        for at in range(first, end)
    )


def _find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Мэр Иванов: «…» | Прогноз Козуб сдержанный: …"""
    if at + 1 >= len(parts) or parts[at + 1].mark not in (":", "quote"):
        return None
    part, following = parts[at], parts[at + 1]
    speech = following.quotation != -1
    if following.mark == "quote" and not speech:
        return None
    hearsay = scene.has(following.first, "hearsay")
    forecast = scene.has(part.first, "document") and scene.lower(part.first).startswith(("прогноз", "верси", "версі", "оценк", "оцінк"))
    headline = _is_headline(scene, part, following)
    if not (speech or hearsay or forecast or headline) or following.mark != ":":
        return None
    content = _skip_that(scene, following.first, following.last, False)
    while content < following.last and scene.tokens[content].text == ",":
        content += 1
    if hearsay and content >= following.last and at + 2 < len(parts):
        content = parts[at + 2].first
    frame = Frame(part.first, content, "before", (part.last - 1, part.last), "colon")
    subject = find_subject(scene, part.first + int(forecast), part.last, 0)
    if subject is None and speech and part.last - part.first <= 4 and scene.tokens[part.first].is_capitalised:
        subject = (part.first, part.last)
    if forecast and subject is None:
        end = read_noun_phrase(scene, part.first + 1, part.last)
        subject = (part.first + 1, end) if end > part.first + 1 else None
    if subject is None:
        frame.source = _locative(scene, part.first, part.last)
    else:
        frame.source = Mention(*subject)
    if hearsay:
        frame.source = _locative(scene, part.first, part.last) or frame.source
    if frame.source is None:
        looked = _look_back(scene, parts, at, frame, 0)
        if looked is None:
            return None
        frame.source = Mention(*looked)
    frame.whole = not hearsay and not forecast and not headline and _has_clause(scene, part.first, part.last)
    return frame


def _is_headline(scene: Scene, part: Part, following: Part) -> bool:
    """Источник «Голоса»: завод закроют."""
    first = part.first
    speaks = scene.classes[first] & {"unnamed", "official_body", "official_role", "neutral_role"} or scene.has(first, "proper") and scene.has(first, "outlet")
    if not speaks or part.last - first > 9 or read_noun_phrase(scene, first, part.last) < part.last:
        return False
    return not _has_clause(scene, first, part.last) and any(scene.word(i).verb for i in range(following.first, len(scene.tokens)))


def find_after(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """…, сообщил министр | …, пишет издание | «…», — сказал он"""
    part = parts[at]
    if part.quotation != -1:
        return None
    start = part.first
    frame = Frame(part.first, part.last, "after", (part.first, part.first + 1), "after content")
    as_frame = scene.lower(start) in AS and start + 1 < part.last
    cue = _skip_to_cue(scene, start + int(as_frame), part.last, frame)
    if cue < 0 and _after_quotation(scene, parts, at) and is_finite(scene, start):
        cue = start
        frame.rule = "direct speech"
    if cue < 0:
        return _find_straight(scene, parts, at) or _find_bare(scene, parts, at)
    if _is_manner(scene, cue) and not _after_quotation(scene, parts, at) and not as_frame:
        return None
    frame.cue = (cue, cue + 1)
    frame.believing = scene.has(cue, "believing")
    if not as_frame and begins_content(scene, parts, at + 1, is_showing(scene, cue)) >= 0 and not _after_quotation(scene, parts, at):
        return None
    if as_frame:
        frame.side, frame.rule = "free", "as … says"
    after = Complement(scene, cue + 1, part.last, cue, has_source=False)
    frame.source = after.choose(scene, cue)
    frame.origins += after.cited
    frame.relays += after.recipients
    if frame.source is None and frame.relays:
        frame.source = frame.relays.pop()
    if frame.source is None:
        return None
    frame.last = _extend_tails(scene, parts, at, frame)
    return frame


def _after_quotation(scene: Scene, parts: list[Part], at: int) -> bool:
    return at > 0 and parts[at - 1].quotation != -1


def _skip_to_cue(scene: Scene, index: int, last: int, frame: Frame) -> int:
    """Return the cue that opens the part, past adverbs and «со ссылкой на …»."""
    for _ in range(6):
        if index >= last:
            return -1
        stop, name = scene.phrase_at.get(index, (0, ""))
        if name == "citing":
            mentions = read_mentions(scene, stop, last)
            if not mentions:
                return -1
            frame.origins += mentions
            index = mentions[-1].last
        elif name in ("about_this", "time", "linking"):
            index = stop
        elif is_cue(scene, index):
            return index
        elif scene.has(index, "time") and not is_source_noun(scene, index) or scene.lower(index) in ("это", "це", "так", "не"):
            if scene.lower(index) == "не":
                return -1
            index += 1
        else:
            return -1
    return -1


def _find_bare(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Пожар потушен, — МЧС."""
    part = parts[at]
    words = [i for i in range(part.first, part.last) if scene.tokens[i].is_word]
    if part.mark != "-" or at == 0 or at + 1 < len(parts) or len(words) > 8:
        return None
    comma = scene.tokens[part.first - 2].text in ',»”"' if part.first > 1 else False
    speaks = scene.classes[part.first] & {"official_body", "outlet", "official_role", "neutral_role", "unnamed"}
    name = scene.tokens[part.first].is_capitalised and comma
    if not (speaks or name) or _has_clause(scene, part.first, part.last) or not _has_clause(scene, parts[0].first, part.first):
        return None
    if not comma and not scene.tokens[part.first].text.isupper() and not scene.has(part.first, "outlet"):
        return None
    frame = Frame(part.first, part.last, "after", (part.first, part.last), "bare source")
    frame.source = Mention(part.first, read_noun_phrase(scene, part.first, part.last))
    return frame


def _find_straight(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """«…», — он сказал | …, мэр сказал"""
    part = parts[at]
    if at == 0 or not _after_quotation(scene, parts, at):
        return None
    for cue in range(part.first + 1, part.last):
        if is_cue(scene, cue):
            subject = find_subject(scene, part.first, cue, scene.word(cue).verb)
            if subject is None:
                return None
            frame = Frame(part.first, part.last, "after", (cue, cue + 1), "after content")
            frame.source = Mention(*subject)
            frame.last = _extend_tails(scene, parts, at, frame)
            return frame
        if is_finite(scene, cue):
            return None
    return None


def _extend_tails(scene: Scene, parts: list[Part], at: int, frame: Frame) -> int:
    """Take the participles, relatives and appositions after the source along."""
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if part.quotation != -1 or part.mark != "," or scene.phrase_at.get(part.first, (0, ""))[1] in ("citing", "according", "his_words"):
            if part.quotation == -1 and scene.phrase_at.get(part.first, (0, ""))[1] == "citing":
                frame.origins += read_mentions(scene, scene.phrase_at[part.first][0], part.last)
                frame.last = part.last
                continue
            break
        if scene.has(part.first, "fragment") or scene.has(part.first, "gerund"):
            break
        if not is_tail(scene, part) and (
            frame.side == "free" or _has_clause(scene, part.first, part.last) or _clause_follows(scene, parts, index)
        ):
            break
        _take_relay(scene, frame, part)
        frame.last = part.last
    return frame.last


def _clause_follows(scene: Scene, parts: list[Part], at: int) -> bool:
    return any(_has_clause(scene, part.first, part.last) for part in parts[at : at + 3] if not is_tail(scene, part))


def _take_relay(scene: Scene, frame: Frame, part: Part) -> None:
    """, направленной делегациям и пересмотренной Reuters"""
    for index in range(part.first, part.last - 1):
        if scene.has(index, "relayed"):
            for at in range(index + 1, min(index + 4, part.last)):
                if scene.has(at, "outlet") or scene.has(at, "social"):
                    end = read_noun_phrase(scene, at, part.last)
                    frame.relays.append(Mention(at, end, "told" if not scene.tokens[at].text.isascii() else "relay"))
                    return
    for index in range(part.first, part.last):
        if scene.has(index, "relayed"):
            for at in range(part.first, index):
                if scene.has(at, "outlet"):
                    frame.relays.append(Mention(at, at + 1, "told"))
                    return


def find_free(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """по словам министра | за її словами | согласно ноте"""
    part = parts[at]
    if part.quotation != -1:
        return None
    first = part.first
    if scene.tokens[first].text in "«„“\"" and scene.quoted[first] == -1:
        first += 1
    if scene.phrase_at.get(first, (0, ""))[1] == "about_this":
        first = scene.phrase_at[first][0]
    while first < part.last and (scene.has(first, "linking") or scene.has(first, "time")) and first not in scene.phrase_at:
        first += 1
    stop, name = scene.phrase_at.get(first, (0, ""))
    if scene.has(first, "hearsay") and first + 1 == part.last and first <= 1:
        return Frame(part.first, part.last, "free", (first, first + 1), "hearsay")
    if name not in ("his_words", "according"):
        return None
    frame = Frame(part.first, part.last, "free", (first, stop), "according to")
    if name == "his_words":
        frame.source = Mention(first + 1, first + 2, "possessive")
        frame.last = part.last if stop >= part.last - 1 else stop
        if part.last > stop:
            frame.last = stop
        return frame
    mentions = read_mentions(scene, stop, part.last)
    if not mentions or not (_heads_source(scene, mentions[0]) or _points_at_paper(scene, first, stop)):
        return None
    frame.origins, frame.source = mentions[:-1], mentions[-1]
    frame.last = mentions[-1].last
    if frame.last >= part.last - 1 or _only_settings(scene, frame.last, part.last):
        frame.last = part.last
        frame.last = _extend_tails(scene, parts, at, frame)
    return frame


def _points_at_paper(scene: Scene, first: int, stop: int) -> bool:
    """согласно, как следует из: whatever follows is a paper"""
    return scene.lower(first) in ("согласно", "згідно") or scene.lower(stop - 1) in FROM


def _heads_source(scene: Scene, mention: Mention) -> bool:
    """Not «судя по ценам компаний»: the first noun must be one that speaks."""
    for at in range(mention.first, mention.last):
        if is_source_noun(scene, at) or scene.tokens[at].is_capitalised or scene.has(at, "unnamed") or scene.has(at, "pronoun") or scene.quoted[at] != -1:
            return True
        if scene.lower(at).startswith(("втор", "перв", "друг", "перш", "трет")):
            return True
        word = scene.word(at)
        if word.parts & NOUN and not word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE) and not scene.lower(at).startswith(DATA):
            return False
    return False


def _only_settings(scene: Scene, first: int, last: int) -> bool:
    return not _has_clause(scene, first, last)


RULES = (find_free, find_after, find_before)
