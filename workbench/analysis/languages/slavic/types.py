"""What the words of a Slavic mention say: of what type it is."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.slavic.agencies import (
    heads_public_agency,
    is_centre_of_body,
    is_channel,
    is_public_agency,
    is_service_of_outlet,
)
from workbench.analysis.languages.slavic.brands import (
    are_analysts,
    are_organisers,
    are_partisans,
    is_of_brand,
    past_mark,
)
from workbench.analysis.languages.slavic.heads import find_head, words_near
from workbench.analysis.languages.slavic.joint import split_joint
from workbench.analysis.mentions.extent import data_at, first_word, is_data
from workbench.analysis.mentions.firms import is_in_firm
from workbench.analysis.mentions.named import (
    Named,
    TypeRule,
    begins,
    first_answer,
)
from workbench.analysis.mentions.spokesmen import OF_STATE, type_of_spokesman
from workbench.analysis.mentions.strangers import is_insider
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ANIMATE, PREPOSITION, SINGULAR

__all__ = [
    "find_head",
    "is_inside",
    "settle",
    "split_joint",
    "trim_data",
    "type_by_words",
    "type_of_stranger",
    "words_near",
]

INSIDE = words("в во у уві")
FORMER = ("бывш", "колишн", "экс-", "екс-")
FORMERLY = ("экс", "екс")
RETIRED = ("запас", "отставк", "отставн", "відстав", "резерв")


def settle(scene: Scene, mention: Mention, source: Source) -> Source:
    """The parts of a source agree in themselves."""
    return source


def type_by_words(named: Named) -> str | None:
    """What the rules for Slavic languages say, in order."""
    return first_answer(RULES, named)


def _is_insider(named: Named) -> str | None:
    """лица, знакомые с ситуацией: nothing is said of who they are"""
    return "unnamed" if is_insider(named.scene, named.mention) else None


def _is_spokesman(named: Named) -> str | None:
    if named.head_class != "neutral_role":
        return None
    if named.person and is_in_firm(named):
        return "person"
    return type_of_spokesman(
        named, of_brand=is_of_brand(named.scene, past_mark(named), named.mention.last)
    )


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
    """сеть «Лето» | Олег Зимин; Аптеку | Людмила Бережная открыла"""
    if named.head_class != "organisation" or not named.person:
        return None
    if not named.scene.word(named.head).subject and _is_nominative(named.scene, named.person):
        return "person"
    return "person" if named.mention.first < named.head < named.person[0] else None


def _is_nominative(scene: Scene, name: tuple[int, int]) -> bool:
    return all(scene.word(at).subject & SINGULAR for at in range(*name))


def _is_former(named: Named) -> str | None:
    """бывший глава ЦБ, экс-министр: who no longer speaks for the state"""
    if named.head_class not in SPEAKERS:
        return None
    former = named.scene.any_stem(FORMER, named.mention.first, named.head)
    formerly = named.head_class != "person_role" and begins(named, *FORMERLY)
    return "person" if former or formerly else None


SPEAKERS = ("official_role", "neutral_role", "person_role")


def _is_retired(named: Named) -> str | None:
    """полковник запаса, отставной генерал: he speaks for himself"""
    beside = (named.head - 1, *range(named.head + 1, named.mention.last))
    retired = any(named.scene.starts_with(at, RETIRED) for at in beside)
    return "person" if retired and named.head_class == "official_role" else None


def _is_site_of(named: Named) -> str | None:
    """сайт НБУ, офіційний сайт «Борника», канал мэрии: no outlet, but whose it is"""
    site = named.head_class == "outlet" and named.scene.starts_with(named.head, SITES)
    if not site and not (named.head_class == "social" and _is_account(named)):
        return None
    near = _owner_near(named, titles=site)
    if "official_body" in near or "official_role" in near:
        return "official"
    official = named.scene.starts_with(named.head - 1, ("офіційн", "официальн"))
    return "organisation" if official or "organisation" in near else None


def _owner_near(named: Named, titles: bool) -> frozenset[str]:
    """What the first that could own a page is; in `titles` too, or not: канал «Мэрия»"""
    scene, words = named.scene, words_near(named.scene, named.mention, named.head)
    own = (scene.classes[at] for at in words if titles or not scene.in_quotation(at))
    return next((classes for classes in own if classes & OWNERS), frozenset())


def _is_account(named: Named) -> bool:
    """Telegram-канал | мэрии; not: чат | жителей района"""
    return any(
        stem in named.scene.lower(named.head) for stem in ("канал", "страни", "сторін", "каунт")
    )


def _is_group_of(named: Named) -> str | None:
    """группа учёных: who they are; not: группа «Соседи», группа жителей района"""
    if named.head_class != "social" or not begins(named, "групп"):
        return None
    at = named.head + 1
    of = named.scene.classes[at] if at < named.mention.last else frozenset()
    return next((TYPES_OF[name] for name in TYPES_OF if name in of), None)


TYPES_OF = {"official_role": "official", "person_role": "person"}


def _is_post(named: Named) -> str | None:
    """публікація | у Facebook-спільноті, сообщение | в Telegram: a post; not: заява у Facebook"""
    scene, after = named.scene, named.mention.last
    if named.head_class != "document" or not begins(named, *POSTED):
        return None
    last = min(after + NEAR_POST, len(scene.tokens))
    ends = scene.find(",.:;—–-", named.head + 1, last, otherwise=last)
    return "social" if scene.some(_leads_to_social, named.head + 1, ends) else None


LEADING = words("у в на")


def _leads_to_social(scene: Scene, at: int) -> bool:
    """публікація | у | Facebook-спільноті"""
    return scene.lower(at) in LEADING and scene.any_has("social", at + 1, at + 4)


POSTED = ("повідомленн", "публікаці", "сообщени", "публикаци", "запис")
NEAR_POST = 4
"""Tokens behind a mention in which a network is named."""


def _is_comment_of(named: Named) -> str | None:
    """коментар НБУ, комментарий компании: a paper; not: комментарий под видео"""
    social = named.head_class == "social" and begins(named, "комментар", "коментар")
    bodies = frozenset().union(*named.near) & {"official_body", "organisation"}
    return "document" if social and bodies else None


def _is_forecaster(named: Named) -> str | None:
    """синоптик Ольга Рой: a person; not: синоптики; синоптик | гидрометцентра"""
    scene, head = named.scene, named.head
    forecasts = named.head_class == "official_role" and begins(named, "синоптик", "метеоролог")
    several = forecasts and scene.language.persons.is_plural(scene, head, named.mention.hint)
    bodies = frozenset().union(*named.near) & {"official_body", "organisation"}
    return "person" if forecasts and not several and not bodies else None


SITES = ("сайт", "вебсайт", "веб-сайт", "портал")
OWNERS = frozenset(("official_body", "official_role", "organisation"))
RULES: tuple[TypeRule, ...] = (
    _is_site_of,
    _is_group_of,
    is_public_agency,
    is_service_of_outlet,
    is_channel,
    _is_insider,
    _is_former,
    heads_public_agency,
    are_partisans,
    _is_spokesman,
    _is_unnamed,
    _is_person_of_firm,
    _is_retired,
    is_centre_of_body,
    _is_post,
    _is_comment_of,
    _is_forecaster,
    are_organisers,
    are_analysts,
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
    if scene.word(at + 1).is_a(PREPOSITION):
        return mention  # данные | о | движении танкеров
    rest = at + 1, mention.last
    named = scene.some(is_capital, *rest) or scene.any_of(SOURCE_CLASSES, *rest)
    return Mention(at + 1, mention.last, "oblique") if named and is_data(scene, at) else mention
