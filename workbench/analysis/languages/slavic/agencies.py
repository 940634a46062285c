"""Agencies, centres and councils of the press, of the state and of others; channels, posts."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.named import Named, begins
from workbench.analysis.mentions.posts import AUTHORS
from workbench.analysis.mentions.types import is_press_agency
from workbench.analysis.sentence.sentence import (
    BODIES,
    Scene,
    is_plain_adjective,
    names_outlet,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ANIMATE, GENITIVE

PUBLIC = (
    "европейск",
    "європейськ",
    "государствен",
    "державн",
    "федеральн",
    "национальн",
    "національн",
    "междунар",
    "міжнар",
    "космическ",
    "космічн",
)
"""Not of the press is an agency that is called so, whatever its name."""
PRIVATE = (
    "реклам",
    "турист",
    "нерухом",
    "недвижим",
    "кадров",
    "модельн",
    "шлюбн",
    "брачн",
    "детектив",
    "маркетинг",
    "консалт",
    "рейтинг",
    "креатив",
    "перекла",
    "перевод",
    "охоронн",
    "охранн",
    "дизайн",
)
STATE = ("метеоагент", "госагент", "держагент", "нацагент", "росагент")


def is_public_agency(named: Named) -> str | None:
    """агентство по лекарствам, европейское агентство, Госагентство: not a news agency"""
    scene, head = named.scene, named.head
    if named.head_class == "outlet" and scene.starts_with(head, STATE):
        return "official"
    if is_press_agency(named) is not False:
        return None
    return next((kind for test, kind in AGENCIES if test(named)), None)


def _is_private(named: Named) -> bool:
    """рекламное | агентство, агентство | недвижимости"""
    return any(named.scene.starts_with(named.head + beside, PRIVATE) for beside in (-1, 1))


def _is_for_matter(named: Named) -> bool:
    """європейське | агентство; агентство США | з | ліків"""
    scene, behind = named.scene, named.head + 1
    behind += scene.has(behind, "place")
    return scene.starts_with(named.head - 1, PUBLIC) or scene.lower(behind) in ("по", "з", "із")


def heads_public_agency(named: Named) -> str | None:
    """директор Европейского агентства, глава агентства по лекарствам: of the state as well"""
    scene, last = named.scene, named.person[0] if named.person else named.mention.last
    if named.head_class not in ("person_role", "neutral_role") or begins(named, *AUTHORS):
        return None
    at = scene.first(_is_body, named.head + 1, last, otherwise=last)
    own = Named(scene, Mention(named.head, last, ""), at, "outlet", None)
    if at == last or is_press_agency(own) is not False:
        return None
    if at + 1 == last and scene.lower(at - 1) in ("", scene.lower(named.head)):
        return "official" if PUBLIC_AGENCY.search(scene.text) else None
    return "official" if is_public_agency(own) == "official" else None


def _is_body(scene: Scene, at: int) -> bool:
    return scene.is_of(at, BODIES)


PUBLIC_AGENCY = re.compile(r"(?i)\b(?:агентств|агенці)\w* (?:по|з|із) (?!посил)[а-яёіїєґ]")


def _is_named_after(named: Named) -> bool:
    """американское агентство | Bloomberg, агентство | БТА"""
    at = named.head + 1
    return at < named.mention.last and named.scene.tokens[at].is_capitalised


def _has_genitive(named: Named) -> bool:
    """агентство | водных путей: it says what it is an agency of"""
    at = named.head + 1
    return at < named.mention.last and named.scene.word(at).is_a(GENITIVE)


def is_service_of_outlet(named: Named) -> bool:
    """Русская служба | Би-би-си: no service of the state"""
    return named.scene.some(names_outlet, named.head, named.mention.last)


AGENCIES = (
    (_is_private, "organisation"),
    (is_service_of_outlet, "agency"),
    (_is_for_matter, "official"),
    (_is_named_after, "agency"),
    (_has_genitive, "official"),
)


def is_channel(named: Named) -> bool:
    """канал CBS, «31 канал», в эфире канала «Россия»: one of television, and no account"""
    known = named.scene.some(_names_channel, named.mention.first, named.mention.last)
    return known or named.scene.any_stem(ON_AIR, 0, named.head)


def _names_channel(scene: Scene, at: int) -> bool:
    """канал | CBS, | 31 | канал, | 12-й | канал"""
    return names_outlet(scene, at) or scene.tokens[at].text[0].isdigit()


ON_AIR = ("эфир", "ефір", "телепередач", "телепрограм", "интервью", "інтерв")


def is_centre_of_body(named: Named) -> bool:
    """Центр здоров'я | МОЗ, национальный центр | по надзору, институт | статистики: of the state

    державний | центр
    """
    scene, head = named.scene, named.head
    if scene.starts_with(head, ("центр",)) and scene.starts_with(head - 1, OF_STATE):
        return True
    of_state = scene.starts_with(head - 1, PUBLIC) and scene.lower(head + 1) in ("по", "з", "із")
    counts = scene.any_stem(("статистик",), head + 1, named.mention.last)
    return of_state or counts or scene.any_has("official_body", head + 1, named.mention.last)


OF_STATE = ("державн", "государств", "урядов", "правительств")
CENTRES = ("центр", "інститут", "институт", "лаборатор")


def is_of_people(named: Named) -> bool:
    """совет хлопкоробов, комитет солдатских матерей: of those in it; not: совет министров"""
    scene = named.scene
    at = scene.past(_describes, named.head + 1, named.mention.last)
    if at >= named.mention.last or not scene.lower(at).endswith(OF_MANY):
        return False
    alive = scene.word(at).is_a(ANIMATE) or scene.has(at, "person_role")
    return alive and not scene.is_of(at, STATESMEN)


def _describes(scene: Scene, at: int) -> bool:
    """комитет | солдатских | матерей; not: рада | фермерів |, which may also be whose it is"""
    return is_plain_adjective(scene, at) and not scene.has(at, "person_role")


OF_MANY = ("ов", "ев", "ей", "ых", "их", "ів", "їв")
STATESMEN = frozenset(("official_role", "official_body", "neutral_role"))
ASSEMBLIES = ("совет", "комитет", "палата", "штаб", "рада", "рад", "комітет")


def is_titled(named: Named) -> bool:
    """бюро «Спис Рейсер»: no body of the state is called so"""
    return named.scene.in_quotation(named.head + 1)


TITLED = ("бюро", "совет", "комитет", "комітет", "рада")


def is_group_of_trade(named: Named) -> bool:
    """консалтингова група «Схід», | инвестиционная | группа: no group of those who chat"""
    return named.scene.starts_with(named.head - 1, PRIVATE + TRADES)


TRADES = (
    *("инвест", "інвест", "финанс", "фінанс", "промышл", "промисл", "страхов", "юридич", "торгов"),
    *("строит", "будівел", "аналит", "аналіт", "эксперт", "експерт", "исследов", "дослідн"),
    *("правозащит", "правозах", "медицин", "медичн", "музык", "музич", "энерг", "енерг", "агро"),
)


def is_logbook(named: Named) -> bool:
    """журнал проверок: no periodical"""
    return named.scene.starts_with(named.head + 1, LOGGED)


LOGGED = (
    *("провер", "перевір", "осмотр", "огляд", "учет", "облік", "регистрац", "реєстрац"),
    *("вызов", "виклик", "обход", "обхід", "дежурств", "чергуван", "посещен", "відвідув"),
)


def is_post(named: Named) -> bool:
    """публікація | у Facebook-спільноті, сообщение | в Telegram: a post; not: заява у Facebook"""
    scene = named.scene
    last = min(named.mention.last + NEAR_POST, len(scene.tokens))
    ends = scene.find(",.:;—–-", named.head + 1, last, otherwise=last)
    return scene.some(_leads_to_social, named.head + 1, ends)


LEADING = words("у в на")


def _leads_to_social(scene: Scene, at: int) -> bool:
    """публікація | у | Facebook-спільноті"""
    return scene.lower(at) in LEADING and scene.any_has("social", at + 1, at + 4)


POSTED = ("повідомленн", "публікаці", "сообщени", "публикаци", "запис")
NEAR_POST = 4
"""Tokens behind a mention in which a network is named."""
