"""Who quotes, and whom: цитирует главу профсоюза «Интерфакс»."""

from __future__ import annotations

from workbench.analysis.languages.slavic.frames.cues import WORDS_OF
from workbench.analysis.sentence.sentence import Scene, names_outlet
from workbench.analysis.sentence.subjects import in_same_title
from workbench.analysis.words.word import SINGULAR


def who_quotes(scene: Scene, cue: int, first: int, end: int) -> int:
    """цитирует главу профсоюза | «Интерфакс»: where the one who quotes begins, or 0"""
    if not quotes(scene, cue) or _is_outlet(scene, first):
        return 0
    titled = () if scene.in_quotation(first) else range(first + 1, end)
    title = next(filter(scene.in_quotation, titled), 0)
    beyond = scene.past(names_outlet, first, end)  # цитує | BBC News
    at = scene.find_class("outlet", max(first + 1, beyond), end, otherwise=title)
    if not at:
        services = (at for at in range(first + 1, end) if _is_service(scene, cue, at))
        return next(services, _foreign(scene, first, end))
    return at - 1 if in_same_title(scene, at) else scene.back(_is_latin, first + 1, at)


def _foreign(scene: Scene, first: int, end: int) -> int:
    """цитирует Олега Лося | Sport Line: what ends in other letters than it began, else 0"""
    at = scene.back(_is_latin, first, end)
    return at if first < at < end else 0


def _is_latin(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_word and scene.tokens[at].text.isascii()


def quotes(scene: Scene, cue: int) -> bool:
    """цитирует; передаёт | слова | мэра ТАСС"""
    return scene.has(cue, "quoting") or scene.lower(cue + 1) in WORDS_OF


def _is_outlet(scene: Scene, at: int) -> bool:
    """приводит | газета «Труд» | слова мэра; not: цитирует | газету «Труд» | «Интерфакс»"""
    return scene.has(at, "outlet") and not scene.has(at, "proper")


def _is_service(scene: Scene, cue: int, at: int) -> bool:
    """цитирует Ивана Лосева | пресс-служба банка: behind a name, or what is no nominative"""
    agrees = scene.word(at).subject & scene.word(cue).verb & SINGULAR
    return scene.has(at, "neutral_role") and bool(agrees)
