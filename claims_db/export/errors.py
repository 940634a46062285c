"""Why a table cannot be written, each in one sentence fit to show to a reviewer."""

from pathlib import Path

from claims_db.values.errors import ClaimsDBError


class ExportError(ClaimsDBError):
    """Base of all errors below; nothing was written where it is raised."""

    says = "cannot be written. Name another file with -o."

    def __init__(self, path: Path, **facts: object) -> None:
        super().__init__(f"{path}: {self.says.format(**facts)}")
        self.path = path


class FileExists(ExportError):
    """There is a file of that name, and nobody said that it may go."""

    says = "there is such a file already. Overwrite it with --force, or name another one."


class IsFolder(ExportError):
    """There is a folder of that name."""

    says = "is a folder. Name a file in it with -o."


class CannotWrite(ExportError):
    """The operating system refuses."""

    says = "cannot be written: {reason}. Name another file with -o."


class DiskFull(ExportError):
    """There is no room; the file that stood there before stands there still."""

    says = "the disk is full, nothing was written. Free some space, then try again."
