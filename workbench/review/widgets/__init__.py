"""What the screens are made of. Values down, messages up; no widget knows the store."""
