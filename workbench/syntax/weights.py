"""The files of weights: small numbers with a scale, written by training, read on first use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from workbench.syntax.network import Network

if TYPE_CHECKING:  # nothing of it is needed to run, and it takes a while to load
    from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "weights"
FILES = {"ru": "east_slavic", "uk": "east_slavic", "be": "east_slavic", "en": "english"}
"""The weights of each language that has some."""


@dataclass(frozen=True)
class Weights:
    """A network and what its arcs' shares are divided by in each language so that they are true."""

    network: Network
    heat: dict[str, float]


def load(language: str) -> Weights:
    """The weights of a language, read once; raises KeyError for a language that has none."""
    return _read(FILES[language])


@cache
def _read(name: str) -> Weights:
    return read_weights(FOLDER / f"{name}.npz")


def read_weights(path: Path) -> Weights:
    """The weights of a file."""
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    about = json.loads(arrays.pop("about").tobytes())
    return Weights(Network(widen(arrays)), about["heat"])


def widen(stored: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Numbers of eight bits with a scale a row as numbers of 32; the table stays as it is."""
    wide = {}
    for name, array in stored.items():
        if name.startswith("table"):
            wide[name] = array
        elif not name.endswith(".scale"):
            wide[name] = array.astype(np.float32)
            if f"{name}.scale" in stored:
                wide[name] *= stored[f"{name}.scale"].astype(np.float32)[:, None]
    return wide
