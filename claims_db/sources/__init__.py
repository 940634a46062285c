"""Names to sources: which they are, which they are like."""
