"""The type of a source that nobody has introduced: a bare name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.heads import is_title_of_firm
from workbench.analysis.mentions.names import ARTICLES, NUMERALS
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.words.tokens import without_article, words
from workbench.analysis.words.word import ANIMATE, NAME

SURNAME = re.compile(
    r"^(?:mc|o')[a-z]{3}|(?:sk[yi]|ov|ev|enko|chuk|son|berg|stein|man|ez|escu|vic|dze|yan|lly|wicz|nen"
    r"|str[oö]m|[nrs]sen|quist|qvist|baum|poulos|akis|shvili|swamy|wala|oglu|oğlu|[oe]va|skaya|ić|ská)$"
)
"""Petrenko, Marlowski: a lone name that is a person's by its ending"""
CYRILLIC_SURNAME = re.compile(
    r"(?:[оеєё]в|[оеєё]ва|[иі]ч|енко|ч[уе]к|[цс]ьк(?:ий|а)|ск(?:ий|ая)|швілі|швили|дзе|ян)$"
)
PUBLIC_BODY = re.compile(
    r"(?:мин|мін|гос|держ|нац|рос|глав|обл|гор|рай|евро|євро)[а-яіїє]{3,}|[а-яіїє]+(?:стат|комстат|статком)[а-я]?$"
    r"|[а-яіїє]+(?:[іи]нспекц|нагляд|надзор|служб|пол[іи]ц|прокуратур|адм[іи]н[іи]страц)[а-яіїє]{0,3}$"
)
"""Госпродслужба, Нацстатком: a body of the state by its first syllable"""
PEOPLE = ("люди", "людей", "людям", "людьми", "человек", "лиц", "людин", "особ", "осіб", "персон")
PAPER = frozenset(("согласно", "згідно"))
"""Согласно | брифу: whatever no list knows is a paper"""
FAMILIAR = (
    *("знаком", "знайом", "близк", "близьк", "осведомл", "обізнан", "посвящен", "наближен"),
    *("приближен", "знающ", "поінформ", "информирован", "проинформ", "втаємнич", "причетн"),
    *("причастн", "вовлечен", "залучен"),
)


def guess_type(scene: Scene, mention: Mention) -> str:
    """Tell a place, a body of the state, an outlet, a company and a person apart."""
    return guess(GUESSES, scene, mention) or scene.language.types.type_of_stranger(scene, mention)


Guess = tuple[Callable[[Scene, Mention], bool], str]
"""What a mention may be, and the type it then has."""


def guess(guesses: Iterable[Guess], scene: Scene, mention: Mention) -> str:
    """The type of the first guess that is right; else nothing."""
    return next((kind for holds, kind in guesses if holds(scene, mention)), "")


def _is_place(scene: Scene, mention: Mention) -> bool:
    """Київ, the Kremlin"""
    first = mention.first + (scene.lower(mention.first) in ARTICLES)
    if scene.has(first, "place") or scene.phrase(first)[1] == "place":
        return True
    # not: Transparency | International | Ukraine
    described = not scene.some(is_capital, first + 1, mention.last - 1)
    return scene.has(mention.last - 1, "place") and described


def _passes_on(scene: Scene, mention: Mention) -> bool:
    """told | Meridian"""
    return mention.hint in ("relay", "told", "writes", "outlet")


def _is_body(scene: Scene, mention: Mention) -> bool:
    """Госпродслужба; not: Минский | «Рассвет»"""
    token, titled = scene.tokens[mention.first], scene.in_quotation(mention.first + 1)
    return token.is_capitalised and bool(PUBLIC_BODY.match(token.lower)) and not titled


def _is_company(scene: Scene, mention: Mention) -> bool:
    """подтвердили в | Сбере"""
    inside = scene.language.types.is_inside(scene, mention.first - 1)
    return mention.hint == "oblique" and inside and not _is_body(scene, mention)


def _is_paper(scene: Scene, mention: Mention) -> bool:
    """Согласно | брифу"""
    before = map(scene.lower, range(max(mention.first - 2, 0), mention.first))
    return scene.tokens[mention.first].text.islower() and not PAPER.isdisjoint(before)


def _is_nobody_known(scene: Scene, mention: Mention) -> bool:
    """| экипаж | сообщил; not: | Гнатов | сообщил"""
    token = scene.tokens[mention.last - 1]
    named = token.is_capitalised and CYRILLIC_SURNAME.search(token.lower)
    return mention.hint == "stranger" and not named


def _is_alive(scene: Scene, mention: Mention) -> bool:
    """| водитель | сообщил"""
    common = mention.first == 0 or not scene.tokens[mention.first].is_capitalised
    return common and scene.word(mention.last - 1).is_a(ANIMATE, but=NAME)


def _is_title(scene: Scene, mention: Mention) -> bool:
    """«Ромашка»"""
    title = scene.in_quotation(mention.first) and not scene.is_speech(mention.first)
    return title or mention.hint == "bracket"


def _has_stop(scene: Scene, mention: Mention) -> bool:
    """Крим.Реалії: two words with a stop and no space between them, as only an outlet writes"""
    return scene.some(_is_stop_inside, mention.first + 1, mention.last - 1)


def _is_stop_inside(scene: Scene, at: int) -> bool:
    if scene.tokens[at].text != ".":
        return False
    before, stop, after = scene.tokens[at - 1 : at + 2]
    whole = len(before.text) > LONGEST_INITIAL and after.is_word
    return whole and stop.end == after.start


LONGEST_INITIAL = 2


def _is_abbreviation(scene: Scene, mention: Mention) -> bool:
    """МЧС"""
    token = scene.tokens[mention.first]
    return token.text.isupper() and len(token.text) > 1


def _is_short_of_firm(scene: Scene, mention: Mention) -> bool:
    """ЖК | «Соната»: an abbreviation that bears a title"""
    return _is_abbreviation(scene, mention) and scene.in_quotation(mention.first + 1)


def _bears_article(scene: Scene, mention: Mention) -> bool:
    """Bashar al-Jaafari; but al-Qaeda"""
    later = map(scene.lower, range(mention.first + 1, mention.last))
    return any(without_article(word) != word for word in later)


def _is_side(scene: Scene, mention: Mention) -> bool:
    """русская сторона, українська сторона"""
    side = scene.starts_with(mention.last - 1, ("сторон", "сторін"))
    return side and SIDE.search(scene.lower(mention.last - 2)) is not None


SIDE = re.compile(r"(?:с|ц|сь|ць)к(?:ая|ой|ую|ие|их|а|ої|ій|у|і)$")


def _is_cited_abroad(scene: Scene, mention: Mention) -> bool:
    """со ссылкой на | BNX, | Baltic Wire: in letters of another alphabet; not: | Baltic Oil Inc"""
    led = mention.hint == "oblique" and scene.lower(mention.first - 1) == "на"
    firm = scene.lower(mention.last - 1) in FIRMS
    return led and not firm and scene.every(_is_foreign, *mention[:2])


def _is_foreign(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text.isascii() and scene.tokens[at].is_word


FIRMS = words(
    "inc corp ltd plc llc gmbh ag group holding holdings company bank oil gas energy motors"
    " airlines capital partners research institute foundation university council union"
)
"""What ends the name of a firm or body, and of no outlet"""


def is_insider(scene: Scene, mention: Mention) -> bool:
    """люди, | знакомые с ситуацией; близкие к мэрии | люди; человек, | попросивший …"""
    people = scene.any_stem(PEOPLE, mention.first, mention.last)
    return people and scene.any_stem(KNOWING, mention.first - BESIDE, mention.last + BESIDE)


KNOWING = (
    *(*FAMILIAR, "курсі", "курсе", "попросив", "попросил", "пожелав", "пожелал", "побажав"),
    *("побажал", "забажав", "забажал", "анонім", "аноним"),
)


BESIDE = 4
"""Tokens: посвящённые в детали сделки | лица |, хорошо знающие дело"""


def are_counted_people(scene: Scene, mention: Mention) -> bool:
    """двоє | людей, несколько | человек: how many they are, and nothing else"""
    counted = mention.last == mention.first + 2 and scene.lower(mention.first) in NUMERALS
    return counted and scene.starts_with(mention.first + 1, PEOPLE)


def _is_unknown(scene: Scene, mention: Mention) -> bool:
    """| Невідомий | повідомив"""
    alone = mention.last - mention.first == 1
    return alone and scene.starts_with(mention.first, ("невідом", "неизвест"))


GUESSES: tuple[Guess, ...] = (
    (_is_place, "official"),
    (_is_side, "official"),
    (_is_cited_abroad, "agency"),
    (is_title_of_firm, "organisation"),
    (_passes_on, "agency"),
    (_is_company, "organisation"),
    (_is_short_of_firm, "organisation"),
    (_is_paper, "document"),
    (is_insider, "unnamed"),
    (_is_unknown, "unnamed"),
    (are_counted_people, "unnamed"),
    (_is_alive, "person"),
    (_is_nobody_known, "unnamed"),
    (_is_body, "official"),
    (_has_stop, "agency"),
    (_is_title, "organisation"),
    (_is_abbreviation, "official"),
    (_bears_article, "person"),
)
"""What holds of a name, and what type it is of then: the first row that holds."""
