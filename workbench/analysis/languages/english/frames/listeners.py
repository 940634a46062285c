"""Who is told in English, and what belongs to an outlet that is: its programme, its host."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.cues import PRONOUNS
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.sentence import Scene, is_capital, names_outlet
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION

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


def read_recipient(scene: Scene, first: int, last: int) -> int:
    """told | a news conference | the dam had held"""
    index = first + int(scene.lower(first) in DETERMINERS)
    if opens_outlet(scene, min(index, last - 1)):
        # told AFP | one person …, told CNN affiliate KCRA | she had …
        return past_outlet(scene, max(index + 1, min(scene.phrase(index)[0], last)), last)
    ends = (at for at in range(index, last) if _ends_recipient(scene, first, at))
    end = next(ends, max(index, last))
    titled = scene.has(index, "outlet") and scene.tokens[index].is_capitalised
    return past_outlet(scene, end, last) if titled else end


def opens_outlet(scene: Scene, at: int) -> bool:
    """| Reuters |; | New | Zealand Herald"""
    return names_outlet(scene, at) or scene.phrase(at)[1] == "outlet"


def _ends_recipient(scene: Scene, first: int, at: int) -> bool:
    """told the board | that …, told the board | on Monday, told the board | it …"""
    token, word = scene.tokens[at], scene.word(at)
    if _is_owner(scene, at) or _is_owner(scene, at - 1):
        return False
    if not token.is_word or token.lower in OPENING:
        return True
    if word.is_a(PREPOSITION | ADVERB) or (word.verb and not word.is_a(NOUN)):
        return True
    return at > first and token.is_capitalised and _ends_name(scene, at - 1)


def _is_owner(scene: Scene, at: int) -> bool:
    """told Orra Magistrates | ' | Court that …"""
    marked = scene.tokens[at].text in ("'", "’") and scene.token(at + 1).is_capitalised
    return marked and scene.lower(at - 1).endswith("s")


OPENING = DETERMINERS | PRONOUNS | {"that"}


def _ends_name(scene: Scene, before: int) -> bool:
    """told reporters | Roe had left: a small word before a capital"""
    small = not scene.tokens[before].is_capitalised and scene.lower(before) not in DETERMINERS
    return small and not scene.has(before, "outlet")
