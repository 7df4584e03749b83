"""Builds the Debian package (make deb).

Everything is inside: this Debian's Python and the wheels of the lock, for this Debian and later
ones.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import bill
import icons
import manual
import tree
from tree import CACHE, DIST, ROOT, VERSION, Part
from wheels import sum_of, unpack, wheels

HERE = Path(__file__).parent / "debian"
BUILD = ROOT / "build" / "debian"
ID = "uk.prebirth.Prebirth"
WHO = "Prebirth <prebirth@prebirth.invalid>"
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
PARTS = (f"{PYTHON}-minimal", f"lib{PYTHON}-minimal", f"lib{PYTHON}-stdlib")
GLIBC = 36
"""Debian 12 has 2.36: wheels made for an older one run there too."""
NO_LIBRARY = (
    "__pycache__", "test", "cgi.py", "idlelib", "tkinter", "turtledemo", "turtle.py", "ensurepip",
    "lib2to3", "distutils", "venv", "pydoc_data", "sqlite3", "config-*", "sitecustomize.py",
    "_sqlite3*", "_tkinter*", "_dbm*", "_gdbm*", "_curses*", "readline*", "nis*", "ossaudiodev*",
    "_crypt*", "_test*", "_xx*", "xx*", "_ctypes_test*",
)  # fmt: skip
"""Parts of Python's library that the app does not use."""
START = f"""#!/bin/sh
exec /usr/lib/prebirth/bin/{PYTHON} -I -S -B /usr/lib/prebirth/app/start.py "$@"
"""
OVERRIDES = """# Everything is inside, so that it runs on every Debian from 12 on, \
where these libraries are of other versions or not there.
prebirth: embedded-library *
# The libraries are those of the packages as their makers gave them out, \
whose sums are in parts.txt.
prebirth: unstripped-binary-or-object *
prebirth: shared-library-lacks-prerequisites *
prebirth: custom-library-search-path *
prebirth: hardening-no-pie *
# The fonts are part of every copy, and must be the same on every computer.
prebirth: duplicate-font-file *
prebirth: truetype-font-prohibits-installable-embedding *
# Programs of the library that nobody starts.
prebirth: unusual-interpreter *
prebirth: script-uses-bin-env *
"""
INSTALLED = f"""#!/bin/sh
set -e
if [ "$1" = configure ]; then
  /usr/lib/prebirth/bin/{PYTHON} -I -S -m compileall -q --invalidation-mode unchecked-hash \
/usr/lib/prebirth/lib /usr/lib/prebirth/app || true
fi
"""
REMOVED = """#!/bin/sh
set -e
find /usr/lib/prebirth -name __pycache__ -type d -exec rm -rf {} +
"""


def main() -> None:
    """Build it and say how large it is."""
    shutil.rmtree(BUILD, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    root = BUILD / "root"
    inside = root / "usr" / "lib" / "prebirth"
    parts = assembled(inside)
    desktop(root)
    documents(root, parts)
    _put(START.encode(), root / "usr" / "bin" / "prebirth")
    made = packed(root)
    bill.written(parts, DIST / f"prebirth_{VERSION}_linux.cdx.json")
    tree.summed()
    print(
        f"{made.stat().st_size / 1e6:7.1f} MB  {made.relative_to(ROOT)}\n"
        f"{tree.size(root) / 1e6:7.1f} MB  installed"
    )


def assembled(inside: Path) -> list[Part]:
    """Put Python and the app into one folder; the list of its parts."""
    app = inside / "app"
    found = [
        *wheels(
            ROOT / "requirements.lock",
            CACHE / f"linux-{platform.machine()}",
            PYTHON.removeprefix("python"),
            *_systems(),
        ),
        tree.own(BUILD / "wheel"),
    ]
    app.mkdir(parents=True)
    unpack(found, app)
    shutil.copy(HERE.parent / "start.py", app)
    python = python_of_debian(inside)
    licences = BUILD / "licences"
    parts = [*python, *tree.parts_of(app, found, licences)]
    (licences / "python").mkdir()
    shutil.copy(
        BUILD / "fetched" / "usr" / "share" / "doc" / f"{PYTHON}-minimal" / "copyright",
        licences / "python" / "LICENSE.txt",
    )
    return parts


def python_of_debian(inside: Path) -> list[Part]:
    """Take Python from this Debian's packages; raises SystemExit where they cannot be fetched."""
    cache = CACHE / "debian"
    cache.mkdir(parents=True, exist_ok=True)
    fetched = BUILD / "fetched"
    if any(not list(cache.glob(f"{name}_*.deb")) for name in PARTS):
        got = subprocess.run(
            ["apt-get", "download", "-q", *PARTS],
            cwd=cache,
            check=False,
            capture_output=True,
            text=True,
        )
        if got.returncode:
            raise SystemExit(
                f"{', '.join(PARTS)} could not be fetched: "
                f"{got.stderr.strip().splitlines()[-1]} Nothing was built."
            )
    made = []
    for name in PARTS:
        path = max(cache.glob(f"{name}_*.deb"))
        subprocess.run(["dpkg-deb", "-x", str(path), str(fetched)], check=True)
        made.append(Part(name, path.name.split("_")[1], "PSF-2.0", path.name, sum_of(path)))
    _put((fetched / "usr" / "bin" / PYTHON).read_bytes(), inside / "bin" / PYTHON)
    shutil.copytree(
        fetched / "usr" / "lib" / PYTHON,
        inside / "lib" / PYTHON,
        ignore=shutil.ignore_patterns(*NO_LIBRARY),
        dirs_exist_ok=True,
    )
    return made


def desktop(root: Path) -> None:
    """Write what a desktop reads: menu entry, icons, file type, and the software centre's text."""
    share = root / "usr" / "share"
    icons.drawn(BUILD / "icons")
    for size in icons.SIZES:
        if size in {16, 24, 32, 48, 64, 96, 128, 256, 512}:
            _put(
                icons.png(BUILD / "icons", size).read_bytes(),
                share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "prebirth.png",
            )
    _put(
        icons.SOURCE.read_bytes(),
        share / "icons" / "hicolor" / "scalable" / "apps" / "prebirth.svg",
    )
    _put((HERE / "prebirth.desktop").read_bytes(), share / "applications" / "prebirth.desktop")
    _put((HERE / "prebirth.xml").read_bytes(), share / "mime" / "packages" / "prebirth.xml")
    about = (
        (HERE / "metainfo.xml")
        .read_text("utf-8")
        .replace("VERSION", VERSION)
        .replace("DATE", _day().date().isoformat())
    )
    _put(about.encode(), share / "metainfo" / f"{ID}.metainfo.xml")


def documents(root: Path, parts: list[Part]) -> None:
    """The manual page, the changes, the licences, and the list of parts."""
    share = root / "usr" / "share"
    doc = share / "doc" / "prebirth"
    _put(_pressed(manual.page()), share / "man" / "man1" / "prebirth.1.gz")
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1].split("\n", 1)[1]
    said = [
        " ".join(one.split())
        for one in re.split(r"^- ", changes, flags=re.MULTILINE)
        if one.strip()
    ]
    entry = "\n".join(
        textwrap.fill(one, 78, initial_indent="  * ", subsequent_indent="    ") for one in said
    )
    _put(
        _pressed(
            f"prebirth ({VERSION}) unstable; urgency=medium\n\n{entry}\n\n"
            f" -- {WHO}  {_day():%a, %d %b %Y %H:%M:%S +0000}\n"
        ),
        doc / "changelog.gz",
    )
    shutil.copytree(BUILD / "licences", doc / "licences")
    tree.listed(parts, doc / "parts.txt")
    _put(copyrights(parts).encode(), doc / "copyright")
    _put(OVERRIDES.encode(), share / "lintian" / "overrides" / "prebirth")


def copyrights(parts: list[Part]) -> str:
    """Whose each part is and on what terms, as Debian reads it."""
    form = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    wheels = [one for one in parts if one.file.endswith(".whl") and one.name != "prebirth"]
    said = [
        f"Format: {form}\nUpstream-Name: Prebirth",
        "Files: *\nCopyright: 2026 the authors of Prebirth\nLicense: GPL-3+",
    ]
    said += [
        f"Files: usr/lib/prebirth/app/{one.name}/*\n"
        f"Copyright: the authors of {one.name}\nLicense: {one.name}"
        for one in wheels
    ]
    said += [
        (
            "License: GPL-3+\n Copyright 2026 the authors of Prebirth. "
            "The text is in /usr/share/common-licenses/GPL-3."
        )
    ]
    said += [
        f"License: {one.name}\n {one.licence}; "
        f"its text is in /usr/share/doc/prebirth/licences/{one.name}."
        for one in wheels
    ]
    return "\n\n".join([*said, ""])


def packed(root: Path) -> Path:
    """Build the package of a folder."""
    arch = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    for path in [root, *root.rglob("*")]:
        runs = path.is_dir() or path.parent.name == "bin"
        path.chmod(0o755 if runs else 0o644)
    control = root / "DEBIAN"
    control.mkdir()
    sums = sorted(
        f"{_md5(path)}  {path.relative_to(root)}"
        for path in root.rglob("*")
        if path.is_file() and "DEBIAN" not in path.parts
    )
    (control / "md5sums").write_text("\n".join([*sums, ""]), "utf-8")
    said = (
        (HERE / "control")
        .read_text("utf-8")
        .format(
            version=VERSION, arch=arch, who=WHO, size=tree.size(root) // 1024, depends=needed(root)
        )
    )
    (control / "control").write_text(said, "utf-8")
    for name, script in (("postinst", INSTALLED), ("prerm", REMOVED)):
        (control / name).write_text(script, "ascii")
        (control / name).chmod(0o755)
    tree.settled(root)
    made = DIST / f"prebirth_{VERSION}_{arch}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made)],
        check=True,
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.made_at())},
    )
    return made


def needed(root: Path) -> str:
    """The Debian packages whose libraries are needed; raises SystemExit for an unknown library."""
    lines = [
        line.split(" ", 1)
        for line in (HERE / "libraries.txt").read_text("ascii").splitlines()
        if line[0] != "#"
    ]
    packages = dict(lines)
    libraries = [
        path for path in root.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    shown = subprocess.run(
        ["objdump", "-p", *map(str, libraries)], check=True, capture_output=True, text=True
    ).stdout
    asked = set(re.findall(r"NEEDED\s+(\S+)", shown)) - {path.name for path in libraries}
    if unknown := asked - set(packages):
        raise SystemExit(
            f"No package is known for {', '.join(sorted(unknown))}: "
            f"add it to {HERE / 'libraries.txt'}. Nothing was built."
        )
    return ", ".join(sorted({packages[name] for name in asked}))


def _put(data: bytes, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _pressed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _day() -> datetime:
    return datetime.fromtimestamp(tree.made_at(), UTC)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def _systems() -> list[str]:
    """The platform tags of wheels that run here."""
    machine = platform.machine()
    return [
        *(f"manylinux_2_{minor}_{machine}" for minor in range(GLIBC, 4, -1)),
        f"manylinux2014_{machine}",
        f"manylinux2010_{machine}",
        f"manylinux1_{machine}",
    ]


if __name__ == "__main__":
    main()
