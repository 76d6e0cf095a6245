"""A small vault with something of everything, to be copied, damaged and put right again."""

import functools
import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.dates import PartialDate
from models.records import DocumentType, RecordDraft, SeriesFacts, Sex
from models.vault import FLOOR, Content, FileDraft, Filing, RecordFilter, RecoveryKey, Vault
from tests.fakes import FakeClock, steady_random

PASSPHRASE = "correct horse battery staple"
CONTENTS = {
    "report.pdf": b"a laboratory report " * 50,
    "letter.pdf": b"a referral letter " * 20_000,
    "IM1": steady_random("IM1")(300_000),
    "IM2": steady_random("IM2")(300_000),
    "IM3": steady_random("IM3")(1_000),
}
CLOCK = FakeClock()


@dataclass(frozen=True)
class Filled:
    """A closed vault: three records of Anna, one of them a Series of three files that share a segment."""

    path: Path
    key: RecoveryKey

    def open(self, path: Path | None = None, key: RecoveryKey | None = None) -> Vault:
        """Open it with the recovery key, which is quick."""
        return Vault.open_with_recovery(path or self.path, key or self.key, clock=CLOCK)

    def segments(self) -> list[Path]:
        """Its segment files, the largest (the Series) last."""
        return sorted(self.path.glob("segments/*/*.seg"), key=lambda path: path.stat().st_size)


def filled(folder: Path) -> Filled:
    """A copy of the vault below ``folder``."""
    template, key = _made(folder.parent)
    path = folder / "Anna.vault"
    shutil.copytree(template, path)
    return Filled(path, key)


@functools.cache
def _made(session: Path) -> tuple[Path, RecoveryKey]:
    path = session / "template.vault"
    vault, key = Vault.create(path, PASSPHRASE, clock=CLOCK, random=steady_random("filled"), kdf=FLOOR)
    with vault:
        anna = vault.people.add("Anna Muster", PartialDate(1961, 4, 2), Sex.FEMALE)
        number = vault.imports.begin(("folder",))
        with vault.intake(number) as intake:
            series = SeriesFacts("1.2.3", "1.2.3.4", "CT")
            filings = []
            for name, data in CONTENTS.items():
                writer = intake.writer("series" if name.startswith("IM") else None, {"name": name, "path": f"a/{name}"})
                writer.write(data)
                content = writer.finish(hashlib.sha256(data).digest())
                filings.append(_filing(anna.id, name, content, series if name.startswith("IM") else None))
            intake.commit(filings)
        vault.imports.finish(number, "{}")
    return path, key


def _filing(person_id: int, name: str, content: Content, series: SeriesFacts | None) -> Filing:
    kind = DocumentType.IMAGE_SERIES if series else DocumentType.UNKNOWN
    draft = RecordDraft(person_id, None, kind, name, text=f"words of {name}", series=series)
    return Filing(draft, FileDraft(name, f"a/{name}", "application/octet-stream"), content, "folder")


def contents_of(vault: Vault) -> dict[str, bytes]:
    """Every file of a vault that is in no bin, by its name."""
    records = vault.records.list(RecordFilter(standing=None))
    files = [file for record in records for file in vault.records.files(record.id)]
    return {file.name: vault.content.open(file.id).read() for file in files}


def flip(path: Path, place: int) -> None:
    """Flip one bit of a file; ``place`` may count from the end."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def folder_bytes(path: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock, with its bytes."""
    files = (each for each in sorted(path.rglob("*")) if each.is_file() and each.name != "lock")
    return {str(each.relative_to(path)): each.read_bytes() for each in files}


class DiedError(BaseException):
    """What a test lets the program die of."""


def after(steps: int, real: Callable[..., object]) -> Callable[..., object]:
    """``real`` for so many calls, then DiedError: a program that dies in the middle of its work."""
    left = [steps]

    def step(*arguments: object) -> object:
        if not left[0]:
            raise DiedError
        left[0] -= 1
        return real(*arguments)

    return step
