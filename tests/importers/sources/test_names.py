import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.sources.names import MAX_PART, MAX_PARTS, Namer, clean_path, harmless


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a/b.dcm", "a/b.dcm"),
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\Windows\\win.ini", "C_/Windows/win.ini"),
        ("a\0b", "a_b"),
        ("a\u202egpj.exe", "a_gpj.exe"),
        ("NUL.txt", "_NUL.txt"),
        ("trailing. ", "trailing"),
        ("Befund Müller.pdf", "Befund Müller.pdf"),
        ("", "_"),
        ("..", "_"),
        ("<script>.htm", "_script_.htm"),
    ],
)
def test_clean_path(raw: str, shown: str) -> None:
    assert clean_path(raw) == shown


@given(st.text())
def test_every_name_becomes_a_harmless_relative_path(raw: str) -> None:
    parts = clean_path(raw).split("/")
    assert len(parts) <= MAX_PARTS + 1
    assert all(part and part not in (".", "..") and len(part) <= MAX_PART for part in parts)
    assert all(
        char.isprintable() for part in parts for char in part.replace("\xa0", " ").replace("\u3000", " ")
    ) or any(char.isspace() for char in raw)
    assert clean_path("/".join(parts)).encode()


def test_long_names_stay_apart() -> None:
    first, second = clean_path("x" * 300 + "1.dcm"), clean_path("x" * 300 + "2.dcm")
    assert first != second
    assert first.endswith(".dcm")
    assert len(first) == MAX_PART


@given(st.lists(st.sampled_from(["a.txt", "A.txt", "a (2).txt", "b", "B"]), max_size=12))
def test_namer_never_gives_a_name_twice(names: list[str]) -> None:
    namer = Namer()
    given_names = [namer.unique(name).casefold() for name in names]
    assert len(set(given_names)) == len(names)


@given(st.lists(st.text(st.sampled_from("ab\n\t_ "), min_size=1, max_size=3), unique=True))
def test_names_of_a_folder_stay_apart(names: list[str]) -> None:
    assert len(set(harmless(names))) == len(names)
