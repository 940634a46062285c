"""Mails of several programs to what they say themselves."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from workbench.ingest import Decoding, Details, Draft
from workbench.ingest.document import Document
from workbench.ingest.documents import open_document
from workbench.ingest.found_articles import read_drafts

PRICES = "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters."
SHUT = "The mayor said that all schools will stay shut until Friday."
COST = "Repairs will cost 4 million euros."


def draft_of(content: bytes) -> Draft:
    (draft,) = read_drafts(Document("a.eml", content, "mail"), Details(), Decoding())
    assert isinstance(draft, Draft)
    return draft


def mail(text: str, subject: str = "Schools", subtype: str = "plain", **parameters: str) -> Draft:
    """A mail as it is read."""
    message = EmailMessage()
    message["From"], message["Subject"] = "Press <press@city.example>", subject
    message.set_content(text, subtype=subtype, cte="8bit")
    for name, value in parameters.items():
        message.set_param(name, value)
    return draft_of(message.as_bytes())


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_a_mail_is_its_text_its_sender_and_its_day(transfer: str) -> None:
    message = EmailMessage()
    message["From"] = "Пресслужба міністерства <press@min.example>"
    message["Subject"] = "Ціни у травні"
    message["Date"] = "Tue, 12 May 2026 09:30:00 +0300"
    message.set_content(PRICES, cte=transfer)
    message.add_alternative(f"<p>{PRICES}</p>", subtype="html", cte="quoted-printable")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="a.pdf")

    draft = draft_of(message.as_bytes())

    assert draft.text == PRICES
    assert (draft.details.title, draft.details.publisher) == (
        "Ціни у травні",
        "Пресслужба міністерства",
    )
    assert draft.details.published == "Tue, 12 May 2026 09:30:00 +0300"
    assert draft.remarks == ("1 attachments left out",)


def test_a_mail_that_is_only_a_page_is_read_by_its_lines(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Message-ID"] = "a@b.example", "<1@b.example>"
    message.set_content(
        f"<style>p {{}}</style><table><tr><td><h1>Ціни</h1><p>{PRICES}</p></td></tr></table>",
        subtype="html",
    )
    (tmp_path / "mail").write_bytes(message.as_bytes())  # known by its head alone

    (document,) = open_document(str(tmp_path / "mail"))

    assert isinstance(document, Document)
    assert (document.kind, draft_of(document.content).text) == ("mail", f"Ціни\n{PRICES}")


def test_lines_that_flow_are_whole_again() -> None:
    signed = f"\n\n{COST}\n-- \nAnn Lee\nPress Office\n"

    flowed = mail(SHUT.replace("all ", "all \n") + signed, format="flowed")
    apart = mail(SHUT.replace("all ", "a \nll \n ") + signed, format="flowed", delsp="yes")

    assert flowed.text == f"{SHUT}\n\n{COST}"
    assert apart.text == flowed.text.replace("all ", "all")


QUOTED = {
    "with marks": f"{SHUT}\n\nOn 11 May 2026 at 10:00, Desk <d@p.example> wrote:\n\n> {COST}\n",
    "in Russian": f"{SHUT}\n\n11.05.2026 10:00, Редакция пишет:\n> {COST}\n> {COST}\n",
    "below its head": (
        f"{SHUT}\n\n-----Original Message-----\nFrom: Desk <d@p.example>\n"
        f"Sent: Monday, May 11, 2026 10:00 AM\nTo: Press\nSubject: Schools\n\n{COST}\n"
    ),
}


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_what_a_mail_answers_is_left_out_and_told(text: str) -> None:
    draft = mail(text, subject="Re: Schools")

    assert (draft.text, draft.details.title) == (SHUT, "Schools")
    assert draft.remarks == ("the mail that it answers left out",)


def test_what_a_page_in_a_mail_answers_is_left_out_too() -> None:
    page = (
        f"<div>{SHUT}</div><div class='gmail_quote'><div class='gmail_attr'>On Mon, May 11, 2026"
        f" Desk &lt;d@p.example&gt; wrote:</div><blockquote class='gmail_quote'>{COST}</blockquote>"
    )

    assert mail(page, subject="Re: Schools", subtype="html").text == SHUT


HEADS = (
    "From: The Mayor <mayor@city.example>\nDate: Mon, 11 May 2026\nSubject: Schools\nTo: Press\n"
)
FORWARDED = {
    "Gmail": f"---------- Forwarded message ---------\n{HEADS}\n\n{SHUT}",
    "Thunderbird": f"See below.\n\n-------- Forwarded Message --------\n{HEADS}\n{SHUT}",
    "Apple": "Begin forwarded message:\n\n"
    + "".join(f"> {line}\n" for line in f"{HEADS}\n{SHUT}".split("\n")),
    "Ukrainian": "---------- Переслане повідомлення ---------\n"
    f"Від: The Mayor <mayor@city.example>\nДата: 11 травня\nТема: Школи\nКому: мені\n\n{SHUT}",
}


@pytest.mark.parametrize("text", FORWARDED.values(), ids=FORWARDED)
def test_a_forwarded_mail_is_its_text_and_its_author(text: str) -> None:
    draft = mail(text, subject="Fwd: FW: Schools")

    assert draft.text.removeprefix("See below.").strip() == SHUT
    assert (draft.details.title, draft.details.author) == ("Schools", "The Mayor")


def test_the_frame_that_another_program_puts_around_a_forwarded_mail_is_none_of_it() -> None:
    text = (
        '-------- Пересылаемое сообщение --------\n11.05.2026, 10:00, "Press" <p@c.example>:\n\n'
        f"{SHUT}\n-------- Конец пересылаемого сообщения --------"
    )

    assert mail(text, subject="Fwd: Schools").text == SHUT


@pytest.mark.parametrize(
    "footer",
    [
        "Sent from my iPhone",
        "Отправлено с мобильной Почты Mail.ru",
        "Надіслано з iPhone",
        "View this email in your browser",
        "You received this email because you signed up. Unsubscribe",
        "Відписатися",
    ],
)
def test_footers_are_no_text(footer: str) -> None:
    assert mail(f"{SHUT}\n\n{footer}").text == SHUT


def test_a_text_with_a_word_of_heads_and_footers_in_it_stays() -> None:
    text = f"Тема: школи.\n\nReaders may unsubscribe from the list, the ministry said.\n\n{SHUT}"

    assert mail(text).text == text


def test_a_long_line_and_very_many_lines_are_read_in_one_pass() -> None:
    lines = "12 wrote \n" * 20_000 + "From: a\nTo: b\n\n" * 10_000

    assert mail("1" * 300_000 + f"\n{lines}{SHUT}").text.endswith(SHUT)
