"""Who speaks in a line where only what follows tells: a signature below, a later question."""

from __future__ import annotations

from workbench.analysis.claims.place import Voices
from workbench.analysis.claims.speakers import hear_answer, hear_source
from workbench.analysis.reference.memory import Memory
from workbench.analysis.result import Span
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon


def hear_signed(
    text: str, signed: dict[int, Span], lexicon: Lexicon, memory: Memory
) -> dict[int, Voices]:
    """“It is open.” – Ann Roe, mayor of Orra: who signs a line has said it; by its number."""
    scenes = {who: set_scene(text, who.start, who.end, lexicon, []) for who in signed.values()}
    heard = {who: tuple(hear_source(scene, memory)) for who, scene in scenes.items()}
    return {number: Voices(lead_in=heard[who]) for number, who in signed.items()}


def hear_late(answers: set[int], voices: dict[int, Voices], memory: Memory) -> dict[int, Voices]:
    """What did | Ambassador Roe | think?, asked after two answers: those before are his too."""
    return {number: hear_answer(memory) for number in answers if not voices[number].answerer}
