"""The tokens of a mention that are a personal name."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.single_names import NAMED_ROLES, is_single_name
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NAME


def find_person(scene: Scene, mention: Mention) -> tuple[int, int] | None:
    """The tokens of a personal name: Н. П. Селиванов | Naledi Mokwena-Ross

    One word alone is none beside a whole name: Олег Кузин, мэр Лужков
    """
    if mention.hint == "outlet":
        return None
    persons = scene.language.persons
    best: tuple[int, int] | None = None
    at = mention.first
    while at < mention.last:
        end = _read_name(scene, at, mention.last)
        at = _after_namesake(scene, at, end)
        first = persons.first_of_names(scene, at, end)
        if _is_named(scene, mention, (at, first, end), best is None):
            best = (first, end)
            if _is_apart(scene, first, end):
                break
        at = max(end, at + 1)
    return best


def _is_apart(scene: Scene, first: int, end: int) -> bool:
    """Tim Vale |, VP, Road Tolls: what follows a whole name tells of him, and names nobody"""
    given = any(scene.has(first, name) for name in ("man", "woman"))
    return given and end - first > 1 and scene.lower(end) == ","


def _is_named(scene: Scene, mention: Mention, run: tuple[int, int, int], alone: bool) -> bool:
    """Ann Roe; pilot | Len; not the U.S.: the whole run of names, and the person's in it"""
    at, first, end = run
    own = scene.tokens[first:end]
    words = sum(token.is_word for token in own)
    if all(len(token.text) == 1 for token in own):
        return False
    if words >= 2 and scene.language.persons.may_be_person(scene, mention, first, end):
        return True
    return words == 1 and alone and is_single_name(scene, mention, at, end)


def _after_namesake(scene: Scene, at: int, end: int) -> int:
    """больницы им. М. Пирогова | Светлана Демчук"""
    if at < 2 or NAMED_FOR.isdisjoint((scene.lower(at - 1), scene.lower(at - 2))):
        return at
    surname = next((n for n in range(at, end) if len(scene.tokens[n].text) > 1), end)
    return min(surname + 1, end)


NAMED_FOR = words("им ім имени імені")


def _read_name(scene: Scene, first: int, last: int) -> int:
    at = next((n for n in range(first, last) if not is_name_token(scene, n, first)), last)
    at += int(at == last - 1 and _ends_as_owner(scene, at, first))
    return scene.back(_is_full_stop, first + 1, at)


def _ends_as_owner(scene: Scene, at: int, first: int) -> bool:
    """the plan of Mayor Ann | Roe's"""
    token = scene.tokens[at]
    owns = token.is_capitalised and token.lower.endswith("'s")
    return owns and _may_be_name(scene, at, first)


def _is_full_stop(scene: Scene, at: int) -> bool:
    """Пламен Русков | . |; not: А | . | Воронин"""
    return scene.tokens[at].text == "." and len(scene.tokens[at - 1].text) > 1


def is_name_token(scene: Scene, at: int, first: int) -> bool:
    token = scene.tokens[at]
    if scene.is_inside(at) and (scene.bracketed[at] or not scene.is_speech(at)):
        return at > first and is_nickname(scene, at)
    if not token.is_capitalised:
        return at > first and _ends_initial(scene, at)
    other = _is_abbreviation(token.text) or token.lower.endswith("'s")
    return not other and _may_be_name(scene, at, first)


def is_nickname(scene: Scene, at: int) -> bool:
    """Олег | «Лис» | Сомов, Tom | “Ace” | Poe: a short title between two words of one name"""
    opens = scene.back(Scene.in_quotation, max(at - LONGEST_NICKNAME, 1), at)
    end = scene.past(Scene.in_quotation, at, min(at + LONGEST_NICKNAME, len(scene.tokens)))
    given, surname = scene.tokens[opens - 1], scene.token(end)
    named = given.is_capitalised and surname.is_capitalised and not surname.text.isupper()
    return named and (scene.word(opens - 1).is_a(NAME) or scene.is_of(opens - 1, GIVEN))


GIVEN = words("man woman")
LONGEST_NICKNAME = 4
"""Tokens, with both marks."""


def _ends_initial(scene: Scene, at: int) -> bool:
    """А | . | Воронин"""
    return scene.tokens[at].text == "." and len(scene.tokens[at - 1].text) <= 2


def _may_be_name(scene: Scene, at: int, first: int) -> bool:
    return scene.language.persons.may_be_name(scene, at) and not _is_listed(scene, at, first)


def _is_listed(scene: Scene, at: int, first: int) -> bool:
    """A noun of the lists, and here no surname"""
    surname = at > first and scene.language.persons.is_surname(scene, at)
    return scene.is_of(at, SOURCE_CLASSES) and not surname and not _is_given(scene, at)


def _is_given(scene: Scene, at: int) -> bool:
    """spokesman | Bill | Sadler; not: the Housing | Bill"""
    after = scene.token(at + 1)
    given = (scene.has(at, "man") or scene.has(at, "woman")) and not scene.is_of(at, NAMED_ROLES)
    return given and after.is_capitalised and not scene.is_of(at + 1, SOURCE_CLASSES)


def _is_abbreviation(text: str) -> bool:
    """МЧС; but Ann Roe | KC"""
    return text.isupper() and len(text) > 1 and text not in ("KC", "QC")
