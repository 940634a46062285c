"""A table of our own that comes back, in whatever encoding: told without reading it whole."""

from io import BytesIO

import pytest

from workbench.ingest import IngestError
from workbench.ingest.table_files import PIECE, encoding_of

ROWS = "c1;prices rose in May\r\n" * (2 * PIECE // 20)
PRICES = "c2;Цены выросли в мае, сообщил Росстат. Зарплаты упали.\r\n" * 20


class InPieces(BytesIO):
    """A file that is never read whole."""

    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size <= PIECE
        return super().read(size)


@pytest.mark.parametrize("begins", ["", ROWS], ids=["at once", "after two megabytes"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_an_encoding_is_told_piece_by_piece(encoding: str, begins: str) -> None:
    file = InPieces((begins + PRICES).encode(encoding))

    found = encoding_of(file, "table.csv", None)

    assert found.replace("-sig", "") == encoding
    assert file.read(3) == file.getvalue()[:3]


def test_only_what_is_in_no_encoding_is_read_whole_to_say_where() -> None:
    mixed = ROWS.encode() + PRICES.encode() * 50 + PRICES.encode("cp1251")[:60] + b"\r\n"

    with pytest.raises(IngestError, match=r"invalid UTF-8 at byte \d{7}"):
        encoding_of(BytesIO(mixed), "table.csv", None)
