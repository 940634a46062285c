"""The frames of an English sentence."""
