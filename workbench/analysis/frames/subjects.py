"""Who does what a word that reports says: the ways to find it, in the order they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from workbench.analysis.frame import Mention, Part, Parts
from workbench.analysis.frames.names_beside import is_only_name, names_whom
from workbench.analysis.sentence.chunks import this_at
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import SURE, names_again, subject_of
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

AS = words("как як as")
INSERTS = 6
"""Parts that may stand between a subject and its verb."""


class Subject(NamedTuple):
    """Who reports, and what stands between it and the verb."""

    mention: Mention
    first: int
    """Where the frame begins for it."""
    cited: tuple[Mention, ...] = ()
    told: tuple[Mention, ...] = ()


FindSubject = Callable[[Scene, Parts, int, int], Subject | None]
"""Of the parts of a sentence, the one of the verb, and the verb."""


def by_tree(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Семён Ковригин, инженер завода, | сообщил: what stands between makes no difference"""
    found = subject_of(scene, cue)
    if found is None or _is_this(scene, found[1]) or _ends_title(scene, found[1]):
        return None
    first, noun = found
    back = next((n for n in range(at, -1, -1) if parts[n].first <= noun), at + 1)
    between = parts[back + 1 : at]
    if back > at or not (back == at or _are_inserts(between)):
        return None
    last = min(cue if noun < cue else parts[at].last, parts[back].last)
    place = (max(_past_this(scene, first), parts[back].first), noun, last)
    mention = scene.language.reporting.subject_at(scene, cue, place)
    if not scene.language.reporting.accepts(scene, cue, mention):
        return None
    if between and names_again(scene, noun, between[0].first, between[0].last):
        mention = mention._replace(last=between[0].last)
    return _with_inserts(scene, Subject(mention, parts[back].first), between)


def _past_this(scene: Scene, first: int) -> int:
    """Про це | міністерство повідомило: what is told belongs to nobody"""
    stop, name = scene.phrase(first)
    return stop if name == "about_this" else first


def _is_this(scene: Scene, noun: int) -> bool:
    """Такие данные | приводит: what was said before, nobody who says it"""
    spans = ((at, *told) for at, told in scene.phrase_at.items())
    listed = any(at <= noun < stop and name == "about_this" for at, stop, name in spans)
    near = range(max(noun - 1, 0), noun + 1)
    return listed or any(this_at(scene, at, noun + 1) > noun for at in near)


def _ends_title(scene: Scene, noun: int) -> bool:
    """в эфире Радио | Свобода | сказал мэр: the last word of an outlet that is listed"""
    titles = ((at, *told) for at, told in scene.phrase_at.items())
    led = (at for at, stop, name in titles if at < noun < stop and name == "outlet")
    return any(scene.has(at - 1, "setting") for at in led)


def _are_inserts(between: Parts) -> bool:
    commas = {(part.quotation, part.mark) for part in between} == {(NO_QUOTATION, ",")}
    return commas and len(between) <= INSERTS


def _with_inserts(scene: Scene, own: Subject, between: Parts) -> Subject:
    """Газета, со ссылкой на капитана, пишет; в письме, полученном агентством, сказано

    Газета | со ссылкой на людей |, знакомых с делом, пишет
    """
    read_relay = scene.language.reporting.read_relay
    told = tuple(mention for part in between for mention in read_relay(scene, part))
    ends = (part.first - 1 for part in between[:1])
    beside = tuple(Part(own.mention.last, end, "", NO_QUOTATION) for end in ends)
    return own._replace(cited=tuple(cited_in(scene, (*beside, *between))), told=told)


def cited_in(scene: Scene, between: Parts) -> Iterator[Mention]:
    """Газета, | со ссылкой на капитана, | пишет"""
    for part in between:
        stop, name = scene.phrase(part.first)
        if name == "citing":
            yield from scene.language.reporting.read_cited(scene, stop, part.last)


def before(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """| министр | сказал; об этом | министр | сказал"""
    first = parts[at].first
    stop, name = scene.phrase(first)
    first = stop if name == "about_this" else max(first, this_at(scene, first, cue))
    first += int(scene.lower(first) in AS)
    found = scene.language.reporting.subject_before(scene, first, cue, scene.word(cue).verb)
    if found is None:
        return None
    if not _is_role_of(scene, parts, at, found):
        return Subject(found, parts[at].first)
    whole = found._replace(first=parts[at - 1].first)
    return Subject(whole, whole.first)


def _is_role_of(scene: Scene, parts: Parts, at: int, role: Mention) -> bool:
    """Ann Roe, | head of the union | told …: the comma that should follow the role is missing"""
    if at == 0 or parts[at].mark != "," or role.first != parts[at].first:
        return False
    return names_whom(scene, Part(role.first, role.last, "", NO_QUOTATION), parts[at - 1])


def behind_insert(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """What stands between commas before the verb has the subject before it."""
    led = at > 0 and scene.language.reporting.is_insert(scene, parts[at - 1])
    return back(scene, parts, at, cue) if led else None


def after(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """сказал | министр"""
    found = scene.language.reporting.subject_after(scene, cue, parts[at].last)
    return Subject(found, parts[at].first) if found else None


def past_comma(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Об этом заявил, | министр Пётр Орлов: with a comma too many"""
    marks = [part.mark for part in parts[at + 1 : at + 2]]
    looks_back = scene.phrase(parts[at].first)[1] == "about_this"
    if marks != [","] or cue + 1 != parts[at].last or not looks_back:
        return None
    after_mark = parts[at + 1].first - 1, parts[at + 1].last
    found = scene.language.reporting.subject_after(scene, *after_mark)
    return Subject(found, parts[at].first) if found else None


def back(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Пассажирка Леся, | которая просила не называть её, | вспоминает: …"""
    reporting = scene.language.reporting
    for index in range(at - 1, max(-1, at - INSERTS - 1), -1):
        part = parts[index]
        if part.quotation != NO_QUOTATION or parts[index + 1].mark in (";", ":"):
            return None
        if scene.phrase(part.first)[1] == "citing" or reporting.is_insert(scene, part):
            continue
        found = reporting.subject_in(scene, part, scene.word(cue).verb)
        if found is None or reporting.acts(scene, part):
            return None
        own = with_beside(scene, parts, index, Subject(found, part.first))
        return _with_inserts(scene, own, parts[index + 1 : at])
    return None


def around_dashes(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Анна Гук – лікарка, авторка книги – | сказала: who stands before the first dash"""
    opened = next((n for n in range(at - 1, 0, -1) if parts[n].mark == "-"), 0)
    if parts[at].mark != "-" or cue != parts[at].first or not opened:
        return None
    before, reporting = parts[opened - 1], scene.language.reporting
    found = reporting.subject_in(scene, before, scene.word(cue).verb)
    if found is None or reporting.acts(scene, before):
        return None
    return _with_inserts(scene, Subject(found, before.first), parts[opened:at])


def with_beside(scene: Scene, parts: Parts, index: int, own: Subject) -> Subject:
    """Her niece, | Clara Vale, | told …: a role and a name are one; Ann Roe, | 44, | a nurse, …"""
    if index == 0 or parts[index].mark != ",":
        return own
    first = scene.language.reporting.stands_beside(scene, parts, index - 1, own.mention)
    if first >= 0:
        whole = own.mention._replace(first=first)
        own = own._replace(mention=whole, first=parts[index - 1].first)
    elif not scene.tokens[parts[index - 1].first].text.isdigit():
        return own
    return _with_name(scene, parts, index - 2, own) if index > 1 else own


def _with_name(scene: Scene, parts: Parts, at: int, own: Subject) -> Subject:
    """| Ann Roe, | head of Norvik, a ferry firm, said: two parts that tell who she is"""
    part = parts[at]
    if parts[at + 1].mark != "," or not is_only_name(scene, part):
        return own
    return own._replace(mention=own.mention._replace(first=part.first), first=part.first)


def place_back(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """На видео, | которое он выложил, | видно, как …"""
    found = scene.language.reporting.place_before(scene, parts, at)
    if found is None:
        return None
    between = [part for part in parts[:at] if part.first > found[1]]
    return _with_inserts(scene, Subject(*found), tuple(between))


def stranger(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """| экипаж | сказал: whoever agrees, where no list knows him"""
    part = parts[at]
    found = scene.language.reporting.stranger(scene, part.first, part.last, cue)
    return Subject(found, part.first) if found else None


def of_verb_before(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Министр закрыл цех, | но сообщил, что …: who does what it is joined to, and agrees with it"""
    verb = scene.tree.token(scene.tree.told(cue).head)
    joined = scene.tree.is_so(cue, JOINED) and not scene.is_inside(verb)
    found = subject_of(scene, verb) if joined else None
    if found is None or _is_this(scene, found[1]):
        return None
    first, noun = found
    place = (first, noun, verb if noun < verb else parts[at].first)
    mention = scene.language.reporting.subject_at(scene, verb, place)
    agrees = bool(scene.word(verb).verb & scene.word(cue).verb)
    return Subject(mention, parts[at].first) if agrees and not mention.hint else None


def of_silent_before(scene: Scene, parts: Parts, at: int, cue: int) -> Subject | None:
    """Her husband | agreed |, but added that …: who has spoken, and nothing is told of it"""
    verb, reporting = scene.tree.head(cue), scene.language.reporting
    before = next((n for n, part in enumerate(parts[:at]) if part.first <= verb < part.last), at)
    if before == at or scene.some(Scene.in_quotation, 0, verb):
        return None
    silent = reporting.is_cue(scene, verb) and parts[before].last == verb + 1
    tells = silent and reporting.begins_content(scene, parts, before + 1, verb) >= 0
    return of_verb_before(scene, parts, at, cue) if silent and not tells else None


JOINED = Arc(by=words("conj"), sure=SURE)
NEAR: tuple[FindSubject, ...] = (around_dashes, by_tree, before, behind_insert)
BESIDE: tuple[FindSubject, ...] = (around_dashes, before, by_tree, behind_insert)
"""Where a subject stands right before its verb."""
JOINING: tuple[FindSubject, ...] = (around_dashes, before, by_tree)
"""…, but | warned that: where what goes on may have one of its own."""
AFTER: tuple[FindSubject, ...] = (after,)
"""Asked where no people of some place report."""
FAR: tuple[FindSubject, ...] = (past_comma, back, place_back, stranger)
"""Asked where no place and no paper is named either."""
SILENT: tuple[FindSubject, ...] = (of_silent_before,)
"""Asked where what goes on goes on with a word that reports nothing."""
JOINED_TO: tuple[FindSubject, ...] = (of_verb_before,)
"""Asked where what goes on goes on with no word that reports."""
