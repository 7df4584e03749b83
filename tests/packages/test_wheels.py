"""pipx installs the wheel without a compiler, on every kind of Mac: make test-wheel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

WITHOUT = {
    "arm64": set(),
    "x86_64": {"argon2-cffi-bindings", "chunspell", "cryptography", "pikepdf"},
}
"""What has to be compiled on a Mac with an Intel processor: there are no wheels for it any more."""


@pytest.mark.parametrize("machine", ["arm64", "x86_64"])
def test_every_part_of_the_lock_has_a_wheel_for_a_mac(machine: str, tmp_path: Path) -> None:
    names = [
        f"macosx_{major}_{minor}_{kind}"
        for kind in (machine, "universal2")
        for major, minor in (
            *((10, low) for low in range(9, 17)),
            *((high, 0) for high in range(11, 16)),
        )
    ]
    systems = [word for name in names for word in ("--platform", name)]
    blocks = (ROOT / "requirements.lock").read_text("utf-8").replace("\n    ", " ").splitlines()
    found, missing = set(), set()
    for block in blocks:
        name = block.partition("==")[0]
        (tmp_path / "one.lock").write_text(block.replace("\\", "").partition("# via")[0] + "\n")
        asked = [
            "--only-binary=:all:",
            "--no-deps",
            "--require-hashes",
            "--implementation",
            "cp",
            "--python-version",
            "3.11",
            *systems,
            "--target",
            str(tmp_path / "none"),
        ]
        command = [
            sys.executable,
            "-m",
            "pip",
            "--disable-pip-version-check",
            "-q",
            "install",
            "--dry-run",
            "--ignore-installed",
            *asked,
            "-r",
            str(tmp_path / "one.lock"),
        ]
        said = subprocess.run(
            [*command, "--report", str(tmp_path / "report.json")], capture_output=True, text=True
        )
        if said.returncode:
            assert "No matching distribution" in said.stderr, said.stderr
            missing.add(name)
        else:
            (one,) = json.loads((tmp_path / "report.json").read_text())["install"]
            assert one["download_info"]["url"].endswith(".whl")
            found.add(name)
    assert missing == WITHOUT[machine]
    assert len(found) + len(missing) == (ROOT / "requirements.lock").read_text().count("==")


def test_pipx_installs_the_wheel_without_a_compiler(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    env = os.environ | {
        "PIPX_HOME": str(tmp_path / "home"),
        "PIPX_BIN_DIR": str(tmp_path / "bin"),
        "CC": "/bin/false",
        "CXX": "/bin/false",
        "PIPX_DEFAULT_PYTHON": sys.executable,
    }
    said = subprocess.run(["pipx", "install", str(wheel)], env=env, capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    made = subprocess.run(
        [str(tmp_path / "bin" / "prebirth"), "demo", "--out", str(tmp_path / "copies")],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert made.returncode == 0, made.stderr
    assert len(list((tmp_path / "copies").iterdir())) == len(made.stdout.splitlines())
