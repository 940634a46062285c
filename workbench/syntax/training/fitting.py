"""Fitting a model to trees."""

import time
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from workbench.syntax.conllu import Sentence
from workbench.syntax.training.batches import UNTOLD, answers, batches, enter
from workbench.syntax.training.model import Parser

PEAK = 2e-3
TABLE_FASTER = 2.0
"""The rows of the table are met seldom: they learn in longer steps."""
WEIGHTS = {"upos": 0.6, "Case": 0.5}
OTHER_TAGS = 0.3
TELL_EVERY = 40
"""Seconds between two lines that tell how far it is."""


def loss_of(model: Parser, sentences: Sequence[Sentence]) -> Tensor:
    """How far the model is from these trees."""
    batch, right = enter(model, sentences, training=True), answers(sentences)
    sums = functional.dropout(batch.sums, 0.33)
    x = model.encode(sums, batch.shapes, batch.languages, batch.lengths)
    there = batch.mask
    arcs = model.score_arcs(x)
    reachable = torch.cat([torch.ones(len(there), 1, dtype=torch.bool), there], 1)
    arcs = arcs.masked_fill(~reachable[:, None], -1e4)
    heads = right["head"].clamp(min=0)
    loss = _cross_entropy(arcs[there], right["head"][there])
    labels = model.score_labels(x, heads)
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
    optimiser = torch.optim.Adam(_groups(model), lr=peak, betas=(0.9, 0.95), fused=True)
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


def _groups(model: Parser) -> list[dict[str, object]]:
    table = list(model.table.parameters())
    known = {id(p) for p in table}
    rest = [p for p in model.parameters() if id(p) not in known]
    return [{"params": table, "faster": TABLE_FASTER}, {"params": rest, "faster": 1.0}]
