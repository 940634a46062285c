"""How a form of report shows what others wrote."""

from collections.abc import Callable
from typing import NamedTuple


class Form(NamedTuple):
    """How a form of report shows what others wrote, so that nothing of it acts."""

    text: Callable[[str], str]
    quotation: Callable[[str], str]
    address: Callable[[str], str]
    """Empty where it is none."""
