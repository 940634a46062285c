"""What the words of a Slavic mention say: of what type it is."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.slavic.agencies import (
    ASSEMBLIES,
    CENTRES,
    POSTED,
    STATE,
    TITLED,
    heads_public_agency,
    is_centre_of_body,
    is_channel,
    is_group_of_trade,
    is_logbook,
    is_of_people,
    is_post,
    is_public_agency,
    is_service_of_outlet,
    is_titled,
)
from workbench.analysis.languages.slavic.brands import (
    ANALYSTS,
    MAKERS,
    ORGANISERS,
    PROJECTS,
    are_analysts,
    are_makers,
    are_organisers,
    are_partisans,
    is_of_brand,
    is_person_of_firm,
    is_project,
    is_several,
    past_mark,
)
from workbench.analysis.languages.slavic.data import trim_data
from workbench.analysis.languages.slavic.heads import find_head, words_near
from workbench.analysis.languages.slavic.joint import split_joint
from workbench.analysis.languages.slavic.nameless import (
    ONLINE,
    USERS,
    are_some_people,
    bears_nick,
    is_crowd_online,
    is_of_camera,
    is_unnamed,
)
from workbench.analysis.languages.slavic.offices import (
    OF_SHIP,
    holds_office_too,
    is_former,
    is_of_ship,
    is_retired,
    leads_body,
    serves_body,
)
from workbench.analysis.languages.slavic.placed import is_of_place
from workbench.analysis.mentions.firms import is_in_firm
from workbench.analysis.mentions.named import (
    Named,
    TypeRule,
    begins,
    first_answer,
    when,
)
from workbench.analysis.mentions.spokesmen import type_of_spokesman
from workbench.analysis.mentions.strangers import is_insider
from workbench.analysis.sentence.sentence import (
    ROLES,
    Scene,
)
from workbench.analysis.words.tokens import words

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


def settle(scene: Scene, mention: Mention, source: Source) -> Source:
    """Иштван Рой, | возглавляющий полицию: whom nothing but a participle tells"""
    told = source.type == "person" and source.head < 0
    if told and scene.lower(mention.last) == "," and leads_body(scene, mention.last + 1):
        return source._replace(type="official")
    return source


def type_by_words(named: Named) -> str | None:
    """What the rules for Slavic languages say, in order."""
    return first_answer(RULES, named)


def _tells_inside(named: Named) -> bool:
    """лица, знакомые с ситуацией: nothing is said of who they are"""
    return is_insider(named.scene, named.mention)


def _is_spokesman(named: Named) -> str | None:
    if named.head_class != "neutral_role":
        return None
    if named.person and is_in_firm(named):
        return "person"
    return type_of_spokesman(
        named, of_brand=is_of_brand(named.scene, past_mark(named), named.mention.last)
    )


def _is_site_of(named: Named) -> str | None:
    """сайт НБУ, офіційний сайт «Борника», канал мэрии: no outlet, but whose it is"""
    site = named.head_class == "outlet" and named.scene.starts_with(named.head, SITES)
    if not site and not (named.head_class == "social" and _is_account(named)):
        return None
    near = _owner_near(named, titles=site)
    if "document" in near:  # сайт | реестра
        return "document"
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
    return any(stem in named.scene.lower(named.head) for stem in ACCOUNTS)


ACCOUNTS = (
    *("канал", "страни", "сторін", "каунт", "фейсбу", "инстаграм", "інстаграм", "телеграм"),
    *("твиттер", "твіт", "соцсет", "соцмереж"),
)


def _is_group_of(named: Named) -> str | None:
    """группа, команда учёных: who they are; not: группа «Соседи», группа жителей района"""
    if named.head_class not in GROUPS or not begins(named, "групп", "команд", "коллектив"):
        return None
    at = named.head + 1
    of = named.scene.classes[at] if at < named.mention.last else frozenset()
    return next((TYPES_OF[name] for name in TYPES_OF if name in of), None)


GROUPS = ("social", "organisation")
TYPES_OF = {"official_role": "official", "person_role": "person"}


def _is_of_body(named: Named) -> bool:
    """коментар НБУ, комментарий компании: a paper; not: комментарий под видео"""
    return any(classes & {"official_body", "organisation"} for classes in named.near)


def _forecasts(named: Named) -> bool:
    """синоптик Ольга Рой: a person; not: синоптики; синоптик | гидрометцентра"""
    return not is_several(named) and not _is_of_body(named)


SITES = ("сайт", "вебсайт", "веб-сайт", "портал")
OWNERS = frozenset(("official_body", "official_role", "organisation", "document"))
RULES: tuple[TypeRule, ...] = (
    _is_site_of,
    _is_group_of,
    is_public_agency,
    when(is_service_of_outlet, "agency", of=("official_body",), begins=("служб", *STATE)),
    when(is_channel, "agency", of=("social",), begins=("канал",)),
    when(is_group_of_trade, "organisation", of=("social",), begins=("групп", "груп")),
    when(_tells_inside, "unnamed"),
    when(holds_office_too, "official", of=ROLES),
    when(is_former, "person", of=ROLES),
    heads_public_agency,
    when(are_partisans, "organisation", of=("person_role", "neutral_role")),
    when(is_of_people, "organisation", of=("official_body", "neutral_role"), begins=ASSEMBLIES),
    when(is_of_ship, "person", of=ROLES, begins=OF_SHIP),
    _is_spokesman,
    is_unnamed,
    when(is_person_of_firm, "person", of=("organisation",)),
    when(is_retired, "person", of=("official_role",)),
    when(serves_body, "official", of=("person_role",)),
    when(is_logbook, "document", of=("outlet",), begins=("журнал",)),
    when(is_titled, "organisation", of=("official_body",), begins=TITLED),
    when(are_some_people, "unnamed", of=("person_role", "neutral_role")),
    when(is_of_camera, "document", of=("social",)),
    when(bears_nick, "social", of=("person_role",), begins=USERS),
    when(is_crowd_online, "unnamed", of=("person_role",), begins=ONLINE),
    when(is_centre_of_body, "official", of=("organisation",), begins=CENTRES),
    when(is_project, "organisation", of=("document",), begins=PROJECTS),
    when(is_post, "social", of=("document",), begins=POSTED),
    when(_is_of_body, "document", of=("social",), begins=("комментар", "коментар")),
    when(_forecasts, "person", of=("official_role",), begins=("синоптик", "метеоролог")),
    when(are_makers, "organisation", of=("person_role",), begins=MAKERS),
    when(are_organisers, "organisation", of=("person_role",), begins=ORGANISERS),
    when(are_analysts, "organisation", of=("person_role",), begins=ANALYSTS),
)


def type_of_stranger(scene: Scene, mention: Mention) -> str:
    """Reuters, «Ромашка» | сообщила; Петров | сообщил"""
    first, last = scene.tokens[mention.first], scene.tokens[mention.last - 1]
    placed = not first.is_capitalised or is_of_place(scene, mention.first - 1)
    if placed and last.text.isascii() and mention.hint == "oblique":
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
