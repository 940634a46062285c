"""The door to copies of a store, and back from one."""

from claims_db.file.backup import back_up
from claims_db.restoring import restore

__all__ = ["back_up", "restore"]
