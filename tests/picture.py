"""The picture in the README, drawn by the program itself.

    python -m tests.picture [FILE.svg] [WIDTH HEIGHT]

Imports the Russian article of seeds/, settles some claims by key and draws the screen.
"""

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from claims_db import ClaimStore
from workbench.review.app import ReviewApp

HERE = Path(__file__).parent
SEED = HERE.parent / "seeds" / "paris-guarantees-ru.txt"
FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
KEYS = ("1", "4", "1", "1", "5", "1", "1", "3", "3", "1", "4", "2", "1")


async def draw(size: tuple[int, int]) -> str:
    """The review screen as SVG after a few answers, with no font fetched from anywhere."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.db")
        command = [sys.executable, "-m", "workbench", "--db", str(path), "import", str(SEED)]
        subprocess.run(command, check=True, capture_output=True)
        with ClaimStore(path) as store:
            app = ReviewApp(store, "olena")
            async with app.run_test(size=size) as pilot:
                await pilot.press(*KEYS)
                await pilot.pause()
                drawn = app.export_screenshot(title="workbench").replace(folder, "~")
    return FONTS.sub("", drawn).replace("Fira Code", "DejaVu Sans Mono")


def main() -> None:
    file = sys.argv[1] if len(sys.argv) > 1 else HERE / "pictures" / "review.svg"
    width, height = sys.argv[2:4] or (130, 36)
    Path(file).parent.mkdir(exist_ok=True)
    Path(file).write_text(asyncio.run(draw((int(width), int(height)))), encoding="utf-8")


if __name__ == "__main__":
    main()
