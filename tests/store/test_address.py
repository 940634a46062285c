"""Addresses of one page are compared alike; of two pages never."""

import pytest

from claims_db.text.address import compared_address

PAGE = "https://post.example/news?id=1"


@pytest.mark.parametrize(
    "given",
    [
        PAGE,
        f"{PAGE}#comments",
        f"{PAGE}&utm_source=mail&UTM_Campaign=a",
        "https://post.example/news?fbclid=x&id=1&yclid=2#",
        "https://post.example/news?gclid&id=1&ysclid=3&",
    ],
)
def test_one_page_in_many_ways(given):
    assert compared_address(given) == PAGE


@pytest.mark.parametrize(
    "given",
    [
        "https://post.example/news?id=2",
        "https://post.example/news",
        "https://post.example/#!/news/1",
        "https://post.example/news?utm=1",
        "https://post.example/utm_source=mail",
        "no address at all",
        "",
    ],
)
def test_what_may_be_another_page_stays_another(given):
    assert compared_address(given) == given
