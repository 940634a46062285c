"""What a Russian or Ukrainian claim is: does it look ahead, does it judge?"""

from __future__ import annotations

from workbench.analysis.languages.slavic.appraisal import appraises, is_opinion
from workbench.analysis.languages.slavic.plans import looks_ahead

__all__ = ["appraises", "is_opinion", "looks_ahead"]
