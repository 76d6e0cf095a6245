"""Everything behind the vault's door; importing it loads the database library."""

from models.vault.care import MedicationFacts
from models.vault.findings import Aside, CheckFinding, CheckKind, CheckReport
from models.vault.intake import Intake
from models.vault.keys import FLOOR, KdfParams, calibrated
from models.vault.packages import PackageFacts
from models.vault.packing import ContentWriter
from models.vault.recognising import FilledIn
from models.vault.recovery import RecoveryKey
from models.vault.repairing import RepairKind, RepairReport, RepairStep, repair
from models.vault.restoring import restore
from models.vault.snapshots import Snapshot
from models.vault.values import (
    KEEP,
    MARK_OFF,
    MARK_ON,
    PENDING,
    Content,
    FileDraft,
    Filing,
    Hit,
    ImportRun,
    ItemDraft,
    ItemKept,
    Keep,
    Recognition,
    RecordChange,
    RecordFilter,
    VaultInfo,
)
from models.vault.vault import Vault

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
    "repair",
    "restore",
]
