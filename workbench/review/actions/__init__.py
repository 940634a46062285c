"""What a key does: the session decides, the panes and dialogs show."""
