"""A sentence to the frames that say who says it, in any language."""
