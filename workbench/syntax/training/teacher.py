"""A larger parser that teaches ours: `python -m workbench.syntax.training.teacher`.

It reads with an encoder that others trained on much text: a folder with a small transformer, as
the library transformers saves it. `make` trains it on the treebanks of a recipe; `tell` writes the
trees that it tells of raw text, for the small parser to learn from (after Hinton, Vinyals and Dean
2015, with trees in place of shares).
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from workbench.syntax.conllu import Sentence
from workbench.syntax.decoding import best_tree
from workbench.syntax.features import shape_of
from workbench.syntax.labels import FEATURES, PARTS_OF_SPEECH, RELATIONS
from workbench.syntax.training.fitting import fit
from workbench.syntax.training.model import SIZES, Parser
from workbench.syntax.training.recipe import read_recipe, read_text

PEAK = 1.5e-3
ENCODER_SLOWER = 0.08
"""What the encoder knows already should not be forgotten: it learns in shorter steps."""
PIECES = 8
"""Of a word, the most that the encoder sees."""
SHORTEST, LONGEST = 4, 60
"""Words of the sentences that are told."""
SURE = 0.5
"""An arc that is less likely is left open."""
AT_ONCE = 32


class Teacher(Parser):
    """The questions of our parser, asked of an encoder's words."""

    def __init__(self, encoder: Path) -> None:
        super().__init__(rows=1)
        self.words = AutoTokenizer.from_pretrained(encoder)
        self.encoder = AutoModel.from_pretrained(encoder)
        wide, states = self.encoder.config.hidden_size, 2 * SIZES["state"]
        self.mix = nn.Parameter(torch.zeros(self.encoder.config.num_hidden_layers + 1))
        self.narrow = nn.Linear(2 * wide + self.shape.embedding_dim, states)
        self.again = nn.LSTM(states, SIZES["state"], batch_first=True, bidirectional=True)
        self.pieces: dict[str, list[int]] = {}

    def paces(self) -> list[tuple[list[nn.Parameter], float]]:
        """The parameters, each with how much longer its steps are than the peak."""
        encoder = list(self.encoder.parameters())
        known = {id(p) for p in encoder}
        return [
            (encoder, ENCODER_SLOWER),
            ([p for p in self.parameters() if id(p) not in known], 1.0),
        ]

    def read(self, sentences: Sequence[Sentence]) -> tuple[Tensor, Tensor]:
        """What is known of each word in its sentence (B,T,2S), and where there is a word (B,T)."""
        lengths = torch.tensor([len(s.words) for s in sentences])
        shapes = torch.zeros(len(sentences), int(lengths.max()), dtype=torch.long)
        for i, s in enumerate(sentences):
            told = [shape_of(word, j == 0) for j, word in enumerate(s.words)]
            shapes[i, : len(told)] = torch.tensor(told)
        edges = torch.cat([*self._edges(sentences, shapes), self.shape(shapes)], -1)
        x = self.dropout(functional.leaky_relu(self.narrow(edges), 0.1))
        there = torch.arange(shapes.size(1))[None] < lengths[:, None]
        return self.dropout(self.run(self.again, x, lengths) + x), there

    def _edges(self, sentences: Sequence[Sentence], shapes: Tensor) -> tuple[Tensor, Tensor]:
        """The first piece of each word and its last, as the mean of the encoder's layers."""
        first, last = torch.zeros_like(shapes), torch.zeros_like(shapes)
        rows: list[list[int]] = []
        for i, s in enumerate(sentences):
            row = [self.words.cls_token_id]
            for j, word in enumerate(s.words):
                first[i, j] = len(row)
                row += self._pieces(word)
                last[i, j] = len(row) - 1
            rows.append([*row, self.words.sep_token_id])
        inside = nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True)
        there = nn.utils.rnn.pad_sequence([torch.ones(len(row)) for row in rows], batch_first=True)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            layers = self.encoder(
                input_ids=inside, attention_mask=there, output_hidden_states=True
            ).hidden_states
        share = torch.softmax(self.mix, 0)
        mean = sum(part * layer.float() for part, layer in zip(share, layers, strict=True))
        return _at(mean, first), _at(mean, last)

    def _pieces(self, word: str) -> list[int]:
        if word not in self.pieces:
            found = self.words(word, add_special_tokens=False)["input_ids"][:PIECES]
            self.pieces[word] = found or [self.words.unk_token_id]
        return self.pieces[word]


def _at(x: Tensor, places: Tensor) -> Tensor:
    return torch.gather(x, 1, places[..., None].expand(-1, -1, x.size(-1)))


def tell(teacher: Teacher, sentences: Sequence[Sentence]) -> Iterator[str]:
    """The lines of their trees in CoNLL-U."""
    teacher.eval()
    with torch.inference_mode():
        x, there = teacher.read(sentences)
        shares = teacher.share_of_arcs(x, there)
        heads = torch.zeros(there.shape, dtype=torch.long)
        for i, s in enumerate(sentences):
            n = len(s.words)
            heads[i, :n] = torch.from_numpy(best_tree(shares[i, :n, : n + 1].numpy()))
        relations = teacher.score_labels(x, heads).argmax(-1)
        tags = {name: scores.argmax(-1) for name, scores in teacher.score_tags(x).items()}
    for i, s in enumerate(sentences):
        told = {name: row[i].tolist() for name, row in tags.items()}
        sure = shares[i].exp() >= SURE
        yield "# features = some"
        for j, word in enumerate(s.words):
            head = int(heads[i, j])
            arc = (head, RELATIONS[int(relations[i, j])]) if sure[j, head] else ("_", "_")
            row = (j + 1, word, "_", *_tags({k: v[j] for k, v in told.items()}), *arc, "_", "_")
            yield "\t".join(map(str, row))
        yield ""


def _tags(told: dict[str, int]) -> tuple[str, str, str]:
    """Three columns of CoNLL-U: part of speech, none for the treebank's own, features."""
    features = {name: FEATURES[name][told[name]] for name in sorted(FEATURES) if told[name]}
    return (
        PARTS_OF_SPEECH[told["upos"]],
        "_",
        "|".join(f"{name}={value}" for name, value in features.items()) or "_",
    )


def make_teacher(arguments: argparse.Namespace) -> None:
    """Train it on the treebanks of a recipe, each sentence once a round."""
    recipe = read_recipe(arguments.recipe, tuple(arguments.folders))
    torch.manual_seed(recipe.told["seed"])
    random.seed(recipe.told["seed"])
    teacher = Teacher(arguments.encoder)

    def keep() -> None:
        torch.save(teacher.state_dict(), arguments.state)

    words = recipe.told["training"]["words"]
    fit(teacher, list(recipe.treebanks()), words, arguments.steps, 1e6, keep, PEAK)
    keep()


def tell_text(arguments: argparse.Namespace) -> None:
    """Write the trees of a raw text."""
    teacher = Teacher(arguments.encoder)
    teacher.load_state_dict(torch.load(arguments.state))
    sentences = sorted(
        (
            s
            for s in read_text(arguments.text, arguments.language)
            if SHORTEST <= len(s.words) <= LONGEST
        ),
        key=lambda s: len(s.words),
    )
    with arguments.out.open("w", encoding="utf-8") as out:
        for start in range(0, len(sentences), AT_ONCE):
            for line in tell(teacher, sentences[start : start + AT_ONCE]):
                out.write(line + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.syntax.training.teacher")
    parser.add_argument("--encoder", type=Path, required=True, help="a transformer's folder")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("make")
    command.add_argument("recipe", type=Path)
    command.add_argument("state", type=Path)
    command.add_argument("--folders", type=Path, nargs="+", required=True)
    command.add_argument("--steps", type=int, default=1500)
    command.set_defaults(run=make_teacher)
    command = commands.add_parser("tell")
    command.add_argument("state", type=Path)
    command.add_argument("text", type=Path)
    command.add_argument("out", type=Path)
    command.add_argument("--language", required=True)
    command.set_defaults(run=tell_text)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
