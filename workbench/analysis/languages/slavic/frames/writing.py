"""Who writes and is introduced by nothing: an outlet, by its verb."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.sentence.noun_phrases import (
    WORDS_OF,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NOBODY, PLURAL

FINDING = ("узнал", "выяснил", "дізна", "довіда", "зʼясува", "з'ясува")
"""как узнал | «Голос»: what an outlet does, and hardly a firm"""
REVEALING = ("вияви", "обнаруж")
WRITING = ("пиш", "писа", "сообща", "переда", "повідомля", "інформу", *FINDING)


def finish(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """пишет | «Голос»: who writes and is not introduced is an outlet"""
    if frame.source is None or frame.source.hint:
        return frame
    cue = frame.cue[0]
    writes = scene.starts_with(cue, WRITING + REVEALING) or scene.has(cue, "quoting")
    writes = writes or _is_plural_title(scene, frame) or _cites(scene, frame)
    return frame._replace(source=frame.source._replace(hint="writes")) if writes else frame


def _cites(scene: Scene, frame: Frame) -> bool:
    """уверяет | O Jogo |, «Заря» | со ссылкой на агента: a title, and no firm cites others"""
    source = frame.source
    if source is None or not frame.origins:
        return False
    return any(scene.every(is_own, *source[:2]) for is_own in (_is_foreign, Scene.in_quotation))


def _is_foreign(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text.isascii() and scene.tokens[at].is_capitalised


def find_passed_on(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Мост закрыт. | Сообщает пресс-служба мэрии со ссылкой на МЧС.: of the sentence before"""
    verb = _words_passed_on(scene)
    if at > 0 or len(parts) > 1 or not _passes_on(scene, verb):
        return None
    clause = read_clause(scene, (parts[0]._replace(first=verb),), 0, verb)
    if clause.source is None:
        return None
    frame = clause.frame(Rule.AFTER, "back", parts[0].last)
    if verb == 0:
        return frame
    return frame._replace(first=0, origins=_whose_words(scene, verb))


def _passes_on(scene: Scene, verb: int) -> bool:
    """| Сообщает | пресс-служба; Его | цитирует | ТАСС"""
    writes = scene.starts_with(verb, WRITING) or (verb > 0 and scene.has(verb, "quoting"))
    return writes and bool(scene.word(verb).verb)


def _words_passed_on(scene: Scene) -> int:
    """Его | цитирует ТАСС. | Слова мера | передає УНН.: where the verb stands"""
    if scene.lower(0) in WORDS_OF:
        return read_noun_phrase(scene, 1, len(scene.tokens))
    if scene.lower(0) not in WHOSE:
        return 0
    return 1 + int(scene.lower(1) in WORDS_OF)


def _whose_words(scene: Scene, verb: int) -> tuple[Mention, ...]:
    """Слова | мера | передає УНН."""
    return (Mention(1, verb, "oblique"),) if scene.lower(0) in WORDS_OF else ()


WHOSE = words("его ее её их його її їх")


def _is_plural_title(scene: Scene, frame: Frame) -> bool:
    """…, зазначають | Вісті Броду: several who have one name"""
    source, verb = frame.source, scene.word(frame.cue[0]).verb
    if source is None or source.last - source.first < 2 or frame.side != "after":
        return False
    title = scene.tokens[source.first].is_capitalised and verb & ~NOBODY == PLURAL
    if not title:
        return False
    return not scene.some(_is_known, source.first, source.last)


def _is_known(scene: Scene, at: int) -> bool:
    return is_source_noun(scene, at)
