"""A PDF inside something else."""

from importers.pages import page_texts
from tests.makers import pdf_bytes


def test_each_page_has_its_words() -> None:
    assert [text.strip() for text in page_texts(pdf_bytes("one", "two"))] == ["one", "two"]
