"""An English mention cut down to the words of the source itself: whose data, which of two."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.extent import (
    data_at,
    first_word,
    is_data,
)
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

ADDING = words("further also additionally")
"""The message | further | reads: no part of who says so"""
SITES = words("website site page webpage homepage")
POLLS = words("poll polls survey surveys")
"""a Reuters | poll: the outlet that has asked is who says so"""
DATA_OF = words("of from by published released collected provided")


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """the ministry's own | figures; figures | from the ministry"""
    if whose := _outlet_of_report(scene, mention) or _owner_of_site(scene, mention):
        return whose
    first = first_word(scene, mention)
    adds = scene.lower(mention.last - 1) in ADDING and mention.last - first > 1
    mention = mention._replace(last=mention.last - adds)
    if end := _end_before_more(scene, first, mention.last - 1):
        return Mention(first, end, mention.hint)
    at = data_at(scene, mention, first, past_names=True)
    if not is_data(scene, at):
        return mention
    if at > first and (owner := _owner(scene, first, at)) > first:
        return Mention(first, owner, mention.hint)
    return _who_gave(scene, mention, at)


def _end_before_more(scene: Scene, first: int, last: int) -> int:
    """| Salama | with the WHO; a | Reuters | poll: where the source itself ends, else 0"""
    if scene.lower(first + 1) == "with" and not scene.is_of(first, SOURCE_CLASSES):
        return first + 1
    return last if scene.lower(last) in POLLS and scene.has(last - 1, "outlet") else 0


def _owner_of_site(scene: Scene, mention: Mention) -> Mention | None:
    """the council’s | website, its | website: whose it is says so"""
    last = mention.last - 1
    if scene.lower(last) not in SITES or last == mention.first:
        return None
    if scene.has(mention.first, "possessive"):
        return Mention(mention.first, mention.first + 1, "possessive")
    owned = scene.lower(last - 1).endswith(("'s", "s'"))
    return Mention(mention.first, last, mention.hint) if owned else None


def _who_gave(scene: Scene, mention: Mention, data: int) -> Mention:
    """figures from | the ministry"""
    rest = _after_links(scene, data + 1, mention.last)
    named = rest > data + 1 or scene.lower(rest) in ("the", "a", "an")
    return Mention(rest, mention.last, mention.hint) if named and rest < mention.last else mention


def _outlet_of_report(scene: Scene, mention: Mention) -> Mention | None:
    """a report from | Dell News; a | state TV | report: the outlet that has told it"""
    told = scene.places(TOLD, mention.first, mention.last)
    beside = (_beside_report(scene, mention, at) for at in told)
    first, last = next((span for span in beside if _names_outlet(scene, *span)), (0, 0))
    return Mention(first, last, mention.hint) if first < last else None


def _beside_report(scene: Scene, mention: Mention, at: int) -> tuple[int, int]:
    """report from | Dell News |, | state TV | report: whose it may be; else no tokens"""
    if scene.every(_is_day, at + 1, mention.last):  # a Dell News | report | Thursday
        return mention.first, at
    return (at + 2, mention.last) if scene.lower(at + 1) in LEADS else (at, at)


def _is_day(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar")


def _names_outlet(scene: Scene, first: int, last: int) -> bool:
    return scene.some(_is_outlet, first, last)


def _is_outlet(scene: Scene, at: int) -> bool:
    title = at > 0 and scene.has(at, "outlet_title") and scene.tokens[at].is_capitalised
    return title or scene.has(at, "outlet")


TOLD = words("report reports story article investigation broadcast dispatch analysis")
LEADS = words("from by in of on")


def _after_links(scene: Scene, index: int, last: int) -> int:
    return scene.past(_is_of_data, index, last)


def _is_of_data(scene: Scene, at: int) -> bool:
    """figures | provided by | the ministry"""
    return scene.lower(at) in DATA_OF


def _owner(scene: Scene, first: int, data: int) -> int:
    """NHS | data, the ministry's own | figures: the end of the body whose they are"""
    end = scene.back(_describes, first, data)
    named = scene.some(_is_body, first, end)
    return end if named and scene.lower(end - 1) != "official" else first


def _describes(scene: Scene, at: int) -> bool:
    """the ministry's | own | figures; not: the | ministry's | figures"""
    own = scene.lower(at) == "own"
    return own or (scene.word(at).is_a(ADJECTIVE) and not scene.lower(at).endswith("'s"))


def _is_body(scene: Scene, at: int) -> bool:
    """| NHS |, the | ministry's"""
    text = scene.tokens[at].text
    return scene.is_of(at, SOURCE_CLASSES - {"document"}) or (text.isupper() and len(text) > 1)
