"""`python -m workbench.training make`: the weights of kind and worth, by their recipe.

    python -m workbench.training make          # writes the weights, prints their hashes
    python -m workbench.training figures       # what the same recipe reaches on others
    python -m workbench.training certainty FOLDER…    # the weights of how sure a suggestion is

The examples are annotated articles (`tests/gold/*.json`, without those that nobody looks at),
sentences of our trees (`tests/trees`, labelled in `tests/gold/worth.tsv`), spoken sentences
(`spoken.tsv`; `debates.tsv`, which tells worth only), short ones (`kinds.tsv`, `contrasts.tsv`),
and claims in prose (`tests/prose/kinds.tsv`).
The figures are of examples that were held back: five times other weights are fitted, without one
article or sentence in five, by its name's checksum. `recipe.toml` beside the weights tells the
penalties and the hashes.

How sure a suggestion is has to be learnt where no rule was made: FOLDER holds articles by others,
annotated like `tests/gold` by somebody who saw no suggestion. They are nobody's to pass on; only
the weights stay, and `--on` goes on from them with further pages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from workbench.analysis.claims.features import Features
from workbench.analysis.claims.model import FOLDER, Model, load_model
from workbench.analysis.claims.worth import see_worth
from workbench.training.examples import PARTS, Example, read_examples, read_outcomes
from workbench.training.fitting import Floats, fit

KINDS = ("fact", "plan", "opinion")
OUTCOMES = ("wrong", "right")
WORTHS = ("not", "worth checking")
RECIPE = FOLDER / "recipe.toml"


def make_kind(examples: Sequence[Example], recipe: dict[str, Any]) -> Model:
    """The model of kind."""
    known = [one for one in examples if one.kind in KINDS]
    wanted = np.array([[one.kind == kind for kind in KINDS] for one in known], float)
    weights = [one.weight for one in known]
    return fit([one.seen for one in known], wanted, weights, KINDS, _penalty(recipe))


def make_worth(examples: Sequence[Example], kind: Model, recipe: dict[str, Any]) -> Model:
    """The model of worth; a fact on which little depends counts a part."""
    known = [one for one in examples if one.worth is not None]
    share = np.array([(0, recipe["little"], 1)[one.worth or 0] for one in known])
    seen = [see_worth(one.seen, kind.best(one.seen)) for one in known]
    wanted: Floats = np.stack([1 - share, share], 1)
    return fit(seen, wanted, [one.weight for one in known], WORTHS, _penalty(recipe))


def make_certainty(
    outcomes: Sequence[tuple[Features, bool]], recipe: dict[str, Any], known: Model | None = None
) -> Model:
    """The model of how sure a suggestion is; further outcomes mend the one that is `known`."""
    wanted = np.array([[not right, right] for _, right in outcomes], float)
    seen = [seen for seen, _ in outcomes]
    return fit(seen, wanted, [1.0] * len(seen), OUTCOMES, _penalty(recipe), known)


def _penalty(recipe: dict[str, Any]) -> Callable[[str], float]:
    """What holds a feature's weights back; the verdict of the rules is freer than the others."""
    held, freer = float(recipe["penalty"]), float(recipe["verdict"])
    return lambda name: held * freer if name.startswith("verdict ") else held


def write_model(model: Model, path: Path) -> str:
    """Write the weights, a feature a line; return their hash."""
    rows = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(list(row))}"
        for name, row in sorted(model.weights.items())
    )
    head = (
        f'"labels": {json.dumps(list(model.labels))},\n"always": {json.dumps(list(model.always))}'
    )
    data = f'{{{head},\n"weights": {{\n{rows}\n}}}}\n'.encode()
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def examples_of(arguments: argparse.Namespace) -> list[Example]:
    """All examples of the folders that are named."""
    spoken = read_recipe()["spoken"]
    return list(read_examples(arguments.gold, arguments.trees, arguments.prose, spoken))


def read_recipe() -> dict[str, Any]:
    """How the models are made."""
    return tomllib.loads(RECIPE.read_text(encoding="utf-8"))


def make_both(examples: Sequence[Example]) -> tuple[Model, Model]:
    """Both models by the recipe."""
    recipe = read_recipe()
    kind = make_kind(examples, recipe["kind"])
    return kind, make_worth(examples, kind, recipe["worth"])


def make(arguments: argparse.Namespace) -> None:
    """Fit both models on all examples, and write them."""
    both = make_both(examples_of(arguments))
    for name, model in zip(("kind", "worth"), both, strict=True):
        print(name, len(model.weights), write_model(model, arguments.out / f"{name}.json"))


def learn_certainty(arguments: argparse.Namespace) -> None:
    """Fit how sure suggestions are on annotated articles by others, and write it."""
    paths = [path for folder in arguments.folders for path in sorted(folder.glob("*.json"))]
    outcomes = [one for path in paths for one in read_outcomes(path)]
    recipe, known = read_recipe()["certainty"], None
    if arguments.on:
        recipe, known = recipe | {"penalty": recipe["further"]}, load_model("certainty")
    model = make_certainty(outcomes, recipe, known)
    made = write_model(model, arguments.out / "certainty.json")
    right = sum(right for _, right in outcomes)
    print("certainty", len(model.weights), made, f"{right} of {len(outcomes)} right")


@dataclass(frozen=True)
class Told:
    """What models say of an example that they were not fitted on."""

    example: Example
    kind: str
    worth: float


def tell_held_back(examples: Sequence[Example]) -> Iterator[Told]:
    """Fit without each part in turn, and tell of that part."""
    for part in range(PARTS):
        kind, worth = make_both([one for one in examples if one.part != part])
        for one in examples:
            if one.part == part:
                best = kind.best(one.seen)
                shares = worth.shares(see_worth(one.seen, best))
                yield Told(one, best, shares["worth checking"])


def figures(told: Sequence[Told]) -> Iterator[str]:
    """Share of kinds that are right, and average precision of what is worth checking."""
    for language in sorted({one.example.language for one in told}):
        own = [one for one in told if one.example.language == language]
        known = [one for one in own if one.example.kind in KINDS]
        right = sum(one.kind == one.example.kind for one in known) / len(known)
        asked = [one for one in own if one.example.worth is not None]
        worth = average_precision(
            [one.example.worth == 2 for one in asked], [one.worth for one in asked]
        )
        yield f"{language}: kind {right:.3f} of {len(known)}, worth {worth:.3f} of {len(asked)}"


def average_precision(wanted: Sequence[bool], scores: Sequence[float]) -> float:
    """Precision at each wanted one, the highest scores first; 1 is an order without a fault."""
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    found = [place for place, i in enumerate(order, 1) if wanted[i]]
    return sum(n / place for n, place in enumerate(found, 1)) / max(len(found), 1)


def show_figures(arguments: argparse.Namespace) -> None:
    """Print the figures on what is held back."""
    told = tell_held_back(examples_of(arguments))
    print("\n".join(figures(list(told))))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m workbench.training")
    commands = parser.add_subparsers(required=True)
    for name, run in (("make", make), ("figures", show_figures)):
        command = commands.add_parser(name)
        command.add_argument("--gold", type=Path, default=Path("tests/gold"))
        command.add_argument("--trees", type=Path, default=Path("tests/trees"))
        command.add_argument("--prose", type=Path, default=Path("tests/prose"))
        if run is make:
            command.add_argument("--out", type=Path, default=FOLDER)
        command.set_defaults(run=run)
    learn = commands.add_parser("certainty")
    learn.add_argument("folders", type=Path, nargs="+")
    learn.add_argument("--on", action="store_true", help="go on from the weights there are")
    learn.add_argument("--out", type=Path, default=FOLDER)
    learn.set_defaults(run=learn_certainty)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
