"""An outlet's own reporter: whose page it is, where one passes the news on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.analysis.claims.statement import Statement
from workbench.analysis.result import Link

REPORTERS = ("корреспондент", "кореспондент", "журналист", "журналіст", "correspondent", "reporter")
TAIL = re.compile(r" (?:из|с|із|з|from) [^«»]+$")
"""корреспондент ТАСС | с места событий"""
MARKS = "«»„“”‘’\"'"
TWO_WORDS = ("РИА Новости", "РІА Новини", "Интерфакс-Украина", "Інтерфакс-Україна")
"""Outlets that are told from persons by being listed."""


def whose_reporter(statements: Iterable[Statement]) -> str | None:
    """…, передаёт корреспондент Накануне.RU: the outlet, where nobody is named"""
    links = (link for one in statements for link in one.chain)
    return next(filter(None, map(_outlet_of, links)), None)


def _outlet_of(link: Link) -> str | None:
    """корреспондент ИА «Регнум»; not: корреспондент Анна Роу"""
    role, _, rest = TAIL.sub("", link.name).partition(" ")
    name = rest.removeprefix("ИА ").removeprefix("ІА ").strip(MARKS)
    alone = name in TWO_WORDS or rest[:1] in MARKS or " " not in name
    named = name[:1].isupper() and alone
    return name if named and role.casefold().startswith(REPORTERS) else None
