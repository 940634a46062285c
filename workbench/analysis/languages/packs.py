"""The languages there are: the one place that names them all."""

from __future__ import annotations

from workbench.analysis.languages.english.pack import ENGLISH
from workbench.analysis.languages.russian.pack import RUSSIAN
from workbench.analysis.languages.ukrainian.pack import UKRAINIAN

LANGUAGES = {language.code: language for language in (RUSSIAN, UKRAINIAN, ENGLISH)}
"""By their codes; of two that a text could be in, the first is taken."""
