"""The roles in a clause that reports to its source: who says so, or where it comes from.

A row of the tables says whom a clause may have its words from; they are asked in order.
"""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis.frame import Mention
from workbench.analysis.frames.reporting import Role, Roles, Verb
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene


def source_of(verb: Verb, roles: Roles, *, looks_back: bool) -> Mention | None:
    """Return who says so; where nobody is named, the place or the paper that it comes from."""
    choices = SOURCES
    if verb.scene.language.subject_may_lead:
        choices = LOOKING_BACK if looks_back else NAMED
    return next(filter(None, (choose(verb, roles) for choose in choices)), None)


def paper_that_quotes(verb: Verb, roles: Roles) -> Mention | None:
    """наводяться | в повідомленні | слова директора"""
    alone = verb.is_a("quoting") and not roles.one(Role.CITED)
    return roles.one(Role.MEDIUM) if alone else None


def agent(verb: Verb, roles: Roles) -> Mention | None:
    """повідомлено | мером | на брифінгу"""
    return roles.one(Role.AGENT)


def speaker(verb: Verb, roles: Roles) -> Mention | None:
    """сказал | министр; the paper in which something common shows something is more"""
    own, scene = verb.subject, verb.scene
    if own is None:
        return None
    speaks = any(
        scene.classes[at] & SPEAKING or (at and scene.tokens[at].is_capitalised)
        for at in range(own.first, own.last)
    )
    return own if speaks or not paper(verb, roles) else None


SPEAKING = ROLES | BODIES


def people_there(verb: Verb, roles: Roles) -> Mention | None:
    """в мэрии | сообщили"""
    return roles.one(Role.PLACE) if verb.is_plural else None


def others_there(scene: Scene, roles: Roles) -> list[Mention]:
    """сообщили в полиции | и в | мэрии: the places that a conjunction joins to another"""
    places = roles.all(Role.PLACE)
    ends = {place.last for place in places if scene.has(place.last, "coordinating")}
    return [place for place in places if place.first - 2 in ends]


def paper(verb: Verb, roles: Roles) -> Mention | None:
    """говорится | в письме"""
    return roles.one(Role.MEDIUM) if verb.is_a("showing") else None


def place(verb: Verb, roles: Roles) -> Mention | None:
    """известно | в мэрии"""
    return roles.one(Role.PLACE) if verb.names_nobody else None


def there(verb: Verb, roles: Roles) -> Mention | None:
    """заверили | там"""
    return roles.one(Role.THERE)


def medium(verb: Verb, roles: Roles) -> Mention | None:
    """на сайте | пишут; уверяют | в паблике «Слобода»"""
    if not verb.names_nobody:
        return None
    return roles.one(Role.MEDIUM) or roles.one(Role.LISTENER)


def anywhere(verb: Verb, roles: Roles) -> Mention | None:
    """These figures come | from the ministry"""
    return roles.one(Role.PLACE)


def subject(verb: Verb, roles: Roles) -> Mention | None:
    """the ministry | said"""
    return verb.subject


Choice = Callable[[Verb, Roles], Mention | None]
SOURCES: tuple[Choice, ...] = (
    paper_that_quotes,
    agent,
    speaker,
    people_there,
    paper,
    place,
    there,
    medium,
    anywhere,
)
NAMED: tuple[Choice, ...] = (subject,)
"""Where each verb has a subject, whatever else stands beside it."""
LOOKING_BACK: tuple[Choice, ...] = (subject, paper, anywhere)
