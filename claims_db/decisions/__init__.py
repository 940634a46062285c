"""What reviewers decide: kept in the journal, and what follows of it for claims and sources."""
