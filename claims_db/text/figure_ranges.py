"""From where to where: the first figure of a range in the measure of the second."""

from claims_db.text.figure import Figure
from claims_db.text.number_words import MULTIPLE
from claims_db.text.wording import level

DASHES = ("-", "–", "—")
TO = (*DASHES, "до", "to", "and", "по")
FROM = ("с", "со", "з", "із", "зі", "from", "between", "от", "від")


def as_the_next(text: str, figure: Figure, following: Figure | None) -> Figure:
    """The first figure of «с 900 до 600 миллионов гривен» in the measure of the second."""
    if following is None or figure.kind != "number" or figure.value >= 1000:
        return figure
    between = text[figure.end : following.start].strip().lower()
    before = text[: figure.start].split()[-1:]
    if between not in TO or not (between in DASHES or (before and before[0].lower() in FROM)):
        return figure
    told = text[following.start : following.end].split()
    many = next((many for word in told if (many := MULTIPLE[level(word)]) is not None), 1.0)
    return figure._replace(kind=following.kind, value=figure.value * many, unit=following.unit)
