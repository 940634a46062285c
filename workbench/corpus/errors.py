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


class BrokenCluster(IngestError):
    """What was made so far stays."""

    says = "lost what a part of it had made ({problem}). The same command goes on where it was."


class LostProcess(IngestError):
    """The system ended it, mostly for want of memory."""

    says = (
        "could not be found: a process was ended from outside. Free some memory, or give fewer"
        " --workers; the same command goes on where it was."
    )


class OtherCorpus(IngestError):
    """The folder holds the tables of something else, and nothing of that is overwritten."""

    says = "holds {what}. Name an empty folder with -o, or the inputs that it was begun with."


class ChangedInput(IngestError):
    """What was taken of it, and what would be taken now, are of two things."""

    says = (
        "has changed since its tables were begun. Put back what was there, or begin again with an"
        " empty folder."
    )


class Stalled(IngestError):
    """So slow that nobody can say whether it goes on."""

    says = (
        "sends nothing, or next to it, for {seconds:g} seconds. Give the same command again later,"
        " or fetch it otherwise and name the file."
    )


class NoInput(IngestError):
    """A page that asks who one is, a picture."""

    says = (
        "{type}, not Parquet, JSON Lines or CSV. Open the address in a browser to see what it is."
    )


class SecretInAddress(IngestError):
    """The tables tell where each row is from, to whoever has them."""

    says = (
        "has a secret in it, which would stand in the tables. Put it into the environment, as the"
        " tools of the bucket have it."
    )


class NotOfACorpus(IngestError):
    """No table, no JSON Lines."""

    says = "cannot be read as a corpus: {problem}. Give Parquet, JSON Lines or CSV in UTF-8."


class BrokenCorpus(IngestError):
    """A folder that the run has not finished, or that somebody has changed."""

    says = "is no whole corpus: {problem}. Make it, or finish it, with workbench corpus."
