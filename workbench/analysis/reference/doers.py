"""A sentence to who does something in it without a name of his own, and to its papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import ROLES, Scene, reads_as_verb
from workbench.analysis.sentence.subjects import subject_of
from workbench.analysis.words.tokens import words


def remember_doers(
    memory: Memory, scene: Scene, taken: list[Mention], first: int, last: int
) -> None:
    """О налоге рассказал | чиновник |; | завод | уволил сторожа: no more than a role or a body"""
    for verb in scene.all_that(reads_as_verb, first, last):
        begin, _ = subject_of(scene, verb) or (last, last)
        mention = Mention(begin, read_noun_phrase(scene, begin, last))
        if begin >= mention.last or is_taken(mention, taken):
            continue
        source = describe(scene, mention)
        if source.type and source.person is None and source.head_class in DOERS:
            tells = scene.has(verb, "saying")
            memory.remember(Entity(scene, mention, source, tells, source.type))


DOERS = ROLES | words("official_body organisation")


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


def untaken(mentions: Iterable[Mention], taken: list[Mention]) -> Iterator[Mention]:
    """Those that no frame has a word of."""
    return (one for one in mentions if not is_taken(one, taken))


def is_taken(mention: Mention, taken: list[Mention]) -> bool:
    return any(mention.first < other.last and other.first < mention.last for other in taken)
