"""The Debian package passes Debian's own checks, and installs, runs and is removed.

It is tried in a Debian with nothing else in it: make test-deb.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import prebirth
from tests.conftest import ROOT
from tests.typed import present

DIST = ROOT / "dist"
BUILT = ROOT / "build" / "debian" / "root"
SHARE = BUILT / "usr" / "share"
PATIENCE = 60
WORKER = Path("srv/worker")
"""Whose home it is, as seen from the top."""
INSIDE = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": f"/{WORKER}",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


def told(*words: str | Path, **env: str) -> str:
    return subprocess.run(
        [str(word) for word in words],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | env,
    ).stdout


@pytest.fixture(scope="module")
def deb() -> Path:
    (path,) = DIST.glob(f"prebirth_{prebirth.__version__}_*.deb")
    return path


def test_debians_own_checks_find_no_fault(deb: Path) -> None:
    said = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "0", str(deb)],
        capture_output=True,
        text=True,
    )
    assert said.returncode == 0, said.stdout
    assert "E:" not in said.stdout


def test_the_desktop_entry_the_shops_text_and_the_kind_of_file_are_valid(tmp_path: Path) -> None:
    told("desktop-file-validate", SHARE / "applications" / "prebirth.desktop")
    (about,) = (SHARE / "metainfo").iterdir()
    told("appstreamcli", "validate", "--no-net", about)
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    (tmp_path / "mime" / "packages" / "prebirth.xml").write_bytes(
        (SHARE / "mime" / "packages" / "prebirth.xml").read_bytes()
    )
    told("update-mime-database", tmp_path / "mime")
    assert "*.prebirth" in (tmp_path / "mime" / "globs").read_text()


def test_the_manual_page_tells_every_command_and_option() -> None:
    page = told("zcat", SHARE / "man" / "man1" / "prebirth.1.gz").replace("\\-", "-")
    for word in (
        "--bring",
        "demo",
        "check",
        "copy",
        "verify",
        "audit",
        "history",
        "schema",
        "forms",
        "--encrypt",
        "--days",
        "EXIT STATUS",
        "PREBIRTH_PASSPHRASE",
    ):
        assert word in page
    assert str(ROOT) not in page


def test_two_packages_of_one_commit_are_the_same_bytes(
    deb: Path, built_again: Callable[[str], Path]
) -> None:
    assert (built_again(".ci/packages/debian.py") / deb.name).read_bytes() == deb.read_bytes()


class Clean:
    """A Debian with nothing but what every Debian has."""

    def __init__(self, suite: str, place: Path) -> None:
        self.place = place / suite
        told("debootstrap", "--variant=minbase", suite, self.place, mirror())
        (self.place / "etc" / "resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
        for path in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            (self.place / "etc" / "apt" / "apt.conf.d" / path.name).write_bytes(path.read_bytes())

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["chroot", str(self.place), *words], env=INSIDE, capture_output=True, text=True
        )


def mirror() -> str:
    """Where this computer has its own packages from."""
    return told("sh", "-c", "apt-get indextargets --format '$(SITE)' | sort | head -1").strip()


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def clean(
    request: pytest.FixtureRequest, deb: Path, tmp_path_factory: pytest.TempPathFactory
) -> Clean:
    """That Debian, with the package installed."""
    made = Clean(request.param, tmp_path_factory.mktemp("clean"))
    (made.place / deb.name).write_bytes(deb.read_bytes())
    said = made.run(
        "sh",
        "-c",
        f"apt-get update -qq && apt-get install -y -qq --no-install-recommends ./{deb.name}",
    )
    assert said.returncode == 0, said.stdout + said.stderr
    return made


def test_in_a_clean_debian_it_makes_the_same_copies(clean: Clean, tmp_path: Path) -> None:
    made = clean.run("prebirth", "demo", "--out", f"/{WORKER}/copies")
    assert made.returncode == 0, made.stderr
    subprocess.run(
        [sys.executable, "main.py", "demo", "--out", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    for path in tmp_path.glob("*.pdf"):
        assert (clean.place / WORKER / "copies" / path.name).read_bytes() == path.read_bytes(), (
            path.name
        )
    assert clean.run("prebirth", "copy", "poem").returncode == 2


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A screen of its own, as the environment of a program names it."""
    shown = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield {"DISPLAY": f":{present(shown.stdout).readline().strip()}"}
    shown.terminate()
    shown.communicate()


def test_in_a_clean_debian_its_window_opens_and_everything_is_compiled(
    clean: Clean, screen: dict[str, str]
) -> None:
    app = subprocess.Popen(
        ["chroot", str(clean.place), "prebirth"],
        env=INSIDE | screen,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    find = ["xdotool", "search", "--onlyvisible", "--name", "^Prebirth$"]
    try:
        ended = time.monotonic() + PATIENCE
        while not subprocess.run(
            find, env=os.environ | screen, capture_output=True, text=True
        ).stdout:
            assert app.poll() is None
            assert time.monotonic() < ended
            time.sleep(0.2)
        assert '"prebirth", "Prebirth"' in told(
            "xprop", "-id", told(*find, **screen).split()[0], "WM_CLASS", **screen
        )
    finally:
        app.kill()
        said = app.communicate()[0]
    assert not said.strip()
    written = clean.place / "usr" / "lib" / "prebirth" / "app" / "prebirth"
    assert len(list(written.rglob("*.pyc"))) == len(list(written.rglob("*.py")))


def test_removing_it_leaves_the_vault_and_nothing_else(clean: Clean) -> None:
    kept = clean.place / WORKER / ".local" / "share" / "prebirth"
    kept.mkdir(parents=True, exist_ok=True)
    (kept / "keys.json").write_text("{}")
    assert clean.run("apt-get", "purge", "-y", "-qq", "prebirth").returncode == 0
    assert (kept / "keys.json").is_file()
    assert not (clean.place / "usr" / "lib" / "prebirth").exists()
    assert not list((clean.place / "usr" / "share").rglob("*prebirth*"))
