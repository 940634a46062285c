"""Who speaks in a line beside those whom its frames name."""

from __future__ import annotations

from workbench.analysis.claims.place import Voices
from workbench.analysis.frame import Frame, Mention
from workbench.analysis.mentions.beside import whole
from workbench.analysis.mentions.names import name_mention
from workbench.analysis.mentions.types import describe
from workbench.analysis.page.interview import Turn, is_spelt_like
from workbench.analysis.reference.links import link_of
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.reference.resolve import resolve
from workbench.analysis.result import Link
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import QUOTE_MARKS, ROLES, Scene
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PREPOSITION

WITH = words("с со з із зі with to by")
"""a talk | with | Ann Roe: what may stand before the name of a guest"""

QUESTION = words("q question вопрос питання запитання")
ANSWER = words("a answer ответ відповідь")
"""Q: How bad is it? | A: It is bad: labels that are nobody's name"""


def hear_label(turn: Turn, memory: Memory, lexicon: Lexicon) -> Voices:
    """In an interview whatever follows the label is the speaker's."""
    if turn.name.lower() in QUESTION | ANSWER:
        return hear_answer(memory) if turn.name.lower() in ANSWER else Voices()
    if not turn.role and _is_outlet(turn.name, lexicon):
        return Voices()
    if known := _introduced(turn.name, memory):
        return Voices(label=link_of(known)._replace(start=turn.speaker.start, end=turn.speaker.end))
    name, kind = _in_office(turn, lexicon) or (turn.name, _type_of_role(turn, lexicon))
    return Voices(label=Link(name, kind, turn.speaker.start, turn.speaker.end, None))


def _is_outlet(label: str, lexicon: Lexicon) -> bool:
    """VOA: There was a report. — the interviewer speaks for the article"""
    scene = set_scene(label, 0, len(label), lexicon, [])
    return describe(scene, Mention(0, len(scene.tokens))).type == "agency"


def _in_office(turn: Turn, lexicon: Lexicon) -> tuple[str, str] | None:
    """Mayor Ann Roe: The dam held. — the name without what he is"""
    scene = set_scene(turn.name, 0, len(turn.name), lexicon, [])
    mention = Mention(0, len(scene.tokens))
    source = describe(scene, mention)
    told = source.person is not None and source.person[0] > 0 and source.head_class in ROLES
    return (name_mention(scene, mention, source), source.type) if told else None


def _introduced(label: str, memory: Memory) -> Entity | None:
    """Ann Roe; or of one word, the surname of somebody named before"""
    persons = [entity for entity in memory.entities if entity.is_person]
    same = (one for one in persons if one.name == label)
    surname = (one for one in persons if " " not in label and is_spelt_like(one.name, label))
    return next(same, None) or next(surname, None) or _short_for(label, memory)


def _short_for(label: str, memory: Memory) -> Entity | None:
    """К: Так. — Кирило Лось, where no other name begins so before the label; КЛ: Так."""
    if len(label) > INITIALS:
        return None
    if label not in memory.labels:
        memory.labels[label] = _only_one_called(label, memory)
    return memory.labels[label]


INITIALS = 2


def _only_one_called(label: str, memory: Memory) -> Entity | None:
    """К — Кирило Лось, but nobody where Катря Гук was named too"""
    short = [one for one in memory.entities if one.is_person and _may_be_short(label, one.name)]
    return short[0] if len({one.record for one in short}) == 1 else None


def _may_be_short(label: str, name: str) -> bool:
    """К, Л, КЛ: Кирило Лось"""
    first = [word[0] for word in name.split()]
    return label in ("".join(first), first[0], first[-1])


def _type_of_role(turn: Turn, lexicon: Lexicon) -> str:
    """Alan Reed, mayor of Orra: the label introduces him by itself."""
    role = turn.role.lower() if turn.role.isupper() else turn.role
    scene = set_scene(role, 0, len(role), lexicon, [])
    told = describe(scene, Mention(0, len(scene.tokens))).type if scene.tokens else ""
    return "official" if told == "official" else "person"


def hear_source(scene: Scene, memory: Memory) -> list[Link]:
    """police chief Rolf Anders on Facebook: whoever the line names first; no outlet speaks."""
    first, last = 0, len(scene.tokens)
    if titled := last > 2 and scene.tokens[0].text in QUOTE_MARKS:
        first, last = 1, last - int(scene.tokens[-1].text in QUOTE_MARKS)
    end = last if titled else read_noun_phrase(scene, 0, last)
    mention = Mention(first, max(first + 1, end), "outlet" if titled else "")
    mention = mention if titled else whole(scene, mention)
    meant = resolve(memory, scene, mention)
    end = scene.tokens[mention.last - 1].end
    heard = Link(meant.name, meant.type, scene.tokens[first].start, end, None)
    return [] if heard.type == "agency" else [heard]


def hear_line(
    number: int, answers: bool, quotes: bool, speaker: list[Link], memory: Memory
) -> dict[int, Voices]:
    """Who speaks in a line of the story, by its number; nobody where it does not tell so itself."""
    if answers:
        return {number: hear_answer(memory)}
    return {number: hear_quote(speaker, memory)} if quotes else {}


def hear_quote(speaker: list[Link], memory: Memory) -> Voices:
    """Quote: "The dam held." — of the source that a line has named, else of who was introduced."""
    return Voices(answerer=speaker[0]) if speaker else hear_answer(memory)


def hear_answer(memory: Memory) -> Voices:
    """An unlabelled answer is its who was introduced: with an office rather than by name alone."""
    guests = [entity for entity in memory.entities if _may_be_guest(entity)]
    named = next((one for one in guests if one.has_role), None) or next(iter(guests), None)
    memory.guest = guest = memory.guest or named
    if guest is None:
        return Voices()
    return Voices(answerer=link_of(guest))


def who_is_titled(scene: Scene, frames: list[Frame], memory: Memory) -> list[Link]:
    """Міст відкрили, – міськрада | Генштаб спростував заяви: who speaks in a title"""
    end = read_noun_phrase(scene, 0, len(scene.tokens))
    subjects = [Mention(0, end)] if end and _tells(scene, end) else []
    for one in (*(frame.source for frame in frames if frame.source), *subjects):
        if describe(scene, one).type in SPEAKING:
            meant, tokens = resolve(memory, scene, one), scene.tokens
            start, stop = tokens[one.first].start, tokens[one.last - 1].end
            return [Link(meant.name, meant.type, start, stop, None)]
    return []


SPEAKING = words("official organisation person")


def _tells(scene: Scene, at: int) -> bool:
    """| спростував | заяви"""
    return bool(scene.word(at).verb) and scene.is_of(at, TELLING)


TELLING = words("saying showing calling performing concluding gesture")
THIRD = words("він вона он она")


def who_announces(scene: Scene, memory: Memory) -> Link | None:
    """Тренер Лев Гук поділився емоціями. | «Ми грали добре»: what follows is his"""
    announces = any(name == "announcing" for _, name in scene.phrase_at.values())
    if not announces and not scene.any_has("saying", 0, len(scene.tokens)):
        return None
    again = scene.any_word(THIRD, 0, len(scene.tokens))
    here = [entity for entity in memory.entities if entity.is_person and entity.scene is scene]
    here.sort(key=lambda entity: (not _is_subject(entity), entity.mention.first))
    before = memory.find(lambda entity: entity.is_person) if again else None
    speaker = next(iter(here), before)
    return link_of(speaker) if speaker else None


def _is_subject(entity: Entity) -> bool:
    tree, own = entity.scene.tree, entity.mention
    return any(tree.is_so(at, SUBJECT) for at in range(own.first, own.last))


def _may_be_guest(entity: Entity) -> bool:
    """A person, and no town in which something happened: в Старом Броду."""
    scene, before = entity.scene, entity.mention.first - 1
    inside = scene.word(before).is_a(PREPOSITION) and scene.lower(before) not in WITH
    return entity.is_person and not inside
