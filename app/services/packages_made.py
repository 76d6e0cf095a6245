"""The packages made of a case, with what opens the protected ones."""

from collections.abc import Sequence

from app.services.consulting import chosen
from models.records import PackageMade
from models.vault import Vault


def of_case(vault: Vault, case_id: int | None) -> tuple[tuple[PackageMade, str | None], ...]:
    """Those of the case named, or of the only one, the oldest first. Raises UserError NO_CASE, CASE_UNCLEAR."""
    made = vault.packages.list(chosen(vault, case_id).id)
    return tuple((one, vault.packages.passphrase(one.id)) for one in made)


def passphrases(vault: Vault, made: Sequence[PackageMade]) -> dict[int, str]:
    """What opens each of these packages that is protected, by its number."""
    found = {one.id: vault.packages.passphrase(one.id) for one in made}
    return {number: passphrase for number, passphrase in found.items() if passphrase}
