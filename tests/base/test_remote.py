"""A folder of a network or of a roaming profile is known, and one of this computer is not."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from prebirth.base import remote
from prebirth.base.remote import Elsewhere, elsewhere, file_system_of, is_shared_path

MOUNTS = r"""21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
35 21 0:40 / /home/ann rw,relatime shared:2 - nfs4 server:/home/ann rw,vers=4.2
36 21 0:41 / /mnt/my\040share rw - cifs //server/home$ rw
37 35 0:42 / /home/ann/local rw - ext4 /dev/sda2 rw
38 21 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/bob/vault", None),
        ("/home/ann", Elsewhere.NETWORK),
        ("/home/ann/.local/share/prebirth", Elsewhere.NETWORK),
        ("/home/annabel/vault", None),
        ("/home/ann/local/vault", None),
        ("/mnt/my share/vault", Elsewhere.NETWORK),
        ("/run/user/1000/gvfs/smb", Elsewhere.NETWORK),
        ("//server/home$/ann", Elsewhere.NETWORK),
        (r"\\server\home$\ann", Elsewhere.NETWORK),
        ("/users/ann/AppData/Roaming/Prebirth", Elsewhere.ROAMING),
        ("/users/ann/AppData/Local/Prebirth", None),
    ],
)
@pytest.mark.posix
def test_where_a_folder_lies_is_told_by_path_and_mounts(
    folder: str, kind: Elsewhere | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    monkeypatch.setattr(remote, "MOUNTS", tmp_path / "mounts")
    assert elsewhere(Path(folder)) == kind


def test_a_long_path_of_this_computer_is_no_server() -> None:
    assert not is_shared_path(r"\\?\C:\Users\ann")
    assert is_shared_path(r"\\?\UNC\server\home$")
    assert is_shared_path(str(PureWindowsPath("//server/home$/ann")))


def test_what_cannot_be_read_warns_of_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "MOUNTS", Path("/proc/none"))
    assert elsewhere(Path("/home/ann")) is None
    assert file_system_of(Path("/x"), "broken\n1 2 3 - \n") == ""
