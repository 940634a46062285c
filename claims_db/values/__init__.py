"""What the store speaks of, as values: what is read, what may enter, decisions, refusals."""
