"""What can be wrong with an address of the web, each in one sentence that says what to do."""

from workbench.ingest.errors import IngestError


class NoAddress(IngestError):
    """Written like the address of a page, but it is none that can be asked for."""

    says = "not a web address that can be fetched: {problem}. Correct it, or save what is there."


class NotPublic(IngestError):
    """A page that sends us to the user's own machine or network, which it cannot see itself."""

    says = "{host} is not on the public internet ({ip}). Save what is there and name the file."


class LeadsElsewhere(IngestError):
    """A redirection to something that is no page of the web: file:, gopher:, ftp:."""

    says = (
        "leads to {target}, which is no http or https address. Save what it is and name the file."
    )


class TooManyRedirects(IngestError):
    """One address after the other, perhaps in a ring."""

    says = "leads on more than {limit} times. Open it in a browser and name the last address."


class TooSlow(IngestError):
    """The page was not there in time, however it came."""

    says = "not there within {seconds:g} seconds. Try again later, or save the page."


class PageTooLarge(IngestError):
    """More bytes than a page has, as they come or when they are unpacked."""

    says = "the page is larger than {limit:,} bytes. Save its text and import that."


class NotFetched(IngestError):
    """The server, the network or the name service says no."""

    says = "cannot be fetched: {reason}. Check the address and the network."


class NoPage(IngestError):
    """A picture, a program, a film."""

    says = "{type}, not a page of text. Save it and import the file."


class NoFeed(IngestError):
    """Data from the web that list no pages."""

    says = "no page, and no feed that lists pages. Name an RSS, Atom or JSON feed, or a page."


class NotAFeedOfArticles(IngestError):
    """A site's list of lists of its lists."""

    says = "lists lists of sitemaps. Name the one of news that they list."
