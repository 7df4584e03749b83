"""After locking no secret is left in memory, which no other program may read or dump."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.cli.terminal import PASSPHRASE
from prebirth.session import Session
from prebirth.vault.unlocking import unlock
from tests.conftest import PHRASE, ROOT
from tests.faults.scene import TYPED, WORDS, prepared
from tests.typed import present

pytestmark = pytest.mark.slow

ATTACHED = """
import sys
sys.path.insert(0, {root!r})
from prebirth.base.hardened import harden
harden()
print(open("/proc/self/limits").read().split("Max core file size")[1].split()[0], flush=True)
sys.stdin.read()
"""
READER = """
import sys
try:
    open(f"/proc/{{sys.argv[1]}}/mem", "rb")
    print("read")
except PermissionError:
    print("refused")
"""
OTHER = 65534


def memory(process: int) -> Iterator[bytes]:
    """Every readable part of a process's memory."""
    with (
        Path(f"/proc/{process}/maps").open() as maps,
        Path(f"/proc/{process}/mem").open("rb", 0) as mem,
    ):
        for line in maps:
            place, may = line.split()[:2]
            if "r" not in may or "[v" in line:
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                mem.seek(start)
                yield mem.read(end - start)
            except (OSError, ValueError):
                continue


def found(process: int, secrets: dict[str, bytes]) -> dict[str, int]:
    counts = dict.fromkeys(secrets, 0)
    for part in memory(process):
        for name, secret in secrets.items():
            counts[name] += part.count(secret)
    return {name: count for name, count in counts.items() if count}


def test_nothing_is_left_in_memory_after_locking(tmp_path: Path) -> None:
    key = prepared(tmp_path / "vault")
    texts = [*WORDS, PHRASE]
    secrets = {
        f"{text} {kind}": text.encode(kind) for text in texts for kind in ("utf-8", "utf-16-le")
    }
    secrets |= {"key": key, "key in hex": key.hex().encode()}
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PREBIRTH_DATA": str(tmp_path / "data"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.scene", str(tmp_path / "vault"), str(tmp_path)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert present(process.stdout).readline() == "working\n", present(process.stderr).read()
        before = found(process.pid, secrets)
        present(process.stdin).write("lock\n")
        present(process.stdin).flush()
        assert process.wait(60) == 0, present(process.stderr).read()
        assert found(int((tmp_path / "locked").read_text()), secrets) == {}
    finally:
        if (tmp_path / "locked").exists():
            os.kill(int((tmp_path / "locked").read_text()), signal.SIGKILL)
        process.kill()
        process.wait()
        for end in (process.stdin, process.stdout, process.stderr):
            present(end).close()
    assert {"key", "Zanzibarquux utf-8", "Quillowmere utf-16-le"} <= before.keys(), (
        "the search finds what is there"
    )
    vault = unlock(tmp_path / "vault", PHRASE)
    text = present(Session(vault, "c").case.answer("Q7.3")).text
    assert f"{TYPED} at the last moment" in text, "what was typed last was saved before it locked"
    vault.close()


def test_a_window_begun_with_a_pass_phrase_in_its_environment_holds_nothing_of_it(
    tmp_path: Path,
) -> None:
    prepared(tmp_path / "vault")
    environment = {
        **os.environ,
        PASSPHRASE: PHRASE,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PREBIRTH_DATA": str(tmp_path / "data"),
    }
    process = subprocess.Popen(
        [sys.executable, "main.py", "--vault", str(tmp_path / "vault")], cwd=ROOT, env=environment
    )
    secrets = {kind: PHRASE.encode(kind) for kind in ("utf-8", "utf-16-le")}
    try:
        told = Path(f"/proc/{process.pid}/environ")
        deadline = time.monotonic() + 60
        while b"QT_QPA" not in told.read_bytes() or PHRASE.encode() in told.read_bytes():
            assert process.poll() is None
            assert time.monotonic() < deadline, "it went on with what it was told"
            time.sleep(0.02)
        assert found(process.pid, secrets) == {}
    finally:
        process.kill()
        process.wait()


def as_somebody() -> list[str]:
    """How to be a user who is no administrator."""
    return (
        ["setpriv", f"--reuid={OTHER}", f"--regid={OTHER}", "--clear-groups"]
        if os.getuid() == 0
        else []
    )


def test_nobody_else_of_the_same_user_may_read_its_memory() -> None:
    """Run by the system's Python: this one may lie in a folder for administrators alone."""
    python = (
        sys.executable
        if os.getuid()
        else shutil.which("python3", path="/usr/bin:/bin") or sys.executable
    )
    package = Path("/tmp") / f"prebirth-hardened-{os.getpid()}"
    base = package / "prebirth" / "base"
    base.mkdir(parents=True)
    try:
        shutil.copy(ROOT / "prebirth" / "base" / "hardened.py", base)
        for path in (package, package / "prebirth", base):
            path.chmod(0o755)
        (base / "hardened.py").chmod(0o644)
        guarded = subprocess.Popen(
            [*as_somebody(), python, "-c", ATTACHED.format(root=str(package))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        plain = subprocess.Popen(
            [*as_somebody(), python, "-c", "import sys; print(1, flush=True); sys.stdin.read()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert present(guarded.stdout).readline() == "0\n", "no core is dumped"
        assert present(plain.stdout).readline() == "1\n"
        said = [
            subprocess.run(
                [
                    *as_somebody(),
                    python,
                    "-c",
                    READER.replace("{{", "{").replace("}}", "}"),
                    str(process.pid),
                ],
                capture_output=True,
                text=True,
            ).stdout.strip()
            for process in (guarded, plain)
        ]
        for process in (guarded, plain):
            process.communicate()
    finally:
        shutil.rmtree(package)
    assert said[0] == "refused"
    scope = Path("/proc/sys/kernel/yama/ptrace_scope")
    if (
        not scope.exists() or scope.read_text().strip() == "0"
    ):  # a stricter system refuses it for any process
        assert said[1] == "read", "the trying works"


def test_the_program_begins_by_hardening_itself() -> None:
    code = (
        "import os, prebirth.cli.main as c; c.main = lambda: print(os.umask(0), "
        "open('/proc/self/limits').read().split('Max core file size')[1].split()[0], "
        "__import__('ctypes').CDLL(None).prctl(3)) or 0; c.run()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split() == ["63", "0", "0"], done.stderr
