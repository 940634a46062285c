"""What follows from the journal: the answers that stand, where claims stand, what can be undone."""
