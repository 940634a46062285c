"""Text to claims and the sources behind each: pure, no store, no screen."""

from workbench.analysis.analyse import analyse, detect_language
from workbench.analysis.explain import explain
from workbench.analysis.result import Analysis, Candidate, Link, Span

__all__ = ["Analysis", "Candidate", "Link", "Span", "analyse", "detect_language", "explain"]
