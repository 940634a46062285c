"""Claims as they stand: read, listed, found; and the passages they are of."""
