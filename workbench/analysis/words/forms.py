"""Dictionary forms to all the forms a news text may show.

The expansion is generous: a form too many does no harm in a lexicon, a form
too few is a frame that is not seen. Irregular forms stand beside the entry in
the data files, in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator

WordForms = Iterator[tuple[str, frozenset[str]]]
"""A form and its marks: "plural", "gerund", "infinitive"."""

NONE: frozenset[str] = frozenset()
SINGULAR = frozenset({"singular"})
PLURAL = frozenset({"plural"})
GERUND = frozenset({"gerund"})
INFINITIVE = frozenset({"infinitive"})
