"""What was corrected after its publication to Markdown that a desk puts on its page."""

from collections.abc import Iterable

from claims_db.decisions.desk.signing import Correction
from claims_db.export.markdown import as_text, link
from claims_db.export.words import words


def as_markdown(corrections: Iterable[Correction], language: str | None = None) -> str:
    """Return the list, in the order given: the newest first."""
    said = words(language)
    parts = [f"# {said['corrections']}"]
    parts += [entry(one, language) for one in corrections]
    if not parts[1:]:
        parts.append(said["no_corrections"])
    return "\n\n".join(parts) + "\n"


def entry(one: Correction, language: str | None) -> str:
    """A correction: which day, of what, from what to what, and why."""
    said = words(language)
    where = f" {link(one.url)}" if one.url else ""
    what = f"«{as_text(one.content)}»: " if one.content else ""  # its text was let go of
    return (
        f"- **{one.at[:10]}** {as_text(one.title)}{where}  \n"
        f"  {what}{said[one.was]} → **{said[one.now]}**.  \n"
        f"  {as_text(one.reason)}"
    )
