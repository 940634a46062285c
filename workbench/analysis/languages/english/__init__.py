"""What the analysis knows of English."""

CODE = "en"
