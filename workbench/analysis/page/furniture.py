"""What stands on a page and is not the story: dates, bylines, captions, links, calls."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

MONTHS = (
    r"январ[яь]|феврал[яь]|март[а]?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|август[а]?|сентябр[яь]|октябр[яь]"
    r"|ноябр[яь]|декабр[яь]|січн[яь]|січень|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)"
    r"|черв(?:ень|ня)|лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопад[а]?"
    r"|груд(?:ень|ня)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DATE = (
    rf"(?:\d{{1,2}}\.? (?:{MONTHS})|(?:{MONTHS})\.? \d{{1,2}}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})"
)
TIME = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?"
CAPITAL = r"(?=[A-ZА-ЯЁІЇЄҐ«“\"])"


def either(*words: str) -> str:
    """A pattern for one of several words or phrases."""
    return "(?:" + "|".join(words) + ")"


DATE_LINE = re.compile(
    r"\s*date:? (\d{4}-\d{2}-\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?[ ,:]*", re.IGNORECASE
)
UPDATED = either(
    r"UPD\d?", "UPDATE", "Update", "Updated", "Обновлено", "ОБНОВЛЕНО", "Оновлено", "ОНОВЛЕНО"
)
STAMP = re.compile(
    rf"{UPDATED}[.:,]?(?: (?:в |о |at )?{TIME})?[.:,]? "
    rf"|{TIME}(?:[.:,]? ?[–—-] |[.:,] | ){CAPITAL}"
)
LABELS = either(
    "Довідково", "Довідка", "Для довідки", "Справка", "Справочно", "Для справки", "Контекст",
    "Бекграунд", "Бэкграунд", "Background", "Context", "For reference", "Note to editors", "Note",
)  # fmt: skip
LABEL = re.compile(rf"{LABELS}(?: [A-ZА-ЯІЇЄҐ]{{2,}})?[:.] {CAPITAL}")
DATELINE_END = re.compile(r" ?(?:/[^/\n]{2,30}/|\([^()\n]{2,40}\))? ?[-–—] ")

AGENCY = re.compile(r"\([A-Z][A-Za-z]*(?: [A-Z][a-z]+)?\) (?:[-–—] )?(?=[A-Z])")
"""(AP) At least 47 people …"""
PAGE_DATES = either(
    "Обновлено", "Оновлено", "Опубликовано", "Опубліковано", "Дата", "Время", "Час",
    "Updated", "Last updated", "Published", "Posted",
)  # fmt: skip
YEAR = r"(?:,? (?:\d{4}|року|года|р\.|г\.))*"
METADATA = re.compile(
    rf"(?:{PAGE_DATES}\b.{{0,60}}"
    rf"|(?:\w+, )?{DATE}{YEAR}(?:,? (?:в |о |об |at )?{TIME})?"
    rf"|{TIME}|date:? \S+.{{0,20}})\.?",
    re.IGNORECASE,
)
BY = either(
    "By(?!.* (?:said|says|was|were|is|are|had|has|have|will|would|can|did) )", "Reporting by",
    "Editing by", "Interview(?= ?by|:)", "Words(?=:)", "Автор[иы]?", "Текст",
    "Редактор", "Перевод", "Переклад", "Интервью(?=:)", "Інтерв.ю(?=:)", "Беседовала?",
    "Розмовля(?:в|ла)", "Подготовила?и?", "Підготува(?:в|ла|ли)",
)  # fmt: skip
BYLINE = re.compile(rf"{BY}[: ]+[^.!?]{{3,90}}\.?(?: [^.!?]{{3,60}}\.)?")
WRITERS = either(
    r"обозреватель\w*", r"корреспондент\w*", r"журналист\w*", r"редактор\w*", r"оглядач\w*",
    r"кореспондент\w*", r"журналіст\w*", "correspondent", "editor", "reporter", "columnist",
    "staff writer",
)  # fmt: skip
NAME = r"[A-ZА-ЯЁІЇЄҐ][\w’'-]+"
NAMED_BYLINE = re.compile(rf"{NAME} {NAME}, (?:\w+ ){{0,4}}{WRITERS}[^.!?]{{0,60}}\.?")
PICTURES = either(
    "Фото", "Видео", "Відео", "Иллюстрация", "Ілюстрація", "Инфографика", "Інфографіка",
    "Скриншот", "Скріншот", "Источник фото", "Джерело фото", "На фото", "Photos?", "Images?",
    "Picture", "Video", "Graphic", "Caption", "Credit", "Getty",
)  # fmt: skip
GIVEN_BY = either(
    "из", "із", "з", "by", "credit", "предоставлено", "надано", "с сайта", "сайту",
    r"архив\w*", r"архів\w*",
)  # fmt: skip
CAPTION = re.compile(rf"{PICTURES}(?: {GIVEN_BY})?[^.!?]{{0,12}}[:—–/|].*")
PHOTO_CREDIT = re.compile(
    r"[^(/|]{0,160}[(/|] ?(?:Фото|Photo|Image|Getty|Reuters/|AP Photo).{0,60}\)?\.?"
)
RELATED = re.compile(
    either(
        "Читайте (?:также|по теме|ещё|еще|також|більше|подробнее|ще|далее|далі)",
        "Смотрите (?:также|ещё)", "Дивіться також", r"См\. также", r"Див\. також", "По теме",
        "По темі", "До теми", "За темою", "К теме", "Также по теме", "Ранее по теме",
        "Вас (?:также|також) (?:может|може)", "Подробнее:", "Детальніше:", "Докладніше:",
        "Read (?:also|more|next|on)", "See also", "Also read", "Related", "More on this", "More:",
        "Watch:", "Listen:", "Don't miss", "You may also like",
    )
    + r"(?!\w).*",
    re.IGNORECASE,
)  # fmt: skip


def find_page_prefix(line: str) -> int:
    """Return how many characters of `line` belong to the page: `date 2026-01-06 `."""
    end = 0
    for pattern in (DATE_LINE, STAMP, LABEL):
        if match := pattern.match(line, end):
            end = match.end()
    if match := AGENCY.match(line, end):
        end = match.end()
    return end + find_dateline(line[end : end + 120])


def find_dateline(line: str) -> int:
    """LONDON, March 3 (Reuters) - Prices rose."""
    for match in DATELINE_END.finditer(line):
        head = line[: match.end()].rstrip(" -–—")
        place = head.isupper() and head.isascii() and len(head) > 4
        place = place and line[match.end() : match.end() + 1].isupper()
        if match[0].rstrip().endswith(("-", "–", "—")) and (place or _is_dateline(head)):
            return match.end()
    return 0


def _is_dateline(head: str) -> bool:
    """Only names, dates and a date or an agency in capitals or brackets."""
    without_date = re.sub(DATE, "", head, flags=re.I)
    words = re.findall(r"[\w’'-]+", without_date)
    if (
        not words
        or len(words) > 8
        or not all(word[0].isupper() or word[0].isdigit() for word in words)
    ):
        return False
    has_date = without_date != head
    capitals = any(word.isupper() and len(word) > 2 for word in words)
    return (has_date or head.endswith((")", "/"))) and (capitals or has_date or head.endswith(")"))


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


def is_metadata(line: str) -> bool:
    """Updated 18:05 GMT"""
    return any(pattern.fullmatch(line) for pattern in (METADATA, BYLINE, NAMED_BYLINE))


def is_caption(line: str) -> bool:
    """Photo: harbour office"""
    return len(line) < 300 and bool(CAPTION.fullmatch(line) or PHOTO_CREDIT.fullmatch(line))


def is_related_link(line: str) -> bool:
    """Read also: Bridge to open in May"""
    return len(line) < 300 and RELATED.match(line) is not None


LONGEST_CALL = 300
"""Characters: no call to subscribe is longer."""


@cache
def _calls() -> tuple[str, ...]:
    path = Path(__file__).with_name("calls.txt")
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def is_call(sentence: str) -> bool:
    """Подписывайтесь на нашу рассылку!"""
    if len(sentence) >= LONGEST_CALL:
        return False
    words = sentence.lower()
    return any(map(words.__contains__, _calls()))
