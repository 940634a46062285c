"""What Ukrainian has of its own."""

CODE = "uk"
