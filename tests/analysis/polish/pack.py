"""Polish, as much of it as one plain frame needs: what a new pack takes."""

from pathlib import Path

from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.dictionary import Dictionary
from workbench.analysis.languages.slavic.forms import decline_phrase
from workbench.analysis.languages.slavic.pack import slavic
from workbench.analysis.words.forms import INFINITIVE, NONE, WordForms
from workbench.analysis.words.outline import Outline, Signs
from workbench.analysis.words.page_words import PageWords
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import MASCULINE, NOUN, PAST, Word

NOUNS = words("minister most")
VERBS = {"powiedział": PAST, "jest": 0}


class forms:
    """Nouns in the cases of most masculines; verbs as they are listed."""

    decline_phrase = staticmethod(decline_phrase)

    @staticmethod
    def decline(noun: str) -> WordForms:
        return ((noun + ending, NONE) for ending in ("", "a", "owi", "em", "ze", "owie", "ów"))

    @staticmethod
    def conjugate(verb: str) -> WordForms:
        return iter([(verb, INFINITIVE)])


def read_word(form: str) -> Word:
    if form in VERBS:
        return Word(form, 0, MASCULINE, VERBS[form])
    return Word(form, MASCULINE, 0, NOUN) if form in NOUNS else Word(form, 0, 0, 0)


POLISH = slavic(
    "pl",
    lists=Path(__file__).with_name("lists"),
    forms=forms,
    readings=Dictionary("pl", {}, read_word),
    cases=Cases("pl"),
)

OUTLINE = Outline(
    "pl",
    Signs(alphabet="a-z", letters="ąćęłńóśźż", words=words("że jest się nie na w i")),
    PageWords(),
    lambda: POLISH,
)
