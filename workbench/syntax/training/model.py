"""The parser as torch trains it: two sums of rows, two layers of LSTM, arcs, labels, tags."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from workbench.syntax.conllu import Sentence
from workbench.syntax.features import SHAPES
from workbench.syntax.labels import FEATURES, LANGUAGES, PARTS_OF_SPEECH, RELATIONS
from workbench.syntax.training.batches import enter

TABLE_FASTER = 2.0
"""The rows of the table are met seldom: they learn in longer steps."""
SIZES = {"width": 128, "state": 160, "arc": 160, "label": 128, "tag": 96}


class Squeeze(nn.Module):
    """A layer that narrows what the LSTM says to what one question needs."""

    def __init__(self, wide: int, narrow: int, dropout: float = 0.33) -> None:
        super().__init__()
        self.linear = nn.Linear(wide, narrow)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        return self.dropout(functional.leaky_relu(self.linear(x), 0.1))


class Parser(nn.Module):
    """All weights. `rows` is the size of the table of word parts."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        width, state = SIZES["width"], SIZES["state"]
        self.rows = rows
        self.table = nn.EmbeddingBag(rows, width, mode="sum")
        nn.init.normal_(self.table.weight, std=0.1)
        self.shape = nn.Embedding(SHAPES, 16)
        self.language = nn.Embedding(len(LANGUAGES), 8)
        self.entry = nn.Linear(2 * width + 24, width)
        self.layers = nn.ModuleList(
            nn.LSTM(size, state, batch_first=True, bidirectional=True)
            for size in (width, 2 * state)
        )
        self.dropout = nn.Dropout(0.33)
        self.root = nn.Parameter(torch.zeros(2 * state))
        self.arc_of = Squeeze(2 * state, SIZES["arc"])
        self.arc_to = Squeeze(2 * state, SIZES["arc"])
        self.arc = nn.Parameter(torch.randn(SIZES["arc"], SIZES["arc"]) * 0.02)
        self.arc_bias = nn.Parameter(torch.zeros(SIZES["arc"]))
        self.label_of = Squeeze(2 * state, SIZES["label"])
        self.label_to = Squeeze(2 * state, SIZES["label"])
        self.label = nn.Linear(3 * SIZES["label"], len(RELATIONS))
        self.tag = Squeeze(2 * state, SIZES["tag"])
        values = {"upos": len(PARTS_OF_SPEECH), **{k: len(v) for k, v in FEATURES.items()}}
        self.tags = nn.ModuleDict({k: nn.Linear(SIZES["tag"], n) for k, n in values.items()})

    def paces(self) -> list[tuple[list[nn.Parameter], float]]:
        """The parameters, each with how much longer its steps are than the peak."""
        table = list(self.table.parameters())
        known = {id(p) for p in table}
        return [(table, TABLE_FASTER), ([p for p in self.parameters() if id(p) not in known], 1.0)]

    def read(self, sentences: Sequence[Sentence]) -> tuple[Tensor, Tensor]:
        """What is known of each word in its sentence (B,T,2S), and where there is a word (B,T)."""
        batch = enter(self, sentences, training=self.training)
        sums = functional.dropout(batch.sums, 0.33, self.training)
        return self.encode(sums, batch.shapes, batch.languages, batch.lengths), batch.mask

    def enter(self, sums: Tensor, shapes: Tensor, languages: Tensor) -> Tensor:
        """What stands before the LSTM: sums (B,T,2W), shapes (B,T), languages (B)."""
        language = self.language(languages)[:, None].expand(-1, sums.size(1), -1)
        x = self.entry(torch.cat([sums, self.shape(shapes), language], -1))
        return self.dropout(functional.leaky_relu(x, 0.1))

    @staticmethod
    def run(layer: nn.LSTM, x: Tensor, lengths: Tensor) -> Tensor:
        """A layer of LSTM over sentences of these lengths."""
        packed = nn.utils.rnn.pack_padded_sequence(
            x, lengths, batch_first=True, enforce_sorted=False
        )
        out, _ = nn.utils.rnn.pad_packed_sequence(
            layer(packed)[0], batch_first=True, total_length=x.size(1)
        )
        return out

    def encode(self, sums: Tensor, shapes: Tensor, languages: Tensor, lengths: Tensor) -> Tensor:
        """What is known of each word in its sentence (B,T,2S)."""
        x = self.enter(sums, shapes, languages)
        for layer in self.layers:
            x = self.dropout(self.run(layer, x, lengths))
        return x

    def with_root(self, x: Tensor) -> Tensor:
        """The words with the root before them (B,T+1,2S)."""
        return torch.cat([self.root[None, None].expand(x.size(0), 1, -1), x], 1)

    def score_arcs(self, x: Tensor) -> Tensor:
        """How well each word hangs on each other one or the root (B,T,T+1)."""
        return (self.arc_of(x) @ self.arc + self.arc_bias) @ self.arc_to(
            self.with_root(x)
        ).transpose(1, 2)

    def share_of_arcs(self, x: Tensor, there: Tensor) -> Tensor:
        """The same as logarithms of shares, with no arc to where there is no word."""
        reachable = torch.cat([torch.ones(len(there), 1, dtype=torch.bool), there], 1)
        arcs = self.score_arcs(x).masked_fill(~reachable[:, None], -1e4)
        return functional.log_softmax(arcs, -1)

    def score_labels(self, x: Tensor, heads: Tensor) -> Tensor:
        """How well each relation names the arc to the given head, 0 the root (B,T,K)."""
        of, to = self.label_of(x), self.label_to(self.with_root(x))
        to = torch.gather(to, 1, heads[..., None].expand(-1, -1, to.size(-1)))
        return self.label(torch.cat([of * to, of, to], -1))

    def score_tags(self, x: Tensor) -> dict[str, Tensor]:
        """Part of speech and features."""
        x = self.tag(x)
        return {name: layer(x) for name, layer in self.tags.items()}

    def sums(self, rows: Sequence[tuple[Sequence[int], Sequence[int]]]) -> Tensor:
        """The two sums of each word, side by side (N,2W)."""
        flat: list[int] = []
        starts: list[int] = []
        for pair in rows:
            for part in pair:
                starts.append(len(flat))
                flat.extend(part)
        return self.table(torch.tensor(flat), torch.tensor(starts)).view(len(rows), -1)
