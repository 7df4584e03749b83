"""A session traced by system call: it opens no network socket and writes nothing in plain."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import PHRASE, ROOT
from tests.faults.scene import WORDS, prepared
from tests.typed import present

pytestmark = pytest.mark.slow

WATCHED = (
    "%network,open,openat,creat,memfd_create,write,pwrite64,writev,pwritev,sendto,sendmsg,ftruncate"
)
OURS = re.compile(
    r"keys\.json|vault\.db|backup\.json|open-by|restored|wrong-tries\.json|saved-last|erased"
)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The folder in which everything happened, and every call that was made."""
    assert shutil.which("strace"), (
        "this test needs strace: install it, or run make test, which does where it may"
    )
    home = tmp_path_factory.mktemp("home")
    prepared(home / "vault")
    for name in ("out", "tmp", "config", "cache", "state", "run"):
        (home / name).mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LANG": "C.UTF-8",
    }
    trace = home.with_name("trace")
    words = [
        "strace",
        "-f",
        "-y",
        "-o",
        str(trace),
        "-e",
        f"trace={WATCHED}",
        "-s",
        "70000",
        sys.executable,
        "-m",
        "tests.faults.scene",
        str(home / "vault"),
    ]
    process = subprocess.Popen(
        [*words, str(home / "out")],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert present(process.stdout).readline() == "working\n", present(process.stderr).read()
    present(process.stdin).write("lock\n")
    present(process.stdin).flush()
    fresh = home / "locked"
    for _ in range(600):
        if fresh.exists() and fresh.read_text():
            break
        time.sleep(0.1)
    time.sleep(0.5)
    os.kill(int(fresh.read_text()), signal.SIGTERM)  # it took the place of the one that locked
    process.communicate(timeout=60)
    return home, trace.read_text(errors="replace").splitlines()


def test_no_network_socket_is_opened(watched: tuple[Path, list[str]]) -> None:
    _home, calls = watched
    sockets = [
        call for call in calls if re.search(r" (socket|connect|bind|sendto|sendmsg|listen)\(", call)
    ]
    assert [
        call for call in sockets if re.search(r"AF_INET|AF_INET6|AF_NETLINK|AF_PACKET", call)
    ] == []
    assert len(calls) > 1000, "the watching works"


def test_no_word_is_written_in_plain(watched: tuple[Path, list[str]]) -> None:
    """strace shows zero bytes as escapes, so a text in UTF-16 is searched for with those."""
    _home, calls = watched
    writes = [
        call
        for call in calls
        if re.search(r" (write|pwrite64|writev|pwritev|sendto|sendmsg)\(", call)
    ]
    assert len(writes) > 50
    for secret in (*WORDS, PHRASE, PHRASE.split()[0]):
        wide = r"\0".join(secret)
        assert [call[:200] for call in writes if secret in call or wide in call] == [], secret


def test_no_file_holds_a_word(watched: tuple[Path, list[str]]) -> None:
    home, _calls = watched
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {"vault.db", "keys.json"} <= {path.name for path in files}
    for path in files:
        data = path.read_bytes()
        for secret in (*WORDS, PHRASE):
            assert secret.encode() not in data, path
            assert secret.encode("utf-16-le") not in data, path
    assert {path.name for path in (home / "out").iterdir()} == {"conference.pdf", "midwife.pdf"}


def test_files_are_written_in_the_vault_and_the_settings_alone(
    watched: tuple[Path, list[str]],
) -> None:
    home, calls = watched
    opened = re.compile(
        r' (?:openat|open|creat)\((?:AT_FDCWD<[^>]*>, )?"([^"]+)", '
        r"[^)]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)]*\) = \d"
    )
    written = {found.group(1) for call in calls if (found := opened.search(call))}
    ours = [str(home / name) for name in ("vault", "config", "out", "locked")]
    allowed = (*ours, "/dev/null")
    assert {path for path in written if not path.startswith(allowed)} == set()
    assert all(OURS.search(path) for path in written if path.startswith(str(home / "vault")))
    assert not [call for call in calls if "memfd_create" in call and "= -1" not in call]


def test_files_and_folders_are_their_owners_alone(watched: tuple[Path, list[str]]) -> None:
    home, _calls = watched
    for path in (home / "vault", *(home / "vault").rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in (home / "out").iterdir())
