"""A while in which Python looks for no garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """Let Python look for no circles of objects: an act on 100,000 claims makes none.

    It makes so many values that looking costs a quarter of the whole.
    """
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()
