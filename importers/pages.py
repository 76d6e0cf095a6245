"""The words of a PDF that lies inside another file: in a DICOM object, a portal's download, a mail."""

_MOST_PAGES = 1_000
_MOST_TEXT = 2_000_000


def page_texts(document: bytes) -> list[str]:
    """The text of each page of a PDF, at most ``_MOST_PAGES`` of them. Raises what pdfium raises."""
    import pypdfium2  # type: ignore[import-untyped]  # its authors give no types

    texts: list[str] = []
    length = 0
    pdf = pypdfium2.PdfDocument(document)
    try:
        for number in range(min(len(pdf), _MOST_PAGES)):
            page = pdf[number]
            words = page.get_textpage()
            texts.append(words.get_text_bounded() if length < _MOST_TEXT else "")
            length += len(texts[-1])
            words.close()
            page.close()
    finally:
        pdf.close()
    return texts
