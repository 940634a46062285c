"""The colours of the screen, by the names they have on the command line.

Every text has a contrast of 4.5 or more to what is behind it, which Textual's own themes
do not give everywhere.
"""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

DARK = replace(
    BUILTIN_THEMES["textual-dark"], name="claims-dark", primary="#0065b3", error="#b03355"
)
LIGHT = replace(
    BUILTIN_THEMES["textual-light"],
    name="claims-light",
    error="#b03355",
    variables={"text-success": "#1d6034", "text-warning": "#7a4a00", "text-accent": "#7a4a00"},
)
HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#0000ff",
    secondary="#00ffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#c00000",
    success="#00ff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
    dark=True,
    variables={
        "text-muted": "#d0d0d0",
        "text-error": "#ff9090",
        "primary-muted": "#0000b0",
        "warning-muted": "#705000",
        "success-muted": "#006000",
    },
)
OURS = (DARK, LIGHT, HIGH_CONTRAST)
THEMES = {"dark": DARK.name, "light": LIGHT.name, "high-contrast": HIGH_CONTRAST.name}
"""What Textual calls them."""
