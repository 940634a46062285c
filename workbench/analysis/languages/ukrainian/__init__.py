"""What Ukrainian has of its own."""
