"""A mention to the noun that carries its type."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import QUOTE_MARKS, ROLES, Scene, is_word

PRIORITY = (
    "unnamed",
    "official_role",
    "person_role",
    "neutral_role",
    "official_body",
    "outlet",
    "social",
    "document",
    "organisation",
)


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """Return the noun and its class; -1 and "" where no word of it has one."""
    titled = mention.hint in ("writes", "told", "outlet") and is_in_title(scene, mention.first)
    if titled and not is_title_of_firm(scene, mention):
        return -1, ""  # пише «Волинський аудит»: a title says nothing of its bearer
    head, name = scene.language.types.find_head(scene, mention)
    return (-1, "") if name in ROLES and _is_inside(scene, mention) else (head, name)


def _is_inside(scene: Scene, mention: Mention) -> bool:
    """у | «Шахтарі» |: a title where somebody is in it, whatever its words may be"""
    led = mention.hint == "oblique" and scene.in_quotation(mention.first)
    return led and scene.language.types.is_inside(scene, mention.first - 1)


def is_in_title(scene: Scene, at: int) -> bool:
    """«Голос»; not: «| Группа | выяснила, что …», words that somebody says"""
    return scene.in_quotation(at) and not scene.is_speech(at)


def is_title_of_firm(scene: Scene, mention: Mention) -> bool:
    """повідомляє | «Укренерго»: a title of one word that is a firm's and no outlet's"""
    own = scene.all_that(is_word, mention.first, mention.last)
    if len(own) != 1 or not scene.in_quotation(own[0]):
        return False
    return scene.classes[own[0]] >= FIRM or scene.lower(own[0]).endswith(FIRM_ENDINGS)


FIRM = frozenset(("organisation", "proper"))
FIRM_ENDINGS = (
    *("транс", "энерго", "енерго", "строй", "буд", "водоканал", "теплосеть", "тепломережа"),
    *("газ", "нефть", "нафта", "банк", "пром", "маш", "сервис", "сервіс", "торг", "снаб"),
)


def may_be_head(scene: Scene, at: int, mention: Mention, *, found: bool) -> bool:
    """In quotation marks only a document, or what stands in them from the beginning."""
    if not is_in_title(scene, at) or (not found and _is_so_called(scene, at)):
        return True
    return not found and (scene.has(at, "document") or scene.in_quotation(mention.first))


def _is_so_called(scene: Scene, at: int) -> bool:
    """так званий | «губернатор» | Севастополя: one word of an office between marks"""
    alone = not any(scene.in_quotation(n) and scene.tokens[n].is_word for n in (at - 1, at + 1))
    around = (scene.tokens[at - 1].text, scene.token(at + 1).text) if at else ("", "")
    marked = all(text and text in QUOTE_MARKS for text in around)
    return alone and marked and scene.is_of(at, OFFICES)


OFFICES = frozenset(("official_role", "neutral_role"))


def class_of(scene: Scene, at: int) -> str:
    """The likeliest class of a noun."""
    classes = scene.classes[at]
    if scene.tokens[at].is_capitalised and at > 0:
        if "outlet_title" in classes and "organisation" not in classes:
            return "outlet"
        if "company_name" in classes:
            return "organisation"
    return next((name for name in PRIORITY if name in classes), "")
