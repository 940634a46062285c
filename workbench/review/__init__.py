"""Stored claims to a reviewer's decisions, on the terminal.

`session` knows what a reviewer may do and where she stands, `actions` what a key does;
`panes` and `dialogs` show values and report what was pressed, and know no store; `screen`
joins them, `app` runs it.
"""

import os

# Textual reads it as it is imported: what a key changes is painted within 8 ms, not 16.
os.environ.setdefault("TEXTUAL_FPS", "120")
