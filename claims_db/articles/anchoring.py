"""The claims of an article to where its next version has them, and what differs there.

A claim is looked for by its words, then by its exact text, and what is left by how
alike it reads (rapidfuzz). That likeness hears neither a nought more nor a «не» less, so
it only says where to look: whether a claim is unchanged is decided word for word, on the
claim, on its sentence and on who is suggested to say so.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from claims_db.articles.cut_text import CutText, Passage
from claims_db.text.differences import Difference, Words, differing_words, words

How = Literal["exact", "moved", "fuzzy", "orphan"]
HOW: tuple[How, ...] = ("exact", "moved", "fuzzy", "orphan")
"""Unchanged; unchanged, but among others; changed; not found."""

ALIKE = 65
"""Likeness, of 100, from which two claims are one that was changed. Of claims of different
articles in one language one pair in a thousand has 56, none of 29,000 more than 67."""
ALIKE_IN_PART = 90
"""The same of a claim and the part of another that is most like it."""
TELLING = 20
"""Characters; a shorter part is like many claims."""
BESIDE = 50
"""Claims before and after its expected place among which a changed one is looked for."""


class Anchored(NamedTuple):
    """What became of a claim in the next version."""

    earlier: int
    """The claim."""
    how: How
    claim: int | None = None
    """The claim of the next version that stands there; `None`: there is none."""
    differs: tuple[Difference, ...] = ()
    """Words, or sources, with those that stand for them; only of a fuzzy one."""


class Place(NamedTuple):
    """Where a claim is found in the next version."""

    start: int
    end: int
    number: int | None
    """Which of the claims there has it."""


Places = dict[int, Place]
"""By the number of the claim in the earlier version."""


def anchor_claims(earlier: CutText, later: CutText) -> list[Anchored]:
    """Say of each claim of the earlier version, in order, what became of it."""
    places = with_same_words(earlier, later)
    places |= with_same_text(earlier, later, places)
    places |= alike(earlier, later, places)
    differing = {number: differences(earlier, number, later, places[number]) for number in places}
    unchanged = [number for number in sorted(places) if not differing[number]]
    rise = longest_rise([places[number].start for number in unchanged])
    in_order = {unchanged[place] for place in rise}

    def anchored(number: int, passage: Passage) -> Anchored:
        if number not in places:
            return Anchored(passage.id, "orphan")
        how: How = "fuzzy" if differing[number] else "exact" if number in in_order else "moved"
        there = places[number].number
        claim = None if there is None else later.passages[there].id
        return Anchored(passage.id, how, claim, differing[number])

    return [anchored(number, passage) for number, passage in enumerate(earlier.passages)]


def with_same_words(earlier: CutText, later: CutText) -> Places:
    """The claims that are claims there, first those whose sentence is there too."""
    places: Places = {}
    for key in (words_with_sentence, words_alone):
        taken = {place.number for place in places.values()}
        free: dict[Words, deque[int]] = {}
        for number in range(len(later.passages)):
            if number not in taken:
                free.setdefault(key(later, number), deque()).append(number)
        for number in range(len(earlier.passages)):
            if number not in places and (candidates := free.get(key(earlier, number))):
                places[number] = place_of(later, candidates.popleft())
    return places


def words_with_sentence(version: CutText, number: int) -> Words:
    """What a claim and its sentence say."""
    return (*version.words[number], "", *words(sentence_of(version, number)))


def words_alone(version: CutText, number: int) -> Words:
    """What a claim says."""
    return version.words[number]


def with_same_text(earlier: CutText, later: CutText, found: Places) -> Places:
    """The others whose text stands there, inside a claim that was cut otherwise or in none."""
    taken = {place.number for place in found.values()}
    places: Places = {}
    for number, passage in enumerate(earlier.passages):
        text = earlier.text[passage.start : passage.end]
        start = -1 if number in found else later.text.find(text)
        while start >= 0 and later.at(start, start + len(text)) in taken:
            start = later.text.find(text, start + 1)
        if start >= 0:
            end = start + len(text)
            places[number] = Place(start, end, later.at(start, end))
    return places


def alike(earlier: CutText, later: CutText, found: Places) -> Places:
    """The others that read like a claim in which none has been found, the most alike first."""
    taken = {place.number for place in found.values()}
    free = [number for number in range(len(later.passages)) if number not in taken]
    pairs = [
        (-likeness, number, other)
        for number in range(len(earlier.passages))
        if number not in found
        for other, likeness in those_alike(earlier, number, later, free)
    ]
    places: Places = {}
    for _, number, other in sorted(pairs):
        if number not in places and other not in taken:
            taken.add(other)
            places[number] = place_of(later, other)
    return places


def those_alike(
    earlier: CutText, number: int, later: CutText, free: list[int]
) -> Iterator[tuple[int, float]]:
    """Yield the free claims near the expected place that read like a claim, with how much."""
    from rapidfuzz import fuzz, process

    middle = bisect_left(free, number * len(later.passages) // len(earlier.passages))
    wanted = " ".join(earlier.words[number])
    near = {n: " ".join(later.words[n]) for n in free[max(0, middle - BESIDE) : middle + BESIDE]}
    for _, score, other in process.extract(
        wanted, near, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
    ):
        yield other, score
    telling = {n: said for n, said in near.items() if min(len(said), len(wanted)) >= TELLING}
    for _, score, other in process.extract(
        wanted, telling, scorer=fuzz.partial_ratio, score_cutoff=ALIKE_IN_PART, limit=None
    ):
        yield other, score / 2  # after all that are alike as a whole


def differences(
    earlier: CutText, number: int, later: CutText, place: Place
) -> tuple[Difference, ...]:
    """What is another thing now: words of the claim and its sentence, where it is cut, sources."""
    passage = earlier.passages[number]
    if place.number is None:
        there = later.sentence(place.start, place.end)
        return tuple(differing_words(sentence_of(earlier, number), there))
    other = later.passages[place.number]
    told = list(differing_words(sentence_of(earlier, number), sentence_of(later, place.number)))
    if not told and earlier.words[number] != later.words[place.number]:
        told = [(earlier.text[passage.start : passage.end], later.text[other.start : other.end])]
    if passage.chain != other.chain:
        told.append((" → ".join(passage.chain), " → ".join(other.chain)))
    return tuple(told)


def sentence_of(version: CutText, number: int) -> str:
    """The sentence of a claim."""
    passage = version.passages[number]
    return version.sentence(passage.start, passage.end)


def place_of(version: CutText, number: int) -> Place:
    """Where a claim stands."""
    passage = version.passages[number]
    return Place(passage.start, passage.end, number)


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """The places of a longest rising selection: of 3 1 2 the second and the third."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [place]
    rise: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        rise.append(place)
        place = before[place]
    return rise[::-1]
