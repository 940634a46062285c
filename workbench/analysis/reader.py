"""The lines of an article, from top to bottom, to what they state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.analysis.claims.announced import Announced
from workbench.analysis.claims.governing import Passage
from workbench.analysis.claims.looking_back import govern_line, govern_previous, speaks_of_previous
from workbench.analysis.claims.passages import read_passages
from workbench.analysis.claims.place import Voices
from workbench.analysis.claims.publisher import publisher_in_lead
from workbench.analysis.claims.speakers import (
    hear_label,
    hear_line,
    hear_source,
    who_is_titled,
)
from workbench.analysis.claims.statement import Statement, heard_in, taken_whole, wanted_in
from workbench.analysis.claims.stating_nothing import is_remnant, leads_on, states_nothing
from workbench.analysis.claims.told_later import hear_late
from workbench.analysis.frame import Frame
from workbench.analysis.frames.find import find_frames
from workbench.analysis.frames.nested import find_nested
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.page.interview import SPOKEN, find_answers, find_turns, questions_before
from workbench.analysis.page.lines import Block
from workbench.analysis.reference.links import Linker
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.naming import remember_names
from workbench.analysis.result import Span
from workbench.analysis.sentence.boundaries import Ends, split_sentences
from workbench.analysis.sentence.long_quotations import find_carried, quotations_in
from workbench.analysis.sentence.quotations import Quotation
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tree import Parses

LONGEST_SENTENCE = 3_000
"""Characters: what is longer is taken whole and not looked into."""


@dataclass(slots=True)
class Reader:
    """Reads one article from top to bottom; keeps what it has seen, decides no kinds."""

    text: str
    lexicon: Lexicon
    ends: Ends
    furniture: Furniture
    linker: Linker = field(default_factory=lambda: Linker(Memory()))
    statements: list[Statement] = field(default_factory=list)
    sentence: int = 0
    parses: Parses = field(init=False)
    announced: Announced = field(default_factory=Announced)
    carried: dict[int, int] = field(default_factory=dict)
    """Where a quotation ends that goes on from the block before, by block."""

    def read(self, blocks: list[Block]) -> dict[int, Voices]:
        """Read all lines; return who speaks in some of them beside those of the frames."""
        self.parses = Parses(self.text, self.lexicon.language.weights, self._sentences(blocks))
        turns = find_turns(self.text, blocks)
        answers = set() if turns else find_answers(self.text, blocks)
        asked = questions_before(self.text, blocks, answers)
        self.carried = find_carried(
            self.text, [(b.start, b.end) if b.kind == "body" else None for b in blocks]
        )
        voices: dict[int, Voices] = {}
        for number, block in enumerate(blocks):
            if turn := turns.get(number):
                self.statements += self.read_block(block._replace(start=turn.start), number)
                voices[number] = hear_label(turn, self.linker.memory, self.lexicon)
            elif self._names_source(block):
                continue
            elif block.kind == "heading":
                self.read_heading(block)
            elif number in asked:
                self.statements += [one for one in self.read_block(block, number) if one.chain]
            elif block.kind in SPOKEN:
                self.statements += self.read_block(block, number)
                voices |= self._hear(block, number, number in answers)
        return voices | hear_late(answers, voices, self.linker.memory)

    def _hear(self, block: Block, number: int, answers: bool) -> dict[int, Voices]:
        """Who speaks in a line that has been read."""
        is_long = number in self.carried or number + 1 in self.carried
        answer = answers or (is_long and not self.linker.speaker)
        quote = self.furniture.is_quote(self._line(block))
        return hear_line(number, answer, quote, self.linker.speaker, self.linker.memory)

    def _line(self, block: Block) -> str:
        """All of the line that a block is in, with what stands before the story."""
        return self.text[self.text.rfind("\n", 0, block.start) + 1 : block.end].lstrip()

    def _names_source(self, block: Block) -> bool:
        """Source: the police — who is named on such a line says what is quoted after it."""
        line = self._line(block) if block.end - block.start < LONGEST_SENTENCE else ""
        at = self.furniture.source_at(line)
        if not at or block.kind not in ("body", "heading"):
            return False
        start = block.end - len(line) + at
        scene = set_scene(self.text, start, block.end, self.lexicon, [])
        self.linker.speaker = hear_source(scene, self.linker.memory)
        remember_names(self.linker.memory, scene, [])
        return True

    def _sentences(self, blocks: list[Block]) -> list[tuple[int, int]]:
        """Those of the story that are looked into, and its headings."""
        spans = (span for block in blocks for span in self._spans(block))
        return [(s.start, s.end) for s in spans if s.end - s.start <= LONGEST_SENTENCE]

    def _spans(self, block: Block) -> Iterable[Span]:
        """A heading is read as a whole, and what states nothing not at all."""
        if block.kind == "heading":
            return [Span(block.start, block.end)]
        told = block.kind in SPOKEN
        return split_sentences(self.text, block.start, block.end, self.ends) if told else ()

    def read_block(self, block: Block, number: int) -> list[Statement]:
        """Return the statements of one line."""
        place = block.start, block.end, self.carried.get(number, 0)
        quotations = quotations_in(self.text, *place, self.lexicon)
        statements: list[Statement] = []
        for span in split_sentences(self.text, block.start, block.end, self.ends):
            statements += self._read_sentence(span, quotations, number, statements)
            if not (self.statements or self.linker.memory.publisher):
                self.linker.memory.publisher = publisher_in_lead(statements)
        govern_line(self.text[block.start : block.end], statements)
        return [one for one in statements if block.kind != "body" or _is_told(one, block)]

    def read_heading(self, block: Block) -> None:
        """A heading states nothing, but what it names may be taken up."""
        if block.end - block.start <= LONGEST_SENTENCE:
            scene = set_scene(self.text, block.start, block.end, self.lexicon, [], self.parses)
            remember_names(self.linker.memory, scene, [])
            if not self.linker.titled:
                self.linker.titled = who_is_titled(scene, find_frames(scene), self.linker.memory)

    def _read_sentence(
        self, span: Span, quotations: list[Quotation], number: int, before: list[Statement]
    ) -> list[Statement]:
        self.sentence += 1
        self.linker.start_sentence()
        if span.end - span.start > LONGEST_SENTENCE:
            return [taken_whole(self.text, span, self.lexicon, self.sentence, number)]
        wording = self.text[span.start : span.end]
        if self.furniture.is_call(wording) or self.furniture.source_at(wording):
            return []
        scene = set_scene(self.text, span.start, span.end, self.lexicon, quotations, self.parses)
        frames = sorted([*find_frames(scene), *find_nested(scene)], key=lambda frame: frame.first)
        self.linker.read_frames(scene, frames)
        if found := self._state(scene, frames, number):
            self.announced.leads.pop(number, None)
            if leads := [one for one in frames if _says_further_on(scene, one)]:
                self.announced.leads[number] = self.linker.chain(scene, leads)
        elif frames:
            return self._look_back(scene, frames, number, before)
        else:
            self.announced.hear(scene, self.linker.memory, number, self.sentence)
        return found

    def _look_back(
        self, scene: Scene, frames: list[Frame], number: int, before: list[Statement]
    ) -> list[Statement]:
        """Про це сказав мер.: who has said what stands before, or speaks in what follows"""
        inner_first = sorted(frames, key=lambda frame: frame.side != "back")
        chain = self.linker.chain(scene, inner_first)
        if self.announced.pass_on(chain, number, self.sentence):
            return []
        if any(frame.side == "back" for frame in frames) or speaks_of_previous(scene):
            govern_previous(scene, before or self.statements, chain)
            return []
        place = scene, self.sentence, number
        return [*heard_in(*place, chain), *wanted_in(*place, frames)]

    def _state(self, scene: Scene, frames: list[Frame], number: int) -> list[Statement]:
        statements = []
        for passage in read_passages(scene, frames) or _past_frames(scene, frames):
            if states_nothing(scene, passage, self.furniture):
                continue
            statement = Statement(scene, passage, self.sentence, number)
            statement.chain = self.linker.chain(scene, passage.frames)
            if passage.frames:
                statement.rule = passage.frames[-1].rule
            statements.append(statement)
        return statements


def _says_further_on(scene: Scene, frame: Frame) -> bool:
    """The mayor thanked them | and said: | “…”: what he said is quoted on the next line"""
    ends = frame.side == "before" and frame.last == len(scene.tokens)
    quoted = scene.text[scene.last.end : scene.last.end + NEAR].lstrip()[:1] in OPENING_MARKS
    return ends and scene.last.text == ":" and quoted


NEAR = 6
"""Characters between a colon and what it leads to."""
OPENING_MARKS = frozenset('«„“"‘')


def _is_told(one: Statement, block: Block) -> bool:
    """Not: Here is the news of the hour: — in the lines that follow; из Тарска."""
    scene, passage = one.scene, one.passage
    return not (leads_on(scene, passage) or is_remnant(scene, passage, block.start))


def _past_frames(scene: Scene, frames: list[Frame]) -> list[Passage]:
    """What a sentence states as a whole where its frames govern nothing in it or before it."""
    back = any(frame.side == "back" for frame in frames) or speaks_of_previous(scene)
    whole = frames and not back and scene.last.text != ":"
    return read_passages(scene, []) if whole else []
