"""What Telegram exports and shows of a channel: a post an article."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from workbench.ingest.pages import read_page as read_articles

SCHOOLS = "Мер заявив, що школи зачинені."
PRICES = "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters."
WAGES = "Зарплати впали на 2 відсотки, заявили в міністерстві."

EXPORTED = f"""<!DOCTYPE html><html><head><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Канал новин</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">12 May 2026</div></div>
<div class="message default clearfix" id="message12"><div class="body">
<div class="pull_right date details" title="12.05.2026 09:30:00 UTC+03:00">09:30</div>
<div class="from_name">Канал новин </div><div class="media_wrap clearfix">
<div class="media"><div class="body"><div class="title bold">Photo</div>
<div class="description">Not included, change data exporting settings to download.</div></div></div>
</div><div class="text">{SCHOOLS}<br><br>{PRICES}</div></div></div>
<div class="message default clearfix joined" id="message13"><div class="body">
<div class="pull_right date details" title="12.05.2026 10:00:00 UTC+03:00">10:00</div>
<div class="pull_left forwarded userpic_wrap"><div class="userpic"></div></div>
<div class="forwarded body"><div class="from_name">Інший канал <span class="date details"
title="12.05.2026 08:00:00 UTC+03:00"> 12.05.2026 08:00:00</span></div>
<div class="text">{WAGES}</div></div></div></div></div></div></div></body></html>"""


RESULT = {
    "name": "Канал новин",
    "type": "public_channel",
    "id": 1234567890,
    "messages": [
        {"id": 1, "type": "service", "action": "create_channel", "text": ""},
        {
            "id": 12,
            "type": "message",
            "date": "2026-05-12T09:30:00",
            "date_unixtime": "1778567400",
            "from": "Канал новин",
            "text": [
                "Мер заявив, що ",
                {"type": "bold", "text": "школи зачинені"},
                f".\n\n{PRICES}",
            ],
        },
        {
            "id": 13,
            "type": "message",
            "date": "2026-05-12T10:00:00",
            "date_unixtime": "1778569200",
            "from": "Канал новин",
            "forwarded_from": "Інший канал",
            "text": WAGES,
        },
        {"id": 14, "type": "message", "photo": "(File not included.)", "text": ""},
    ],
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content", "options", "address"),
    [
        ("messages.html", EXPORTED, (), ""),
        ("messages.html", EXPORTED, ("--url", "https://t.me/news"), "https://t.me/news/12"),
        ("result.json", json.dumps(RESULT), (), "https://t.me/c/1234567890/12"),
    ],
)
def test_a_post_of_telegram_is_an_article_with_channel_day_and_address(
    workbench: Run, tmp_path: Path, name: str, content: str, options: tuple[str, ...], address: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")

    result = workbench("import", name, *options)

    assert (result.returncode, result.stderr) == (0, "")
    first, second = json.loads(workbench("articles", "--json").stdout)
    assert (first["publisher"], first["url"]) == ("Канал новин", address)
    assert first["published"] in ("2026-05-12T09:30:00+03:00", "2026-05-12T06:30:00+00:00")
    assert second["title"] == WAGES
    claims = workbench("segment", name).stdout
    assert "Not included" not in claims


@pytest.mark.parametrize(
    ("name", "content"), [("messages.html", EXPORTED), ("result.json", json.dumps(RESULT))]
)
def test_the_author_of_a_forwarded_post_is_a_relay(
    workbench: Run, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")

    _, line = workbench("segment", name).stdout.splitlines()

    said = json.loads(line)
    (claim,) = said["claims"]
    assert [link["name"] for link in claim["chain"]] == ["міністерство", "Інший канал"]
    assert said["text"][claim["start"] : claim["end"]] == claim["text"]
    relay = claim["chain"][-1]
    assert said["text"][relay["start"] : relay["end"]] == "Інший канал"


def test_a_channel_on_the_web_is_its_posts() -> None:
    post = (
        '<div class="tgme_widget_message js-widget_message" data-post="news/{n}">'
        '<a class="tgme_widget_message_owner_name"><span>Новини</span></a>'
        '<div class="tgme_widget_message_text js-message_text">{text}</div>'
        '<time datetime="2026-05-12T06:30:00+00:00">09:30</time></div>'
    )
    html = "".join(post.format(n=n, text=text) for n, text in ((1, SCHOOLS), (2, PRICES)))

    first, second = read_articles(f"<html><body>{html}</body></html>", "a.html")

    assert (first.text, second.text) == (SCHOOLS, PRICES)
    assert first.details.url == "https://t.me/news/1"
    assert first.details.published == "2026-05-12T06:30:00+00:00"
