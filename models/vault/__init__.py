"""The encrypted vault. This is its only door: everything outside imports from here and nowhere below.

The key computation needs none of the database library, so ``enter`` is there at once; the rest loads when it is first
named, which may be while the keys are being computed in another thread.
"""

from typing import TYPE_CHECKING

from models.vault.entering import Entered, enter, is_vault

if TYPE_CHECKING:
    from models.vault.rooms import (
        FLOOR,
        KEEP,
        MARK_OFF,
        MARK_ON,
        PENDING,
        Aside,
        CheckFinding,
        CheckKind,
        CheckReport,
        Content,
        ContentWriter,
        FileDraft,
        Filing,
        FilledIn,
        Hit,
        ImportRun,
        Intake,
        ItemDraft,
        ItemKept,
        KdfParams,
        Keep,
        MedicationFacts,
        PackageFacts,
        Recognition,
        RecordChange,
        RecordFilter,
        RecoveryKey,
        RepairKind,
        RepairReport,
        RepairStep,
        Snapshot,
        Vault,
        VaultInfo,
        calibrated,
        repair,
        restore,
    )

__all__ = [
    "FLOOR",
    "KEEP",
    "MARK_OFF",
    "MARK_ON",
    "PENDING",
    "Aside",
    "CheckFinding",
    "CheckKind",
    "CheckReport",
    "Content",
    "ContentWriter",
    "Entered",
    "FileDraft",
    "Filing",
    "FilledIn",
    "Hit",
    "ImportRun",
    "Intake",
    "ItemDraft",
    "ItemKept",
    "KdfParams",
    "Keep",
    "MedicationFacts",
    "PackageFacts",
    "Recognition",
    "RecordChange",
    "RecordFilter",
    "RecoveryKey",
    "RepairKind",
    "RepairReport",
    "RepairStep",
    "Snapshot",
    "Vault",
    "VaultInfo",
    "calibrated",
    "enter",
    "is_vault",
    "repair",
    "restore",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from models.vault import rooms

    return getattr(rooms, name)
