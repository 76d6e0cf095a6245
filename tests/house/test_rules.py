"""Rules of the house that no tool of the shelf checks."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from app import VERSION
from tests.house.files import CODE, ROOT, python_files, tracked

LARGEST_FILE = 400
LONGEST_FUNCTION = 50
BANNED_CALLS = {"eval", "exec", "__import__", "extractall", "import_module", "extract_all"}
PERMITTED = re.compile(
    r"\bMIT\b|\bBSD\b|Apache|MPL|LGPL|HPND|\bISC\b|Permission is granted to anyone to use this software"
)


def test_rooms_stay_liveable() -> None:
    guilty = [complaint for path in python_files(*CODE, "tests") for complaint in _too_large(path)]
    assert not guilty, "split these"


def _too_large(path: Path) -> Iterator[str]:
    source, tree = parsed(path)
    if source.count("\n") > LARGEST_FILE:
        yield f"{path}: {source.count(chr(10))} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and length(node) > LONGEST_FUNCTION:
            yield f"{path}: {node.name} ({length(node)})"


@cache
def parsed(path: Path) -> tuple[str, ast.Module]:
    """The text of a file and its tree, which three rules look at."""
    source = path.read_text(encoding="utf-8")
    return source, ast.parse(source)


def length(node: ast.FunctionDef) -> int:
    """Lines of a function, its signature included."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_banned_calls() -> None:
    guilty = {path: found for path in python_files(*CODE) if (found := _called(path) & BANNED_CALLS)}
    assert not guilty


def _called(path: Path) -> set[str]:
    calls: list[ast.AST] = [node.func for node in ast.walk(parsed(path)[1]) if isinstance(node, ast.Call)]
    names = (getattr(call, "id", None) or getattr(call, "attr", None) for call in calls if not _is_the_loop(call))
    return {name for name in names if name}


def _is_the_loop(call: ast.AST) -> bool:
    """The window's one event loop; a dialog with a loop of its own is banned like the built-in of this name."""
    return isinstance(call, ast.Attribute) and call.attr == "exec" and getattr(call.value, "id", "") == "application"


def test_every_room_says_what_it_is_for() -> None:
    assert not [path for path in python_files(*CODE) if not ast.get_docstring(parsed(path)[1])]


def test_nothing_is_left_for_later_or_tied_to_one_machine() -> None:
    unwanted = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|(?<![\w.])/(work|farm|root|home/\w+)/")
    guilty = []
    for path in tracked():
        if path.suffix in {".py", ".md", ".toml"} and path != Path(__file__):
            guilty += [
                str(path.relative_to(ROOT)) for line in path.read_text("utf-8").splitlines() if unwanted.search(line)
            ]
    assert not guilty


@pytest.mark.parametrize("name", ["requirements-setup.lock", "requirements.lock", "requirements-dev.lock"])
def test_lock_is_hashed_and_names_no_index(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links", lock)
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_lock_is_in_step_with_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked: dict[str, list[str]] = {}
    for name, version in re.findall(
        r"^([\w.-]+)==([^\s;]+)", (ROOT / "requirements-dev.lock").read_text("utf-8"), re.MULTILINE
    ):
        locked.setdefault(name.lower(), []).append(version)
    for line in project["dependencies"] + project["optional-dependencies"]["dev"]:
        need = Requirement(line)
        versions = locked.get(need.name.lower(), [])
        assert versions, f"{need.name} is not locked"
        assert all(need.specifier.contains(version) for version in versions), f"{need.name}: {versions}"


def test_the_version_is_told_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_licences_allow_shipping_a_desktop_program() -> None:
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]:
        assert PERMITTED.search(licence(Requirement(line).name)), line


def licence(name: str) -> str:
    """What a distribution says of its licence, in its metadata and in its licence files."""
    about = metadata.metadata(name)
    said = [text for field in ("License-Expression", "License", "Classifier") for text in about.get_all(field) or []]
    files = [file for file in metadata.files(name) or [] if "LICENSE" in file.name.upper() and file.suffix != ".py"]
    return "\n".join([*said, *(file.read_text() for file in files)])
