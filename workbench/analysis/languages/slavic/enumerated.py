"""Sources one after the other: поліція, прокуратура та мерія; мер, а також лікар."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.strangers import FAMILIAR
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene, is_plain_adjective, once
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

LEADING = words("а также також і й та и так")
"""мер, | а також | поліція; і мер, | і | поліція"""
AND = words("і й та и")
FAR = 6
"""Tokens behind a comma in which the next of the list stands."""
LISTED = Arc(by=words("conj"))


@once
def joins_listed(scene: Scene, comma: int) -> bool:
    """мера | , | прокурора та лікаря; мер | , | а також поліція: a comma that cuts nothing"""
    end = min(comma + FAR, len(scene.tokens))
    noun = scene.past(_leads_on, comma + 1, end)
    return noun < end and _is_listed(scene, noun, comma)


def _leads_on(scene: Scene, at: int) -> bool:
    described = is_plain_adjective(scene, at) and not _is_source(scene, at)
    return scene.lower(at) in LEADING or described


def _is_listed(scene: Scene, noun: int, joint: int) -> bool:
    """мера, | прокурора: it hangs on a source before the joint, or on what that hangs on"""
    if not scene.tree.is_so(noun, LISTED) or not _is_source(scene, noun):
        return False
    before = range(joint - 1, max(joint - FAR, -1), -1)
    return any(_is_source(scene, at) and _go_together(scene, at, noun) for at in before)


def _go_together(scene: Scene, one: int, other: int) -> bool:
    """Both in the nominative, or neither: of the other cases one is taken for another"""
    alike = (scene.tree.case(one) == "Nom") == (scene.tree.case(other) == "Nom")
    return alike and scene.tree.head(other) in (one, scene.tree.head(one))


def _is_source(scene: Scene, at: int) -> bool:
    return scene.is_of(at, SOURCE_CLASSES) and not scene.starts_with(at, FAMILIAR)


def is_leading(scene: Scene, at: int) -> bool:
    """мер, | а | також | поліція"""
    comma = scene.find_back((",",), max(at - 2, 0), at)
    return comma >= 0 and all(scene.lower(n) in LEADING for n in range(comma + 1, at + 1))


def split_listed(scene: Scene, mention: Mention) -> list[Mention]:
    """Each of those that stand one after the other; else the mention itself."""
    commas = [at for at in scene.places(",", *mention[:2]) if joins_listed(scene, at)]
    if not commas or not _is_listed_itself(scene, mention, commas[0]):
        return [mention]
    last = commas[-1]
    joints = [*commas, *(at for at in scene.places(AND, last, mention.last) if _ends(scene, at))]
    return list(_pieces(scene, mention, joints))


def _is_listed_itself(scene: Scene, mention: Mention, comma: int) -> bool:
    """| мера |, прокурора; not: | повідомлення | мера, прокурора, whose it is"""
    noun = scene.past(_leads_on, comma + 1, mention.last)
    own = scene.first(_is_source, mention.first, comma, otherwise=comma)
    return _go_together(scene, own, noun)


def _ends(scene: Scene, at: int) -> bool:
    """прокурора | та | лікаря"""
    end = min(at + FAR, len(scene.tokens))
    return _is_listed(scene, scene.past(_leads_on, at + 1, end), at)


def _pieces(scene: Scene, mention: Mention, joints: list[int]) -> Iterator[Mention]:
    first = mention.first
    for end in (*joints, mention.last):
        if first < end:
            yield mention._replace(first=first, last=end)
        first = scene.past(_is_small, end + 1, mention.last)


def _is_small(scene: Scene, at: int) -> bool:
    return scene.lower(at) in LEADING
