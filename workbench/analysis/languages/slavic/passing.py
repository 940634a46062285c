"""Where behind those who are cited whoever passes it on begins: со слов мэра | «Заря» | пишет."""

from __future__ import annotations

from workbench.analysis.sentence.noun_phrases import AND
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words


def passes_on(scene: Scene, index: int, first: int) -> bool:
    """со ссылкой на документы | The Guardian | пишет; передаёт со слов мэра | «Заря»"""
    cites = (at for at, told in scene.phrase_at.items() if told == (first, "citing"))
    cited = next(cites, -1)
    if cited < 0 or not _opens_outlet(scene, index):
        return False
    end = max(scene.past(_is_of_outlet, index, len(scene.tokens)), scene.phrase(index)[0])
    return _says(scene, end) or (_says(scene, cited - 1) and _ends_clause(scene, index, end))


def _says(scene: Scene, at: int) -> bool:
    return scene.has(at, "saying")


def _ends_clause(scene: Scene, title: int, end: int) -> bool:
    """пишет со ссылкой на мэра | «Заря» |; not: на директора | «Зари», на газету | «Заря»"""
    if scene.is_of(title - 1, TITLED):
        return False
    if scene.in_quotation(title):
        return _may_act(scene, end - 2)
    head = scene.is_of(title - 1, ROLES)  # на главу | Tesla
    return not head


def _may_act(scene: Scene, at: int) -> bool:
    """A nominative, or a word of which nothing is known: «Дейли | Хроникл»"""
    return bool(scene.word(at).subject) or scene.tree.case(at) == "Nom"


TITLED = words("outlet organisation document social")


def _opens_outlet(scene: Scene, at: int) -> bool:
    """| The | Guardian, | «Заря», | РИА | Новости: in letters or marks of its own, or listed"""
    token = scene.tokens[at]
    foreign = token.is_capitalised and token.text.isascii()
    listed = scene.classes[at] >= OUTLET
    return foreign or listed or scene.in_quotation(at)


def _is_of_outlet(scene: Scene, at: int) -> bool:
    """РИА | Новости"""
    return scene.tokens[at].is_capitalised or scene.in_quotation(at)


OUTLET = words("outlet proper")


def is_listener(scene: Scene, index: int, first: int) -> bool:
    """в мэрии | агентству «Волна» | сказали: in a case of its own"""
    if scene.lower(index - 1) in AND or not scene.has(index, "outlet"):
        return False
    if scene.lower(index) in OUTLETS_TOLD:
        return True
    told = scene.tree.case(index) == "Dat" or _is_told_by_office(scene, index)
    return told and all(scene.tree.case(at) != "Dat" for at in range(first, index))


def _is_told_by_office(scene: Scene, index: int) -> bool:
    """мер | телеканалу |: a form that may be a dative, right behind an office"""
    return scene.has(index - 1, "official_role") and scene.lower(index).endswith("у")


OUTLETS_TOLD = words("газеті виданню агентству газете изданию")
