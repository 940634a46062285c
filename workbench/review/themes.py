"""The colours of the screen, by the names they have on the command line."""

from textual.theme import Theme

HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#0000ff",
    secondary="#00ffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ff0000",
    success="#00ff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    dark=True,
    variables={
        "text-muted": "#d0d0d0",
        "primary-muted": "#0000b0",
        "warning-muted": "#705000",
        "success-muted": "#006000",
    },
)
THEMES = {"dark": "textual-dark", "light": "textual-light", "high-contrast": "high-contrast"}
"""What Textual calls them."""
