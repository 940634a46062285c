"""The files of weights: small numbers with a scale, written by training, read on first use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from os import SEEK_CUR
from pathlib import Path
from struct import unpack
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import numpy as np

from workbench.syntax.network import Network

if TYPE_CHECKING:  # nothing of it is needed to run, and it takes a while to load
    from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "weights"
FILES = {"ru": "east_slavic", "uk": "east_slavic", "be": "east_slavic", "en": "english"}
"""The weights of each language that has some."""
LENGTHS = 26
"""Where the head of a file in an archive tells how long its name is, and what follows on it."""


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
    arrays = dict(_arrays(path))
    about = json.loads(arrays.pop("about").tobytes())
    return Weights(Network(widen(arrays)), about["heat"])


def _arrays(path: Path) -> Iterator[tuple[str, NDArray[Any]]]:
    """The arrays of a file of numpy's: nothing in it is packed, and only what is used is read."""
    with path.open("rb") as file, ZipFile(file) as stored:
        for entry in stored.infolist():
            file.seek(entry.header_offset + LENGTHS)
            file.seek(sum(unpack("<HH", file.read(4))), SEEK_CUR)
            np.lib.format.read_magic(file)
            shape, by_columns, kind = np.lib.format.read_array_header_1_0(file)
            array = np.memmap(file, kind, "r", file.tell(), shape, "F" if by_columns else "C")
            yield entry.filename.removesuffix(".npy"), array


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
