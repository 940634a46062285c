"""What operating systems do differently with files, known in one place."""

import errno
import os
import re
import stat
import sys
from contextlib import suppress
from pathlib import Path

NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre"}
    | {"gpfs", "ocfs2", "gfs2", "beegfs", "davfs", "fuse"}
)
"""File systems on which locks may hold on one machine only.

Not 9p and virtiofs, by which a virtual machine has its own host's disk, nor fuseblk, which
is a local disk of another system.
"""
MOUNTS = Path("/proc/self/mountinfo")
ESCAPE = re.compile(r"\\([0-7]{3})")
"""A blank in a mount point, as Linux writes it: \\040."""
MOUNT_OF_MACOS = re.compile(r"^.* on (/.*) \(([^()]*)\)$", re.MULTILINE)
"""`//olena@nas/desk on /Volumes/desk (smbfs, nodev, nosuid)`; local disks say «local»."""


def on_network(path: Path) -> bool:
    """Whether the file is on another machine, as far as the system tells."""
    real = os.path.realpath(path)
    if real.startswith("\\\\"):  # a share of Windows
        return True
    if sys.platform == "darwin":
        return not is_local(real, mounts_of_macos())
    kind = file_system(real)
    return kind in NETWORK or kind.startswith("fuse.")


def file_system(real: str) -> str:
    """The type of the file system that holds a path; empty where the system does not tell."""
    try:
        table = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    best, kind = "", ""
    for line in table.splitlines():
        mount, _, source = line.partition(" - ")
        point = ESCAPE.sub(lambda escape: chr(int(escape[1], 8)), mount.split(" ")[4])
        if is_inside(real, point) and len(point) >= len(best):
            best, kind = point, source.split(" ")[0]
    return kind


def mounts_of_macos() -> str:
    """What macOS has mounted where; empty where it does not tell."""
    import subprocess

    with suppress(OSError, subprocess.SubprocessError):
        words = ["/sbin/mount"]
        return subprocess.run(words, capture_output=True, text=True, timeout=5).stdout
    return ""


def is_local(real: str, mounts: str) -> bool:
    """Whether the disk that holds a path is one of this machine's; who knows none takes it so."""
    around = [mount for mount in MOUNT_OF_MACOS.findall(mounts) if is_inside(real, mount[0])]
    _, flags = max(around, key=lambda mount: len(mount[0]), default=("", "local"))
    return "local" in flags.split(", ")


def is_inside(real: str, point: str) -> bool:
    """Whether a path is in what is mounted at a point."""
    return real == point or real.startswith(point.rstrip("/") + "/")


def sync_folder(folder: Path) -> None:
    """Let the names in a folder survive a power cut, where the system can be told so."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def name_also(file: Path, name: Path) -> None:
    """Give a file a second name; where it can have one only, a copy of it.

    Raises:
        FileExistsError: There is a file of this name; it stays as it is.
    """
    try:
        os.link(file, name)
    except FileExistsError:
        raise
    except OSError:
        import shutil

        with file.open("rb") as old, name.open("xb") as new:
            shutil.copyfileobj(old, new)
            new.flush()
            os.fsync(new.fileno())


def replaces_open_files() -> bool:
    """Whether a file may get the name of one that a program has open; Windows refuses."""
    return sys.platform != "win32"


def keep_mode(descriptor: int, of: Path) -> None:
    """Let who may read an open file be who may read another one, where files have such modes."""
    if hasattr(os, "fchmod"):
        with suppress(FileNotFoundError):
            os.fchmod(descriptor, stat.S_IMODE(of.stat().st_mode))


def is_full(error: OSError) -> bool:
    """Whether a disk, or somebody's share of it, is full."""
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
