"""Files to articles: read, decoded, analysed and stored.

The one place, with the command line, where the analysis and the store meet.
"""

from workbench.ingest.articles import settle
from workbench.ingest.decoding import Decoding, decode_as_it_is
from workbench.ingest.details import Details
from workbench.ingest.document import MAX_BYTES, MAX_SECONDS, FeedRead
from workbench.ingest.documents import count_articles
from workbench.ingest.errors import IngestError
from workbench.ingest.files import STANDARD_INPUT
from workbench.ingest.found_articles import Draft
from workbench.ingest.importing import import_document, import_paths, read_paths
from workbench.ingest.preparing import Imported, Reading, analyse_again, analyse_draft

__all__ = [
    "MAX_BYTES",
    "MAX_SECONDS",
    "STANDARD_INPUT",
    "Decoding",
    "Details",
    "Draft",
    "FeedRead",
    "Imported",
    "IngestError",
    "Reading",
    "analyse_again",
    "analyse_draft",
    "count_articles",
    "decode_as_it_is",
    "import_document",
    "import_paths",
    "read_paths",
    "settle",
]
