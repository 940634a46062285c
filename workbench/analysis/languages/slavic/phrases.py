"""Where a Slavic noun phrase does not go on."""

from __future__ import annotations

from workbench.analysis.languages.slavic.enumerated import is_leading
from workbench.analysis.languages.slavic.passing import is_listener, passes_on
from workbench.analysis.sentence.attributes import noun_of_attribute
from workbench.analysis.sentence.measuring import measures
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun
from workbench.analysis.sentence.sentence import ROLES, Scene, names_outlet
from workbench.analysis.sentence.settings import OCCASIONS
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    ANIMATE,
    NAME,
    NOUN,
    NUMERAL,
    PREPOSITION,
)

ASIDE = words("time audience")
"""адвокат | журналистам: what stands beside a source"""
THIS = words("это этом этого том це цьому цього те тому")

OWN = ("свой", "свое", "своё", "свои", "своїй", "своєму", "своїх")
"""Гук | в своём блоге"""

WHEN = words("после накануне перед спустя вслед вопреки після напередодні попри услід")
ON = words("щодо стосовно насчет насчёт относительно касательно касаемо")
"""следствие | относительно мэра: on what it is; not: докладчик | относительно мэра Олег Гук"""

TERMS = ("услови", "умов", "период", "період")
"""чиновник ЕС | на условиях анонимности, следствие | в период с марта по май"""


def phrase_step(scene: Scene, index: int, stop: int, first: int, headed: bool) -> int | None:
    """адвокат | журналистам, прокуратура | на это: 0 where the phrase ends

    близкий к правительству | источник: what an adjective leads to is no end of it.
    """
    token = scene.tokens[index]
    begins = index == first
    if measures(scene, index) if begins else is_leading(scene, index):
        return 1
    if (noun := noun_of_attribute(scene, index, stop)) > index:
        return noun - index
    if not begins and (_is_told_there(scene, index, first) or passes_on(scene, index, first)):
        return 0
    if token.text.isdigit() or scene.has(index, "possessive") or token.is_capitalised:
        return None
    return 0 if _ends_before(scene, index, first) else None


def _ends_before(scene: Scene, index: int, first: int) -> bool:
    """адвокат | журналистам, мэр | в понедельник"""
    if index > first and any(ends(scene, index, first) for ends in ENDS_BEFORE):
        return True
    leads = scene.word(index).is_a(PREPOSITION) and not _opens_name(scene, index)
    return leads and _leads_away(scene, index, first)


def _is_told_there(scene: Scene, index: int, first: int) -> bool:
    """В мэрии | «Голосу» | рассказали; В порту | РБК | рассказали; not: В ТЦ «Европа» рассказали"""
    there = scene.lower(first - 1) in LOCATIVE and not scene.any_of(MEDIA, first, index)
    if scene.in_quotation(index):
        close = _end_of_title(scene, index)
        given = is_given_title(scene, index) and (there or not _is_owner(scene, index, close - 1))
        return given and scene.has(close + 1, "saying")
    if not scene.has(index, "outlet") or not scene.has(index, "proper"):
        return False
    end = max(index + 1, scene.phrase(index)[0])
    return there and scene.has(end, "saying")


def _is_owner(scene: Scene, mark: int, name: int) -> bool:
    """Журналісти | «Голосу»: a genitive, whose they are"""
    owned = is_source_noun(scene, mark - 1) and scene.word(mark - 1).subject
    return bool(owned) and scene.tree.case(name) == "Gen"


def is_given_title(scene: Scene, index: int) -> bool:
    """| «Голосу» |: a title in the dative, and in no other case"""
    at = _end_of_title(scene, index) - 1
    return at > index and scene.lower(at).endswith(GIVEN) and not scene.word(at).subject


def _end_of_title(scene: Scene, index: int) -> int:
    title = range(index + 1, len(scene.tokens) - 1)
    return next((at for at in title if not scene.in_quotation(at + 1)), index)


MEDIA = words("outlet setting document social neutral_role unnamed calendar time")
GIVEN = ("у", "ю", "ам", "ям")
"""Endings of a dative and of little else"""


def _stands_beside(scene: Scene, index: int, first: int) -> bool:
    """адвокат | журналистам"""
    described = scene.tree.is_so(index - 1, ADJECTIVAL) and scene.tree.head(index - 1) == index
    if scene.lower(index) in MEANWHILE:
        return True
    return scene.is_of(index, ASIDE) and not described and not _belongs(scene, index)


MEANWHILE = words("натомість водночас тимчасом навпаки відтак однак проте зате однако станом")
"""аналітики | натомість, зведення | станом на ранок: what leads over stands beside a source"""
ADJECTIVAL = Arc(by=words("amod"), sure=SURE)
"""в | британской | прессе: what an adjective describes"""


def _is_of_verb(scene: Scene, index: int, first: int) -> bool:
    """к мэру | с просьбой, на думку аналітиків | головною темою: an instrumental of no name"""
    at = index + int(scene.lower(index) in WITH)
    if at > index and scene.starts_with(at, CALL_SIGNS):
        return False
    if scene.tree.case(at) != "Ins" or is_source_noun(scene, at):
        return False
    if at > index:
        return scene.word(at).is_a(NOUN) and not _is_of_thing(scene, at, first)
    return not scene.starts_with(index - 1, MANAGING) and _describes_instrument(scene, at)


def _describes_instrument(scene: Scene, at: int) -> bool:
    """район | всеми | силами; на думку аналітиків | головною | темою"""
    upos = scene.tree.told(at).upos
    if scene.tree.case(at + 1) != "Ins":
        return False
    return upos == "DET" or (upos == "ADJ" and scene.tree.case(at - 1) == "Gen")


MANAGING = (
    *("торгівл", "торговл", "управлін", "управлен", "керуван", "володін", "користуван"),
    *("забезпечен", "обеспечен", "снабжен", "постачан", "пользован"),
)
"""директор з управління | людськими ресурсами: what one does it with or to"""
CALL_SIGNS = ("позывн", "позивн", "прозвищ", "прізвиськ", "псевд")
"""боец с | позывным | «Лис»"""


def _is_of_thing(scene: Scene, at: int, first: int) -> bool:
    """фонд борьбы с | коррупцией: it tells of what thing, and not how something is done"""
    thing = scene.tree.head(at)
    hangs = scene.tree.is_so(at, OF_NOUN) and first < thing < at
    return hangs and not scene.word(thing).is_a(ANIMATE | NAME)


OF_NOUN = Arc(by=words("nmod"), sure=SURE)


def _is_object(scene: Scene, index: int, first: int) -> bool:
    """прокомментировал Лосев | решение суда: what is done, to what stands before its verb

    Not what stands behind no more than its own words: два | источника, цитирует главного | врача
    """
    if all(_is_part_of(scene, at, index) for at in range(first, index)):
        return False
    return scene.tree.is_so(index, OBJECT) and not first <= scene.tree.head(index) <= index


def _is_part_of(scene: Scene, at: int, noun: int) -> bool:
    """| два | источника, | главного | врача"""
    described = scene.tree.is_so(at, ADJECTIVAL) and scene.tree.head(at) == noun
    return described or scene.word(at).is_a(NUMERAL)


OBJECT = Arc(by=words("obj"), case=words("Acc"), sure=SURE)


def _is_news(scene: Scene, index: int, first: int) -> bool:
    """зі слів сусідів | відомо, що …"""
    return scene.has(index, "news")


ENDS_BEFORE = (_is_news, _stands_beside, is_listener, _is_of_verb, _is_object)
"""What, behind the first word of a phrase, belongs to it no longer."""
WITH = words("с со з із зі")


def _belongs(scene: Scene, index: int) -> bool:
    """университет | при правительстве, голова | суду: to what it belongs, nobody who is told"""
    if scene.has(index, "official_body") and scene.tree.case(index) == "Gen":
        return True
    return scene.lower(index) == "при" and is_source_noun(scene, index + 1)


def _opens_name(scene: Scene, index: int) -> bool:
    """дом | по имени | …"""
    return scene.lower(index) == "по" and scene.lower(index + 1) == "имени"


def _leads_away(scene: Scene, index: int, first: int) -> bool:
    """Лозицкий | в последнем слове, прокуратура | на это: nothing that belongs to the name"""
    if scene.lower(index) in LOCATIVE and _is_told(scene, first, index):
        return True
    if scene.lower(index) in FROM and names_outlet(scene, first):
        return not scene.any_of(SPEAKERS, first, index)  # передаёт ТАСС | из зала суда
    return _opens_aside(scene, index, first)


def _opens_aside(scene: Scene, index: int, first: int) -> bool:
    """Лозицкий | в последнем слове; прокуратура | на это; мэр | в группе «Соседи», | после"""
    on = scene.lower(index) in ON and not scene.any_of(ROLES, first, index)
    if on or scene.lower(index) in WHEN:
        return True
    alone = index == first + 1 and _is_surname(scene, first)
    group = scene.has(index + 1, "social") and scene.in_quotation(index + 2)
    away = OWN + TERMS + OCCASIONS
    led = scene.lower(index + 1) in THIS or scene.starts_with(index + 1, away)
    return alone or group or led or _is_in_paper(scene, index)


def _is_in_paper(scene: Scene, index: int) -> bool:
    """Еврокомиссия | в ежегодном докладе, чиновник | в последнем слове: where it says so"""
    noun = scene.past(_is_adjective, index + 1, min(index + 4, len(scene.tokens) - 1))
    said = scene.has(noun, "document") or scene.lower(noun) in WORD
    return scene.lower(index) in LOCATIVE and said


WORD = words("слове слові")


def _is_adjective(scene: Scene, at: int) -> bool:
    described = scene.word(at).is_a(ADJECTIVE) and scene.tree.told(at).upos != "NOUN"
    return described and not is_source_noun(scene, at)


def _is_surname(scene: Scene, at: int) -> bool:
    """| Лозицкий | в последнем слове"""
    token = scene.tokens[at]
    named = token.is_capitalised and not token.text.isupper() and not is_source_noun(scene, at)
    return named and bool(scene.word(at).subject)


def _is_told(scene: Scene, first: int, last: int) -> bool:
    """сообщили ИА «Волна» | в полиции: an outlet and what it is called, and nobody in it"""
    leads = scene.is_of(first, LISTENERS) or scene.in_quotation(first)
    return leads and not scene.any_of(SPEAKERS, first, last)


FROM = words("из с со із з зі")
LISTENERS = words("outlet audience")
SPEAKERS = frozenset(("unnamed", "official_role", "person_role", "neutral_role", "official_body"))
