"""The program ``carebinder``: its global options, its commands, and the one place where a command's end is decided."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from app.cli import allergy, case, checklist, imports, medication, person, question, vault
from app.cli.calendar import calendar
from app.cli.check import check
from app.cli.coercion import lighten
from app.cli.confirm import confirm
from app.cli.create import create
from app.cli.demo import demo
from app.cli.edit import edit
from app.cli.empty_bin import empty_bin
from app.cli.errors import answering, close_quietly
from app.cli.export import export
from app.cli.get import get
from app.cli.image import image
from app.cli.import_ import import_
from app.cli.list import list_
from app.cli.marking import mark, marks, unmark
from app.cli.naming import program
from app.cli.passphrase import passphrase
from app.cli.read_scans import read_scans
from app.cli.recover import recover
from app.cli.remind import remind
from app.cli.remove import remove
from app.cli.restore import restore
from app.cli.search import search
from app.cli.session import Session, session_of
from app.cli.show import show
from app.cli.tags import tags
from app.cli.verify import verify
from app.cli.week import week

COMMANDS: dict[str, Callable[..., None]] = {
    "create": create,
    "import": import_,
    "read-scans": read_scans,
    "list": list_,
    "show": show,
    "search": search,
    "confirm": confirm,
    "edit": edit,
    "remove": remove,
    "restore": restore,
    "empty-bin": empty_bin,
    "get": get,
    "image": image,
    "tags": tags,
    "mark": mark,
    "marks": marks,
    "unmark": unmark,
    "check": check,
    "export": export,
    "verify": verify,
    "passphrase": passphrase,
    "recover": recover,
    "remind": remind,
    "week": week,
    "calendar": calendar,
    "demo": demo,
}
GROUPS: dict[str, typer.Typer] = {
    "person": person.app,
    "imports": imports.app,
    "medication": medication.app,
    "allergy": allergy.app,
    "case": case.app,
    "checklist": checklist.app,
    "question": question.app,
    "vault": vault.app,
}


class Carebinder(TyperGroup):
    """Runs a command so that whatever goes wrong ends in words and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command named in ``ctx``."""
        with answering():
            return super().invoke(ctx)


app = typer.Typer(
    name="carebinder",
    cls=Carebinder,
    help="Keep health records at home, encrypted, and hand a specialist a complete second-opinion package.",
    epilog="Exit codes: 0 done, 1 the answer is no, 2 usage, 3 wrong passphrase or recovery key, 4 a problem to solve, "
    "70 our bug, 130 cancelled. Not medical advice. In an emergency call your local emergency number.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def options(
    ctx: typer.Context,
    vault: Annotated[
        Path | None, typer.Option(metavar="PATH", envvar="CAREBINDER_VAULT", help="The vault's folder.")
    ] = None,
    passphrase_file: Annotated[
        str | None,
        typer.Option(metavar="FILE|-", help="The passphrase is the first line of FILE, or of standard input for -."),
    ] = None,
) -> None:
    """Note the global options for the command that follows."""
    session = session_of(ctx)
    session.vault = vault
    session.passphrase_file = passphrase_file


lighten()
for _name, _command in COMMANDS.items():
    app.command(_name)(_command)
for _name, _group in GROUPS.items():
    app.add_typer(_group, name=_name)


def run(arguments: Sequence[str], session: Session) -> int:
    """Run one command line and return its exit code. Nothing is left in the output buffers."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        app(args=list(arguments), obj=session, prog_name=program())
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        close_quietly()
    return code
