"""Translations to what gettext reads: beside every workbench.po its workbench.mo."""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogues(folder: Path = Path(__file__).parent) -> list[Path]:
    """Compile the catalogues that are newer than what was made of them; return all compiled."""
    return [compiled(words) for words in sorted(folder.glob("*/LC_MESSAGES/*.po"))]


def compiled(words: Path) -> Path:
    """What gettext reads of a catalogue, never half of it, whoever else compiles it now."""
    made = words.with_suffix(".mo")
    if not made.exists() or made.stat().st_mtime <= words.stat().st_mtime:
        unfinished = made.with_suffix(f".{os.getpid()}")
        with words.open("rb") as source, unfinished.open("wb") as target:
            write_mo(target, read_po(source, locale=words.parts[-3]))
        unfinished.replace(made)
    return made
