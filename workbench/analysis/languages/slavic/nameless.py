"""Sources without a name to their type: источник в полиции, один из жильцов."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named
from workbench.analysis.mentions.spokesmen import OF_STATE
from workbench.analysis.mentions.strangers import are_counted_people
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ANIMATE, NOUN


def is_unnamed(named: Named) -> str | None:
    """источник в полиции -> official; один из жильцов, некоторые эксперты -> person"""
    if named.head_class != "unnamed":
        return None
    scene, near = named.scene, frozenset().union(*named.near)
    first = next(filter(None, named.near), near)
    if "document" in first and scene.phrase(named.head)[1] == "unnamed":
        return "document"  # один з листів
    if near & OF_STATE or scene.some(_is_of_country, named.head + 1, named.mention.last):
        return "official"
    some = "unnamed" not in near and _is_of_people(named, near) and _is_some_of(scene, named.head)
    return "person" if some else "unnamed"


def _is_of_people(named: Named, near: frozenset[str]) -> bool:
    """один из | жильцов |, некоторые | эксперты"""
    after = range(named.head + 1, named.mention.last)
    known = not near.isdisjoint(("person_role", "neutral_role"))
    return known or any(named.scene.word(at).is_a(ANIMATE) for at in after)


def _is_of_country(scene: Scene, at: int) -> bool:
    """источник во | французском | руководстве"""
    leads = scene.starts_with(at, ("руководств", "керівництв", "верхушк", "верхівц"))
    return leads and scene.lower(at - 1).endswith(("ском", "цком", "ському", "цькому", "ской"))


def _is_some_of(scene: Scene, head: int) -> bool:
    """один из, некоторые, ряд: not a word for somebody without a name; злые языки"""
    named, (stop, name) = scene.starts_with(head, SOMEBODY), scene.phrase(head)
    if name == "unnamed":
        return not scene.word(stop - 1).is_a(NOUN)
    return not (named or scene.word(head).is_a(ANIMATE))


SOMEBODY = ("источник", "джерел", "собеседн", "співрозмовн", "инсайд", "інсайд")


def bears_nick(named: Named) -> bool:
    """пользователь RiverRat, користувач під ніком @nich: known by nothing else"""
    scene, first = named.scene, named.head + 1
    last = min(scene.find((",",), first, first + FAR, otherwise=first + FAR), len(scene.tokens))
    return named.person is None and scene.some(_is_nick, first, last)


def _is_nick(scene: Scene, at: int) -> bool:
    """| RiverRat |, под | ником |; not: пользователь | X"""
    text = scene.tokens[at].text
    alone = text.isascii() and len(text) > 1 and text[0].isalpha() and not scene.classes[at]
    return alone or text == "@" or scene.starts_with(at, ("ник", "нік"))


def is_crowd_online(named: Named) -> bool:
    """користувачі соцмереж, коментатори у фейсбуці: of a network, and nothing else said of them"""
    scene, last = named.scene, named.mention.last
    several = scene.language.persons.is_plural(scene, named.head, named.mention.hint)
    bare = last == named.head + 1 and scene.starts_with(named.head, USERS)
    end = min(last + 2, len(scene.tokens))
    online = scene.some(_is_network, named.head + 1, end)
    return several and not named.person and (bare or online)


def _is_network(scene: Scene, at: int) -> bool:
    """| соцмереж, | Facebook, | інтернету"""
    return scene.has(at, "social") or scene.starts_with(at, NETWORKS)


NETWORKS = ("сети", "сеть", "мереж", "інтернет", "интернет")
ONLINE = ("пользовател", "юзер", "користувач", "комментатор", "коментатор", "дописувач")


def are_some_people(named: Named) -> bool:
    return are_counted_people(named.scene, named.mention)


def is_of_camera(named: Named) -> bool:
    """запис із камери спостереження, відео з реєстратора: nobody has posted it"""
    return named.scene.any_stem(CAMERAS, named.head + 1, named.mention.last)


CAMERAS = (
    *("камер", "відеокамер", "видеокамер", "реєстратор", "регистратор", "відеореєстр"),
    *("видеорегистр", "відеоспостереж", "видеонаблюд", "спостережен", "наблюдени"),
)
FAR = 6
USERS = ("пользовател", "юзер", "користувач", "блогер")
