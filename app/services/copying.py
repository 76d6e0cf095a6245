"""Copies of original records outside the vault, where nothing is encrypted any more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services import viewing
from models.errors import ErrorKind, UserError
from models.progress import Progress, Report, silent
from models.records import Record, StoredFile
from models.vault import Vault

_MOST_NAMES = 1000


@dataclass(frozen=True, slots=True)
class Copied:
    """What was written: the files and folders at the top, and how many files in all."""

    paths: tuple[Path, ...]
    files: int


def name_of(record: Record, files: Sequence[StoredFile]) -> str:
    """What a copy is called: a single file's own name made safe, for several files a folder called as the record."""
    return viewing.copy_name(record, files)


def copy_as(vault: Vault, record_id: int, out: Path, random: Callable[[int], bytes], report: Report = silent) -> Copied:
    """Copy one record to a new file, or a new folder where it has several. Raises as ``viewing.original``."""
    files = viewing.original(vault, record_id, out, report, random)
    return Copied((out,), files)


def copy_into(
    vault: Vault, ids: Sequence[int], folder: Path, random: Callable[[int], bytes], report: Report = silent
) -> Copied:
    """Copy records into a folder under names that are free there. Raises as ``viewing.original``.

    Records copied before one fails stay: each of them is whole.
    """
    paths: list[Path] = []
    count = 0
    for done, number in enumerate(ids):
        report(Progress("", done, len(ids)))
        target = _free(folder, name_of(vault.records.get(number), vault.records.files(number)))
        count += viewing.original(vault, number, target, report if len(ids) == 1 else silent, random)
        paths.append(target)
    return Copied(tuple(paths), count)


def _free(folder: Path, name: str) -> Path:
    """The name in the folder, with a number before its ending where it is taken."""
    wanted = folder / name
    tries = [wanted, *(wanted.with_stem(f"{wanted.stem} ({number})") for number in range(2, _MOST_NAMES))]
    for path in tries:
        if not path.exists():
            return path
    raise UserError(ErrorKind.TARGET_EXISTS, path=wanted)
