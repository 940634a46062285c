"""What can be wrong with a corpus, each in one sentence that says what to do."""

from workbench.ingest import IngestError


class NoEngine(IngestError):
    """The extra is not installed."""

    says = "needs the engine Daft. Install it: pip install 'claims-workbench[{extra}]'"


class NoCluster(IngestError):
    """No Ray, or one that cannot be joined."""

    says = (
        "cannot be used as a cluster: {problem}. Give the address of its head, local for one on"
        " this machine, or no --cluster."
    )


class OtherCorpus(IngestError):
    """The folder holds the tables of something else, and nothing of that is overwritten."""

    says = "holds {what}. Name an empty folder with -o, or the inputs that it was begun with."


class NotOfACorpus(IngestError):
    """No table, no JSON Lines."""

    says = "cannot be read as a corpus: {problem}. Give Parquet, JSON Lines or CSV in UTF-8."


class BrokenCorpus(IngestError):
    """A folder that the run has not finished, or that somebody has changed."""

    says = "is no whole corpus: {problem}. Make it, or finish it, with workbench corpus."
