import os
from pathlib import Path

from models.vault import Vault
from tests.models.vault.building import reopened


def test_what_was_begun_is_known_until_it_is_gone(vault: Vault) -> None:
    odd = Path(os.fsdecode(b"/a/\xff.part"))
    one, two = vault.stagings.begin(Path("/a/one")), vault.stagings.begin(odd)
    with reopened(vault) as again:
        assert [(each.id, each.folder, each.package_id) for each in again.stagings.list()] == [
            (one, Path("/a/one"), None),
            (two, odd, None),
        ]
        again.stagings.end(one)
        assert [each.folder for each in again.stagings.list()] == [odd]


def test_a_package_knows_where_it_was_built_and_what_opens_it(vault: Vault) -> None:
    case, number = vault.cases.new(1, "Q").id, vault.stagings.begin(Path("/a"))
    facts = {"files": 1, "bytes": 2, "record_ids": [3], "manifest_sha256": "ab" * 32}
    made = vault.packages.add(case, "protected", **facts, passphrase="opens it", staging=number)  # type: ignore[arg-type]
    assert [each.package_id for each in vault.stagings.list()] == [made.id]
    assert vault.packages.passphrase(made.id) == "opens it"
    assert "opens it" not in repr(made)
    vault.packages.withdraw(made.id)
    assert vault.packages.list() == []
    assert [each.package_id for each in vault.stagings.list()] == [None]
