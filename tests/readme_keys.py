"""The table of keys to the README's.

    python -m tests.readme_keys

Rewrites README.md between its two marks; a test asks whether it is what it would write.
"""

from pathlib import Path

from workbench.review.keys import KEYS

README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- keys: written by `python -m tests.readme_keys` -->\n", "<!-- /keys -->\n"


def keys_as_markdown() -> str:
    """The keys as a Markdown table, the digits in one row."""
    rows = [("1 – 9", "answer the lit field with that option, save it, light the next")]
    rows += [(key.name, key.does) for key in KEYS if not key.action.startswith("answer")]
    lines = [f"| `{keys}` | {does} |" for keys, does in rows]
    return "\n".join(["| key | does |", "|---|---|", *lines]) + "\n"


def with_keys(readme: str) -> str:
    """The README with the present table."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + keys_as_markdown() + END + after


if __name__ == "__main__":
    README.write_text(with_keys(README.read_text(encoding="utf-8")), encoding="utf-8")
