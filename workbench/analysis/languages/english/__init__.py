"""What the analysis knows of English."""
