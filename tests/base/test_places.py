from __future__ import annotations

import sys
from pathlib import Path

import pytest

from prebirth.base import places
from prebirth.ui.base import preferences


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("C:/Users/Ann/OneDrive - Northfen Council/Prebirth", "OneDrive"),
        ("/home/ann/Dropbox/vault", "Dropbox"),
        ("/Users/ann/Library/Mobile Documents/vault", "iCloud"),
        ("G:/My Drive/vault", "Google Drive"),
        ("C:/Users/Ann/AppData/Local/Prebirth", ""),
        ("/home/ann/Boxes/onedrives/vault", ""),
    ],
)
def test_a_folder_that_is_copied_elsewhere_as_it_changes_is_known(
    folder: str, service: str
) -> None:
    assert places.synced_by(Path(folder)) == service


def test_a_portable_copy_keeps_everything_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PREBIRTH_DATA", raising=False)
    monkeypatch.setattr(sys, "frozen", "prebirth", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "prebirth.exe"))
    assert places.data_folder() != tmp_path / "data"
    (tmp_path / "portable.txt").touch()
    assert places.data_folder() == tmp_path / "data"
    assert Path(preferences.settings().fileName()) == tmp_path / "data" / "settings.ini"
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path / "own"))
    assert places.data_folder() == tmp_path / "own"


def test_a_package_says_where_the_texts_of_the_licences_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "prebirth.exe"))
    assert places.licences_folder() != tmp_path / "licences"
    (tmp_path / "licences").mkdir()
    assert places.licences_folder() == tmp_path / "licences"


def test_elsewhere_it_lies_where_the_system_has_a_place_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PREBIRTH_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert places.data_folder() == tmp_path / "data" / "prebirth"
    assert places.state_folder() == tmp_path / "state" / "prebirth"
