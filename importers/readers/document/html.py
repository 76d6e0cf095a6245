"""Web pages: their words, one line for a block, cells with tabs between; nothing in them is run or fetched."""

import re
from html.parser import HTMLParser

from importers.readers.document.reading import Document, decoded, tidy

_LARGEST = 16 << 20
_UNSEEN = frozenset(("script", "style", "template", "noscript", "svg", "head"))
_LINES = frozenset(
    (
        *("p", "div", "br", "tr", "li", "ul", "ol", "dl", "dt", "dd", "table", "caption", "section", "article", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "main", "pre", "blockquote", "form", "fieldset"),
    )
)
_CELLS = frozenset(("td", "th"))
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?([\w-]{2,20})""", re.IGNORECASE)


def read(data: bytes, charset: str = "") -> Document:
    """The words of a page and its title; ``charset`` is that of a page which does not say its own."""
    page = _Page()
    found = _CHARSET.search(data[:4096])
    page.feed(decoded(data[:_LARGEST], found[1].decode("ascii") if found else charset))
    page.close()
    return Document(tidy("".join(page.pieces)), " ".join("".join(page.title).split()), whole=len(data) <= _LARGEST)


def words(markup: str) -> str:
    """The words of a piece of HTML or XHTML."""
    return read(markup.encode()).text


class _Page(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.title: list[str] = []
        self._unseen = 0
        self._in_title = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line where ``tag`` begins one."""
        self._in_title = tag == "title"
        if tag == "body":
            self._unseen = 0
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag in _LINES:
            self.pieces.append("\n")

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """As a line's beginning; what is empty hides nothing."""
        if tag in _LINES:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End the line, or the cell."""
        self._in_title = False
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _CELLS:
            self.pieces.append("\t")
        elif tag in _LINES:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep what is seen; line ends in the source are blanks."""
        if self._in_title:
            self.title.append(data)
        elif not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))
