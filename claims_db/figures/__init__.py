"""A store to figures: how far it is, how far reviewers agree."""
