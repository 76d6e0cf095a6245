"""A whole vault of sample records, for somebody who wants to look around before they begin."""

import shutil
from collections.abc import Callable
from pathlib import Path

from app.services.made_up import PASSPHRASE, mark_made_up
from app.services.sampling.case import fill_case
from app.services.sampling.files import write_records
from app.services.sampling.story import SAMPLE, story_of
from app.services.unlocking import refuse_existing
from models.clock import Clock
from models.progress import Cancelled, Progress, Report, silent
from models.vault import FLOOR, Vault


def make_vault(path: Path, *, clock: Clock, random: Callable[[int], bytes], report: Report = silent) -> Vault:
    """Make a vault at ``path``, fill it with the sample person's records and case, and leave it open.

    Raises UserError(VAULT_EXISTS), what the disk refuses, and Cancelled; then nothing is left at ``path``.
    """
    refuse_existing(path)
    report(Progress("sampling", 0))
    vault, _key = Vault.create(path.absolute(), PASSPHRASE, clock=clock, random=random, kdf=FLOOR)
    try:
        mark_made_up(vault)
        vault.people.add(SAMPLE.name, SAMPLE.born, SAMPLE.sex)
        _fill(vault, clock, random, report)
    except BaseException:
        vault.close()
        shutil.rmtree(path, ignore_errors=True)
        raise
    return vault


def _fill(vault: Vault, clock: Clock, random: Callable[[int], bytes], report: Report) -> None:
    from app.services import importing
    from importers.deciding import AcceptAll

    story = story_of(clock.today())
    room = vault.path.with_name(f".{vault.path.name}.records")
    source = room / vault.path.stem
    try:
        write_records(source, story, random)
        taken = importing.take_in_open(vault, importing.Task([source], importing.Aim(), AcceptAll()), report)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    if taken.interrupted:
        raise Cancelled
    fill_case(vault, SAMPLE.name, story)
