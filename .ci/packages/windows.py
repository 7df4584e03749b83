"""Builds Windows' installer and portable zip file on Debian (make windows)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import bill
import icons
import signing
import tree
from tree import CACHE, DIST, ROOT, VERSION, Part
from wheels import sum_of, unpack, wheels

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "windows"
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
SHORT = f"python{sys.version_info.major}{sys.version_info.minor}"
LOCK = HERE / "windows" / "python.lock"
LICENCE = "PSF-2.0"
RUNTIME = (
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "msvcp140_codecvt_ids.dll",
    "vcomp140.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
)
"""Microsoft's C++ runtime, put beside the launcher: a computer may not have it."""
NO_USE = (
    "_sqlite3.pyd",
    "sqlite3.dll",
    "tcl*.dll",
    "tk*.dll",
    "_tkinter.pyd",
    "_msi.pyd",
    "winsound.pyd",
    "api-ms-*",
    "vcruntime*",
)
"""Left out: Tk and unencrypted SQLite. Python's ssl stays, for a team's database."""
NO_LIBRARY = (
    "test", "idlelib", "tkinter", "turtledemo", "turtle.py", "ensurepip", "lib2to3", "distutils",
    "venv", "site-packages", "lib-dynload", "__pycache__", "config-*", "pydoc_data",
    "_sysconfigdata*", "LICENSE.txt", "sqlite3",
)  # fmt: skip
"""Parts of Python's library that the app does not use."""
MB = 1_000_000
MOST_INSTALLER, MOST_INSTALLED = 60, 190
CROSS = "x86_64-w64-mingw32-"


def main() -> None:
    """Build both and say how large they are; raises SystemExit where a bar is not kept."""
    shutil.rmtree(BUILD, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    icons.drawn(BUILD / "icons")
    tree.settled(BUILD / "icons")  # the installer keeps the date of its pictures
    whole = BUILD / "Prebirth"
    parts = assembled(whole)
    installer, portable = (
        DIST / f"Prebirth-Setup-{VERSION}.exe",
        DIST / f"Prebirth-{VERSION}-portable.zip",
    )
    tree.settled(whole)
    compiled_installer(whole, installer)
    signing.signed(installer)
    (whole / "portable.txt").write_text(
        "While this file lies here, Prebirth keeps its vault and its settings in the folder "
        "“data” beside it.\r\n",
        "utf-8-sig",
        newline="",
    )
    tree.zipped(whole, portable)
    (whole / "portable.txt").unlink()
    bill.written(parts, DIST / f"Prebirth-{VERSION}-windows.cdx.json")
    tree.summed()
    said = (
        (installer, installer.stat().st_size, MOST_INSTALLER),
        (portable, portable.stat().st_size, 0),
        (whole, tree.size(whole), MOST_INSTALLED),
    )
    for path, size, most in said:
        print(
            f"{size / MB:7.1f} MB{f' of at most {most}' if most else '':15}  "
            f"{path.relative_to(ROOT)}"
        )
    if any(most and size > most * MB for _, size, most in said):
        raise SystemExit("One of them is larger than it may be.")


def assembled(whole: Path) -> list[Part]:
    """Put everything into one folder that runs where it lies; the list of its parts."""
    parts, library = whole / "lib", whole / f"{SHORT}.zip"
    parts.mkdir(parents=True)
    found = [
        *wheels(ROOT / "requirements.lock", CACHE / "windows", PYTHON, "win_amd64"),
        tree.own(BUILD / "wheel"),
    ]
    unpack(found, parts)
    given = os.environ.get("PYTHON_WINDOWS")
    python = embeddable(Path(given), parts, library) if given else assembled_python(parts, library)
    for name in (f"{SHORT}.dll", "python3.dll"):
        (parts / name).replace(whole / name)
    runtime(parts, whole)
    (whole / f"{SHORT}._pth").write_text(f"{SHORT}.zip\r\nlib\r\n", "ascii", newline="")
    shutil.copy(HERE / "start.py", parts)
    launchers(whole)
    tree.byte_compiled(parts)
    inside = [*python, *tree.parts_of(parts, found, whole / "licences")]
    (whole / "licences" / "python").mkdir()
    shutil.copy(python_licence(given), whole / "licences" / "python" / "LICENSE.txt")
    for name in ("LICENSE", "CHANGELOG.md"):
        text = (ROOT / name).read_text("utf-8").replace("\n", "\r\n")
        (whole / f"{Path(name).stem}.txt").write_text(text, "utf-8-sig", newline="")
    tree.listed(inside, whole / "parts.txt")
    return inside


def embeddable(path: Path, parts: Path, library: Path) -> list[Part]:
    """Take Python from the official embeddable zip file; raises SystemExit for a wrong version."""
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        if library.name not in names:
            raise SystemExit(
                f"{path} holds no {library.name}: it must be the embeddable zip file of Python "
                f"{PYTHON} for 64-bit Windows. Nothing was built."
            )
        library.write_bytes(packed.read(library.name))
        packed.extractall(parts, _of_use(names))
    return [Part("python", PYTHON, LICENCE, path.name, sum_of(path))]


def assembled_python(parts: Path, library: Path) -> list[Part]:
    """Assemble Python from Panda3D's wheel and this computer's library of the same version.

    The wheel carries Windows' Python for those who freeze programs.
    """
    (panda,) = wheels(LOCK, CACHE / "windows-python", PYTHON, "win_amd64")
    with zipfile.ZipFile(panda.path) as packed:
        for name in _of_use(
            [name for name in packed.namelist() if name.startswith("deploy_libs/")]
        ):
            (parts / Path(name).name).write_bytes(packed.read(name))
    forwarding(parts / f"{SHORT}.dll", parts / "python3.dll")
    plain = BUILD / "library"
    shutil.copytree(sysconfig.get_path("stdlib"), plain, ignore=shutil.ignore_patterns(*NO_LIBRARY))
    tree.byte_compiled(plain)
    with zipfile.ZipFile(library, "w") as packed:
        for path in sorted(
            plain.rglob("*.pyc")
        ):  # one beside the other, as a library without its sources lies
            place = path.relative_to(plain).parent.parent / f"{path.name.partition('.')[0]}.pyc"
            packed.writestr(zipfile.ZipInfo(place.as_posix()), path.read_bytes())
    here = ".".join(map(str, sys.version_info[:3]))
    return [
        Part("python", _version(parts / f"{SHORT}.dll"), LICENCE, panda.path.name, panda.sum),
        Part("python-library", here, LICENCE, f"the library of Python {here}", sum_of(library)),
    ]


def forwarding(of: Path, into: Path) -> None:
    """Make python3.dll, which forwards the stable interface to the library of one version."""
    shown = subprocess.run(
        [f"{CROSS}objdump", "-p", str(of)], check=True, capture_output=True, text=True
    ).stdout
    names = re.findall(
        r"^\s+\[\s*\d+\]\s+(?:\+base\[[^]]*\]\s+[0-9a-f]+\s+)?(\w+)$",
        shown.partition("[Ordinal/Name Pointer] Table")[2],
        re.MULTILINE,
    )
    if "Py_Main" not in names:
        raise SystemExit(f"No names were found in {of.name}. Nothing was built.")
    definition = BUILD / "python3.def"
    definition.write_text(
        "EXPORTS\n" + "".join(f"{name} = {of.stem}.{name}\n" for name in names), "ascii"
    )
    _compiled(into, "-shared", "-nostdlib", "-Wl,-e,0", definition.name)


def launchers(whole: Path) -> None:
    """Compile the two programs, for the desktop and for the command line."""
    for path in (HERE / "windows").glob("*.[crm]*"):
        shutil.copy(path, BUILD)
    shutil.copy(BUILD / "icons" / "prebirth.ico", BUILD)
    (BUILD / "build.h").write_text(
        f'#define VERSION "{VERSION}"\n#define NUMBERS {numbers()}\n'
        f'#define PYTHON L"{SHORT}.dll"\n',
        "ascii",
    )
    subprocess.run(
        [f"{CROSS}windres", "prebirth.rc", "-O", "coff", "prebirth.res"], cwd=BUILD, check=True
    )
    for name, options in (("prebirth.exe", ("-mwindows",)), ("prebirth-cli.exe", ("-DCONSOLE",))):
        _compiled(whole / name, "-municode", *options, "launcher.c", "prebirth.res")
        signing.signed(whole / name)


def numbers(version: str = VERSION) -> str:
    """A version as Windows wants it: four numbers."""
    return ",".join((version.split(".") + ["0"] * 4)[:4])


def _compiled(into: Path, *what: str) -> None:
    """Compile and link in the build folder: a library holds the path it was made at."""
    subprocess.run(
        [
            f"{CROSS}gcc",
            "-O2",
            "-Wall",
            "-Werror",
            "-s",
            "-Wl,--no-insert-timestamp",
            "-o",
            into.name,
            *what,
        ],
        cwd=BUILD,
        check=True,
    )
    (BUILD / into.name).replace(into)


def runtime(parts: Path, whole: Path) -> None:
    """Move Microsoft's runtime beside the launcher, once."""
    for folder in (parts / "shiboken6", parts / "PySide6", parts):
        for path in [path for path in folder.iterdir() if path.name.lower() in RUNTIME]:
            path.replace(whole / path.name.lower())


def compiled_installer(
    whole: Path, into: Path, version: str = VERSION, press: str = "/SOLID lzma"
) -> None:
    """Build the installer, and sign its uninstaller where there is a key."""
    defined = {
        "VERSION": version,
        "NUMBERS": numbers(version).replace(",", "."),
        "FILES": listed(whole),
        "OUT": into,
        "ICON": BUILD / "icons" / "prebirth.ico",
        "SIDE": BUILD / "icons" / "side.bmp",
        "SIZE": tree.size(whole) // 1024,
        "SIGN": signing.command(),
    }
    options = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(
        [
            "makensis",
            "-V2",
            "-WX",
            "-NOCD",
            f"-XSetCompressor {press}",
            *options,
            str(HERE / "windows" / "installer.nsi"),
        ],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.made_at())},
    )


def listed(whole: Path) -> Path:
    """List every file for the installer, sorted: the order of a disk is not reproducible."""
    lines = []
    for folder in sorted([whole, *(path for path in whole.rglob("*") if path.is_dir())]):
        place = (
            str(folder.relative_to(whole.parent))
            .replace(whole.name, "$INSTDIR", 1)
            .replace("/", "\\")
        )
        lines += [
            f'SetOutPath "{place}"',
            *(f'File "{path}"' for path in sorted(folder.iterdir()) if path.is_file()),
        ]
    made = BUILD / "files.nsh"
    made.write_text("\n".join([*lines, ""]), "utf-8")
    return made


def python_licence(given: str | None) -> Path:
    """The file with Python's licence."""
    if given:
        with zipfile.ZipFile(given) as packed:
            return Path(packed.extract("LICENSE.txt", BUILD))
    known = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{PYTHON}/copyright"),
    )
    return next(path for path in known if path.is_file())


def _of_use(names: list[str]) -> Iterator[str]:
    for name in names:
        short = name.rpartition("/")[2].lower()
        if short.endswith((".dll", ".pyd")) and not any(fnmatch(short, never) for never in NO_USE):
            yield name


def _version(library: Path) -> str:
    """The version of Python in a library's resources."""
    found = re.search(
        rb"(?:F\0i\0l\0e\0V\0e\0r\0s\0i\0o\0n\0\0\0\0\0?)((?:[0-9.]\0)+)", library.read_bytes()
    )
    return found[1].decode("utf-16-le") if found else PYTHON


if __name__ == "__main__":
    main()
