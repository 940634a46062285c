"""What is said, in whose words, and what kind of claim it is."""
