"""The weights are those of the recorded recipe, small, and right on sentences nobody trained on."""

import hashlib
import subprocess
import sys
import tomllib
import zlib
from pathlib import Path

import pytest

import workbench
from workbench.syntax.training.measuring import measure
from workbench.syntax.training.treebanks import read_treebank
from workbench.syntax.weights import FILES, FOLDER, load

TREES = Path(__file__).parents[1] / "trees"
REACHED = {
    "ru": {
        **{"part of speech": 0.975, "case": 0.9, "head": 0.92, "subject": 0.93},
        **{"content": 0.91, "sure and right": 0.97},
    },
    "uk": {
        **{"part of speech": 0.975, "case": 0.87, "head": 0.93, "subject": 0.93},
        **{"content": 0.9, "sure and right": 0.98},
    },
    "en": {
        **{"part of speech": 0.975, "case": 0, "head": 0.9, "subject": 0.95},
        **{"content": 0.85, "sure and right": 0.97},
    },
}
"""What the weights reach on sentences nobody trained on: a floor for the next ones.

Wished for in every language: .97 of the parts of speech, .90 of the heads, .94 of the subjects of
verbs of saying, .83 of their contents, .95 of what is told to be sure.
"""
NAMES = sorted(set(FILES.values()))


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(REACHED))
def test_the_closed_part_of_our_trees_is_told_as_well_as_before(language: str) -> None:
    sentences = [
        sentence
        for path in sorted((TREES / language).glob("test-*.txt"))
        for sentence in read_treebank(path, language)
    ]
    assert len(sentences) == 300

    figures = measure(load(language), sentences, language)

    told = {
        "part of speech": figures.share("upos"),
        "case": figures.share("cases right", "cases"),
        "head": figures.share("heads"),
        "subject": figures.subject.f1,
        "content": figures.content.f1,
        "sure and right": figures.share("sure and right", "sure"),
    }
    worse = {k: (told[k], least) for k, least in REACHED[language].items() if told[k] < least}
    assert worse == {}


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_those_of_their_recipe(name: str) -> None:
    recipe = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    made = hashlib.sha256((FOLDER / f"{name}.npz").read_bytes()).hexdigest()

    assert recipe["result"]["sha256"] == made


@pytest.mark.slow
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
