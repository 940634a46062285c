"""What is known of each language: one folder a language, one list of them all."""
