"""Through whom English words came: who saw them, who was told, who asked."""

from __future__ import annotations

import re

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.frames.trailing import is_speaker
from workbench.analysis.languages.english.frames.listeners import numbers_outlet, past_slash
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, GERUND, NOUN, PARTICIPLE, PREPOSITION


def read_seen_by(scene: Scene, index: int, last: int) -> tuple[int, list[Mention]]:
    """seen by | Reuters: where it ends, and who alone saw it"""
    index = _past_what_else(scene, index, last)
    seen = scene.has(index, "relayed") and scene.lower(index + 1) == "by"
    if index + 1 >= last or not seen:
        return index, []
    end = read_noun_phrase(scene, index + 2, last)
    outlet = scene.any_of(OUTLETS, index + 2, end)
    alone = outlet or scene.lower(index) not in MADE_PUBLIC
    return end, [Mention(index + 2, end, "relay")] if alone else []


def _past_what_else(scene: Scene, index: int, last: int) -> int:
    """leaked to the police and | seen by Reuters"""
    if not scene.word(index).is_a(PARTICIPLE) or scene.lower(index + 1) not in ("to", "by"):
        return index
    end = read_noun_phrase(scene, index + 2, last)
    seen = scene.lower(end) == "and" and scene.has(end + 1, "relayed")
    return end + 1 if seen and scene.lower(end + 2) == "by" else index


OUTLETS = words("outlet outlet_title")
MADE_PUBLIC = words(
    "published released carried aired broadcast relayed contacted reached approached asked"
    " interviewed questioned"
)
"""What anybody does with words of her own; of somebody else's only an outlet."""


def find_relay(scene: Scene, first: int, end: int) -> list[Mention]:
    """The outlet in what was told or written to, the publisher's short name left out."""
    if listed := _past_listed(scene, first):
        return [Mention(first, _past_programme(scene, listed), "relay")]
    at = next((n for n in range(first, end) if _is_outlet(scene, n, first, end)), end)
    stop = _past_programme(scene, past_slash(scene, scene.past(_goes_on, at + 1, end)))
    on_its_account = stop < end and scene.has(stop, "social")
    if at == end or on_its_account:
        return []
    start = scene.back(_describes, first, scene.back(is_capital, first, at))
    return [Mention(start, stop, "told" if _is_title(scene, stop - 1) else "relay")]


def _past_listed(scene: Scene, first: int) -> int:
    """told | Times of Orra |: a title of several words that is listed; else 0"""
    at = first + (scene.lower(first) in ("the", "a"))
    stop, name = scene.phrase(at)
    if name != "outlet" or not is_capital(scene, at):
        return 0
    closed = is_capital(scene, stop - 1)  # not: CNN affiliate | KCRA
    return scene.past(numbers_outlet if closed else _goes_on, stop, len(scene.tokens))


def _past_programme(scene: Scene, stop: int) -> int:
    """NBC's | “Meet the Press” |; the News Agency | of Orra |"""
    if scene.lower(stop - 1) == "agency" and scene.lower(stop) == "of":
        return scene.past(is_capital, stop + 1, len(scene.tokens))
    owned = scene.lower(stop - 1).endswith(("'s", "s'")) and scene.in_quotation(stop)
    return scene.past(Scene.in_quotation, stop, len(scene.tokens)) if owned else stop


def _is_outlet(scene: Scene, at: int, first: int, end: int) -> bool:
    if any(_is(scene, at, first) for _is in (_is_listed_title, _is_titled_the, _is_run_together)):
        return True
    if _is_event(scene, at) or _is_at_large(scene, at, first) or scene.lower(at + 1) in CROWDS:
        return False
    named = not scene.has(at, "setting") or scene.some(is_capital, at, min(at + 2, end))
    return named and scene.has(at, "outlet")


def _is_listed_title(scene: Scene, at: int, first: int) -> bool:
    """Orra | Echo, the | Beacon-Echo; not: told the Echo, which is mostly the page's own name"""
    before = max(first, at - 1)
    titled = scene.back(is_capital, before, at + 1) == before or "-" in scene.lower(at)
    return titled and scene.has(at, "outlet_title")


def _is_titled_the(scene: Scene, at: int, first: int) -> bool:
    """told | The | Verge |, | El | Faro |: such an article only a title has

    Not: told The Hague, The President.
    """
    titled = at == first + 1 and scene.tokens[first].text in TITLING
    stop = scene.past(is_capital, at, len(scene.tokens))
    known = scene.phrase(first)[1] == "place" or scene.any_of(SOURCE_CLASSES, at, stop)
    return titled and stop > at and not known and not scene.has(at, "place")


def _is_run_together(scene: Scene, at: int, first: int) -> bool:
    """told | TalkSport |, | SportsDay |: a word that is spelt as two, what outlets do among them"""
    return RUN_TOGETHER.fullmatch(scene.tokens[at].text) is not None


RUN_TOGETHER = re.compile(
    r"[A-Z]\w*[a-z](?:Sports?|News|Radio|TV|Times|Post|Press|Media|FM|Live|Today|Wire|Talk)"
    r"|(?:Sports?|News|Radio|Talk)[A-Z]\w*"
)
TITLING = frozenset(("The", "El", "La", "Il", "Der", "Die", "Das"))


def _is_event(scene: Scene, at: int) -> bool:
    """told a daily | press | briefing: where it was, and no outlet"""
    met = scene.any_has("setting", at + 1, at + 3) and not scene.has(at + 1, "time")
    return scene.lower(at) in GATHERED and met


def _is_at_large(scene: Scene, at: int, first: int) -> bool:
    """told | media: an audience, and no outlet"""
    return at == first + (scene.lower(first) == "the") and scene.lower(at) in AT_LARGE


CROWDS = words("audience audiences viewers listeners host crew stations")
"""his radio | audience, the radio | host: who hears it, or asks, and no outlet"""
GATHERED = words("media news press daily weekly")
AT_LARGE = words("media press")


def _goes_on(scene: Scene, at: int) -> bool:
    """Meridian | Weekly |, BBC Radio | 4"""
    return scene.tokens[at].is_capitalised or scene.has(at, "outlet") or numbers_outlet(scene, at)


def _is_title(scene: Scene, at: int) -> bool:
    """told Meridian | Weekly: a title that no list knows is the page's own"""
    if not scene.tokens[at].is_capitalised or scene.has(at, "proper"):
        return False
    spans = ((first, stop) for first, (stop, name) in scene.phrase_at.items() if name == "outlet")
    return not any(first <= at < stop for first, stop in spans)


def _describes(scene: Scene, index: int) -> bool:
    """the | state | broadcaster, | local | radio, | the | Gazette"""
    return scene.tokens[index].is_word and bool(scene.word(index).parts & (ADJECTIVE | NOUN))


def find_spoken_to(scene: Scene, first: int, last: int) -> list[Mention]:
    """Speaking to | the agency, she said"""
    relays: list[Mention] = []
    for index in range(max(0, first), last - 1):
        if scene.lower(index) in SPEAKING and scene.lower(index + 1) in PLACED:
            end = read_noun_phrase(scene, index + 2, last)
            relays += find_relay(scene, index + 2, end)
    return relays


SPEAKING = words("speaking talking writing appearing")
PLACED = words("to on with in for")


def take_interviewer(scene: Scene, frame: Frame, parts: Parts, at: int) -> Frame:
    """In an interview with | the agency, the minister said …; Contacted by | the agency, he …"""
    own = frame.source.first if frame.source else NOT_FOUND  # In a talk, | Ann Roe, a poet, | said
    at = next((n for n in range(1, at) if parts[n].first <= own < parts[n].last), at)
    before = parts[max(at - 1, 0)]
    if at and scene.lower(before.first) in REACHED and scene.lower(before.first + 1) == "by":
        return frame.told_to(find_relay(scene, before.first + 2, before.last))
    if at == 0 or not scene.word(before.first).is_a(PREPOSITION | GERUND):
        return frame
    if scene.lower(before.first) in SPEAKING:
        return frame.told_to(find_spoken_to(scene, before.first, before.last))
    asked = scene.any_has("setting", before.first, before.last)
    return _asked_in(scene, frame, before) if asked else frame


REACHED = words("contacted reached interviewed approached questioned")


def _asked_in(scene: Scene, frame: Frame, part: Part) -> Frame:
    """In an interview | with | the agency: the first outlet behind such a word"""
    for index in range(part.first, part.last - 1):
        if scene.lower(index) in LEADS:
            end = read_noun_phrase(scene, index + 1, part.last)
            frame = frame.told_to(find_relay(scene, index + 1, end))
            if frame.relays:
                break
    return frame


LEADS = words("with to for on by")


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase: three EU diplomats"""
    end = read_noun_phrase(scene, first, last)
    return [Mention(first, end)] if end > first and is_speaker(scene, first, end) else []


def part_sources(scene: Scene, frame: Frame) -> Frame:
    """according to | Dell News's | sources: who is not named, and the outlet that heard them"""
    own = frame.source
    if own is None or own.last - own.first < 2 or not scene.has(own.last - 1, "unnamed"):
        return frame
    outlet = scene.any_of(OUTLETS, own.first, own.last - 1)
    owned = scene.lower(own.last - 2).endswith(("'s", "s'", "’s", "s’"))
    if not (outlet and owned):
        return frame
    heard = Mention(own.first, own.last - 1, "relay")
    return frame._replace(source=own._replace(first=own.last - 1)).told_to([heard])
