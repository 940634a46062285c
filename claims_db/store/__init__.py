"""A store with all its parts, behind one door."""

from claims_db.store.store import ClaimStore

__all__ = ["ClaimStore"]
