"""A text to its lines, and which of them are the story."""
