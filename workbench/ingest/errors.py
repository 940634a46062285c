"""What can be wrong with an input, each in one sentence that says what to do."""


class IngestError(Exception):
    """Base of all errors below. Its text: `name: what is wrong. What to do.`"""

    says = "cannot be imported. Save it as plain text in UTF-8 and try again."

    def __init__(self, name: str, **facts: object) -> None:
        super().__init__(f"{name}: {self.says.format(**facts)}")
        self.name = name


class NoSuchFile(IngestError):
    """Nothing stands at the path."""

    says = "there is no such file or folder. Check the path."


class NotARegularFile(IngestError):
    """A pipe, a device, a socket: reading it might never end."""

    says = "not a regular file. Save its text to a file and import that."


class PermissionDenied(IngestError):
    """The file or the folder may not be read."""

    says = "permission denied. Make it readable and try again."


class CannotOpen(IngestError):
    """The operating system gives another reason."""

    says = "cannot be opened: {reason}. Check the path and the disk."


class TooLarge(IngestError):
    """More bytes than one article can have."""

    says = "larger than {limit:,} bytes. Split it, or raise the limit with --max-bytes."


class NoArticlesInFolder(IngestError):
    """The folder has no file of a kind that is imported."""

    says = "no articles in this folder. Put files ending in {endings} into it."


class EmptyFile(IngestError):
    """There are no bytes."""

    says = "file is empty. Put the article's text into it."


class NoTextFound(IngestError):
    """There are bytes, but nothing that could be read."""

    says = "no text found. Put the article's text into it."


class NotUTF8(IngestError):
    """The bytes are in another encoding, or broken."""

    says = "invalid UTF-8 at byte {byte} (line {line}). Save the file as UTF-8 and try again."


class ContainsNul(IngestError):
    """SQLite's own functions would cut the text there."""

    says = "contains NUL at character {place}. Remove it, or save the file as plain text."
