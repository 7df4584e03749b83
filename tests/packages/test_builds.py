"""A Windows package builds to the same bytes, lists its parts, and is signed.

Every part is named with its licence, and nothing foreign is inside.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import prebirth
from tests.conftest import ROOT

WHOLE = ROOT / "build" / "windows" / "Prebirth"
DIST = ROOT / "dist"
SETUP, PORTABLE = (
    DIST / f"Prebirth-{name}"
    for name in (f"Setup-{prebirth.__version__}.exe", f"{prebirth.__version__}-portable.zip")
)
OF_WINDOWS = re.compile(
    r"(advapi32|authz|bcrypt|bcryptprimitives|comctl32|comdlg32|credui|crypt32|cryptbase|d2d1|"
    r"d3d11|d3d12|d3d9|dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|"
    r"mpr|msimg32|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|powrprof|propsys|psapi|rpcrt4|"
    r"rstrtmgr|secur32|setupapi|shcore|shell32|shlwapi|synchronization|user32|userenv|uxtheme|"
    r"version|winmm|winspool|ws2_32|wtsapi32|usp10|uiautomationcore|api-ms-win-[a-z0-9-]+|"
    r"ext-ms-[a-z0-9-]+|ucrtbase"
    r")\.(dll|drv)"
)
"""What a Windows 10 of any edition has in its own folder."""


def told(*words: str | Path) -> str:
    return subprocess.run(
        [str(word) for word in words], check=True, capture_output=True, text=True
    ).stdout


def needs(path: Path) -> set[str]:
    """The libraries that a program or a library names as its own."""
    return {
        name.lower()
        for name in re.findall(r"DLL Name: (\S+)", told("x86_64-w64-mingw32-objdump", "-p", path))
    }


def programs() -> list[Path]:
    return [path for path in WHOLE.rglob("*") if path.suffix in {".dll", ".pyd", ".exe"}]


def test_two_builds_of_one_commit_are_the_same_bytes(built_again: Callable[[str], Path]) -> None:
    again = {
        path.name: path.read_bytes()
        for path in built_again(".ci/packages/windows.py").iterdir()
        if path.name != "SHA256SUMS"
    }
    assert {SETUP.name, PORTABLE.name} < set(again)
    for name, made in again.items():
        assert (DIST / name).read_bytes() == made, name


def test_every_library_finds_what_it_needs_in_the_package_or_in_windows() -> None:
    inside = {path.name.lower() for path in programs()}
    wanted = {name for path in programs() for name in needs(path)}
    assert len(wanted) > 40
    assert {name for name in wanted - inside if not OF_WINDOWS.fullmatch(name)} == set()


def test_microsofts_runtime_is_there_once_and_nothing_that_wine_was_helped_with() -> None:
    names = [path.name.lower() for path in programs()]
    for name in ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll"):
        assert names.count(name) == 1
        assert (WHOLE / name).is_file()
    assert not {"icuuc.dll", "bcryptprimitives.dll"} & set(names)
    assert not [path for path in programs() if b"Wine builtin DLL" in path.read_bytes()[:4096]]


def test_only_the_teams_database_speaks_to_a_network_and_nothing_draws_by_other_means() -> None:
    names = {path.name.lower() for path in programs()}
    assert not {
        name
        for name in names
        if re.match(r"(qt6)?(qt)?(network|qml|quick|web|3d|designer|test|sql)|opengl32sw", name)
    }
    assert {name.partition("-")[0] for name in names if "ssl" in name} == {"_ssl.pyd", "libssl"}
    assert not list(WHOLE.rglob("translations/*.qm"))
    assert list(WHOLE.rglob("i18n/prebirth_cy.qm"))


def test_the_launchers_are_what_windows_expects() -> None:
    for name, kind in (("prebirth.exe", "Windows GUI"), ("prebirth-cli.exe", "Windows CUI")):
        shown = told("x86_64-w64-mingw32-objdump", "-p", WHOLE / name)
        assert f"({kind})" in shown
        data = (WHOLE / name).read_bytes()
        for word in (b"longPathAware", b"PerMonitorV2", b"asInvoker"):
            assert word in data
        assert (
            f"FileVersion\0\0{prebirth.__version__}".encode("utf-16-le") in data
            or prebirth.__version__.encode("utf-16-le") in data
        )
        assert (ROOT / "build" / "windows" / "icons" / "prebirth-256.png").read_bytes()[
            :8
        ] == b"\x89PNG\r\n\x1a\n"
        assert b"\x89PNG" in data  # the icon's largest picture


def test_every_part_is_listed_with_its_licence_and_sum() -> None:
    text = (WHOLE / "parts.txt").read_text("utf-8")
    parts = dict(
        re.findall(r"^(\S+) (\S+)\n    .+\n    .+\n    SHA-256 [0-9a-f]{64}$", text, re.MULTILINE)
    )
    locked = set(
        re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    )
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in locked} | {
        "prebirth",
        "python",
        "python-library",
    } == set(parts)
    for name in set(parts) - {"python-library"}:
        files = list((WHOLE / "licences" / name).iterdir())
        assert files, name
        assert max(path.stat().st_size for path in files) > 500, name
    assert (
        "GNU LESSER GENERAL PUBLIC LICENSE"
        in (WHOLE / "licences" / "pyside6-essentials" / "LGPL-3.txt").read_text()
    )


def test_the_bill_of_materials_names_the_same_parts() -> None:
    bill = json.loads(
        (DIST / f"Prebirth-{prebirth.__version__}-windows.cdx.json").read_text("utf-8")
    )
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    text = (WHOLE / "parts.txt").read_text("utf-8")
    for one in bill["components"]:
        assert f"{one['name']} {one['version']}" in text
        assert one["hashes"][0]["content"] in text
        assert one["licenses"]
    assert (
        len(bill["components"]) == text.count("SHA-256") - 1
    )  # the app itself is what it is the bill of


def test_the_sums_are_those_of_what_is_given_out() -> None:
    assert "OK" in told("sh", "-c", f"cd '{DIST}' && sha256sum -c SHA256SUMS")
    listed = (DIST / "SHA256SUMS").read_text()
    assert SETUP.name in listed
    assert PORTABLE.name in listed


def test_the_official_python_is_taken_where_it_is_given_and_no_other_file(tmp_path: Path) -> None:
    import windows  # from .ci/packages

    (panda,) = (ROOT / "build" / "cache" / "windows-python").glob("*.whl")
    given = tmp_path / "python-embed-amd64.zip"
    with zipfile.ZipFile(panda) as carried, zipfile.ZipFile(given, "w") as packed:
        for name in carried.namelist():
            if name.startswith("deploy_libs/"):
                packed.writestr(name.partition("/")[2], carried.read(name))
        packed.writestr("python3.dll", b"official")
        packed.write(WHOLE / f"{windows.SHORT}.zip", f"{windows.SHORT}.zip")
    parts = tmp_path / "parts"
    parts.mkdir()
    (part,) = windows.embeddable(given, parts, tmp_path / f"{windows.SHORT}.zip")
    assert part.file == given.name
    assert part.sum == hashlib.sha256(given.read_bytes()).hexdigest()
    assert (parts / "python3.dll").read_bytes() == b"official"
    assert not (parts / "_sqlite3.pyd").exists()
    assert (tmp_path / f"{windows.SHORT}.zip").read_bytes() == (
        WHOLE / f"{windows.SHORT}.zip"
    ).read_bytes()
    with pytest.raises(SystemExit, match="must be the embeddable zip file"):
        windows.embeddable(PORTABLE, parts, tmp_path / "python399.zip")


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key for signing, made here and good for nothing else."""
    place = tmp_path_factory.mktemp("key")
    request = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Nobody"
    usage = ("-addext", "extendedKeyUsage=codeSigning")
    files = ("-keyout", place / "key.pem", "-out", place / "cert.pem")
    told("openssl", *request.split(), *usage, *files)
    (place / "word").write_text("moss kettle")
    told(
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        place / "key.pem",
        "-in",
        place / "cert.pem",
        "-passout",
        f"file:{place / 'word'}",
        "-out",
        place / "key.p12",
    )
    return place


@pytest.mark.parametrize("program", [WHOLE / "prebirth.exe", SETUP], ids=["launcher", "installer"])
def test_whoever_has_a_key_signs_and_the_signature_holds(
    key: Path, program: Path, tmp_path: Path
) -> None:
    copy = tmp_path / program.name
    shutil.copy(program, copy)
    env = os.environ | {
        "PREBIRTH_SIGN_KEY": str(key / "key.p12"),
        "PREBIRTH_SIGN_WORD": str(key / "word"),
    }
    subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "packages" / "signing.py"), str(copy)],
        env=env,
        check=True,
    )
    assert copy.read_bytes() != program.read_bytes()
    assert "Signature verification: ok" in told(
        "osslsigncode", "verify", "-CAfile", key / "cert.pem", copy
    )
    changed = bytearray(copy.read_bytes())
    changed[5000] ^= 1
    copy.write_bytes(changed)
    assert subprocess.run(
        ["osslsigncode", "verify", "-CAfile", key / "cert.pem", copy], capture_output=True
    ).returncode
