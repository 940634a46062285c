"""Parts after a comma that tell of a noun before it: , знакомый с делом | , опитана «Фокусом»"""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SUBJECTS, SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, GERUND, NOUN, PARTICIPLE, PREPOSITION, SHORT

LONG_ENDINGS = (
    *("ый", "ий", "ой", "ая", "ые", "ие", "ого", "ых", "их", "ной"),
    *("ої", "ні", "мі", "ний", "на", "ана", "ані", "ені", "кі", "ною", "тій", "ній"),
)
"""Of long adjectives and participles."""


def is_tail(scene: Scene, part: Part) -> bool:
    """, знакомый с делом | , которую видело агентство | , направленной всем

    Not: Мост, по словам мэра, | закрытый до вечера, что может быть сказано и обо всём предложении.
    """
    index = part.first
    if part.mark != "," or _is_relative(scene, index):
        return part.mark == ","
    if _is_predicate(scene, index) or _is_doer(scene, part):
        return False
    return _is_attribute(scene, part)


def _is_doer(scene: Scene, part: Part) -> bool:
    """Как сообщил мэр, | задержанный был пьян; | задержанный мужчина был пьян"""
    head = scene.tree.head(part.first)
    describes = part.first < head < part.last and scene.tree.told(part.first).relation == "amod"
    doer = head if describes else part.first
    return scene.tree.told(doer).relation in SUBJECTS and has_clause(scene, part.first, part.last)


def _is_predicate(scene: Scene, index: int) -> bool:
    """Мост, по словам мэра, | закрыт; сказав, що, за словами лікарів, | поранено двох"""
    described = scene.word(index).is_a(ADJECTIVE | PARTICIPLE)
    root = scene.tree.told(index).relation == "root" or scene.lower(index).endswith(DONE)
    return described and root


DONE = ("но", "то")
"""Of short participles that describe no noun."""


def _is_attribute(scene: Scene, part: Part) -> bool:
    """, знакомый с делом; not: Жалоба, сообщил мэр, | подана | в срок"""
    index, word = part.first, scene.word(part.first)
    if word.is_a(SHORT):
        return False
    if word.is_a(PARTICIPLE | GERUND) or _is_long_adjective(scene, index, part.last):
        return True
    return _tells_more(scene, index)


def _is_relative(scene: Scene, index: int) -> bool:
    """, с которым; , которую; , копия которого; not: , когда"""
    led = scene.word(index).is_a(PREPOSITION | NOUN) and scene.has(index + 1, "relative")
    return led or (scene.has(index, "relative") and scene.lower(index) not in ("когда", "коли"))


def _tells_more(scene: Scene, index: int) -> bool:
    """As the tree has it, of a noun before it"""
    return scene.tree.is_so(index, TELLING_MORE) and scene.tree.head(index) < index


TELLING_MORE = Arc(by=words("acl amod"), sure=SURE)


def _is_long_adjective(scene: Scene, index: int, last: int) -> bool:
    """, близкие к мэрии"""
    token = scene.tokens[index]
    shaped = token.lower.endswith(LONG_ENDINGS) and not token.is_capitalised
    return shaped and index + 1 < last and scene.word(index + 1).is_a(PREPOSITION)
