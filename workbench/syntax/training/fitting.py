"""Fitting a model to trees."""

import time
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from workbench.syntax.conllu import Sentence
from workbench.syntax.training.batches import UNTOLD, answers, batches
from workbench.syntax.training.model import Parser

PEAK = 2e-3
WEIGHTS = {"upos": 0.6, "Case": 0.5}
OTHER_TAGS = 0.3
TELL_EVERY = 40
"""Seconds between two lines that tell how far it is."""


def loss_of(model: Parser, sentences: Sequence[Sentence]) -> Tensor:
    """How far the model is from these trees."""
    (x, there), right = model.read(sentences), answers(sentences)
    arcs = model.share_of_arcs(x, there)
    loss = functional.nll_loss(arcs[there], right["head"][there], ignore_index=UNTOLD)
    labels = model.score_labels(x, right["head"].clamp(min=0))
    loss = loss + _cross_entropy(labels[there], right["relation"][there])
    for name, scores in model.score_tags(x).items():
        if (right[name] != UNTOLD).any():
            weight = WEIGHTS.get(name, OTHER_TAGS)
            loss = loss + weight * _cross_entropy(scores.flatten(0, 1), right[name].flatten())
    return loss


def _cross_entropy(scores: Tensor, right: Tensor) -> Tensor:
    return functional.cross_entropy(scores, right, ignore_index=UNTOLD)


def fit(
    model: Parser,
    sentences: Sequence[Sentence],
    words: int,
    steps: int,
    minutes: float,
    keep: Callable[[], None],
    peak: float = PEAK,
) -> int:
    """Train in place, a batch of so many words a step, until the steps or the minutes are over.

    Calls `keep` now and then, for a run that is cut short. Returns the steps made.
    """
    groups = [{"params": some, "faster": faster} for some, faster in model.paces()]
    optimiser = torch.optim.Adam(groups, lr=peak, betas=(0.9, 0.95), fused=True)
    begun, step, mean, told = time.time(), 0, 0.0, 0.0
    while True:
        for batch in batches(sentences, words):
            done = max(step / steps, (time.time() - begun) / (60 * minutes))
            if done >= 1:
                return step
            rate = peak * min(1.0, (step + 1) / 100) * (1 - done) ** 0.7
            for group in optimiser.param_groups:
                group["lr"] = rate * group["faster"]
            model.train()
            loss = loss_of(model, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            mean = 0.98 * mean + 0.02 * loss.item() if step > 1 else loss.item()
            if time.time() - told > TELL_EVERY:
                told = time.time()
                keep()
                print(f"training {done:.2f}, step {step}, loss {mean:.3f}", flush=True)
