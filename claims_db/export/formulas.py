"""Texts to cells that no spreadsheet runs, and back, without loss.

A cell that begins with `=`, `+`, `-` or `@` is a formula to Excel: `=HYPERLINK(…)` in
an article would act on the desk of whoever opens the table. One apostrophe in front
makes it a text. A text that has apostrophes in front of such a character gets one
more, so that taking one away always gives the text back.
"""

import re

RUNS = re.compile("'*[=+\\-@\t\r\n\0＝＋－＠]")


def make_harmless(text: str) -> str:
    """-5 °C → '-5 °C"""
    return f"'{text}" if RUNS.match(text) else text


def restore(cell: str) -> str:
    """'-5 °C → -5 °C"""
    return cell[1:] if cell.startswith("'") and RUNS.match(cell, 1) else cell
