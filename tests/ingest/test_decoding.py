"""Bytes to text: line ends are made one, everything else is kept."""

import pytest

from workbench.ingest.decoding import decode
from workbench.ingest.errors import ContainsNul, EmptyFile, NoTextFound, NotUTF8


def text(content: bytes) -> str:
    return decode(content, "a.txt").text


def test_every_character_is_kept() -> None:
    original = " «Їжак» \u00a0— е\u0301й \u202e\u200b \U0001f600\t\n\n x \x1b[31m\f\u2028.\n"

    assert text(original.encode()) == original


def test_the_byte_order_mark_is_dropped() -> None:
    assert text("\ufeffТекст".encode()) == "Текст"


def test_line_ends_become_one_kind() -> None:
    assert text(b"a\r\nb\rc\n\r\nd") == "a\nb\nc\n\nd"


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(EmptyFile, match=r"^a\.txt: file is empty"):
        text(b"")


@pytest.mark.parametrize("blank", [" \n\t", "\ufeff", "\u200b\u200b", "\u00a0\n\u2060"])
def test_nothing_to_read_is_no_text(blank: str) -> None:
    with pytest.raises(NoTextFound, match="no text found"):
        text(blank.encode())


def test_broken_utf8_is_refused_with_its_place() -> None:
    with pytest.raises(NotUTF8, match=r"invalid UTF-8 at byte 9 \(line 2\)"):
        text("одно\n".encode() + b"\xc3(")


def test_nul_is_refused_with_its_place() -> None:
    with pytest.raises(ContainsNul, match="NUL at character 2"):
        text(b"ab\0c")
