"""The door to copies of a store; they are made in `claims_db.file.backup`."""

from claims_db.file.backup import back_up, restore

__all__ = ["back_up", "restore"]
