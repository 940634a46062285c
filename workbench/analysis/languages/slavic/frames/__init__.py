"""The frames of a Slavic sentence."""
