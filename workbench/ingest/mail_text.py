"""The words of a mail to its own: no heads of others, no quoted mail, no footer."""

import re
from typing import NamedTuple

PREFIX = re.compile(
    r"^(?:(?P<reply>re|aw|sv|отв|на)|(?:fwd?|wg|tr|пересл|пер|нп))(?:\[\d+\])?\s*:\s*",
    re.IGNORECASE,
)
"""Re: Fwd: Отв: Пересл:"""
FORWARDED = re.compile(
    r"^\W*(?:begin |end of |начало |конец |початок |кінець )?"
    r"(?:forwarded|original|пере(?:сылаемо|сланно|адресованно|направленно)[ег]о?|исходное|"
    r"пере(?:слан|направлен|адресован)(?:е|ого)|вихідне)"
    r" (?:message|сообщени[ея]|повідомлення)\W*$",
    re.IGNORECASE,
)
"""---------- Forwarded message ---------, Конец пересылаемого сообщения"""
HEAD = re.compile(
    r"^[>*\s]*(?P<name>from|sent|date|subject|to|cc|reply-to|от|от кого|отправлено|дата|тема|кому|"
    r"копия|від|від кого|надіслано|копія)\s*:\*?\s*(?P<said>.*)$",
    re.IGNORECASE,
)
SENDER = ("from", "от", "от кого", "від", "від кого")
FEWEST_HEADS = 3
"""Lines in a row, by which they are told from a text that has «Тема: …» in it."""
WROTE = r"(?:wrote|writes|пишет|пише|(?:на)?писа(?:л|ла|в)(?:\(а\))?)"
ATTRIBUTION = re.compile(rf"^(?=.{{,200}}$)(?=.*\d).*(?:<\S+@\S+>|{WROTE})\s*:\s*$")
"""11.05.2026, 10:00, "Press Office" <press@city.example>:"""
QUOTED = re.compile(
    r"(?:^(?!>)(?=[^\n]{0,200}\d)[^\n]{0,200}(?:\n(?!>)[^\n]{1,200})?"
    rf"{WROTE}\s*:[ \t]*\n+)?(?:^>[^\n]*(?:\n|\Z))+",
    re.MULTILINE,
)
"""On Mon, 11 May 2026 at 10:00, Desk wrote: > …"""
SIGNATURE = re.compile(r"^-- ?$.*", re.MULTILINE | re.DOTALL)
FOOTER = re.compile(
    r"^\W*(?:sent from my \w+|get outlook for|отправлено (?:с|из) |надіслано (?:з|із) |"
    r"view (?:this |in )[^.]*browser|(?:открыть|смотреть|посмотреть) [^.]*браузере|"
    r"(?:переглянути|відкрити) [^.]*браузері|you(?: are|['’]re)? receiv(?:ed|ing) this |"
    r"вы получили (?:это|данное) |ви отримали це|unsubscribe\b|отписаться\b|відписатися\b)"
    r"|\b(?:unsubscribe|отписаться|відписатися)\W*$",
    re.IGNORECASE,
)
SHORTEST = 25
"""Characters; what is shorter says only that something follows."""
LONGEST_FOOTER = 200
"""Characters; what is longer says something."""


class OwnWords(NamedTuple):
    """What a mail says, and whose words it passes on."""

    text: str
    author: str | None = None
    """From whom what it forwards came."""
    left_out: bool = False
    """Whether it quotes another mail too."""


def own_words(text: str, *, is_reply: bool) -> OwnWords:
    """The words of a mail; when all of them are quoted, those that it quotes."""
    text = SIGNATURE.sub("", text)
    own = QUOTED.sub("\n", text)
    answers = is_reply or len(own.strip()) >= SHORTEST
    words = _without_heads((own if answers else unquoted(text)).split("\n"), is_reply=is_reply)
    lines = (line for line in words.text.split("\n") if not is_footer(line))
    bare = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return words._replace(text=bare, left_out=words.left_out or (answers and own != text))


def is_footer(line: str) -> bool:
    """Whether a line is of the program or the list that sent a mail."""
    return len(line) <= LONGEST_FOOTER and FOOTER.search(line) is not None


def unquoted(text: str) -> str:
    """What a mail quotes, as words of its own."""
    return re.sub(r"^>[> ]*", "", text, flags=re.MULTILINE)


def _without_heads(lines: list[str], *, is_reply: bool) -> OwnWords:
    """Lines without the heads of the mails that are forwarded; what is answered is left out."""
    kept: list[str] = []
    author, place = None, 0
    while place < len(lines):
        end = place
        while end < len(lines) and HEAD.match(lines[end]):
            end += 1
        if end - place >= FEWEST_HEADS:
            if is_reply and any(line.strip() for line in kept):
                return OwnWords("\n".join(kept), author, left_out=True)
            author = author or _sender(lines[place:end])
        elif not FORWARDED.match(lines[place]) and not ATTRIBUTION.match(lines[place]):
            kept.append(lines[place])
        place = end if end - place >= FEWEST_HEADS else place + 1
    return OwnWords("\n".join(kept), author)


def _sender(heads: list[str]) -> str | None:
    """Mayor's Office <mayor@city.example>"""
    from email.utils import parseaddr

    for head in filter(None, map(HEAD.match, heads)):
        if head["name"].lower() in SENDER:
            name, address = parseaddr(head["said"].strip())
            return " ".join((name or address or head["said"]).split()) or None
    return None


def bare_subject(subject: str) -> tuple[str, bool]:
    """A subject without «Re:» and «Fwd:», and whether it answers another mail."""
    is_reply = False
    while prefix := PREFIX.match(subject):
        is_reply = is_reply or prefix["reply"] is not None
        subject = subject[prefix.end() :]
    return subject, is_reply


def unflowed(text: str, *, drops_space: bool) -> str:
    """Lines that a mail program broke, whole again (format=flowed, RFC 3676)."""
    whole: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        written = line.removeprefix(" ")
        if goes_on and not written.startswith(">") and written != "-- ":
            whole[-1] = (whole[-1][:-1] if drops_space else whole[-1]) + written
        else:
            whole.append(written)
        goes_on = written.endswith(" ") and written != "-- "
    return "\n".join(whole)
