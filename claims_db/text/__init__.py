"""A text to what it is compared, searched and recognised by; knows no store."""
