import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import ErrorKind, UserError
from models.vault import header
from models.vault.header import COPIES, Header
from models.vault.header_text import SlotType, parse, text_of
from models.vault.keys import FLOOR, KdfParams, MasterKey
from models.vault.recovery import RecoveryKey
from tests.fakes import steady_random

CREATED = datetime(2026, 3, 15, 19, 0, 30, 999, tzinfo=timezone(timedelta(hours=1)))
PASSPHRASE = "correct horse battery staple"
KEY = RecoveryKey(hashlib.sha256(b"recovery").digest())
OTHER_KEY = RecoveryKey(hashlib.sha256(b"other").digest())


@pytest.fixture(scope="module")
def made() -> tuple[Header, MasterKey]:
    """A header and its master key, the same in each test (stretching takes its time)."""
    return header.create(PASSPHRASE, KEY, FLOOR, created=CREATED, random=steady_random("header"))


@pytest.fixture
def root(tmp_path: Path, made: tuple[Header, MasterKey]) -> Path:
    """A folder with both copies."""
    header.save(tmp_path, made[0])
    return tmp_path


def kind_of(call: Any, *arguments: Any) -> ErrorKind:
    with pytest.raises(UserError) as caught:
        call(*arguments)
    return caught.value.kind


def test_opens_with_either_key(root: Path, made: tuple[Header, MasterKey]) -> None:
    copies = header.load(root)
    assert copies == header.Copies(tuple((name, made[0]) for name in COPIES))
    for unlocked in (header.unlock(copies, PASSPHRASE), header.unlock_with_recovery(copies, KEY)):
        assert unlocked.header == made[0]
        assert unlocked.master.secret == made[1].secret
        assert unlocked.damaged == ()
    assert header.check_copies(root, made[1]) == []


def test_wrong_keys_open_nothing_and_change_nothing(root: Path) -> None:
    before = [(root / name).read_bytes() for name in COPIES]
    copies = header.load(root)
    assert kind_of(header.unlock, copies, "Correct horse battery staple") is ErrorKind.WRONG_PASSPHRASE
    assert kind_of(header.unlock_with_recovery, copies, OTHER_KEY) is ErrorKind.WRONG_RECOVERY_KEY
    assert [(root / name).read_bytes() for name in COPIES] == before


def test_frozen_bytes(made: tuple[Header, MasterKey]) -> None:
    """The header that FORMAT.md describes, put together here a second time with other code."""
    random = steady_random("header")
    master, vault_id = random(32), random(16)

    def derive(info: bytes) -> bytes:
        return hmac.digest(master, info + b"\x01", "sha256")

    slots = []
    for kind in ("passphrase", "recovery"):
        slot_id = random(8).hex()
        if kind == "passphrase":
            salt = random(16)
            cost = {"name": "argon2id", "memory_kib": 65536, "iterations": 3, "lanes": 4, "salt": salt.hex()}
            argon = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=65536)
            wrapping = argon.derive(PASSPHRASE.encode())
        else:
            cost = {"name": "hkdf-sha256"}
            extracted = hmac.digest(vault_id, KEY.secret, "sha256")
            wrapping = hmac.digest(extracted, b"carebinder recovery key 1\x01", "sha256")
        binding = {
            "format": "carebinder vault",
            "version": 1,
            "vault_id": vault_id.hex(),
            "slot": {"id": slot_id, "type": kind, "kdf": cost},
        }
        nonce = random(12)
        wrapped = AESGCM(wrapping).encrypt(nonce, master, dumps(binding))
        slots.append({"id": slot_id, "type": kind, "kdf": cost, "nonce": nonce.hex(), "wrapped": wrapped.hex()})
    body: dict[str, Any] = {
        "format": "carebinder vault",
        "version": 1,
        "vault_id": vault_id.hex(),
        "created": "2026-03-15T18:00:30+00:00",
        "revision": 1,
        "slots": slots,
    }
    body["mac"] = hmac.digest(derive(b"carebinder vault 1: header"), dumps(body), "sha256").hex()
    body["sum"] = hashlib.sha256(dumps(body)).hexdigest()
    assert text_of(made[0]) == dumps(body) + b"\n"
    assert hashlib.sha256(text_of(made[0])).hexdigest() == FROZEN_SHA256


FROZEN_SHA256 = "229d139ae0a805260bbe18e61cf5a68d2ecc5e6344d80859ba4e5efe2bf1bd2a"


def dumps(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize("name", COPIES)
def test_no_flipped_bit_goes_unnoticed(root: Path, made: tuple[Header, MasterKey], name: str) -> None:
    whole = (root / name).read_bytes()
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        (root / name).write_bytes(damaged)
        copies = header.load(root)
        assert (copies.damaged, copies.newest) == ((name,), made[0])
        if place % 16 == 0:  # it reads a copy as ``load`` does
            assert header.check_copies(root, made[1]) == [name]
    unlocked = header.unlock_with_recovery(copies, KEY)
    header.save(root, unlocked.header)
    assert unlocked.damaged == (name,)
    assert header.check_copies(root, made[1]) == []


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize(
    "content",
    [None, b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b" " * 70_000, b'{"format":"carebinder vault"}'],
    ids=lambda content: repr(content)[:20],
)
def test_one_bad_copy_keeps_nobody_out(
    root: Path, made: tuple[Header, MasterKey], name: str, content: bytes | None
) -> None:
    (root / name).unlink() if content is None else (root / name).write_bytes(content)
    unlocked = header.unlock_with_recovery(header.load(root), KEY)
    assert (unlocked.header, unlocked.damaged) == (made[0], (name,))
    assert header.check_copies(root, made[1]) == [name]


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_copy_cut_short_or_filled_is_noticed(root: Path, made: tuple[Header, MasterKey], data: st.DataObject) -> None:
    whole = text_of(made[0])
    cut = data.draw(st.integers(0, len(whole) - 1))
    for content in (whole[:cut], whole[:cut] + bytes(len(whole) - cut), whole + whole[:cut] + b"\n"):
        with pytest.raises(ValueError):
            parse(content)


def test_both_copies_bad(root: Path, made: tuple[Header, MasterKey]) -> None:
    for name in COPIES:
        (root / name).write_bytes(b"x")
    assert kind_of(header.load, root) is ErrorKind.HEADER_DAMAGED
    assert header.check_copies(root, made[1]) == list(COPIES)


def test_no_vault(tmp_path: Path) -> None:
    assert kind_of(header.load, tmp_path) is ErrorKind.NO_VAULT
    assert kind_of(header.load, tmp_path / "missing") is ErrorKind.NO_VAULT


def test_a_vault_without_its_key_file_is_still_a_vault(tmp_path: Path) -> None:
    """Whoever is told that there is none makes a new one in its place."""
    (tmp_path / "vault.db").write_bytes(b"x")
    assert kind_of(header.load, tmp_path) is ErrorKind.HEADER_DAMAGED


def forged(made: Header, **changes: Any) -> bytes:
    """A copy whose sum is right again after a change, as only intent makes it."""
    return text_of(replace(made, **changes))


@pytest.mark.parametrize(
    "changes",
    [{"revision": 99}, {"created": datetime(2020, 1, 1, tzinfo=UTC)}, {"mac": bytes(32)}, {"vault_id": bytes(16)}],
    ids=lambda changes: next(iter(changes)),
)
def test_a_forged_copy_is_noticed_and_the_other_used(
    root: Path, made: tuple[Header, MasterKey], changes: dict[str, Any]
) -> None:
    (root / COPIES[0]).write_bytes(forged(made[0], **changes))
    copies = header.load(root)
    assert copies.damaged == ()
    unlocked = header.unlock_with_recovery(copies, KEY)
    assert unlocked.header == made[0]
    assert unlocked.damaged == COPIES[:1]
    assert header.check_copies(root, made[1]) == [COPIES[0]]


def test_two_forged_copies_are_damaged(root: Path, made: tuple[Header, MasterKey]) -> None:
    for name in COPIES:
        (root / name).write_bytes(forged(made[0], revision=99))
    assert kind_of(header.unlock_with_recovery, header.load(root), KEY) is ErrorKind.HEADER_DAMAGED


def test_a_weakened_cost_is_refused(root: Path, made: tuple[Header, MasterKey]) -> None:
    weak = tuple(replace(slot, kdf=slot.kdf and KdfParams(8, 1, 1)) for slot in made[0].slots)
    for name in COPIES:
        (root / name).write_bytes(forged(made[0], slots=weak))
    assert kind_of(header.unlock, header.load(root), PASSPHRASE) is ErrorKind.KDF_REFUSED


def test_slots_do_not_fit_another_vault_or_place(made: tuple[Header, MasterKey]) -> None:
    """The wrapped key is bound to vault id, slot id, type and cost; each change of them makes it worthless."""
    recovery = next(slot for slot in made[0].slots if slot.type is SlotType.RECOVERY)
    moved = replace(made[0], slots=(replace(recovery, id=bytes(8)),))
    assert (
        kind_of(header.unlock_with_recovery, header.Copies(((COPIES[0], moved),)), KEY) is ErrorKind.WRONG_RECOVERY_KEY
    )


@pytest.mark.parametrize("names", [COPIES, COPIES[:1], COPIES[1:]])
def test_a_newer_vault_is_left_alone(root: Path, names: tuple[str, ...]) -> None:
    value = {"format": "carebinder vault", "version": 2, "anything": "else"}
    newer = dumps(value | {"sum": hashlib.sha256(dumps(value)).hexdigest()})
    for name in names:
        (root / name).write_bytes(newer)
    assert kind_of(header.load, root) is ErrorKind.VAULT_TOO_NEW
    assert all((root / name).read_bytes() == newer for name in names)


def test_changing_the_passphrase(root: Path, made: tuple[Header, MasterKey]) -> None:
    changed = header.with_passphrase(made[0], made[1], "another passphrase", FLOOR, steady_random("change"))
    header.save(root, changed)
    copies = header.load(root)
    assert changed.revision == made[0].revision + 1
    assert header.unlock(copies, "another passphrase").master.secret == made[1].secret
    assert header.unlock_with_recovery(copies, KEY).header == changed
    assert kind_of(header.unlock, copies, PASSPHRASE) is ErrorKind.WRONG_PASSPHRASE


def test_changing_the_recovery_key(root: Path, made: tuple[Header, MasterKey]) -> None:
    header.save(root, header.with_recovery(made[0], made[1], OTHER_KEY, steady_random("change")))
    copies = header.load(root)
    assert header.unlock_with_recovery(copies, OTHER_KEY).master.secret == made[1].secret
    assert kind_of(header.unlock_with_recovery, copies, KEY) is ErrorKind.WRONG_RECOVERY_KEY


def test_a_crash_between_the_copies_leaves_the_newer(root: Path, made: tuple[Header, MasterKey]) -> None:
    newer = header.with_recovery(made[0], made[1], OTHER_KEY, steady_random("change"))
    (root / COPIES[0]).write_bytes(text_of(newer))
    copies = header.load(root)
    assert (copies.newest, copies.unlike(newer)) == (newer, (COPIES[1],))
    assert header.check_copies(root, made[1]) == [COPIES[1]]
    assert header.unlock_with_recovery(copies, OTHER_KEY).header == newer


def test_a_change_that_died_between_the_copies_is_finished(root: Path, made: tuple[Header, MasterKey]) -> None:
    """Until then the way in that was to be given up still opens."""
    newer = header.with_recovery(made[0], made[1], OTHER_KEY, steady_random("change"))
    (root / COPIES[0]).write_bytes(text_of(newer))
    header.finish_change(root, header.unlock_with_recovery(header.load(root), KEY))
    assert header.load(root).unlike(newer) == (COPIES[1],)  # who came in the old way decides nothing
    header.finish_change(root, header.unlock_with_recovery(header.load(root), OTHER_KEY))
    assert [(root / name).read_bytes() for name in COPIES] == [text_of(newer)] * 2
    (root / COPIES[1]).write_bytes(b"damaged")
    header.finish_change(root, header.unlock_with_recovery(header.load(root), OTHER_KEY))
    assert header.check_copies(root, made[1]) == [COPIES[1]]


def test_two_changes_of_the_same_revision_are_told(root: Path, made: tuple[Header, MasterKey]) -> None:
    """As two computers leave them whose copies of the vault were brought together file by file."""
    for name, seed in zip(COPIES, ("here", "there"), strict=True):
        changed = header.with_recovery(made[0], made[1], OTHER_KEY, steady_random(seed))
        (root / name).write_bytes(text_of(changed))
    assert header.check_copies(root, made[1]) == [COPIES[1]]


@given(
    revision=st.integers(1, 2**53 - 1),
    created=st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0)),
    vault_id=st.binary(min_size=16, max_size=16),
)
def test_text_round_trip(made: tuple[Header, MasterKey], revision: int, created: datetime, vault_id: bytes) -> None:
    value = replace(made[0], revision=revision, created=created, vault_id=vault_id)
    assert parse(text_of(value)) == value


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("revision", True), ("revision", 0), ("revision", 1.0), ("revision", 10**400), ("created", 7),
        ("created", "now"),
        ("slots", None), ("slots", [7]), ("slots", {"type": 1}), ("slots", [{"type": "magic"}]), ("mac", "00"),
        ("mac", None), ("vault_id", "zz" * 16), ("more", 1),
    ],
)  # fmt: skip
def test_a_wrong_type_is_no_header(made: tuple[Header, MasterKey], key: str, value: Any) -> None:
    whole = json.loads(text_of(made[0])) | {key: value}
    del whole["sum"]
    whole["sum"] = hashlib.sha256(dumps(whole)).hexdigest()
    with pytest.raises(ValueError):
        parse(dumps(whole) + b"\n")
