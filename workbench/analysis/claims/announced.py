"""Who is said to speak, and not yet what: whose words follow on the next lines."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.analysis.claims.looking_back import join_chains
from workbench.analysis.claims.speakers import who_announces
from workbench.analysis.reference.memory import Memory
from workbench.analysis.result import Link
from workbench.analysis.sentence.sentence import Scene


@dataclass(slots=True)
class Announced:
    """Speakers by the line that names them last, while an article is read."""

    leads: dict[int, list[Link]] = field(default_factory=dict)
    """Chains of frames that found no content in their own sentence, by block."""
    at: int = -1
    """The sentence that told last who speaks, and stated nothing."""

    def hear(self, scene: Scene, memory: Memory, block: int, sentence: int) -> None:
        """Тренер Гук прокоментував поразку. | «Ми мали забивати».: in a sentence without frames"""
        if speaker := who_announces(scene, memory):
            self.leads[block], self.at = [speaker], sentence

    def pass_on(self, chain: list[Link], block: int, sentence: int) -> bool:
        """Тренер Гук прокоментував поразку. | Слова тренера передає пресслужба клубу.

        False where the sentence before told of nobody: it passes on what was stated.
        """
        announced = self.at == sentence - 1
        if announced:
            speaker = self.leads.get(block) or self.leads.get(block - 1, [])
            chain = join_chains(speaker, [link for link in chain if link.type != "person"])
        self.leads[block] = chain
        return announced
