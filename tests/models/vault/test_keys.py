import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import BugError, ErrorKind, UserError
from models.vault import keys
from models.vault.keys import DEFAULT, FLOOR, KdfParams, MasterKey
from tests.fakes import steady_random


def test_argon2id_vector_of_rfc_9106() -> None:
    """RFC 9106, section 5.3: the library underneath is the Argon2id of the standard."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    tag = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def stretched(passphrase: str, salt: bytes = b"s" * 16) -> bytearray:
    return keys.stretch(passphrase, salt, FLOOR).secret


def test_a_passphrase_is_the_same_however_it_is_typed() -> None:
    assert stretched("Schlüssel ﬁn") == stretched("Schlu\u0308ssel fin")


def test_salt_matters() -> None:
    assert stretched("a") != stretched("a", b"t" * 16)


@pytest.mark.parametrize(
    "kdf",
    [
        KdfParams(FLOOR.memory_kib - 1, 3, 4),
        KdfParams(FLOOR.memory_kib, 2, 4),
        KdfParams(FLOOR.memory_kib, 3, 3),
        KdfParams(2 * 1024 * 1024 + 1, 3, 4),
        KdfParams(FLOOR.memory_kib, 21, 4),
        KdfParams(FLOOR.memory_kib, 3, 17),
        KdfParams(8, 1, 1),
    ],
)
def test_refuses_what_is_too_cheap_or_too_dear(kdf: KdfParams) -> None:
    with pytest.raises(UserError) as caught:
        keys.stretch("a", b"s" * 16, kdf)
    assert caught.value.kind is ErrorKind.KDF_REFUSED


def test_bounds_hold_for_our_own_choices() -> None:
    for kdf in (FLOOR, DEFAULT, KdfParams(2 * 1024 * 1024, 20, 16)):
        keys.check_bounds(kdf)


def test_no_passphrase() -> None:
    with pytest.raises(UserError) as caught:
        keys.stretch("", b"s" * 16, FLOOR)
    assert caught.value.kind is ErrorKind.NO_PASSPHRASE


@pytest.mark.parametrize(
    ("seconds", "memory_mib"), [(0.0, 1024), (0.03, 1024), (0.14, 224), (0.55, 64), (0.3, 96), (30.0, 64)]
)
def test_calibration_aims_between_floor_and_a_gibibyte(seconds: float, memory_mib: int) -> None:
    times = iter([100.0, 100.0 + seconds])
    kdf = keys.calibrated(lambda: next(times))
    assert kdf == KdfParams(memory_mib * 1024, FLOOR.iterations, FLOOR.lanes)
    keys.check_bounds(kdf)


def test_sub_keys_are_hkdf_expand() -> None:
    secret = bytes(range(32))
    expected = hmac.digest(secret, b"carebinder vault 1: blob" + b"\x01", "sha256")
    assert MasterKey(secret).derive(b"blob").secret == expected


@given(st.binary(min_size=1, max_size=64), st.binary(max_size=32), st.binary(max_size=32))
def test_extract_and_expand_is_rfc_5869(secret: bytes, salt: bytes, info: bytes) -> None:
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    assert keys.extract_and_expand(secret, salt, info).secret == hmac.digest(extracted, info + b"\x01", "sha256")


def test_sub_keys_differ_by_label_and_master() -> None:
    random = steady_random()
    masters = [MasterKey.generate(random) for _ in range(2)]
    found = {bytes(master.derive(label).secret) for master in masters for label in (b"database", b"header", b"blob")}
    assert len(found) == 6


def test_a_wiped_key_is_gone() -> None:
    master = MasterKey(hashlib.sha256(b"x").digest())
    held = master.secret
    master.wipe()
    master.wipe()
    assert held == bytes(32)
    with pytest.raises(BugError):
        master.derive(b"blob")


def test_a_master_key_has_32_bytes() -> None:
    with pytest.raises(BugError):
        MasterKey(b"short")


def test_nothing_of_a_key_is_printed() -> None:
    assert "0101" not in repr(MasterKey(b"\x01" * 32)).replace(" ", "")
