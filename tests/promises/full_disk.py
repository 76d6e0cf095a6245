"""Runs steps on a small disk that has less and less room, and says of each what became of it.

``unshare -rm python -m tests.promises.full_disk PLACE SIZES STEP``: mounts a disk in memory at PLACE, which only this
process sees. Each line on standard output is JSON: the room in KiB, the error's kind or "", whether all is well.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.export import writer
from app.services import exporting, package_inputs
from app.services.exporting import ExportRequest
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.app.services.test_exporting import LETTER, NoPictures, images, letter
from tests.fakes import steady_random
from tests.promises.work import NEW_PASSPHRASE, STEPS, Template, Told, be_quick, standing, template, told

PLENTY = 64 * 1024
"""KiB with which every step succeeds."""


def export(vault: Vault) -> None:
    """A package beside the vault."""
    exporting.export(vault, ExportRequest(vault.path.with_name("package")), steady_random())


def fill(path: Path) -> Template:
    """A vault of which a package can be made."""
    made = template(path)
    with made.open(path) as vault:
        vault.records.bin([record.id for record in vault.records.list()])
        with vault.intake(vault.imports.begin(("disc",))) as intake:
            intake.commit([*images(intake), letter(intake, LETTER, "lab")])
        vault.cases.new(1, "Lung")
        return Template(path, made.key, told(vault))


@contextmanager
def disk(place: Path) -> Iterator[None]:
    """A disk with plenty of room."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={PLENTY}k", "tmpfs", place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", place], check=True)


def resize(place: Path, kib: int) -> None:
    """Let the disk have this much room from now on."""
    subprocess.run(["mount", "-o", f"remount,size={kib}k", place], check=True)


def used(place: Path) -> int:
    """KiB in use."""
    disk = os.statvfs(place)
    return (disk.f_blocks - disk.f_bfree) * disk.f_frsize // 1024


def run(original: Template, place: Path, step: str, kib: int, after: Told) -> dict[str, object]:
    """One step with so much room; it happens in whole, or not at all, and the disk is said to be full.

    An import that is whole may still be told of a full disk, when it puts its things away.
    """
    path, kind, needed = original.copy(place / "v"), "", False
    with original.open(path) as vault:
        resize(place, used(place) + kib)
        try:
            (export if step == "export" else STEPS[step])(vault)
        except UserError as error:
            kind, needed = str(error.kind), "needed" in error.params or error.params.get("path") == path
        left = sorted(each.name for each in place.iterdir() if each.name != "v")
        resize(place, PLENTY)
    now = standing(path, original, (NEW_PASSPHRASE,))
    good = now == after if not kind else kind == ErrorKind.DISK_FULL and now in (original.told, after)
    good = good and (now == original.told or not kind or step == "import")
    if step == "export":
        good = good and left == ([] if kind else ["package"]) and needed == bool(kind)
        good = good and bool(kind or exporting.verify_package(place / "package").ok)
    return {"room": kib, "kind": kind, "good": good, "left": left}


def main(place: Path, sizes: int, step: str) -> None:
    """Try the step with ``sizes`` amounts of room, from none to plenty."""
    be_quick()
    setattr(package_inputs, "KeyPictures", NoPictures)  # noqa: B010 - not for everybody
    original = fill(place / "original")
    with disk(place / "disk"):
        run(original, place / "disk", step, PLENTY // 2, original.told)
        after = standing(place / "disk" / "v", original, (NEW_PASSPHRASE,))
    for number in range(sizes):
        if number == sizes // 2:  # from here on nothing is measured beforehand: the disk fills up in the middle
            setattr(writer, "_check_room", lambda _target, _folder: None)  # noqa: B010
        with disk(place / "disk"):
            told_of = run(original, place / "disk", step, room(step, number, sizes), after)
        print(json.dumps(told_of), flush=True)


def room(step: str, number: int, sizes: int) -> int:
    """From none to enough; of an export first with, and then without, its own measuring."""
    turn, turns = (number % (sizes // 2), sizes // 2) if step == "export" else (number, sizes)
    return turn * MOST[step] // (turns - 1)


MOST = {"import": 320, "edit": 100, "backup": 400, "rotation": 600, "export": 700}
"""KiB that are enough."""


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
