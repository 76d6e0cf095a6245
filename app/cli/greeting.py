"""What is said when a vault is opened: only what somebody has to know, on standard error."""

from typing import TYPE_CHECKING

from app.cli.naming import as_typed
from app.cli.output import counted, day, short_path, tell

if TYPE_CHECKING:
    from app.services.tidying import Tidied
    from app.services.unlocking import Vault


def greet(vault: "Vault") -> None:
    """Put an opened vault in order and say what came of it."""
    from app.services import tidying

    if vault.read_only is not None:
        tell(f"Nothing can be written at {short_path(vault.path)}: the vault is open for looking only.", hang=2)
        return
    done = tidying.tidy(vault)
    if not done.silent:
        _tell(done)


def _tell(done: "Tidied") -> None:
    if done.cleared:
        places = counted(done.cleared, "copy", "copies")
        tell(f"Removed what was left of {places} that the program was stopped in making.", hang=2)
    if done.records or done.cases:
        parts = [counted(done.records, "record", "records")] if done.records else []
        parts += [counted(done.cases, "case", "cases")] if done.cases else []
        tell(f"Gone for good after 30 days in the bin: {' and '.join(parts)}.", hang=2)
    if done.due and done.after is not None:
        things = counted(done.due, "thing has", "things have")
        tell(f"{things} been in the bin for 30 days and will be deleted for good after {day(done.after)}.", hang=2)
        tell(as_typed("See what with: carebinder list --bin. Keep it with: carebinder restore"), hang=2)
