"""A key to what its place gives under another keyboard layout.

Under a Cyrillic layout the terminal sends `ф` where the Latin one sends `a`, so each
key is bound together with its twins: the letters in its place on the Russian and the
Ukrainian keyboard.
"""

LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\"
RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё\\"
UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю.'ґ"
SHIFTED_LATIN = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~|'
SHIFTED_RUSSIAN = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё/"
SHIFTED_UKRAINIAN = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,₴Ґ"


def twins(key: str) -> tuple[str, ...]:
    """The key itself and what its place gives under the Russian and the Ukrainian layout."""
    *held, character = key.split("+") if len(key) > 1 else [key]
    for latin, others in (
        (LATIN, (RUSSIAN, UKRAINIAN)),
        (SHIFTED_LATIN, (SHIFTED_RUSSIAN, SHIFTED_UKRAINIAN)),
    ):
        if len(character) == 1 and character in latin:
            place = latin.index(character)
            return (key, *("+".join([*held, other[place]]) for other in others))
    return (key,)


def in_latin(key: str) -> str:
    """A key that is held with another one as the Latin layout names it: ctrl+я → ctrl+z."""
    held, plus, character = key.rpartition("+")
    for layout in (RUSSIAN, UKRAINIAN):
        if held and len(character) == 1 and character in layout:
            return held + plus + LATIN[layout.index(character)]
    return key


def under_other_layouts(typed: str) -> list[str]:
    """What the keys that gave this text give under the other layouts: куегеукы → retuters."""
    texts = [typed.translate(table) for table in TO_OTHER_LAYOUTS]
    return [text for text in dict.fromkeys(texts) if text != typed]


TO_LATIN = str.maketrans(
    RUSSIAN + UKRAINIAN + SHIFTED_RUSSIAN + SHIFTED_UKRAINIAN,
    2 * LATIN + 2 * SHIFTED_LATIN,
)
"""What a key gives under a Cyrillic layout to what it gives under the Latin one."""
TO_OTHER_LAYOUTS = tuple(
    str.maketrans(typed + shifted_typed, meant + shifted_meant)
    for typed, shifted_typed, meant, shifted_meant in (
        (RUSSIAN, SHIFTED_RUSSIAN, LATIN, SHIFTED_LATIN),
        (UKRAINIAN, SHIFTED_UKRAINIAN, LATIN, SHIFTED_LATIN),
        (LATIN, SHIFTED_LATIN, RUSSIAN, SHIFTED_RUSSIAN),
        (LATIN, SHIFTED_LATIN, UKRAINIAN, SHIFTED_UKRAINIAN),
    )
)
