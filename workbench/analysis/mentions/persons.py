"""The tokens of a mention that are a personal name."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.names import without_article
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
        at = max(end, at + 1)
    return best


def _is_named(scene: Scene, mention: Mention, run: tuple[int, int, int], alone: bool) -> bool:
    """Ann Roe; pilot | Len; not the U.S.: the whole run of names, and the person's in it"""
    at, first, end = run
    words = sum(1 for i in range(first, end) if scene.tokens[i].is_word)
    if all(len(scene.tokens[i].text) == 1 for i in range(first, end)):
        return False
    if words >= 2 and scene.language.persons.may_be_person(scene, mention, first, end):
        return True
    return words == 1 and alone and _single_name(scene, mention, at, end)


def _after_namesake(scene: Scene, at: int, end: int) -> int:
    """больницы им. М. Пирогова | Светлана Демчук"""
    if at < 2 or not {scene.lower(at - 1), scene.lower(at - 2)} & {"им", "ім", "имени", "імені"}:
        return at
    while at < end and (scene.tokens[at].text == "." or len(scene.tokens[at].text) == 1):
        at += 1
    return min(at + 1, end)


def _read_name(scene: Scene, first: int, last: int) -> int:
    at = first
    while at < last and is_name_token(scene, at, first):
        at += 1
    while (
        at > first + 1 and scene.tokens[at - 1].text == "." and len(scene.tokens[at - 2].text) > 1
    ):
        at -= 1
    return at


def is_name_token(scene: Scene, at: int, first: int) -> bool:
    token = scene.tokens[at]
    if (scene.in_quotation(at) and not scene.is_speech(at)) or scene.bracketed[at]:
        return False
    if token.text == ".":
        before = scene.tokens[at - 1]
        return at > first and before.is_capitalised and len(before.text) <= 2
    if not token.is_capitalised or not token.text[0].isalpha():
        return at > first and (token.lower in PARTICLES or _has_article(token.text))
    if _is_abbreviation(token.text) or token.lower.endswith("'s"):
        return False
    named = scene.language.persons.may_be_name(scene, at)
    known = not SOURCE_CLASSES.isdisjoint(scene.classes[at])
    return named and (not known or (at > first and scene.language.persons.is_surname(scene, at)))


def _is_abbreviation(text: str) -> bool:
    """МЧС; but Ann Roe | KC"""
    return text.isupper() and len(text) > 1 and text not in ("KC", "QC")


PARTICLES = words("de van von der da dos bin ibn ван фон де")


def _has_article(name: str) -> bool:
    """Ashraf | al-Qudra"""
    rest = without_article(name)
    return rest != name and rest[:1].isupper()


TITLES = words(
    "mr mrs ms miss dr prof sir dame lord lady lt col gen maj capt sgt rev hon"
    " councillor judge commission"
)


def _single_name(scene: Scene, mention: Mention, first: int, end: int) -> bool:
    """пассажирка | Леся: one name after a role noun"""
    if first == mention.first or scene.has(first, "place"):
        return False
    before = scene.classes[first - 1]
    named_role = before & {"person_role", "official_role"}
    title = scene.lower(first - 1) in ("имени", "mr", "mrs", "ms", "dr", "sir") or (
        scene.tokens[first - 1].text == "." and scene.lower(first - 2) in TITLES
    )
    called = scene.lower(first - 1) in ("имени", "ім'ям", "mr", "mrs", "ms", "dr")
    one, other = scene.word(first - 1).subject, scene.word(end - 1).subject
    if named_role and one and other and not one & other:
        return False
    return end == mention.last and bool(
        named_role or title or called or _after_office(scene, mention, first)
    )


ROLES = frozenset(("person_role", "official_role", "neutral_role"))


def _after_office(scene: Scene, mention: Mention, at: int) -> bool:
    """глава полиции области | Петров: a surname in the nominative after a genitive"""
    word, before = scene.word(at), scene.word(at - 1)
    role = any(scene.classes[i] & ROLES for i in range(mention.first, at))
    genitive = scene.tokens[at - 1].text.isupper() or not before.subject & word.subject
    return role and genitive and bool(word.parts & NAME and word.subject)
