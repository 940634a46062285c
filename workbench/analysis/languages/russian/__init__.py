"""What Russian has of its own."""

CODE = "ru"
