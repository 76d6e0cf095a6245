"""Discs in the list of mounts."""

from pathlib import Path

from app.services.drives import Disc, discs_of

MOUNTS = r"""25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
310 25 11:0 / /media/anna/CT\0402026 ro,nosuid,nodev shared:200 - iso9660 /dev/sr0 ro,uid=1000
311 25 11:1 / /media/anna/DVD ro master:1 - udf /dev/sr1 ro
nonsense
1 2 3 - iso9660
"""


def test_only_discs_are_found_and_spaces_are_spaces() -> None:
    assert discs_of(MOUNTS) == (
        Disc(Path("/media/anna/CT 2026"), "CT 2026"),
        Disc(Path("/media/anna/DVD"), "DVD"),
    )
