"""The models of kind and worth: small, those of their recipe, fitted by a plain method."""

import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

import workbench
from workbench.analysis.claims.model import FOLDER, Model, read_model
from workbench.training.__main__ import average_precision, write_model
from workbench.training.examples import join_words, put_in_frame, read_prose, read_sentence
from workbench.training.fitting import fit

GOLD = Path(__file__).parents[1] / "gold"
NAMES = ("kind", "worth", "certainty")


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_those_of_the_recipe(name: str) -> None:
    recipe = tomllib.loads((FOLDER / "recipe.toml").read_text(encoding="utf-8"))

    made = hashlib.sha256((FOLDER / f"{name}.json").read_bytes()).hexdigest()

    assert made == recipe["result"][name]


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_a_page_and_no_more(name: str) -> None:
    assert (FOLDER / f"{name}.json").stat().st_size < 64_000


def test_claims_are_found_without_what_trains_the_models() -> None:
    code = (
        "import sys, workbench.analysis as a; a.analyse('Prices rose.');"
        "print([m for m in sys.modules if 'training' in m])"
    )
    root = Path(workbench.__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root)
    assert done.stdout.strip() == "[]"


def test_a_fit_finds_what_decides() -> None:
    seen = [frozenset({"future"}), frozenset({"past"}), frozenset({"past", "figure"})] * 5
    wanted = np.array([[1, 0], [0, 1], [0, 1]] * 5, float)

    model = fit(seen, wanted, [1.0] * 15, ("plan", "fact"), lambda name: 1e-3)

    assert model.best(frozenset({"future"})) == "plan"
    assert model.best(frozenset({"past", "unheard of"})) == "fact"
    assert model.grounds(frozenset({"future"}), "plan") == ["future"]


def test_a_fit_goes_on_from_what_is_known() -> None:
    seen = [frozenset({"rain"})] * 10
    wanted = np.array([[0.0, 1.0]] * 10)
    known = Model(("dry", "wet"), (0.0, 0.0), {"rain": (2.0, -2.0), "wind": (1.0, -1.0)})

    held = fit(seen, wanted, [1.0] * 10, known.labels, lambda name: 100, known)
    free = fit(seen, wanted, [1.0] * 10, known.labels, lambda name: 1e-4, known)

    assert held.weights["rain"] == pytest.approx((2, -2), abs=0.02), "much holds it where it was"
    assert free.best(frozenset({"rain"})) == "wet"
    assert held.weights["wind"] == free.weights["wind"] == (1.0, -1.0), "of it nothing was seen"


def test_shares_are_one_together_whatever_is_seen() -> None:
    model = Model(("a", "b"), (0.0, 0.0), {"loud": (900.0, -900.0)})

    assert model.shares(frozenset()) == {"a": 0.5, "b": 0.5}
    assert model.shares(frozenset({"loud"})) == {"a": 1.0, "b": 0.0}


def test_weights_that_are_written_are_read_again(tmp_path: Path) -> None:
    model = Model(("a", "b"), (0.5, -0.5), {"main ‘say’": (1.25, 0.0)})

    write_model(model, tmp_path / "model.json")

    assert read_model(tmp_path / "model.json") == model


def test_average_precision_asks_for_the_wanted_ones_first() -> None:
    assert average_precision([True, True, False], [0.9, 0.8, 0.1]) == 1
    assert average_precision([False, True], [0.9, 0.8]) == 0.5


def test_the_words_of_a_tree_are_written_as_in_a_text() -> None:
    words = ['"', "About", "$", "4", "m", "is", "n't", "ours", ",", '"', "he", "said", "."]

    assert join_words(words) == '"About $4 m isn\'t ours," he said.'


def test_a_sentence_gives_its_first_claim_the_kind_and_its_longest_the_worth() -> None:
    text = "Prices rose; the council, which had waited, raised the rents of all flats."
    kind, worth = read_sentence("X1", "en", text, "fact", 2)

    assert (kind.kind, kind.worth) == ("fact", None)
    assert (worth.kind, worth.worth) == (None, 2)
    assert kind.seen != worth.seen


def test_labelled_claims_of_prose_are_read_in_their_paragraphs(tmp_path: Path) -> None:
    text = "Prices rose.\n“We will sue,” he said.\n"
    (tmp_path / "en-01.txt").write_text(text * 6, encoding="utf-8")
    at = text.index("We") + 3 * len(text)
    label = f"en-01\t{at}\t{at + len('We will sue')}\tplan\n"
    (tmp_path / "kinds.tsv").write_text(label, encoding="utf-8")

    (only,) = read_prose(tmp_path)

    assert (only.language, only.kind, only.worth) == ("en", "plan", None)
    assert "quoted" in only.seen


def test_every_label_of_prose_is_of_words_that_there_are() -> None:
    prose = GOLD.parent / "prose"
    texts = {path.stem: path.read_text("utf-8") for path in prose.glob("*.txt")}
    rows = [line.split("\t") for line in (prose / "kinds.tsv").read_text("utf-8").splitlines()]

    assert len(rows) > 2800
    assert all(texts[name][int(start) : int(end)].strip() for name, start, end, _ in rows)
    assert {kind for *_, kind in rows} == {"fact", "plan", "opinion"}


def test_a_spoken_sentence_is_put_in_a_frame_as_it_is_or_with_a_small_letter() -> None:
    assert put_in_frame("We lost.", "“{0}”, he said.") == "“We lost”, he said."
    assert put_in_frame("We lost.", "He said that {1}.") == "He said that we lost."
    assert put_in_frame("I lost.", "He said that {1}.") == "He said that I lost."


def test_a_sentence_of_a_debate_teaches_worth_and_no_kind() -> None:
    lines = (GOLD / "debates.tsv").read_text("utf-8").splitlines()
    language, worth, text = lines[0].split("\t")

    told = list(read_sentence(text, language, text, None, int(worth)))

    assert {one.kind for one in told} == {None}
    assert {one.worth for one in told} == {None, int(worth)}
    assert all(line.split("\t")[1] in ("0", "1", "2") for line in lines)
    assert len({line.split("\t")[2] for line in lines}) == len(lines) == 2378


def test_every_label_is_of_a_sentence_or_claim_that_there_is() -> None:
    names = {line.split("\t")[0] for line in (GOLD / "worth.tsv").read_text("utf-8").splitlines()}
    trees = {
        line[2:]
        for path in (GOLD.parent / "trees").glob("*/*.txt")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("# ")
    }
    articles = {path.stem for path in GOLD.glob("*.json")}

    assert len(names) == 1500
    assert {name for name in names - trees if name.split(".")[0] not in articles} == set()
