"""What stands on a page and is not the story: dates, bylines, captions, links, calls."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    r"январ[яь]|феврал[яь]|март[а]?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|август[а]?|сентябр[яь]|октябр[яь]"
    r"|ноябр[яь]|декабр[яь]|січн[яь]|січень|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)"
    r"|черв(?:ень|ня)|лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопад[а]?"
    r"|груд(?:ень|ня)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DATE = rf"(?:\d{{1,2}}\.? (?:{MONTHS})|(?:{MONTHS})\.? \d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}})"
TIME = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?"

DATE_LINE = re.compile(r"\s*date:? (\d{4}-\d{2}-\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?[ ,:]*", re.I)
STAMP = re.compile(rf"(?:UPD\d?|UPDATE|Update|Обновлено|Оновлено|Updated|ОБНОВЛЕНО|ОНОВЛЕНО)[.:,]?(?: (?:в |о |at )?{TIME})?[.:,]? |{TIME}(?:[.:,]? ?[–—-] |[.:,] | )(?=[A-ZА-ЯЁІЇЄҐ«“\"])")
LABEL = re.compile(
    r"(?:Довідково|Справка|Справочно|Для справки|Довідка|Для довідки|Контекст|Бекграунд|Бэкграунд"
    r"|Background|Context|For reference|Факт|Note to editors|Note)(?: [A-ZА-ЯІЇЄҐ]{2,})?[:.] (?=[A-ZА-ЯЁІЇЄҐ«“\"])"
)
DATELINE_END = re.compile(r" ?(?:/[^/\n]{2,30}/|\([^()\n]{2,40}\))? ?[-–—] |\. (?=[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ])")
CAPITALISED_WORD = re.compile(r"[A-ZА-ЯЁІЇЄҐ][\w’'ʼ-]*|\d+[.,]?|[/()]")

METADATA = re.compile(
    rf"(?:(?:Обновлено|Оновлено|Опубликовано|Опубліковано|Дата|Updated|Published|Posted|Last updated|Час|Время)\b.{{0,60}}"
    rf"|(?:\w+, )?{DATE}(?:,? (?:\d{{4}}|року|года|р\.|г\.))*(?:,? (?:в |о |об |at )?{TIME})?|{TIME}|date:? \S+.{{0,20}})\.?",
    re.I,
)
BYLINE = re.compile(
    r"(?:By|Автор[ы]?|Автори|Автор|Текст|Reporting by|Interview(?= ?by|:)|Интервью(?=:)|Беседовал[аи]?|Розмовляв|Розмовляла|Інтерв.ю(?=:)|Words(?=:)|Editing by|Подготовил[аи]?|Підготува(?:в|ла|ли)|Редактор|Переклад|Перевод)[: ]+[^.!?]{3,90}\.?"
)
NAMED_BYLINE = re.compile(
    r"[A-ZА-ЯЁІЇЄҐ][\w’'-]+ [A-ZА-ЯЁІЇЄҐ][\w’'-]+, (?:\w+ ){0,4}"
    r"(?:обозреватель\w*|корреспондент\w*|журналист\w*|редактор\w*|оглядач\w*|кореспондент\w*|журналіст\w*|correspondent|editor|reporter|columnist|staff writer)"
    r"[^.!?]{0,60}\.?"
)
CAPTION = re.compile(
    r"(?:Фото|Видео|Відео|Photo|Photos|Image|Images|Picture|Video|Иллюстрация|Ілюстрація|Инфографика|Інфографіка|Скриншот|Скріншот"
    r"|Источник фото|Джерело фото|Getty|Graphic|Caption|На фото|Credit)(?: (?:из|з|by|credit|предоставлено|надано|с сайта|із|сайту|архив\w*|архів\w*))?[^.!?]{0,12}[:—–/|].*",
)
PHOTO_CREDIT = re.compile(r".{0,160}[(/|] ?(?:Фото|Photo|Image|Getty|Reuters/|AP Photo).{0,60}\)?\.?")
RELATED = re.compile(
    r"(?:Читайте (?:также|также по теме|по теме|ещё|еще|також|більше|подробнее|ще|далее|далі)|Смотрите (?:также|ещё)|Дивіться також|См\. также|Див\. також"
    r"|По теме|По темі|До теми|За темою|К теме|Также по теме|Ранее по теме|Вас (?:также|також) (?:может|може)"
    r"|Read (?:also|more|next|on)|See also|Also read|Related|More on this|More:|Watch:|Listen:|Don't miss|You may also like|Подробнее:|Детальніше:|Докладніше:)\b.*",
    re.I,
)
CALLS = (
    "подписывай", "подпишит", "підписуй", "підпиші", "следите за обновл", "следите за нов", "стежте за", "читайте нас",
    "читайте больше", "читайте більше", "читайте подробнее", "читайте докладніше", "читайте детальніше", "читайте также",
    "читайте також", "больше новостей", "більше новин", "подробнее читайте", "подробности читайте", "детальніше читайте",
    "нашем телеграм", "нашем telegram", "нашем канал", "нашего канал", "наш канал", "наш телеграм", "наш telegram",
    "нашому телеграм", "нашому telegram", "нашому канал", "нашого канал", "нашу рассылк", "нашу розсилк",
    "может не совпадать с", "може не збігатися", "за посиланням", "по ссылке", "копирование материалов",
    "копіювання матеріалів", "все права защищены", "усі права захищено", "присоединяйтесь", "приєднуйтесь",
    "приєднуйтеся", "поддержите нас", "підтримайте нас", "нашли ошибку", "знайшли помилку", "продолжение следует",
    "далі буде", "фоторепортаж", "надіслати новину", "прислать новость", "subscribe", "sign up", "follow us", "follow our",
    "got a story", "ring the newsdesk", "contact us", "call our", "click here", "read more", "all rights reserved",
    "edited for length", "edited for clarity", "thanks for reading", "that's all from", "that’s all from",
    "our whatsapp", "our telegram", "join our", "support our journalism", "share this article", "story tip",
    "press enquiries", "media enquiries", "notes to editors", "for more information, visit", "for more information visit",
    "for more information contact",
)
"""What the page asks of its reader; none of it is in a story."""


def find_page_prefix(line: str) -> int:
    """Return how many characters of `line` belong to the page: `date 2026-01-06 `."""
    end = 0
    for pattern in (DATE_LINE, STAMP, LABEL):
        if match := pattern.match(line, end):
            end = match.end()
    return end + find_dateline(line[end : end + 120])


def find_dateline(line: str) -> int:
    """LONDON, March 3 (Reuters) - Prices rose."""
    for match in DATELINE_END.finditer(line):
        head = line[: match.end()].rstrip(" -–—")
        if match[0].rstrip().endswith(("-", "–", "—")) and _is_dateline(head):
            return match.end()
    return 0


def _is_dateline(head: str) -> bool:
    """Only names, dates and a date or an agency in capitals or brackets."""
    without_date = re.sub(DATE, "", head, flags=re.I)
    words = re.findall(r"[\w’'-]+", without_date)
    if not words or len(words) > 8 or not all(word[0].isupper() or word[0].isdigit() for word in words):
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


def is_call(sentence: str) -> bool:
    """Follow us for overnight news."""
    if len(sentence) >= 300:
        return False
    words = sentence.lower()
    return any(call in words for call in CALLS)
