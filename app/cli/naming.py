"""What a person types to run this program: ``carebinder``, or the line that ``run.py`` says it was started with."""

import os
import re

from app.cli.output import one_line

NAME = "carebinder"
STARTED_WITH = "CAREBINDER_STARTED_WITH"
_COMMAND = re.compile(rf"(?<![\w/.\\-]){NAME} (?=[a-z-])")


def program() -> str:
    """The beginning of every command line on this computer."""
    return one_line(os.environ.get(STARTED_WITH, "")) or NAME


def as_typed(sentence: str) -> str:
    """A sentence with each ``carebinder COMMAND`` in it as it is typed here."""
    return _COMMAND.sub(lambda _: f"{program()} ", sentence)
