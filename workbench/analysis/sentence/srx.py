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
        language.rules[:] = filterfalse(is_needless, language.rules)
    return document


def is_needless(rule: Any) -> bool:
    """Brackets that have two full stops or more, and segments that a translator's tool marks.

    Brackets with one have a rule. Trying every two or four stops of a long line takes the square
    or the fourth power of them; before a mark may stand anything, which is tried at each letter.
    """
    before: str = rule.before_pattern
    return not before or before.count(r"[^\)]*?") > 1


NEVER_ASKED = ("xmlschema", "urllib.request")
"""What it would load to validate files of rules, and to fetch them from the web."""


def _import_splitter() -> None:
    """Import it without what we never ask of it, which is loaded when somebody else asks for it.

    The validator alone takes longer to load than everything else together, and the web as long
    as the rules.
    """
    stand_ins = {name: _stand_in(name) for name in NEVER_ASKED if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        import_module("choppa")
        import_module("xml.sax.expatreader")  # which reads its rules, from a file
    finally:
        for name in stand_ins:
            del sys.modules[name]


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name)
    vars(module)["__getattr__"] = lambda attribute: getattr(import_module(name), attribute)
    return module
