"""Characters to words, and what each word may be."""
