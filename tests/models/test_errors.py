import errno

import pytest

from models.errors import ErrorKind, fault_of


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ErrorKind.DISK_FULL),
        (errno.EDQUOT, ErrorKind.DISK_FULL),
        (errno.EFBIG, ErrorKind.FILE_TOO_LARGE),
        (errno.EROFS, ErrorKind.READ_ONLY),
        (errno.EACCES, ErrorKind.READ_ONLY),
        (errno.ENAMETOOLONG, ErrorKind.NAME_REFUSED),
        (errno.EMFILE, ErrorKind.TOO_MANY_OPEN),
        (errno.EEXIST, ErrorKind.TARGET_EXISTS),
        (errno.EIO, ErrorKind.IO_FAILED),
        (errno.EINVAL, ErrorKind.IO_FAILED),
    ],
)
def test_each_refusal_has_its_kind(number: int, kind: ErrorKind) -> None:
    assert fault_of(OSError(number, "no")) is kind


def test_a_name_that_the_disk_does_not_take() -> None:
    assert fault_of(OSError(errno.EINVAL, "no", "a:b")) is ErrorKind.NAME_REFUSED
    assert fault_of(OSError("no number")) is ErrorKind.IO_FAILED
