"""The Windows package installs, runs and is removed by keyboard in Wine: make test-windows."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import prebirth
from prebirth.exchange.plain import to_bytes
from prebirth.exchange.practice import practice_case
from tests.conftest import PHRASE, ROOT
from tests.packages.wine import HERE, Wine

VERSION = prebirth.__version__
DIST = ROOT / "dist"
SETUP = DIST / f"Prebirth-Setup-{VERSION}.exe"
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Prebirth"
TYPED = "Her grandmother keeps the feast days"
LATER = "Typed just before the older version was replaced"


@pytest.fixture(scope="module")
def home(wine: Wine) -> Path:
    """Where it is installed without a word about where."""
    return wine.home / "AppData" / "Local" / "Programs" / "Prebirth"


@pytest.fixture(scope="module")
def vault(wine: Wine) -> Path:
    return wine.home / "AppData" / "Local" / "Prebirth"


@pytest.fixture(scope="module")
def older(wine: Wine, home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An older version, installed: it holds a file that the newer has not."""
    import windows  # from .ci/packages

    place = tmp_path_factory.mktemp("older")
    shutil.copytree(windows.BUILD / "Prebirth", place / "Prebirth")
    (place / "Prebirth" / "lib" / "gone.py").write_text("")
    windows.compiled_installer(
        place / "Prebirth", place / "Prebirth-Setup-0.0.9.exe", "0.0.9", "zlib"
    )
    assert wine.run(place / "Prebirth-Setup-0.0.9.exe", "/S").returncode == 0
    return home


@pytest.fixture(scope="module")
def used(wine: Wine, older: Path, vault: Path) -> Path:
    """A vault with the practice case, made in the older version by hand."""
    wine.start(older / "prebirth.exe")
    make_vault(wine)
    wine.keys("Tab", "Tab", "Tab", "Tab", "Return")
    write(wine, TYPED)
    return vault


@pytest.fixture(scope="module")
def newer(wine: Wine, older: Path, used: Path) -> Path:
    """The newer version, put over the older while that is open."""
    wine.kill()
    wine.start(older / "prebirth.exe")
    unlock(wine)
    wine.keys("Return")
    write(wine, LATER)
    assert wine.run(SETUP, "/S").returncode == 0
    return older


def make_vault(wine: Wine) -> None:
    wine.type("Ann Worker")
    wine.keys("Tab")
    wine.type(PHRASE)
    wine.keys("Tab", "Tab")
    wine.type(PHRASE)
    wine.keys("Return")
    wine.keys("space", "Tab", "Return")


def close(wine: Wine) -> None:
    """Close the window, once it is there and has come to rest."""
    wine.see("^Prebirth$")
    wine.keys("alt+F4")
    wine.until(lambda: not wine.shows("^Prebirth$"), "it does not close")


def unlock(wine: Wine) -> None:
    wine.type(PHRASE)
    wine.keys("Return")


def write(wine: Wine, text: str) -> None:
    """Write at the end of the first answer of the seventh section."""
    wine.keys(*["Down"] * 9)
    wine.keys("Tab", "Tab", "ctrl+End")
    wine.type(f" {text}")
    wine.rest()


def history(wine: Wine, home: Path, vault: Path) -> str:
    out = wine.prefix / "drive_c" / "history.csv"
    said = wine.run(
        home / "prebirth-cli.exe",
        "history",
        vault,
        "26-0417",
        "--out",
        out,
        PREBIRTH_PASSPHRASE=PHRASE,
    )
    assert said.returncode == 0, said.stderr
    return out.read_text("utf-8-sig")


def test_it_installs_for_one_person_without_a_question(wine: Wine, older: Path) -> None:
    assert (older / "prebirth.exe").is_file()
    assert '"DisplayVersion"="0.0.9"' in wine.registry(KEY)
    assert f'"InstallLocation"="{wine.path(older)}"' in wine.registry(KEY)
    assert (
        wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Prebirth.lnk"
    ).is_file()


def test_what_was_typed_is_there_after_the_program_was_killed(
    wine: Wine, older: Path, used: Path
) -> None:
    assert (used / "keys.json").is_file()
    wine.kill()
    assert TYPED in history(wine, older, used)


def test_a_newer_version_takes_the_place_of_an_open_one_and_nothing_is_lost(
    wine: Wine, newer: Path, used: Path
) -> None:
    assert not wine.shows("^Prebirth$")
    assert not (newer / "lib" / "gone.py").exists()
    assert f'"DisplayVersion"="{VERSION}"' in wine.registry(KEY)
    told = history(wine, newer, used)
    assert TYPED in told
    assert LATER in told
    checked = wine.run(newer / "prebirth-cli.exe", "verify", used, PREBIRTH_PASSPHRASE=PHRASE)
    assert checked.returncode == 0, checked.stdout
    assert "WRONG" not in checked.stdout


def test_every_copy_is_the_same_bytes_as_on_linux(wine: Wine, newer: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "here", wine.prefix / "drive_c" / "Kopien für Łódź"
    subprocess.run(
        [sys.executable, "main.py", "demo", "--out", str(here)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    made = wine.run(newer / "prebirth-cli.exe", "demo", "--out", there)
    assert made.returncode == 0, made.stderr
    assert len(made.stdout.splitlines()) == len(list(here.iterdir()))
    for path in here.glob("*.pdf"):
        assert (there / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize("kind", ["conference", "midwife"])
def test_the_program_of_the_desktop_makes_a_copy_of_a_file_without_a_console(
    wine: Wine, newer: Path, tmp_path: Path, kind: str
) -> None:
    file, out = tmp_path / "case.json", tmp_path / "there.pdf"
    file.write_bytes(
        b"\xef\xbb\xbf" + to_bytes(practice_case()).replace(b"\n", b"\r\n")
    )  # as an editor of Windows leaves it
    made = wine.run(
        "cmd",
        "/c",
        "start",
        "/wait",
        "",
        wine.path(newer / "prebirth.exe"),
        "copy",
        kind,
        file,
        "--out",
        out,
        "--on",
        "2026-05-15",
    )
    assert made.returncode == 0, made.stderr
    subprocess.run(
        [
            sys.executable,
            "main.py",
            "copy",
            kind,
            str(file),
            "--out",
            str(tmp_path / "here.pdf"),
            "--on",
            "2026-05-15",
        ],
        cwd=ROOT,
        check=True,
    )
    assert out.read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_what_goes_wrong_is_one_line_and_a_number(wine: Wine, newer: Path, tmp_path: Path) -> None:
    said = wine.run(
        newer / "prebirth-cli.exe",
        "copy",
        "conference",
        tmp_path / "Łucja.json",
        "--out",
        tmp_path / "x.pdf",
    )
    assert said.returncode == 1
    assert len(said.stderr.splitlines()) == 1
    assert "Łucja.json" in said.stderr
    assert wine.run(newer / "prebirth.exe", "copy", "poem", tmp_path / "a.json").returncode == 2


def test_when_the_computer_is_put_to_sleep_a_fresh_program_takes_the_place_of_the_open_one(
    wine: Wine, newer: Path, used: Path, tmp_path: Path
) -> None:
    wine.start(newer / "prebirth.exe")
    unlock(wine)
    wine.keys("Return")
    (before,) = wine.ours()
    sleeps = tmp_path / "sleeps.exe"
    subprocess.run(
        [
            "x86_64-w64-mingw32-gcc",
            "-municode",
            "-o",
            str(sleeps),
            str(HERE / "windows" / "sleeps.c"),
        ],
        check=True,
    )
    assert wine.run(sleeps).returncode == 0
    wine.until(
        lambda: bool(wine.ours()) and before not in wine.ours(),
        "the program that had the vault open goes on",
    )
    wine.see("^Prebirth$")
    assert (
        "WRONG"
        not in wine.run(
            newer / "prebirth-cli.exe", "verify", used, PREBIRTH_PASSPHRASE=PHRASE
        ).stdout
    )
    close(wine)


def test_a_file_that_was_handed_over_opens_by_a_double_click(
    wine: Wine, newer: Path, used: Path, tmp_path: Path
) -> None:
    command = wine.registry(r"HKCU\Software\Classes\Prebirth.HandOver\shell\open\command")
    assert rf"\"{wine.path(newer / 'prebirth.exe')}\" \"%1\"" in command
    assert '@="Prebirth.HandOver"' in wine.registry(r"HKCU\Software\Classes\.prebirth")
    (tmp_path / "Ein Stück.prebirth").write_bytes(b"no copy at all")
    wine.start(newer / "prebirth.exe", tmp_path / "Ein Stück.prebirth")
    unlock(wine)
    wine.see("Bring in a colleague's copy")
    wine.keys("Escape")
    wine.until(lambda: not wine.shows("Bring in a colleague's copy"), "the dialog stays")
    close(wine)


def test_the_portable_copy_keeps_everything_beside_itself(wine: Wine, used: Path) -> None:
    stick = wine.prefix / "drive_c" / "Stick"
    with zipfile.ZipFile(DIST / f"Prebirth-{VERSION}-portable.zip") as packed:
        packed.extractall(stick)
    before = sorted(used.rglob("*"))
    wine.start(stick / "Prebirth" / "prebirth.exe")
    make_vault(wine)
    close(wine)
    assert {"keys.json", "vault.db", "settings.ini"} <= {
        path.name for path in (stick / "Prebirth" / "data").iterdir()
    }
    assert sorted(used.rglob("*")) == before


def test_removing_it_leaves_the_vault_and_whatever_else_is_not_its_own(
    wine: Wine, newer: Path, used: Path
) -> None:
    (newer / "own notes.txt").write_text("kept")
    assert wine.run(newer / "uninstall.exe", "/S").returncode == 0
    wine.until(
        lambda: [path.name for path in newer.iterdir()] == ["own notes.txt"],
        "something of it stays",
    )
    assert {"keys.json", "vault.db"} <= {path.name for path in used.iterdir()}
    assert not wine.registry(KEY)
    assert not wine.registry(r"HKCU\Software\Classes\.prebirth")
    assert not (
        wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Prebirth.lnk"
    ).exists()


def test_an_administrator_installs_it_for_everybody(wine: Wine, newer: Path) -> None:
    assert wine.run(SETUP, "/S", "/ALLUSERS").returncode == 0
    place = wine.prefix / "drive_c" / "Program Files" / "Prebirth"
    assert (place / "prebirth.exe").is_file()
    assert f'"DisplayVersion"="{VERSION}"' in wine.registry(KEY.replace("HKCU", "HKLM"))
    assert wine.run(place / "prebirth-cli.exe", "schema").stdout.startswith("{")
    assert wine.run(place / "uninstall.exe", "/S").returncode == 0
    wine.until(lambda: not place.exists(), "something of it stays")
