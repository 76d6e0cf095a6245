"""Which records a case's package leaves out, as the person chose; kept in the vault beside the case."""

from collections.abc import Iterable

from app.services.remembering import remember, remembered
from models.vault import Vault


def left_out(vault: Vault, case_id: int) -> frozenset[int]:
    """The numbers of the records unticked for this case; some may not exist any more."""
    return frozenset(_read(remembered(vault, _key(case_id)) or ""))


def write_left_out(vault: Vault, case_id: int, record_ids: Iterable[int]) -> None:
    """Leave out exactly these."""
    remember(vault, _key(case_id), _written(record_ids) or None)


def forget(vault: Vault, case_id: int) -> None:
    """The case is deleted for good."""
    remember(vault, _key(case_id), None)


def _key(case_id: int) -> str:
    return f"package.{case_id}.left_out"


def _written(numbers: Iterable[int]) -> str:
    """``1-40,44``: stretches, so that leaving out a disc of thousands of images stays a short note."""
    stretches: list[list[int]] = []
    for number in sorted(set(numbers)):
        if stretches and number == stretches[-1][1] + 1:
            stretches[-1][1] = number
        else:
            stretches.append([number, number])
    return ",".join(f"{first}-{last}" if last > first else str(first) for first, last in stretches)


def _read(text: str) -> Iterable[int]:
    for stretch in filter(None, text.split(",")):
        first, _, last = stretch.partition("-")
        yield from range(int(first), int(last or first) + 1)
