"""Before there are trees: each layer of words guesses its neighbour in raw text."""

import time
from collections import Counter
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from workbench.syntax.conllu import Sentence
from workbench.syntax.training.batches import batches, cached_rows, enter
from workbench.syntax.training.fitting import TELL_EVERY
from workbench.syntax.training.model import SIZES, Parser

WORDS_IN_BATCH = 800
PEAK = 2e-3


class Guesser(nn.Module):
    """Tells the word after (or before) a place from the words of the same batch."""

    def __init__(self, counts: Counter[str]) -> None:
        super().__init__()
        self.after = nn.Linear(SIZES["state"], 128)
        self.before = nn.Linear(SIZES["state"], 128)
        self.candidate = nn.Linear(2 * SIZES["width"], 128)
        self.counts = counts
        self.total = sum(counts.values())

    def loss(self, model: Parser, sentences: Sequence[Sentence]) -> Tensor:
        """Of both directions over a batch."""
        batch = enter(model, sentences, training=True)
        x = model.enter(functional.dropout(batch.sums, 0.1), batch.shapes, batch.languages)
        x = model.dropout(model.run(model.layers[0], x, batch.lengths))
        words, numbers = self._number(sentences, x.size(1))
        clean = model.sums([cached_rows(word, model.rows) for word in words])
        candidates = self.candidate(clean)
        likely = torch.tensor([self._log_odds(word) for word in words])
        ahead, back = x[:, :-1, : SIZES["state"]], x[:, 1:, SIZES["state"] :]
        return _guess(self.after(ahead), candidates, likely, numbers[:, 1:]) + _guess(
            self.before(back), candidates, likely, numbers[:, :-1]
        )

    def _number(self, sentences: Sequence[Sentence], longest: int) -> tuple[list[str], Tensor]:
        index: dict[str, int] = {}
        numbers = torch.full((len(sentences), longest), -1)
        for i, sentence in enumerate(sentences):
            for j, word in enumerate(sentence.words):
                numbers[i, j] = index.setdefault(word.lower(), len(index))
        return list(index), numbers

    def _log_odds(self, word: str) -> float:
        """Rare words are candidates only where they are right: what that tells is taken off."""
        share = max(self.counts[word], 1) / self.total
        return float(torch.log(torch.tensor(min(1.0, share * WORDS_IN_BATCH))))


def _guess(query: Tensor, candidates: Tensor, likely: Tensor, right: Tensor) -> Tensor:
    told = right >= 0
    scores = query[told] @ candidates.T - likely
    return functional.cross_entropy(scores, right[told])


def pretrain(
    model: Parser,
    sentences: Sequence[Sentence],
    words: int,
    steps: int,
    minutes: float,
    keep: Callable[[], None],
    peak: float = PEAK,
) -> int:
    """Teach the table and the first layer what stands beside what; in place, as `fit` does."""
    counts = Counter(word.lower() for s in sentences for word in s.words)
    guesser = Guesser(counts)
    parameters = [*model.parameters(), *guesser.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=peak, betas=(0.9, 0.95), fused=True)
    begun, step, mean, told = time.time(), 0, 0.0, 0.0
    while True:
        for batch in batches(sentences, words):
            done = max(step / steps, (time.time() - begun) / (60 * minutes))
            if done >= 1:
                return step
            for group in optimiser.param_groups:
                group["lr"] = peak * min(1, (step + 1) / 100) * (1 - done) ** 0.5
            loss = guesser.loss(model, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 2.0)
            optimiser.step()
            step += 1
            mean = 0.99 * mean + 0.01 * loss.item() if step > 1 else loss.item()
            if time.time() - told > TELL_EVERY:
                told = time.time()
                keep()
                print(f"pretraining {done:.2f} step {step} loss {mean:.3f}", flush=True)
