"""A mention to the name a reviewer would list: nominative, without numerals and titles."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.cases import (
    gender_of_noun,
    is_plural_noun,
    nominative_names,
    nominative_word,
)
from workbench.analysis.mentions.types import Source
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NAME

OBLIQUE = ("oblique", "relay", "told")
ARTICLES = frozenset(
    ("the", "a", "an", "one", "two", "three", "four", "five", "six", "several", "some", "both")
)
NUMERALS = words(
    "один одна два две двух двое трое три трех четыре четырех пять несколько нескольких оба обе"
    " двоє троє двоє дві двох трьох четверо чотири чотирьох п'ять кілька кількох"
    " декілька декількох обидва обидві"
)
COMPANY = ("компани", "компані", "фирм", "фірм", "корпорац", "холдинг", "концерн")
SPACES = re.compile(r"\s+")


def name_mention(scene: Scene, mention: Mention, source: Source) -> str:
    """Return the name in the nominative."""
    if source.person is not None and source.type in ("person", "official"):
        return name_person(scene, *source.person, oblique=mention.hint in OBLIQUE)
    if source.head_class == "outlet" or _is_company(scene, mention, source):
        return _name_outlet(scene, mention, source)
    return _name_phrase(scene, mention, source)


def _is_company(scene: Scene, mention: Mention, source: Source) -> bool:
    """компания | «Аэросфера»: the title is the name"""
    if source.head < 0 or not scene.lower(source.head).startswith(COMPANY):
        return False
    return source.head + 1 < mention.last and scene.quoted[source.head + 1] != -1


def name_person(scene: Scene, first: int, last: int, oblique: bool = True) -> str:
    """Олега Сташко -> Олег Сташко"""
    text = scene.text
    if scene.language == "en" or not oblique:
        words = text[scene.tokens[first].start : scene.tokens[last - 1].end]
        return SPACES.sub(" ", words).removesuffix(" KC").removesuffix(" QC")
    tokens = scene.tokens[first:last]
    names = iter(nominative_names(scene, [t.text for t in tokens if t.is_word and len(t.text) > 1]))
    pieces = []
    for token in tokens:
        piece = next(names) if token.is_word and len(token.text) > 1 else token.text
        gap = text[tokens[0].start : token.start][-1:]
        pieces.append((" " if gap.isspace() else "") + piece)
    return "".join(pieces).strip()


def _name_outlet(scene: Scene, mention: Mention, source: Source) -> str:
    """газета «Голос» -> Голос; агентство BNS -> BNS"""
    quoted = [
        at
        for at in range(mention.first, mention.last)
        if scene.quoted[at] != -1 and scene.tokens[at].is_word
    ]
    if quoted:
        first, last = scene.tokens[quoted[0]], scene.tokens[quoted[-1]]
        return SPACES.sub(" ", scene.text[first.start : last.end])
    proper = [
        at
        for at in range(mention.first, mention.last)
        if scene.tokens[at].is_capitalised
        and (at > 0 or scene.has(at, "proper"))
        and scene.tokens[at].lower not in ARTICLES
    ]
    if scene.language == "en" and (own := _after_kind(scene, mention)):
        return own
    if scene.language == "en" and proper and (run := _name_run(scene, mention, proper[0])):
        return run
    if (
        proper
        and any(at != source.head or scene.language == "en" for at in proper)
        and source.head not in proper
    ):
        first, last = scene.tokens[proper[0]], scene.tokens[proper[-1]]
        return SPACES.sub(" ", scene.text[first.start : last.end])
    return _name_phrase(scene, mention, source)


def _after_kind(scene: Scene, mention: Mention) -> str:
    """German news agency | dpa: what stands after the last word for a kind of outlet"""
    kinds = [
        at
        for at in range(mention.first, mention.last)
        if scene.has(at, "outlet")
        and not scene.tokens[at].is_capitalised
        and scene.lower(at) not in LOWER_NAMES
    ]
    if not kinds or kinds[-1] + 1 >= mention.last:
        return ""
    names = scene.tokens[kinds[-1] + 1 : mention.last]
    if not all(token.is_capitalised or token.lower in LOWER_NAMES for token in names):
        return ""
    return SPACES.sub(" ", scene.text[names[0].start : names[-1].end])


LOWER_NAMES = words("dpa n-tv")


def _name_run(scene: Scene, mention: Mention, first: int) -> str:
    """the state broadcaster | ERR: capitals to the end, after words that only describe them"""
    before = [at for at in range(mention.first, first) if scene.lower(at) not in ARTICLES]
    marks = [at for at in range(first, mention.last) if not scene.tokens[at].is_capitalised]
    if not before or any(scene.tokens[at].is_word for at in marks):
        return ""
    start, end = scene.tokens[first].start, scene.tokens[mention.last - 1].end
    return SPACES.sub(" ", scene.text[start:end])


def _name_phrase(scene: Scene, mention: Mention, source: Source) -> str:
    first = mention.first
    while first < mention.last - 1 and (
        scene.lower(first) in ARTICLES | NUMERALS or scene.tokens[first].text[0].isdigit()
    ):
        first += 1
    last = _before_apposition(scene, first, mention.last)
    tokens = scene.tokens[first:last]
    words: list[str] = []
    counted = first > mention.first and scene.language != "en"
    several = counted or is_plural_noun(scene, source.head)
    changed = scene.language == "en"
    gender = "masc" if changed else gender_of_noun(scene, source.head)
    for offset, token in enumerate(tokens):
        piece = token.text
        inside = scene.quoted[first + offset] != -1
        declined = counted or mention.hint in OBLIQUE
        if declined and not changed and token.is_word and not inside:
            number = "plur" if several else ""
            piece = (
                token.text
                if token.text.isupper()
                else nominative_word(scene, token, number, gender)
            )
            changed = first + offset >= source.head
        elif token.lower in ("и", "та", "і", "й"):
            changed = False
        gap = scene.text[tokens[0].start : token.start][-1:]
        words.append((" " if gap.isspace() else "") + piece)
    name = "".join(words).strip()
    if name[:1] in QUOTE_MARKS and name[-1:] in QUOTE_MARKS:
        return name[1:-1]
    if scene.language == "en":
        name = name.removesuffix("'s").removesuffix("’s")
    return _lower_first(scene, name, first)


def _before_apposition(scene: Scene, first: int, last: int) -> int:
    """Beatriz | , a cleaner: an English name without what is said of it"""
    if scene.language != "en" or not scene.tokens[first].is_capitalised:
        return last
    comma = next((at for at in range(first, last) if scene.tokens[at].text == ","), last)
    return comma if scene.lower(comma + 1) in ("a", "an", "the") else last


COMMON = frozenset(
    {"official_role", "neutral_role", "person_role", "document", "social", "unnamed"}
)


def _lower_first(scene: Scene, name: str, first: int) -> str:
    """Дипломаты at the head of a sentence is «дипломаты»."""
    token = scene.tokens[first]
    if first > 0 or scene.language == "en" or not token.is_capitalised or token.text.isupper():
        return name
    word = scene.word(first)
    modifier = word.is_a(ADJECTIVE) and not word.is_a(NAME)
    common = scene.classes[first] & COMMON or scene.classes[first + 1] & COMMON
    if common or (modifier and " " in name):
        return name[0].lower() + name[1:]
    return name
