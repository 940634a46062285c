"""The languages there are: the one place that names them all."""

from __future__ import annotations

from workbench.analysis.languages.english.outline import OUTLINE as ENGLISH
from workbench.analysis.languages.russian.outline import OUTLINE as RUSSIAN
from workbench.analysis.languages.ukrainian.outline import OUTLINE as UKRAINIAN

LANGUAGES = {language.code: language for language in (RUSSIAN, UKRAINIAN, ENGLISH)}
"""By their codes; of two that a text could be in, the first is taken."""
