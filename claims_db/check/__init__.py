"""Whether a store is whole; and what follows in it computed anew, or let go of for good."""

from claims_db.check.problems import find_problems, find_remarks

__all__ = ["find_problems", "find_remarks"]
