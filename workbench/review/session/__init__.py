"""What a reviewer decides and where she stands; no screen, no keys."""
