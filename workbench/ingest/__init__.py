"""Files to articles: read, decoded, analysed and stored.

The one place, with the command line, where the analysis and the store meet.
"""

from workbench.ingest.documents import MAX_BYTES, STANDARD_INPUT, Document
from workbench.ingest.drafts import Details, Draft, settle_details
from workbench.ingest.errors import IngestError
from workbench.ingest.importing import Imported, analyse_draft, import_paths, read_drafts

__all__ = [
    "MAX_BYTES",
    "STANDARD_INPUT",
    "Details",
    "Document",
    "Draft",
    "Imported",
    "IngestError",
    "analyse_draft",
    "import_paths",
    "read_drafts",
    "settle_details",
]
