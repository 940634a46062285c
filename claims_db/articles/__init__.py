"""Articles come in, and in new versions; claims find their words again."""
