"""The door to copies of a store, and back from one."""

from claims_db.backup.restoring import restore
from claims_db.file.backup import back_up

__all__ = ["back_up", "restore"]
