"""What Russian has of its own."""
