"""The weights are those of the recorded recipe, small, and right on sentences nobody trained on."""

import hashlib
import subprocess
import sys
import tomllib
import zlib
from pathlib import Path

import pytest

import workbench
from workbench.syntax.weights import FILES, FOLDER

NAMES = sorted(set(FILES.values()))


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_those_of_their_recipe(name: str) -> None:
    recipe = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    made = hashlib.sha256((FOLDER / f"{name}.npz").read_bytes()).hexdigest()

    assert recipe["result"]["sha256"] == made


def test_all_weights_together_are_eight_megabytes_at_most_in_the_wheel() -> None:
    packed = [len(zlib.compress((FOLDER / f"{name}.npz").read_bytes())) for name in NAMES]
    assert sum(packed) <= 8_000_000


def test_every_treebank_of_a_recipe_is_named_in_the_licence() -> None:
    licence = (FOLDER / "LICENCE").read_text(encoding="utf-8")
    for name in NAMES:
        recipe = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
        for treebank in recipe["treebank"]:
            assert treebank["licence"]
            assert treebank["name"] in licence, treebank["file"]


def test_no_treebank_that_measures_has_trained() -> None:
    for name in NAMES:
        recipe = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
        assert not any(f'file = "{only}' in recipe for only in ("uk_iu", "en_gum"))
        assert not any(
            treebank["file"].startswith(("uk/test", "ru/test", "en/test"))
            for treebank in tomllib.loads(recipe)["treebank"]
        )


def test_the_parser_is_loaded_without_what_trains_it() -> None:
    code = "import sys, workbench.syntax; print([m for m in sys.modules if 'training' in m])"
    root = Path(workbench.__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root)
    assert done.stdout.strip() == "[]"
