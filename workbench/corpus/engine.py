"""The engine, loaded so that it tells nobody of it."""

import os
import sys
from types import ModuleType

from workbench.corpus.errors import NoCluster, NoEngine

SILENT = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "DO_NOT_TRACK": "1",
    "DAFT_PROGRESS_BAR": "0",
}
"""Must be set before the import, for some of it is read there; workers inherit it."""


def load_engine(cluster: str = "") -> ModuleType:
    """Return Daft, on its own runner or on a cluster of Ray, which is chosen once a process.

    Raises:
        NoEngine: It is not installed.
        NoCluster: Nobody answers at the address, or the process has another runner already.
    """
    os.environ.update(SILENT)
    try:
        import daft

        if cluster:
            import ray
    except ImportError:
        raise NoEngine("corpus", extra="cluster" if cluster else "corpus") from None
    if cluster:
        try:
            if not ray.is_initialized():
                ray.init(cluster, log_to_driver=False)
            daft.set_runner_ray(noop_if_initialized=True)
        except (ConnectionError, OSError, RuntimeError, ValueError) as error:
            raise NoCluster(cluster, problem=str(error).splitlines()[0][:200]) from None
    elif "daft.runners.native_runner" not in sys.modules:
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
        raise NoEngine("corpus", extra="corpus") from None
