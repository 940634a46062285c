"""Where what a Russian or Ukrainian sentence reports begins."""

from __future__ import annotations

from workbench.analysis.frame import Parts
from workbench.analysis.languages.slavic.frames.cues import AS, CUES, has_clause
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import CERTAIN_RELATIVE, SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    NOUN,
    PREPOSITION,
    PRONOUN,
)


def begins_content(scene: Scene, parts: Parts, at: int, showing: bool) -> int:
    """Return the first content token when part `at` opens the content, else -1."""
    if at >= len(parts):
        return -1
    part = parts[at]
    if part.mark == ",":
        return _behind_comma(scene, parts, at, showing)
    quoted = part.quotation != NO_QUOTATION and part.mark in ("quote", "-")
    if part.mark == ":" or quoted:
        return skip_that(scene, part.first, part.last, part.mark == ":")
    return -1


def _behind_comma(scene: Scene, parts: Parts, at: int, showing: bool) -> int:
    """сказал, | что мост цел; видно, как | он горит; сказал, ссылаясь на отчёт, | что …"""
    part = parts[at]
    if scene.phrase(part.first)[1] == "citing" or _stands_between(scene, parts, at):
        return begins_content(scene, parts, at + 1, showing)
    if part.quotation != NO_QUOTATION or _is_that(scene, part.first):
        return skip_that(scene, part.first, part.last, False)
    return part.first + 1 if showing and scene.lower(part.first) in AS else -1


def _stands_between(scene: Scene, parts: Parts, at: int) -> bool:
    """заявил, | в частности |, что …; заявил, | отвечая на вопрос |, что …: no clause"""
    part, following = parts[at], parts[at + 1 : at + 2]
    if not following or following[0].mark != "," or not _is_that(scene, following[0].first):
        return False
    alone = part.last - part.first == 1  # подчеркнул, | однако |, что
    led = not alone and scene.is_of(part.first, LEADING - {"linking"})
    says = scene.some(_says_more, part.first, part.last)
    return not led and not says and not has_clause(scene, part.first, part.last)


def _says_more(scene: Scene, at: int) -> bool:
    """призвал беречь воду, | заявив |, что …; not: | отвечая на вопрос |, | комментируя слухи |"""
    return scene.is_of(at, CUES) and not scene.starts_with(at, REPLYING)


REPLYING = ("отвеч", "ответ", "відпов", "коммент", "комент")


def skip_that(scene: Scene, index: int, last: int, colon: bool) -> int:
    """Past «что» and «якобы»; after a colon «что» belongs to the content."""
    while index < last and (scene.has(index, "hearsay") or _is_that(scene, index)):
        if colon and not scene.has(index, "hearsay"):
            break
        index += 1
    return index


def _is_that(scene: Scene, index: int) -> bool:
    """что, будто, ніби; «как» only after what shows something"""
    before, word = scene.lower(index - 2), scene.lower(index)
    of_those = before in THOSE.get(word, ())
    that = scene.has(index, "that") and word not in AS and not of_those
    return that and not _tells_of_object(scene, index)


def _tells_of_object(scene: Scene, index: int) -> bool:
    """Мер скасував | рішення |, що зупинило роботи: as the tree has it, no more than which

    Not: дійшли | висновку |, що горить дім, where somebody else does what the clause tells.
    """
    verb = scene.tree.head(index)
    relative = verb > index and scene.tree.is_so(verb, CERTAIN_RELATIVE)
    relative = relative and not scene.tree.has(verb, SUBJECT)
    noun = scene.tree.head(verb) if relative else index
    if scene.tree.told(noun).number != scene.tree.told(verb).number:
        return False
    return noun == index - 2 and scene.tree.is_so(noun, OBJECT)


OBJECT = Arc(by=words("obj"), case=words("Acc"))


THOSE = {"что": words("те тех теми"), "що": words("ті тих тими")}
"""требует открыть шлюзы, включая | те |, что держит артель"""


def lacks_that(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """Врач добавил, | календарь прививок — это ориентир: a clause after a comma or dash alone"""
    ends = at == 1 < len(parts) and cue + 1 == parts[0].last and scene.has(cue, "saying")
    states = CLAUSES_WITHOUT_THAT.get(parts[at].mark) if ends else None
    return states is not None and states(scene, parts[at:])


def _states_after_dash(scene: Scene, parts: Parts) -> bool:
    """в мэрии уверяют | – жители не заплатят"""
    first = parts[0].first
    leads = scene.is_of(first, LEADING) or scene.starts_with(first, ASKING)
    return not leads and has_clause(scene, first, len(scene.tokens))


def _states_after_comma(scene: Scene, parts: Parts) -> bool:
    """Врач добавил | , календарь прививок — это ориентир"""
    first, last = parts[0].first, parts[0].last
    if not _opens_with_subject(scene, first) and not _opens_with_place(scene, first):
        return False
    defined = [after.mark for after in parts[1:2]] == ["-"]
    rest = parts[1 + int(defined) :]
    ends = all(scene.is_of(after.first, OPENING_RELATIVE) for after in rest)
    return ends and (defined or has_clause(scene, first, last))


CLAUSES_WITHOUT_THAT = {"-": _states_after_dash, ",": _states_after_comma}


def _opens_with_subject(scene: Scene, at: int) -> bool:
    """добавил, | календарь | …; not: | который, | если, | и, | однако"""
    word = scene.word(at)
    nominal = word.is_a(NOUN | ADJECTIVE | PRONOUN) and bool(word.subject)
    asks = scene.starts_with(at, WHICH)  # рассказал, | какие | станции откроют
    return nominal and not asks and not scene.is_of(at, LEADING)


ASKING = ("чому", "почему", "навіщо", "зачем", "скільк", "скольк", "хто", "кто", "чим", "чем")


WHICH = ("каки", "какая", "какое", "какой", "які", "яка", "яке", "який", "чей", "чья", "чьи", "кто")


def _opens_with_place(scene: Scene, at: int) -> bool:
    """добавил, | для | операции нужен свет; not: по | словам мэра, в | котором, на | жаль"""
    free = at not in scene.phrase_at and scene.word(at).is_a(PREPOSITION)
    return free and not scene.is_of(at + 1, LEADING)


LEADING = words("relative subordinating coordinating linking")


OPENING_RELATIVE = words("relative that")
