"""Words of Slavic names to the nominative."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Protocol

from workbench.analysis.languages.slavic.dictionary import load_analyzer
from workbench.analysis.languages.slavic.long_names import is_syllable
from workbench.analysis.languages.slavic.nominative import readings_of, to_nominative
from workbench.analysis.languages.slavic.surnames import (
    MEN,
    are_couple,
    mans_in_a,
    nominative_surname,
    sex_of_surname,
    womans_in_a,
)
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import Token

SEVERAL = "аяиії"
"""The last letters of a noun behind two to four, and of its plural."""
UNMARKED = frozenset(("nomn", "accs", "voct"))
CONSONANTS = tuple("бвгґджзклмнпрстфхцчшщйь")
AS_LISTED = ("ая", "яя", "ый", "ий", "ое", "ее", "ька")
"""Of an adjective that no dictionary needs to know: | Орринская | неделя"""
LIKELY = 0.2
"""The share of its readings from which on a word may be a given name."""
NAMES = frozenset(("Name", "Surn", "Patr"))
GENDERS = frozenset(("masc", "femn", "neut"))
OF_PERSONS = GENDERS - {"neut"}


def _is_left_declined(words: list[str], own: list[str]) -> bool:
    """Олега | Сомова: a surname that the dictionary does not know"""
    declined = own[0] != words[0] and own[-1] == words[-1]
    return declined and own[-1].endswith(MEN)


class Endings(Protocol):
    """How words find their nominative where no dictionaries are installed."""

    def nominative_name(self, words: Sequence[str], surname: str = "", /) -> list[str]: ...

    def nominative_noun(self, word: str, is_known: Callable[[str], bool], /) -> str: ...

    def nominative_title(self, words: list[str], /) -> list[str]: ...

    def agree(self, word: str, gender: str, /) -> str: ...

    def is_womans(self, given: str, /) -> bool: ...


def _with_capitals(text: str, word: str) -> str:
    """YouTube-каналу, youtube-канал -> YouTube-канал"""
    return _as_written(text, word) if text[0].isupper() else word


def _as_written(text: str, word: str) -> str:
    """аль-Салиха, аль-салих -> аль-Салих; О'Дауда, О'дауд -> О'Дауд"""
    alike = next((n for n, sign in enumerate(word) if text[n : n + 1].lower() != sign), len(word))
    return text[:alike] + word[alike:]


class Cases:
    """The cases of one language, by its dictionaries or else by its endings."""

    def __init__(self, code: str, endings: Endings | None = None, softens: bool = False) -> None:
        self.code, self._endings, self._softens = code, endings, softens

    def nominative_names(self, words: list[str], surname: str = "") -> list[str]:
        """Олега Сташко -> Олег Сташко; `surname` is in it where its nominative is known"""
        if len(words) > 2 and all(map(is_syllable, words)):
            return words
        own = [*map(_as_written, words, self._by_gender(words, surname))]
        if told := self._in_a(words):
            own[-1] = told
        return [*own[:-1], surname] if surname and not are_couple(own[-1], surname) else own

    def _in_a(self, words: list[str]) -> str:
        """Андреем | Рыбой, Анну | Рыбу -> Рыба: by the endings of both names; else "" """
        if len(words) < 2:
            return ""
        if self.is_womans(words[0]):
            return womans_in_a(words[0], words[-1])
        return mans_in_a(words[0], words[-1], self._softens)

    def _by_gender(self, words: list[str], surname: str) -> list[str]:
        if load_analyzer(self.code) is None:
            return self._endings.nominative_name(words, surname) if self._endings else words
        gender = self._gender_of_bearer(words, surname)
        own = [self._nominative_of_name(words, at, gender) for at in range(len(words))]
        if gender == "masc" and _is_left_declined(words, own):
            own[-1] = own[-1][:-1]
        return own

    def _nominative_of_name(self, words: list[str], at: int, gender: str) -> str:
        """Данила | Рута -> Рут, where the dictionary has no man of that name"""
        tags = [reading.tag for reading in readings_of(self.code, words[at])]
        known = any(not NAMES.isdisjoint(tag.grammemes) and gender in tag for tag in tags)
        if not known and self._endings is not None:
            return self._endings.nominative_name(words)[at]
        told = nominative_surname(words[at], gender) if at else ""
        listed = told not in ("", words[at]) and self._is_listed(words[at])
        return told if told and not listed else to_nominative(self.code, words[at], gender)

    def _is_listed(self, word: str) -> bool:
        """Калину, Луговой; not: Сомовой, since nobody is called Сомовый"""
        analyzer = load_analyzer(self.code)
        listed = [r for r in readings_of(self.code, word) if analyzer.word_is_known(word.lower())]
        return any(r.tag.POS == "NOUN" or r.normal_form.endswith("ой") for r in listed)

    def nominative_title(self, words: list[str], dative: bool) -> list[str]:
        """Ленте Юга -> Лента Юга: the noun that a title begins with, and what agrees with it"""
        if load_analyzer(self.code) is None:
            return self._endings.nominative_title(words) if self._endings and dative else words
        head = self._head_of_title(words)
        if words[0].endswith(AS_LISTED) or (head >= 0 and self._is_nominative(words[head])):
            return words
        gender = self._first_gender(words[head], "") if head >= 0 else ""
        own = [to_nominative(self.code, word, gender) for word in words[: head + 1]]
        return [*own, *words[head + 1 :]]

    def _head_of_title(self, words: list[str]) -> int:
        """Новой | Ленте | Юга: -1 where no word may be a noun"""
        nouns = [at for at, word in enumerate(words) if self._may_be_noun(word)]
        return next((at for at in nouns if not self._describes_next(words, at, nouns)), -1)

    def _is_nominative(self, word: str) -> bool:
        """По данным «Русская | неделя |», «Новый | Арват |»: it is in no other case"""
        cases = {str(r.tag.case) for r in readings_of(self.code, word) if r.tag.POS == "NOUN"}
        return "nomn" in cases and (cases <= UNMARKED or word.endswith(CONSONANTS))

    def _may_be_noun(self, word: str) -> bool:
        """Likelier than anything else: not | Первому | каналу, not | Українській | правді"""
        tags = [reading.tag for reading in readings_of(self.code, word)]
        named = any(tag.POS == "ADJF" for tag in tags) and not NAMES.isdisjoint(tags[0].grammemes)
        return bool(tags) and tags[0].POS == "NOUN" and not named

    def _describes_next(self, words: list[str], at: int, nouns: list[int]) -> bool:
        """| Вольному | слову: what is a noun as well as an adjective, before a noun"""
        tags = [reading.tag for reading in readings_of(self.code, words[at])]
        return at + 1 in nouns and any(tag.POS == "ADJF" for tag in tags)

    def _first_gender(self, word: str, otherwise: str) -> str:
        """Of its likeliest reading that has one."""
        tags = (reading.tag for reading in readings_of(self.code, word))
        return next((str(tag.gender) for tag in tags if tag.gender in GENDERS), otherwise)

    def _gender_of_bearer(self, words: list[str], surname: str) -> str:
        """Данила Рута: the first given name decides; Петру Луговой: or else the surname"""
        given = next(filter(self._genders_of_given, words), "")
        shares = self._shares(given, but="nomn") if given else {}
        if len(shares) > 1 and (told := sex_of_surname(words[-1], surname)):
            return told
        return max(sorted(shares), key=shares.__getitem__, default="masc")

    def _genders_of_given(self, word: str) -> set[str]:
        return {gender for gender, share in self._shares(word).items() if share > LIKELY}

    def _shares(self, word: str, but: str = "") -> dict[str, float]:
        """How likely it is a man's given name, or a woman's, in no case or any `but` one."""
        shares: defaultdict[str, float] = defaultdict(float)
        for reading in readings_of(self.code, word):
            case, gender = str(reading.tag.case), str(reading.tag.gender)
            if "Name" in reading.tag and case != but and gender in OF_PERSONS:
                shares[gender] += reading.score
        return shares

    def is_womans(self, given: str) -> bool:
        """Ольгою: only women are called so"""
        if load_analyzer(self.code) is None:
            return self._endings is not None and self._endings.is_womans(given)
        return self._genders_of_given(given) == {"femn"}

    def is_plural(self, noun: str) -> bool:
        """по снимкам: a noun that is plural whatever its case"""
        nouns = [r.tag for r in readings_of(self.code, noun) if r.tag.POS == "NOUN"]
        return bool(nouns) and all(tag.number == "plur" for tag in nouns)

    def gender(self, noun: str, lexicon: Lexicon, led: str = "") -> str:
        """областное | управление, слідчу | групу: adjectives agree with the noun they lead to"""
        if load_analyzer(self.code) is None:
            hers = _is_her_accusative(led) and _is_her_accusative(noun)
            return "femn" if hers else _gender_by_ending(self._by_endings(noun, lexicon))
        base = lexicon.bases.get(noun)
        nouns = [r for r in readings_of(self.code, noun) if r.tag.POS == "NOUN"]
        listed = [r for r in nouns if r.normal_form == base] or nouns
        named = "neut" if base and base.endswith(("о", "е")) else "masc"  # Суспільного
        return next((str(r.tag.gender) for r in listed if r.tag.gender in GENDERS), named)

    def nominative_word(self, token: Token, lexicon: Lexicon, number: str, gender: str) -> str:
        """видання, виданням -> видання; a word of the lists is its own nominative"""
        if token.text.isascii():  # LIGA.net
            return token.text
        if token.text[0].isdigit() and self._endings is not None:  # 42-ї
            return self._endings.agree(token.text, gender)
        analyzer, word = load_analyzer(self.code), lexicon.bases.get(token.lower)
        if gender == "femn" and token.lower.endswith(("ого", "ому")):
            gender = "masc"  # міського голови
        if analyzer is None:
            return self._nominative_by_endings(token, lexicon, number, gender)
        if word is not None and not analyzer.word_is_known(token.lower):
            return _with_capitals(token.text, word)
        return to_nominative(self.code, token.text, gender, number, word or "")

    def _nominative_by_endings(
        self, token: Token, lexicon: Lexicon, number: str, gender: str
    ) -> str:
        """джерелами -> джерело; два | джерела |, два | голови |: as they are"""
        if gender == "femn" and _is_her_accusative(token.lower):
            return token.text[:-1] + HERS[token.lower[-1]]
        word = self._by_endings(token.lower, lexicon)
        oblique = token.lower.endswith(("ами", "ями"))
        several = number == "plur" and token.lower[-1] in SEVERAL and not oblique
        if several:
            return token.text
        own = self._endings.agree(word, gender) if self._endings else word
        return _with_capitals(token.text, own)

    def _by_endings(self, noun: str, lexicon: Lexicon) -> str:
        """лікаря-хірурга -> лікар-хірург: of a compound both, where the first has a case too"""
        first, _, last = noun.partition("-")
        if last and first in lexicon.bases and not lexicon.is_entry(first):
            return f"{self._by_endings(first, lexicon)}-{self._by_endings(last, lexicon)}"
        return self._endings.nominative_noun(noun, lexicon.is_entry) if self._endings else noun


HERS = {"у": "а", "ю": "я"}


def _is_her_accusative(word: str) -> bool:
    """обласну, комісію; not: обласному, головою"""
    return word.endswith(tuple(HERS)) and not word.endswith(("ому", "ою", "ею", "єю"))


def _gender_by_ending(noun: str) -> str:
    """управління, вікно; служба; відділ"""
    if noun.endswith(("о", "е", "ння")):
        return "neut"
    return "femn" if noun.endswith(("а", "я")) else "masc"
