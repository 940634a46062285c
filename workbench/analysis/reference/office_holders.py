"""An office to whom the article has named in it."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.reference.called_too import is_called_too
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.offices import OF_TWO_LETTERS, STEM, is_same_office
from workbench.analysis.reference.record import Entity
from workbench.analysis.reference.stems import stems, tells
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import FEMININE, MASCULINE, PARTICIPLE, PLURAL

ANYBODY = frozenset(word[:STEM] for word in words("политик політик politician чиновник посадовець"))
"""What an office holder is called, whichever the office."""

EXPERTS = frozenset(
    (
        *("экспе", "експе", "специ", "спеці", "фахів", "синоп", "метео", "медик", "врач"),
        *("учены", "вчени", "эконо", "еконо", "юрист", "полит", "політ", "иссле", "дослі"),
    )
)
WHOEVER = ANYBODY | EXPERTS
"""| эксперт |: whoever has spoken, an official too"""


def in_role(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """министр; not: его министр, американский чиновник"""
    own = stems(scene, mention)
    other = len(own) > 1 and bool(own & ANYBODY)
    if other or scene.has(mention.first, "possessive"):
        return None
    if scene.some(_is_somebody, source.head + 1, mention.last):
        return memory.find(lambda e: e.is_person and own <= e.stems)
    gender = _gender_told(scene, source)
    named_so = own & ANYBODY and not scene.starts_with(source.head, SCHOLARS)
    if named_so and (found := find_politician(memory, gender)):
        return found
    if len(own) > 1 and (same := _holder(memory, scene, mention)):
        return same
    return _person_in_role(memory, own, source, gender)


SCHOLARS = ("политолог", "політолог")
"""They are no politicians."""


def _holder(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """глава правительства, глава ведомства: whom the article has called so, or a minister"""
    own = (scene.tokens[at] for at in range(mention.first, mention.last))
    said = [token.lower.removesuffix("'s") for token in own if tells(token) or _is_short(token)]
    return memory.find(lambda e: e.is_person and is_same_office(said, e.stems))


def _is_somebody(scene: Scene, at: int) -> bool:
    """адвокат | арестованного |, жена | певца: of whom another is the lawyer or wife"""
    held = scene.word(at).is_a(PARTICIPLE) and scene.tree.told(at).relation == "nmod"
    return held or scene.has(at, "person_role")


def _gender_told(scene: Scene, source: Source) -> int:
    """Мастер | сказала: the gender of who is called so, as the verb tells it; 0: it does not"""
    asked = scene.word(_verb_of(scene, source)).verb & (MASCULINE | FEMININE | PLURAL)
    return asked if asked in (MASCULINE, FEMININE) else 0


def _verb_of(scene: Scene, source: Source) -> int:
    """Мастер | сказала |; -1 where it is no subject"""
    told = scene.tree.told(source.head)
    return scene.tree.token(told.head) if told.relation in SUBJECTS else -1


def in_office(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """глава кремлёвской администрации: whom the article has called so, in these words or others"""
    if source.head_class not in ROLES or scene.language.reference.is_new(scene, mention, source):
        return None
    if guess_gender(scene, mention, source) == PLURAL:
        return None
    return _holder(memory, scene, mention) or _who_goes_on(memory, scene, source)


def _is_short(token: Token) -> bool:
    """the | PM"""
    return token.text.isupper() and token.lower in OF_TWO_LETTERS


def _who_goes_on(memory: Memory, scene: Scene, source: Source) -> Entity | None:
    """Дональд Трамп заявил, что … | Президент США | добавил: of whom nothing has been told"""
    if not scene.starts_with(_verb_of(scene, source), GOING_ON):
        return None
    last = memory.find(lambda e: e.is_person and e.is_source)
    return last if last and not last.record.kinds else None


GOING_ON = (
    *("добав", "подчерк", "уточн", "поясн", "продолж", "напомн", "заключ"),
    *("дода", "додав", "підкресл", "продовж", "нагада"),
)


def _person_in_role(
    memory: Memory, own: frozenset[str], source: Source, gender: int
) -> Entity | None:
    def is_alike(e: Entity) -> bool:
        return _fits(e, gender) and e.type == source.type

    # Ann Roe, a nurse, sued; | the home secretary | said: one of whom nothing has been told
    long = len(own) > 1
    is_open = not (long and source.head_class == "official_role")
    whole = own if long else NEVER
    return memory.find(
        lambda e: e.is_person and whole <= e.stems,  # российский лидер
        lambda e: e.is_person and bool(own & e.stems),
        lambda e: _is_body_like(e, source) and bool(own & e.stems),
        lambda e: _fits(e, gender) and len(own) == 1 and is_called_too(own, e.stems),
        lambda e: e.is_source and is_alike(e),
        is_alike,
        lambda e: e.is_subject and is_open and _holds_nothing(e),
        lambda e: e.is_source and _fits(e, gender) and bool(own & WHOEVER),
    )


def _fits(entity: Entity, gender: int) -> bool:
    """A person of whose gender nothing speaks against it"""
    return entity.is_person and (not gender or bool(gender & entity.gender))


def _holds_nothing(entity: Entity) -> bool:
    """A person of whom the article has told no office"""
    return entity.is_person and not entity.record.kinds


def _is_body_like(entity: Entity, source: Source) -> bool:
    """a fitter: | the fitter |; a border guard, which is a body's too: | the guard |"""
    own = entity.source.head_class
    return not entity.is_person and (own == source.head_class or own in STAFFED)


STAFFED = words("official_role official_body")


NEVER = frozenset(("",))
"""No stem of anybody's."""


def find_politician(memory: Memory, gender: int = 0) -> Entity | None:
    """Министр Вайс осудил Марту Кляйн | политик: who holds an office, has spoken, or acts"""

    def holds_office(e: Entity) -> bool:
        return _fits(e, gender) and (e.type == "official" or bool(PARTISAN & e.stems))

    return memory.find(
        lambda e: holds_office(e) and e.is_source,
        lambda e: holds_office(e) and e.is_subject,
        holds_office,
        lambda e: _fits(e, gender) and e.is_subject,
    )


PARTISAN = frozenset(
    word[:STEM]
    for word in words("лидер лідер оппозиция опозиція кандидат leader opposition candidate")
)
"""| лидер оппозиции | Ольга Рой: a politician without an office"""
