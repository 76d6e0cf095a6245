"""Runs several commands, one after another, in this one process: what is asked of each, a process of its own costs.

Reads ``[[word, ...], ...]`` as JSON from standard input; writes ``[[code, out, err], ...]``.
"""

import contextlib
import io
import json
import sys
from functools import cache
from unittest import mock

from app.bootstrap import command_line
from models.vault import header
from models.vault.keys import stretch


def main() -> None:
    """Answer every line."""
    with mock.patch.object(header, "stretch", cache(stretch)):
        answers = [answer(words) for words in json.load(sys.stdin)]
    json.dump(answers, sys.stdout)


def answer(words: list[str]) -> tuple[int, str, str]:
    """The exit code of a command, and what it wrote to its two streams."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = command_line(words)
    return code, written(out), written(err)


def written(stream: io.TextIOWrapper) -> str:
    """What was written to a stream."""
    stream.flush()
    stream.seek(0)
    return stream.read()


if __name__ == "__main__":
    main()
