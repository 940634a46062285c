"""Which addresses are those of the public internet: no others are ever connected to."""

import pytest

from workbench.ingest.connecting import is_public


@pytest.mark.parametrize(
    "ip",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"),
        *("::", "::1", "fe80::1", "fc00::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1"),
        *("::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
        *("fec0::1", "64:ff9b:1::1", "64:ff9b:1::7f00:1", "::127.0.0.1", "::10.0.0.1"),
        *("5f00::1", "3fff::1", "3fff:fff::1", "168.63.129.16", "::ffff:168.63.129.16"),
        *("100.100.100.200", "192.0.0.192", "192.88.99.1", "fd00:ec2::254", "2001::1", "100::1"),
        *("2001:2::1", "2001:20::1", "fe80::1%1", "4000::1", "2606:4700::5efe:10.0.0.1"),
    ],
)
def test_an_address_that_is_not_public_is_told(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        *("1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::"),
        *("168.63.129.17", "172.32.0.1", "3ffe::1", "2001:200::1", "2a00:1450::1"),
    ],
)
def test_an_address_that_is_public_is_told(ip: str) -> None:
    assert is_public(ip)
