"""What stands on a page and is not the story: dates, bylines, captions, links, calls."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import chain

from workbench.analysis.page.slugs import SLUG_LINE, compile_slug, outlet_in
from workbench.analysis.words.page_words import PageWords

CAPITAL = r"(?=[A-ZА-ЯЁІЇЄҐ«“\"])"
NAME = r"[A-ZА-ЯЁІЇЄҐ][\w’'-]+"
SIGNATURE = r"[A-ZА-ЯЁІЇЄҐ][\w’'/-]+(?:(?: ?/ ?| )[A-ZА-ЯЁІЇЄҐ][\w’'/-]*){1,3}"
"""Ann Marlow/Reuters: names without a stop, after what a picture shows"""
PICTURE = r"(?: ?(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w+)"
POSTER = r"[^\s(—–][^(—–]{1,60}"
FOUR_DIGITS = r"\d{4}"
TIME = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?"
HOUR = r"\d{1,2} ?[ap]\.?m\.?"
DATE_LINE = re.compile(
    r"\s*date:? (\d{4}-\d{2}-\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?[ ,:]*", re.IGNORECASE
)
WORD = re.compile(r"[^\W\d_]{2}")
DATELINE_END = re.compile(r" ?(?:/[^/\n]{2,30}/|\([^()\n]{2,40}\))?(?: ?[-–—] | [-–—](?=[A-Z]))")
PLACE = re.compile(r"[A-Z][A-Z .,'’/()0-9-]{3,60}(?:, (?:[A-Z][A-Za-z]{1,8}\.?|[A-Z]\.[A-Z]\.))?")
"""KYIV; ORRA COUNTY, Fla."""
PLACES = re.compile(r"(?:[A-Z][A-Z .'’-]{2,30} ?/ ?){2,}[A-Z][A-Z .'’-]{2,30} ?[-–—] ")
"""ORRA / VARN / LEITH – Ann Roe said …"""
AGENCY = re.compile(r"\([A-Z][A-Za-z]*(?:[ /–-]+[A-Z][A-Za-z]+)?\) (?:[-–—] )?(?=[A-Z])")
"""(AP) At least 47 people …"""
PLACE_AND_AGENCY = re.compile(r"[A-Z][A-Z .,'’-]{2,40} \((?:Reuters|[A-Z]{2,5})\) (?=[A-Z][a-z])")
"""ORRA (Reuters) Ann Roe said …"""
WIRE = re.compile(
    r"[A-Z][\w .,'’-]{2,60}?(?:--|[-–—/]) ?[(/][A-Z][A-Za-z ]{2,30}[)/] ?(?:--|[-–—]) ?(?=[A-Z])"
)
"""NEW ORRA, May 8, 2025--(TRADE WIRE)--Norvik will …"""
PLACE_AND_COUNTRY = re.compile(
    rf"{NAME}(?: {NAME}){{0,3}} \[[A-Z][\w .’'-]{{2,30}}\](?:, {NAME} \d{{1,2}}(?:, \d{{4}})?)?"
    r"(?: ?\([A-Z]{2,6}\))?: (?=\S)"
)
"""Lowe [Estmark], May 8 (ANI): Ann Roe said …"""
VIEWS = re.compile(r"\d{1,3}(?:[.,]\d)? ?(?:т|тыс|тис|[kк])\.?", re.IGNORECASE)
"""17,3 т.: how often a page was read"""
ADDRESS = re.compile(r"<?https?://\S+")
AGENCIES = (AGENCY, PLACE_AND_AGENCY, PLACE_AND_COUNTRY, WIRE)
LONGEST_LINK = LONGEST_CAPTION = 300
LONGEST_CALL = 300
"""Characters: no call to subscribe is longer."""
LONGEST_OWNER = 60
LONGEST_SIGNATURE = 200
LONGEST_DATELINE = 8
"""Words."""


class Furniture:
    """Knows the furniture of pages in some languages; a page is not in one language alone."""

    def __init__(self, pages: Iterable[PageWords]) -> None:
        words = _either(pages)
        months, year = _any(words.months), _any((FOUR_DIGITS, *words.years))
        day = (
            rf"(?:\d{{1,2}}\.? {months}|{months}\.? ?\d{{1,2}}"
            r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[-/]\d{2}[-/]\d{2})"
        )
        dated = rf"{day}(?:,? {year})*"
        self.place_and_date = re.compile(rf"{NAME}(?: {NAME}){{0,2}}, (?i:{dated})\.?")
        """Kyiv, 6 January."""
        self._day, self._slug = re.compile(day, re.IGNORECASE), compile_slug(day)
        self._prefixes = (DATE_LINE, *_prefixes(words))
        place = r"(?:[A-Z][A-Z .’'-]{2,40}, )?"
        self._agency = re.compile(rf"{place}(?i:{dated}) \([A-Z][A-Za-z ]+\) (?:[-–—] )?(?=[A-Z])")
        """ORRA, May 8 (AP) Ann Roe said …"""
        self._datelines = (self._slug, PLACES, *AGENCIES, self._agency)
        self._metadata = (_page_date(words, dated), *_bylines(words), SLUG_LINE, ADDRESS, VIEWS)
        self._captions = _captions(words)
        self._posted = re.compile(
            rf"{PICTURE}* ?(?:[-–—]{{1,2}} ?|^){POSTER} \(@\w+\),? (?i:{dated})\.?$|{PICTURE}+$"
            rf"|(?<=[^\W\d_][^\W\d_][.!?]){_any(words.pictures)}: ?[^.!?]{{2,80}}$"
        )
        self._credit = re.compile(rf".*[.!?…] (?:{_any(words.agencies)}|\([^()]{{2,60}} photo\))")
        self._related = re.compile(_any(words.related) + r"(?!\w).*", re.IGNORECASE)
        self._source = re.compile(rf"{_any(words.sources)}: (?=\S)")
        self._quote = re.compile(rf"{_any(words.quoted)}: (?=\S)")
        self._calls, self._beside = words.calls, words.beside

    def find_prefix(self, line: str) -> int:
        """Return how many characters of `line` belong to the page: `date 2026-01-06 `."""
        end = 0
        for pattern in self._prefixes:
            if match := pattern.match(line, end):
                end = match.end()
        for pattern in self._datelines:
            if match := pattern.match(line, end):
                return match.end()
        return end + self._find_dateline(line[end : end + 120])

    def find_outlet(self, line: str) -> str | None:
        """МОСКВА, 3 марта. /ТАСС/. Цены выросли; Київ • УНН: whose line it is, by its head."""
        end = max((match.end() for p in self._prefixes if (match := p.match(line))), default=0)
        match = self._slug.match(line, end) or SLUG_LINE.fullmatch(line)
        return outlet_in(match) if match else None

    def _find_dateline(self, line: str) -> int:
        """LONDON, March 3 (Reuters) - Prices rose.; not: Ann Roe (Lab) – 12,402"""
        for match in DATELINE_END.finditer(line):
            head = line[: match.end()].rstrip(" -–—")
            place = bool(PLACE.fullmatch(head))
            place = place and line[match.end() : match.end() + 1].isupper()
            if WORD.search(line, match.end()) and (place or self._is_dateline(head)):
                return match.end()
        return 0

    def _is_dateline(self, head: str) -> bool:
        """Only names, dates and a date or an agency in capitals or brackets."""
        without_date = self._day.sub("", head)
        words = re.findall(r"[\w’'-]+", re.sub(r"\([a-z]{2,5}(?:-[A-Z]+)?\)$", "", without_date))
        named = all(word[0].isupper() or word[0].isdigit() for word in words)
        if not named or not 0 < len(words) <= LONGEST_DATELINE:
            return False
        if without_date != head or head.endswith(")"):
            return True
        return head.endswith("/") and _has_agency(words)

    def source_at(self, line: str) -> int:
        """Source: | police chief Rolf Anders on Facebook — where it is named; 0 where none is."""
        match = self._source.match(line)
        return match.end() if match else 0

    def end_of_post(self, line: str) -> int:
        """The lift is broken | — Ann Roe (@annroe) March 3, 2024; said Ann Roe.|Photo: Bo Lind"""
        match = self._posted.search(line, max(0, len(line) - LONGEST_SIGNATURE))
        return match.start() if match else len(line)

    def is_owned(self, line: str) -> bool:
        """© Ann Marlow"""
        return line.startswith("©") and len(line) < LONGEST_OWNER

    def is_quote(self, line: str) -> bool:
        """Quote: "The driver was found.\" — the words of the source that a line before names"""
        return self._quote.match(line) is not None

    def is_metadata(self, line: str) -> bool:
        """Updated 18:05 GMT"""
        return any(pattern.fullmatch(line) for pattern in self._metadata)

    def is_caption(self, line: str) -> bool:
        """Photo: harbour office"""
        shapes = (pattern.fullmatch(line) for pattern in self._captions)
        return len(line) < LONGEST_CAPTION and any(shapes)

    def is_credited(self, line: str) -> bool:
        """The harbour on Monday. REUTERS — before the story; below it that may be whose it is"""
        return len(line) < LONGEST_CAPTION and self._credit.fullmatch(line) is not None

    def is_related_link(self, line: str) -> bool:
        """Read also: Bridge to open in May"""
        return len(line) < LONGEST_LINK and self._related.match(line) is not None

    def is_call(self, sentence: str) -> bool:
        """Подписывайтесь на нашу рассылку!"""
        if len(sentence) >= LONGEST_CALL:
            return False
        words = sentence.lower()
        return words.startswith(self._beside) or any(map(words.__contains__, self._calls))


def _has_agency(words: list[str]) -> bool:
    """Орра /ТАСС/"""
    return any(word.isupper() and len(word) > 2 for word in words)


def _prefixes(words: PageWords) -> tuple[re.Pattern[str], ...]:
    """Upd. 18:05. | Background: | By Ann Marlow ORRA, … — what stands before a line of the story"""
    stamp = (
        rf"{_any(words.updated)}[.:,]?(?: {_at(words)}?(?:{TIME}|{HOUR}))?[.:,]? "
        rf"|{TIME}(?:[.:,]? ?[–—-] |[.:,] | ){CAPITAL}"
        rf"|(?:\[{TIME}\]|\d{{4}} (?:GMT|UTC):?)(?: [–—-])? {CAPITAL}"
    )
    label = rf"{_any((*words.labels, *words.quoted))}(?: [A-ZА-ЯІЇЄҐ]{{2,}})?[:.] {CAPITAL}"
    by = rf"(?:\([^()]{{5,80}}\) )?By {NAME}(?: {NAME}){{1,3}} (?=[A-Z]{{3,}}[^a-z]{{2}})"
    return re.compile(stamp), re.compile(label), re.compile(by)


def _page_date(words: PageWords, dated: str) -> re.Pattern[str]:
    """Published today | Tue, 21 January 2026, at 18:05 | 18:05, 21 January | 18:05"""
    return re.compile(
        rf"(?:{_any(words.dated)}\b.{{0,60}}"
        rf"|(?:[\w ]{{2,40}} \| )?(?:{TIME},? )?(?:\w+, )?{dated}(?:,? {_at(words)}?{TIME})?"
        rf"|{TIME}|\d{{1,2}} ?[ap]\.?m\.?|date:? \S+.{{0,20}})\.?",
        re.IGNORECASE,
    )


def _bylines(words: PageWords) -> tuple[re.Pattern[str], ...]:
    """By Ann Marlow | Глеб Сомов, обозреватель"""
    clause = r"(?! *[a-zа-яёіїєґ][^.!?]*[,:])"  # Авторы | доклада утверждают, что …
    before = rf"{_any(words.by)}(?::|{clause}) +[^.!?]{{3,90}}\.?(?: [^.!?]{{3,60}}\.)?"
    after = rf"{NAME} {NAME}(?:,| \() ?(?:\w+ ){{0,4}}(?i:{_any(words.writers)})[^.!?]{{0,60}}\.?"
    return re.compile(before), re.compile(after)


def _captions(words: PageWords) -> tuple[re.Pattern[str], ...]:
    """Photo: harbour office | The harbour (Photo: Ann Marlow) | The harbour. Ann Marlow/Reuters

    The harbour at night photo: Ann Marlow | The harbour. [Reuters] | (Source: Ann Marlow)
    Photo by Ann Marlow. | The harbour.(NB_PRINT)
    """
    picture = rf"{_any(words.pictures)}(?: {_any(words.given_by)})?"
    led = rf"{picture}[^.!?]{{0,12}}[:—–/|].*"
    credited = rf"[^(/|]{{0,160}}[(/|] ?(?:[^()|]{{0,40}}/ ?)?{_any(words.credits)}.{{0,60}}\)?\.?"
    names = rf"{SIGNATURE}(?: \| .{{2,30}})?"
    signed = rf".{{5,220}}[.!?…] (?:(?:{SIGNATURE} )?{picture}[:—–/] ?.{{2,60}}|{names})"
    by = rf"(?:.{{5,220}}[.!?…] )?{picture} {SIGNATURE}\.?"
    agency = rf".{{5,260}}\([^()]{{2,60}}(?: ?/ ?| (?i:via) ){_any(words.agencies)}\)\.?"
    beside = (
        rf".{{5,260}}[.!?…] \[{_any(words.agencies)}\]\.?|\({_any(words.sources)}: ?[^()]{{2,60}}\)"
    )
    inside = r".{5,260}[.!?…]\((?!\w+ing by |With )[A-Z][\w ]{1,30}\)\.?"
    return tuple(map(re.compile, (led, credited, signed, by, agency, beside, inside)))


def _at(words: PageWords) -> str:
    return _any(f"{word} " for word in words.at)


def _either(pages: Iterable[PageWords]) -> PageWords:
    """The words of several languages together, each once."""
    alike = map(chain.from_iterable, zip(*pages, strict=True))
    return PageWords(*map(tuple, map(dict.fromkeys, alike)))


def _any(words: Iterable[str]) -> str:
    """A pattern for one of several words or phrases."""
    return f"(?:{'|'.join(words)})"


PUBLISHED = re.compile(r"\bdate:? (\d{4}-\d{2}-\d{2})\b")


def find_published(text: str) -> str | None:
    """date 2026-01-06, 08:12 -> 2026-01-06"""
    match = PUBLISHED.search(text, 0, 1000)
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return None
