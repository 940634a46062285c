"""What a reader finds in a document: the text of an article, and what is said of it there."""

from typing import NamedTuple

from workbench.ingest.details import Details


class Found(NamedTuple):
    """An article as it stands in a document, or one of several."""

    text: str
    details: Details = Details()
    remarks: tuple[str, ...] = ()
    encoding: str = "utf-8"
    """What its bytes were read in; of a format that says so itself, the format."""
    page: bytes | None = None
    """The web page that the text was taken from."""
    relay: str = ""
    """Whose words it passes on as a whole: the author of a forwarded post. Empty: nobody's."""
    place: str = ""
    """Where in the document it stands, when there are several: line 5."""
