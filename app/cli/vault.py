"""``carebinder vault``: the vault itself, checked, backed up, repaired."""

import typer

app = typer.Typer(help="The vault itself: check it, back it up, repair it.", no_args_is_help=True)
