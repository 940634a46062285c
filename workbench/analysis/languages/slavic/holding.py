"""What a Slavic sentence says somebody is: the mayor, by a comma, a dash or a verb."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import DASHES, ROLES, Scene
from workbench.analysis.words.tokens import words

BECOMING = (
    *("стал", "стане", "станов", "назнач", "избра", "избир", "переизбр", "утвержд", "явля"),
    *("признач", "обра", "обир", "переобр", "затвердж", "оставал", "залиша"),
)
HEADING = (
    *("возглав", "руковод", "командует", "командовал", "очоли", "очолю", "керує", "керува"),
    *("командує", "командува"),
)
POSTS = words("на пост посаду должность")
LONGEST = 8
"""Tokens from a name to the verb that tells what somebody is."""
WORDY = 4
"""Tokens of an office before its verb: новым министром финансов | стала"""


def holds_office(scene: Scene, mention: Mention) -> bool:
    """Анна Сомова, | мэр Тарска |, приехала; Анну Сомову | назначили | министром"""
    ways = (_is_told_behind, _is_told_before, _is_told_by_verb, _follows_verb)
    return any(tells(scene, mention) for tells in ways)


def _is_told_behind(scene: Scene, mention: Mention) -> bool:
    """Анна Сомова |, мэр Тарска,; Анна Сомова | — мэр Тарска"""
    sign, first = scene.lower(mention.last), mention.last + 1
    if sign not in DASHES and sign != ",":
        return False
    end = _end_of_office(scene, first)
    return end > 0


CLOSING = frozenset((",", ".", ";", ")", "—", "–", "-", ""))


def _is_told_before(scene: Scene, mention: Mention) -> bool:
    """Мэр Тарска — | Анна Сомова"""
    dash = mention.first - 1
    return dash > 0 and scene.lower(dash) in DASHES and _end_of_office(scene, 0, dash) == dash


def _is_told_by_verb(scene: Scene, mention: Mention) -> bool:
    """Анну Сомову | в мае назначили министром; Анна Сомова | возглавила полицию"""
    for at in range(mention.last, min(mention.last + LONGEST, len(scene.tokens) - 1)):
        if scene.lower(at) in ENDS or (scene.tokens[at].is_capitalised and at > mention.last):
            return False
        if scene.starts_with(at, HEADING):
            return scene.any_has("official_body", at + 1, at + LONGEST)
        if scene.starts_with(at, BECOMING):
            first = scene.past(_is_post, at + 1, len(scene.tokens))
            return _end_of_office(scene, first, become=first == at + 1) > 0
    return False


def _follows_verb(scene: Scene, mention: Mention) -> bool:
    """Министром финансов стала | Анна Сомова"""
    verb = mention.first - 1
    if verb < 1 or not scene.starts_with(verb, BECOMING):
        return False
    firsts = range(max(0, verb - WORDY), verb)
    return any(_end_of_office(scene, at, verb, become=True) == verb for at in firsts)


def _is_post(scene: Scene, at: int) -> bool:
    """назначили | на пост | министра"""
    return scene.lower(at) in POSTS


ENDS = words(", . ; : !")


def _end_of_office(
    scene: Scene, first: int, last: int | None = None, *, become: bool = False
) -> int:
    """Where an office without a name ends that begins at a token; 0 where none does.

    What somebody has `become` is in the instrumental: назначили | министром, not | министра
    """
    last = len(scene.tokens) if last is None else last
    end = read_noun_phrase(scene, first, last)
    held = describe(scene, Mention(first, end)) if end > first else None
    if held is None or held.person is not None or held.head_class not in ROLES:
        return 0
    fits = not become or scene.tree.case(held.head) == "Ins"
    return end if fits and held.type == "official" else 0
