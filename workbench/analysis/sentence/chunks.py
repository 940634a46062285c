"""A stretch of a clause to its chunks: noun phrases, what hangs on prepositions, listed phrases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from workbench.analysis.sentence.measuring import measures
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.settings import is_setting_ahead
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NAME, NOUN, NUMERAL, PREPOSITION

Stretch = tuple[int, int]


class Kind(StrEnum):
    """What a chunk is by its form; what it does is told by its relation to the verb."""

    NOUN = "noun"
    PREPOSITIONAL = "prepositional"
    CITING = "citing"
    THIS = "this"
    """Об этом: what was said in the sentence before."""
    THERE = "there"
    AUDIENCE = "audience"
    TIME = "time"
    LINK = "link"
    WORD = "word"
    """A verb, a mark, a word that goes with none of these."""


class Chunk(NamedTuple):
    """Some tokens of a clause that belong together."""

    kind: Kind
    first: int
    """The preposition or the phrase that leads it included."""
    noun: int
    """Where its noun phrase begins."""
    last: int

    @property
    def inside(self) -> range:
        """The tokens of its noun phrase."""
        return range(self.noun, self.last)


def read_chunks(
    scene: Scene, first: int, last: int, taken: Sequence[Stretch] = ()
) -> Iterator[Chunk]:
    """Yield what stands in a stretch beside the tokens that are taken."""
    index = first
    while index < last:
        if (end := next((b for a, b in taken if a <= index < b), 0)) > index:
            index = end
            continue
        border = min((a for a, _ in taken if a > index), default=last)
        chunk = _read_chunk(scene, index, min(border, last))
        yield chunk
        index = chunk.last


def _read_chunk(scene: Scene, index: int, last: int) -> Chunk:
    found = (read(scene, index, last) for read in READERS)
    return next(filter(None, found), None) or _of_word(scene, index, last)


def _cited(scene: Scene, index: int, last: int) -> Chunk | None:
    """со ссылкой на | министра"""
    stop, name = scene.phrase(index)
    if name != "citing":
        return None
    return Chunk(Kind.CITING, index, stop, max(stop, read_noun_phrase(scene, stop, last)))


def _phrase(scene: Scene, index: int, last: int) -> Chunk | None:
    """об этом"""
    stop, name = scene.phrase(index)
    return Chunk(PHRASES[name], index, index, stop) if name in PHRASES else None


def _initials(scene: Scene, index: int, last: int) -> Chunk | None:
    """| И. П. | Иванов"""
    if not (is_initial(scene, index) and is_initial(scene, index + 2)):
        return None
    return Chunk(Kind.NOUN, index, index, read_name(scene, index, last))


def _this(scene: Scene, index: int, last: int) -> Chunk | None:
    """эту информацию"""
    end = this_at(scene, index, last)
    return Chunk(Kind.THIS, index, index, end) if end > index else None


def _day(scene: Scene, index: int, last: int) -> Chunk | None:
    """2 ноября"""
    figure = scene.tokens[index].text.isdigit() and index + 1 < last
    dated = figure and scene.has(index + 1, "calendar")
    return Chunk(Kind.TIME, index, index, index + 2) if dated else None


READERS = (_cited, _phrase, _initials, _this, _day)
"""What is more than a word by itself, in the order in which it is asked."""


def _of_word(scene: Scene, index: int, last: int) -> Chunk:
    """A word that leads a noun phrase, or opens one, or stands by itself."""
    kind, after = _kind_of_word(scene, index), index + 1
    if kind is Kind.PREPOSITIONAL:
        end = read_noun_phrase(scene, after, last)
        if is_setting_ahead(scene, index, last):
            end = _up_to_preposition(scene, after, end)
        return Chunk(kind, index, after, max(end, after))
    if kind is Kind.AUDIENCE and after < last and _is_whose(scene, after):
        return Chunk(kind, index, after, read_noun_phrase(scene, after, last))
    if kind is not Kind.NOUN:
        return Chunk(kind, index, index, after)
    end = read_noun_phrase(scene, index, last)
    return Chunk(kind if end > index else Kind.WORD, index, index, max(end, after))


def _is_whose(scene: Scene, at: int) -> bool:
    """журналистам | агентства, корреспонденту | «Голоса»; not: журналистам | «Роснефть»

    журналістці | Олені Лободі: by her own name, in the same case.
    """
    titled = scene.in_quotation(at)
    named = titled or scene.tokens[at].is_capitalised
    oblique = not scene.word(at + titled).subject or (not titled and _is_given(scene, at))
    return scene.has(at, "outlet") or (named and oblique)


def _is_given(scene: Scene, at: int) -> bool:
    """| Олені |, | Елене |: a first name in the dative"""
    return scene.word(at).is_a(NAME) and scene.lower(at).endswith(("і", "у", "ю", "е"))


def this_at(scene: Scene, index: int, last: int) -> int:
    """Where «это», «эту информацию», "this" ends that means the sentence before; 0 if none."""
    that = _is_that(scene, index)
    such = that or scene.lower(index) in THESE or _is_such(scene, index)
    if not such or scene.is_inside(index):
        return _past_news(scene, index) or _past_such(scene, index)
    noun = index + 1 + int(scene.lower(index + 1) in SAME)
    if scene.has(noun, "wording") and noun < last:
        return noun + 1
    return index + 1 if _stands_alone(scene, index, that) else 0


def _stands_alone(scene: Scene, index: int, that: bool) -> bool:
    """| Это | подтвердил мэр; not: | это | решение"""
    alone = that or scene.lower(index) in ALONE
    return alone and not _may_be_described(scene, index + 1)


def _is_that(scene: Scene, at: int) -> bool:
    """| That | is what he said; | Так | считают в мэрии: where it begins the sentence"""
    says = scene.has(1, "believing") if scene.lower(0) == "так" else scene.word(1).verb
    return at == 0 and scene.lower(0) in ("that", "так") and bool(says)


def _is_such(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, SUCH) or scene.lower(at) in OF_KIND


def _past_such(scene: Scene, index: int) -> int:
    """| Із такою заявою | виступив мер; | інформацію про це | поширила мерія"""
    noun = index + 2
    if scene.has(noun, "wording") and scene.word(index).is_a(PREPOSITION):
        return noun + 1 if _is_such(scene, index + 1) else 0
    stop, name = scene.phrase(index + 1)
    return stop if name == "about_this" and scene.has(index, "wording") else 0


def _past_news(scene: Scene, index: int) -> int:
    """Her agent confirmed | the news |, said | as much |; not: the news that it is shut"""
    if (scene.lower(index), scene.lower(index + 1)) == ("as", "much"):
        return index + 2 if scene.has(index - 1, "saying") else 0
    if scene.lower(index) != "the" or scene.lower(index + 1) not in NEWS:
        return 0
    behind = scene.lower(index + 2)
    told = behind in TOLD_MORE or (behind == "on" and not scene.has(index + 3, "calendar"))
    described = scene.word(index + 2).is_a(NOUN | ADJECTIVE)  # the information | minister
    return 0 if told or described else index + 2


NEWS = words("news information announcement")
TOLD_MORE = words("that of about from as")


def _may_be_described(scene: Scene, at: int) -> bool:
    """это | решение"""
    return scene.word(at).is_a(NOUN | ADJECTIVE | NUMERAL | NAME) and not scene.word(at).verb


SAME = words("же ж саму самую")
"""эту | же | информацию"""
THESE = words("это эту эти этого этот цю це ці цього цей this these")
SUCH = ("соответствующ", "подобн", "відповідн", "подібн")
OF_KIND = words(
    "такий така таке такі таку такої такого такому таким такими такою такой такая такое такие такую"
)
ALONE = words("это це this")

PHRASES = {"about_this": Kind.THIS, "time": Kind.TIME, "linking": Kind.LINK}


def _kind_of_word(scene: Scene, index: int) -> Kind:
    name = scene.tokens[index].is_capitalised and index > 0
    listed = (kind for of, kind in WORDS if scene.has(index, of))
    if not name and (kind := next(listed, None)):
        return kind
    if scene.bracketed[index]:
        return Kind.WORD
    leads = not name or scene.has(index, "setting")
    return Kind.PREPOSITIONAL if leads and _is_preposition(scene, index) else Kind.NOUN


def _is_preposition(scene: Scene, at: int) -> bool:
    """| в | Москве; not: | понад | сто жителів"""
    return scene.word(at).is_a(PREPOSITION) and not measures(scene, at)


WORDS = (
    ("there", Kind.THERE),
    ("audience", Kind.AUDIENCE),
    ("time", Kind.TIME),
    ("coordinating", Kind.LINK),
)


def read_name(scene: Scene, first: int, last: int) -> int:
    """Where a noun phrase ends that may begin with initials."""
    noun = first
    while is_initial(scene, noun) and noun + 2 < last:
        noun += 2
    return read_noun_phrase(scene, noun, last)


def is_initial(scene: Scene, index: int) -> bool:
    """В. | И. Иванов; в. | о. президента"""
    letter = scene.lower(index)
    return len(letter) == 1 and letter.isalpha() and scene.lower(index + 1) == "."


def _up_to_preposition(scene: Scene, first: int, end: int) -> int:
    """на запрос газеты | в министерстве"""
    for at in range(first + 1, end):
        if scene.word(at).parts & PREPOSITION and not scene.in_quotation(at):
            return at
    return end
