"""Hostile and broken input: what each gets, word for word.

The number of a case is its entry in the catalogue that the program is built to. What
concerns the terminal, the search and the store is tested with those.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from socket import AF_UNIX, socket

import pytest

from tests.conftest import Run

RUSSIAN = (
    "Цены на хлеб выросли в мае на 5 процентов, сообщает Рейтер. "
    "Зарплаты за то же время упали на два процента, заявили в министерстве."
)
ENGLISH = "Prices rose by 5 % in May, Reuters reports. Wages fell by 2 %, officials said."
PARAGRAPH = f"<p>{RUSSIAN}</p>" * 3


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def json_line(**fields: object) -> bytes:
    return json.dumps(fields).encode()


REFUSED = {
    # entry, name, content: what is wrong
    (1, "a.txt", b""): "file is empty.",
    (2, "spaces.txt", b" \n\t\n"): "no text found.",
    (2, "mark.txt", b"\xef\xbb\xbf"): "no text found.",
    (2, "zero-width.txt", "\u200b\u200b\u2060".encode()): "no text found.",
    (4, "a.png", b"\x89PNG\r\n\x1a\n\0\0"): "looks like PNG; convert to text or HTML first.",
    (4, "a.doc", b"PK\x03\x04\x14\0\0\0"): (
        "looks like a ZIP archive or an office document; convert to text or HTML first."
    ),
    (4, "pdf.txt", b"%PDF-1.7\n..."): "looks like PDF; convert to text or HTML first.",
    (5, "control.txt", b"a\x01\x02\x03" * 40): "not text (75% control characters).",
    (5, "replaced.txt", "Цены \ufffd\ufffd\ufffd".encode()): "not text (38% control characters).",
    (9, "unknown.txt", bytes(range(128, 256)) * 4): "encoding not recognised.",
    (13, "island.txt", RUSSIAN.encode() + b"\n" + "Цены".encode("cp1251")): (
        "invalid UTF-8 at byte 234 (line 2)."
    ),
    (14, "cut.txt", RUSSIAN.encode()[:-2] + b"\xd0"): "invalid UTF-8 at byte 230 (line 1).",
    (15, "overlong.txt", RUSSIAN.encode() + b"\xc0\xaf"): "invalid UTF-8 at byte 233 (line 1).",
    (15, "surrogate.txt", RUSSIAN.encode() + b"\xed\xa0\x80"): "invalid UTF-8 at byte 233",
    (17, "nul.txt", b"Prices\0rose."): "contains NUL at character 6.",
    (18, "surrogate.jsonl", b'{"text": "Prices \\ud800 rose."}'): "line 1: ",
    (25, "deep.html", page("<div>" * 100_000 + PARAGRAPH)): "nesting deeper than 500.",
    (26, "many.html", page("<p>" * 100_000)): "HTML too complex, more than 20,000 elements.",
    (26, "comments.html", b"<!--" * 20_000): "no article text found.",
    (26, "quotes.html", b"<a x='" * 20_000): "no article text found.",
    (28, "wall.html", page("<p>Accept cookies</p>")): "no article text found.",
    (28, "script.html", page("<script>render()</script>")): "no article text found.",
    (29, "nul.html", page("&#0;" * 80)): "not text (99% control characters).",
    (55, "nan.jsonl", b'{"text": "Prices rose.", "x": NaN}'): "line 1: NaN is no number of JSON.",
    (55, "large.jsonl", b'{"text": "a", "x": -92233720368547758080}'): (
        "line 1: -92233720368… is a number beyond 2^63."
    ),
    (55, "twice.jsonl", b'{"text": "a", "text": "b"}'): "line 1: 'text' stands there twice.",
    (55, "deep.jsonl", b'{"text": "a", "x": ' + b"[" * 600 + b"]" * 600 + b"}"): (
        "line 1: lists and objects nested too deep."
    ),
    (55, "number.jsonl", b'{"text": "a", "x": ' + b"9" * 5000 + b"}"): "line 1: ",
    (55, "broken.jsonl", b'{"text": "a"\n'): "line 1: ",
    (55, "list.jsonl", b'{"articles": []}'): "line 1: no text under text, content, body,",
    (56, "ragged.csv", b"title,text\nA,Prices rose.,more\n"): (
        "line 2: 3 cells under 2 headings."
    ),
    (56, "quotes.csv", b'title,text\nA,"Prices rose.\n'): "line 2: unexpected end of data.",
    (56, "headless.csv", b"a,b\nc,d\n"): "line 2: no text under text, content, body,",
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        pytest.param(name, content, says, id=f"{entry}-{name}")
        for (entry, name, content), says in REFUSED.items()
    ],
)
def test_it_is_refused_in_one_line_and_the_next_is_imported(
    workbench: Run, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "next.txt").write_text(ENGLISH)

    result = workbench("import", name, "next.txt")

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: {name}: {says}")
    assert line.endswith(".")
    assert result.stdout == "next.txt: a1, 2 claims\n"
    assert result.returncode == 1


ACCEPTED = {
    # entry, name, content: the remarks on it
    (3, "headings.txt", b"Details\n\nBackground\n"): "0 claims: only headings found",
    (6, "a.txt", RUSSIAN.encode()): "",
    (7, "mark.txt", b"\xef\xbb\xbf" + RUSSIAN.encode()): "",
    (8, "a.txt", RUSSIAN.encode("cp1251")): "decoded as cp1251",
    (9, "a.txt", RUSSIAN.encode("koi8-r")): "decoded as koi8-r",
    (9, "b.txt", RUSSIAN.encode("cp866")): "decoded as cp866",
    (9, "c.txt", RUSSIAN.encode("iso-8859-5")): "decoded as iso-8859-5",
    (9, "d.txt", RUSSIAN.encode("mac-cyrillic")): "decoded as mac-cyrillic",
    (10, "a.txt", RUSSIAN.encode("utf-16")): "",
    (10, "b.txt", b"\xfe\xff" + RUSSIAN.encode("utf-16-be")): "",
    (11, "a.txt", RUSSIAN.encode("utf-16-le")): "decoded as utf-16-le",
    (11, "b.txt", ENGLISH.encode("utf-16-be")): "decoded as utf-16-be",
    (12, "a.txt", RUSSIAN.encode("utf-32")): "",
    (16, "a.html", page(PARAGRAPH, '<meta charset="windows-1251">')): (
        "declared as windows-1251, decoded as utf-8"
    ),
    (21, "a.txt", (ENGLISH + " ").encode() * 200): "",
    (21, "b.txt", b"Prices rose " + b"and rose " * 300 + b"in May."): "very long sentence",
    (22, "a.txt", b"x" * 1_000_000): "very long word; very long sentence",
    (27, "a.html", page(f"<article>{PARAGRAPH}<p style='display: none'>Secret.</p></article>")): (
        "hidden text left out"
    ),
    (29, "a.html", page(f"{PARAGRAPH}<p>&lt;b&gt; &amp;amp; &#0;</p>")): "",
    (29, "b.html", page(f"{PARAGRAPH}<p>&#x202e;abc</p>")): "hidden direction marks",
    (30, "a.html", page(f"<!-- x --><![CDATA[x]]><!--[if IE]>x<![endif]-->{PARAGRAPH}")): "",
    (32, "a.txt", f"\x1b[31m{ENGLISH}\x1b[0m".encode()): "terminal control characters",
    (34, "a.txt", f"{ENGLISH} \u202eabc\u202c".encode()): "hidden direction marks",
    (35, "a.txt", f"Pri\u200bces. {ENGLISH}".encode()): "zero-width characters",
    (36, "a.txt", f"{ENGLISH} Za{chr(0x301) * 40}lgo.".encode()): "piles of combining marks",
    (37, "a.txt", "Войска заняли горо\u0438\u0306 вчера утром.".encode()): "",
    (38, "a.txt", "Prices rose, Rеuters reports.".encode()): "mixes Latin and Cyrillic: Rеuters",
    (38, "b.txt", "COVID-вакцину и iPhone купил Минфин, сообщил ТАСС.".encode()): "",
    (53, "a.jsonl", json_line(text=ENGLISH, date="2026-02-31")): (
        "date not understood: 2026-02-31"
    ),
    (53, "b.jsonl", json_line(text=ENGLISH, date="вчера")): "date not understood: вчера",
    (53, "c.jsonl", json_line(text=ENGLISH, date="03/04/2026")): "date not understood: 03/04/2026",
    (53, "d.jsonl", json_line(text=ENGLISH, date="0000-00-00")): "date not understood: 0000-00-00",
    (54, "a.jsonl", json_line(text=ENGLISH, date="2999-01-01")): "date in the future: 2999-01-01",
    (54, "b.jsonl", json_line(text=ENGLISH, date="1812-06-24")): "date before 1900: 1812-06-24",
    (56, "a.csv", f'title;text\nA;"Prices rose {"and rose " * 16_000}."\n'.encode()): (
        "very long sentence"
    ),
}  # fmt: skip

LONG = 10_000
"""The bytes from which an input takes seconds to be cut into claims."""


@pytest.mark.parametrize(
    ("name", "content", "remarks"),
    [
        pytest.param(
            *(name, content, remarks),
            id=f"{entry}-{name}",
            marks=[pytest.mark.slow] if len(content) > LONG else [],
        )
        for (entry, name, content), remarks in ACCEPTED.items()
    ],
)
def test_it_is_accepted_with_a_remark_that_is_kept(
    workbench: Run, tmp_path: Path, name: str, content: bytes, remarks: str
) -> None:
    (tmp_path / name).write_bytes(content)

    result = workbench("import", name)

    assert (result.returncode, result.stderr) == (0, "")
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"{name}: a1, ")
    assert line.endswith(remarks)
    (article,) = json.loads(workbench("articles", "--json").stdout)
    assert article["remarks"] == remarks


def test_entry_8_and_13_the_encoding_can_be_named(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode("cp1251"))
    (tmp_path / "b.txt").write_bytes(RUSSIAN.encode() + b"\xd0")

    named = workbench("import", "a.txt", "--encoding", "windows-1251")
    replaced = workbench("import", "b.txt", "--encoding", "utf-8", "--errors", "replace")

    assert named.stdout == "a.txt: a1, 2 claims\n"
    assert "1 undecodable bytes replaced" in replaced.stdout
    encodings = [
        article["encoding"] for article in json.loads(workbench("articles", "--json").stdout)
    ]
    assert encodings == ["cp1251", "utf-8"]


def test_entry_13_the_loss_is_accepted_however_much_it_is(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode() + "Цены выросли.".encode("cp1251"))

    replaced = workbench("import", "a.txt", "--encoding", "utf-8", "--errors", "replace")

    assert replaced.stdout == "a.txt: a1, 2 claims; 11 undecodable bytes replaced\n"


def test_entry_23_a_large_file_is_refused_with_the_option(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH)

    refused = workbench("import", "a.txt", "--max-bytes", "10")

    assert refused.stderr == (
        "workbench: a.txt: larger than 10 bytes. Split it, or raise the limit with --max-bytes.\n"
    )


LINKS: dict[str, Callable[[Path], None]] = {
    "there is no such file or folder.": lambda path: None,
    "cannot be opened: No such file or directory.": lambda path: path.symlink_to("nothing"),
    "cannot be opened: Too many levels of symbolic links.": lambda path: path.symlink_to(path.name),
    "not a regular file.": os.mkfifo,
    "not a regular file. Save": lambda path: socket(AF_UNIX).bind(os.fsencode(path.name)),
    "not a regular file. Save its": lambda path: path.symlink_to("/proc/self/status"),
}


@pytest.mark.parametrize(("says", "make"), LINKS.items())
def test_entries_43_and_44_what_is_no_file_is_refused(
    workbench: Run, tmp_path: Path, says: str, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "a.txt")

    result = workbench("import", "a.txt")

    assert result.stderr.startswith(f"workbench: a.txt: {says}")
    assert result.returncode == 1


def test_entry_42_a_link_is_followed_but_not_out_of_a_folder(
    workbench: Run, tmp_path: Path
) -> None:
    (tmp_path / "outside.txt").write_text(ENGLISH)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/link.txt").symlink_to(tmp_path / "outside.txt")

    in_folder = workbench("import", "folder")
    named = workbench("import", "folder/link.txt")

    assert "folder/link.txt: a link that leads out of the folder." in in_folder.stderr
    assert f"a1, 2 claims; a link, leads to {tmp_path}/outside.txt" in named.stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
def test_entry_46_an_unreadable_file_is_refused(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH)
    (tmp_path / "a.txt").chmod(0)

    assert workbench("import", "a.txt").stderr.startswith("workbench: a.txt: permission denied.")


def test_entry_48_standard_input_that_is_closed_is_empty(workbench: Run) -> None:
    assert workbench("import", "-").stderr.startswith("workbench: -: file is empty.")


def test_entry_49_a_name_may_begin_with_a_dash(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "-a.txt").write_text(ENGLISH)

    assert workbench("import", "--", "-a.txt").stdout == "-a.txt: a1, 2 claims\n"


def test_entries_50_to_52_the_same_another_version_and_a_reprint(
    workbench: Run, tmp_path: Path
) -> None:
    text = " ".join(f"Prices of item {number} rose by {number} % in May." for number in range(40))
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_text(text + " Wages fell.")
    (tmp_path / "c.txt").write_text(text.replace("item 7", "bread"))
    url = "https://post.example/1"

    first = workbench("import", "a.txt", "--title", "Items", "--url", f"{url}?utm_source=mail")
    same = workbench("import", "a.txt")
    version = workbench("import", "b.txt", "--url", url)
    reprint = workbench("import", "c.txt")

    assert first.stdout == "a.txt: a1, 40 claims\n"
    assert (same.stdout, same.returncode) == ("a.txt: already stored as a1\n", 0)
    assert version.stdout == "b.txt: a2, 41 claims; new version of a1: 40 exact\n"
    assert reprint.stdout == "c.txt: a3, 40 claims; 99% like a1\n"
    remarks = [article["remarks"] for article in json.loads(workbench("articles", "--json").stdout)]
    assert remarks == ["", "", "99% like «Items»"]
