"""Which scans wait: those that nobody read, in no bin, of one import or of all."""

from pathlib import Path

import pytest

from app.services import importing, scans_waiting
from app.services.importing import Aim, Task
from importers.deciding import AcceptAll
from models.errors import ErrorKind, UserError
from models.vault import Vault
from tests.makers import LAB_REPORT, pdf_bytes
from tests.scanned import page, png


def test_scans_wait_that_nobody_read_and_that_are_in_no_bin(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(page((), width=60)))
    (tmp_path / "b.pdf").write_bytes(pdf_bytes(LAB_REPORT))
    (tmp_path / "c.png").write_bytes(png(page((), width=90)))
    importing.take_in_open(vault, Task((tmp_path / "a.png", tmp_path / "b.pdf"), Aim(), AcceptAll()))
    importing.take_in_open(vault, Task((tmp_path / "c.png",), Aim(), AcceptAll()))
    assert [scans_waiting.brought(vault, number) for number in (1, 2)] == [1, 1]
    assert [record.id for record in scans_waiting.waiting(vault, [3, 2, 1, 3])] == [3, 1]
    vault.records.bin([1])
    assert scans_waiting.brought(vault, 1) == 0
    assert [record.id for record in scans_waiting.waiting(vault)] == [3]
    with pytest.raises(UserError) as caught:
        scans_waiting.waiting(vault, [99])
    assert caught.value.kind is ErrorKind.NO_RECORD
