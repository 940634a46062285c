"""What the words of a Slavic mention say: which is the head, and of what type."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.slavic.agencies import (
    is_centre_of_body,
    is_channel,
    is_public_agency,
)
from workbench.analysis.mentions.extent import data_at, first_word, is_data
from workbench.analysis.mentions.firms import is_in_firm
from workbench.analysis.mentions.heads import PRIORITY, class_of, may_be_head
from workbench.analysis.mentions.named import Named, TypeRule, first_answer
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.spokesmen import OF_STATE, type_of_spokesman
from workbench.analysis.sentence.noun_phrases import noun_of_attribute
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, ANIMATE, BRAND

MODIFIERS = (
    "месцев",
    "місцев",
    "местн",
    "военн",
    "військов",
    "полицейск",
    "поліцейськ",
    "слідч",
    "дежурн",
    "чергов",
)
INSIDE = words("в во у уві")
RETIRED = ("запас", "отставк", "відстав", "резерв")


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """The first noun with a class: начальник | полиции"""
    aside = _attributes(scene, mention)
    for at in range(mention.first, mention.last):
        if at in aside or not may_be_head(scene, at, mention, found=False):
            continue
        if _is_modifier(scene, at, mention.last):
            continue
        if name := _class_of(scene, at):
            return _last_of_phrase(scene, at, mention.last), name
    return -1, ""


def _attributes(scene: Scene, mention: Mention) -> set[int]:
    """близкий к правительству | источник: adjectives with what they lead to say nothing of it"""
    first, last = mention.first, mention.last
    return {i for at in range(first, last) for i in range(at, noun_of_attribute(scene, at, last))}


def _class_of(scene: Scene, at: int) -> str:
    """Of a name of several words, that of all of them together."""
    name = scene.phrase(at)[1]
    return name if name in PRIORITY and name != "unnamed" else class_of(scene, at)


def _last_of_phrase(scene: Scene, at: int, last: int) -> int:
    """Счётной | палаты: the noun of a name of several words"""
    stop, name = scene.phrase(at)
    if name not in PRIORITY or name == "unnamed" or stop > last:
        return at
    return next((i for i in range(at, stop) if not scene.word(i).is_a(ADJECTIVE)), at)


def _is_modifier(scene: Scene, at: int, last: int) -> bool:
    """военный | обозреватель, местные | каналы: the noun is the next word"""
    if scene.phrase(at)[1] in PRIORITY:
        return False
    lower = scene.lower(at)
    shaped = scene.word(at).parts & ADJECTIVE or lower[-2:] in ("ий", "их", "ої")
    if at + 1 >= last or not (shaped or lower.startswith(MODIFIERS)):
        return False
    cases = (scene.tree.case(at), scene.tree.case(at + 1))
    if _class_of(scene, at + 1) and all(cases) and cases[0] != cases[1]:
        return False  # заведующий | сектором
    noun = scene.tokens[at + 1]
    named = noun.is_capitalised and "-" not in noun.text
    return bool(_class_of(scene, at) and _class_of(scene, at + 1)) and not (
        named or scene.in_quotation(at + 1)
    )


def words_near(scene: Scene, mention: Mention, head: int) -> list[int]:
    """What follows the head first: начальник | управления полиции"""
    aside = _attributes(scene, mention)
    near = (*range(head + 1, mention.last), *range(mention.first, head))
    return [at for at in near if at not in aside]


def settle(scene: Scene, mention: Mention, source: Source) -> Source:
    """The parts of a source agree in themselves."""
    return source


def type_by_words(named: Named) -> str | None:
    """What the rules for Slavic languages say, in order."""
    return first_answer(RULES, named)


def _is_spokesman(named: Named) -> str | None:
    if named.head_class != "neutral_role":
        return None
    if named.person and is_in_firm(named):
        return "person"
    return type_of_spokesman(
        named, of_brand=_is_of_brand(named.scene, named.head + 1, named.mention.last)
    )


def _is_of_brand(scene: Scene, at: int, last: int) -> bool:
    """представитель | Ozon, глава | «Ромашки», пресс-служба | Газпрома"""
    if at >= last:
        return False
    token = scene.tokens[at]
    if token.text in '«„“"':
        return True
    brand = scene.word(at).is_a(BRAND) and not token.text.isupper()
    return token.is_capitalised and (token.text.isascii() or brand)


def _is_unnamed(named: Named) -> str | None:
    """источник в полиции -> official; один из жильцов, некоторые эксперты -> person"""
    if named.head_class != "unnamed":
        return None
    scene, near = named.scene, frozenset().union(*named.near)
    if near & OF_STATE:
        return "official"
    after = range(named.head + 1, named.mention.last)
    people = near & {"person_role", "neutral_role"} or any(
        scene.word(at).is_a(ANIMATE) for at in after
    )
    some = "unnamed" not in near and people and _is_some_of(scene, named.head)
    return "person" if some else "unnamed"


def _is_some_of(scene: Scene, head: int) -> bool:
    """один из, некоторые, ряд: not a word for somebody without a name"""
    named = scene.starts_with(head, ("источник", "джерел", "собеседн", "співрозмовн"))
    return scene.phrase(head)[1] == "unnamed" or not (named or scene.word(head).is_a(ANIMATE))


def _is_person_of_firm(named: Named) -> str | None:
    """сеть «Лето» | Олег Зимин"""
    if named.head_class != "organisation" or not named.person:
        return None
    return "person" if named.mention.first < named.head < named.person[0] else None


def _is_retired(named: Named) -> str | None:
    """полковник запаса, генерал у відставці: he speaks for himself"""
    after = range(named.head + 1, named.mention.last)
    retired = any(named.scene.starts_with(at, RETIRED) for at in after)
    return "person" if retired and named.head_class == "official_role" else None


def _is_site_of(named: Named) -> str | None:
    """на сайті НБУ, офіційний сайт «Борника»: no outlet, but whose site it is"""
    if named.head_class != "outlet" or not named.scene.starts_with(named.head, SITES):
        return None
    near = next((c for c in named.near if not c.isdisjoint(OWNERS)), frozenset())
    if "official_body" in near or "official_role" in near:
        return "official"
    official = named.scene.starts_with(named.head - 1, ("офіційн", "официальн"))
    return "organisation" if official or "organisation" in near else None


SITES = ("сайт", "вебсайт", "веб-сайт", "портал")
OWNERS = frozenset(("official_body", "official_role", "organisation"))
RULES: tuple[TypeRule, ...] = (
    _is_site_of,
    is_public_agency,
    is_channel,
    _is_spokesman,
    _is_unnamed,
    _is_person_of_firm,
    _is_retired,
    is_centre_of_body,
)


def type_of_stranger(scene: Scene, mention: Mention) -> str:
    """Reuters, «Ромашка» | сообщила; Петров | сообщил"""
    first, last = scene.tokens[mention.first], scene.tokens[mention.last - 1]
    if not first.is_capitalised and last.text.isascii() and mention.hint == "oblique":
        return "agency"  # ссылаясь на канадскую | Le Devoir
    if _is_thing(scene, mention):
        return "agency"
    foreign = first.text.isascii()
    return "organisation" if foreign or mention.last - mention.first > 1 else "person"


def _is_thing(scene: Scene, mention: Mention) -> bool:
    """со ссылкой на | Колорит: an accusative like the nominative, which no man's name has"""
    token, alone = scene.tokens[mention.first], mention.last - mention.first == 1
    led = mention.hint == "oblique" and scene.lower(mention.first - 1) == "на"
    return alone and led and token.is_capitalised and token.lower.endswith(CONSONANTS)


CONSONANTS = tuple("бвгґджзйклмнпрстфхцчшщ")


def is_inside(scene: Scene, at: int) -> bool:
    """подтвердили | в | Сбере"""
    return scene.lower(at) in INSIDE


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """данные | Бюро статистики: the source is the bureau"""
    at = data_at(scene, mention, first_word(scene, mention), past_names=False)
    rest = range(at + 1, mention.last)
    named = any(
        scene.tokens[i].is_capitalised or not SOURCE_CLASSES.isdisjoint(scene.classes[i])
        for i in rest
    )
    return Mention(at + 1, mention.last, "oblique") if named and is_data(scene, at) else mention


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """в интервью ТСН.ua | главный врач Иван Роу: an outlet before a role has been told"""
    first = mention.first
    while first < mention.last and _is_of_outlet(scene, first):
        first += 1
    rest = Mention(first, mention.last, mention.hint)
    known = any(scene.has(at, "outlet") for at in range(mention.first, first))
    speaks = find_head(scene, rest)[1] in SPEAKERS or find_person(scene, rest)
    if known and mention.first < first < mention.last and speaks:
        quoting = scene.tree.case(mention.first) == "Nom" != scene.tree.case(first)
        outlet = Mention(mention.first, first, "relay")
        return [replace(rest, hint="oblique"), outlet] if quoting else [rest]
    return _without_told(scene, mention)


def _is_of_outlet(scene: Scene, at: int) -> bool:
    """газета | Kaleva | гендиректора верфи"""
    return scene.has(at, "outlet") or scene.tokens[at].text.isascii()


def _without_told(scene: Scene, mention: Mention) -> list[Mention]:
    """Тимур Рахлин | агентству «Весь спорт»: whom he told stands right after his name"""
    person = find_person(scene, mention)
    end = person[1] if person else mention.last
    if end < mention.last and scene.has(end, "outlet") and scene.tree.case(end) == "Dat":
        return [replace(mention, last=end), Mention(end, mention.last, "told")]
    return [mention]


SPEAKERS = frozenset(("official_role", "person_role", "neutral_role", "unnamed"))
