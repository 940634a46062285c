"""What can go wrong with the file of a store, each in one sentence fit to show to a reviewer."""

from pathlib import Path
from typing import Self

from claims_db.values.errors import ClaimsDBError


class StoreError(ClaimsDBError):
    """The file of the store cannot be used as it is."""

    says = "the store cannot be used."

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: {self.says}")
        self.path = path

    def __reduce__(self) -> tuple[type[Self], tuple[Path]]:
        """Exceptions are copied to another process by their message; ours by what it is made of."""
        return type(self), (self.path,)


class NotAStore(StoreError):
    """The file is something else."""

    says = "this file is not a Claims Workbench store. Name another one with --db."


class EmptyStore(StoreError):
    """The file has no bytes: a store that was cut off, or a file made by hand."""

    says = "the file is empty. Remove it to begin a new store, or put a backup in its place."


class CorruptStore(StoreError):
    """SQLite finds the file malformed or cut short."""

    says = "the store is damaged. Keep a copy of the file, then `workbench restore` a backup."


class ContradictoryStore(StoreError):
    """What is to be written goes against what is there: a value, a reference, a name."""

    says = (
        "what is in it contradicts itself or is of the wrong type; nothing was saved."
        " `workbench check` tells where."
    )


class NewerStore(StoreError):
    """The store was written by a later version of the program."""

    says = (
        "a newer version of workbench wrote this store: it can be read, not written."
        " Upgrade workbench to go on with it."
    )


class StoreLocked(StoreError):
    """Another program held the store for longer than we wait."""

    says = "another program keeps the store locked. Close it, then try again."


class StoreReadOnly(StoreError):
    """The file or its folder cannot be written."""

    says = (
        "cannot be written. Check the permissions of the file and its folder,"
        " or name another one with --db."
    )


class StoreFull(StoreError):
    """The disk is full."""

    says = "the disk is full, nothing was saved. Free some space, then try again."


class StoreMoved(StoreError):
    """The file was moved, replaced or deleted after it was opened."""

    says = (
        "the store was moved, replaced or deleted while it was open; nothing was saved."
        " Put it back, then try again."
    )


class OnNetwork(StoreError):
    """The file is on a network or FUSE file system, where two writers may not see each other."""

    says = (
        "a store on a network or FUSE file system can be read, not written:"
        " locks may not hold there."
        " Work on a copy on this machine (`workbench backup`), then `workbench merge` it."
    )


class HotJournal(StoreError):
    """What was being written to the file is in a journal beside it, and not in the file."""

    says = (
        "a journal lies beside it: somebody is writing to it, or was broken off."
        " Close the program that uses it, or `workbench check --db` it once, then try again."
    )


class StrangeJournal(StoreError):
    """The journal beside the file is none that we wrote; SQLite would act on other files for it."""

    says = (
        "the journal beside it is not one of ours: it leads to another file, which would be"
        " deleted or overwritten. Move the file that ends in -journal away, then try again."
    )


class ChangedMeanwhile(StoreError):
    """The file was written to while it was read."""

    says = "it was written to while it was read. Close the program that uses it, then try again."


class TooMuchWork(StoreError):
    """Reading the file takes out of all proportion to its size."""

    says = "reading it takes far longer than a store of its size should. Do not use it."


class StrangeSchema(StoreError):
    """Something in the file acts in place of what is ours."""

    def __init__(self, path: Path, what: str = "schema", statement: str = "") -> None:
        ClaimsDBError.__init__(
            self,
            f"{path}: the {what} in it is not ours and would change what is read or written. "
            + (
                f"Keep a copy, then remove it: sqlite3 {path} '{statement}'"
                if statement
                else "Leave the file as it is and restore a backup: workbench restore FILE"
            ),
        )
        self.path, self.what, self.statement = path, what, statement

    def __reduce__(self) -> tuple[type[Self], tuple[Path, str, str]]:  # type: ignore[override]
        """See above."""
        return type(self), (self.path, self.what, self.statement)


class RecordRefused(StoreError):
    """Something in another's file is none of what may come into a store."""

    def __init__(self, path: Path, where: str = "", reason: str = "") -> None:
        ClaimsDBError.__init__(
            self, f"{path}: {where}: {reason}. Nothing was taken from this file."
        )
        self.path, self.where, self.reason = path, where, reason

    def __reduce__(self) -> tuple[type[Self], tuple[Path, str, str]]:  # type: ignore[override]
        """See above."""
        return type(self), (self.path, self.where, self.reason)


class DiskFailure(StoreError):
    """The operating system reports an error of the disk."""

    says = (
        "the disk reports an error; nothing was saved."
        " Try again; if it stays so, put a backup on another disk."
    )


class CannotOpenStore(StoreError):
    """The operating system refuses to open the file."""

    says = "the store cannot be opened. Check that the path and its folder can be read and written."


class StoreNotFound(CannotOpenStore):
    """There is no file where the store should be."""

    says = "there is no such file. Check the path, or name another one with --db."


class StoreElsewhere(StoreError):
    """There is no store at the path, and copies of one beside it."""

    def __init__(self, path: Path, copy: Path = Path("claims-before.db")) -> None:
        ClaimsDBError.__init__(
            self,
            f"{path}: there is no store here, and {copy.name} beside it is one of earlier."
            f" `workbench restore {copy}`, or move the copies away to begin a new store.",
        )
        self.path, self.copy = path, copy

    def __reduce__(self) -> tuple[type[Self], tuple[Path, Path]]:  # type: ignore[override]
        """See above."""
        return type(self), (self.path, self.copy)


class FileInTheWay(StoreError):
    """There is a file already where one was to be written."""

    says = "there is a file of this name already. Choose another name."
