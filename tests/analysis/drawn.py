"""Articles with their claims drawn in: «{Мост закрыт}, сообщили в мэрии.»"""

from workbench.analysis import Analysis, Candidate, analyse


def read(drawing: str, language: str | None = None) -> Analysis:
    """Analyse a drawing without its braces."""
    return analyse(drawing.replace("{", "").replace("}", ""), language=language)


def redraw(drawing: str, analysis: Analysis) -> str:
    """Draw the claims that were found into the same text."""
    text = drawing.replace("{", "").replace("}", "")
    for claim in reversed(analysis.claims):
        text = f"{text[: claim.start]}{{{text[claim.start : claim.end]}}}{text[claim.end :]}"
    return text


def chain(claim: Candidate) -> str:
    """Write a chain as in the table: дипломаты (official) > Reuters (agency)"""
    return " > ".join(f"{link.name} ({link.type})" for link in claim.chain)


def check(drawing: str, expected: str, language: str) -> None:
    """The claims are those drawn, with the chains that are told: = for the same as before."""
    analysis = read(drawing, language)
    wanted: list[str] = []
    for one in expected.split(" | ") if analysis.claims else []:
        wanted.append(wanted[-1] if one == "=" else one.strip())
    assert redraw(drawing, analysis) == drawing
    assert [chain(claim) for claim in analysis.claims] == wanted
