"""The table of keys and the measured figures to the README's tables.

    python -m tests.readme_tables

Rewrites README.md between its marks; a test asks whether it is what it would write.
"""

from pathlib import Path

from tests.made_with import write_down
from tests.score import figures_as_markdown
from workbench.review.keys import KEYS

README = Path(__file__).parent.parent / "README.md"


def keys_as_markdown() -> str:
    """The keys as a Markdown table, the digits in one row."""
    rows = [("1 – 9", "answer the lit field with that option, save it, light the next")]
    rows += [(key.name, key.does) for key in KEYS if not key.action.startswith("answer")]
    lines = [f"| `{keys}` | {does} |" for keys, does in rows]
    return "\n".join(["| key | does |", "|---|---|", *lines]) + "\n"


def with_tables(readme: str) -> str:
    """The README with its tables as they are now."""
    for name, table in (("keys", keys_as_markdown()), ("figures", figures_as_markdown())):
        begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
        before, _, rest = readme.partition(begin)
        readme = before + begin + table + end + rest.partition(end)[2]
    return readme


if __name__ == "__main__":
    README.write_text(with_tables(README.read_text(encoding="utf-8")), encoding="utf-8")
    write_down("figures")
