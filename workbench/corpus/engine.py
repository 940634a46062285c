"""The engine, loaded so that it tells nobody of it."""

import os
import sys
from types import ModuleType

from workbench.corpus.errors import NoEngine

SILENT = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "DO_NOT_TRACK": "1",
    "DAFT_PROGRESS_BAR": "0",
}
"""Must be set before the import, for some of it is read there; workers inherit it."""


def load_engine() -> ModuleType:
    """Return Daft, on its own runner.

    Raises:
        NoEngine: It is not installed.
    """
    os.environ.update(SILENT)
    try:
        import daft
    except ImportError:
        raise NoEngine("corpus") from None
    if "daft.runners.native_runner" not in sys.modules:
        daft.set_runner_native()
    engine: ModuleType = daft
    return engine


def load_tables() -> None:
    """See that tables of Parquet can be read.

    Raises:
        NoEngine: What reads them is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401, it is looked for
    except ImportError:
        raise NoEngine("corpus") from None
