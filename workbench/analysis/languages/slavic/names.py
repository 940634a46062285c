"""A Slavic mention to the name a reviewer would list: in the nominative."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.heads import BODIES, acts_for
from workbench.analysis.languages.slavic.insiders import opens_tail
from workbench.analysis.mentions.names import (
    OBLIQUE,
    after_numerals,
    put_together,
    text_of,
    without_marks,
)
from workbench.analysis.sentence.attributes import PEOPLE, noun_of_attribute
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import Token, without_ending, words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, NAME

AND = words("и та і й")
PLURALS = ("ні", "ві", "кі", "лі", "ті", "ші", "зні", "ые", "ие")
"""Of adjectives in the nominative plural: неназвані | джерела"""
UNCHANGED = tuple("бвгґджзклнпрстфхцчшщ")
"""Анны | Лунд |: what a woman's surname ends in that has no cases"""
COMMON = frozenset(
    {"official_role", "neutral_role", "person_role", "document", "social", "unnamed"}
)


class SlavicNames:
    """Names sources by the cases of one language."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases

    def name_person(self, scene: Scene, first: int, last: int, oblique: bool, surname: str) -> str:
        """Олега Сташко -> Олег Сташко; Анны Луговой, | Луговая -> Анна Луговая"""
        if not oblique:
            return text_of(scene, first, last)
        tokens = scene.tokens[first:last]
        full = [token.text for token in tokens if _is_full(token)]
        names = iter(self._nominative(full, surname))
        return put_together(scene, first, [next(names) if _is_full(t) else t.text for t in tokens])

    def _nominative(self, own: list[str], surname: str) -> list[str]:
        """Анны Лунд -> Анна Лунд"""
        named = self._cases.nominative_names(own, surname)
        if not named or not named[0].endswith(("а", "я")):
            return named
        pairs = zip(own, named, strict=True)
        return [word if word.endswith(UNCHANGED) else name for word, name in pairs]

    def name_phrase(self, scene: Scene, mention: Mention, source: Source) -> str:
        """двух дипломатов -> дипломаты; областным управлением полиции -> … управление полиции"""
        first = after_numerals(scene, mention)
        counted = first > mention.first
        if counted or mention.hint in OBLIQUE:
            head = source.head if source.head >= 0 else _first_noun(scene, first, mention.last)
            head = scene.first(acts_for, first, head, otherwise=_owned_by(scene, head, first))
            pieces = self._decline(scene, first, mention.last, head, counted)
        else:
            pieces = [token.text for token in scene.tokens[first : mention.last]]
        name = put_together(scene, first, pieces)
        if name[:1] in QUOTE_MARKS and name[-1:] in QUOTE_MARKS:
            return without_marks(name)
        return _lower_first(scene, name, first)

    def _decline(self, scene: Scene, first: int, last: int, head: int, counted: bool) -> list[str]:
        """Words up to the head in the nominative; after «и» the next ones too."""
        noun = scene.lower(head)
        several = counted or (head >= 0 and self._cases.is_plural(noun))
        before = scene.lower(head - 1) if head > first else ""
        gender = self._cases.gender(noun, scene.lexicon, before) if head >= 0 else "masc"
        number = "plur" if several else ""
        pieces, changed, plural, led = [], False, False, first
        for at, token in enumerate(scene.tokens[first:last], first):
            piece = token.text
            if not changed and at >= led and _may_be_declined(scene, at):
                led = noun_of_attribute(scene, at, last)  # близкие | к сделке | источники
                plural = plural or (at < head and token.lower.endswith(PLURALS))
                piece = without_ending(piece)
                if not _is_as_listed(piece, plural):
                    piece = self._cases.nominative_word(token, scene.lexicon, number, gender)
                changed = at >= head
            elif token.lower in AND:
                changed = 0 <= head < at - 1 and not _starts_source(scene, at + 1, last)
            elif token.text == "," and opens_tail(scene, at):
                changed, head, led = not _may_be_declined(scene, at + 1), at + 1, at + 1
            pieces.append(piece)
        return pieces

    def name_title(self, scene: Scene, first: int, last: int, told: bool) -> str:
        """Ленте Юга -> Лента Юга, Зеленому тарифу -> Зелений тариф"""
        titles = [token.text for token in scene.tokens[first:last]]
        base = scene.lexicon.bases.get(scene.lower(first), "")
        if base and scene.classes[first] & BODIES:  # В «Інституті ґрунтів»
            own = base[0].upper() + base[1:]
            return put_together(scene, first, [own, *titles[1:]])
        bare = scene.in_quotation(first - 1) and not is_source_noun(scene, first - 2)
        return put_together(scene, first, self._cases.nominative_title(titles, told or bare))

    def short_name(self, scene: Scene, mention: Mention, proper: list[int]) -> str:
        """Of an outlet the words with capitals are the name, and a noun behind one alone.

        Урядовий | портал
        """
        at = proper[0] if len(proper) == 1 else -1
        noun = 0 <= at == mention.first == mention.last - 2
        named = noun and mention.hint not in OBLIQUE
        return text_of(scene, at, mention.last) if named else ""

    def is_womans(self, given: str) -> bool:
        """Татьяне, Ольгою; not: Александра, a man's as well"""
        return self._cases.is_womans(given)

    def uncapitalise(self, text: str) -> str:
        """Один из них -> один из них"""
        return text[0].lower() + text[1:]


def _may_be_declined(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_word and (scene.is_speech(at) or not scene.in_quotation(at))


def _is_as_listed(word: str, plural: bool) -> bool:
    """МВД; неназвані | джерела"""
    return word.isupper() or (plural and word.endswith(("а", "и", "і")))


def _first_noun(scene: Scene, first: int, last: int) -> int:
    """официальным | данным: what carries a name that no list knows; -1 where the tree has none"""
    return next((at for at in range(first, last) if scene.tree.told(at).upos == "NOUN"), -1)


def _owned_by(scene: Scene, head: int, first: int) -> int:
    """| тексту | постанови, гарячій | лінії | мерії: what the head tells more of"""
    owner = scene.tree.head(head) if scene.tree.is_so(head, OF_NOUN) else head
    one = scene.phrase(owner)[0] > head  # слідчу | групу
    inside = first <= owner < head and not one and not scene.in_quotation(owner)
    return owner if inside and scene.tree.told(owner).upos == "NOUN" else head


OF_NOUN = Arc(by=words("nmod"), case=words("Gen"))


def _starts_source(scene: Scene, at: int, last: int) -> bool:
    """дипломаты ЕС и | чиновники; not: министерство спорта и | туризма"""
    return scene.some(_is_other_source, at, min(at + 2, last))


def _is_other_source(scene: Scene, at: int) -> bool:
    return is_source_noun(scene, at) and not scene.has(at, "organisation")


def _is_full(token: Token) -> bool:
    """No initial and no mark."""
    return token.is_word and len(token.text) > 1


def _lower_first(scene: Scene, name: str, first: int) -> str:
    """Дипломаты at the head of a sentence is «дипломаты»."""
    token = scene.tokens[first]
    if first > 0 or not token.is_capitalised or token.text.partition("-")[0].isupper():
        return name  # МВС, Z-канал
    common = scene.is_of(first, COMMON) or scene.is_of(first + 1, COMMON) or token.lower in PEOPLE
    modifies = " " in name and scene.word(first).is_a(ADJECTIVE, but=NAME)
    return name[0].lower() + name[1:] if common or modifies else name
