from pathlib import Path

import pytest

from models.vault.file_systems import network_mounted, shares_memory

MOUNTS = """22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/nas rw shared:9 - nfs4 nas:/export rw
31 22 0:41 / /mnt/with\\040space rw - cifs //nas/share rw
32 30 0:42 / /mnt/nas/local rw master:2 - ext4 /dev/vdb rw
33 22 0:43 / /data/a/remote rw - fuse.sshfs a@b: rw
34 22 0:44 / /data/a/crypt rw - fuse.gocryptfs /x rw
35 22 0:45 / /media/stick rw - fuseblk /dev/sdb1 rw
broken line
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/data/a/vault", False),
        ("/mnt/nas/vault", True),
        ("/mnt/nasty/vault", False),
        ("/mnt/with space/v", True),
        ("/mnt/nas/local/v", False),
        ("/data/a/remote/v", True),
        ("/data/a/crypt/v", False),
        ("/media/stick/v", False),
    ],
)
def test_the_deepest_mount_decides(path: str, network: bool) -> None:
    assert network_mounted(Path(path), MOUNTS) is network


def test_an_ordinary_disk_shares_memory(tmp_path: Path) -> None:
    assert shares_memory(tmp_path / "vault.db")
