"""The engine, loaded so that it tells nobody of it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from workbench.corpus.errors import BrokenCluster, NoCluster, NoEngine

SILENT = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "DO_NOT_TRACK": "1",
    "DAFT_PROGRESS_BAR": "0",
}
"""Must be set before the import, for some of it is read there; workers inherit it."""


TOKEN = "RAY_AUTH_TOKEN", "RAY_AUTH_TOKEN_PATH"
"""Where Ray reads what a cluster knows its users by, beside ~/.ray/auth_token."""


def load_engine(cluster: str = "") -> ModuleType:
    """Return Daft, on its own runner or on a cluster of Ray, which is chosen once a process.

    Raises:
        NoEngine: It is not installed.
        NoCluster: Nobody answers at the address, or the process has another runner already.
    """
    os.environ.update(SILENT)
    if cluster:
        show_token_if_there_is_one()  # Ray asks as it is imported
    try:
        import daft

        if cluster:
            import ray
    except ImportError:
        raise NoEngine("corpus", extra="cluster" if cluster else "corpus") from None
    if cluster:
        join(cluster, daft, ray)
    elif "daft.runners.native_runner" not in sys.modules:
        daft.set_runner_native()
    engine: ModuleType = daft
    return engine


def join(cluster: str, daft: ModuleType, ray: ModuleType) -> None:
    """Let Daft run on a cluster of Ray.

    Raises:
        NoCluster: Nobody answers at the address, or the process has another runner already.
    """
    try:
        if not ray.is_initialized():
            ray.init(cluster, log_to_driver=False)
        daft.set_runner_ray(noop_if_initialized=True)
    except (OSError, RuntimeError, ValueError, ray.exceptions.RayError) as error:
        raise NoCluster(cluster, problem=str(error).splitlines()[0][:200]) from None


@contextmanager
def used(cluster: str) -> Iterator[None]:
    """Let what a cluster breaks off with be said in one line; empty: there is none.

    Raises:
        BrokenCluster: A node is gone with what only it had.
    """
    if not cluster:
        yield
        return
    from ray.exceptions import RayError

    try:
        yield
    except RayError as error:
        raise BrokenCluster(cluster, problem=type(error).__name__) from error


def show_token_if_there_is_one() -> None:
    """Let Ray show its token, unless the user says how it is to be.

    The head of a cluster asks for it where it finds one as it starts, but who joins would show it
    only if told to, and be refused, or wait in vain at ray://.
    """
    if any(map(os.environ.get, TOKEN)) or Path.home().joinpath(".ray", "auth_token").exists():
        os.environ.setdefault("RAY_AUTH_MODE", "token")


def load_tables() -> None:
    """See that tables of Parquet can be read.

    Raises:
        NoEngine: What reads them is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401, it is looked for
    except ImportError:
        raise NoEngine("corpus", extra="corpus") from None
