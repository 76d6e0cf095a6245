"""What README shows can be typed: every command and option it names exists."""

import re
from typing import Any

import pytest
from typer.main import get_command

from app.cli.main import app
from tests.house.files import ROOT

README = ROOT / "README.md"
_LINE = re.compile(r"(?:carebinder|python3? -m app|python3 run\.py cli)((?:[ \t]+[^\s`|&;>#)]+)+)")
_FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_NO_COMMANDS = {"COMMAND", "..."}


def shown() -> list[str]:
    """Every command line in README's code, without the program's name; lines ending in a backslash are joined."""
    text = README.read_text(encoding="utf-8").replace("\\\n", " ")
    code = _FENCED.findall(text) + _INLINE.findall(_FENCED.sub("", text))
    return [line.strip() for piece in code for line in _LINE.findall(piece)]


def options(command: Any) -> dict[str, Any]:
    """The options of a command by name."""
    named = {name: param for param in command.params for name in param.opts if name.startswith("-")}
    return named | {"--help": None}


def resolve(line: str) -> None:
    """Follow a command line word by word; AssertionError names what there is not."""
    command: Any = get_command(app)
    words = iter(line.replace("[", " ").replace("]", " ").split())
    for word in words:
        if word in _NO_COMMANDS:
            continue
        if word.startswith("-") and word != "-":
            name = word.split("=")[0]
            assert name in options(command), f"{name} in: carebinder {line}"
            param = options(command)[name]
            if param is not None and not param.is_flag and "=" not in word:
                next(words, None)
        elif getattr(command, "commands", None):
            assert word in command.commands, f"{word} in: carebinder {line}"
            command = command.commands[word]


@pytest.mark.parametrize("line", ["frobnicate", "import --fast x", "vault polish", "--vault V list --colour"])
def test_the_check_notices(line: str) -> None:
    with pytest.raises(AssertionError):
        resolve(line)


def test_every_line_names_what_there_is() -> None:
    lines = shown()
    assert lines, "README shows no command at all"
    for line in lines:
        resolve(line)


def test_readme_names_every_command() -> None:
    text = README.read_text(encoding="utf-8")
    top: Any = get_command(app)
    missing = [
        name
        for name in top.commands
        if not re.search(rf"`[^`]*\b{re.escape(name)}\b[^`]*`|carebinder .*\b{name}\b", text)
    ]
    assert not missing


def test_help_of_every_command_says_what_it_does() -> None:
    def walk(command: Any, path: str) -> None:
        assert command.help, path
        for param in command.params:
            assert getattr(param, "help", None), f"{path}: {param.name}"
        for name, below in getattr(command, "commands", {}).items():
            walk(below, f"{path} {name}")

    walk(get_command(app), "carebinder")
