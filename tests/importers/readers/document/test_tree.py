"""XML without documents' types: bounded, nothing expanded."""

import pytest

from importers.readers.document.tree import DEEPEST, MOST_NODES, NotReadableError, parse


def test_names_without_prefix_attributes_and_words() -> None:
    root, whole = parse(b"<a x:b='1'><x:c> one <d/>two</x:c><c>three</c></a>")
    assert (root.name, root.attributes, whole) == ("a", {"b": "1"}, True)
    assert [one.words() for one in root.all("c")] == ["one two", "three"]
    assert root.words("c") == "one two"
    assert root.words("none") == ""
    assert root.first("c", "d") is not None
    assert [one.name for one in root.every("d")] == ["d"]
    assert root.value("c", of="d") == ""


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "xml"),
        (b"<a>", "xml"),
        (b"<a></b>", "xml"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "xml"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "entities"),
        (b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "entities"),
        (b"<a>" * (DEEPEST + 5), "nested"),
    ],
)
def test_what_is_not_read(data: bytes, why: str) -> None:
    with pytest.raises(NotReadableError, match=why):
        parse(data)


def test_a_beginning_is_a_tree_and_says_that_it_is_one() -> None:
    root, whole = parse(b"<a><b>word</b><c", whole=False)
    assert (root.words(), whole) == ("word", False)


def test_a_very_large_tree_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_NODES > 100_000
    monkeypatch.setattr("importers.readers.document.tree.MOST_NODES", 3)
    root, whole = parse(b"<a><b/><b/><b/><b/></a>")
    assert (len(list(root.children)), whole) == (2, False)
