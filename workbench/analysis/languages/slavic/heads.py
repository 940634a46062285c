"""Which word is the head of a Slavic mention: the one that says what it is."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.insiders import opens_tail
from workbench.analysis.languages.slavic.phrases import WITH
from workbench.analysis.mentions.heads import PRIORITY, class_of, may_be_head
from workbench.analysis.sentence.attributes import noun_of_attribute
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, ANIMATE

MODIFIERS = (
    "месцев",
    "місцев",
    "местн",
    "военн",
    "військов",
    "полицейск",
    "поліцейськ",
    "слідч",
    "дежурн",
    "чергов",
)


def find_head(scene: Scene, mention: Mention) -> tuple[int, str]:
    """The first noun with a class: начальник | полиции"""
    aside = _attributes(scene, mention)
    own = (at for at in range(mention.first, mention.last) if at not in aside)
    at = next((at for at in own if _is_head(scene, at, mention)), -1)
    return (_last_of_phrase(scene, at, mention.last), _class_of(scene, at)) if at >= 0 else (-1, "")


def _is_head(scene: Scene, at: int, mention: Mention) -> bool:
    """A noun with a class, and none that only describes the next"""
    if not may_be_head(scene, at, mention, found=False) or acts_for(scene, at):
        return False
    return bool(_class_of(scene, at)) and not _is_modifier(scene, at, mention.last)


def acts_for(scene: Scene, at: int) -> bool:
    """| исполняющий | обязанности, | и | . о. министра: what he acts as says who he is"""
    short = [scene.lower(n) for n in range(at, at + 4)] in SHORT
    return short or (scene.starts_with(at, ACTING) and scene.starts_with(at + 1, DUTIES))


ACTING = ("виконувач", "виконуюч", "исполняющ", "исполнявш")
DUTIES = ("обов'язк", "обязанност")
SHORT = [["и", ".", "о", "."], ["в", ".", "о", "."]]


def _attributes(scene: Scene, mention: Mention) -> set[int]:
    """близкий к правительству | источник: adjectives with what they lead to say nothing of it"""
    first, last = mention.first, mention.last
    return {i for at in range(first, last) for i in range(at, noun_of_attribute(scene, at, last))}


def _class_of(scene: Scene, at: int) -> str:
    """Of a name of several words, that of all of them together; | пациенты | клиники"""
    name = scene.phrase(at)[1]
    known = name if name in PRIORITY and name != "unnamed" else class_of(scene, at)
    return known or ("person_role" if _is_somebody(scene, at) else "")


def _is_somebody(scene: Scene, at: int) -> bool:
    """A common noun of somebody alive that no list has"""
    common = not scene.tokens[at].is_capitalised and not scene.classes[at]
    return common and scene.word(at).is_a(ANIMATE, but=ADJECTIVE)


def _last_of_phrase(scene: Scene, at: int, last: int) -> int:
    """Счётной | палаты: the noun of a name of several words"""
    stop, name = scene.phrase(at)
    if name not in PRIORITY or name == "unnamed" or stop > last:
        return at
    # міська | рада: a noun that may be an adjective too
    return next((i for i in range(at, stop) if not _describes(scene, i)), stop - 1)


def _describes(scene: Scene, at: int) -> bool:
    """| міської | ради, | слідчу | групу; not: | службу | безпеки"""
    alike = scene.lower(at).endswith("у") and scene.lower(at + 1).endswith(("у", "ю"))
    return alike or scene.word(at).is_a(ADJECTIVE)


def _is_modifier(scene: Scene, at: int, last: int) -> bool:
    """военный | обозреватель, местные | каналы: the noun is the next word"""
    if at + 1 >= last or scene.phrase(at)[1] in PRIORITY or not _may_describe(scene, at):
        return False
    if "" in (_class_of(scene, at), _class_of(scene, at + 1)):
        return False
    cases = {scene.tree.case(at), scene.tree.case(at + 1)}
    if "" not in cases and len(cases) > 1:
        return False  # заведующий | сектором
    noun = scene.tokens[at + 1]
    common = "-" in noun.text or (scene.has(at + 1, "outlet") and not scene.has(at + 1, "proper"))
    named = noun.is_capitalised and not common  # местные | СМИ
    return not named


def _may_describe(scene: Scene, at: int) -> bool:
    """| военный, | местные, | дежурный"""
    shaped = scene.word(at).is_a(ADJECTIVE) or scene.lower(at).endswith(("ий", "их", "ої"))
    return shaped or scene.starts_with(at, MODIFIERS)


def words_near(scene: Scene, mention: Mention, head: int) -> list[int]:
    """What follows the head first: начальник | управления полиции"""
    aside = _attributes(scene, mention) | _topic(scene, mention, head)
    first = max(head + 1, scene.phrase(head)[0])  # член совета директоров | банка
    last = scene.first(_opens_apposition, head + 1, mention.last, otherwise=mention.last)
    near = (*range(first, last), *range(mention.first, head))
    return [at for at in near if at not in aside and not _is_dealt_with(scene, at)]


def _opens_apposition(scene: Scene, at: int) -> bool:
    """климатолог Ханс Роу | , | один из авторов доклада ООН: what else he is tells less of it

    источник | , | близкий к мэрии: and what he is near to, nothing
    """
    return scene.lower(at) == "," and (
        opens_tail(scene, at) or scene.any_of(CALLED, at + 1, at + 3)
    )


CALLED = frozenset((*ROLES, "unnamed"))


def _topic(scene: Scene, mention: Mention, head: int) -> set[int]:
    """руководитель группы | по вопросам разведки | ISW: on what, before whose it is

    Of a body with a capital all that follows: начальник Управления | по охране лесов
    """
    on = scene.find(("по",), head + 1, mention.last)
    if on < 0:
        return set()
    whole = scene.has(on - 1, "official_body") and scene.token(on - 1).is_capitalised
    end = scene.first(_is_named_body, on + 1, mention.last, mention.last if whole else on)
    return set(range(on, end))


def _is_named_body(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised and scene.is_of(at, BODIES)


BODIES = words("organisation official_body")


def _is_dealt_with(scene: Scene, at: int) -> bool:
    """відділ роботи зі | ЗМІ, отдел по связям с | прессой: the press is not what it is a part of"""
    return scene.has(at, "outlet") and scene.lower(at - 1) in WITH
