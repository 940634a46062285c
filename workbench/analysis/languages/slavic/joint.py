"""Slavic mentions that stand side by side without a mark between them."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.enumerated import split_listed
from workbench.analysis.languages.slavic.heads import find_head
from workbench.analysis.languages.slavic.insiders import with_tail
from workbench.analysis.languages.slavic.placed import past_place
from workbench.analysis.languages.slavic.two_sources import split_two
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.mentions.strangers import FAMILIAR
from workbench.analysis.sentence.attributes import noun_of_attribute
from workbench.analysis.sentence.sentence import Scene, is_plain_adjective
from workbench.analysis.words.word import ADJECTIVE, PARTICIPLE


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """Each source of a mention: полиция | и | прокуратура; ТСН.ua | главный врач Иван Роу"""
    listed = split_listed(scene, mention)
    return [with_tail(scene, side) for one in listed for side in _sides(scene, one)]


def _sides(scene: Scene, mention: Mention) -> list[Mention]:
    """| полиция | и | прокуратура |: of what no comma parts"""
    mention = past_place(scene, _past_participle(scene, mention))
    return [one for side in split_two(scene, mention) for one in _split_outlet(scene, side)]


def _past_participle(scene: Scene, mention: Mention) -> Mention:
    """работающие в порту | грузчики: what somebody is doing tells not who he is"""
    first = mention.first
    noun = noun_of_attribute(scene, first, mention.last)
    knows = scene.starts_with(first, FAMILIAR)  # посвящённые в сделку | люди
    if noun <= first or knows or not scene.word(first).is_a(PARTICIPLE, but=ADJECTIVE):
        return mention
    return mention._replace(first=scene.back(is_plain_adjective, first + 1, noun))


def _split_outlet(scene: Scene, mention: Mention) -> list[Mention]:
    """в интервью ТСН.ua | главный врач Иван Роу: an outlet before a role has been told"""
    stop, name = scene.phrase(mention.first)  # Московский | комсомолец
    first = stop if name == "outlet" else mention.first
    first = scene.past(_is_of_outlet, first, mention.last)
    rest = Mention(first, mention.last, mention.hint)
    known = scene.any_has("outlet", mention.first, first)
    titled = scene.in_quotation(first)  # телеканал | «Звезда»
    own = titled or _is_of_body(scene, mention.first, first)
    speaks = not own and (find_head(scene, rest)[1] in SPEAKERS or find_person(scene, rest))
    if known and mention.first < first < mention.last and speaks:
        quoting = scene.tree.case(mention.first) == "Nom" != scene.tree.case(first)
        outlet = Mention(mention.first, first, "relay")
        return [rest._replace(hint="oblique"), outlet] if quoting else [rest]
    return _without_told(scene, mention)


def _is_of_body(scene: Scene, site: int, owner: int) -> bool:
    """сайт | администрации Омска: whose it is"""
    body = scene.has(owner, "official_body") or scene.has(owner, "organisation")
    return body and scene.starts_with(site, SITES)


SITES = ("сайт", "вебсайт", "портал")


def _is_of_outlet(scene: Scene, at: int) -> bool:
    """газета | Kaleva | гендиректора верфи"""
    return scene.has(at, "outlet") or scene.tokens[at].text.isascii()


def _without_told(scene: Scene, mention: Mention) -> list[Mention]:
    """Тимур Рахлин | агентству «Весь спорт»: whom he told stands right after his name"""
    end = _title_told(scene, mention)
    if end < mention.last:
        return [mention._replace(last=end), Mention(end, mention.last, "told")]
    return [mention]


def _title_told(scene: Scene, mention: Mention) -> int:
    """Писарев | «Чемпионату»; Писарев | Sport Line: a title behind a name, else the end

    In quotation marks it has a case of its own, or Latin letters. защитник | «Зари»: behind what
    is no name it tells whose he is.
    """
    at = scene.first(_opens_title, mention.first + 1, mention.last, otherwise=mention.last)
    person = find_person(scene, mention._replace(last=at))
    named = person[1] == at if person else at == mention.first + 1 and _is_name(scene, at - 1)
    native = not scene.tokens[at - 1].text.isascii()
    foreign = native and scene.past(_is_foreign, at, mention.last) == mention.last
    own_case = at < mention.last - 1 and not scene.word(at + 1).subject
    return at if named and (foreign or own_case) else mention.last


def _opens_title(scene: Scene, at: int) -> bool:
    named = scene.tokens[at].is_capitalised and len(scene.tokens[at].text) > 1
    return scene.in_quotation(at) or (named and _is_foreign(scene, at))


def _is_foreign(scene: Scene, at: int) -> bool:
    """Sport.ua; not: «, Гук"""
    token = scene.tokens[at]
    return token.text.isascii() and (token.is_word or token.text == ".")


def _is_name(scene: Scene, at: int) -> bool:
    """| Писарев |: a capital that no list knows"""
    named = scene.tokens[at].is_capitalised and bool(scene.word(at).subject)
    return named and not scene.classes[at] and not scene.in_quotation(at)


SPEAKERS = frozenset(("official_role", "person_role", "neutral_role", "unnamed"))
