"""Who owns the session and lets the widgets show it."""
