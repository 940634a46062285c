"""What belongs to an English outlet that is told: its newspaper, its programme, its host."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.words.tokens import words

MEDIA = words(
    "newspaper newspapers magazine programme program programmes show podcast paper website site"
    " radio television tv channel station broadcaster network newswire wire journal tabloid daily"
    " weekly portal agency documentary"
)
HOSTS = words(
    "host presenter anchor correspondent reporter journalist interviewer columnist affiliate editor"
)
POSSESSIVE = ("'s", "s'")


def past_outlet(scene: Scene, at: int, last: int) -> int:
    """told the BBC's | Today programme | that …, LBC's | breakfast show; CNN | host Ann Roe"""
    at = scene.past(numbers_outlet, past_slash(scene, at), last)
    if owner := _past_owner(scene, at, last):
        at = scene.past(_names_part, owner, last)
        at += scene.lower(at + 1) in MEDIA
    if scene.lower(at) == "news" and scene.lower(at + 1) in MEDIA:
        at += 1
    if at < last and scene.lower(at) in MEDIA:
        at += 1
    at = min(at + (scene.lower(at) in HOSTS), last)
    return scene.past(is_capital, at, last) if scene.lower(at - 1) in HOSTS else at


def past_slash(scene: Scene, at: int) -> int:
    """RFE | /RL |: behind the other half of a title, where there is one"""
    glued = scene.lower(at) == "/" and scene.tokens[at - 1].end == scene.tokens[at].start
    return at + 2 if glued and scene.token(at + 1).is_capitalised else at


def numbers_outlet(scene: Scene, at: int) -> bool:
    """BBC | Radio 5 Live |, Channel | 4 News |, BBC | Radio Scotland's |; not: told CNN | 5 died"""
    before, token = scene.lower(at - 1), scene.tokens[at]
    if before in NUMBERED:
        owner = token.is_capitalised and token.lower.endswith("'s")
        return owner or token.text[:1].isdigit() or token.lower in NUMBERED
    part = scene.has(at, "outlet_title") or token.lower in PARTS
    titled = token.is_capitalised and part
    return titled or (before[:1].isdigit() and token.text in ("Live", "Extra"))


PARTS = words("business sport sports world international arabic english")
NUMBERED = words("radio channel tv news sports france")


def _past_owner(scene: Scene, at: int, last: int) -> int:
    """told CNN's | Ann Roe; told Sky News' | Ann Roe; told Radio 4's | Today: past the owner"""
    if at < last and scene.token(at).text in ("'", "’") and scene.lower(at - 1).endswith("s"):
        return at + 1
    return at if scene.lower(at - 1).endswith(POSSESSIVE) else 0


def _names_part(scene: Scene, at: int) -> bool:
    """| Good Morning Scotland |, | Six O'Clock News |"""
    return scene.tokens[at].is_capitalised or scene.tokens[at].text[:1].isdigit()
