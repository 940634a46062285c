"""Where an English noun phrase goes on, and where the next one begins."""

from __future__ import annotations

from workbench.analysis.sentence.noun_phrases import AND, is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, GERUND, NOUN, PARTICIPLE, PREPOSITION

PRONOUNS = words("he she it they we i you there")
DETERMINERS = words("the a an his its their")
PREPOSITIONS = words(
    "of in at on from with for to by near under over behind inside outside about against"
)


def phrase_step(scene: Scene, index: int, stop: int, first: int, headed: bool) -> int | None:
    """said | yesterday, told jurors | the gate …: how many tokens here are of the phrase"""
    token = scene.tokens[index]
    if index > first and _starts_another(scene, index):
        return 0
    if token.text.isdigit() or scene.has(index, "possessive"):
        return 1
    if token.is_capitalised:
        return None
    if index > first and scene.has(index, "time") and not _counts(scene, index, first):
        return int(_tells_on_what(scene, index, first))
    return _step_verb(scene, index, stop, first, headed)


def _step_verb(scene: Scene, index: int, stop: int, first: int, headed: bool) -> int | None:
    """the | planned | bridge, the strike | call"""
    word = scene.word(index)
    if word.verb and scene.tree.is_so(index, NOUN_INSIDE):
        return int(first <= scene.tree.head(index) < index)
    if word.parts & PARTICIPLE:
        return int(not (word.verb and headed) and _modifies_next(scene, index, stop))
    return None


def _counts(scene: Scene, index: int, first: int) -> bool:
    """its | last | doctor, the | only | witness: of the noun that follows"""
    led = scene.lower(index - 1) in DETERMINERS or scene.has(index - 1, "possessive")
    noun = scene.word(index + 1).is_a(NOUN) and not scene.has(index + 1, "setting")
    return led and noun and scene.lower(index) in ORDER


ORDER = words("last first only then late")


def _tells_on_what(scene: Scene, index: int, first: int) -> bool:
    """the committee | on | energy, the Board | on | Debates; not: the committee | on | Monday"""
    noun = scene.tree.head(index)
    named = scene.token(noun).is_capitalised and not scene.has(noun, "calendar")
    topic = scene.tree.is_so(noun, TOPIC) and (named or not scene.is_of(noun, SETTINGS))
    return topic and scene.lower(index) == "on" and first <= scene.tree.head(noun) < index


NOUN_INSIDE = Arc(by=words("nmod compound"), upos=words("NOUN"), sure=0.9)
"""envoy to the Minsk | talks"""
TOPIC = Arc(by=words("nmod"))
SETTINGS = words("calendar setting time")


def _starts_another(scene: Scene, index: int) -> bool:
    """a statement | it was …; told jurors | the gate …"""
    lower, before = scene.lower(index), scene.lower(index - 1)
    if lower in PRONOUNS:
        return True
    return lower in DETERMINERS and before not in PREPOSITIONS | AND | {"as", ","}


def _modifies_next(scene: Scene, index: int, stop: int) -> bool:
    """an | unnamed | official, but a note | seen | by Reuters"""
    if index + 1 >= stop or not scene.tokens[index + 1].is_word:
        return False
    return scene.word(index + 1).is_a(NOUN | ADJECTIVE)


def are_two_kinds(scene: Scene, first: int, at: int) -> bool:
    """…, current | and | former officials said: what describes them opens the phrase"""
    return at == first + 1 and all(scene.word(n).is_a(ADJECTIVE, but=NOUN) for n in (first, at + 1))


def has_one_head(scene: Scene, at: int, end: int) -> bool:
    """the trade | and | industry ministry, the department of labour | and | pensions"""
    begin = scene.back(_is_of_phrase, 0, at)
    led = scene.lower(begin - 1) in DETERMINERS or scene.lower(begin - 1).endswith("'s")
    if not led or begin == at or not scene.every(describes, at + 1, end):
        return False
    sources = any(is_source_noun(scene, n - 1) for n in scene.places(OF, begin, at))
    return sources or (end - at > 2 and is_source_noun(scene, end - 1))


OF = words("of for")


def _is_of_phrase(scene: Scene, at: int) -> bool:
    return scene.lower(at) in OF or describes(scene, at)


def describes(scene: Scene, at: int) -> bool:
    """| trade |, | social | services"""
    word, lower = scene.word(at), scene.lower(at)
    plain = word.is_a(NOUN | ADJECTIVE | GERUND, but=PREPOSITION) and lower not in DETERMINERS
    return plain and not (scene.tokens[at].is_capitalised or scene.has(at, "possessive"))
