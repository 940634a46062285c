"""A trained model as a file of weights."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

TABLE_STEPS = 7
"""Steps on each side of nought for a row of the table: four bits, which the wheel packs well."""
STEPS = 127
LARGE = 10_000
"""Matrices with more numbers than this are stored in steps; smaller ones as halves."""


def store(state: dict[str, NDArray[np.float32]], heat: dict[str, float], path: Path) -> None:
    """Write the weights of a model's state, not packed, so that they load fast; the wheel packs."""
    out: dict[str, NDArray[Any]] = {}
    for name, array in state.items():
        if name == "table.weight":
            out["table"], out["table.scale"] = _in_steps(array, TABLE_STEPS)
        elif array.ndim == 2 and array.size > LARGE:
            out[name], out[f"{name}.scale"] = _in_steps(array, STEPS)
        else:
            out[name] = array.astype(np.float16)
    about = json.dumps({"heat": heat}, sort_keys=True).encode()
    out["about"] = np.frombuffer(about, np.uint8)
    np.savez(path, allow_pickle=False, **out)


def _in_steps(
    array: NDArray[np.float32], steps: int
) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    scale = (np.abs(array).max(1) / steps + 1e-8).astype(np.float16)
    return np.round(array / scale.astype(np.float32)[:, None]).clip(-steps, steps).astype(
        np.int8
    ), scale
