"""The rules of the sentence splitter, loaded without what we never ask of it."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from itertools import filterfalse
from types import ModuleType
from typing import Any


@cache
def load_splitter() -> Any:
    """Return its document of rules; from then on it can be imported."""
    _import_splitter()
    from choppa import DEFAULT_SRX_RULESET, SrxDocument

    document = SrxDocument(ruleset=DEFAULT_SRX_RULESET)
    for language in document.get_language_rule_list("en_two"):
        language.rules[:] = filterfalse(says_again, language.rules)
    return document


def says_again(rule: Any) -> bool:
    """Brackets that have two full stops or more: they have one, for which there is a rule.

    Trying every two or four stops of a long line takes the square or the fourth power of them.
    """
    return bool(rule.before_pattern.count(r"[^\)]*?") > 1)


def _import_splitter() -> None:
    """Import it without its validator of rule files, which is loaded when somebody asks for it.

    The validator alone takes longer to load than everything else together.
    """
    if "xmlschema" in sys.modules:
        return
    stand_in = ModuleType("xmlschema")
    vars(stand_in)["__getattr__"] = lambda name: getattr(import_module("xmlschema"), name)
    sys.modules["xmlschema"] = stand_in
    try:
        import_module("choppa")
    finally:
        del sys.modules["xmlschema"]
