"""A sentence to who does something in it without a name of his own, and to its papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.beside import whole
from workbench.analysis.mentions.strangers import guess_type
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import AND, read_noun_phrase
from workbench.analysis.sentence.sentence import ROLES, Scene, is_capital, reads_as_verb
from workbench.analysis.sentence.subjects import SURE_SUBJECT, refers, start_of, subject_of
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PREPOSITION


def remember_doers(
    memory: Memory, scene: Scene, taken: list[Mention], first: int, last: int
) -> None:
    """О налоге рассказал | чиновник |; | завод | уволил сторожа: no more than a role or a body"""
    for verb in scene.all_that(reads_as_verb, first, last):
        begin, noun = subject_of(scene, verb) or (last, last)
        mention = Mention(begin, read_noun_phrase(scene, begin, last))
        if begin >= mention.last or is_taken(mention, taken):
            continue
        source = describe(scene, mention)
        if noun < source.head:
            continue  # | акции | производителя, which fell
        if source.type and source.person is None and source.head_class in DOERS:
            tells = scene.has(verb, "saying")
            memory.remember(Entity(scene, mention, source, tells, source.type))


DOERS = ROLES | words("official_body organisation")


def remember_subjects(
    memory: Memory, scene: Scene, taken: list[Mention], first: int, last: int
) -> None:
    """| Two sailors | were rescued; | Hillside | has 300 beds: roles, bodies, unknown names"""
    for begin, end in _subjects_in(scene, first, last):
        begin = scene.past(_joins, begin, end)
        end = read_noun_phrase(scene, begin, end)
        end = scene.back(_joins, begin, scene.language.reference.end_of_name(scene, begin, end))
        if end > begin and untaken([mention := whole(scene, Mention(begin, end))], taken):
            _remember_doer(memory, scene, mention)


def _subjects_in(scene: Scene, first: int, last: int) -> Iterator[tuple[int, int]]:
    """| Peru | and | Bolivia | want it: the noun phrases of who does something in some tokens."""
    tree = scene.tree
    for number in (n for n, word in enumerate(tree.words) if SURE_SUBJECT.fits(word.tree)):
        noun = tree.token(number)
        if first <= noun < last and not refers(scene, noun):
            starts = [start_of(scene, n) for n in (number, *tree.under(number, BESIDE))]
            yield from zip(starts, [*starts[1:], last], strict=True)


BESIDE = Arc(by=words("conj"))


def _remember_doer(memory: Memory, scene: Scene, mention: Mention) -> None:
    source = describe(scene, mention)
    if source.person is None and source.type and source.head_class in SUBJECTS:
        if name := _past_prepositions(scene, mention, source.head):
            memory.remember(Entity(scene, name, source, False, source.type))
    elif not source.type and (name := _name_at_end(scene, mention)):
        kind = guess_type(scene, name)
        person = name[:2] if kind == "person" else None
        memory.remember(Entity(scene, name, source._replace(person=person), False, kind))


def _name_at_end(scene: Scene, mention: Mention) -> Mention | None:
    """| Hillside |, its rival | Helio |; not: | Prices |"""
    first = scene.back(is_capital, *mention[:2])
    named = first < mention.last and (first > 0 or scene.tree.is_so(mention.last - 1, NAME))
    return mention._replace(first=first) if named else None


def _past_prepositions(scene: Scene, mention: Mention, head: int) -> Mention | None:
    """Shares in | Orra Gold | fell; not: the trial of | the mayor |"""
    if not scene.some(_leads_on, mention.first, head):
        return mention
    first = scene.back(is_capital, mention.first, head)
    return mention._replace(first=first) if first < head else None


def _leads_on(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(PREPOSITION)


def _joins(scene: Scene, at: int) -> bool:
    """| both | Peru | and | Bolivia"""
    return scene.lower(at) in AND or scene.lower(at) == "both"


NAME = Arc(upos=words("PROPN"))
SUBJECTS = DOERS | words("outlet social")


def remember_papers(
    memory: Memory, scene: Scene, taken: list[Mention], first: int, last: int
) -> None:
    """Мэр подписал | приказ |. В нём сказано, …: what something may stand in"""
    papers = (at for at in range(first, last) if scene.is_of(at, PAPERS))
    for mention in untaken((Mention(at, at + 1) for at in papers), taken):
        whole = mention._replace(
            last=max(mention.last, read_noun_phrase(scene, mention.first, last))
        )
        source = Source("document", mention.first, "document", None)
        memory.remember(Entity(scene, whole, source, False, "document"))


PAPERS = words("document")


def untaken(mentions: Iterable[Mention], taken: list[Mention]) -> list[Mention]:
    """Those that no frame has a word of."""
    return [one for one in mentions if not is_taken(one, taken)]


def is_taken(mention: Mention, taken: list[Mention]) -> bool:
    return any(mention.first < other.last and other.first < mention.last for other in taken)
