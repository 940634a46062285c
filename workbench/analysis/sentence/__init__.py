"""A line to its sentences, as the rules see them."""
