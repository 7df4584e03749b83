"""Whether a folder lies on this computer: a network's or a roaming one may lose a vault.

Locks on a network folder may only be pretended, and a profile that roams is put together anew at
each sign-in, without what its rules leave out.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

NETWORK_SYSTEMS = frozenset(
    {
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    }
)
"""Linux's names of file systems whose files are on another computer."""
MOUNTS = Path("/proc/self/mountinfo")
DRIVE_REMOTE = 4
"""GetDriveTypeW: a network drive."""
COMES_AND_GOES = 1 | 2 | 4
"""GetProfileType: temporary, roaming, mandatory; such a profile is not kept as it was left."""


class Elsewhere(StrEnum):
    """Where a folder lies that does not lie on this computer for good."""

    NETWORK = "network"
    ROAMING = "roaming"


def elsewhere(folder: Path) -> Elsewhere | None:
    """Return where a folder lies if not on this computer, as far as the system tells."""
    if is_shared_path(str(folder)) or _on_network(folder):
        return Elsewhere.NETWORK
    parts = [part.casefold() for part in folder.parts]
    if any(pair == ("appdata", "roaming") for pair in pairwise(parts)):
        return Elsewhere.ROAMING
    if _in_profile_that_goes(folder):
        return Elsewhere.ROAMING
    return None


def is_shared_path(path: str) -> bool:
    r"""Whether a path names a server, as //server/home$/ann or \\server\home$\ann do.

    >>> is_shared_path("//server/home$/ann"), is_shared_path("/home/ann")
    (True, False)
    """
    flat = path.replace("\\", "/")
    if flat.startswith(("//?/", "//./")):  # a local path in Windows' long form
        return flat[4:7].upper() == "UNC"
    return flat.startswith("//")


def file_system_of(folder: Path, mounts: str) -> str:
    """Return the type of the file system a folder lies in, by what Linux says of its mounts."""
    best, found = "", ""
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        words = before.split()
        if not dash or len(words) < 5:
            continue
        # Spaces in a name stand as \040; the later of two mounts at one place is the one seen.
        place = words[4].encode().decode("unicode_escape")
        inside = folder == Path(place) or Path(place) in folder.parents
        if inside and len(place) >= len(best):
            best, found = place, after.split()[0]
    return found


def _on_network(folder: Path) -> bool:
    try:
        if sys.platform == "win32":
            import ctypes  # of Windows alone

            root = f"{folder.resolve().drive}\\"
            return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == DRIVE_REMOTE)
        if sys.platform == "darwin":
            return "Network" in folder.parts[1:2]
        return file_system_of(folder.resolve(), MOUNTS.read_text()) in NETWORK_SYSTEMS
    except (OSError, ValueError, IndexError):
        return False


def _in_profile_that_goes(folder: Path) -> bool:
    """Whether a folder lies in a Windows profile that is not kept on this computer."""
    home = os.environ.get("USERPROFILE", "")
    if sys.platform != "win32" or not home or Path(home) not in folder.parents:
        return False
    import ctypes

    kind = ctypes.c_ulong()
    known = ctypes.windll.userenv.GetProfileType(ctypes.byref(kind))
    return bool(known and kind.value & COMES_AND_GOES)
