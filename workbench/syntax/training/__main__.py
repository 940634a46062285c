"""`python -m workbench.syntax.training`: make weights by a recipe, measure them, look at trees."""

import argparse
import hashlib
import random
from pathlib import Path

import torch

from workbench.syntax.training.calibrating import find_heat
from workbench.syntax.training.fitting import PEAK, fit
from workbench.syntax.training.measuring import rows
from workbench.syntax.training.model import Parser
from workbench.syntax.training.pretraining import pretrain
from workbench.syntax.training.recipe import read_recipe
from workbench.syntax.training.storing import store
from workbench.syntax.training.treebanks import read_treebank
from workbench.syntax.weights import Weights, read_weights


def make(arguments: argparse.Namespace) -> None:
    """One stage: pretraining, or a round of training on a state."""
    recipe = read_recipe(arguments.recipe, tuple(arguments.folders))
    torch.manual_seed(recipe.told["seed"])
    random.seed(recipe.told["seed"])
    torch.set_num_threads(arguments.threads)
    model = Parser(recipe.told["rows"])
    if arguments.begin:
        model.load_state_dict(torch.load(arguments.begin))

    def keep() -> None:
        torch.save(model.state_dict(), arguments.out)

    sentences = list(recipe.treebanks())
    if arguments.stage == "pretraining":
        sentences += recipe.texts()
    print(len(sentences), "sentences", sum(len(s.words) for s in sentences), "words", flush=True)
    stage = pretrain if arguments.stage == "pretraining" else fit
    words = recipe.told[arguments.stage]["words"]
    limits = arguments.steps, arguments.minutes
    print("steps", stage(model, sentences, words, *limits, keep, arguments.peak))
    keep()


def store_state(arguments: argparse.Namespace) -> None:
    """A saved state as a file of weights; prints the hash that the recipe records."""
    state = torch.load(arguments.state)
    heat = read_recipe(arguments.recipe, ()).told["heat"]
    store({name: tensor.numpy() for name, tensor in state.items()}, heat, arguments.out)
    print(hashlib.sha256(arguments.out.read_bytes()).hexdigest())


def show_heat(arguments: argparse.Namespace) -> None:
    """What the recipe should say under `heat` for a language."""
    sentences = [s for path in arguments.files for s in read_treebank(path, arguments.language)]
    weights = read_weights(arguments.weights)
    print(find_heat(weights, sentences, arguments.language, arguments.right))


def show_figures(arguments: argparse.Namespace) -> None:
    """The table of figures of some files of weights."""
    weights_of: dict[str, Weights] = {}
    for path in arguments.weights:
        weights = read_weights(path)
        weights_of |= dict.fromkeys(weights.heat, weights)
    for line in rows(weights_of, arguments.folders):
        print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.syntax.training")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("make")
    command.add_argument("stage", choices=["pretraining", "training"])
    command.add_argument("recipe", type=Path)
    command.add_argument("out", type=Path)
    command.add_argument("--folders", type=Path, nargs="+", required=True)
    command.add_argument("--begin", type=Path)
    command.add_argument("--steps", type=int, default=10**9)
    command.add_argument("--minutes", type=float, default=1e6)
    command.add_argument("--peak", type=float, default=PEAK, help="the longest step")
    command.add_argument("--threads", type=int, default=1)
    command.set_defaults(run=make)
    command = commands.add_parser("store")
    command.add_argument("state", type=Path)
    command.add_argument("out", type=Path)
    command.add_argument("recipe", type=Path)
    command.set_defaults(run=store_state)
    command = commands.add_parser("heat")
    command.add_argument("weights", type=Path)
    command.add_argument("files", type=Path, nargs="+")
    command.add_argument("--language", required=True)
    command.add_argument("--right", type=float, default=0.96)
    command.set_defaults(run=show_heat)
    command = commands.add_parser("measure")
    command.add_argument("weights", type=Path, nargs="+")
    command.add_argument("--folders", type=Path, nargs="+", required=True)
    command.set_defaults(run=show_figures)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
