"""What pip installs carries forms and resources, and runs from anywhere."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = made.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(made / "site")
    return made / "site"


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); "
        f"from prebirth.cli.main import main; sys.exit(main({list(arguments)!r}))"
    )
    return subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=installed.parent, capture_output=True, text=True
    )


def test_the_wheel_brings_its_command_and_its_licence(installed: Path) -> None:
    (info,) = installed.glob("*.dist-info")
    assert "prebirth = prebirth.cli.main:run" in (info / "entry_points.txt").read_text()
    assert "GPL-3.0-or-later" in (info / "METADATA").read_text(encoding="utf-8")


def test_forms_and_practice_case_are_found_inside_it(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "forms", "check").returncode == 0
    made = run(installed, "demo", "--out", str(tmp_path))
    assert made.returncode == 0, made.stderr
    assert list(tmp_path.glob("*.pdf"))


def test_handbook_dictionary_and_catalogues_are_found_inside_it(installed: Path) -> None:
    code = f"""
import sys; sys.path.insert(0, {str(installed)!r})
from prebirth.base.places import handbook_folder, resources_folder
from prebirth.ui.help.handbook import pages
from prebirth.ui.spelling.speller import dictionary
while not dictionary().ready: dictionary().read_on()
print(len(pages()), len(list((handbook_folder().parent / "screens").glob("*.png"))))
print(dictionary().holds("colour"), dictionary().holds("color"))
print((resources_folder() / "i18n" / "prebirth_cy.qm").is_file())
print({str(installed)!r} in str(handbook_folder()))
"""
    told = subprocess.run(
        [sys.executable, "-I", "-c", code],
        cwd=installed.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["14", "5", "True", "False", "True", "True"]
