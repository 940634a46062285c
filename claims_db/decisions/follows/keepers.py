"""Who reads and writes each thing that a decision can change."""

from typing import NamedTuple

from claims_db.articles.details import ArticleDetails
from claims_db.articles.stories.membership import Membership
from claims_db.decisions.follows.answers import Answers
from claims_db.decisions.follows.desk_state import DeskState
from claims_db.decisions.follows.one_source import SourceMerging
from claims_db.decisions.follows.passages import Passages
from claims_db.decisions.follows.settling import Standing
from claims_db.sources.registry import Sources


class Keepers(NamedTuple):
    """They keep what is said of claims, sources and articles, and no journal of it."""

    answers: Answers
    standing: Standing
    passages: Passages
    stories: Membership
    desk: DeskState
    details: ArticleDetails
    sources: Sources
    merging: SourceMerging
