"""Inputs in a bucket, by a real server of S3 on this machine."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.corpus.inputs import Inputs, Seen, find_inputs
from workbench.ingest import IngestError

pytest.importorskip("pyarrow", reason="the extra `corpus` is not installed")
moto = pytest.importorskip("moto.server", reason="the extra `bucket` is not installed")
pytestmark = pytest.mark.slow

ROWS = b'{"text": "Prices rose."}\n'
OTHER = b'{"text": "Prices fell."}\n'


class Bucket:
    """A bucket, and the question that its addresses need."""

    def __init__(self, port: int) -> None:
        from pyarrow.fs import S3FileSystem

        self.files = S3FileSystem(
            endpoint_override=f"127.0.0.1:{port}", scheme="http", allow_bucket_creation=True
        )
        self.asks = f"?scheme=http&endpoint_override=127.0.0.1:{port}&region=us-east-1"
        self.files.create_dir("crawls")

    def put(self, path: str, content: bytes) -> None:
        with self.files.open_output_stream(f"crawls/{path}") as file:
            file.write(content)


@pytest.fixture(scope="module")
def bucket() -> Iterator[Bucket]:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("AWS_ACCESS_KEY_ID", "somebody")
        environment.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        environment.setenv("AWS_EC2_METADATA_DISABLED", "true")
        server = moto.ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
        server.start()
        yield Bucket(server.get_host_and_port()[1])
        server.stop()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(inputs: list[str], seen: list[Seen]) -> list[tuple[str, bytes]]:
    return [(row.file, row.content) for row in Inputs(inputs, seen, Path("copies")).rows()]


def test_the_files_of_a_folder_are_read_in_order(bucket: Bucket) -> None:
    for name in ("day/b c.jsonl", "day/deep/d.csv", "day/a.jsonl", "day/x.txt", "day/.e.csv"):
        bucket.put(name, ROWS if name.endswith(".jsonl") else b"text\nPrices rose.\n")

    found = find_inputs((f"s3://crawls/day/{bucket.asks}",))

    assert found == [
        f"s3://crawls/day/{name}{bucket.asks}" for name in ("a.jsonl", "b%20c.jsonl", "deep/d.csv")
    ]
    assert read(found, []) == [(name, ROWS.strip()) for name in found]
    assert len(os.listdir("copies")) == 3


def test_a_file_that_changed_is_noticed(bucket: Bucket) -> None:
    seen: list[Seen] = []
    address = f"s3://crawls/changing.jsonl{bucket.asks}"
    bucket.put("changing.jsonl", ROWS)
    assert read([address], seen) == read([address], seen)

    bucket.put("changing.jsonl", OTHER + b"\n")

    with pytest.raises(IngestError, match=r"has changed since its tables were begun"):
        read([address], seen)


def test_a_table_of_parquet_is_read(bucket: Bucket) -> None:
    from pyarrow import Table
    from pyarrow.parquet import write_table

    write_table(Table.from_pylist([{"text": "Prices rose."}]), "crawls/a.parquet",
                filesystem=bucket.files)  # fmt: skip

    assert [row for _, row in read([f"s3://crawls/a.parquet{bucket.asks}"], [])] == [ROWS.strip()]


def refused(address: str) -> str:
    with pytest.raises(IngestError) as error:
        read(find_inputs((address,)), [])
    assert "\n" not in str(error.value)
    return str(error.value).removeprefix(address)


def test_what_is_not_there_is_told_in_one_line(bucket: Bucket) -> None:
    bucket.put("letters/a.txt", b"Dear")

    assert refused(f"s3://crawls/nowhere.csv{bucket.asks}").startswith(": there is no such file")
    assert refused(f"s3://crawls/letters/{bucket.asks}").startswith(": no articles in this folder")
    assert refused(f"s3://crawls/nowhere/{bucket.asks}").startswith(": cannot be fetched: ")
    assert refused(f"s3://no-bucket/a.csv{bucket.asks}").startswith(": there is no such file")


def test_a_file_beyond_the_limit_is_refused_and_leaves_nothing(bucket: Bucket) -> None:
    bucket.put("large.jsonl", ROWS * 100)
    inputs = Inputs([f"s3://crawls/large.jsonl{bucket.asks}"], [], Path("copies"), max_bytes=999)

    with pytest.raises(IngestError, match=r"larger than 999 bytes"):
        list(inputs.rows())

    assert os.listdir("copies") == []
