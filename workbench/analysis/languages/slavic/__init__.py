"""What the Slavic languages share."""
