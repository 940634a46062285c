"""A trace of system calls to the files that a power cut could leave behind.

A disk keeps what was synced. Of what was written since, it may keep all, nothing, the
first part, or any part in any order, and of one write some sectors only.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += +(-?\d+)", re.DOTALL)
WRITE = re.compile(r'\d+<([^>]*)>, "((?:\\x[0-9a-f]{2})*)", \d+(?:, (\d+))?$')


class Write(NamedTuple):
    start: int
    data: bytes


class Truncate(NamedTuple):
    size: int


@dataclass
class File:
    """What a disk holds of a file for certain, and what it may hold."""

    durable: bytearray
    pending: list[Write | Truncate] = field(default_factory=list)

    def sync(self) -> None:
        self.durable = self.with_(self.pending)
        self.pending = []

    def with_(self, changes: list[Write | Truncate]) -> bytearray:
        """The file with some changes made to it."""
        content = bytearray(self.durable)
        for change in changes:
            if isinstance(change, Truncate):
                del content[change.size :]
                content.extend(bytes(change.size - len(content)))
            else:
                content.extend(bytes(max(0, change.start - len(content))))
                content[change.start : change.start + len(change.data)] = change.data
        return content

    def after_power_cut(self, chance: random.Random) -> bytearray:
        """The file as a disk may hold it."""
        match chance.randrange(5):
            case 0:
                kept = []
            case 1:
                kept = list(self.pending)
            case 2:
                kept = self.pending[: chance.randrange(len(self.pending) + 1)]
            case _:
                kept = [change for change in self.pending if chance.random() < 0.5]
        if kept and isinstance(kept[-1], Write) and chance.random() < 0.3:
            torn = kept[-1]
            sectors = chance.randrange(len(torn.data) // SECTOR + 1)
            kept[-1] = Write(torn.start, torn.data[: sectors * SECTOR])
        return self.with_(kept)


@dataclass
class Disk:
    """The files of a store, and what their user was told is on them."""

    files: dict[str, File]
    told: set[str] = field(default_factory=set)

    def follow(self, trace: Path) -> Iterator[None]:
        """Go through a trace; stop after each call that a power cut could follow."""
        for line in trace.read_text().splitlines():
            call = CALL.match(line)
            if call is None or int(call[3]) < 0:
                continue
            name, words = call[1], call[2]
            if name in ("write", "pwrite64"):
                self._write(words)
            elif name == "ftruncate":
                self._file(words).pending.append(Truncate(int(words.rsplit(", ", 1)[1])))
            elif name in ("fsync", "fdatasync") and self._known(words):
                self._file(words).sync()
            yield

    @property
    def is_settled(self) -> bool:
        """Whether everything written is on the disk for certain."""
        return not any(file.pending for file in self.files.values())

    def power_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What the disk may hold: the files by name."""
        return {name: bytes(file.after_power_cut(chance)) for name, file in self.files.items()}

    def _write(self, words: str) -> None:
        written = WRITE.match(words)
        assert written is not None, words[:200]
        data = bytes.fromhex(written[2].replace("\\x", ""))
        if data.startswith(b"ACK "):
            self.told.add(data.split()[1].decode())
        elif self._known(words):
            assert written[3] is not None, "a write without its place"
            self._file(words).pending.append(Write(int(written[3]), data))

    def _known(self, words: str) -> bool:
        return file_name(words) in self.files

    def _file(self, words: str) -> File:
        return self.files[file_name(words)]


def file_name(words: str) -> str:
    """The name of the file that a call is about; strace writes it in hexadecimal too."""
    path = words.split("<", 1)[1].split(">", 1)[0]
    return bytes.fromhex(path.replace("\\x", "")).decode().rsplit("/", 1)[-1]
