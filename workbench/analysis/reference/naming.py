"""A sentence to what it names, kept for later words to refer back to."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.beside import past_bracket
from workbench.analysis.mentions.firms import LEGAL_FORMS
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.doers import (
    remember_doers,
    remember_papers,
    remember_subjects,
    untaken,
)
from workbench.analysis.reference.employers import remember_employers
from workbench.analysis.reference.headlines import is_headline
from workbench.analysis.reference.introduced import remember_introduced
from workbench.analysis.reference.memory import KEY, Memory, type_of_name
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.reference.record import Entity
from workbench.analysis.reference.workplaces import as_listed, remember_title, remember_workplace
from workbench.analysis.sentence.noun_phrases import AND, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ
from workbench.analysis.words.word import PREPOSITION


def remember_names(
    memory: Memory, scene: Scene, taken: list[Mention], first: int = 0, last: int | None = None
) -> None:
    """Keep what tokens `first`–`last` of the sentence name, whether it speaks or not."""
    last = len(scene.tokens) if last is None else last
    if is_headline(scene):
        return
    if first == 0 and (title := _title_that_publishes(scene)) is not None:
        memory.remember(Entity(scene, title, Source("agency", -1, "outlet", None), False, "agency"))
    if scene.language.comma_between_clauses:
        remember_title(memory, scene, first)
        remember_doers(memory, scene, taken, first, last)
        remember_papers(memory, scene, taken, first, last)
    alone = (Mention(at, at + 1) for at in scene.all_that(_stands_alone, first, last))
    for mention in untaken(alone, taken):
        _remember_surname(memory, scene, mention.first)
    if scene.language.reads_names_first:
        remember_subjects(memory, scene, taken, first, last)
        remember_introduced(memory, scene, taken, first, last)
        remember_employers(memory, scene, first, last)
    for mention in _proper_mentions(scene, first, last):
        _remember_each(memory, scene, mention, taken)


def _remember_each(memory: Memory, scene: Scene, mention: Mention, taken: list[Mention]) -> None:
    """Presidents | Ann Roe and Bob Dell: an office is that of all who are named with it."""
    office = False
    for one in untaken(_each(scene, mention), taken):
        office = _remember_named(memory, scene, one, office)


def _remember_named(memory: Memory, scene: Scene, mention: Mention, office: bool) -> bool:
    """Keep whom a phrase names, and whether it is an official's: `office` says so beforehand."""
    mention = as_listed(scene, past_bracket(scene, mention) or mention)
    source, reference = describe(scene, mention), scene.language.reference
    kind = ""
    if source.type and not _is_owner(scene, mention, source):
        office = office and source.type == "person"
        office = office or _follows_office(scene, mention, source)
        office = office or reference.office_follows(scene, mention, source)
        office = office or reference.takes_office(memory, scene, mention, source)
        kind = "official" if office else type_of_name(scene, mention, source, source.type)
        named = Entity(scene, mention, source, _tells(scene, source), kind)
        remember_workplace(memory, scene, mention, source, False)
        memory.remember(named)
        _hear_verb(scene, named)
    if source.person is None:
        remember_person(memory, scene, mention)
    return kind == "official"


def _is_owner(scene: Scene, mention: Mention, source: Source) -> bool:
    """The | driver's | role in it was known: nobody but him is called so"""
    owner = source.person is None and source.head_class in ROLES
    return owner and source.head + 1 < mention.last and scene.lower(source.head).endswith("'s")


def _tells(scene: Scene, source: Source) -> bool:
    """Мэр Олег Грач | рассказал о дорогах: he speaks, though no frame tells what he said"""
    tells = source.person is not None and scene.language.comma_between_clauses
    return tells and any(scene.has(at, "saying") for at in _verbs_of(scene, source))


def _hear_verb(scene: Scene, entity: Entity) -> None:
    """Представитель Кармен Долея | раскрыла секрет: a woman, as her verb tells"""
    if entity.is_person and scene.language.comma_between_clauses:
        for at in _verbs_of(scene, entity.source):
            entity.record.hear(scene.word(at).verb)


def _verbs_of(scene: Scene, source: Source) -> list[int]:
    """What somebody does, as the tree has it"""
    own = {scene.tree.word_at(at) for at in (source.head, *(source.person or ()))}
    arcs = (scene.tree.words[n].tree for n in own if n != NOT_READ)
    verbs = (scene.tree.token(arc.head) for arc in arcs if arc.relation in SUBJECTS)
    return [at for at in verbs if at >= 0]


def _title_that_publishes(scene: Scene) -> Mention | None:
    """| «Зоря» | оприлюднила звіт, отримала лист: a title that only an outlet can have"""
    end = scene.past(Scene.in_quotation, 0, len(scene.tokens))
    publishes = end >= 3 and not scene.is_speech(0) and scene.is_of(end, PUBLISHING)
    return Mention(0, end) if publishes else None


PUBLISHING = words("saying relayed")


def _remember_surname(memory: Memory, scene: Scene, at: int) -> None:
    """Лагодюк | уехал: a name alone, of somebody named before"""
    word = scene.lower(at)
    if memory.person_called(lambda e: same_word(e.words[-1], word), word) is None:
        return
    source = Source("person", -1, "", (at, at + 1))
    memory.remember(Entity(scene, Mention(at, at + 1), source, False, "person"))


def _stands_alone(scene: Scene, at: int) -> bool:
    """A word with a capital between words without."""
    token = scene.tokens[at]
    if not token.is_capitalised or len(token.text) <= KEY or scene.token(at + 1).is_capitalised:
        return False
    led = at > 1 and scene.tokens[at - 1].is_capitalised
    return not led and not scene.classes[at] and not scene.in_quotation(at)


def remember_person(memory: Memory, scene: Scene, mention: Mention) -> None:
    """The person in a phrase that is something else."""
    reference = scene.language.reference
    person = reference.person_inside(scene, mention)
    if person is None:
        return
    source = describe(scene, person)
    if source.type in ("person", "official"):
        office = source.type == "official" or reference.office_follows(scene, person, source)
        named = Entity(scene, person, source, False, "official" if office else "person")
        if not memory.knows_namesake(named):
            memory.remember(named)


def _follows_office(scene: Scene, mention: Mention, source: Source) -> bool:
    """the Deputy Secretary-General, | Mr Lind"""
    if source.type != "person" or source.head_class or scene.lower(mention.first - 1) != ",":
        return False
    comma = mention.first - 1
    offices = scene.all_that(_is_office, max(0, comma - LONGEST_OFFICE), comma)
    if not offices:
        return False
    first = scene.back(_may_describe, 0, offices[-1])
    return describe(scene, Mention(first, comma)).type == "official"


def _is_office(scene: Scene, at: int) -> bool:
    return scene.has(at, "official_role")


def _may_describe(scene: Scene, at: int) -> bool:
    """met | the former | minister, …: what belongs to an office before it"""
    return scene.tokens[at].is_word and not scene.word(at).is_a(PREPOSITION)


LONGEST_OFFICE = 13
"""Tokens."""


def _proper_mentions(scene: Scene, first: int, last: int) -> Iterator[Mention]:
    index = first
    while index < last:
        end = _end_of_named(scene, index, last)
        if end - index > 1 or (end > index and _is_name_of_body(scene, index)):
            yield Mention(index, end)
            index = end
        else:
            index += 1


def _end_of_named(scene: Scene, index: int, last: int) -> int:
    """Where what is named at a token ends; the token itself where nothing is."""
    noun = is_source_noun(scene, index) and scene.language.reference.may_be_noun(scene, index)
    named = noun or _starts_name(scene, index, last)
    if not named or scene.in_quotation(index):
        return index
    end = _end_of_firm(scene, index, read_noun_phrase(scene, index, last))
    return scene.language.reference.end_of_name(scene, index, end)


def _each(scene: Scene, mention: Mention) -> list[Mention]:
    """Presidents | Ann Roe | and | Bob Dell: two persons, of whom each may speak later"""
    for at in scene.places(AND, mention.first + 1, mention.last - 1):
        both = [Mention(mention.first, at), Mention(at + 1, mention.last)]
        named = [describe(scene, one).person is not None for one in both]
        if all(named):
            return both
        if named[1] and scene.language.persons.is_plural(scene, at - 1, ""):
            return both[1:]  # between detectives and | Ann Roe
    return [mention]


def _end_of_firm(scene: Scene, first: int, end: int) -> int:
    """Norvik Inc. | 's earnings: a firm ends with its legal form"""
    form = scene.find(LEGAL_FORMS, first + 1, end)
    if form < 0:
        return end
    return form + 1 + (form + 1 < end and scene.tokens[form + 1].text == ".")


def _starts_name(scene: Scene, index: int, last: int) -> bool:
    if index + 1 >= last or not scene.tokens[index].is_capitalised:
        return False
    leads = scene.word(index).is_a(PREPOSITION) and scene.tokens[index].text.istitle()
    if leads or not scene.tokens[index + 1].is_capitalised:
        return False
    return scene.language.reference.may_start_name(scene, index)


def _is_name_of_body(scene: Scene, at: int) -> bool:
    """| SNCF |, | Toyota | cut jobs: one word that names a body"""
    listed = scene.classes[at] >= {"proper", "organisation"}
    return scene.tokens[at].text.isupper() or (listed and scene.tokens[at].is_capitalised)
