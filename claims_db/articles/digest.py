"""A text to the hash by which it is known in every store."""


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8."""
    from hashlib import sha256  # only what takes articles in needs OpenSSL

    return sha256(text.encode()).hexdigest()
