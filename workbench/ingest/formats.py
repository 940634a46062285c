"""The formats that are read: by what they are known, who reads them, and what is said of them.

The one table. The command's help, the README and the refusal of all that is not in it are
made from it.
"""

import os
import re
from typing import NamedTuple

SEEN = 4096
"""Bytes at the beginning of a file, by which its format is told where its name does not tell."""

HEADER = rb"(?:[a-z][a-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)"
"""A line of a mail's head, with the lines that go on with it."""


class Format(NamedTuple):
    """One of them."""

    name: str
    endings: tuple[str, ...]
    reader: str
    """Module and function; loaded when there is something to read."""
    says: str
    """What it is, as the README and the help call it."""
    remark: str
    begins: re.Pattern[bytes] | None = None
    """How its content begins, in small letters and without white space before it."""
    in_folders: bool = True
    """Whether a file of it is taken from a folder, or only when it is named."""
    is_bounded: bool = False
    """Whether it can be built to keep a program busy: then it is read in a process of its own."""


def begin(pattern: bytes) -> re.Pattern[bytes]:
    """How a content begins."""
    return re.compile(pattern, re.DOTALL | re.MULTILINE)


FORMATS = (
    Format("text", (".txt", ".text", ".md", ".markdown"), "plain_text.read_text",
           "plain text, Markdown", "in any usual encoding; kept character for character"),
    Format("page", (".html", ".htm", ".xhtml"), "pages.read_pages", "web page",
           "also what Telegram exports (a post an article), Google documents, a saved post of"
           " Facebook; comments are left out",
           begin(rb"<!doctype html|<html|<head|<body|<\?xml[^>]*\?>\s*<!doctype html"),
           is_bounded=True),
    Format("saved page", (".mhtml", ".mht"), "mail_files.read_saved_page",
           "web page saved by a browser", "its address is taken from it",
           begin(HEADER + rb"{2,20}?content-type:\s*multipart/related"), is_bounded=True),
    Format("mail", (".eml",), "mail_files.read_mail", "mail",
           "the sender is the publisher; attachments are left out",
           begin(rb"(?=.*?^(?:received|message-id|mime-version):)(?m:" + HEADER + rb"{3})"),
           is_bounded=True),
    Format("docx", (".docx",), "word_files.read_docx", "Word document",
           "needs the extra `documents`",
           begin(rb"pk\x03\x04.{26}(?=.*word/|\[content_types\]\.xml)"), is_bounded=True),
    Format("odt", (".odt", ".fodt", ".ott"), "odt_files.read_odt",
           "OpenDocument text (LibreOffice)", "needs the extra `documents`",
           begin(rb"pk\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text"
                 rb"|<\?xml[^>]*\?>\s*<office:document\s"), is_bounded=True),
    Format("pdf", (".pdf",), "pdf_files.read_pdf", "PDF",
           "needs the extra `documents`; scanned pages have no text", begin(rb"%pdf-"),
           is_bounded=True),
    Format("subtitles", (".srt", ".vtt"), "subtitle_files.read_subtitles", "subtitles",
           "lines are joined to sentences, times left out",
           begin(rb"webvtt\b|\d+[ \t]*\r?\n\d+:\d\d:\d\d[,.]\d+\s*-->")),
    Format("line", (".jsonl", ".ndjson"), "json_files.read_line", "JSON Lines",
           "one article a line, under the names that crawlers use, or as `--text-field` says",
           begin(rb'\{"[^\n]*(?:\}\s*(?:\n|$)|$)')),
    Format("json", (".json",), "json_files.read_json", "JSON",
           "an article, or a list of them; Telegram's `result.json`",
           begin(rb'\[\s*\{\s*"|\{\s*"')),
    Format("table", (".csv", ".tsv"), "rows.read_table", "table",
           "one article a row, under a heading; only when it is named", in_folders=False),
)  # fmt: skip
"""In the order in which a beginning is compared with them."""

BY_NAME = {form.name: form for form in FORMATS}
BY_ENDING = {ending: form for form in FORMATS for ending in form.endings}
IN_FOLDERS = tuple(ending for ending, form in BY_ENDING.items() if form.in_folders)

TEXTS = ("", ".log", ".rst", ".asc", ".adoc", ".org")
"""Endings of text that is taken for one only when it is named, as a name without an ending is."""
ENDING = re.compile(r"\.[a-z][a-z0-9]{0,9}")
"""What is an ending: not the day in «Statement 12.05», not the letters of «м. Київ»."""


def format_of(path: str, beginning: bytes) -> Format | None:
    """The format of a file, by its ending or else by its first bytes; `None`: none of ours."""
    ending = ending_of(path)
    if ending in BY_ENDING:
        return BY_ENDING[ending]
    start = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    told = (form for form in FORMATS if form.begins is not None and form.begins.match(start))
    return next(told, BY_NAME["text"] if ending in TEXTS else None)


def ending_of(path: str) -> str:
    """.txt"""
    ending = os.path.splitext(path)[1].lower()
    return ending if ENDING.fullmatch(ending) else ""


def all_endings() -> str:
    """.txt .md …"""
    return " ".join(BY_ENDING)


def formats_as_markdown() -> str:
    """The table for the README."""
    rows = (
        f"| {' '.join(f'`{ending}`' for ending in form.endings)} | {form.says} | {form.remark} |"
        for form in FORMATS
    )
    return "\n".join(["| ending | what | |", "|---|---|---|", *rows]) + "\n"


def formats_as_help() -> str:
    r"""The table for the terminal; click folds no paragraph that begins with `\b`."""
    width = max(len(" ".join(form.endings)) for form in FORMATS)
    rows = (f"  {' '.join(form.endings):<{width}}  {form.says}" for form in FORMATS)
    return "\n".join(["\b", "What is read:", *rows])
