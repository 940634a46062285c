"""What processes that read documents are forked off in the tests: languages and readers loaded.

A process that begins anew loads them again, a second for each test that reads a page.
"""

import trafilatura  # noqa: F401

import claims_db.values.models  # noqa: F401
import workbench.ingest.pages
import workbench.ingest.workers  # noqa: F401
from workbench.analysis import analyse

for language in ("ru", "uk", "en"):
    analyse("Мэр сказал, что дорога закрыта. The mayor said it.", language=language)
