"""What a person does to a vault, as steps that a disk may fail in the middle of; each is one all-or-nothing change.

Every step begins with the vault of ``template``. ``told`` is what must be the same before or after it.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.errors import ErrorKind, UserError
from models.vault import RecordChange, RecordFilter, RecoveryKey, Vault, header
from tests.fakes import FakeClock, steady_random
from tests.models.vault.building import draft, filing, instance, new_vault, series_draft, store, store_series
from tests.models.vault.conftest import quick_stretch

NEW_PASSPHRASE = "quite another passphrase"
Told = tuple[object, ...]


@dataclass(frozen=True)
class Template:
    """A closed vault to be copied, with what it holds. ``key`` opens it quickly, passphrases after ``be_quick``."""

    path: Path
    key: RecoveryKey
    told: "Told"

    def copy(self, path: Path) -> Path:
        """The vault anew in ``path``, without what lies beside it."""
        for left in path.parent.glob(f"{path.name}*"):
            shutil.rmtree(left)
        path.parent.mkdir(exist_ok=True)
        shutil.copytree(self.path, path)
        return path

    def open(self, path: Path) -> Vault:
        return Vault.open_with_recovery(path, self.key, clock=FakeClock())


def be_quick() -> None:
    """Compute keys without their cost, in a process of its own."""
    setattr(header, "stretch", quick_stretch)  # noqa: B010 - not the module's own


def template(path: Path) -> Template:
    """A small vault: two documents, one of them in the bin, and a Series of three."""
    with new_vault(path) as vault:
        store(vault, (b"report" * 300, draft("Report")), (b"letter" * 300, draft("Letter")))
        store_series(vault, [steady_random(str(number))(3000) for number in range(3)])
        vault.records.bin([2])
        return Template(path, vault.new_recovery_key(), told(vault))


def told(vault: Vault) -> Told:
    """Everything that a person would miss: records with their files' hashes, cases, and what was written."""
    records = sorted(
        (each.title, each.standing, each.note, tuple(sorted(f.sha256 for f in vault.records.files(each.id))))
        for each in vault.records.list(RecordFilter(standing=None))
    )
    cases = tuple((case.title, tuple(sorted(case.answers.items()))) for case in vault.cases.list())
    found = tuple(hit.record.id for hit in vault.records.search("addendum", RecordFilter(standing=None)))
    return (tuple(records), cases, found)


def take_in(vault: Vault) -> None:
    """An import of a letter and two images."""
    with vault.intake(vault.imports.begin(("disc",))) as intake:
        images = [
            filing(
                intake,
                steady_random(str(n))(40_000),
                series_draft("9.9"),
                f"IM{n}",
                group="9.9",
                instance=instance(n + 50),
            )
            for n in range(2)
        ]
        intake.commit([filing(intake, b"new letter" * 500, draft("New", text="an addendum")), *images])


def edit(vault: Vault) -> None:
    """A correction."""
    vault.records.edit([1], RecordChange(title="Another title", note="an addendum " * 300))


def empty(vault: Vault) -> None:
    """The bin goes."""
    vault.records.empty_bin()


def change_passphrase(vault: Vault) -> None:
    """Another way in."""
    vault.change_passphrase(NEW_PASSPHRASE)


def begin_case(vault: Vault) -> None:
    """A case with a title."""
    vault.cases.new(1, "Second opinion")


def back_up(vault: Vault) -> None:
    """A backup beside the vault."""
    vault.backup(vault.path.with_name("copy"))


def rotate(vault: Vault) -> None:
    """Everything under new keys."""
    vault.rotate(NEW_PASSPHRASE)


STEPS: dict[str, Callable[[Vault], None]] = {
    "import": take_in,
    "edit": edit,
    "empty": empty,
    "passphrase": change_passphrase,
    "backup": back_up,
    "rotation": rotate,
}


def standing(path: Path, template: Template, passphrases: tuple[str, ...]) -> Told:
    """What is in a vault that a fault has met: it opens by one of the ways, and nothing is damaged or half made."""
    with reopened(path, template, passphrases) as vault:
        report = vault.check()
        assert report.clean, report
        assert not any((vault.path / "tmp").iterdir())
        return told(vault)


def reopened(path: Path, template: Template, passphrases: tuple[str, ...]) -> Vault:
    """The vault, by the old recovery key or, after a rotation, by a passphrase."""
    try:
        return template.open(path)
    except UserError as error:
        if error.kind is not ErrorKind.WRONG_RECOVERY_KEY:
            raise
    return Vault.open(path, passphrases[-1], clock=FakeClock())
