"""Text to claims and the sources behind each: pure, no store, no screen."""

from workbench.analysis.article import analyse
from workbench.analysis.explain import explain
from workbench.analysis.language import detect_language
from workbench.analysis.model import Analysis, Candidate, Link, Span

__all__ = ["Analysis", "Candidate", "Link", "Span", "analyse", "detect_language", "explain"]
