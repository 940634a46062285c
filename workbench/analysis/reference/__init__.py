"""A mention to who is meant, from what the article has said before."""
