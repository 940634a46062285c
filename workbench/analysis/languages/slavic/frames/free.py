"""Frames that stand free of any verb: по словам министра, згідно з нотою, за договором."""

from __future__ import annotations

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.languages.slavic.frames.mentions import (
    heads_source,
    modifies,
    points_at_paper,
    read_mentions,
)
from workbench.analysis.languages.slavic.frames.trailing import extend_tails, is_age
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import AND, is_finite, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, ROLES, Scene, is_word
from workbench.analysis.sentence.subjects import SUBJECT, subject_of
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import GENITIVE, PARTICIPLE, SINGULAR

PARTICLES = frozenset(("же", "ж"))
"""Согласно | же | заключению"""


def find_free(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """по словам министра | за її словами | согласно ноте | якобы"""
    part = parts[at]
    if part.quotation != NO_QUOTATION or _tells_of_noun(scene, parts[at - 1 : at]):
        return None
    first = _past_asides(scene, part)
    stop, name = scene.phrase(first)
    frame = Frame(part.first, part.last, "free", (first, max(stop, first + 1)), Rule.ACCORDING)
    if scene.has(first, "hearsay") and first + 1 == part.last and first <= 1:
        return frame._replace(rule=Rule.HEARSAY)
    if name == "his_words":
        owner = _whose_words(scene, first, stop)
        return frame._replace(source=owner, last=min(stop, part.last)) if owner else None
    if name == "according" or _is_own_word(scene, part, stop):
        return _read_according(scene, parts, at, frame)
    return _by_paper(scene, parts, at, frame)


def _is_own_word(scene: Scene, part: Part, stop: int) -> bool:
    """со слов | соседей, мост закрыт; not: со слов | соседей газета пишет, что …"""
    worded = scene.lower(stop - 1) in OF_WORDS
    return worded and not scene.any_has("saying", stop, part.last)


OF_WORDS = words("слов слів")


def _by_paper(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame | None:
    """| По договору |, цех закроют; | за звітом аудиторів |, гроші зникли: between marks alone"""
    part, (first, _) = parts[at], frame.cue
    if scene.lower(first) not in BY or part.mark not in ("", ",") or len(parts) < 2:
        return None
    noun = scene.past(modifies, first + 1, part.last - 1)
    paper = scene.has(noun, "document") and not scene.is_of(noun, NO_PAPERS)
    end = read_noun_phrase(scene, first + 1, part.last)
    if not paper or scene.some(is_word, end, part.last):
        return None
    return frame._replace(source=Mention(first + 1, end, "oblique"), cue=(first, first + 1))


BY = words("за по")
NO_PAPERS = words("topic setting wording")
"""по плану, за результатом: how it is done"""


def _whose_words(scene: Scene, first: int, stop: int) -> Mention | None:
    """згідно з | її | даними; за | своїми | даними: of who does what; not: за нашими даними"""
    whose = scene.find_class("possessive", first, stop, first + 1)
    if scene.starts_with(whose, OURS):
        return None
    own = scene.starts_with(whose, OWN)
    return _doer(scene, stop - 1) if own else Mention(whose, whose + 1, "possessive")


OURS = ("наш", "мої", "моє", "мій", "моя", "мою", "моем", "моим", "мої")
OWN = ("сво", "свій")


def _tells_of_noun(scene: Scene, before: Parts) -> bool:
    """Станки, | которые, | по словам инженеров, нужны | мешающие, | по версии мэра, судам"""
    alone = [part.first for part in before if part.mark == "," and part.last - part.first == 1]
    told = (scene.has(at, "relative") or scene.word(at).is_a(PARTICIPLE) for at in alone)
    return any(told)


def _past_asides(scene: Scene, part: Part) -> int:
    """Об этом, | однако, | вчера | по словам министра"""
    first = part.first
    if scene.tokens[first].text in '«„“"' and not scene.in_quotation(first):
        first += 1
    if scene.phrase(first)[1] == "about_this":
        first = scene.phrase_at[first][0]
    while first < part.last and first not in scene.phrase_at and _is_aside(scene, first):
        first += 1
    return first


def _is_aside(scene: Scene, at: int) -> bool:
    return scene.has(at, "linking") or scene.has(at, "time")


def _read_according(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame | None:
    part, (first, stop) = parts[at], frame.cue
    if stop >= part.last and scene.some(_is_own, first, stop):
        own = _doer(scene, stop - 1)
        return frame._replace(source=own, last=part.last) if own else None
    begin = _past_site(scene, stop + int(scene.lower(stop) in PARTICLES | AND))
    mentions = read_mentions(scene, begin, part.last)
    mentions = _before_subject(scene, mentions)
    if not mentions or not (
        heads_source(scene, mentions[0]) or points_at_paper(scene, first, stop)
    ):
        return None
    source, at = _with_more(scene, parts, at, mentions[-1])
    frame = frame._replace(origins=tuple(mentions[:-1]), source=source, last=source.last)
    return _with_content(scene, parts, at, frame)


def _with_content(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """По словам мэра, | мост закрыт; По итогам проверки выяснилось, что | смету завысили"""
    part = parts[at]
    if (content := _past_news(scene, parts, at, frame.last)) > 0:
        return frame._replace(last=content, side="before")
    if frame.last < part.last - 1 and has_finite(scene, frame.last, part.last):
        return frame
    frame = extend_tails(scene, parts, at, frame._replace(last=part.last))
    takes_all = part.first <= 1 and frame.last >= len(scene.tokens) - 1
    if takes_all and not _is_relative(scene, part.last + 1):
        return frame._replace(last=part.last)
    return frame


def _past_news(scene: Scene, parts: Parts, at: int, first: int) -> int:
    """По итогам проверки | выяснилось, что | смету завысили: where what is known begins, else 0

    Со слов мэра | следует, что | денег нет.
    """
    known = scene.any_of(KNOWN, first, parts[at].last)
    led = known and at + 1 < len(parts) and scene.has(parts[at + 1].first, "that")
    return parts[at + 1].first + 1 if led else 0


KNOWN = words("news showing")


def _is_own(scene: Scene, at: int) -> bool:
    """Завод растёт и, по | собственным | данным, уже продал сто машин."""
    return scene.starts_with(at, ("собственн", "власн"))


def _doer(scene: Scene, at: int) -> Mention | None:
    """Whoever does what a word hangs on, or what that is joined to."""
    above = map(scene.tree.token, scene.tree.upwards(at))
    found = next(filter(None, (subject_of(scene, verb) for verb in above)), None)
    return (
        Mention(found[0], read_noun_phrase(scene, found[0], len(scene.tokens))) if found else None
    )


def _past_site(scene: Scene, first: int) -> int:
    """за інформацією | на офіційному сайті | мерії; згідно з | даними на сторінці | мерії"""
    at = first + int(scene.starts_with(first, DATA))
    noun = scene.past(modifies, at + 1, min(at + 3, len(scene.tokens)))
    on_site = scene.lower(at) in ON_SITE and scene.starts_with(noun, SITES)
    named = noun + 1 < len(scene.tokens) and scene.tokens[noun + 1].is_word
    return noun + 1 if on_site and named else first


ON_SITE = words("на з із с")
SITES = ("сайт", "вебсайт", "сторін", "портал", "страниц")


def _before_subject(scene: Scene, mentions: list[Mention]) -> list[Mention]:
    """за даними поліції | діти | отруїлися: who does what follows is no part of the source"""
    if not mentions:
        return []
    *others, last = mentions
    inside = range(last.first, last.last)
    acts = (at for at in inside if _acts(scene, at, last.last))
    end = next((_opening(scene, at, last.first) for at in acts), last.last)
    return [*others, last._replace(last=end)] if end > last.first else []


def _acts(scene: Scene, at: int, end: int) -> bool:
    """A nominative of a finite verb further on"""
    subject = scene.tree.is_so(at, SUBJECT) and scene.tree.case(at) == "Nom"
    return subject and scene.tree.head(at) >= end and is_finite(scene, scene.tree.head(at))


def _opening(scene: Scene, at: int, first: int) -> int:
    """Where the phrase of a noun begins"""
    own = scene.tree.branch(scene.tree.word_at(at), frozenset())
    return max(first, min(at, *(scene.tree.token(word) for word in own)))


def _with_more(scene: Scene, parts: Parts, at: int, source: Mention) -> tuple[Mention, int]:
    """The source with what stands beside it after a comma, and the part that it ends in."""
    if at + 1 >= len(parts) or source.last < parts[at].last:
        return source, at
    part = parts[at + 1]
    if _says_more(scene, part):
        end = read_noun_phrase(scene, part.first + 2, part.last)
        return Mention(source.first, end, "oblique"), at + 1
    if at + 2 < len(parts) and is_age(scene, part.first):
        return source, at + 1
    if _is_apposition(scene, part) and at + 2 < len(parts):
        return source._replace(last=part.last), at + 1
    return source, at


def _is_apposition(scene: Scene, part: Part) -> bool:
    """Петра Сидорова, | мэра Одессы, | …: a role in the same case, and nothing it does"""
    at = scene.past(_describes, part.first, part.last - 1)
    role = part.mark == "," and scene.is_of(at, ROLES) and _is_genitive(scene, at)
    return role and not has_finite(scene, part.first, part.last)


def _describes(scene: Scene, at: int) -> bool:
    return modifies(scene, at) and not scene.is_of(at, ROLES)


def _is_genitive(scene: Scene, at: int) -> bool:
    """By the tree, or by its form where it is none of a nominative"""
    word = scene.word(at)
    listed = word.subject & SINGULAR and scene.lexicon.is_entry(scene.lower(at))
    return scene.tree.case(at) == "Gen" or (word.is_a(GENITIVE) and not listed)


def _is_relative(scene: Scene, at: int) -> bool:
    """, которое есть у редакции | , с которым знакома редакция"""
    return scene.has(at, "relative")


def _says_more(scene: Scene, part: Part) -> bool:
    """чемпиона мира, | а ныне тренера Олега Зимина"""
    return (
        part.mark == ","
        and scene.has(part.first, "coordinating")
        and scene.has(part.first + 1, "time")
        and not has_clause(scene, part.first, part.last)
    )
