"""Of what type an English mention is that no list knows."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.belonging import tells_age
from workbench.analysis.languages.english.nations import COUNTRYMEN, NATIONS
from workbench.analysis.languages.english.offices import TOWNS
from workbench.analysis.languages.english.persons import is_given
from workbench.analysis.languages.english.signs import is_shown_official, is_shown_person
from workbench.analysis.languages.english.surnames import SURNAMES
from workbench.analysis.mentions.strangers import SURNAME, Guess, guess
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words


def type_of_stranger(scene: Scene, mention: Mention) -> str:
    """Acme | said; Petrenko | said; the city | said; 21-year-old | Dell | said"""
    return guess(STRANGERS, scene, mention) or "organisation"


def _is_title(scene: Scene, mention: Mention) -> bool:
    """according to | The Post |: in the middle of a sentence only a title has such an article"""
    first = mention.first
    return first > 0 and scene.tokens[first].text == "The" and scene.tokens[first - 1].is_word


def _writes_leader(scene: Scene, mention: Mention) -> bool:
    """| the Rodo Mun | said in an editorial"""
    behind = mention.last + 1, mention.last + 5
    return scene.lower(mention.first) == "the" and scene.any_word(LEADERS, *behind)


LEADERS = words("editorial editorials commentary op-ed leader")


def _is_town(scene: Scene, mention: Mention) -> bool:
    """| the City | of Orra said"""
    towns = scene.places(TOWNS, mention.first, mention.first + 2)
    return any(scene.lower(at + 1) == "of" for at in towns)


def _is_crowd(scene: Scene, mention: Mention) -> bool:
    """| Many | say: it is not said who they are"""
    return mention.last - mention.first == 1 and scene.lower(mention.first) in CROWDS


CROWDS = words("many some others most few several")


def _speaks_of_himself(scene: Scene, mention: Mention) -> bool:
    """| Dell | said | he | would stay"""
    near = mention.last + 1, mention.last + 4
    return bool(scene.word(mention.last).verb) and scene.any_word(ONESELF, *near)


def _is_quoted(scene: Scene, mention: Mention) -> bool:
    """“It is old,” said | Dell: firms are hardly ever named so behind what they say"""
    cue = mention.first - 1
    alone = mention.last - mention.first == 1 and scene.tokens[mention.first].is_capitalised
    return (
        alone and scene.lower(cue) in ("said", "says") and scene.token(cue - 1).text in QUOTE_MARKS
    )


ONESELF = words("he she his her him")


def is_called(scene: Scene, mention: Mention) -> bool:
    """Ann | Roe’s | interview: a given name opens it"""
    return mention.last - mention.first > 1 and is_given(scene, mention.first)


def _is_city(scene: Scene, mention: Mention) -> bool:
    """the | city | said, the island | nation | said, the Norwegian | side | said"""
    word, whose = scene.lower(mention.last - 1), scene.lower(mention.last - 2)
    place = word in TOWNS | NATIONS or (word == "side" and whose in COUNTRYMEN)
    return place and _is_common(scene, mention)


def _is_common(scene: Scene, mention: Mention) -> bool:
    """the | boy | said"""
    return not scene.tokens[mention.last - 1].is_capitalised


def _has_surname(scene: Scene, mention: Mention) -> bool:
    """| Petrenko | said, | Ramirez | said"""
    last = mention.last - 1
    alone = mention.last - mention.first == 1
    return bool(SURNAME.search(scene.lower(last))) or (alone and scene.lower(last) in SURNAMES)


STRANGERS: tuple[Guess, ...] = (
    (_is_title, "agency"),
    (_writes_leader, "agency"),
    (_is_town, "official"),
    (is_shown_official, "official"),
    (_is_crowd, "unnamed"),
    (tells_age, "person"),
    (is_called, "person"),
    (is_shown_person, "person"),
    (_speaks_of_himself, "person"),
    (_is_quoted, "person"),
    (_is_city, "official"),
    (_is_common, "person"),
    (_has_surname, "person"),
)
