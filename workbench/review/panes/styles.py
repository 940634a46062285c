"""How each kind of words on the screen looks, in the colours of the theme.

They stand here and not with the widgets: as component classes Textual would read and
apply each of them before the first paint, which costs a tenth of a bare start.
"""

STYLES = {
    # anywhere
    "muted": "$text-muted",
    "key": "bold $text-accent",
    "current": "bold $text on $primary",
    "cursor": "reverse",
    "strong": "bold",
    "error": "bold $text on $error",
    # the frames of the panes, and what is written in them
    "frame": "$text-muted",
    "title": "$text-muted",
    "active-frame": "$text-accent",
    "active-title": "bold $text-accent",
    # what is claimed, and by whom
    "supported": "$text-success",
    "refuted": "$text-error",
    "unsettled": "$text-warning",
    "answered": "bold $text-success",
    "suggested": "italic",
    "chain": "bold $text-warning",
    # in the list of claims
    "at-hand": "bold $text on $primary-muted",
    "article": "bold $text-secondary",
    "suggested-source": "italic $text-muted",
    # in the article
    "claim": "bold $text on $primary-muted",
    "mention": "bold underline $text on $warning-muted",
    "cue": "italic underline $text on $success-muted",
    "pointer": "bold reverse",
    "open-claim": "underline",
    "supported-claim": "underline $text-success",
    "refuted-claim": "underline $text-error",
    "unsettled-claim": "underline $text-warning",
}
