"""A name or a noun to its grammatical gender, for pronouns to find it."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.types import Source
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FEMININE, MASCULINE, NEUTER, PLURAL

ANYBODY = NEUTER
"""it, its: a thing or a body."""
PRONOUNS = {
    MASCULINE: "он его ему ним він його йому he his him последний последнего останній останнього",
    FEMININE: "она ее ей вона її їй she her последняя остання",
    PLURAL: "они их им вони їх їм їхня їхній їхніми їхнім їхньою їхню їхня they their them",
    NEUTER: "оно воно it its",
}
GENDER_OF = {word: gender for gender, words in PRONOUNS.items() for word in words.split()}
PLURAL_ENDINGS = (
    "людей",
    "людям",
    "людьми",
    "людях",
    "ов",
    "ев",
    "ам",
    "ям",
    "ами",
    "ями",
    "ах",
    "ях",
    "их",
    "ых",
    "ів",
    "їв",
    "цев",
)
MALE_IN_A = words(
    "микола ілля илья никита микита лука кузьма фома хома фока саша женя сава савва"
    " данила данило павло петро дмитро"
)
PLURAL_NOUNS = words("people police men women children staff crew")
FEMALE_LATIN = ("a", "ine", "ette", "elle")


def pronoun_gender(word: str) -> int:
    return GENDER_OF.get(word, MASCULINE | FEMININE)


def guess_gender(scene: Scene, mention: Mention, source: Source) -> int:
    """дежурная Инга Ратник -> feminine; traders -> plural"""
    if source.person is not None:
        return _person_gender(scene, mention, source.person[0])
    if source.head >= 0 and _is_plural(scene, source.head, mention.hint):
        return PLURAL
    if scene.language == "en" and source.head >= 0:
        for name, gender in (("woman", FEMININE), ("man", MASCULINE)):
            if scene.has(source.head, name):
                return gender
    if source.head_class in ("person_role", "official_role", "neutral_role", "unnamed"):
        return MASCULINE | FEMININE
    return NEUTER


def _is_plural(scene: Scene, head: int, hint: str) -> bool:
    if scene.language == "en":
        lower = scene.lower(head)
        several = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s"))
        return several or lower in PLURAL_NOUNS
    if scene.tokens[head].text.isupper():
        return False
    subject = scene.word(head).subject
    if hint == "oblique" and scene.lower(head).endswith(("і", "ї")):
        return False
    if subject:
        return bool(subject & PLURAL) and not subject & (MASCULINE | FEMININE)
    return scene.lower(head).endswith(PLURAL_ENDINGS)


def _person_gender(scene: Scene, mention: Mention, first: int) -> int:
    if scene.language == "en":
        return _english_gender(scene, mention, first)
    name = scene.lower(first)
    if name in MALE_IN_A:
        return MASCULINE
    role = scene.lower(first - 1) if first > mention.first else ""
    if name.endswith(("а", "я")) and not _oblique_male(scene, first):
        return FEMININE
    return FEMININE if role.endswith(("ка", "ця", "ня", "ая")) else MASCULINE


def _english_gender(scene: Scene, mention: Mention, first: int) -> int:
    """Ms Roe, the widow | Ann Roe, Anna Roe -> feminine; Sam Roe may be either"""
    for at in range(first, max(-1, mention.first - 2), -1):
        if scene.has(at, "woman"):
            return FEMININE
        if scene.has(at, "man"):
            return MASCULINE
    name = scene.lower(first)
    feminine = len(name) > 2 and name.endswith(FEMALE_LATIN)
    return FEMININE if feminine else MASCULINE | FEMININE


def _oblique_male(scene: Scene, first: int) -> bool:
    """Романа Ґудзя: a genitive, not a woman's name"""
    word = scene.word(first)
    return not word.subject
