"""What asks: each dialog returns what was chosen or typed; none knows the store."""
